On Friday 6 March 2026 the singer Corliss Vandermay stops a concert for her former bus driver Otto Hruska. Accounts 1 and 2 are farm pages, 3 is the local paper.
--- differences
date	night of the concert	1: on Friday night ; 3: at the Tri-County Arena on Friday	2: On Saturday night
age	Otto Hruska	1: Otto Hruska, 71 ; 3: the retired District 9 bus driver, 71	2: a 76-year-old man
who-is-ill	who is on dialysis	1: Otto has been on dialysis ; 3: Hruska began dialysis	2: his wife, Lavonne, who has been on dialysis
amount	gift for the treatment	1: $80,000 toward his treatment ; 3: a gift of $80,000	2: $18,000 for the treatment
count	years she rode the bus	1: For nine years he let her sit	3: rode his bus for seven years
negation	whether a ring was given	1: pulled off her grandmother’s ring, pressed it into his palm ; 2: slipped a ring from her finger	3: Stories online that the singer gave one away are wrong ; 3: There was no ring
who-did-it	who had the ring before the singer	1: her grandmother’s ring	2: a gift from her late mother
who-did-it	who was given the ring	1: pressed it into his palm	2: closed Lavonne’s hand around it
who-did-it	who got the tickets and brought whom	1: His granddaughter Bethany had saved for the tickets ; 3: His granddaughter, Bethany Stroh, bought the tickets	2: The retired bus driver had brought her
--- not differences
count	the same crowd, in words and rounded	2: The crowd of six thousand	3: some 6,000 people
age	the singer, not the driver	1: the 44-year-old told	3: bus driver, 71
date	the interview, not the concert	3: Hruska said Tuesday	1: on Friday night
date	last winter is December	1: since last winter	3: in December
count	years of the guard's work	2: Twenty years in this job	3: for seven years
