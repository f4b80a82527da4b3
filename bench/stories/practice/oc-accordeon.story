In July a musician collapses on the stage of a festival in Quebec and is brought back by somebody from the crowd. Account 1
is the regional paper, 2 a news wire, 3 a farm page.
--- differences
date	evening of the concert	1: vendredi 17 juillet ; 3: le 17 juillet	2: le samedi 18 juillet
who-is-ill	who collapsed	1: son accordéoniste, Réal Bolduc, 59 ans, s'est effondré ; 1: M. Bolduc a été victime d'un coup de chaleur ; 2: Réal Bolduc, 56 ans, tombé en plein concert ; 2: M. Bolduc a fait une réaction allergique	3: Maude Thivierge, la voix d'or de la chanson québécoise, s'est écroulée
age	age of the accordionist	1: 59 ans ; 3: 59 ans	2: 56 ans
count	people in the audience	1: Environ 3200 personnes ; 3: 3 200 admirateurs	2: 2300 spectateurs
who-did-it	who did the heart massage	1: C'est elle qui a pratiqué le massage cardiaque ; 3: une infirmière à la retraite que rien ne destinait à la gloire, a fait le massage cardiaque	2: Zachary Nadon a pratiqué le massage cardiaque
cause	why the musician fell	1: un coup de chaleur ; 3: Un coup de chaleur	2: une réaction allergique à une piqûre de guêpe
place	hospital	1: l'hôpital de Baie-Ferland ; 3: l'hôpital de Baie-Ferland	2: centre hospitalier de Rivière-aux-Ormes
negation	tickets are paid back	1: L'organisation remboursera les billets ; 3: tous les billets seraient remboursés	2: Aucun billet ne sera remboursé
speaker-of-quote	can anybody save people	1: Y a-tu quelqu'un qui sait sauver du monde ; 2: Y a-tu quelqu'un qui sait sauver du monde	3: Y a-tu quelqu'un qui sait sauver du monde
speaker-of-quote	counted like a conductor	1: Elle comptait tout haut, comme une chef d'orchestre	2: comptait tout haut, comme un chef d'orchestre
--- not differences
age	the lifeguard and the singer	2: 19 ans a ramené	3: la star de 38 ans
count	distance, not people	1: 3200 personnes	2: 200 mètres
place	where the nurse sat	1: Au troisième rang	3: Du troisième rang
amount	price of one ticket, and a dollar in a saying	1: une piasse	2: 45 piasses
