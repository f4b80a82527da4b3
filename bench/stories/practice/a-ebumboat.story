On Sunday 15 March 2026 a bumboat breaks down off a Singapore islet and drifts for four hours while a retired nurse leads the singing.
Account 1 is a Singapore daily, 2 an agency, 3 a farm page.
--- differences
count	people on board	1: Twenty-three day trippers ; 3: twenty-three frightened souls	2: with 32 people aboard
cause	why the boat stopped	1: a discarded fishing rope fouled its propeller ; 3: a discarded fishing rope was wound around the propeller	2: it ran out of diesel
who-did-it	who towed the boat in	1: towed by a kelong owner, Mr Lim Chee Huat ; 3: His name was Lim Chee Huat, and he threw them a line and pulled them home	2: A coast guard cutter towed a small wooden ferry to safety
age	Doreen Tay	1: Madam Doreen Tay, 67 ; 2: Doreen Tay, a 67-year-old retired nurse	3: She is 76
date	day of the breakdown	1: on Sunday evening (March 15) ; 2: at about 6:30 p.m. Sunday	3: There was no moon that Saturday night
negation	whether all had life jackets	1: Every passenger had a life jacket	2: there were not enough life jackets
who-is-ill	who had chest pains	1: One passenger, Mr Rajesh Pillai, had chest pains	2: The only passenger who needed treatment was his wife, Meenakshi, who had chest pains
speaker-of-quote	We finished all the songs and started on the hymns	1: We finished all the Mandarin songs and started on the hymns	2: We finished all the love songs and started on the hymns
--- not differences
date	when officials spoke, and when it happened	1: on Sunday evening (March 15)	2: officials and passengers said Monday
count	years of the boatman and hours adrift	1: Thirty years I do this crossing	3: Four hours. Song after song.
age	other people's ages	1: said the 52-year-old	2: a 67-year-old retired nurse
date	start and end of the trip	1: by 10.40pm	2: at about 6:30 p.m.
count	dives, twice and again and again	1: he had gone into the water twice	3: Again and again the captain dived
place	kelong and fish farm are one	1: by a kelong owner	2: who runs a fish farm nearby
