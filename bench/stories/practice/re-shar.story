In September 2024 a balloon with a wedding party comes down in a bog. Account 1 is the agency, 2 the district's paper, 3 a city portal.
--- differences
count	people in the basket	1: с девятью людьми в корзине ; 3: девять человек	2: семь человек
date	day of the landing	1: в субботу, 14 сентября ; 2: В минувшую субботу	3: воскресной ; 3: 15 сентября
place	village beside the bog	1: в трёх километрах от деревни Мшары ; 3: у деревни Мшары	2: под селом Подосиново
cause	cause of the landing	1: из-за резкой перемены ветра ; 3: подвёл ветер ; 3: Ветер развернулся за минуту	2: Отказала горелка
age	Ринат Юлбарисов	1: 52-летний Ринат Юлбарисов ; 3: разменявший шестой десяток	2: Ринат Юлбарисов, 47 лет
negation	the pilot has a licence	1: лицензия у него есть ; 3: лицензию нам показал	2: Лицензии, как выяснилось, у него нет
who-is-ill	the only one hurt	1: Пострадала только фотограф Яна Бородай ; 3: Пострадала одна Яна Бородай	2: Единственная, кто попал в больницу, — бабушка жениха
who-did-it	who found the people	1: Нашёл людей лесник Степан Кожемяк	2: Нашёл пропавших волонтёр Тимур Аглиуллин ; 3: Нашёл людей доброволец Тимур Аглиуллин
amount	price of the flight	1: 60 тысяч рублей	2: 45 тысяч рублей ; 3: 45 тысяч рублей
who-did-it	who paid for the flight	1: Полёт заказали молодожёны ; 1: Прогулка обошлась семье ; 2: За полёт молодые отдали	3: Полёт подарили друзья
speaker-of-quote	we did not shout from fear	1: Мы кричали не от страха, а чтобы нас услышали ; 2: Мы кричали не от страха, а чтобы нас услышали	3: Мы кричали не от страха, а чтобы нас услышали
--- not differences
age	fifty-two is in the sixth decade	1: 52-летний	3: разменявший шестой десяток
amount	the share of each friend, not the price	1: 60 тысяч рублей	3: по пять тысяч
date	the year of the cranberries, not of the flight	1: 14 сентября	2: в сорок седьмом
count	hours on the bog, not hours since the wedding	1: четыре часа	3: за два часа до вылета
