On Wednesday 11 May 2022 a rented herd of goats strays onto a railway trestle in a Canadian town and stops a train. Account 1 is the local paper, 2 an agency, 3 an American farm page.
--- differences
count	goats on the bridge	1: The 34 goats ; 3: all 34 of them	2: 43 goats
cause	how the herd got out	1: the wind had knocked out her electric fence ; 3: a windstorm had killed the electricity in her fence	2: two teenagers who opened a gate ; 2: This was not the wind
date	the day of the escapade	1: Wednesday morning ; 2: on Wednesday	3: on May 14
age	the owner	1: the 44-year-old owner of the herd ; 2: the 44-year-old	3: a 54-year-old farm mom
amount	how long the line was shut	1: after three hours	2: held for five hours
amount	how far from the bridge the train stopped	1: about 400 metres short of the span	3: Just forty metres from the bridge
negation	any goat hurt	1: No goats were injured ; 3: every last one without a scratch	2: One kid broke a leg
who-did-it	who brought the herd back	1: Quackenbush stood at the west end and rattled a pail of oats ; 3: she'd already grabbed the pail	2: The firefighters lured the herd back themselves
speaker-of-quote	I counted them four times	2: I counted them four times	3: I counted them four times
--- not differences
amount	height in metres and in feet	1: 28 metres above the creek	2: 92 feet above the water
age	the owner and the teenagers	1: the 44-year-old owner of the herd	2: both 15
count	goats and volunteers	1: The 34 goats	2: six volunteers
amount	distance to the bridge and length of the train	1: about 400 metres short of the span	3: a mile of grain cars
