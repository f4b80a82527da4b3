On Thursday, 28 December 2023, a cabin of the cable car of Oberlehn in Switzerland stops for six hours; the
guide Vreni Aschwand lowers the passengers, five of a brass band among them. 1 is an agency's account, 2 the
German one of the local paper two days later, 3 a farm's.
--- differences
count	people in the cabin	1: Seventeen people ; 2: Siebzehn Menschen	3: Twenty-seven people
cause	the stop of the cabin	1: ice jammed the haul rope ; 3: ice, thick as a man’s arm, around the rope	2: Das Seil war trocken ; 2: Gebrochen ist ein Lager
who-is-ill	who went to hospital	1: a 71-year-old man, was taken to hospital with mild hypothermia	2: Ins Spital musste nur eine Person: die 44-jährige Flötistin Sabina Gloor	3: Not a single passenger needed a doctor
amount	what each passenger gets from the operator	1: 200 francs each	2: 500 Franken
age	Vreni Aschwand	1: Vreni Aschwand, 38 ; 2: die 38-Jährige	3: Vreni Aschwand, only 28
speaker-of-quote	nothing like it in forty years	1: In forty years we have never seen anything like it ; 2: So etwas haben wir in vierzig Jahren nicht erlebt	3: In forty years I have never seen anything like it
--- not differences
date	the same day, counted from Christmas	1: Thursday, 28 December	3: Three days after Christmas
date	the stop and the end of it	1: 4.20 p.m.	2: kurz nach 22 Uhr
age	other people	1: a 71-year-old man	2: die 44-jährige
count	the march and the band are no passengers	1: five members of the village brass band	3: Twenty-seven people
date	service and the noise of a bearing are different things	1: serviced in November	2: schon im Oktober gepfiffen
