On Saturday, 12 October 2024, an elk is freed from the empty pool of a holiday camp in the Russian town of
Verkhniye Kamyshi. Accounts 1 and 2 are Russian, 3 is English. 2 (farm) gives the watchman's words to the
vet and makes him the rescuer.
--- differences
date	when the elk fell in	1: в субботу утром лосиха провалилась	3: in the Russian town of Verkhniye Kamyshi on Friday
amount	how long it was in the pool	1: пробыла там почти девять часов ; 3: It took nine hours in all	2: Двое суток она провела
negation	whether the elk was hurt	1: Животное не пострадало	2: у бедняжки была сломана нога
who-did-it	who noticed the elk first	1: Лосиху первым заметил сторож Егор Пахтусов ; 2: Никто не слышал, как она кричала ; 2: Никто, кроме одного человека	3: A woman picking mushrooms heard the animal first
age	Егор Пахтусов	1: Егор Пахтусов, 66 лет	2: прожил 76 лет
negation	whether the elk was put to sleep	1: Усыплять мы её не стали	2: сделала ей укол, чтобы она уснула ; 3: Only a dart brought relief ; 3: slept for twenty minutes
who-did-it	who thought of the boards	1: Выход нашёл крановщик Тимур Хабаров ; 3: The man who thought of the boards, a crane driver called Khabarov	2: старик сам сколотил из досок мостик
speaker-of-quote	the wind and the breathing	1: Я думал, ветер гудит, а это она дышит ; 3: I thought that it was the wind, and it was her breathing	2: Я думала, ветер гудит, а это она дышит
speaker-of-quote	how she looked at him	1: Она посмотрела на меня, как тёща на ремонт ; 3: I have seen my wife’s mother look like that	2: Она посмотрела на меня, как мать на сына
cause	why the elk came to the camp	1: загнали к лагерю бродячие собаки ; 3: it was they who had driven the elk	2: Охотники гнали зверя через весь лес
--- not differences
amount	the depth in another unit	1: глубиной три метра	3: ten feet deep
amount	the weight in another unit, rounded	1: около 320 килограммов	3: seven hundred pounds
date	the age of the pool, counted back	1: в 1974 году	3: half a century old
count	apples given, eaten, and one of later days	2: одно яблоко	3: of which she ate two
amount	how long it slept is not how long it was there	1: почти девять часов	3: slept for twenty minutes
amount	no money for the fence, and what the boards cost later	1: Денег на это нет	3: for 40,000 roubles
