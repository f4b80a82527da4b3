A cable ferry with a wedding party on board breaks loose at Vernoy-sur-Aigre. Account 1 is the regional daily, 2 a
local weekly, 3 a farm page.
--- differences
date	day of the accident	1: samedi 14 juin ; 3: samedi 14 juin	2: Dimanche 15 juin
count	people on the ferry	1: trente-quatre invités ; 3: 34 invités	2: Quarante-trois personnes
age	the ferryman Thibaudot	1: Anselme Thibaudot, 58 ans ; 3: À 58 ans, Anselme Thibaudot	2: Anselme Thibaudot, 61 ans
place	where the ferry came to rest	1: contre une pile du pont de Marzelle ; 3: jusqu'au pont de Marzelle	2: à la pointe de l'île aux Saules
cause	why the cable broke, wear or trunk	1: l'usure d'une poulie qui a provoqué la rupture	2: un tronc d'arbre charrié par la crue a sectionné le câble
cause	why the cable broke, wear or error	1: l'usure d'une poulie qui a provoqué la rupture	3: c'est une fausse manœuvre de sa part qui a fait casser le câble
cause	why the cable broke, trunk or error	2: un tronc d'arbre charrié par la crue a sectionné le câble	3: c'est une fausse manœuvre de sa part qui a fait casser le câble
amount	how far it drifted	1: sur près de deux kilomètres ; 2: sur près de deux kilomètres	3: Pendant 800 mètres
who-is-ill	the one taken to hospital	1: Odette Corbeil, 81 ans, grand-mère de la mariée, en hypothermie ; 2: La grand-mère de la mariée, Odette Corbeil, 81 ans, a passé la nuit à l'hôpital	3: La seule personne conduite à l'hôpital est une demoiselle d'honneur, Tiphaine Rouvreau
negation	the cable was checked this year	1: Il avait été contrôlé en avril ; 1: La mairie confirme ce contrôle d'avril	2: Ce câble n'a fait l'objet d'aucun contrôle cette année
speaker-of-quote	a surprise of the witnesses	1: J'ai cru que c'était une surprise des témoins	2: J'ai cru que c'était une surprise des témoins
speaker-of-quote	her share of the wedding cake	1: Dans l'ambulance, elle réclamait sa part de pièce montée	3: Dans l'ambulance, elle réclamait sa part de pièce montée !
--- not differences
date	the hour, rounded	1: peu après 17 heures	2: Vers 17 h 10
count	years as ferryman, rounded	1: passeur depuis 1994	2: Trente ans que je traverse
age	different people	1: Odette Corbeil, 81 ans	3: Tiphaine Rouvreau, 26 ans
count	the same number, in figures	1: trente-quatre invités	3: 34 invités
place	where he lives, and the hospital	1: hospitalisée, à Brissange	2: ce menuisier de Brissange
