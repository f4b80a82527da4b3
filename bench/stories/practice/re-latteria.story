In October 2023 the maturing store of a dairy cooperative at Sorvegno burns down. Account 1 is the valley's newspaper, 2 a local site, 3 a farming magazine two weeks later.
--- differences
count	cheeses lost	1: Quattromila forme di formaggio distrutte ; 3: Le altre quattromila	2: Le forme perdute sono 2.600
amount	damage	1: due milioni di euro ; 3: due milioni di euro	2: 800mila euro
date	night of the fire	1: nella notte tra martedì 10 e mercoledì 11 ottobre ; 3: nella notte fra il 10 e l'11 ottobre	2: nella notte tra mercoledì e giovedì
place	where the store stood	1: in località Prà dell’Orso ; 3: a Prà dell'Orso	2: in contrada Fontanelle
who-did-it	who gave the alarm	1: A dare l’allarme, poco dopo le 2, è stato il casaro Gurpreet Dhaliwal ; 3: il casaro che quella notte diede l'allarme	2: Tullio Reghenaz, il fornaio che per primo ha dato l'allarme
age	Gurpreet Dhaliwal	1: 39 anni ; 3: classe 1984	2: 44 anni
cause	cause of the fire	1: un corto circuito nel quadro elettrico delle celle	2: una saldatrice lasciata accesa ; 3: una saldatrice dimenticata accesa
who-is-ill	the only one taken to hospital	1: L’unico finito in ospedale è uno dei suoi uomini ; 3: L'unico ricoverato, un pompiere	2: L'unica persona finita in ospedale è sua suocera
negation	the dairy was insured	1: era assicurata contro gli incendi ; 3: l'assicurazione, per fortuna, c'era	2: la latteria non era assicurata
speaker-of-quote	the work of sixty-two families	1: Lì dentro c’era il lavoro di sessantadue famiglie ; 2: Lì dentro c'era il lavoro di sessantadue famiglie	3: Lì dentro c'era il lavoro di sessantadue famiglie
--- not differences
age	born 1984 is 39 in October 2023	1: 39 anni	3: classe 1984
count	squads and vehicles are different things	1: cinque squadre	2: nove mezzi
count	the saved cheeses are not the lost ones	1: Quattromila forme di formaggio distrutte	3: una ventina
age	his age on arrival, not today	1: 39 anni	3: a diciannove anni
age	the fireman, not the cheesemaker	2: 44 anni	3: un pompiere di 27 anni
