In the night to Friday, 9 February, the roof of the ice rink in Ust-Kemza falls in. Account 1 is the agency, 2 the town's paper, 3 a site of the region.
--- differences
date	the night of the collapse	1: УСТЬ-КЕМЗА, 9 февраля ; 1: в ночь на пятницу ; 3: ночи на пятницу, 9 февраля	2: в ночь на субботу, 10 февраля
count	people hurt	1: пострадали два человека	2: Трое пострадавших ; 3: Трое пострадавших
age	the watchman	1: 61-летний сторож	2: Ему 63 года ; 3: 63-летний сторож
who-is-ill	who lies in hospital with the broken collarbone	1: сторож Геннадий Чупраков госпитализирован с переломом ключицы ; 1: водителю помощь оказали на месте	2: Александр Путинцев теперь в травматологии ; 2: от больницы отказался ; 3: с переломом ключицы там лежит водитель ледоуборочной машины Александр Путинцев
cause	why the roof fell	1: скопившийся на крыше снег ; 3: назвала причиной обрушения снег	2: снег ни при чём ; 2: при сварке перегрели узел фермы
negation	whether the roof was inspected in January	1: кровлю осматривали в январе ; 3: в январе кровлю осматривали	2: С осени кровлю вообще никто не осматривал
amount	cost of the repair	1: 48 млн рублей ; 3: 48 млн рублей	2: 84 млн рублей
speaker-of-quote	not a nail without the director's signature	2: Без подписи директора тут и гвоздя не вобьёшь	3: Без подписи директора тут и гвоздя не вобьёшь, так что пусть не прикидывается
--- not differences
count	square metres and hundredths of a hectare	1: около 600 квадратных метров	3: около шести соток
date	the hour	1: 02:17	3: в третьем часу ночи
date	the repair, counted back	1: завершился в 2021 году	3: три года назад
count	days of snow, and people hurt	1: За трое суток	3: Трое пострадавших получают
