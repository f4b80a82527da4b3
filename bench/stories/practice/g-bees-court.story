On Tuesday, 11 June 2024, Judge Hugh Penrose lets the retired teacher Winifred Aske keep her bees on the roof of
Corder House in Sallowfield. 1 is the local paper, 2 a national one two days later, 3 a farm that makes the
neighbour the one who went to court.
--- differences
age	Winifred Aske	1: Winifred Aske, 73 ; 3: She was 73 years old	2: Winifred Aske, 71
who-did-it	who took her to court	1: The borough council took her to court ; 2: dismissed the council’s claim	3: dragged the frail widow before a judge
place	where on his body the neighbour was stung	1: stung on the ear	2: stung on the hand
cause	why the case was brought	1: after a neighbour was stung last summer ; 2: A neighbour, Clive Dunmore, was stung	3: because a single bee had dared to land on his balcony
negation	whether the neighbour bears her ill will	1: I’ve nothing against her	3: I just want her gone
--- not differences
amount	costs the council has to pay and what it has spent in all	1: costs of £6,200	2: more than £20,000
age	the neighbour is not the teacher	1: Clive Dunmore, 66	2: Winifred Aske, 71
count	years of bees and years of teaching	1: for six years	3: thirty-one years
negation	on the day the council was still considering	1: will consider our position	2: it will appeal against a ruling
amount	costs to be paid and damages asked for	1: costs of £6,200	3: £6,200 in damages
