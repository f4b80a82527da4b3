In November the singer Lazare Montvernier breaks off his tour at Vallorgues as one of his family is ill. Account 1 is a
Swiss paper, 2 and 3 are celebrity farms.
--- differences
who-is-ill	the person with leukaemia	1: Son épouse, la décoratrice Solveig Aune, souffre d'une leucémie ; 3: Solveig Aune, l'amour de sa vie, lutte contre une leucémie	2: Sa fille Apolline, 26 ans, est atteinte d'une leucémie ; 2: Son épouse, Solveig, en parfaite santé
age	the singer	1: L'artiste de 58 ans ; 3: l'homme de 58 ans	2: Lazare Montvernier, 61 ans
date	the evening	1: mardi soir ; 3: mardi, au moment des saluts	2: Ce lundi soir
count	concerts cancelled	1: quatorze dernières dates ; 3: quatorze concerts	2: Vingt-quatre concerts
count	the audience	1: 800 personnes	3: Trois mille spectateurs
negation	whether tickets are refunded	1: Les billets seront intégralement remboursés ; 3: seront remboursés jusqu'au dernier	2: leurs places ne seront pas remboursées
speaker-of-quote	one does not sing beside a bed	1: On ne chante pas à côté d'un lit ; 2: On ne chante pas près d'un lit	3: On ne chante pas à côté d'un lit
speaker-of-quote	nobody dared applaud	1: Personne n'osait applaudir	3: Personne n'osait applaudir
--- not differences
age	the daughter	2: 26 ans	1: L'artiste de 58 ans
count	years since they met	3: Vingt-neuf ans plus tard	2: Vingt-quatre concerts
date	until when he meant to sing, and when she will sit in front	1: jusqu'en février	3: en mars
amount	the price of one ticket	2: 60 euros	1: 800 personnes
