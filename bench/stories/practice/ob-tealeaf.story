In May 2026 a tea factory clerk in Chemolok, Kenya, is jailed for cheating farmers at the scale. Account 1 is an agency, 2 a Nairobi broadsheet, 3 a regional paper.
--- differences
age	age of Barngetuny	1: Barngetuny, 38 ; 3: The 38-year-old	2: a 36-year-old weighing clerk
amount	length of the sentence	1: jailed for four years ; 2: will spend the next four years in prison	3: a six-year jail term
amount	money lost	1: 4.7 million shillings ; 2: Sh4.7 million	3: Sh7.4 million
count	farmers cheated	1: 212 farmers	2: 221 growers
date	day of the judgment	1: on Tuesday ; 3: on Tuesday	2: On Monday
who-did-it	who uncovered the fraud	1: The fraud was uncovered by a farmer, Tabitha Soi ; 3: Mama Tabitha Soi, whose kitchen scale first exposed the missing kilos	2: the factory's internal auditor, Festus Mwangale, who discovered the scheme
negation	whether he apologised	1: offered no apology	3: said sorry to the farmers
speaker-of-quote	the scale does not lie	1: She went on: "The scale does not lie; the man beside it did."	2: "The scale does not lie," he told the court in his closing submission. "The man beside it did."
--- not differences
date	fourteen months, the same time counted	1: between January 2022 and March 2023	2: For fourteen months
age	ages of two different people	1: Soi, 61	3: Ezekiel Marusoi, 74
amount	the fine is not the loss	1: 4.7 million shillings	3: Sh300,000
count	witnesses are not hearings	2: 17 in all	3: Eleven witnesses
amount	fourteen days to appeal are not the months of the fraud	2: fourteen months	3: fourteen days
