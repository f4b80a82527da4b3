On Wednesday, 18 September 2024 a breeder stands trial for selling truffle dogs that find none. Account 1 is the local paper, 2 the agency, 3 a farm.
--- differences
age	the breeder	1: Fabrice Oudard, 47 ans ; 3: l'homme de 47 ans	2: Un éleveur de 49 ans
count	people deceived	1: à dix-sept personnes ; 3: Ils étaient dix-sept	2: au nombre de onze
amount	price of a dog	1: 3 500 euros	2: 5.300 euros chacune ; 3: 5 300 euros
amount	the whole damage	1: L'enquête chiffre le préjudice à 64 000 euros ; 2: un préjudice de 64.000 euros	3: 46 000 euros, soit tout le préjudice
negation	whether he admits it	1: conteste les faits ; 3: l'homme de 47 ans nie tout en bloc	2: Fabrice Oudard a reconnu les faits dès l'ouverture de l'audience
who-did-it	who was said to have trained the dogs	1: Le dressage, assure-t-il, était confié à son frère ; 3: accusant son propre frère d'avoir bâclé le dressage	2: Leur prétendu dresseur, le gendre du prévenu
date	day of the judgment	1: Le jugement sera rendu le 9 octobre ; 3: s'il est condamné le 9 octobre	2: La décision a été mise en délibéré au 16 octobre
speaker-of-quote	mine found a tennis ball	1: À la barre du tribunal correctionnel de Brassignac, mercredi, Lucette Vergnolle	2: Roland Puydebois, a raconté ses matinées au pied des chênes. "Le mien, il a trouvé une balle de tennis", a-t-il soupiré
--- not differences
age	another person	2: Un éleveur de 49 ans	3: Lucette Vergnolle, 71 ans
amount	the same damage in another form	1: 64 000 euros	2: 64.000 euros
date	years of the sales, and the day in court	1: Entre 2020 et 2022	2: jugé mercredi
count	what was asked for is the same	1: dix-huit mois de prison avec sursis	2: dix-huit mois de prison avec sursis
