In September 2025 a Singapore trader is jailed for selling jelly as bird's nest. Account 1 is a court reporter, 2 a
tabloid, 3 an Indian evening paper.
--- differences
age	age of Quek	1: Lionel Quek Jia Sheng, 44 ; 3: Lionel Quek Jia Sheng (44)	2: Lionel Quek, 41
count	customers cheated	1: from 37 customers ; 3: from 37 buyers	2: Seventy-three people bought
amount	money taken	1: He took S$212,000 ; 2: They paid him S$212,000	3: collected S$221,000
date	day of the sentence	1: on Thursday (Sept 18)	3: on Wednesday
negation	whether he admitted the charges	1: pleaded guilty to five charges of cheating	3: He had denied the charges and claimed trial
negation	whether the money was paid back	1: He had made full restitution before the hearing ; 3: My client has paid back every buyer	2: They have not got back a cent
who-did-it	who packed the boxes	1: packed at night by his wife ; 3: Quek's wife, who had packed the jars	2: His cousin packed the boxes
cause	why he did it	1: had run up debts at online casinos ; 3: he was a gambling addict	2: When business there failed
--- not differences
age	the widow's age	1: Lionel Quek Jia Sheng, 44	2: Mdm Salbiah Rahmat, 68
amount	what one victim paid, and what all paid	1: He took S$212,000	2: S$3,400 worth of jelly
count	the term given and the term asked for	1: 14 months' jail	3: a term of 18 months
count	charges, not customers	1: five charges	3: from 37 buyers
speaker-of-quote	the pharmacist has a name in one account only	1: It melted. Bird's nest does not melt	3: It melted
