On 14 November 2024 a village choir is poisoned by carbon monoxide during rehearsal. Account 1 is an agency, 2 and 3 are local papers.
--- differences
date	the evening of the rehearsal	1: jeudi 14 novembre ; 2: Jeudi soir	3: Vendredi 15 novembre ; 3: Trois jours après
count	choir members poisoned	1: Trente et un choristes ; 3: 31 choristes	2: treize membres de la chorale
place	hospital	1: l’hôpital de Marcenay	2: l’hôpital de Lorvieux ; 3: hospitalisées à Lorvieux
age	Yolaine Tchibozo	1: 52 ans	3: 58 ans
amount	carbon monoxide measured	1: 400 ppm	2: 240 ppm
cause	source of the gas	1: un chauffage radiant au gaz, mal réglé ; 2: Le vieux radiant à gaz, dont le réglage était défectueux	3: ce n’est pas le chauffage qui est en cause, mais un groupe électrogène
who-did-it	who raised the alarm	1: C’est une basse du chœur, Bernard Ostrowicz ; 2: C’est lui qui a donné l’alerte	3: C’est ce dernier qui a appelé les secours
negation	a detector in the hall	1: La salle n’était équipée d’aucun détecteur ; 3: Il n’y en avait pas un seul	2: Il y en avait bien un
speaker-of-quote	coup de chaleur	1: On a d’abord cru à un coup de chaleur	2: On a cru à un coup de chaleur
--- not differences
count	taken to hospital, the same four	1: Quatre d’entre eux	2: les quatre plus touchés
age	different people	1: 52 ans	2: 34 ans
age	different people	1: 52 ans	3: 66 ans
date	different things: installation of detectors	1: janvier	3: Vendredi 15 novembre
count	different things: three on the floor, three discharged	2: trois par terre	3: Trois en sont sorties
