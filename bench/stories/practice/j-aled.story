In March a bus with a folk choir breaks through the ice of the river Kelma; all get out. Account 1 is an agency, 2 the local paper, 3 a farm page.
--- differences
count	people in the bus	1: в салоне находились 14 человек ; 3: В автобусе было четырнадцать человек	2: Нас было семнадцать человек
age	the driver	1: 52-летний Тимофей Лапшанов ; 2: 52-летнего Тимофея Лапшанова	3: 47-летний Тимофей Лапшанов
date	the day	1: в пятницу, 21 марта ; 2: В пятницу хор возвращался	3: случилось в четверг
who-did-it	who broke the rear window	1: Лапшанов выбил заднее стекло монтировкой ; 3: Он разбил монтировкой заднее стекло	2: Заднее стекло Сагдеев высадил инструментом
who-is-ill	who was taken to hospital	1: В больницу с переохлаждением попала солистка, 61-летняя Тамара Грицук	2: Сама Тамара Грицук отделалась насморком ; 2: увезли в районную больницу с переохлаждением
cause	why the ice was weak	1: лёд ослабила оттепель	2: лёд подмыла тёплая вода
negation	whether the crossing was open	1: Переправа была закрыта с 15 марта	2: переправа в тот день была открыта
negation	whether the driver kept to the rules	1: Водитель объехал шлагбаум ; 3: Водитель объехал шлагбаум	2: Лапшанов ехал по правилам
amount	the fine	1: 4,5 тысячи рублей	3: штраф в 15 тысяч рублей
speaker-of-quote	we sang so as not to panic	1: Мы пели, чтобы не паниковать ; 2: Мы пели, чтобы не паниковать	3: Мы пели, чтобы не паниковать
speaker-of-quote	the nose dipped first	1: Сначала нос клюнул	2: Сначала нос клюнул
--- not differences
count	thirty metres are no people	1: метрах в тридцати от берега	2: Нас было семнадцать человек
date	the closing is another day	1: закрыта с 15 марта	3: случилось в четверг
age	the child is not the singer	1: 61-летняя Тамара Грицук	3: Ей семь
who-did-it	both say who counted the heads	1: Считал по головам, как детей в лагере	3: Считал по головам, как детей в лагере
count	children of the driver are no passengers	1: в салоне находились 14 человек	3: отец пятерых детей
