On 17 October a councillor who wants to keep the Wool Hall at Tarrowby votes for its sale by mistake. Account 1 is the
local paper, 2 a farm, 3 a regional agency.
--- differences
age	Winifred Adebanjo	1: Cllr Adebanjo, 71 ; 3: Coun Adebanjo, who is 71	2: the 74-year-old grandmother
date	the evening of the vote	1: on Tuesday night ; 2: On a rainy Tuesday evening	3: on Monday evening
count	votes in favour	1: by 18 to 17 ; 3: by 18 votes to 17	2: Nineteen in favour
amount	price of the hall	1: £2.4 million	3: £2.9 million
count	signatures against the sale	1: 4,300 signatures ; 3: 4,300 names	2: 4,800 signatures
count	traders who lose their pitch	1: Thirty-one of us	3: Forty-one of us
cause	why she pressed the wrong button	1: mine had rubbed off ; 1: blamed the new handsets	2: She had left her reading glasses on the kitchen table ; 2: she could not tell one button from the other
negation	whether she had her glasses	1: She had her glasses on	2: She had left her reading glasses on the kitchen table
negation	whether the keys could be read	1: mine had rubbed off	3: every key was legible
negation	whether the decision can be reopened soon	1: could not be reopened for six months ; 3: cannot come back to the chamber for six months	2: can be brought back as early as next month
speaker-of-quote	a vote is a vote	1: A vote is a vote once I have read it out ; 3: A vote is a vote once I have read it out	2: A vote is a vote once it has been read out
--- not differences
count	people in the gallery and signatures	1: about 60 people	2: 4,800 signatures
count	rooms of the hotel and houses of the group	1: 48-room hotel	3: nine houses
date	the year of the building and the year of the stall	1: since 2003	3: on Monday evening
count	votes against	1: by 18 to 17	2: Seventeen against
