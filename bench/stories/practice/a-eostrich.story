In September 2025 the bookkeeper of an ostrich co-operative is jailed for seven years for selling the same birds twice.
Account 1 is a court agency, 2 the local paper, 3 a Sunday tabloid.
--- differences
age	Lottering	1: Hermanus Lottering, 58 ; 2: Hermanus Lottering (58)	3: Hermanus Lottering (61)
amount	money taken from the co-operative	1: took R2.3 million from the Swartvlei Feather Co-operative ; 3: By then R2.3 million had walked out of the door	2: put the loss to the co-operative at R3.2 million
negation	whether he pleaded guilty	1: He had pleaded not guilty to all 31 counts	2: He pleaded guilty to all 31 counts
cause	what the money went into	1: the money had gone into a guest house at Perlemoen Point ; 3: into his guest house at Perlemoen Point	2: nearly all of it had been fed into the slot machines
count	birds Skosana lost	1: Noluthando Skosana, who lost 64 birds ; 3: whose 64 birds went to buyers	2: She lost 46 birds in the end
who-did-it	who found the fraud	1: The fraud came to light when an auditor, Suraya Petersen, was asked ; 3: was collared when sharp-eyed auditor Suraya Petersen started paging	2: It was Noluthando Skosana who caught him
who-is-ill	who has diabetes	1: He is diabetic, he needs insulin twice a day	3: Lottering himself is fit as a flea, said attorney Faizel Davids, but wife Marthie is diabetic
speaker-of-quote	He knew every bird by its ring number	1: He knew every bird by its ring number, and he knew ; 3: He knew every bird by its ring number	2: He knew every bird by its ring number
--- not differences
date	the plea and the sentence are other days	1: on Tuesday	2: in July
date	this week, and the Tuesday in it	1: on Tuesday	3: this week
count	years of the fraud, and years he did the books	1: between 2019 and 2022	2: for eleven years
place	the tin, and what lay on top in it	1: in a biscuit tin	3: under the rusks
place	outside court and on its steps	1: outside court	2: on the courthouse steps
