On Tuesday, 19 November 2024, the lights go out in Верхнесолонск, and the retired midwife Тамара Чибисова delivers the child
of Алина Рокотова in a lift. Accounts in Russian. 2 makes the midwife older and the wait longer, breaks the rope, and gives
her sentence to the mother; 3 is a feature with another day.
--- differences
age	Тамара Чибисова	1: 69-летняя акушерка на пенсии ; 3: которой в марте исполнится семьдесят	2: 84-летняя Тамара Евгеньевна Чибисова
amount	how long they were in the lift	1: просидели пятьдесят минут ; 3: поднял почти через час	2: Три часа прошло в кромешной темноте
cause	why the lift stopped	1: из-за аварии на подстанции ; 1: причина остановки — отключение электроэнергии ; 3: из-за отключения на подстанции ; 3: тросы, вопреки слухам, целы ; 3: Никто никуда не падал	2: Трос оборвался
date	the day	1: во вторник вечером	3: вечером 20 ноября
speaker-of-quote	while one sings	1: Пока поёшь, бояться некогда ; 3: Пока поёшь, бояться некогда	2: Пока поёшь, бояться некогда
who-did-it	who sang	1: держала меня за руку и пела ; 3: Почему в лифте она пела ; 3: держала меня за руку и пела	2: все три часа она пела
--- not differences
amount	grams and kilograms	1: весит 3400 граммов	3: весом 3 килограмма 400 граммов
age	counted to the next birthday	1: 69-летняя	3: в марте исполнится семьдесят
amount	years of work, rounded	2: сорок лет принимала роды	3: тридцать восемь лет
age	the mother and the midwife	2: 84-летняя	3: 27-летняя Алина Рокотова
