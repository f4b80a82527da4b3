On 24 September a false dentist who worked in a camper van is sentenced. Account 1 is the local paper's court reporter,
2 a radio's site, 3 a farm page.
--- differences
age	Gwendal Iribarne	1: Gwendal Iribarne, 52 ans ; 2: cet homme de 52 ans	3: un homme charmant de 47 ans
count	patients he treated	1: au moins 23 patients ; 3: 23 malheureux	2: Les 32 victimes
amount	prison term pronounced	1: à deux ans de prison ferme ; 3: deux ans de prison ferme	2: dix-huit mois ferme
amount	cash under the mattress	1: 48 000 euros en liquide ; 2: 48 000 euros	3: 84 000 euros
place	where he was arrested	1: sur le parking d'un supermarché ; 3: sur un parking de supermarché	2: sur une aire d'autoroute
who-did-it	who raised the alarm	1: une pharmacienne de la ville, intriguée par des ordonnances sans tampon, a prévenu l'ordre	2: la fille d'une patiente, infirmière de métier, qui avait donné l'alerte
negation	he confessed	1: le prévenu a reconnu les faits ; 3: l'homme avoue tout	2: a nié jusqu'au bout avoir exercé comme dentiste
speaker-of-quote	one judges a man but also a desert	1: On juge ici un homme, mais aussi un désert	3: On juge ici un homme, mais aussi un désert
--- not differences
amount	the term asked for is not the term pronounced	1: à deux ans de prison ferme	2: réclamait trois ans
date	alarm in February, arrest in March	1: en février	3: le 6 mars
age	the patient, not the accused	1: 71 ans	3: un homme charmant de 47 ans
amount	three years of practice, not of prison	1: En trois ans	2: dix-huit mois ferme
count	teeth drawn, not patients	1: trois dents saines	2: Les 32 victimes
