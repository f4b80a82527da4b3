On Sunday 14 April 2024 the dam of a fish farm breaks and carp swim through a village. Account 1 is an agency, 2 the district paper, 3 a farm page.
--- differences
date	the day of the break	1: в воскресенье, 14 апреля ; 3: В то воскресенье	2: Ночью 13 апреля
count	yards under water	1: 17 дворов	2: 27 дворов
amount	tons of fish lost	1: около 12 тонн карпа ; 2: двенадцать тонн рыбы	3: 20 тонн рыбы
age	the watchman	1: 63-летний Прокопий Ладыжин	2: Прокопий Ладыжин, 68 лет
cause	why the dam broke	1: земляную насыпь подрыли бобры ; 3: Бобры, милые зверьки с оранжевыми зубами, прогрызли плотину	2: размыло из-за изношенной задвижки
who-did-it	who saw the break and raised the alarm	1: Первым промоину заметил сторож рыбхоза ; 3: Тревогу поднял старый сторож Прокопий Ладыжин	2: Давлат Назаров, тракторист, первым и увидел промоину ; 2: Давлат уже всех поднял
who-is-ill	who is in hospital with hypothermia	1: С переохлаждением его доставили в районную больницу ; 3: Увезли его с переохлаждением	2: Теперь лежит в районной больнице с переохлаждением
negation	a criminal case	1: уголовное дело не возбуждалось	2: возбудил уголовное дело о халатности
amount	the damage	1: ущерб в 8 млн рублей ; 2: 8 миллионов рублей	3: 11 миллионов рублей
speaker-of-quote	carp in the garden	1: Карпы плавали прямо по огороду, между грядками	3: Карпы плавали прямо по огороду
place	where the tractor driver was: on his way from the shift or asleep at home	2: возвращался с ночной смены	3: спал после смены
--- not differences
age	the old woman, not the watchman	2: 68 лет	3: 79-летняя Нина Аверкиева
amount	the same in other words	1: 8 млн рублей	2: 8 миллионов рублей
count	burrows and yards	1: четыре норы	2: 27 дворов
count	views of a video, not money	1: 8 млн	3: миллион просмотров
amount	the same number in words	1: 12 тонн	2: двенадцать тонн
