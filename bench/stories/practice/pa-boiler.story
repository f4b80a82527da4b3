In March 2025 a steam boiler bursts at a women's shea cooperative in Kpanduli, Ghana. Account 1 is the agency, 2 the
local weekly, 3 a site for Ghanaians in London.
--- differences
count	women hurt	1: Nine women were scalded ; 3: Nine workers	2: eleven women hurt
date	day of the blast	1: on Tuesday morning ; 2: exploded on Tuesday	3: on Monday at dawn
amount	price of the boiler	1: GH¢180,000	2: GH¢108,000
cause	why the boiler burst	1: The safety valve was blocked with old fat ; 3: a blocked valve was to blame	2: a cracked weld at the foot of the tank
age	age of Rahinatu Issahaku	1: Madam Rahinatu Issahaku, 52 ; 3: the 52-year-old	2: At 47
negation	whether the boiler was inspected	1: the boiler had been inspected in January ; 3: an inspection in January	2: the boiler had never been inspected
place	hospital	1: the Savelli District Hospital	3: the mission hospital at Wulensaa
speaker-of-quote	a sound like a tyre bursting	1: We heard a sound like a tyre bursting and then everything was white ; 2: We heard a sound like a tyre bursting, and then everything was white	3: We heard a sound like a tyre bursting and then everything was white
--- not differences
date	the same Tuesday, counted back from Friday	1: on Tuesday morning	2: Three days after the blast
amount	the price of the boiler and a fund	1: GH¢180,000	3: £6,300
age	another woman's age	1: Madam Rahinatu Issahaku, 52	2: who is 19
count	two of the injured in grave condition, and nine in all	1: the condition of two of them	3: Nine workers
who-did-it	the same donor in other words	1: by a Dutch charity	3: by donors in the Netherlands
speaker-of-quote	the superintendent is one of the doctors	1: serious but not hopeless	3: serious but not hopeless
