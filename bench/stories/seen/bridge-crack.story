The pont des Tanneurs in the French town of Valmorens is closed on Thursday, 6 October 2022, because of a
crack in its third pier. Accounts in French (1 to 3), English and German. 3 turns the mayor's sentence round.
--- differences
who-did-it	who found the crack	1: par un ingénieur du département, Bastien Quéroy ; 4: Bastien Quéroy, the engineer who made the discovery ; 5: Bastien Quéroy, der den Riss am Morgen entdeckt hatte	2: C’est un pêcheur, et non un ingénieur, qui a vu le premier la fissure ; 3: un vieil homme a entendu un bruit
cause	the crack	1: la sécheresse de l’été a fait bouger le lit de la rivière ; 4: the summer drought, which, he said, had drawn water from the soil	2: la sécheresse n’y est pour rien ; 2: un convoi de soixante tonnes qui est passé sans autorisation
amount	length of the crack	1: Une fissure longue de quatorze centimètres ; 2: La fissure mesure quatorze centimètres ; 4: a crack of 5.5 inches ; 5: ein Riss von vierzehn Zentimetern	3: longue de quarante centimètres
date	how long the bridge stays closed	1: La fermeture devrait durer trois semaines ; 5: drei Wochen geschlossen bleiben	2: pourrait durer six mois
negation	what the mayor prefers	1: Je préfère une ville en colère à une ville en deuil ; 2: Je préfère une ville en colère à une ville en deuil ; 4: I would rather have an angry town than a town in mourning ; 5: Lieber eine wütende Stadt als eine Stadt in Trauer	3: Je préfère une ville en deuil à une ville en colère
date	when the crack was found	5: am Morgen entdeckt hatte	2: sous la troisième pile mercredi soir ; 3: se passer ce soir-là à Valmorens
--- not differences
date	the year and the beginning of its decade	1: construit en 1931	2: bâti au début des années 1930
count	vehicles in figures and in words	1: 18 000 véhicules	2: dix-huit mille voitures et camions
amount	length of the crack in another unit	1: quatorze centimètres	4: a crack of 5.5 inches
amount	the detour is not the crack	2: quatorze centimètres	4: a detour of 22 miles
amount	a share of sales is no length	5: Vierzig Prozent	3: quarante centimètres
