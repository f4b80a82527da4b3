On Friday, 7 February 2025, Otis Vandermeer of the Copper Saints brings 14 drums to the middle school of Marrow
Creek after a flood; the pupil Theo Applegate had written to him. 1 is the local daily, 4 a magazine that visits him
later; 2 and 3 are content farms that invent on their own: in 2 the teacher is dying and wrote, in 3 the boy is ill.
--- differences
age	Otis Vandermeer	1: Otis Vandermeer, 68 ; 2: Otis Vandermeer, 68 ; 4: The drummer of the Copper Saints is 68	3: Otis Vandermeer, 86
amount	what the drums are worth	1: about $41,000 ; 4: just over forty-one thousand dollars	2: Worth $410,000 ; 3: drums worth $410,000
who-did-it	who wrote the letter	1: Theo Applegate, a 12-year-old seventh grader, wrote ; 1: our drums are full of mud ; 3: It came from Theo Applegate ; 4: A boy called Theo Applegate wrote a letter	2: Our drums are full of mud ; 2: it was not a child who had asked for help ; 2: Denise Kubiak, who wrote to the rock icon
who-is-ill	who is gravely ill	2: Denise Kubiak, who wrote to the rock icon from her hospital bed, where she is losing her battle with cancer	3: Theo Applegate, a 12-year-old from Marrow Creek who is fighting leukemia ; 4: Ms. Kubiak is well ; 4: Strong as a mule
who-is-ill	whether the boy is ill	3: Theo Applegate, a 12-year-old from Marrow Creek who is fighting leukemia	4: Theo is well ; 4: He had a cold
place	where he played	1: through the gym door ; 2: no one in that gym ; 4: forty children in a gym	3: the boy's hospital room
negation	whether he retires	1: I’m not retiring ; 4: I’m not retiring	3: I am retiring
speaker-of-quote	owes you money	1: Hit it like it owes you money ; 3: Hit it like it owes you money ; 4: Hit it like it owes you money	2: Hit it like it owes you money
--- not differences
amount	digits and words, rounded	1: about $41,000	4: just over forty-one thousand dollars
age	different people	1: a 12-year-old seventh grader	2: Otis Vandermeer, 68
date	the flood and the visit	1: on Jan. 11	2: on that gray Friday
count	digits and words	1: 14 drums in all	2: Fourteen drums
count	children are not drums	4: forty children in a gym	1: 14 drums in all
age	a false age that the magazine only reports	4: If you believe the internet, Otis Vandermeer is 86	1: Otis Vandermeer, 68
