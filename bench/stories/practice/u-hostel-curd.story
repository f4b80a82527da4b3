On the night of Thursday, 7 August 2025, girls of a hostel in the Indian town of Velgaon fall ill after
dinner. Account 1 is the first agency report, 2 a local paper three days later, 3 a magazine piece after
the laboratory has found the curd guilty.
--- differences
count	students who fell ill	1: Forty-six students ; 3: 46 girls of the government hostel	2: 64 of its boarders ; 2: sixty-four people
cause	what made them ill	3: The curd was not ; 3: The water in the tank was clean ; 3: a textbook case of staphylococcus	2: now suspects the overhead water tank ; 2: I would not blame the curd any more ; 2: Curd does not make sixty-four people ill inside an hour
amount	help for each family	1: Rs 50,000 for each affected family ; 3: the letter promising Rs 50,000	2: Each family is to receive ₹25,000
who-is-ill	the cook	1: The hostel’s cook, Kamala Waghe, who had eaten the same meal, was also being treated ; 3: She was in the ward for nine days herself ; 3: I ate one bowl	2: is in good health and had the evening off ; 2: I was at my sister’s in Dhorpada
speaker-of-quote	the curd was smelling	1: The curd was smelling, but we were told to eat and not make a fuss	3: The curd was smelling, but we were told to serve and not make a fuss
negation	whether the headmistress tasted the meal	1: On Thursday I tasted it twice ; 2: She ate from the same pot as the girls	3: On that day I did not taste it
--- not differences
date	the night, counted back	1: late on Thursday	3: Two weeks after
amount	a part of the help that is paid at once is not the whole	1: Rs 50,000	2: a fifth of it at once
count	those on saline are a part of the ill	1: Five are on saline	3: 46 girls
count	the days that most and the cook stayed are different things	1: within two days	3: for nine days
count	the daughters of Baban Gaikar	2: two daughters study there	3: two daughters at the school
