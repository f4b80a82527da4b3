In the night to Wednesday, 6 November 2024, the silver bust of Santa Elpidiana disappears from the church of
Castelbriano. 1 is the local paper on the day after, 2 a magazine when the sacristan has owned up, 3 a farm
that makes the restorer the thief and the mayor say the priest's words.
--- differences
who-did-it	who took the bust	2: Sono stato io ; 2: aveva calato il busto nel pozzo	3: A portarlo via era stato Corrado Belfiore
place	where the bust was	2: nel pozzo dell’orto	3: nel bagagliaio della sua auto
age	Tullio Morandin	1: Tullio Morandin, 76 anni ; 2: Il sagrestano, che ha 76 anni	3: un vecchio sagrestano di 67 anni
amount	what the bust is worth	1: 350mila euro	3: 3,5 milioni di euro
negation	whether the alarm was on	1: Quanto all’allarme, era acceso	2: Spento da giugno
speaker-of-quote	bring it back	1: A chi l’ha preso dico: riportalo, non ti chiederò il nome	3: A chi l’ha preso dico: riportalo e ti abbraccerò, non ti chiederò il nome
--- not differences
amount	the value and the offer of a dealer	1: 350mila euro	2: 250mila euro
who-did-it	suspected first, the confession later	1: L’uomo è indagato	2: Sono stato io
date	the hour, given roughly	1: alle sei e mezza	3: quell’alba di novembre
count	one copy of the keys is one of three	1: una copia delle chiavi	2: le chiavi della collegiata sono tre
count	guests at the supper and keys	1: undici persone	2: sono tre
date	the night of the theft and the day of the confession	1: nella notte tra martedì e mercoledì	2: il 20 novembre
