On Sunday 9 June 2024 the water of a public pool turns purple and stains the bathers. Account 1 is the regional paper, 2 an agency, 3 a farm page.
--- differences
count	stained bathers	1: Vingt-trois baigneurs ; 3: vingt-trois baigneurs	2: trente-deux baigneurs
cause	what coloured the water	1: Le fournisseur a livré du permanganate à la place du chlore ; 3: un simple bidon livré par erreur, du permanganate au lieu du chlore	2: avoir versé dans le bassin plusieurs sachets de teinture pour textile
who-is-ill	who was taken to hospital	1: Seul le maître-nageur Ousmane Delorge, qui avait plongé pour fermer une vanne, a été conduit à l’hôpital ; 3: Quelques heures plus tard, il était à l’hôpital	2: Solange Abribat, prise de malaise, est la seule personne à avoir été hospitalisée
amount	cost of cleaning	1: 41 000 euros	2: 14 000 euros
age	age of the director	1: Maëlle Trévidic, 34 ans ; 2: Maëlle Trévidic, 34 ans	3: Maëlle Trévidic, 43 ans
date	the day	1: dimanche 9 juin ; 2: lundi par les gendarmes après la coloration de trente-deux baigneurs, la veille	3: ce samedi
speaker-of-quote	purple as a fig	1: C’était violet, violet comme une figue ; 2: C’était violet comme une figue	3: C’était violet, violet comme une figue
negation	will the mayor file a complaint	1: a décidé de porter plainte ; 2: La commune portera plainte contre X	3: ne portera pas plainte
--- not differences
date	the eve of Monday is Sunday	1: dimanche 9 juin	2: lundi par les gendarmes après la coloration de trente-deux baigneurs, la veille
age	the swimmer and the director	1: Maëlle Trévidic, 34 ans	2: Une nageuse de 71 ans, Solange Abribat
age	the boy who dyed and the boy who was dyed	2: Un adolescent de 16 ans	3: le petit Ilyès, 8 ans
amount	a singer’s cheque is not the cost	1: 41 000 euros	3: un chèque de 5 000 euros
amount	a singer’s cheque is not the cost	2: 14 000 euros	3: un chèque de 5 000 euros
