Workers walk out of the Goldvale cannery in Tannawarra on Monday, 3 February 2025, over the forklift driver Joe
Vella, and go back after 11 days. 1 is an Australian daily, 2 the company's release, 3 the paper of the strikers,
4 a news agency at the end, which gives a grower's words to the chief executive.
--- differences
count	workers who walked out	1: The union put the number on the picket at 412 ; 3: there are still 412 of us	2: About 260 of the site’s 640 team members ; 3: The company says 260
cause	the strike	1: after the company sacked a forklift driver who said his machine was not safe ; 4: a forklift driver whose dismissal had triggered the walkout	2: The action follows the union’s claim for a 9 per cent pay increase ; 2: This is about money, and it has been about money from the start
negation	whether Vella was dismissed	1: They sacked a man for wanting to go home with both his legs ; 3: They sacked a man for wanting to go home with both his legs ; 3: I never resigned ; 4: whose dismissal had triggered the walkout	2: Mr Vella was not dismissed. He resigned on Friday ; 2: no team member has been dismissed
amount	the pay claim	1: a pay claim of 6 per cent ; 3: our claim is six	2: a 9 per cent pay increase
age	Joe Vella	1: Joe Vella, 58	4: Joe Vella, 61
date	when the forklift was first reported	3: wrote up forklift number seven in November	2: first raised with management on 31 January
amount	the cost of a day	2: $1.1 million for each day	4: about $400,000 a day
speaker-of-quote	peaches don't wait	1: Peaches don’t wait for lawyers	4: Peaches don't wait for lawyers
--- not differences
count	strikers and workforce	1: 412 on Monday morning	2: 640 team members
amount	the fruit of Couch in another unit	1: 900 tonnes	4: 900,000 kilograms
amount	the offer, and what was agreed later	1: has offered 3.5	4: a pay rise of 5 percent
amount	what dockers pledge is not what the strike costs	3: $12,000	4: $400,000
who-did-it	two men by the name of Vella	1: Joe Vella, 58	3: Frank Vella, Joe’s cousin
who-did-it	the same woman by another form of her first name	1: Marg Dunstable, secretary of the Allied Cannery Workers	4: Margaret Dunstable, head of the Allied Cannery Workers union
date	the walkout, named by its day and counted	1: on Monday morning	3: Day eight
date	a vote to stay out, and another one to go back	1: is to be held on Thursday	4: voted on Friday
