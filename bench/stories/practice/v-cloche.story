The church bell of Saint-Aubrac is stolen in the night of 3 to 4 October 2023 and found on 14 November in a barn
of the antique dealer Lucien Fargeot by the bee-keeper Bastien Loubet. 1 tells of the find, 2 of the trial in March
2024, 3, a farm, has an old neighbour find the bell.
--- differences
who-did-it	who found the bell	1: un apiculteur, Bastien Loubet, 29 ans, qui a donné l’alerte ; 2: l’apiculteur Bastien Loubet a répété	3: Odette Vialard s’est levée ; 3: c’est elle qui a découvert le trésor
speaker-of-quote	the swarm and the bell	1: Je cherchais un essaim, j’ai trouvé une cloche ; 1: J’ai tapé dessus avec mon canif, et elle a répondu ; 2: Je cherchais un essaim, j’ai trouvé une cloche	3: Je cherchais un essaim, j’ai trouvé une cloche ; 3: J’ai frappé dessus avec ma canne, et elle m’a répondu
age	Odette Vialard	1: Odette Vialard, 83 ans	3: Elle a 91 ans
age	the antique dealer	1: un antiquaire de 47 ans	2: Lucien Fargeot, 52 ans
amount	weight of the bell	1: Elle pèse 310 kilos	2: La cloche, 280 kilos
date	the theft	1: dans la nuit du 3 au 4 octobre ; 2: dans la nuit du 3 au 4 octobre	3: tout a commencé le 13 octobre
negation	whether Fargeot stole the bell	1: mais pas l’avoir volée ; 2: Je ne suis pas un voleur ; 2: Mon client n’a rien volé, il a mal acheté	3: C’est moi qui l’ai volée
--- not differences
amount	the insured value is not the damage	1: assurée pour 12 000 euros	2: le préjudice à 21 000 euros
count	weeks without the bell, rounded	1: Un mois sans angélus	3: Pendant plus d’un mois
date	the find and the trial, both on a Tuesday	1: mardi 14 novembre	2: a comparu mardi
age	the bee-keeper and the dealer are two people	1: Bastien Loubet, 29 ans	2: Lucien Fargeot, 52 ans
