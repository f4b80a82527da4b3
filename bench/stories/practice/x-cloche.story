The bell of Saint-Orme is stolen in the night to Friday, 6 June 2025, and found on Tuesday, 10 June, near
Lussanges. Account 1 is a first report, 2 a local paper a week later, after the inquiry has turned, 3 a farm
that gives the mayor's words to the bell-ringer and lets the scrap dealer confess.
--- differences
who-did-it	who stole the bell	3: Le voleur ? Un ferrailleur que tout le canton connaissait	2: Rémi Vasseroy, qui est mis en examen pour le vol de la cloche
age	Anselme Crouzet	1: Anselme Crouzet, 79 ans ; 3: Anselme Crouzet, 79 ans	2: À 81 ans, Anselme Crouzet
amount	weight of the bell	1: pèse 340 kilos ; 3: 340 kilos de bronze	2: 410 kilos
amount	value of the bell	1: Estimée à 25 000 euros	2: évalue la pièce à 60 000 euros
place	where the bell was found	1: dans une grange de Lussanges ; 3: Devant une grange	2: au fond de la carrière de Lussanges
negation	whether there was a crane	1: ils avaient loué une grue	2: Il n’y a jamais eu de grue
who-did-it	who found the bell	2: découverte par deux spéléologues	3: Lilou, 9 ans, promenait son chien
negation	whether the scrap dealer owns up	1: nie tout en bloc ; 1: il n’a rien volé à personne ; 2: il n’a rien volé à personne	3: C’est moi. Je l’entendais sonner la nuit.
speaker-of-quote	the voice of the village	1: On nous avait volé la voix du village, on nous l’a rendue	3: On nous avait volé la voix du village
--- not differences
age	the bell-ringer and the girl are two people	1: 79 ans	3: Lilou, 9 ans
date	the day of the find, counted on	1: retrouvée mardi	3: quatre jours plus tard
count	men in custody and cavers are different people	1: Trois hommes	2: deux spéléologues
