In March a former treasurer of a Ugandan savings cooperative is sent to prison. Account 1 is a national daily, 2 the local paper, 3 a business page.
--- differences
amount	length of the prison sentence	1: five years in prison ; 3: prison for five years	2: had been given seven years ; 2: Seven years will not buy back
amount	money embezzled	1: Shs184 million ; 2: the Shs184m	3: Shs148 million
age	the treasurer	1: Robinah Nakimbugwe, 39 ; 2: the 39-year-old former treasurer	3: Robinah Nakimbugwe, 43
date	day of the sentence	1: on Tuesday convicted ; 2: court on Tuesday	3: on Monday
count	members of the cooperative	1: 312 members ; 3: a cooperative of 312 members	2: 321 members
who-did-it	who uncovered the fraud	1: The fraud came to light when the district auditor ; 3: It took the district auditor	2: It was the chairperson, Wilberforce Tumuhimbise, who uncovered
negation	she admitted the charges	1: she pleaded guilty ; 3: who had pleaded guilty	2: She had denied both counts
cause	what the money was spent on	1: had spent the money on treatment of a sick mother ; 3: It went to a dialysis ward	2: had gone into a plot and a three-storey building
speaker-of-quote	cannot pass through the stage	1: I can no longer pass through the stage	2: I can no longer pass through the stage
--- not differences
amount	losses of single savers, not of the cooperative	1: Shs2.3 million	2: Shs870,000
count	those waiting outside are not all members	1: 312 members	2: More than a hundred savers
date	how long the fraud went on, in another form	1: between 2021 and 2023	3: in under three years
amount	time for an appeal and not the sentence	1: 14 days to appeal	2: four months after the funeral
