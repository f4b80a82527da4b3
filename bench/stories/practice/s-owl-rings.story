A hired barn owl takes the rings to the roof of Knockderry House on Saturday, 6 September 2025, at the wedding of
Aoife Brannelly and Conor Tighe. 1 is the local paper, 2 a British tabloid, 3 a farm, which makes the groom fall
and gives the owner's words to a grandmother, 4 an American daily two weeks later.
--- differences
age	the bride	1: Aoife Brannelly (29) ; 4: Ms. Tighe, 29	2: Aoife Brannelly, 31
count	hours that the owl stayed	1: three hours ; 4: three hours	2: six hours ; 3: One hour. Two hours. Six.
place	where the owl sat	1: up to the rafters of the great hall ; 3: rose to the rafters	2: perched on a chandelier
cause	what frightened the owl	1: a guest whose camera flashed in the owl’s face ; 4: a burst of light from somebody’s phone	2: took one listen to the bagpipes and legged it ; 2: The piper hit the first note and she was off like a rocket
who-did-it	who climbed the ladder and fell	1: The best man, Dara Mulvey, fetched a ladder from the stables ; 1: He broke a wrist ; 2: Best man Dara Mulvey came a cropper when his ladder gave way ; 4: Dara Mulvey, the best man, who went up a ladder after the rings	3: he climbed a ladder himself ; 3: The groom lay on the flagstones, clutching a broken wrist
negation	whether Mulvey broke a bone	1: He broke a wrist ; 2: rushed to hospital with a broken wrist	4: I broke nothing at all
speaker-of-quote	she'll come down when she is asked nicely	1: she’ll come down when she is asked nicely ; 4: She’ll come down when she is asked nicely, I told them	3: she'll come down when she is asked nicely
negation	whether the guests were warned	1: They were told at the door, no flash	4: Nobody told us a word about flash
--- not differences
amount	the rings in another currency	1: €4,800	2: £4,200
amount	the rings in another currency, rounded	1: €4,800	4: $5,600
amount	the fee of the owl in another currency	1: €350	4: $410
amount	the fee is not the price of the rings	1: €4,800	4: $410
negation	the fee: refused at first, returned later	1: not be refunding anybody for their own bad manners	4: I returned every cent of it
age	groom and best man are two people	1: Conor Tighe (33)	2: The carpenter, 34
age	bride and grandmother are two people	1: Aoife Brannelly (29)	3: Bridie Brannelly, the 88-year-old grandmother
count	the guests, rounded	1: 140 guests	4: some 140 people
count	birds of the owner and years since a death	1: eleven birds of prey	3: eleven years ago
