In September the scoreboard falls at the MacVarish Cup final (shinty) in Strathorrin. Account 1 is the local paper, 2 a
shinty weekly, 3 a viral page.
--- differences
count	people hurt	1: FOUR spectators were taken to hospital ; 3: Four people ended up in hospital	2: injuring seven people
cause	why the board fell	1: a catering van had reversed into one of its supports ; 3: a burger van backed into the scoreboard	2: a gust of wind toppled the scoreboard
date	the day of the final	1: on Saturday ; 3: on Saturday	2: Sunday's final
age	the mother	1: Isla Petrosyan, 34	3: Isla Petrosyan, 43
amount	the price of the board	1: £9,000	3: £19,000
negation	whether the board was inspected	1: the board had been inspected in April	2: the structure had never been inspected
count	stitches of the elder boy	1: six stitches	3: twelve stitches
speaker-of-quote	winning a cup like that	1: Naebody wants to win a cup like that	2: Naebody wants to win a cup like that
--- not differences
age	the driver	1: a 61-year-old man	3: 43
age	the captain, the same in both	1: The 29-year-old joiner	3: the 29-year-old
count	players who lifted the board	2: It took eight of us	1: FOUR spectators
date	the meeting of the association	2: on Thursday	1: on Saturday
