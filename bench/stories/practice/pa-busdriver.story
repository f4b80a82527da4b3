In May 2025 a country singer stops his show and pays the hospital debt of the man who once drove his school bus.
Accounts 1 and 2 are farm pages, 3 the local paper.
--- differences
count	people at the show	1: Fourteen thousand fans	2: 9,000 people ; 3: the attendance at 9,000
age	age of Odell Prewitt-Hanes	1: Odell Prewitt-Hanes, 88 ; 3: Odell Prewitt-Hanes, 88	2: an 83-year-old man
date	day of the show	1: It was Saturday night	3: Mallory's show Friday
place	where the show was	1: the Bellwether Arena in Harrow Springs ; 2: the Bellwether Arena	3: the Cutler Bend Fairgrounds
amount	money in the check	1: a check for $85,000 ; 2: Inside lay $85,000	3: a check for $58,000
who-is-ill	who has kidney failure	1: his wife, Lurlene, who has been fighting kidney failure ; 3: Lurlene Prewitt-Hanes, who is being treated for kidney failure	2: his kidneys are failing
count	years he drove the boy	1: for eleven years ; 2: For eleven years	3: for seven years
speaker-of-quote	You never left me standing	1: You never left me standing	2: You never left me standing
--- not differences
age	Mallory's age, the same everywhere	1: the 71-year-old voice	2: Mallory, 71
count	the row, not the crowd	1: row nine	2: the ninth row
count	rows that heard her, and the crowd	1: Fourteen thousand fans	2: fourteen rows
count	years of marriage, and years of driving	1: for eleven years	2: sixty years
place	where the family lives, not where the show was	1: Harrow Springs	3: from Pruitt Hollow
