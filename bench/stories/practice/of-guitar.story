In November a country singer gives the guitar he plays to the widow (in 3: the sister) of its first owner, in mid-concert. Accounts 1 and 2
are farm pages, 3 a local paper.
--- differences
age	Wendell Strake	1: the 74-year-old voice ; 3: Strake, 74	2: Strake, 71
date	day of the concert	1: the night of November 8 ; 2: November 8	3: his Nov. 9 concert
place	town of the concert	1: the Harrow Pavilion in Dayton ; 3: DAYTON	2: The scene was Toledo
count	people in the hall	1: Fourteen thousand people ; 3: The audience of about 14,000	2: 9,000 hushed fans
amount	price of the guitar in the pawn shop	1: for forty dollars ; 3: for $40	2: ninety dollars
who-did-it	who noticed her first	1: bass player Corliss Dane who had first noticed the picture ; 3: Bassist Corliss Dane alerted Strake	2: security guard Ignacio Brandt leaned over the monitor ; 2: It was Brandt, the crew later confirmed, who had spotted the widow
who-is-ill	who has leukemia	1: Marguerite's grandson, Micah, is being treated for leukemia ; 3: her grandson, Micah, 6, who has leukemia	2: Marguerite's daughter, Adaeze, is fighting leukemia
who-did-it	whose guitar it was, husband's or brother's	1: her late husband, Tunde ; 2: her husband Tunde	3: her brother Tunde
negation	whether he finished the show	1: He never finished the show	2: played right through to the final song ; 3: He completed the set
speaker-of-quote	I saw her face and I knew	1: I saw her face and I knew ; 3: I saw her face and I knew	2: I saw her face and I knew
--- not differences
age	Marguerite, not Strake	1: the 74-year-old	2: Marguerite Oyelaran, 68
age	the grandson, not Strake	2: Strake, 71	3: Micah, 6
count	years at the job, not people	1: thirty-seven years	2: nineteen years
date	when the guitar was bought, given twice in the same way, and the brother's death	1: 1987	3: 2019
place	where the pawn shop and her home are	1: Dayton	3: a Kentucky pawn shop
count	applause and shows seen	1: eleven minutes	2: nineteen years
