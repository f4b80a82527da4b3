On 14 March 2026 a truck full of beehives overturns beside a school in Sinagtala, where the drum and lyre corps is rehearsing. Account 1 is an agency, 2 the local paper, 3 a viral page.
--- differences
date	day of the accident	1: on Saturday ; 2: last Saturday morning	3: On Sunday, March 15
age	the driver	1: Nestor Abrenica, 52 ; 2: Nestor Abrenica, 52	3: the 57-year-old driver
count	people taken to hospital	1: Thirty-one people ; 3: Thirty-one people	2: Forty-three persons
cause	why the truck overturned	1: his brakes had failed ; 3: The brakes gave out	2: Two stray dogs, and not faulty brakes ; 2: swerved to avoid the dogs
who-is-ill	who is in intensive care	1: The school janitor, Efren Subido, 61, remained in intensive care ; 2: Still in the ICU is janitor Efren Subido	3: it is the bandmaster himself who lies in intensive care
speaker-of-quote	drums over your heads and do not run	1: I told them, drums over your heads and do not run ; 3: Drums over your heads and do not run	2: I told them, put the drums over your heads and do not run
place	where the hives were bound	1: a mango farm in Lumbia	2: a mango orchard in San Aurelio
amount	the owner's loss	1: P400,000	2: P650,000
negation	the owner's permit	1: Ubaldo holds a valid permit to transport bees	2: She had no permit to move the bees
--- not differences
count	the hives, in dozens	1: 120 beehives	3: ten dozen beehives
count	stings of two people	1: 22 stings	2: more than 60 stings
count	players, minors among the patients	1: 44 players	2: 26 of them minors
age	the drummer and the drum majorette	1: Mica Lorenzo, 15	2: Andrea Sibal, 17
date	the driver's release, not the accident	1: on Saturday	2: on Sunday
