On 3 June 2025 water buffaloes stand on a railway line and stop a regional train. Account 1 is an agency, 2 the local paper, 3 a tabloid.
--- differences
count	buffaloes	1: 17 Tiere ; 3: 17 tonnenschwere Wasserbüffel	2: elf Wasserbüffel
count	passengers	1: 140 Fahrgästen	3: 240 Menschen
date	the day	1: am Dienstag ; 2: am Dienstag	3: am Mittwochabend (4. Juni)
amount	how long the line was closed	1: drei Stunden gesperrt ; 3: Drei Stunden nach dem Stopp	2: Fünf Stunden war die Strecke dicht
amount	the damage	1: 22.000 Euro ; 2: 22.000 Euro	3: 32.000 Euro
cause	how the animals got out	1: eine Pappel auf den Weidezaun gestürzt ; 3: Ein Baum hatte den Zaun plattgemacht	2: ein offenes Gatter ; 2: Da hat ein Wanderer die Kette nicht eingehängt
negation	the driver was hurt	1: Verletzt wurde niemand ; 3: Sie blieb unverletzt	2: prallte die 29-Jährige mit der Stirn gegen das Pult ; 2: sie musste mit vier Stichen genäht werden
age	Tjark Mommertz	1: 44 Jahre alte Landwirt Tjark Mommertz ; 2: Tjark Mommertz, 44	3: Tjark Mommertz (47)
who-did-it	who led the herd back	1: der 44 Jahre alte Landwirt Tjark Mommertz, lockte sie schließlich mit altem Brot zurück ; 3: Büffel-Bauer Tjark Mommertz (47) stapfte mit einem Sack Brot	2: Zurückgebracht hat die Ausreißer seine Frau Ngozi ; 2: Er selbst war auf einer Hochzeit
speaker-of-quote	as if we had lost our way	1: Die haben uns angeschaut, als hätten wir uns verfahren	2: Die haben uns angeschaut, als hätten wir uns verfahren
speaker-of-quote	who wants to drive them has lost	1: Wer die treiben will, hat schon verloren	2: Wer sie treiben will, hat verloren
--- not differences
age	the driver and the farmer	1: 44 Jahre alte	2: 29-Jährige
age	a pensioner, a commuter	2: 73-Jährige	3: Dragana Vuković (38)
cause	the poplar is a tree	1: eine Pappel	3: Ein Baum
place	the wedding, not the line	1: zwischen Krummlassin und Tornefelde	2: Hochzeit in Lüttenbeck
amount	distance and time are different things	1: rund dreißig Meter	2: um 18.12 Uhr
