Calder Air's flight 418 is diverted to the island of Skarra on the evening of Friday, 22 November 2024, and its
passengers cannot get out until the fire crew brings steps from the ferry. 1 is a news agency, 2 a tabloid, 3 the
airline, 4 the island's paper.
--- differences
count	passengers	1: 186 passengers ; 2: The 186 passengers	3: the 168 guests
count	hours on board, agency and tabloid	1: for nine hours on Friday night	2: for ELEVEN hours
count	hours on board, the airline and the others	1: for nine hours on Friday night ; 2: for ELEVEN hours	3: six hours and forty minutes
cause	the diversion	1: a burning smell in the rear galley ; 4: An oven at the back had burnt a tray of croissants	2: a drunken brawl forced it down ; 3: A warning light in the cockpit, which later proved to be faulty ; 3: At no time was there fire, smoke or any danger
who-is-ill	who collapsed	1: Derek Plumley, 72, a diabetic, lost consciousness ; 4: Derek Plumley, 72, who was carried out first ; 3: One male guest, aged 72, felt unwell	2: gran Maureen Plumley, 70, collapsed in the aisle
who-did-it	who got the passengers out	1: Firefighters at last brought steps from the ferry terminal ; 3: steps that were provided by Skarra’s fire service	2: pulled the lever and blew the emergency slide
negation	whether there was water	1: We were not given so much as a cup of water until midnight	3: Every guest was given water within the first hour ; 3: Water and snacks were offered throughout
speaker-of-quote	as fed up as you are	1: I'm as fed up as you are, and I have to fly the thing home ; 4: I’m as fed up as you are	2: I’m as fed up as you are
--- not differences
age	two passengers	1: Lorna Widdicombe, 44	2: Callum Breary, 20
amount	a voucher at first, a refund later	2: a £15 voucher	3: Please accept a full refund
place	the same island, more and less exactly	1: a remote island airfield	2: a Scottish rock
speaker-of-quote	two people use the same words to two others	3: You look like you need it	4: You look like you need it
count	passengers and cooks	1: 186 passengers	4: nineteen women and one minister
date	when it landed, and when the fire chief was rung	1: shortly after 7 p.m.	4: ten to seven
who-is-ill	in the clinic at first, sent off later	1: was in a stable condition on Saturday	4: was sent off on Monday
