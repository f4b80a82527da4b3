On Monday, 8 September 2025, the City Council of Bellwater Falls votes to close Odell Pool. 1 is the American
daily, 2 the city's own press release, 3 the column of an alternative weekly, which has nearly everything otherwise.
--- differences
count	votes	1: voted 5-2 ; 2: By a vote of five to two	3: by four votes to three
amount	repairs	1: $3.8 million ; 2: $3.84 million	3: $2.3 million
date	when the pool opened	1: which opened in 1958 ; 2: which has served residents since 1958	3: Odell Pool opened in 1963
date	when it closes	1: Odell will close on Sept. 30 ; 2: The pool's final day will be the last of this month	3: The gate is to be locked on Oct. 15
cause	what is broken	1: the basin is cracked ; 2: the cracked basin	3: What finally killed it were the pumps ; 3: The basin is fine
who-did-it	who made the motion	1: The motion was made by Garrett Pohl ; 2: The measure was introduced by Council Member Garrett Pohl	3: It was Dwight Ostrander himself who moved to close
speaker-of-quote	what your father does	1: A pool is the only place in this town where nobody asks what your father does	3: A pool is the only place in this town where nobody asks what your father does
negation	whether passes are refunded	2: Season passes will be refunded in full	3: Passes will not be refunded
--- not differences
amount	rounded	1: $3.8 million	2: $3.84 million
date	the same day	1: on Monday night	2: September 8, 2025
date	the same day in other words	1: Sept. 30	2: the last of this month
count	speakers and signatures are different things	1: 140 people who had signed up to speak	3: 2,140 residents had signed a petition
count	signed up and reached the microphone; neither is the vote	1: 46 reached the microphone	3: seven adults
amount	length and area of different things	2: 82-foot pool	3: $2.3 million
date	coaching since, open since	1: since 1991	2: since 1958
date	last swim and draining	1: Odell will close on Sept. 30	2: will be drained in October
