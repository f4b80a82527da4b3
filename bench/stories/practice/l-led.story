On Wednesday, 15 March 2023, the schoolboy Артём Вересаев pulls the angler Геннадий Стожаров out of the water of
Щучье озеро. Accounts in Russian. 2 makes the boy younger and the time longer, and gives the boy's sentence to the angler.
--- differences
age	Артём Вересаев	1: Четырнадцатилетний школьник спас рыбака ; 3: Четырнадцатилетнему герою неловко	2: было всего одиннадцать лет
cause	why the ice broke	1: ехал по озеру на снегоходе, и лёд не выдержал	3: Снегоход тут, оказывается, ни при чём ; 3: Под лёд бьёт ключ
amount	how long he was in the water	1: около десяти минут ; 3: пробыл минут десять	2: Сорок минут он держался за кромку
speaker-of-quote	the ice can be heard	1: Лёд слышно, если молчать ; 3: Лёд слышно, если молчать	2: Лёд слышно, если молчать
--- not differences
amount	the way to the shore in another form	1: До берега оставалось триста метров	3: почти в трети километра от берега
age	the angler and the boy	1: 58-летний житель посёлка	2: было всего одиннадцать лет
date	the day, by its name and by its date	1: провалившегося в среду	3: 15 марта вытащил
amount	years of work are no minutes	2: Двадцать лет работаю	1: около десяти минут
