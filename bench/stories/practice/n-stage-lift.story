On Friday, 9 June 2023, the singer Maribeth Quillan falls from a stage lift at the Corvane Arena in Port
Ansley; her guitarist Dex Holloran goes after her. 2 makes a weak heart of it, 3 gives the promoter's words
to the guitarist.
--- differences
cause	why the singer fell	1: a sensor in the lift had failed ; 1: It reported that it was level when it was not ; 3: It reported that it was level when it was not	2: had simply given out after months of exhaustion
count	audience	1: The audience of 14,000 ; 3: fourteen thousand fans	2: Twenty thousand people
age	Maribeth Quillan	1: Quillan, 58 ; 2: the 58-year-old legend	3: Maribeth Quillan, 63
amount	how far she fell	1: fell about two metres	3: fell more than five meters
speaker-of-quote	the lift that was not level	1: It reported that it was level when it was not	3: It reported that it was level when it was not
negation	whether the remaining shows will be played	1: have been postponed until the autumn ; 3: are to be played in October	2: All remaining shows have been cancelled for good
negation	whether she will sing again	2: She will never sing again	3: She sings sitting down if she has to ; 3: but she sings
negation	whether they were lucky	1: we are also very lucky	2: we were not lucky at all
--- not differences
negation	the operation: what was expected on the day, and what came later	1: not expected to need an operation	3: has undergone an operation
age	the singer and the guitarist are two people	1: Quillan, 58	2: The 61-year-old
count	audience in figures and in words	1: The audience of 14,000	3: fourteen thousand fans
date	when the shows will be: a month and its season	1: until the autumn	3: in October
amount	how long the audience waited is not how long the operation took	1: after 40 minutes	3: lasted four hours
