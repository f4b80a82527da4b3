On 21 February a netball squad is poisoned by carbon monoxide in a bunkhouse in Guyana. Account 1 is an agency, 2 the local paper, 3 a sports page.
--- differences
count	players poisoned	1: Seventeen members of an under-17 netball squad ; 3: seventeen players	2: she and 18 teammates
who-is-ill	who is in danger of death	1: Their coach, Marva Fitzclarence, 49, was in critical condition ; 3: remains in intensive care	2: A 15-year-old goalkeeper is fighting for her life
negation	whether players are in danger	1: The players were out of danger	2: Abigail Herod of New Amity was still unconscious
negation	whether the coach was harmed	1: was in critical condition ; 3: remains in intensive care	2: was unharmed
place	the hospital	1: Kurumai District Hospital ; 3: Kurumai District Hospital	2: the Saint Ursula Mission Hospital
age	age of the coach	1: Marva Fitzclarence, 49 ; 2: Marva Fitzclarence, 49	3: Marva Fitzclarence, 55
cause	source of the gas	1: a petrol generator ; 3: a generator under the bunkhouse floor	2: a gas boiler in the washroom
who-did-it	who found the girls and carried four out	1: the team's captain, Shondell Prowell ; 1: Prowell dragged four teammates out	2: coach Marva Fitzclarence, 49, who found the girls ; 2: carried out four of them
date	hour of the alarm, of the ambulances	1: shortly after 4 a.m.	3: at about 2 a.m.
negation	whether the tournament was called off	1: has been called off	3: will go ahead ; 3: was at no point called off
speaker-of-quote	saw her lips	1: I thought she was fooling around	2: I thought she was fooling around
speaker-of-quote	no trophy is worth it	1: No trophy is worth it	3: No trophy is worth it
--- not differences
negation	not charged yet, but arrested	1: He has not been charged	2: was arrested at the stelling
date	when most go home, the same Sunday	1: would go home on Sunday	2: send most of the squad home today
date	the night, counted back	1: on Saturday	3: three nights after
age	ages of the captain and of the goalkeeper	1: the 16-year-old	2: A 15-year-old goalkeeper
count	players who are fit	1: Seventeen members	3: the nine who are fit
