On Saturday, 18 January 2025, the gondola lift at the Trauneck stops at about 17.20 with 34 people in it; the
mountain rescue brings them down by 22.40. 1 is an agency, 2 the local paper four days later (the husband was
in hospital, the cause was a mistaken switch), 3 a farm that gives the rescuer's words to the passenger.
--- differences
age	Helga Brandstötter	1: eine 71 Jahre alte Frau ; 3: Eine Frau von 71 Jahren	2: Die 73-Jährige
who-is-ill	who was taken to hospital	1: Helga Brandstötter, eine 71 Jahre alte Frau aus dem Ort, kam mit Unterkühlung ins Kreiskrankenhaus ; 3: Zwei Tage musste Brandstötter im Kreiskrankenhaus bleiben	2: Ins Krankenhaus musste nicht sie, sondern ihr Mann Rudolf
cause	why the lift stopped	1: ein vereister Sensor die Notbremse ausgelöst ; 3: Ein vereister Sensor, kaum größer als eine Münze, hatte alles angehalten	2: irrtümliches Betätigen des Notschalters
count	passengers	1: 34 Fahrgäste ; 2: 34 Fahrgäste	3: 43 Menschen
amount	how long they were shut in	1: mehr als fünf Stunden lang eingeschlossen	3: Elf Stunden lang kam niemand
speaker-of-quote	up there they sang	1: In keiner einzigen Kabine ist geschrien worden ; 1: Da oben wurde gesungen ; 2: wurde gesungen wie in der Christmette	3: Da oben wurde gesungen ; 3: In keiner einzigen Kabine ist geschrien worden
--- not differences
count	rescuers, rounded	1: 61 Retter	2: Fünf Dutzend Retter
count	one gondola is not the whole lift	1: 34 Fahrgäste	2: Sechs Menschen saßen darin
date	reopening: hoped for, and what came	1: der Betreiber hofft auf Montag	2: Seit gestern, Dienstag, fährt die Bahn wieder
date	the end of the rescue and the moment of the stop	1: gegen 22.40 Uhr	2: zwanzig nach fünf
age	the passenger and the young rescuer	1: eine 71 Jahre alte Frau	2: neunzehn Jahre alt
who-did-it	the leader of the rescue by another form of her name	1: Einsatzleiterin Veronika Zangerl	2: Vroni Zangerl, die sie führte
