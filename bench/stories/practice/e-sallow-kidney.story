On Monday, 3 March 2025, the singer Odette Sallow, 58, calls off 22 concerts to give her husband, the
bassist Theo Sallow, a kidney, in Brannick. Their daughter Wren was tested too. The gossip page (2) makes
the singer the patient and the daughter the donor; the farm (3) gives the mother's words to the daughter.
--- differences
who-is-ill	who needs a kidney	1: to donate a kidney to her husband and bassist, Theo ; 1: Theo Sallow, 63, has been on dialysis ; 3: I have two and he has none that work	2: is gravely ill and waiting for a kidney
who-did-it	who gives the kidney	1: to donate a kidney to her husband and bassist, Theo ; 3: and a part of herself	2: the person who may save her life is her own daughter
age	Odette Sallow	1: the singer, 58 ; 3: Odette Sallow, 58	2: the beloved folk icon, 68
count	concerts called off	1: the 22 remaining dates ; 3: twenty-two sold-out nights	2: Thirty-two shows have been scrapped
place	the hospital	1: at St Aldhelm’s Hospital in Brannick ; 3: at St Aldhelm’s in Brannick	2: a private clinic in Zurich
amount	the refunds	1: refunds of some £1.1m	3: £11 million in refunds
negation	whether she will sing again	1: The tour will be played in the autumn ; 3: We’ll play every single night of it in October	2: She’ll never sing again
speaker-of-quote	the queue in the family	1: There is a queue in this family, and I am at the front of it ; 2: There is a queue in this family, and I am at the front of it	3: There is a queue in this family, and I am at the front of it
--- not differences
date	when the tour goes on: a season and its month	1: in the autumn	3: in October
age	the husband and the wife	1: Theo Sallow, 63	3: Odette Sallow, 58
count	concerts, in figures and in words	1: 22	3: twenty-two
date	since when he is ill and how long he stands behind his wife	1: since last summer	2: for thirty years
place	where the flat was and where the clinic is	1: a flat in Brannick	2: a private clinic in Zurich
