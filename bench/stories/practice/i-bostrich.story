On Saturday 14 March ostriches break out at an agricultural show in South Africa. Account 1 is an agency, 2 the
town's paper some days later, 3 a weekend magazine.
--- differences
count	people who were hurt	1: Seventeen people were hurt ; 3: Seventeen people had to be patched up	2: Eleven people were hurt
age	Pravin Naidoo	1: Pravin Naidoo, 71 ; 3: Pravin, 71	2: Pravin Naidoo, 77
who-is-ill	who broke a collarbone	1: who broke a collarbone when he was knocked down ; 2: came off worst: a broken collarbone	3: the collarbone that the birds broke is hers
negation	whether Kamala Naidoo was hurt	1: was not hurt ; 2: did not get so much as a scratch	3: the collarbone that the birds broke is hers
cause	why the birds got out	1: The birds bolted when a thunderflash went off ; 3: What frightened the flock is no mystery to anybody who was there: the thunderflash	2: left the latch of the pen open ; 2: It was not the gun display
place	where the birds were caught	1: at the disused railway station ; 3: At the old railway station	2: on the golf course
amount	the owner's losses	1: R180 000 ; 2: R180 000	3: R480 000
negation	whether birds died	1: none of the birds had died ; 3: Not one bird was lost	2: Two of the birds had to be put down
speaker-of-quote	I heard feet	1: I heard feet, and then I heard nothing, because I was underneath it	3: I heard feet, and then I heard nothing
--- not differences
date	Saturday, by name and by date	1: on Saturday	3: On 14 March
count	23 birds, rounded	1: 23 ostriches	3: almost two dozen ostriches
count	hurt, and admitted	1: five patients had been admitted	2: Eleven people were hurt
age	the show and a man	3: 94 years old	1: Pravin Naidoo, 71
count	years of marriage, not an age	2: Forty-nine years	1: Van Tonder, 58
