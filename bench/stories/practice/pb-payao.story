In May two brothers adrift off Samar are picked up by a cargo ship. Account 1 is a Philippine daily, 2 a shipping magazine, 3 a farm page.
--- differences
count	days adrift	1: survived 11 days adrift ; 2: at sea for 11 days	3: For fourteen long days
age	the younger brother	1: Jomar Abucejo, 19 ; 3: Jomar, only 19	2: Rodel and Jomar Abucejo, 27 and 17
amount	distance from Guiuan	1: some 160 kilometers east of Guiuan	2: about 260 kilometres east of Guiuan
cause	why they drifted away	1: the engine of their outrigger boat broke down ; 3: The engine died	2: it was the rope mooring them to a fish-aggregating raft that parted
negation	the engine worked	1: the engine of their outrigger boat broke down ; 3: The engine died	2: their engine had been running perfectly
who-did-it	who saw the boat first	1: The ship’s cook, Ketut Wiradnyana, was the first to see them ; 3: A ship’s cook was throwing out vegetable peelings when he saw something move	2: Second mate Oksana Hrytsenko spotted the boat
who-is-ill	which brother was put on a drip	1: Rodel, who was severely dehydrated, was placed on intravenous fluids	3: Jomar was put on a drip ; 3: Jomar, only 19, was fading fast from thirst
negation	one of them was treated	1: was placed on intravenous fluids ; 3: was put on a drip on board	2: Neither man required medical treatment
amount	money promised to the family	1: P50,000	3: P150,000
speaker-of-quote	the log waved	1: I thought it was a log, and then the log waved ; 3: I thought it was a log, and then the log waved	2: I thought it was a log
speaker-of-quote	flying fish	1: I counted the flying fish because I had nothing else to count	3: I counted the flying fish because I had nothing else to count
--- not differences
age	the older brother, the same age	1: Rodel Abucejo, 27	2: Rodel and Jomar Abucejo, 27 and 17
date	day of the rescue and day of the reunion	1: with their mother on Tuesday	3: Then, on Monday, a miracle
amount	the cost of the diversion is not the gift	1: P50,000	2: US$18,400
age	the mother is another person	1: Erlinda Abucejo, 58	3: Nanay Erlinda Abucejo, 58
