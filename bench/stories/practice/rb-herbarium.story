In the night to 16 July 2025 water damages the plant collection of a New Zealand museum. Account 1 is the local paper, 2 a Singapore daily, 3 a Canadian science magazine.
--- differences
count	specimens that got wet	1: About 4200 pressed specimens ; 3: 4,200 sheets of dried plants	2: Some 2,400 specimens got wet
date	the night of the flood	1: gave way on Tuesday night ; 3: in the small hours of Wednesday, July 16	2: before dawn on July 17
place	the store	1: in the basement store ; 3: in the basement of a small museum	2: into its third-floor store
cause	why the water came	1: a corroded sprinkler joint gave way ; 3: a corroded sprinkler fitting let go	2: a contractor drilled into a pipe
who-did-it	who found the flood	1: Cleaner Losa Faleafa found the water ; 3: It was the cleaner who raised the alarm	2: The flood was discovered by a night watchman
amount	the damage	1: the damage at $380,000 ; 2: the bill at NZ$380,000	3: will come to $830,000
age	Prudence Illingworth	1: Museum director Prudence Illingworth, 61	3: the museum’s 56-year-old director
negation	the daisy was saved	1: It could not be saved ; 3: is gone	2: The sheet is damp but intact
speaker-of-quote	rain inside a museum	1: I heard rain, and I thought, there’s no rain inside a museum	2: I heard rain, and I thought, there’s no rain inside a museum
speaker-of-quote	a death in the family	1: It’s a death in the family	3: It’s a death in the family
speaker-of-quote	we were warned	1: We were warned, and we put it off	3: We were warned, and we put it off
--- not differences
amount	the damage in another currency	1: $380,000	2: S$291,000
age	different people	1: Nola Prebble, 83	2: Dr Lim Wei Shan, 39
date	the plant last seen, counted back	1: not seen alive since 1911	2: for more than a century
cause	joint and fitting	1: a corroded sprinkler joint	3: a corroded sprinkler fitting
date	the time of night, in another form	1: found the water at 5am	3: in the small hours of Wednesday, July 16
