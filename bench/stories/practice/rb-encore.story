On 14 March 2025 a country singer interrupts his concert in Shreveport for a girl with a sign. Account 1 is an American farm, 2 a British one, 3 the local paper.
--- differences
age	Buck Teague	1: Buck Teague, 71 ; 3: Buck Teague, 71	2: The 73-year-old
age	Josie Amparo	1: Josie Amparo, nine years old ; 3: Josie Amparo, a 9-year-old	2: Josie Amparo, 11
date	night of the concert	1: an ordinary Friday night in Shreveport ; 3: on March 14	2: on Saturday night
count	people at the concert	1: What happened next silenced 9,000 people	3: which scanned 6,200 tickets that night
who-is-ill	leukemia	1: her grandmother, Lucinda Amparo, who is fighting leukemia ; 3: Her grandmother, Lucinda Amparo, 66, is being treated for leukemia	2: Dolores, 38, was told in the autumn that she has leukaemia
amount	the hospital bill paid	1: he has paid the family’s $40,000 hospital bill	2: he settled $14,000 of the family’s medical bills
negation	a bill was paid	1: he has paid the family’s $40,000 hospital bill ; 2: he settled $14,000 of the family’s medical bills	3: Teague has not paid any hospital bill
negation	the concert went on	1: The legend never went back to his set list ; 1: did not sing another note	2: carried on, belting out another 14 numbers ; 3: Teague went on to finish the concert
negation	the girl took the guitar home	1: It was hers to keep ; 2: it went home with her that same night	3: she did not take it home
speaker-of-quote	never seen him put that guitar down	1: In twenty-two years I have never seen him put that guitar down for anybody ; 3: In twenty-two years I have never seen him put that guitar down for anybody	2: In 22 years I have never seen him put that guitar down for anybody
--- not differences
place	the row, in another form	1: a cardboard sign in the sixth row	3: held up a sign in Row 6
count	years, in words and in figures	1: In twenty-two years	2: In 22 years
age	different people	2: Dolores, 38	3: Lucinda Amparo, 66
count	songs played after and song interrupted	1: the third song of the evening	2: another 14 numbers
date	since 2003 is twenty-two years	1: In twenty-two years	3: since 2003
