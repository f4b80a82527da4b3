On 8 March 2025 the singer Ilan Kervadec has his grandfather's accordion auctioned for a sick child next door. Accounts 1 and 3 are farm pages, 2 a regional paper.
--- differences
date	the auction	1: Samedi 8 mars ; 2: samedi	3: dimanche 9 mars
place	the auction	1: l’hôtel des ventes de Dinard ; 2: samedi à Dinard	3: une salle des ventes de Saint-Malo
amount	the price	1: 46 000 euros ; 3: 46 000 euros	2: 64 000 euros
age	Ilan Kervadec	1: chanteur de 49 ans ; 2: chanteur de 49 ans	3: À 53 ans
who-is-ill	the child	1: la petite Shirine, 6 ans, la fille de sa voisine ; 3: Shirine, une fillette de 6 ans	2: un garçon de 6 ans, Shahin ; 2: La mère du garçon
cause	the illness	1: une grave maladie du cœur ; 2: une malformation cardiaque	3: une greffe de rein
negation	the mother knew beforehand	1: n’était au courant de rien ; 3: a tout appris par un coup de fil	2: était dans la confidence depuis une semaine
negation	he said nothing more to those present	1: Aucun mot de plus de la star	2: il a longuement parlé avec le public
place	where Solveig Araujo sat	1: Au fond de la salle	3: Présente au premier rang
who-did-it	the buyer	1: un collectionneur de Gand	2: une collectionneuse de Gand
speaker-of-quote	il dormait avec	1: Cet accordéon, il dormait avec	2: Il dormait avec, cet accordéon
--- not differences
age	the mother, not the singer	1: chanteur de 49 ans	2: aide-soignante de 38 ans
date	the operation, not the auction	1: Samedi 8 mars	2: le 2 avril
place	the hospital, not the auction	1: l’hôtel des ventes de Dinard	3: on part à Lausanne
count	albums sold, nothing else	2: huit fois son estimation	3: deux millions d’albums
