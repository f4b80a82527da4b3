In January ammonia escapes in the ice rink of an Austrian town while children are training. Account 1 is the agency, 2 the
local paper some days later, 3 a tabloid.
--- differences
date	day of the accident	1: am Freitagabend ; 3: Freitagabend, Sankt Ruprecht	2: am Donnerstagabend
count	people hurt	1: 17 Menschen verletzt ; 3: 17 Verletzte	2: Elf Verletzte
age	age of the trainer	1: die 44-Jährige ; 3: Jitka H. (44)	2: Sie ist 47
age	age of the boy in hospital	1: der neunjährige Sohn ; 2: Ein neunjähriger Bub	3: Ein Bub (7)
place	hospital of the boy	1: Klinikum Judenau ; 3: Klinikum Judenau	2: Unfallkrankenhaus Karnburg
cause	why the gas escaped	1: eine gerissene Dichtung ; 3: eine morsche Dichtung	2: Ein Staplerfahrer hatte beim Rangieren eine Leitung gerammt
amount	damage	1: 130.000 Euro	2: 310.000 Euro ; 3: 310.000 Euro
negation	the plant was checked	1: Die Anlage sei erst im Oktober überprüft worden	2: Die Anlage sei seit sechs Jahren nicht überprüft worden
speaker-of-quote	it crumbled in our hand	1: Die ist uns praktisch in der Hand zerbröselt	3: Die ist uns praktisch in der Hand zerbröselt
--- not differences
age	the trainer and the father of the boy	1: die 44-Jährige	3: Slaven Mikulić (36)
count	players in the hall and people hurt	1: Alle 23 Spieler	2: Elf Verletzte
date	years as a trainer and years as an ice master	2: seit neun Jahren	3: seit 31 Jahren
