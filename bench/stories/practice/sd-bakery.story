A country singer buys back a closed bakery for the widow who once fed him. All three are farm pages.
--- differences
date	the day he brought the keys	1: October 3	3: October 5
age	the singer	1: 72-year-old country icon ; 3: The 72-year-old star	2: Wendell Ashgrove, now 74
amount	the price	1: $215,000 ; 3: $215,000	2: $251,000
cause	why the bakery was closed	1: lost her shop over unpaid taxes	2: shut since a fire gutted the kitchen ; 3: lost after a fire destroyed her ovens
who-did-it	who wrote to him	1: a letter from the town's mail carrier, Hollis Dupree ; 3: mail carrier Hollis Dupree, who wrote to the singer	2: A fourth-grade teacher, Corinne Abernathy, wrote to him
who-is-ill	who has lupus	1: Odom's granddaughter Tess is fighting lupus ; 3: Odom's granddaughter Tess, who lives with lupus	2: her daughter's lupus treatment
negation	whether he sang	1: He refused to sing ; 3: he would not sing a note	2: sang three songs by the counter
speaker-of-quote	found out from a cinnamon roll	1: I found out from a cinnamon roll ; 2: I found out from a cinnamon roll	3: I found out from a cinnamon roll
--- not differences
age	the baker, and the singer	2: At 81	1: 72-year-old country icon
age	the girl, and the singer	3: the 11-year-old	2: now 74
count	years of singing, and years of marriage	1: half a century	3: Forty years married
date	the letter, and the keys	3: in August	1: October 3
