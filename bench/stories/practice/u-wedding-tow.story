On Saturday, 14 June 2025, the ferry to the Irish island of Inishgarve loses power with the bride Aoife
Canty on board; the lobster fisherman Packie Lynagh tows it in. Account 2 follows the inquiry; the farm
(3) gives the tow to the lifeboat and the bride's words to the groom.
--- differences
count	guests on the ferry	1: with 23 guests	2: There were 32 guests on the ferry ; 3: Thirty-two guests
cause	why the engine stopped	1: a length of discarded rope had wound itself round the propeller	2: Preliminary checks found water in the fuel tank ; 2: It wasn’t a rope ; 2: It was dirty diesel.
age	Packie Lynagh	1: Packie Lynagh, 74 ; 3: a lobsterman of 74 named Packie Lynagh	2: Packie Lynagh, a 79-year-old lobster fisherman ; 2: He’ll be eighty next spring
who-did-it	who brought the ferry in	1: He put a line aboard and brought her in stern first ; 1: towed across the last two miles of open water by a lobster boat ; 2: They were taken in tow by Packie Lynagh	3: It was the volunteers of the Portcrane lifeboat, led by their fearless coxswain, Bríd Halloran, who threw the rope and pulled the wedding party home ; 3: Yet he was only a witness
speaker-of-quote	late for my own wedding	1: if I’m to be late for my own wedding, it may as well be by sea	3: If I’m to be late for my own wedding, it may as well be by sea
negation	whether the lifeboat went out	1: The Portcrane lifeboat was launched but stood down ; 3: the volunteers of the Portcrane lifeboat, led by their fearless coxswain, Bríd Halloran, who threw the rope	2: disputed reports that her crew had put to sea ; 2: We were never called
--- not differences
place	the length of the tow: the same distance in another unit, rounded	1: the last two miles of open water	2: some three kilometres
age	the bride, in figures and in words	1: Aoife Canty, 31	3: A bride of thirty-one
count	the wait in the church and the drifting are different times	1: for two hours	2: for more than an hour
date	the day and the weekend	1: on Saturday	2: at the weekend
count	the years of the priest and the guests are different things	2: 32 guests	3: Forty years
