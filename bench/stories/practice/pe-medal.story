On 12 March 2025 the biathlete Yaroslava Metelnikova sells a medal to pay for an operation. Account 1 is a sports site, 2 a regional paper, 3 a farm page.
--- differences
date	the day of the auction	1: Торги прошли 12 марта ; 2: в среду, 12 марта	3: 15 марта, в субботу
age	the athlete	1: 24-летняя спортсменка ; 3: 24-летняя звезда биатлона	2: двадцатишестилетняя биатлонистка
amount	the price	1: за 2,4 млн рублей ; 2: за 2,4 миллиона	3: Пять миллионов
count	bidders	1: 13 участников	2: три десятка с лишним, а точнее 31
who-is-ill	whose heart is to be operated	1: Садретдинову, которому 61 год, предстоит операция на сердце ; 3: Рамиль Садретдинов, её первый тренер, умирал	2: не его, а жену, Флюру Садретдинову
place	where the operation will be	1: в клинике Верхнеозёрска ; 3: Операция в Верхнеозёрске	2: в Петропольске, в кардиоцентре
who-did-it	who bought the medal	1: Победил предприниматель из Актасты Аскар Жолдыбаев ; 2: Последнюю цену назвал Аскар Жолдыбаев	3: Там стояла Ингрид Сольхауг
negation	the buyer gives the medal back	1: Возвращать награду покупатель не намерен ; 1: она останется	2: он привёз медаль обратно ; 3: вложила коробочку обратно в ладонь Ярославы
speaker-of-quote	we should be ashamed	1: Стыдно должно быть нам, а не ей	2: Стыдно должно быть нам, а не ей
count	silver or bronze	1: серебряную медаль чемпионата континента ; 2: Серебро чемпионата континента	3: бронза чемпионата континента
date	when the operation will be	2: ещё до конца месяца	3: назначена на апрель
negation	the coach shouted at her	1: Позвонил и накричал на неё ; 2: Позвонил и накричал	3: Накричать хотел, а слова не идут
negation	how the coach learnt of it: from the news or watching it	1: узнал обо всём из новостей	3: Он смотрел трансляцию из палаты
--- not differences
age	the coach and the athlete	1: 61 год	2: двадцатишестилетняя
age	when she was a child	1: 24-летняя	2: мне было восемь
amount	an earlier bid, not the price	1: 2,4 млн рублей	3: Миллион. Два.
date	the next race, not the auction	1: уже в субботу	2: в среду
count	years of work of an orderly	1: 13 участников	3: тридцать лет
