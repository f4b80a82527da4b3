On Saturday, 4 November 2023, the Brackwell striker Lee Corrigan collapses after a missed penalty at Stowmarsh
Rovers; the goalkeeper, the doctor Femi Adeyemi-Ross, revives him. 1 is the match report, 2 an agency five days
later, 3 a farm.
--- differences
negation	whether the match was played to its end	1: The match resumed after 40 minutes ; 1: a header from a corner in stoppage time	2: The match was abandoned
speaker-of-quote	saved a goal and then he saved Lee	1: Femi saved a goal and then he saved Lee	3: Femi saved a goal and then he saved Lee
age	Lee Corrigan	2: Corrigan, 31	3: The 24-year-old father of three
amount	how long he had been awake	1: I’d been awake for twenty-two hours	3: he had not slept for two days
amount	how long Corrigan was gone	2: gone for nearly three minutes	3: For eleven endless minutes
negation	whether the goalkeeper was alone in helping	2: together with the Brackwell physio, Sunita Bell	3: Alone. Refusing to give up
--- not differences
age	the goalkeeper is not the striker	1: the 27-year-old	2: Corrigan, 31
amount	the break in play and the time without a pulse	1: 40 minutes	2: nearly three minutes
date	the day he left hospital, and the day of the match	2: five days after	2: on Saturday
count	years in the game and yards	1: thirty-five years	2: thirty yards
