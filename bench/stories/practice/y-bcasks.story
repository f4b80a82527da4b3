On 12 February 2026 a warehouse keeper is sentenced at Strathorrin for draining whisky casks and filling them with tea. Account 1 is a court agency, 2 the local weekly, 3 a tabloid.
--- differences
age	the accused	1: Fergus Dallachy, 46 ; 2: Fergus Dallachy (46)	3: Fergus Dallachy, 64
count	casks drained	1: 14 maturing casks ; 3: 14 casks	2: 41 casks
amount	value of the whisky	1: £180,000 ; 2: £180,000	3: £240,000
amount	the sentence	1: 20 months ; 3: a year and eight months	2: 16 months
date	when it began	1: June 2019 ; 2: It had begun in 2019	3: started in 2021
cause	what the money went on	1: lost everything to online roulette ; 2: nearly all the proceeds went on online gambling	3: care home fees for his mum
who-did-it	who sold the whisky on	1: sold by his brother-in-law, Donald Skene ; 3: with brother-in-law Donald Skene	2: sold on by a cousin, Ruaridh Dallachy
who-did-it	who found it out	1: the firm’s master blender, Greta Haukeland ; 2: It ended with Greta Haukeland’s nose	3: boss Anselm Coyle poured a dram
speaker-of-quote	like a wet school jotter	1: It nosed like a wet school jotter ; 2: It smelled like a damp school jotter	3: It nosed like a wet school jotter
negation	whether he has paid anything back	1: he had not repaid a penny	3: he had already handed back £35,000
--- not differences
amount	the spirit, in litres and gallons	1: some 1,900 litres	2: some 420 gallons
amount	the sentence in months and in years	1: 20 months	3: a year and eight months
age	a cask and the accused’s mother	1: a 21-year-old cask	3: Jessie, 91
date	the day of the sentence	1: on Thursday	2: on 12 February
amount	the value and what was handed back	2: £180,000	3: £35,000
