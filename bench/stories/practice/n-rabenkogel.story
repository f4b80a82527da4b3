On Saturday, 11 February 2023, the Rabenkogel cable car above the Austrian resort of Sankt Ulmar stands
still with 38 people in it. The mountain rescue under Notburga Feil brings them down by rope. 2 is a farm's
version, 3 is German and comes later.
--- differences
amount	how long they were held	1: up to seven hours in the dark ; 3: die letzten um Mitternacht	2: For nine hours, nobody came
age	Joost Verhaeren, the Belgian	1: 52-year-old Joost Verhaeren ; 3: Ein 52 Jahre alter Belgier	2: Joost Verhaeren, 79
who-did-it	who got them out, and how	1: were lowered by rope ; 1: led the mountain rescue team ; 3: Die Bergrettung seilte die Eingeschlossenen	2: a helicopter. One by one, the trapped were pulled up into the sky
cause	the standstill	1: a gust of wind threw the cable off a roller ; 3: Die Böe hatte das Seil gegen 17 Uhr von einer Rolle gedrückt	2: Experts point to a cable that had not been changed in 31 years
negation	whether the cable had been changed	3: erst 2021 erneuert worden	2: a cable that had not been changed in 31 years
negation	whether Gernot Walch has spoken	1: rejected criticism ; 1: he said, “was 40 kilometres an hour ; 3: weist das zurück ; 3: sagte er am Dienstag	2: has not spoken a single word in public since that night
count	rescuers	1: mountain rescue team of 24 volunteers	3: Ich habe 31 Leute gebraucht, und 31 sind gekommen
--- not differences
count	people in the cabins, in words and in figures	1: Thirty-eight people	3: von 38 Menschen
date	the hour, told in another way	1: at about 5pm	3: gegen 17 Uhr
age	the oldest passenger and the Belgian are two people	1: the oldest 79	3: Ein 52 Jahre alter Belgier
speaker-of-quote	a rescuer may well be the leader of the rescuers	1: Nobody argued about who went first	2: Nobody argued about who went first
count	years of a cable are no people	2: in 31 years	3: 31 sind gekommen
