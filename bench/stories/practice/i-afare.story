A country singer stops a concert and pays the debt of the bus driver who once helped him. All three are farm pages.
--- differences
date	evening of the concert	1: just another Friday night ; 3: on Friday night	2: Last Sunday night
place	state in which Arlow lies	1: Arlow, Kentucky ; 3: Arlow, Kentucky	2: Arlow, Tennessee
age	Delray Hutchins	1: The 71-year-old country legend ; 3: Delray Hutchins, 71	2: the 74-year-old met her again
count	people at the concert	1: the 12,000 fans ; 3: before 12,000 people	2: 20,000 people
amount	money in the envelope, the debt	1: $62,000, every cent she owed ; 3: the family $62,000 in debt	2: $26,000
who-is-ill	who has kidney failure	1: Her husband, Orville, was battling kidney failure ; 2: her husband Orville, whose kidneys are failing	3: her little grandson, Caleb, is fighting kidney failure ; 3: Her husband Orville is in good health
negation	whether he knew that she was there	1: He had no idea she was in the building ; 1: swears no one had planned it	3: he had known for weeks that she would be in the building ; 3: It was no accident
speaker-of-quote	you don't leave a light on for people	1: You don’t leave a light on for people and then charge them for it ; 3: You don't leave a light on for people ; 3: and then charge them for it.	2: You don’t leave a light on for people and then charge them for it. She never did.
--- not differences
age	his age then, not now	1: The 71-year-old country legend	2: Delray Hutchins was 16
age	Orville and the singer	2: Orville, 81	3: Delray Hutchins, 71
count	records sold and views, not concertgoers	1: 12,000 fans	2: forty million records
date	the same years in another form	1: Fifty-five years ago	3: as a homeless teenager
place	the state she drove in, not where the concert was	1: Arlow, Kentucky	2: the Tennessee hills
count	the same years of service	1: thirty years	3: for thirty years
