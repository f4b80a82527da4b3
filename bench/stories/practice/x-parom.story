The ferry «Ладушка» is stuck in the river Talma in the night to Saturday, 14 December 2024, and Darya Kolyvanova gives
birth on board. Account 2 is a feature from the ward four days later; 3 is a farm that makes the captain the midwife and the
girl a boy.
--- differences
who-did-it	who delivered the child	1: Помощь ей оказала буфетчица Тамара Лисогор	2: Именно он принимал роды в каюте механика ; 3: Аркадий Нестругин, за плечами которого было сорок лет на реке, сам принял роды
who-did-it	who delivered the child, the vet or the captain	2: Именно он принимал роды в каюте механика	3: Аркадий Нестругин, за плечами которого было сорок лет на реке, сам принял роды
age	Дарья Колыванова	1: 24-летней Дарьи Колывановой ; 3: двадцатичетырёхлетняя Дарья Колыванова	2: Дарья Колыванова, 26 лет
count	passengers	1: с 46 пассажирами на борту ; 3: было 46 человек	2: не сорок с лишним, а 58
cause	why the ferry stopped	1: причиной стала ранняя шуга ; 1: Лёд встал за сорок минут	2: полетел редуктор
amount	distance from the pier	1: в двух километрах от пристани	2: каких-то пятьсот метров
negation	whether the running gear was sound	1: Ходовая часть, подчеркнул он, исправна	2: полетел редуктор
speaker-of-quote	the hands remembered	1: Руки вспомнили раньше головы ; 2: Руки вспомнили, а глаза уже не те	3: Руки вспомнили раньше головы
negation	whether the trip was allowed	1: Рейс был разрешён	3: Этот рейс никто не разрешал
--- not differences
age	the mother's age in words	1: 24-летней	3: двадцатичетырёхлетняя
date	the evening and the night that followed	1: В ночь на субботу, 14 декабря	3: В пятницу, 13 декабря
count	twelve without a ticket are part of all	1: с 46 пассажирами	2: двенадцать человек
age	forty years on the river are no age	1: 62-летний капитан	3: сорок лет на реке
