In February a Malaysian badminton player collapses in the final of a tournament in Queensland, and the pair wins. Account 1 is the Australian agency, 2 a Malaysian paper, 3 a farm page.
--- differences
who-is-ill	which of the two collapsed	1: Farah collapsed in the deciding game ; 1: Farah, 24, went down ; 2: Farah dropped to her knees	3: Loh Mei Shuen, 23, swayed, smiled and fell
age	Farah	1: Farah, 24	2: The 22-year-old from Kuala Lipis
cause	why she collapsed	1: treatment beside the court for heat exhaustion	2: with food poisoning ; 2: It was the prawns, not the heat
negation	the cooling of the hall worked	1: The cooling system had failed ; 3: With the cooling system dead	2: the air-conditioning was working
amount	temperature in the hall	1: 34 degrees Celsius	3: 39 degrees
count	score when she fell	1: went down at 17-15 ; 2: 17-15 ahead	3: At 19-17 in the final game
date	day of the final	1: on Sunday, surviving ; 2: on Sunday when Farah	3: On Saturday
amount	length of the stoppage	1: a 21-minute stoppage ; 2: after 21 minutes	3: Forty-one minutes later
speaker-of-quote	two shuttles	1: I saw two shuttles and hit the wrong one ; 2: I saw two shuttles and I hit the wrong one	3: I saw two shuttles and hit the wrong one
speaker-of-quote	held her racquet	2: I held her racquet and I didn’t want to give it back	3: I held her racquet and I did not want to give it back
speaker-of-quote	finished better	1: They just finished better	2: They just finished better
--- not differences
amount	the prize in another currency	1: US$12,000 in prize money	2: RM53,000
age	ages of two different players	1: Farah, 24	3: Loh Mei Shuen, 23
count	score of the game and score when she fell	1: 21-16, 18-21, 21-19	3: At 19-17 in the final game
place	the venue and where the paper writes from	1: PORT HESKETH	2: PETALING JAYA
