On 18 January boys at a hockey tournament are poisoned by carbon monoxide in a Québec arena. Account 1 is a daily, 2 a
local radio's page, 3 a viral farm.
--- differences
date	day of the poisoning	1: samedi 18 janvier ; 3: Samedi 18 janvier	2: le vendredi 17 janvier
count	children poisoned	1: Vingt-trois jeunes hockeyeurs ; 3: 23 petits hockeyeurs	2: Trente-deux enfants
place	the hospital	1: à l'hôpital de Rivière-Tamarac ; 3: l’hôpital de Rivière-Tamarac	2: à l'hôpital de Mont-Aubier
age	the coach	1: Ghislain Boisclerc, 41 ans ; 2: Ghislain Boisclerc, 41 ans	3: Il a 44 ans
cause	where the gas came from	1: la surfaceuse est en cause ; 3: La surfaceuse, mal réglée, est à l’origine du drame ; 1: Le moteur était mal réglé et la ventilation ne fournissait pas	2: le gaz provenait d'une chaufferette au propane ; 2: L'appareil brûlait mal
negation	there was a detector	1: L'aréna était pourtant muni d'un détecteur	2: il n'y avait aucun détecteur dans la bâtisse
who-is-ill	the last one in hospital	1: le garçon était le seul encore hospitalisé ; 3: Son petit Ilyès, le gardien de but, est le dernier à n’avoir pas quitté l’hôpital	2: Seul un arbitre de 19 ans demeurait hospitalisé dimanche ; 2: Ce dernier a eu son congé le soir même
amount	cost of the ventilation	1: évalués à 160 000 $ ; 3: coûteront 160 000 $	2: estimés à 60 000 $
speaker-of-quote	we pay enough taxes	1: On paie assez cher de taxes pour avoir de l'air.	2: On paie assez cher de taxes pour avoir de l'air
--- not differences
count	the same number in words and in figures	1: Vingt-trois jeunes hockeyeurs	3: 23 petits hockeyeurs
age	the referee is not the boys	2: un arbitre de 19 ans	3: Ils ont onze ans
date	Sunday is the day of the report	1: Dimanche, le garçon	2: le vendredi 17 janvier
speaker-of-quote	the boy's words, told by his mother or given as his	1: Maman, la glace bouge	3: Maman, la glace bouge
