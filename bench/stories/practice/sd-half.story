The leaders of a half marathon are sent the wrong way. Account 1 is the local paper, 2 a running magazine, 3 a regional agency.
--- differences
date	the day of the race	1: Sunday, May 12 ; 2: 12 May	3: 19 May
count	runners who went wrong	1: 14 runners	2: Forty runners went with him ; 3: 40 competitors
age	the marshal	1: Cedric Appiah-Lowe, 71 ; 3: Cedric Appiah-Lowe, 71	2: Cedric Appiah-Lowe, 77
who-did-it	who sent them the wrong way	1: A volunteer marshal, Cedric Appiah-Lowe, 71, waved the group down the old quarry road ; 1: I had them the wrong way round ; 3: was made by a marshal	2: pranksters had turned round in the night
amount	the entry fee	1: £28 entry fee ; 2: £28	3: £38
who-is-ill	the only one in hospital	1: Tomasz Bielby was the only runner taken to hospital ; 3: Tomasz Bielby, 44, the only person who needed hospital treatment	2: The one runner to end up in hospital, Jess Olanrewaju
negation	whether the result counts	1: the result would stand ; 3: the result stood	2: The result has been annulled
speaker-of-quote	you can't un-run a race	1: You can't un-run a race ; 2: You can't un-run a race, but you can run it again	3: They can have it back tomorrow, but you can't un-run a race
--- not differences
count	the detour in another unit	1: about 1.2 miles	2: nearly two extra kilometres
age	the captain, and the winner	2: The Dunmarrow Harriers captain, 34	1: 29-year-old physiotherapist
age	the runner in hospital, and the farmer	3: Tomasz Bielby, 44	2: Ewart Pugsley, 58
count	years as a helper, and runners	3: 22 years	1: 14 runners
date	the day he went home, and the race	3: on Monday	1: Sunday, May 12
