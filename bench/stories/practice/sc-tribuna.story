On 16 November a supporter's heart stops during a match and he is revived in the stand. Account 1 is a sports paper, 2 the paper of the home town, 3 a farm.
--- differences
who-did-it	who applied the defibrillator	1: È stato lui ad applicare le piastre del defibrillatore ; 3: Denis afferra il defibrillatore e gli applica le piastre	2: Samanta Pellicciari, la fisioterapista che domenica ; 2: ha applicato le piastre
date	the match	1: domenica 16 novembre ; 2: domenica	3: Sabato 15 novembre
date	minute of the match	1: 38' del primo tempo	2: 18' della ripresa
age	the supporter	1: 67 anni ; 2: 67 anni	3: 71 anni
cause	why his heart stopped	1: colpito da infarto ; 2: per un infarto	3: una reazione allergica alle noccioline
count	spectators	1: quattrocento spettatori	2: novecento spettatori
place	the hospital	1: ospedale di Santa Brigida ; 2: cardiologia di Santa Brigida	3: ospedale di Torre Lagna
negation	the match was resumed	1: la gara non è più ripresa ; 3: Non è mai ripresa	2: la partita è ripresa
speaker-of-quote	thought of the four minutes	1: Non ho pensato alla partita, ho pensato ai quattro minuti ; 3: Ho pensato ai quattro minuti, non alla partita	2: Non ho pensato alla partita, ho pensato ai quattro minuti
--- not differences
age	the goalkeeper, the granddaughter	3: 29 anni	1: 67 anni
count	the score, at the stop and at the end	1: sul punteggio di 1-1	2: è finita 1-1
count	minutes of the stop, minutes of oxygen	2: venticinque minuti di sospensione	1: ho pensato ai quattro minuti
date	the telephone call	2: Ieri	1: domenica 16 novembre
count	the second shock in other words	1: alla seconda scarica	3: Poi la seconda
