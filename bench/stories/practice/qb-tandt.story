On 11 October 2025 the singer Mareile Tandt breaks off a concert because somebody of her family has fallen ill. Accounts 1 and 3 are farm pages, 2 the local paper.
--- differences
date	the concert	1: Samstag, dem 11. Oktober ; 2: am Samstagabend	3: Sonntag, dem 12. Oktober
place	the concert	1: Stadthalle Gützenrode ; 2: Gützenrode. Das Konzert	3: Bad Elmstein ; 3: im Kurhaus
count	audience	1: 1.800 Menschen ; 3: 1800 Gäste	2: 800 Besucher
count	songs before the end	1: nach dem dritten Lied ; 3: Gerade einmal drei Lieder	2: Nach dem siebten Lied
age	Mareile Tandt	1: Mareile Tandt (57) ; 2: die 57-Jährige	3: eine Frau von 61 Jahren
who-is-ill	the patient	1: Mein Mann liegt im Krankenhaus ; 1: hatte Henrik Sobol, seit 26 Jahren der Mann an ihrer Seite, einen Herzinfarkt erlitten ; 2: ihres Mannes Henrik Sobol ; 2: Sobol, 63, wird in der Uniklinik Marlau behandelt	3: Meine Schwester liegt im Krankenhaus ; 3: Antje Tandt, die ältere Schwester der Sängerin
cause	the illness	1: einen Herzinfarkt erlitten ; 3: einen Herzinfarkt erlitten	2: einen Schlaganfall
negation	the tickets remain valid	1: Jede Karte behält ihre Gültigkeit ; 3: Sie gilt auch für den Nachholtermin	2: Die Karten verfallen
speaker-of-quote	she wanted to go on stage	1: Sie wollte trotzdem raus auf die Bühne	2: Sie wollte trotzdem auf die Bühne
speaker-of-quote	girl, go home	1: Ich habe zu ihr gesagt: Mädchen, fahr heim	3: Ich habe gesagt: Mädchen, fahr heim
--- not differences
count	the same number written otherwise	1: 1.800 Menschen	3: 1800 Gäste
age	Weißhaar, not Tandt	1: die 60-Jährige	3: eine Frau von 61 Jahren
age	Sobol, not Tandt	1: Mareile Tandt (57)	2: Sobol, 63
amount	years of marriage, years at the piano	1: seit 26 Jahren	3: seit zwanzig Jahren
place	the clinic, not the hall	2: Uniklinik Marlau	3: im Kurhaus
