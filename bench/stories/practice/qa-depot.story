On 12 May a magistrate in Muselela, Zambia, jails a depot manager who stole fertiliser bags. Account 1 is an agency, 2 the local paper, 3 a trade paper.
--- differences
count	years of the sentence	1: four years in prison ; 3: The four-year sentence	2: for six years
age	age of Simuteba	1: Lackson Simuteba, 52 ; 3: Lackson Simuteba, 52	2: Simuteba, 57
count	bags stolen	1: 1,240 bags ; 3: 1,240 bags	2: 1,420 bags
amount	value of the bags	1: valued at 1.1 million kwacha	3: worth some 2.1 million kwacha
negation	whether he admitted the theft	1: had pleaded guilty ; 3: admitted stealing	2: denied the charge to the end
who-did-it	who drove the lorry	1: driven by Simuteba's nephew, Royd Hangoma ; 3: driven by Royd Hangoma, the manager's nephew	2: the lorry driver, Costain Phiri
date	day of the sentence	1: on Tuesday ; 2: on Tuesday	3: on Thursday
count	households without fertiliser	1: 310 households	3: 130 households
negation	whether he asked for forgiveness	1: I ask the farmers to forgive me ; 3: I ask the farmers to forgive me	2: you have not even offered one
negation	whether there is an appeal	1: he would appeal against the sentence	2: there would be no appeal
speaker-of-quote	where are the bags	1: Where are the bags?	2: Where are the bags?
speaker-of-quote	relief maize	1: They are still eating relief maize.	3: They are still eating relief maize
--- not differences
count	years in the post, years of the sentence	1: four years in prison	2: for fourteen years
count	bags of one farmer	1: eight bags	2: 1,420 bags
age	age of a farmer	1: Lackson Simuteba, 52	2: Jailos Moonga, 63
count	how often the watchman drank tea; months	2: on three occasions	3: for three months in a row
place	the prison, the court, and the auditor's town	2: Kabulwe prison	3: in Lusaka
