In June a balloon with a wedding party comes down on the roof of a vocational school in Wendelsroda. Account 1 is an agency, 2 the local paper, 3 a farm page.
--- differences
count	people in the basket	1: neun Menschen ; 3: neun Leute	2: elf Personen in Festkleidung
age	the pilot	1: Der 58 Jahre alte Pilot ; 2: Hauke Brinkmöller, 58	3: Hauke Brinkmöller (63)
date	the day of the landing	1: am Samstagabend ; 2: am Samstagabend	3: Am Freitag ; 3: Noch am selben Abend
place	the roof it came down on	1: auf dem Dach des Werkstattgebäudes	2: auf der Turnhalle ; 3: auf die Turnhalle der Berufsschule
cause	why it came down	1: eine plötzliche Böe ; 3: Doch dann kam der Wind ; 3: packte eine Böe den Ballon	2: Eine der Gasflaschen sei leer gewesen
who-is-ill	whose ankle is broken	1: Die Mutter der Braut brach sich bei dem Aufprall den Knöchel ; 2: ihre Mutter im Arm, die sich den Knöchel gebrochen hatte	3: Der frischgebackene Ehemann warf sich vor seine Schwiegermutter Ljubica – und brach sich dabei den Knöchel
negation	an alcohol test of the pilot	1: Ein Alkoholtest wurde bei dem Piloten nicht gemacht	2: Die Polizei ließ ihn noch auf dem Schulhof pusten
amount	damage to the roof	1: rund 40.000 Euro	2: Kosten von 14.000 Euro
speaker-of-quote	the assembly hall	1: Ich dachte, wir sitzen gleich alle in der Aula	2: Ich dachte, wir sitzen gleich alle in der Aula
speaker-of-quote	everybody down after an hour	1: Nach einer Stunde waren alle unten	3: Nach einer Stunde waren alle unten
--- not differences
date	the hour, rounded	1: gegen 19.40 Uhr	2: kurz vor acht
count	six guests, the couple and the pilot are nine	1: neun Menschen	3: mit sechs Gästen
count	the same firefighters	1: Ihre 23 Kräfte	3: mit 23 Helfern
age	the mother's age is not the pilot's	1: Der 58 Jahre alte Pilot	3: die 66-Jährige
count	years of flying are no age	2: Hauke Brinkmöller, 58	3: die ungemütlichste Landung in 31 Jahren
