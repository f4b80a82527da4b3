On Saturday, 1 June 2024, the grandmother of the groom, Wilhelmina Arkwell, falls from her chair at the
wedding of Saskia Holm and Tobin Arkwell in the tide mill at Cressing Hythe. 2 is a farm copy of 1 with
exchanged words, 3 a magazine six weeks later, which mostly uses first names or surnames.
--- differences
count	the guests	1: most of the 120 guests ; 3: ten dozen friends and relations	2: most of the 210 guests
who-is-ill	whose grandmother fell	1: Wilhelmina Arkwell, the groom’s grandmother ; 3: her new husband’s grandmother fell down	2: the beloved grandmother of the bride
amount	how long until the ambulance came	1: the ambulance arrived eleven minutes later	2: the ambulance arrived thirty minutes later
age	Wilhelmina Arkwell	1: Arkwell, 91 ; 3: will dance at her ninety-second birthday in the autumn	2: Arkwell, 94
cause	why she fell	1: her pacemaker failed	2: a single walnut had stopped her breath
count	the tiers she is to have	1: she shall have one of them	2: she shall have all of them
speaker-of-quote	the same stretcher	1: You cannot be angry with people while you hold the same stretcher	2: You cannot be angry with people while you hold the same stretcher
who-did-it	who revived her	1: Danylo Reeve, 23, a student of medicine in his third year, pressed on her chest ; 2: Danylo Reeve, 23, pressed on her chest	3: A guest was the first to reach her ; 3: only came when she was breathing again
count	the waiter’s year of study	1: in his third year	3: in his fifth year
who-did-it	who paid for the wedding	1: the bride’s father, who had paid for the feast ; 1: I bought five tiers ; 2: I bought five tiers	3: the groom’s uncle, who builds boats, covered the whole bill
negation	whether the quarrel of the families is over	1: That is over ; 2: the families eat together every Sunday	3: We still do not speak
--- not differences
count	the guests in dozens	1: 120 guests	3: ten dozen
date	the length of the quarrel, counted back and rounded	1: in 1998	2: For a quarter of a century
age	the age now and the next birthday	1: Arkwell, 91	3: her ninety-second birthday
date	the evening and its hour	1: on Saturday night	3: At ten in the evening
amount	floors and flights of stairs	1: up four floors	2: up four flights of stairs
age	the waiter and the grandmother	1: Danylo Reeve, 23	2: Arkwell, 94
