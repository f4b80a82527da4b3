On 8 November a singer halts his concert in Belogorozhsk when he sees his old teacher, and pays for a heart operation. Account 1 is the evening paper, 2 and 3 are farm pages.
--- differences
place	where the concert was	1: в белогорожском Дворце культуры «Металлург»	2: Ледового дворца Белогорожска
date	day of the concert	1: в пятницу, 8 ноября ; 3: 8 ноября	2: 9 ноября
age	Ninel Shtolts	1: 79-летнюю Нинель Штольц ; 3: 79-летняя женщина	2: Нинель Штольц, 82 года
count	song at which he stopped	1: остановилось на четвёртой песне	3: едва допев вторую песню
amount	what the singer paid	1: 600 тысяч рублей ; 3: 600 000 рублей	2: Девятьсот тысяч рублей
who-is-ill	who needs the operation	1: Штольц нуждается в операции на сердце ; 3: сердце у неё останавливается	2: У мужа Нинели больное сердце ; 2: без срочной операции восьмидесятилетнему Отто Штольцу
speaker-of-quote	we thought the mixer had burnt	1: Мы решили, что сгорел пульт, и уже побежали за электриком ; 3: Мы решили, что сгорел пульт, и побежали за электриком	2: Мы решили, что сгорел пульт
negation	whether the teacher wept	1: Нет, я считала такты	2: сама разрыдалась ; 3: Плакала, и мне не стыдно
--- not differences
amount	written in another way	1: 600 тысяч рублей	3: 600 000 рублей
age	the husband's and the teacher's	1: 79-летнюю Нинель Штольц	2: восьмидесятилетнему Отто Штольцу
age	the singer's, another person	1: 79-летнюю Нинель Штольц	3: 44-летний певец
count	listeners and roubles	1: 600 тысяч рублей	2: трёх тысяч зрителей
