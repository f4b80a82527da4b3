On Wednesday 4 June 2025 a lake boat with a school outing on board hits a landing stage.
Account 1 is the daily, 2 a local site a day later, 3 a farm.
--- differences
count	pupils on board	1: 38 ragazzi delle medie ; 3: Trentotto bambini ; 3: trentotto bambini	2: 46 studenti
place	the landing stage	1: pontile di Castelmora ; 3: pontile di Castelmora	2: pontile di Ripalta
cause	why it hit	1: un guasto all’invertitore ; 1: il motore non ha risposto ; 3: Il motore non ha risposto	2: Un errore di manovra, e non un'avaria ; 2: Il motore funziona perfettamente, lo abbiamo riacceso noi
negation	the breath test	1: L’alcoltest è risultato negativo ; 3: all'alcoltest, negativo	2: l'alcoltest ha dato esito positivo
age	the captain	1: 63 anni ; 2: 63 anni	3: 69 anni
date	the day	1: ieri mattina, mercoledì ; 2: mercoledì mattina	3: giovedì 5 giugno
who-is-ill	who hit her head and is in hospital	1: una docente di musica, Rosanna Cifarelli, 44 anni, che ha battuto la testa contro una panca ; 2: la professoressa Rosanna Cifarelli, la sola rimasta in ospedale	3: la piccola Leila, 12 anni, ha sbattuto la testa ed è stata l'unica a finire in ospedale ; 3: Illesa, per miracolo, la sua insegnante di musica
count	how often the mayor wrote	1: undici volte	2: dodici volte
speaker-of-quote	he came to say sorry	1: Il capitano è venuto a chiederci scusa uno per uno	3: È venuto a chiederci scusa uno per uno
--- not differences
amount	the damage	1: circa 70mila euro	2: 70mila euro
count	years at the wheel, age	1: 63 anni	2: da trenta al timone
count	teachers on board, hours until the call	1: quattro insegnanti	2: due ore
age	teacher and girl	2: 44 anni	3: 12 anni
