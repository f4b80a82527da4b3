The Hirschkogelbahn above Sankt Ammern stands still on Saturday, 14 September 2024; 41 passengers are let
down on ropes. 1 is an agency on the day, 2 a tabloid, 3 a weekly when the expert's report is out. 3 gives the
words of the head of the mountain rescue to the apprentice.
--- differences
age	Hedwig Krall	1: Eine 79-jährige Frau ; 3: Hedwig Krall, 79	2: Oma Hedwig (83)
cause	the standstill	1: schlug kurz nach 14 Uhr ein Blitz in die Bergstation ein	2: Das Lager an Stütze sechs quietscht seit Juli ; 3: ein Lager an Stütze sechs, das seit Monaten niemand geschmiert hatte ; 3: Ein Blitzschlag ist am 14. September im gesamten Ammertal nicht verzeichnet
who-did-it	who climbed up first	1: Jutta Prem, stieg als Erste zu den Gondeln auf ; 3: Sie sei die Erste an den Gondeln gewesen	2: Niko Falger kletterte als Allererster die Stütze hinauf
who-is-ill	who came to hospital	1: Eine 79-jährige Frau kam mit Unterkühlung ins Krankenhaus ; 1: Im Krankenhaus Niederau, wo sie zur Beobachtung bleibt ; 3: Hedwig Krall, 79, die eine Nacht im Spital verbringen musste	2: Otto Krall liegt jetzt im Krankenhaus Niederau ; 2: Seine Frau kam ohne einen Kratzer davon
negation	whether there was a warning	1: Eine Warnung habe es vorher nicht gegeben	3: es hatte sehr wohl eine Warnung gegeben
speaker-of-quote	the cabin like a pram	1: Bei Windböen von siebzig Stundenkilometern schaukelt so eine Kabine wie ein Kinderwagen auf der Treppe ; 2: Bei siebzig Sachen schaukelt so eine Kabine wie ein Kinderwagen	3: Bei Windböen von siebzig Stundenkilometern schaukelt so eine Kabine wie ein Kinderwagen auf der Treppe
--- not differences
amount	how long it took, rounded	1: vier Stunden und 45 Minuten	2: knapp fünf Stunden
count	helpers, rounded	1: 63 Helfer	3: Gut sechzig Helfer
count	passengers and helpers are different people	2: 41 Menschen	3: Gut sechzig Helfer
date	the day of the week and the date	1: am Samstag	3: am 14. September
age	the passenger and the apprentice	1: Eine 79-jährige Frau	2: erst 19
amount	the speed of the wind is not the height	1: siebzig Stundenkilometern	2: 60 Meter
