A country singer stops his concert when he sees his old school bus driver with a sign, and writes him a check.
Accounts 1 and 2 are farm pages, 3 is the local paper.
--- differences
age	Leroy Pettibone	1: an 84-year-old man ; 3: the 84-year-old	2: Leroy Pettibone is 88 years old
count	people in the arena	1: Fourteen thousand people ; 3: put attendance at 14,000	2: packed with 11,000 fans
date	day of the concert	1: on Saturday night	2: It was Friday
who-did-it	who brought him to the stage	1: Security guard Denise Okafor took the old man's arm ; 3: Denise Okafor, who was working security, walked Pettibone to the stage	2: It was the drummer, Hollis Brandt, who jumped down
negation	whether they had met since	1: They had not met since the day Quaid left town ; 3: Neither man had laid eyes on the other since 1983	2: every Christmas since, without telling a soul, that boy has come back
who-is-ill	who needs a heart valve	1: Leroy's wife Odessa needs a new heart valve	2: his granddaughter Tamika, a waitress, needs a new heart valve	3: Everybody's well here
amount	the check	1: a check for $75,000 ; 3: a check for $75,000	2: wrote: $57,000
cause	what the check is for	1: Leroy's wife Odessa needs a new heart valve	2: his granddaughter Tamika, a waitress, needs a new heart valve	3: sell the Pettibones' house over unpaid taxes
place	where the reason was told and the check written	1: only came out backstage	2: right there under the lights ; 2: Leroy leaned to the microphone
speaker-of-quote	You got old, son	1: You got old, son ; 2: You got old, son	3: You got old, son
--- not differences
age	the singer's own age	1: an 84-year-old man	2: the 61-year-old superstar
count	nine years of driving, two ways	1: for nine years, and	2: For nine winters
place	other seats: the row in the arena, the seat on the bus	1: In the ninth row	3: past the third seat
date	the day of the talk and of the concert	1: on Saturday night	3: said Sunday at his home
count	years on tour	1: for three decades	2: For nine winters
