On 14 April a pontoon bridge at Nizhny Chaldai breaks loose with cars on it; an operator stops a bus. Account 1 is the agency, 2 the village paper, 3 a city portal.
--- differences
count	vehicles on the bridge	1: пять автомобилей	2: семь машин
count	people on the bridge	1: одиннадцать человек	3: четырнадцать человек
age	Prokopy Luzyanin	1: Прокопий Лузянин, 58 лет ; 3: которому недавно исполнилось 58	2: Лузянину 61 год
amount	how far the bridge drifted	1: его протащило почти два километра	2: метрах в восьмистах от села ; 3: меньше чем в километре от села
cause	why it broke loose	1: сорвало льдиной ; 1: причиной считают ледовый затор	2: Лёд тут ни при чём ; 2: Он лопнул сам, от старости
who-is-ill	the only one hurt	1: единственному пострадавшему — водителю лесовоза ; 3: Пострадавший один, это водитель лесовоза	2: Единственной, кому понадобился врач, оказалась пенсионерка Мария Тихоновна Сбоева
negation	whether the order reached the district	1: Никакого предписания администрация не получала	2: Предписание пришло к нам в пятницу
amount	the damage	1: в 12 миллионов рублей	3: Двадцать миллионов убытка
speaker-of-quote	nobody shouted, all prayed	1: Никто не кричал, все молились молча ; 2: Никто не кричал, все молились	3: Никто не кричал, все молились молча, только телята ревели
--- not differences
date	the same day, named in two ways	2: В понедельник около семи вечера	3: 14 апреля
age	the farmer's, another person	1: 58 лет	3: 34-летний фермер
amount	how far, another form	2: метрах в восьмистах от села	3: меньше чем в километре от села
date	when the order came, and when it was to be carried out	2: в пятницу	3: в субботу
amount	duration of the rescue and of the massage	1: через сорок минут	3: полчаса
