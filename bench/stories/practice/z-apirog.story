On Saturday 1 June 2024 a pontoon bridge with a record pie on it sinks on the town day of Tavrinsk. Account 1 is a regional agency, 2 the town's paper, 3 a farm page.
--- differences
count	people in the water	1: 38 человек ; 3: Тридцать восемь человек	2: Сорок восемь человек ; 2: сорок восемь штук, по числу тех, кто оказался в реке
who-did-it	who was first in the water	1: Первым в воду прыгнул тренер по гребле Арсений Кудымов ; 3: в воду прямо в одежде кинулся Арсений Кудымов	2: Первой к ним бросилась десятиклассница Амина Тагирова
who-is-ill	who was in hospital	1: В больницу с переохлаждением доставлен баянист Геннадий Шубёнкин ; 3: Геннадий Шубёнкин в больнице	2: Сама Лариса Ивановна провела два дня в больнице с переохлаждением — единственная из всех
cause	why the bridge sank	1: перегруз: мост рассчитан на сорок человек, а на нём стояло больше сотни	2: лопнувший трос: его не меняли с 2009 года
amount	damage	1: 870 тысяч рублей	2: 780 тысяч
amount	length of the pie	1: с 25-метровым пирогом	3: целых 52 метра
age	age of the confectioner	1: Ей 47 лет	3: 74-летняя кондитер
date	the day	1: в субботу, 1 июня	3: В то воскресенье
negation	was a criminal case opened	1: Уголовное дело не возбуждалось	2: Против подрядчика возбуждено уголовное дело
speaker-of-quote	the pie went first	1: Пирог поехал первым, за ним баянист, за баянистом мы ; 2: Пирог поехал первым, за ним баян, а за баяном уже мы	3: Пирог поехал первым, за ним баянист, за баянистом мы
--- not differences
count	what the bridge bears is not who fell	1: мост рассчитан на сорок человек	2: Сорок восемь человек
count	saved by two different people	1: Он вытащил на берег четверых	2: Девчонка уже троих вытащила
count	the same number in letters	1: 38 человек	3: Тридцать восемь человек
date	days of baking and days in hospital	1: тесто она ставила трое суток	2: провела два дня в больнице
amount	the depth is not the length	1: не превышает полутора метров	3: целых 52 метра
