On 14 March a soul singer stops a concert in Port Verrin to sing to a nurse's dying father over the phone, and pays for his care. All three accounts are farm or tabloid pages.
--- differences
age	age of the singer	1: 68-year-old ; 3: Odalys Marchbank, 68	2: The Lantern hitmaker, 71
date	day of the concert	1: the night of 14 March ; 2: Saturday, March 14	3: It was March 21
place	where the concert was	1: the Corran Pavilion in Port Verrin ; 2: the stage of the Corran Pavilion	3: the Quayside Arena in Port Verrin
count	people in the audience	1: in front of 4,000 people ; 3: Four thousand people	2: the crowd of 2,500
amount	money paid for his care	1: all $18,000 of it ; 3: an envelope with $18,000	2: a cheque for $80,000
who-is-ill	what the sick man is to the nurse	1: It’s my dad ; 1: Her father, Desmond Ekpo ; 1: You lent me your father ; 2: a nurse's dying dad	3: her grandfather, Desmond Ekpo ; 3: You lent me your grandfather ; 3: Grandpa
cause	illness of the sick man	1: Lung cancer ; 2: who has lung cancer	3: his liver cancer
negation	whether he heard the song	1: He heard every note ; 2: was listening at Saint Bride's Hospice	3: did not hear a note of it
speaker-of-quote	mouthing the words	1: He was mouthing the words right up to the end.	2: He was mouthing the words right up to the end.
--- not differences
age	age of the father, of the nurse	1: Desmond Ekpo, 79	2: the A&E nurse, 34
date	when the money came, the same Monday	1: Two days afterwards	2: On Monday
count	years of the drummer, other form	1: for thirty years	2: since the Nineties
date	year of the song	1: the night of 14 March	2: her 1989 smash
cause	why the singer was angry, another thing	1: Lung cancer	2: furious that anyone filmed it
