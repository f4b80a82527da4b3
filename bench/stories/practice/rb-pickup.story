On 9 November 2025 the leader of a Kenyan half marathon is led off the course by the lead vehicle. Account 1 is a Kenyan paper, 2 the winner's paper in New Zealand, 3 a Singapore running site.
--- differences
age	Elkana Chepsiror	1: The 24-year-old ; 3: Elkana Chepsiror, 24	2: Chepsiror, 27
amount	the lead before the wrong turn	1: a gap of 45 seconds ; 3: ahead by 45 seconds	2: was 1min 20sec clear
amount	how far he ran on the wrong road	1: some 300 metres	2: about half a kilometre
amount	the winner's prize	1: pocketed Sh600,000 ; 3: the same 600,000 shillings (S$6,050) as the winner	2: cheque for 850,000 shillings
place	where the vehicle turned off	1: into the road to Tilil market ; 3: into a side road leading to Tilil market	2: turned left at the gate of the mission hospital
cause	why the vehicle went wrong	1: the driver had misheard an instruction on his radio ; 3: mistook a radio instruction	2: spectators had shifted a barrier to get a better view
count	Chepsiror's place at the finish	1: came home fourth ; 2: He finished fourth	3: ended up ninth
negation	a protest was made	1: lodged a protest on Sunday evening ; 3: filed a protest the same evening	2: No protest was made
speaker-of-quote	you cannot appeal against a pick-up	1: You cannot appeal against a pick-up	3: You cannot appeal against a pick-up
--- not differences
amount	the winning time in another form	1: 1:00:47	2: 1h 0m 47s
date	the day, in another form	1: on Sunday after the lead vehicle	3: on Nov 9
age	different people	2: The 29-year-old	3: Ms Teo, 44
amount	the times of two races	1: 1:08:15	2: 1h 0m 47s
count	places of different runners	1: came home fourth	3: who was 61st
