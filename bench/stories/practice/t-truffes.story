The dealer Gérard Pouzols, 62, is tried on 15 February 2024 in Saint-Aurelle for selling dyed truffles and gets
eighteen months on probation on 14 March. 1 reports the hearing, 2 (an agency) the judgment, 3 is a portrait
with an interview of the cook who found the fraud out. 2 gives the cook's sentence to the accused.
--- differences
age	Gérard Pouzols	1: cet homme de 62 ans	2: un négociant en truffes de 67 ans, Gérard Pouzols
amount	the damage	1: 410 000 euros ; 3: 410 000 du dossier	2: 610 000 euros
negation	whether he admitted the dyeing	1: À la barre, il nie tout ; 1: Je n’ai jamais teint une truffe de ma vie ; 3: Il n’a rien reconnu, pas une truffe	2: avait reconnu à l’audience avoir teint plusieurs lots lui-même
cause	how the fraud came to light	3: Il n’y a jamais eu de lettre. C’est moi qui suis allé à la gendarmerie	2: L’affaire était partie d’une lettre anonyme
count	restaurants deceived	1: vingt-trois restaurants ; 2: vingt-trois restaurateurs	3: vingt-neuf restaurateurs floués
speaker-of-quote	a truffle does not lie	1: Une truffe, ça ne ment pas. Les hommes, si ; 3: Une truffe, ça ne ment pas. Les hommes, si	2: Une truffe, ça ne ment pas
--- not differences
amount	the weight, rounded	1: 840 kilos	2: plus de 800 kilos
amount	the prison term asked for and the one given	1: Deux ans de prison	2: dix-huit mois de prison avec sursis
date	the day of the judgment and its month	1: Le jugement sera rendu le 14 mars	3: condamné en mars
amount	the fine, and what the cook lost, are not the damage	2: 30 000 euros d’amende	3: environ 18 000 euros
age	the cook and the dealer	1: cet homme de 62 ans	3: À 44 ans, Émilien Roucaute
date	the same winters, given as years	1: Pendant quatre hivers	2: Entre 2018 et 2022
