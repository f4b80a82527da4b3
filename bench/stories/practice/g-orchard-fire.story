In the night to Friday, 13 September 2024, a cider barn burns down at Tapp's Orchard in Little Hambrook. 1 is
the local paper on the day; 2 an agency two weeks later, when a former worker is charged; 3 a farm that makes
a grandson the one who woke the pickers.
--- differences
who-did-it	who woke the workers	1: Ms Lisak went from caravan to caravan ; 1: The alarm was raised at about 2.40am by Dorota Lisak ; 2: after she roused her colleagues	3: he ran from door to door and hammered
cause	what set the barn on fire	1: started in the motor of an electric press ; 1: There is nothing at this stage to suggest that it was deliberate	2: setting light to straw bales ; 2: This was a deliberate act	3: without a single drop of rain, lightning struck
count	people asleep in the caravans	1: Fourteen seasonal workers ; 1: fourteen people having breakfast ; 3: Fourteen workers lay fast asleep	2: Eleven people were asleep
age	Martin Tapp	2: Martin Tapp, 61	3: the 58-year-old farmer
negation	whether anybody was hurt	1: No one was injured	2: was treated for burns to her hand
speaker-of-quote	smell sugar burning	1: I woke because I could smell sugar burning ; 2: I woke because I could smell sugar burning	3: I woke because I could smell sugar burning
--- not differences
date	the same night by its weekday and its date	1: in the early hours of Friday	2: on September 13
age	the accused is neither the picker nor the farmer	1: Dorota Lisak, 41	2: A 23-year-old man
amount	the damage and the gift	2: a little under £200,000	3: $500 in cash
amount	the damage, rounded	1: estimated the loss at £180,000	2: a little under £200,000
date	the day of the fire is not the day in court	1: Friday	2: October 18
