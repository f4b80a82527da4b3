On Sunday 3 May the cable ferry of Lurcy-sur-Vaudre breaks loose and drifts down the river.
Account 1 is the agency, 2 the regional daily, 3 a viral page.
--- differences
count	people on board	1: Trente-quatre personnes ; 3: 34 personnes	2: 43 passagers
count	injured	1: Deux passagers ont été légèrement blessés ; 3: deux blessés	2: quatre blessés légers
age	the ferryman	1: 57 ans ; 3: 57 ans	2: 59 ans
cause	why the cable gave way	1: un tronc d'arbre charrié par la crue a heurté le câble ; 3: À un tronc d'arbre	2: c'est cette pièce usée qui a cédé
negation	life jackets	1: Tous les passagers portaient un gilet de sauvetage	2: Aucun passager n'avait de gilet
date	year the ferry came into service	1: Mis en service en 1978	2: lancé en 1987
who-did-it	who stopped the ferry	1: immobilisée par un pêcheur retraité, Marcel Quéfurus ; 2: un homme a surgi dans sa barque : Marcel Quéfurus	3: deux jeunes pompiers, qui s'entraînaient non loin, se jettent à l'eau, nagent jusqu'à lui et parviennent à l'immobiliser
amount	how far it drifted	1: dérivé sur 800 mètres ; 2: 800 mètres de dérive	3: trois interminables kilomètres
speaker-of-quote	the wood groaned	1: On entendait le bois gémir ; 3: On entendait le bois gémir	2: On entendait le bois gémir
--- not differences
date	Sunday and the day before Monday	1: dimanche	2: La veille
age	two different passengers	1: 29 ans	2: 71 ans
count	a year's passengers, not those aboard	1: 60.000 personnes	2: 43 passagers
date	end of the stop, one not yet known	1: jusqu'à nouvel ordre	2: ne reprendra pas avant l'été
