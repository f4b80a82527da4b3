On 14 September 2025 the leading women of an Australian marathon are sent down a wrong road. Account 1 is the local paper,
2 a sports agency, 3 the paper of the British runner's town.
--- differences
who-did-it	who sent them the wrong way	1: A 15-year-old volunteer has apologised in tears after she pointed ; 2: sent off course by a 17-year-old marshal	3: the police motorcyclist leading the race swung left ; 3: Not one of our volunteers put a finger wrong
age	age of the marshal	1: A 15-year-old volunteer	2: a 17-year-old marshal
count	runners sent wrong	1: Four women ; 3: four women	2: the six runners
amount	extra distance	1: an extra 1.8 kilometres ; 2: 1.8 km	3: an extra 800 metres
amount	first prize	1: $12,000	2: A$20,000 ; 3: A$20,000 (£9,700)
negation	whether the winner took the prize	1: she refused to take the winner's cheque ; 3: would not take the first prize	2: accepted the first prize
place	where they turned	1: at the Quarry Road roundabout ; 2: at the Quarry Road roundabout	3: at the showground bridge
speaker-of-quote	the cones said left	1: But the cones said left, so I went left ; 3: but the cones said left	2: The cones said left, so I went left
--- not differences
amount	winning time, finely and roughly	1: 2:34:10	3: a little over two hours and 34 minutes
amount	extra distance, and distance remaining	1: an extra 1.8 kilometres	2: nine kilometres remaining
age	Tesfalem is 31, Chavan-Pai 27	1: The 31-year-old	2: Chavan-Pai, 27
date	day of the race, and day when Tesfalem drove the course	1: on Friday	2: on Sunday
place	places at the finish, and in the race	2: the Briton eleventh	3: lying second
