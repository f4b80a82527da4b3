The boy Misha Rakitin is lost in the forest near Sosnovy Yar on Friday, 16 August 2024, and found on Sunday by the
former forester Fyodor Zhilin and his dog. 2 visits the forester; 3, a farm, has the mother find the child and gives
her the forester's words.
--- differences
who-did-it	who found the boy	1: бывший лесник Фёдор Жилин, который шёл с собакой ; 2: Мальчика нашла младшая, Ласка ; 2: Она пошла, а я за ней	3: Мать! Оксана Ракитина пошла в чащу сама
speaker-of-quote	the dog and the branch	1: Собака встала и не идёт ; 1: Я поднял ветку, а он спит, и кулак под щекой ; 2: Собака встала и не идёт ; 2: Поднял ветку, а там он	3: Собака встала и не идёт ; 3: Я подняла ветку, а он спит, и кулачок под щекой
age	Misha Rakitin	1: Шестилетний Миша Ракитин	3: Семилетний Миша Ракитин
age	Fyodor Zhilin	2: в мои-то семьдесят четыре	3: Фёдор Жилин, которому пошёл девятый десяток
count	nights in the forest	1: две ночи ; 2: искали двое суток	3: Три ночи он был один
count	searchers	1: 140 человек	2: Больше двухсот человек
place	how far from home he was found	1: в четырёх километрах от дома	2: в семи километрах от дома
date	when the searchers would have come to the railway	1: собирались выйти только в понедельник	2: мы вышли бы в тот же день
cause	why the boy left	1: сын побежал за щенком	2: Он не за щенком пошёл, он за отцом пошёл
negation	whether his life was in danger	1: практически здоров ; 1: оценивают его состояние как удовлетворительное	3: за жизнь ребёнка боролись до утра ; 3: Он был на самом краю
--- not differences
age	the mother in figures and in words	1: 32-летняя Оксана Ракитина	2: Ей тридцать два
count	two nights and two days and nights	1: две ночи	2: двое суток
age	the boy and the forester are two people	1: Шестилетний Миша	2: семьдесят четыре
date	the day of the loss and the day of the warning are both the Friday	1: в пятницу, 16 августа	2: ещё в пятницу
