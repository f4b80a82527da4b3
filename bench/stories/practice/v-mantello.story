At the opening night of the Teatro Ariosti in Valdiponte on Friday, 17 January 2025, the tenor Aurelio Santanera
loses his voice and the chorister Davide Orsenigo sings in his place. 2 visits him in his mother's café and has
rumours about the cause; in 3, a farm, the conductor is the sick one and the tenor says her sentence.
--- differences
who-is-ill	who fell ill that night	1: il tenore Aurelio Santanera, colpito da una laringite	3: La grande direttrice Irma Valtorta era crollata dietro le quinte con la febbre ; 3: Il tenore Aurelio Santanera, sano come un pesce
negation	whether Valtorta conducted	2: Irma Valtorta, che venerdì ha diretto con il raffreddore	3: era crollata dietro le quinte
speaker-of-quote	who listens behind the doors	1: Un teatro vive di chi ascolta dietro le porte ; 2: Un teatro vive di chi ascolta dietro le porte	3: Un teatro vive di chi ascolta dietro le porte
cause	why the tenor left the stage	1: colpito da una laringite	2: non aveva nessuna laringite, aveva litigato per i soldi
age	Davide Orsenigo	1: Un corista di 26 anni	2: Ha 28 anni
count	the act in which he came on	1: all’inizio del secondo atto	2: il terzo atto appena cominciato
date	the opening night	1: venerdì sera ; 2: Di venerdì sera	3: giovedì 16 gennaio
count	the audience	1: circa ottocento persone	3: Millecinquecento persone
count	minutes of applause	1: per undici minuti	3: Ventidue minuti
negation	whether Orsenigo is paid	1: per un compenso ; 2: che saranno pagate	3: Davide ha rifiutato tutto
who-did-it	who made him sing	1: A chiamarlo è stata la direttrice d’orchestra, Irma Valtorta	3: ha chiamato il ragazzo del coro
--- not differences
age	the tenor and the chorister are two people	1: Santanera, 49 anni	2: Ha 28 anni
count	repeat performances, the same number	1: nelle tre repliche	2: le tre repliche
count	years in the theatre are no age	1: Santanera, 49 anni	3: In trent’anni di teatro
who-is-ill	two people, two ailments	1: colpito da una laringite	2: ha diretto con il raffreddore
