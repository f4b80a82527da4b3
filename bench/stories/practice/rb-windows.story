On 8 October 2024 a judge in Bristol upholds a will in favour of a window cleaner. Account 1 is a British court report, 2 a British farm, 3 the daughter's paper in Halifax.
--- differences
amount	the estate	1: the £2.3 million estate ; 3: 2.3 million pounds	2: the £3.2 million fortune
age	Harold Pemberthy at his death	1: died in January 2022 aged 88 ; 3: died at 88	2: passed away at the age of 91
age	Tomasz Wilk	1: Tomasz Wilk, 52	3: Wilk, 47
date	the will	1: dated 3 May 2021 ; 3: The will of May 3, 2021	2: sign it on May 13, 2021
count	witnesses of the will	1: witnessed by two neighbours ; 3: in front of two neighbours	2: three neighbours had watched the old man sign it
who-is-ill	dementia	1: it was Mr Pemberthy’s late wife, Enid, who had suffered from dementia ; 3: her mother, and not her father, had dementia	2: Harold had been diagnosed with dementia, and his doctor had indeed confirmed it
negation	an appeal	1: the family would appeal ; 3: have instructed lawyers to seek leave to appeal	2: We’re not going to appeal
speaker-of-quote	there was always something	1: There was always something ; 2: There was always something else to do	3: There was always something
--- not differences
amount	the estate in another currency	1: the £2.3 million estate	3: about $4.1 million
date	the death, counted from the will	1: died in January 2022	2: eight months before he passed away
count	children and ladders	2: dad-of-four Tomasz Wilk	3: four ladders
age	different people	2: Maureen Spurling, 79	3: Imogen Pemberthy-Roy, 57
date	the calls, in other words	1: she telephoned every Sunday	3: called home every weekend
