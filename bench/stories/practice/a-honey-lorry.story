On Thursday 12 March a truck with beehives rolls at a bridge near Ohaparoa, New Zealand. Account 1 is the agency,
2 a local paper, 3 a tabloid.
--- differences
count	hives on the truck	1: 320 beehives ; 3: 320 hives of furious bees	2: 230 upset beehives
count	people in hospital	1: seven people to hospital ; 2: Seven people were treated in hospital	3: Eleven people ended up in hospital
age	the driver, Neville Paki-Strand	1: Neville Paki-Strand, 58 ; 2: the 58-year-old at the wheel	3: Neville Paki-Strand, 61
cause	why the truck rolled	1: A front tyre had blown	2: a heifer walked out of the fog and he braked too hard ; 3: his rig flipped as he dodged a wandering heifer
place	which end of the bridge	1: at the northern end of the Ohaparoa Bridge	2: the southern end of Ohaparoa Bridge
negation	charges against the driver	1: No charges would be laid	3: has been charged with careless driving
date	when the road reopened	1: The highway reopened at 4pm on Thursday	2: did not reopen until Friday morning
speaker-of-quote	like a jet engine	1: like a jet engine that couldn't make up its mind ; 2: like a jet engine that couldn't make up its mind	3: It was like a jet engine that couldn't make up its mind
--- not differences
date	the same hours, less exact	1: before dawn on Thursday	2: on Thursday morning
amount	the loss, rounded	1: $190,000	3: a loss of almost $200,000
age	other people	2: at eighty-one	3: Lotte Grünfeld, 23
date	the tearooms, same time of day	1: until lunchtime	2: until lunch
count	stings, not people	1: seven people	3: forty stings
count	years of service and hours of work	1: three hours	2: twenty-six years
