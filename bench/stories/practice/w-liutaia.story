The violin maker Agnese Corti in Castel Morone repairs the crushed violin of Sandro Velli for next to nothing,
autumn 2022. 1 is the local paper, 2 a farm, 3 an interview with the violinist.
--- differences
age	Agnese Corti	1: Agnese Corti, 83 anni ; 3: Lei a 83 anni	2: Ha 88 anni
amount	what Velli offered	1: le aveva offerto quarantamila euro ; 3: Quarantamila, le avevo detto	2: Mise sul tavolo quattrocentomila euro
amount	what she took	1: Lei ne ha accettati quattrocento ; 3: Mi ha chiesto quattrocento euro	2: E non volle nemmeno un centesimo
negation	whether Velli had stopped practising	1: Avevo smesso di studiare, perché gli altri violini mi sembravano mobili	2: Non avevo mai smesso di studiare, nemmeno un giorno
who-is-ill	who has arthritis	2: Le mani deformate dall’artrite	3: Ma no, quello malato sono io! Ho l’artrite dal 2019
cause	how the violin was broken	1: schiacciato a settembre da un carrello portabagagli	3: è finito sotto un autobus turistico
count	people in the church	1: davanti a trecento persone	3: In seicento, e non tossiva nessuno
speaker-of-quote	the box of matches	1: Mi hanno portato una scatola di fiammiferi ; 2: Mi hanno portato una scatola di fiammiferi	3: Le ho portato una scatola di fiammiferi, e dentro c’era ancora la voce
--- not differences
date	how long the repair took, rounded	1: sette settimane	3: Agnese ha lavorato due mesi
age	the violinist is somebody else	1: Velli, 52 anni	2: Ha 88 anni
