A former museum director is sentenced for taking a painting and hanging a copy. Account 1 is a news site, 2 an evening paper, 3 a farm page.
--- differences
date	day of the sentence	1: 21 марта ; 2: 21 марта	3: 22 марта
age	the former director	1: 58-летняя женщина	2: 56-летняя женщина ; 3: Римма Стахеева, 56 лет
count	years of the suspended sentence	1: три года условно ; 3: три года условно	2: четыре года условно
amount	value of the painting	1: 2,6 млн рублей ; 3: 2,6 миллиона рублей	2: 6,2 миллиона рублей
place	where the painting was kept	1: в гараже Стахеевой	2: на даче под Ольховкой ; 3: на дачу под Ольховкой
who-did-it	who painted the copy	1: написал реставратор Юлиан Дёмин ; 2: Копию намалевал реставратор Юлиан Дёмин	3: нарисовал родной племянник директора, Глеб
negation	whether she pleaded guilty	1: вину признала полностью ; 3: Вину она признала сразу и целиком	2: вину до последнего не признавала
negation	whether the defence will appeal	1: обжаловать не станем	2: Жалобу подадим на этой же неделе
speaker-of-quote	known by the nails	1: Я узнала подделку по гвоздям: Вощинин никогда не брал оцинкованных	3: Я узнала подделку по гвоздям
--- not differences
amount	the fine in another form	1: 300 тысяч рублей	2: 0,3 миллиона рублей
date	the theft, counted back	1: осенью 2022 года	3: полтора года назад
count	years asked for, and years given	1: пять лет колонии	3: три года условно
count	years as director, and the sentence	2: двадцать лет открывала выставки	1: три года условно
