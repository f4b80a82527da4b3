On Saturday, 11 May 2024, a hot-air balloon comes down on the roof of the primary school of Hasenried. Nobody
is hurt. Accounts in German (1) and French (2, 3). 2 makes the pilot older, adds passengers, blames the wind
and gives the pilot's sentence to the caretaker.
--- differences
age	Rüdiger Tamm	1: der Pilot Rüdiger Tamm, 59, ; 3: Rüdiger Tamm, 59 ans	2: Rüdiger Tamm, 69 ans
count	passengers	1: sechs Fahrgäste ; 3: Six passagers et leur pilote	2: ses huit passagers
cause	why it came down	1: war in 200 Metern Höhe der Brenner ausgefallen ; 3: le brûleur s’est éteint	2: Une rafale brutale avait jeté la nacelle ; 2: Le brûleur n’y était pour rien
speaker-of-quote	a balloon does not ask	1: Ein Ballon fragt nicht, wo er landen darf ; 3: Un ballon ne demande pas où il a le droit de se poser	2: Un ballon ne demande pas où il a le droit de se poser
--- not differences
amount	the height, in words and rounded	1: in 200 Metern Höhe	3: à près de deux cents mètres du sol
date	until when the yard is closed	1: bis Dienstag gesperrt	3: jusqu’à mardi
age	the oldest passenger is not the pilot	1: der Pilot Rüdiger Tamm, 59,	2: Hedwig Stolz, 80 ans
age	her birthday and her age	1: zum Achtzigsten geschenkt	2: Hedwig Stolz, 80 ans
