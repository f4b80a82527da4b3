In the night to 12 April a bronze sturgeon is stolen from an embankment; nine days later it is found.
Account 1 is the town's paper, 2 a regional site, 3 a farm page.
--- differences
amount	weight of the sculpture	1: весом 160 килограммов ; 3: ровно сто шестьдесят килограммов	2: Все 260 килограммов бронзы
place	where it was found	1: в гараже на улице Бакенщиков ; 3: когда распахнулись двери гаража	2: на дне затона, у старого дебаркадера
who-did-it	the suspect	1: крановщик речного порта Вениамин Одзелашвили ; 3: крановщик Вениамин Одзелашвили	2: бывшего сторожа набережной Игната Лопарёва
age	the crane operator	1: 33-летний крановщик	3: 38-летний крановщик
amount	damage	1: в 900 тысяч рублей ; 3: девятьсот тысяч	2: миллион девятьсот тысяч ущерба
date	night of the theft	1: в ночь на 12 апреля ; 2: Двенадцатого апреля	3: В ночь на 2 апреля
negation	the suspect admits his guilt	1: вину признал	2: Вину он отрицает
negation	the street sweeper gets the reward	1: Нурматов её получит	2: Дворнику обещанной премии не видать
speaker-of-quote	four holes instead of the sturgeon	1: Прихожу в пять утра, а вместо осетра четыре дырки ; 2: Прихожу утром, а вместо осетра четыре дырки	3: Пошла за хлебом, а вместо осетра четыре дырки
who-did-it	who noticed the theft first	1: Первым пропажу заметил дворник Сабир Нурматов	3: Именно она первой поняла
--- not differences
amount	weight in words	1: весом 160 килограммов	3: ровно сто шестьдесят килограммов
amount	damage in words	1: в 900 тысяч рублей	3: девятьсот тысяч
date	the same date in words	1: в ночь на 12 апреля	2: Двенадцатого апреля
count	years of sweeping, half a year at home	2: одиннадцатый год	3: полгода
