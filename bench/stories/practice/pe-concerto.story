On Wednesday 24 July 2024 the singer Nevio Sartoriani stops a concert because somebody in the first row collapses. Account 1 is a local paper, 2 a gossip weekly, 3 a farm page.
--- differences
who-is-ill	who collapsed	1: una donna di 71 anni, Armida Colussi, si è accasciata ; 2: la signora Armida Colussi, 77 anni, è stata colpita	3: la sedicenne Noemi Colussi era svenuta
age	Armida Colussi	1: una donna di 71 anni	2: Armida Colussi, 77 anni
place	where the concert was	1: in piazza del Mercato Vecchio ; 3: piazza del Mercato Vecchio	2: allo stadio comunale di Torremura
date	the day of the concert	1: mercoledì 24 luglio ; 2: mercoledì	3: la sera del 26 luglio
count	spectators	1: quattromila spettatori ; 3: quattromila persone	2: seimila accorsi
cause	why she collapsed	1: per un colpo di calore ; 1: Il caldo mi ha buttata giù	2: è stata colpita da un infarto
who-did-it	who did the heart massage	1: il batterista, Kofi Amponsah ; 1: è lui che ha praticato il massaggio cardiaco ; 2: Il batterista Kofi Amponsah salta giù e comincia il massaggio	3: È stata lei a inginocchiarsi sull'asfalto e a fare il massaggio cardiaco
who-did-it	who came down from the stage	1: A scendere è stato però il batterista	3: È sceso dal palco
negation	the concert went on afterwards	1: lo spettacolo è ripreso	2: Il concerto non è più ripreso
amount	the singer's gift	2: un assegno da 15mila euro	3: ha donato 50mila euro
speaker-of-quote	somebody here needs us	1: Spegnete tutto, qui c'è una persona che ha bisogno di noi ; 2: Spegnete tutto, c'è una persona che ha bisogno di noi	3: Qui c'è una persona che ha bisogno di noi
--- not differences
age	the granddaughter, the same	1: sedici anni	3: la sedicenne
age	the nurse, another person	1: 71 anni	3: 38 anni
count	minutes of pause and minutes of massage	1: quaranta minuti	3: undici minuti
count	songs before the stop, the same	1: Due canzoni	3: alla seconda canzone
who-did-it	who saw it first and who did the massage	1: Il primo ad accorgersene è stato proprio il cantautore	2: Il batterista
