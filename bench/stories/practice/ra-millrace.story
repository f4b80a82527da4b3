On the night of 3 March 2024 Fintan Corless turns a stream into his neighbour's cheese cellar; in October the court in Kilfenagh makes him pay. Account 1 is a local paper, 2 a British tabloid, 3 a farm page.
--- differences
age	Fintan Corless	1: Fintan Corless (71) ; 3: a 71-year-old	2: Fintan Corless, 74
amount	what he must pay	1: €8,400 ; 3: a little over eight thousand euros	2: €6,400
date	the night of the flood	1: the night of 3 March ; 2: in the dead of night on 3 March	3: the night of 13 March
count	wheels of cheese in the water	1: 212 wheels ; 3: More than two hundred wheels of cheese	2: 121 wheels
cause	how the water was turned	1: blocking its channel with sandbags ; 3: had carried bag after bag of sand to the stream	2: lifted the gate of an old sluice
negation	whether he apologised	1: turned to his neighbour and apologised ; 3: told her that he was sorry	2: offered her no apology
speaker-of-quote	the stream was there before	1: The stream was there before her and before me ; 1: I only reminded it of the old road ; 3: The stream was there before her and before me	2: The stream was there before her and before my client ; 2: He only reminded it of the old road
speaker-of-quote	good with the shelves	1: He was very good with the shelves, in fairness to him	3: He was very good with the shelves, I have to say
--- not differences
count	wheels that could be saved, and wheels in the water	1: 40 could be saved	2: 121 wheels
date	the row over the fence, counted back	1: in 2018	2: for six years
age	another neighbour	1: Marzena Dolecka (38)	2: Bernard Ogunleye, 52
amount	the same sum, rounded	1: €8,400	3: a little over eight thousand euros
speaker-of-quote	his words, told by the garda	1: water goes where it is sent	2: He told me that water goes where you send it
