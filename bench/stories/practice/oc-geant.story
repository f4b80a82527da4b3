In March the shed of the processional giants of a Belgian town burns down with the oldest giant in it. Account 1 is the
agency, 2 the local paper, 3 a farm page.
--- differences
date	night of the fire	1: samedi 14 mars au soir ; 3: au soir du 14 mars	2: dans la nuit de dimanche 15 à lundi 16 mars
count	people evacuated	1: Vingt et un riverains ; 3: Vingt et une personnes	2: douze habitants évacués
place	where the shed stood	1: rue des Tanneurs	2: quai des Brasseurs
cause	what started the fire	1: un décapeur thermique resté branché	2: un radiateur électrique défectueux	3: un pétard lancé par un adolescent
age	age of the builder	1: 61 ans ; 3: 61 ans	2: À 67 ans
amount	damage	1: 48 000 euros	2: 84 000 euros ; 3: 84 000 euros
negation	the giant was insured	1: La géante était bien assurée	2: Dame Perpète n'était pas assurée
speaker-of-quote	forty years of glue and wicker	1: Quarante ans de colle et d'osier sont partis en vingt minutes ; 3: Quarante ans de colle et d'osier sont partis en vingt minutes	2: Quarante ans de colle et d'osier partis en vingt minutes
--- not differences
date	26 April is the last Sunday of April	1: le 26 avril	2: le dernier dimanche d'avril
count	firemen and porters	1: dix-huit hommes	2: trente-deux porteurs
amount	height, rounded	1: cinq mètres vingt	3: plus de cinq mètres
count	a span of work is not the age of the builder	1: Quarante ans de colle	2: À 67 ans
