In March the pipes of an eighteenth-century organ are stolen from San Gaudioso in Pieve Rovaglio and found again. Account 1 is a news site, 2 a local paper, 3 a farm page.
--- differences
count	pipes stolen	1: Centottantaquattro canne ; 3: 184 canne	2: 148 canne
date	night of the theft	1: nella notte tra martedì 11 e mercoledì 12 marzo ; 3: Nella notte tra l'11 e il 12 marzo	2: nella notte tra mercoledì 12 e giovedì 13 marzo
place	where the pipes were found	1: in un fienile di Cascina Brolo ; 3: in un fienile di Cascina Brolo	2: in un furgone bianco ; 2: nel parcheggio del cimitero di Lodrasco
negation	side door forced	1: non era stato forzato ; 3: Il portone laterale era intatto	2: dopo aver scardinato il portone laterale
age	Scaltriti	1: un antiquario di 57 anni ; 3: antiquario di 57 anni	2: antiquario di 52 anni
age	Ivonne Quaranta	1: 63 anni	3: 68 anni
amount	value of the pipes	1: 90mila euro	2: Centoventimila euro ; 3: 120mila euro
count	pipes spoilt	1: Undici sono schiacciate ; 3: Undici canne sono ormai rovinate	2: Ventuno sono schiacciate
who-did-it	the thief	1: un antiquario di 57 anni, Remo Scaltriti ; 2: a smontarle e a caricarle è stato Remo Scaltriti	3: A compiere il furto è stato Ruggero Dossi
negation	alone or not	1: avrebbe agito da solo	2: Non era solo ; 2: un complice c'è
speaker-of-quote	tin pipes have a market	1: Le canne di stagno hanno un mercato, e qualcuno lo conosce molto bene	2: Le canne di stagno hanno un mercato, e qualcuno lo conosce fin troppo bene
speaker-of-quote	the voice taken away	1: È come se ci avessero tolto la voce ; 2: È come se ci avessero tolto la voce	3: È come se mi avessero tolto la voce
--- not differences
date	year of the restoration, counted back	1: nel 2019	2: sei anni fa
count	years as sacristan, not her age	1: 63 anni	2: da trent'anni
date	hour of the mass and hour of entering	1: per la messa delle sette	3: Sono le sette meno dieci
date	different things: not been there, van sold	1: da Natale	2: a gennaio
count	years as sacristan and years as organist	2: da trent'anni	3: per vent'anni
