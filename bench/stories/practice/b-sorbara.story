On Sunday 7 July the winner of a mountain race is disqualified for a short cut. Account 1 is a running magazine's site,
2 the village paper, 3 a farm page.
--- differences
age	Tiziano Brughelli	1: Tiziano Brughelli, 27 anni ; 3: Tiziano Brughelli, 27 anni	2: Tiziano Brughelli, 31 anni
amount	his lead at the finish	1: quattro minuti di vantaggio ; 3: quattro minuti	2: nove minuti sul secondo
amount	length of the short cut	1: circa 800 metri ; 3: una scorciatoia di 800 metri	2: accorciato di 300 metri
amount	the prize money	1: 2.500 euro di premio ; 2: Ai 2.500 euro	3: 1.500 euro
date	day of the race	1: domenica 7 luglio ; 2: domenica 7 luglio	3: Sabato 6 luglio
who-did-it	who reported the short cut	1: A segnalarlo è stato un volontario, Gino Rovatti ; 3: un volontario, Gino Rovatti, ha notato	2: arrivato dal secondo classificato, Matej Lenarčič ; 2: giura di non avere notato nulla
negation	Brughelli appeals	1: ha già presentato ricorso ; 3: si è rivolto alla federazione con un ricorso	2: Non farà ricorso
speaker-of-quote	saw him come out of the scree	1: L'ho visto sbucare dal ghiaione, non dal sentiero ; 3: L'ho visto sbucare dal ghiaione, non dal sentiero. Mi è dispiaciuto come per un figlio	2: L'ho visto uscire dal ghiaione e non dal sentiero
--- not differences
amount	the fee for an appeal is not the prize	1: 2.500 euro	2: 600 euro di tassa
amount	the length of the race is not that of the short cut	1: 31 chilometri	2: 300 metri
date	the marks were checked the evening before, not the day of the race	1: domenica 7 luglio	2: sabato sera
date	three hours until the disqualification; half an hour until the protest	1: Tre ore più tardi	2: mezz'ora dopo l'arrivo
who-did-it	ranger once and pensioner now are the same man	1: l'ex guardaparco	2: il pensionato
