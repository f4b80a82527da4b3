On Saturday 16 August 2025 a soul singer breaks off her show at the Tamsett County Fair to sit with a sick relative and gives away her fee. Accounts 1 and 3 are farm pages, 2 the local paper.
--- differences
date	night of the concert	1: On the night of August 16 ; 2: ended early Saturday	3: another Friday night at the fair ; 3: came up on August 15
age	the singer	1: The 61-year-old sat ; 3: the 61-year-old icon	2: Dufresne-Oake, 64
count	people at the concert	1: 9,000 people ; 3: nine thousand people	2: Attendance was put at 6,200
amount	the fee given away	1: her entire $80,000 fee ; 3: Eighty thousand dollars	2: She later pledged $18,000
who-is-ill	the relative in the front row	1: her younger sister, Odette, who has been living with ALS ; 3: held Odette, her only sister, whose ALS has already taken her legs	2: her mother, Philippa Oake, 84 ; 2: Mrs. Oake was diagnosed with ALS
place	where the fund's director was	1: Pilar Eskelinen was standing by the lemonade stall	2: She was not at the fair
count	song at which she stopped	2: paid for fourteen songs and got nine	3: halfway through her fourth song
negation	whether the song was finished	1: sang the last verse into her hair	3: She never finished the song
speaker-of-quote	I thought the power had gone	1: I thought the power had gone	2: I thought the power had gone, and I was halfway to the generator
--- not differences
amount	written in words	1: her entire $80,000 fee	3: Eighty thousand dollars
date	the day of the phone call	1: August 16	2: on Monday
age	the mother's, another person	1: The 61-year-old sat	2: Philippa Oake, 84
count	songs and years	1: twenty years	2: fourteen songs
date	spring, in both	1: since the spring	2: diagnosed with ALS this spring
