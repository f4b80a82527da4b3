Harriet Ostrander of Corliss Falls dies in April 2024 and leaves nearly all to the library's custodian, Walter
Binns; her nephew Dale contests the will and loses on 14 November. 1 is an American daily before the hearing, 2 a
court report, 3 a farm, which makes her older and ten times richer, and turns the doctor's words round.
--- differences
age	Harriet Ostrander when she died	1: at 91 ; 2: aged 91	3: Harriet Ostrander was 97
amount	the estate	1: $2.3 million in all ; 2: appraised at $2,314,000	3: Twenty-three million dollars
date	the day of the will	1: It is dated March 19, 2023	2: signed on March 9, 2023 ; 2: the ninth of March
cause	her death	1: died of pneumonia in April	2: following a stroke
place	where the letter lay	1: in the tin lay a letter in blue ink ; 2: found in a cookie tin	3: Between the pages lay a letter
who-did-it	who found the letter	1: a lawyer’s clerk found a cookie tin ; 2: found in a cookie tin by a clerk of the drafting attorney	3: the nephew was clearing the shelves of the old house when a library book fell open
negation	whether she was confused	1: She was not confused ; 2: She was rude. She was not confused	3: She was confused
speaker-of-quote	two million dollars to a door	1: You don’t leave two million dollars to a door	3: You don't leave two million dollars to a door
--- not differences
amount	the estate, rounded	1: $2.3 million in all	2: $2,314,000
date	the month of her death, and counted from the will	1: in April	2: 13 months later
age	Binns and Mrs. Ostrander are two people	1: Mr. Binns, 66	2: aged 91
count	years of visits and years of the same shoes	1: For 16 years	3: for ten years
count	years of treatment and patients	1: for two decades	2: forty patients
date	days of her visits: one of the two named	1: on Tuesdays and Fridays	3: every Friday
