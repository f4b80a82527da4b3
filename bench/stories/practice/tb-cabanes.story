In February ice with fishing huts and fishers drifts off at Sainte-Ludivine-de-l'Anse (Québec). Account 1 is the agency,
2 the local weekly from the council meeting, 3 a paper of France.
--- differences
count	people carried off	1: Vingt-trois personnes ; 3: 23 amateurs de pêche	2: Trente-deux personnes
cause	why the ice broke	1: le redoux des derniers jours a fragilisé le couvert de glace ; 3: met l'incident sur le compte du redoux	2: La glace a ouvert dans sa vague ; 2: c'est le sillage du bateau, et non le temps doux
date	the day of the drift	1: samedi matin ; 2: Trois jours après	3: dimanche
age	the grandfather	1: Réal Quessy, 71 ans ; 3: À 71 ans	2: à 77 ans
age	the granddaughter	1: L'adolescente de 17 ans	3: la jeune fille de 15 ans
count	huts lost	1: Quatorze cabanes ; 3: Quatorze cabanes	2: Dix-neuf cabanes
negation	whether the fishers had been warned	1: les amateurs avaient été avisés dès la veille ; 1: Les affiches étaient posées, les textos étaient partis ; 2: Les affiches étaient posées	2: On nous a jamais dit de débarquer ; 2: n'a pas reçu le moindre avis
speaker-of-quote	the man who wanted to finish his beer	1: Il y en a même un qui voulait finir sa bière	3: Il y en a même un qui voulait finir sa bière
--- not differences
count	fishers at the council, not on the ice	2: une trentaine de pêcheurs	1: Vingt-trois personnes
date	the council meeting	2: mardi soir	1: samedi matin
age	years he has fished there	1: depuis 40 ans	2: à 77 ans
speaker-of-quote	the same girl, with her surname	1: Ça change tout le temps	3: Ça change tout le temps
