On Thursday 14 March 2024 a library bus rolls driverless into the carp pond of Krähwang with pupils aboard. Account 1 is an agency, 2 a local paper a week later, 3 a farm page.
--- differences
count	children on the bus	1: sieben Volksschulkinder ; 3: sieben Kinder	2: Neun Kinder
age	age of the driver	1: die 58 Jahre alte Irmgard Zeilhuber ; 3: Irmgard Zeilhuber (58)	2: Irmgard Zeilhuber, 61
date	the day	1: am Donnerstagvormittag ; 2: jenem 14. März	3: ein Freitag im März
cause	why the bus rolled	1: einen Riss in der Bremsleitung	2: die Handbremse nicht angezogen war
cause	why the bus rolled	1: einen Riss in der Bremsleitung	3: aus Neugier den Bremshebel gelöst
cause	why the bus rolled	2: die Handbremse nicht angezogen war	3: aus Neugier den Bremshebel gelöst
who-did-it	who broke the rear window	1: Der Bäckermeister Radoslav Pintar, der zufällig vorbeikam, watete als Erster zum Heck und schlug die Scheibe ein ; 3: Bäcker Radoslav Pintar lässt seine Semmeln liegen, rennt los und zertrümmert mit bloßer Faust die Heckscheibe	2: Esterbauer, 37, sprang ins Wasser und schlug mit einem Ziegel die Heckscheibe ein
speaker-of-quote	the children climbed the shelves	1: Die Kinder sind auf die Regale geklettert	2: Die Kinder sind auf die Regale geklettert
count	books lost	1: 3.200 Bücher	2: 2.300 Bücher
amount	damage	1: 180.000 Euro ; 2: 180.000 Euro	3: 140.000 Euro
negation	was a child hurt	1: Verletzt wurde niemand ; 3: Passiert ist zum Glück keinem der Kinder etwas	2: Ein Mädchen schnitt sich an den Scherben
--- not differences
date	ten past ten in other words	1: gegen 10.10 Uhr	2: kurz nach zehn
age	ages of different people	1: der 44-Jährige	2: Esterbauer, 37
age	the child of ten is not the driver or the baker	1: der 44-Jährige	3: ein Bub von zehn Jahren
date	the weekday of 14 March	1: am Donnerstagvormittag	2: jenem 14. März
count	years of service, not children	1: sieben Volksschulkinder	2: seit elf Jahren
