An invented country singer leaves the stage after two songs because somebody close to her is ill, and gives money to the hospital. All three accounts are farm pages.
--- differences
age	Quillane's age	1: The 67-year-old star ; 3: the 67-year-old	2: the 71-year-old
date	day of the concert	1: Friday night ; 3: On Friday	2: on Sunday
place	where the concert was	1: Alder Falls Amphitheater ; 3: at the Alder Falls Amphitheater	2: the Rookwood Dome in Carrow City
count	fans in the audience	1: Eighteen thousand people ; 2: 18,000 fans	3: 9,000 fans
amount	what she gave the hospital	1: a check for $250,000 ; 3: a check for a quarter of a million dollars	2: for $400,000
who-is-ill	who is ill	1: Emmett Vasko, her pianist since the very first record, is gravely ill ; 2: who is now fighting a serious illness	3: It is her husband who is seriously ill
negation	whether the tour is cancelled	1: the rest of the tour is off ; 3: Every remaining date of the tour has been called off	2: the tour has not been cancelled
speaker-of-quote	the song ain't over	1: The song ain’t over just because the piano’s quiet	2: The song ain’t over just because the piano’s quiet.	3: The song ain't over just because it's quiet, Dess
--- not differences
amount	the gift in another form	1: $250,000	3: a quarter of a million dollars
count	years of different things	1: in 44 years	2: for 22 years
date	day of the concert, and the day they decide	1: Friday night	2: on Wednesday
count	songs	1: paid for two songs	2: Two songs in
