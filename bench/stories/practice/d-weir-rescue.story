On Saturday, 9 September 2023, a hired rowing boat with Jonah Tevis and his sister Kes goes over the weir
at Pellbridge, and the retired lock-keeper Bram Ottley keeps the boy above water. 2 (farm) turns rescuer
and rescued round and gives the man's words to the boy; 3 (farm, on its own) comes a week later and does not name the man.
--- differences
who-did-it	who kept whom above water	1: kept a drowning boy above water ; 1: He held the boy against a chain ; 3: Our hero, a pensioner of 72	2: Jonah Tevis held the old man against a chain
age	Jonah Tevis	1: Jonah Tevis, 12 ; 3: The twelve-year-old, Tevis	2: a boy of ten
age	Bram Ottley	1: Bram Ottley, 70 ; 2: Bram Ottley, 70	3: a pensioner of 72
cause	how Ottley came into the water	1: jumped fully dressed into the weir pool	2: One step on the wet stones, and Bram Ottley, 70, was gone
cause	how the boy came into the water	1: a hired rowing boat went over the sill	2: let himself drop from a boat
cause	why the boat went over the weir	1: a steering cable snapped	3: That cable is as good as on the day we bought it ; 3: The pair had cast off by themselves, before anybody could show them the tiller
speaker-of-quote	the yellow sleeve	1: I saw a yellow sleeve, and then I did not see it any more	2: I saw a yellow sleeve, and then I did not see it any more
negation	whether anybody was hurt	1: Nobody was hurt	2: Three people were treated in hospital ; 3: The chain broke his wrist
amount	how long the two were in the water	1: nearly fifteen minutes	3: four minutes, and not a second more
negation	whether Ottley took the reward	1: Ottley refused the £500 ; 3: he did not even look at it ; 3: He pushed it back across the counter	2: Ottley took the envelope with both hands
--- not differences
amount	the water in another unit	1: 9 degrees Celsius	2: 48 degrees Fahrenheit
date	the hour and its part of the day	1: at about half past two	2: that grey Saturday afternoon
age	the brother and the sister	2: a boy of ten	3: Kes, who is nine
amount	a figure of speech is no length of time	1: nearly fifteen minutes	3: It felt like an hour
date	the day, counted back	1: at Pellbridge on Saturday	3: Last weekend
speaker-of-quote	two sentences about different things, with the same beginning	1: He asked me for a dry towel and nothing else	3: He pushed it back across the counter as if it were a parking ticket
