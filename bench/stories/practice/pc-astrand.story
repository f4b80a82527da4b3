On Sunday 8 March the singer Ludivine Astrand says on television that her tour is off, to look after somebody ill in her family.
Accounts 1 and 3 are viral pages, 2 a regional paper.
--- differences
age	the singer	1: 61 ans ; 3: 61 ans	2: 64 ans
count	concerts called off	1: 22 dates ; 3: Vingt-deux soirées	2: 27 concerts
who-is-ill	sister or mother	1: sa sœur Bérénice souffre d'une maladie rare des nerfs ; 3: Bérénice, la cadette, lutte contre un mal	2: sa mère, Odette, 88 ans, atteinte d'une maladie neurologique
who-did-it	who decided	1: Ludivine Astrand a pris, seule, une décision radicale ; 3: Ludivine Astrand a tout arrêté	2: C'est son producteur qui a tranché
negation	the insurance pays	1: L'assurance ne paiera rien ; 3: la chanteuse sortira de ses économies	2: L'assurance couvre tout
amount	what she pays back	1: 1,4 million d'euros	3: 400 000 euros
place	where she lives now	1: Sauverny-le-Lac, où les deux sœurs vivent désormais ; 2: Sauverny-le-Lac, où l'artiste habite	3: Montfaure, le hameau de montagne où elle s'est installée
speaker-of-quote	she rang at two in the night	1: Elle m'a appelé à deux heures du matin	3: Elle m’a appelé à deux heures du matin
--- not differences
age	the mother's age, not the singer's	1: 61 ans	2: 88 ans
date	the day of a lost concert, not of the broadcast	1: Dimanche 8 mars	2: 4 avril
count	nights in hotels, not concerts	1: 22 dates	2: Trois cents nuitées
date	the same Sunday	1: Dimanche 8 mars	3: Ce dimanche-là
