On Sunday 18 May 2025 a lorry with beehives overturns in front of a cycling race and the bees sting the riders. Account 1 is an agency, 2 a local paper, 3 a farm page.
--- differences
date	the day of the accident	1: 18 MAG ; 1: questa mattina ; 3: quella mattina del 18 maggio ; 3: una domenica	2: Sabato 17 maggio
count	hives on the lorry	1: 64 arnie ; 3: 64 arnie	2: 46 arnie
count	people stung	1: Ventitré ciclisti sono stati punti	2: le persone punte erano trentadue ; 3: trentadue persone punte
age	the driver	1: Tiberiu Zaharescu, 52 anni	2: Tiberiu Zaharescu, autista di 57 anni
place	where the lorry overturned	1: alla rotatoria di Molinazzo ; 2: alla rotatoria di Molinazzo	3: all'altezza del viadotto di Cerreda
cause	why the lorry overturned	1: lo scoppio di uno pneumatico ; 1: Ho sentito un botto ; 2: la gomma anteriore destra è scoppiata ; 2: Ho sentito un botto	3: aveva sterzato di colpo per non investire un capriolo
negation	the driver's alcohol test	1: L'alcoltest ha dato esito negativo	2: è risultato positivo all'alcoltest
who-is-ill	who had the anaphylactic shock	1: Chiara Dellapina, 29 anni, è stata portata all'ospedale di Brenzola in shock anafilattico	2: In shock anafilattico è finito Samir Benkaddour
amount	the damage	1: un danno di 40mila euro	3: 70mila euro di danni
who-did-it	who raised the alarm	1: A dare l'allarme è stato il titolare di un forno	3: a chiamare il 112 è stata proprio lei, per prima
speaker-of-quote	it looked like a black cloud	1: Sembrava una nuvola nera che veniva verso di noi	3: Sembrava una nuvola nera che veniva verso di noi
--- not differences
age	a passer-by, not the driver	1: 52 anni	2: ottantaquattro anni
count	stings of one man, not people stung	1: sei punture	2: trentadue
count	hives and people	2: 46 arnie	3: trentadue persone punte
age	the cyclist, the same	1: 29 anni	3: 29 anni
place	the same road	1: sulla provinciale 63	3: sulla provinciale
