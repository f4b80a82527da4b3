On 11 May a dog brings down the leader of a Belgian cycling race shortly before the line. Account 1 is a regional
daily, 2 a local TV's page, 3 a farm page.
--- differences
date	day of the race	1: dimanche 11 mai ; 3: Ce dimanche 11 mai	2: samedi 10 mai
amount	distance to the line	1: À 300 mètres de la ligne ; 3: À 300 mètres du bonheur	2: à 800 mètres de l'arrivée
age	the rider	1: Jorian Delcambe (22 ans) ; 3: Jorian Delcambe, 22 ans	2: Le coureur de 24 ans
place	the street of the fall	1: dans la rue des Carriers ; 3: rue des Carriers	2: sur la chaussée de Namont
who-did-it	who won the race	1: Le Polonais Tadeusz Wronka s'est imposé ; 2: La victoire est revenue à Tadeusz Wronka	3: le vainqueur du jour, le Basque Eneko Bastarrika
count	spectators	1: devant 3.000 spectateurs ; 2: Quelque 3.000 personnes	3: 5 000 personnes
count	marshals	1: septante signaleurs ; 2: septante signaleurs	3: nonante signaleurs
who-did-it	whose dog it was	1: appartient à un pensionné du village ; 3: le maître de l'animal, un pensionné	2: Le chien accompagnait un photographe
cause	how the dog came to be loose	1: qui l'avait lâché pour qu'il se dégourdisse les pattes	2: qui l'avait attaché à une barrière ; 2: La laisse a cédé d'un coup
negation	the team goes to law	1: L'équipe ne portera pourtant pas plainte ; 3: Personne n'a porté plainte	2: L'équipe Brasserie Oxhoul a déposé plainte
speaker-of-quote	a dog is a dog	1: Un chien reste un chien ; 3: Un chien reste un chien	2: Un chien reste un chien
speaker-of-quote	the bouquet is his	1: Ce bouquet est à lui, pas à moi. ; 2: Ce bouquet est à lui, pas à moi	3: Ce bouquet est à lui, pas à moi
--- not differences
date	the visit is not the race	1: dimanche 11 mai	3: Trois jours plus tard
who-is-ill	the injury, the same	1: Clavicule cassée	2: une clavicule fracturée
amount	the lead is not the distance	1: quarante secondes d'avance	2: à 800 mètres de l'arrivée
count	the edition is no count of people	2: sa cinquantième édition	3: nonante signaleurs
