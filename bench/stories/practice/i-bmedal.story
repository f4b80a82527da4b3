A retired speed skater leaves a gold medal for a waitress in western Canada. Accounts 1 and 2 are farm pages, 3 an agency.
--- differences
age	Mireille Castonguay-Booth	2: The retired speed skater, 46	3: Mireille Castonguay-Booth, 41
place	where the medal was left	1: in Carrot Flats, Saskatchewan ; 3: CARROT FLATS, Sask.	2: in Vermilion Coulee, Alberta
who-is-ill	the waitress's son or her brother	1: Her six-year-old son, Jomar ; 3: Her son Jomar, 6	2: her little brother Jomar
cause	what the boy suffers from	1: was born with a hole in his heart ; 3: has a congenital heart defect ; 3: needs open-heart surgery	2: needs a new kidney
date	the year in which the medal was won	1: in 2009 ; 2: her 2009 world title medal	3: won in 2007
amount	what the medal fetched	1: $38,000 ; 3: $38,000	2: $83,000
who-did-it	who wrote the note	1: Mireille had written ; 3: in the skater's handwriting	2: It was the coach, too, who scribbled the note
negation	whether the buyer keeps the medal	2: The next morning he mailed it back ; 2: It hangs in the diner now	3: intends to keep the medal ; 3: He's not sending it anywhere
speaker-of-quote	hung in a closet	1: It only ever hung in a closet ; 3: It only ever hung in a closet	2: It only ever hung in a closet
--- not differences
date	the evening, by date and counted back	1: January 12	2: three weeks after
amount	the auction and the trip	1: $38,000	3: $9,500
age	Jomar, in two forms	1: six-year-old son	3: Jomar, 6
date	the medal and her arrival in Canada	1: in 2009	3: in 2018
count	minutes and tables	1: four minutes	3: eleven tables
age	one age in two forms	1: the 29-year-old mother	3: Pangilinan, 29
