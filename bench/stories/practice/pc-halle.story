On Friday 13 February a handball goalkeeper at Ehrenau catches a child that falls from the stand.
Account 1 is the local paper, 2 a sports agency, 3 a viral page.
--- differences
age	the boy	1: ein vierjähriger Junge ; 3: gerade vier Jahre alt	2: einen sechs Jahre alten Jungen
age	the goalkeeper	1: 33-Jährige ; 2: 33-Jährigen	3: 36 Jahre alt
amount	how deep he fell	1: Rund drei Meter tief	2: aus fünf Metern Höhe ; 3: Fünf Meter
cause	why he fell	1: dass sich das Geländer gelöst hatte ; 1: Ein Knacken, und die Stange war weg ; 3: löste sich oben auf der Tribüne das Geländer ; 3: Ein Knacken, und die Stange war weg	2: war der Junge auf das Geländer geklettert ; 2: Die Brüstung ist in Ordnung ; 2: Da wackelt nichts
negation	the goalkeeper was hurt	1: Plischke brach sich den linken Daumen ; 3: Sein linker Daumen brach	2: Auch Plischke kam ohne Blessuren davon
negation	the railing was closed	1: Wir haben es sofort gesperrt	2: Gesperrt worden sei der Bereich nicht
negation	the match was played on	1: wurde nach zwanzig Minuten Unterbrechung fortgesetzt ; 2: das 27:27 endete	3: Das Spiel wurde abgebrochen
negation	the goalkeeper played on	1: der gerade ausgewechselt worden war ; 1: Plischke fällt sechs Wochen aus	2: spielte weiter
date	when in the match	1: In der 41. Minute	3: die letzte Sekunde der ersten Halbzeit
speaker-of-quote	he holds what nobody can	1: Davor hält sonst auch alles	2: Davor hält sonst auch alles
speaker-of-quote	a crack and the bar was gone	1: Ein Knacken, und die Stange war weg	3: Ein Knacken, und die Stange war weg
--- not differences
amount	the pause, not the minute	1: zwanzig Minuten Unterbrechung	3: die letzte Sekunde
count	days of tears, not weeks of absence	1: sechs Wochen	3: drei Tage
date	the same evening	1: am Freitagabend	2: am Freitag
count	a shirt number, not a score	1: 27:27	3: die Nummer 12
