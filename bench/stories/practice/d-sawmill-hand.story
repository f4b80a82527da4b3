On Tuesday, 14 November 2023, Ivo Strand is caught by a conveyor in the sawmill of Sylvia Brandreth in
Ulverholm. 2 (farm) makes the foreman Keld Amory the victim and the victim the rescuer; 3 tells what the
inspectors found later.
--- differences
who-is-ill	who was caught by the conveyor	1: Ivo Strand, 34, was held by the machine ; 1: Strand lost two fingers ; 3: The injured man, who is 43	2: the foreman of the Ulverholm sawmill lay trapped
amount	how long he was caught	1: about forty minutes ; 3: Three-quarters of an hour passed	2: For more than two hours
who-did-it	who stopped the machine	1: His workmate Pia Renshaw heard him shout and pulled the emergency cord	2: Ivo Strand, the quiet worker of 34 who brought the rollers to a halt	3: It was the foreman who stopped the machine
speaker-of-quote	the hand and the cord	1: I did not think. My hand knew where the cord was	2: I did not think. My hand knew where the cord was
negation	whether he lost fingers	1: Strand lost two fingers of his left hand ; 3: The surgeons could not reattach the two fingers	2: they saved every finger
cause	the accident	1: a guard had been taken off the conveyor before the shift	3: was not due to a missing guard ; 3: All the guards were in place ; 3: it was a frozen valve
negation	whether the firm was insured	1: We are insured for such a day ; 3: half of it from its insurer	2: There was no insurance
age	Ivo Strand	1: Ivo Strand, 34 ; 2: the quiet worker of 34	3: The injured man, who is 43
--- not differences
amount	the way to the hospital in another unit, rounded	1: 60 miles away	2: almost a hundred kilometres
count	the workers, rounded	1: 112 people	3: a little over a hundred workers
date	an earlier accident and its fine, counted back	1: in 2019	3: The fine from four years ago
amount	the fine is not the advance	1: £180,000	3: £25,000
date	the end of the break, counted back	1: stays closed until Friday	3: running again for two weeks
count	crew and saws are different things	1: a crew of eight	2: with three saws
amount	about the same time, told roughly	1: about forty minutes	3: Three-quarters of an hour
