On Wednesday, 15 November 2023, the brakes of a school bus fail on Cobbler's Hill in Pennick; the driver
Dinah Sproat steers it into a garden. 2 is a farm's account that makes the pupil Callum Oakey the hero and
turns their sentences round; 3 is another farm's, nearer to the local paper.
--- differences
who-did-it	who steered the bus	1: A school bus driver steered her vehicle through a hedge	2: took the wheel in both hands and turned it toward a garden ; 2: the driver froze
who-is-ill	who broke a wrist	1: She broke her wrist ; 1: None of the children was seriously hurt ; 3: Her only injury was a broken wrist	2: he lay in a hospital bed with a broken wrist ; 2: who walked away without a scratch
count	children on the bus	1: 23 pupils ; 3: 23 children	2: Forty-one children
age	Dinah Sproat	1: Dinah Sproat, 59 ; 2: the 59-year-old driver	3: a grandmother of 62
negation	whether the bus had been inspected	1: the bus had been inspected in September	2: the bus had not been inspected in over two years
speaker-of-quote	hold on to somebody smaller	1: I shouted to them to hold on to somebody smaller than themselves ; 3: Hold on to somebody smaller than yourselves	2: Hold on to somebody smaller than you!
speaker-of-quote	never swore once	1: She never swore once ; 3: She never swore once	2: He never swore once
--- not differences
age	the pupil is not the driver	1: Callum Oakey, 16	3: a grandmother of 62
amount	the vegetables in another currency, rounded	1: £85	3: about a hundred dollars
count	the number of the route is no number of children	1: route 14	2: Forty-one children
date	the same day by its date	1: on Wednesday	2: November 15
date	the week before, counted back	1: on Wednesday	3: Last week
