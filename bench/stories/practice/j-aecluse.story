In March a small boy falls into a canal lock at Trévigneux and is pulled out; a former judoka and her brother are there. Account 1 is the regional paper, 2 a farm page, 3 an agency.
--- differences
age	the boy	1: Naïm, six ans ; 3: L'enfant de 6 ans	2: Un bambin de quatre ans
date	the day of the fall	1: dimanche 9 mars ; 2: ce dimanche glacial	3: tombé samedi
cause	why the boy fell	1: Sa trottinette avait dérapé sur les pavés mouillés ; 3: la trottinette du garçonnet a glissé sur le bord humide du sas	2: la barrière de l'écluse a cédé
who-did-it	who was first in the water	1: une femme avait déjà sauté ; 2: elle s'est jetée à l'eau la première	3: Gaël Ferradou, a plongé le premier
place	where the brother was	1: Son frère Gaël, resté sur le quai ; 2: Sur la rive, son frère priait	3: Gaël Ferradou, a plongé le premier
count	minutes the boy was under water	1: près de deux minutes	2: cinq minutes sous la surface
place	the hospital	1: l'hôpital de Castelroy	3: au CHU de Montferrage
negation	whether the boy has left the hospital	1: Naïm a pu rentrer chez lui dès lundi matin	3: était toujours hospitalisé mardi
amount	the collection on Tuesday evening	2: dépassait 12 000 euros	3: avait réuni 2 100 euros
speaker-of-quote	without her we would bury him	1: Sans elle, on enterrait mon petit	2: Sans elle, on enterrait mon petit
--- not differences
age	the woman's age, rounded	1: Ysaline Ferradou, 41 ans	3: la quadragénaire
amount	the temperature, rounded	1: L'eau était à 7 degrés	2: une eau à moins de dix degrés
count	depth in metres is not minutes	2: cinq minutes sous la surface	3: profond de quatre mètres
age	the age of the woman is not that of the boy	1: Ysaline Ferradou, 41 ans	3: L'enfant de 6 ans
date	the end of her career is not the day of the fall	1: dimanche 9 mars	2: retirée depuis 2016
