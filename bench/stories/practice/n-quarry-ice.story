On Sunday, 14 January 2024, the brothers Kit and Jory Penhale break through the ice of Dunnock Quarry near
Marrick Cross; the postwoman Bryony Tasker crawls out on a ladder and brings them in. 2 is a farm's version,
3 comes two weeks later.
--- differences
age	Bryony Tasker	1: Bryony Tasker, 47 ; 3: Bryony Tasker, 47	2: a 52-year-old postwoman
amount	how far she crawled	1: about thirty metres from the edge ; 3: crawled some 100 feet	2: For one hundred meters
negation	whether there was a rope	1: held the rope ; 3: I'd rather have had the rope shorter	2: She had no rope
who-is-ill	which of the brothers stayed in hospital	1: Jory went home the same evening; Kit was kept in overnight	2: it was Jory who fought for his life that night in the hospital while his big brother was already home
cause	why the boys were on the ice	1: to fetch a football ; 3: when they went after a football	2: Their puppy had run onto the ice
negation	whether a sign warned the boys	1: there was no sign at the quarry ; 1: Not one ; 3: it had been stolen before Christmas	2: the warning sign, bright red, stood only a few steps away
--- not differences
amount	how far she crawled: the same distance in another unit	1: about thirty metres	3: some 100 feet
negation	there was no sign on the day because it had been stolen	1: there was no sign	3: there had been a warning on the northern bank since 2016
date	the day of the rescue, counted back	1: on Sunday afternoon	3: two weeks after
age	the brothers are two people	2: just nine years old	3: Kit, who is 11
count	minutes in the water are no age	1: Kit Penhale, 11	3: eleven minutes
