A former swimming champion walks out of a live breakfast programme after a question. Accounts 1 and 3 are farm pages,
2 is a newspaper.
--- differences
age	Marguerite Osei-Lund	1: the 41-year-old	2: Marguerite Osei-Lund, 39 ; 3: Marguerite Osei-Lund, 39
date	day of the programme	1: On Tuesday	2: on Wednesday to discuss ; 3: Wednesday morning
place	town of the studio	1: the Salford studio of Sunrise Table ; 2: the Sunrise Table studio in Salford	3: Wednesday morning, Bristol
count	minutes until she left	1: Sixteen minutes later ; 3: sixteen minutes after she had sat down	2: six minutes into a live interview
who-did-it	who asked the question	1: the host asked the 41-year-old ; 3: host Damon Prewitt cuts in	2: when Sheryl Valcourt, one of the two presenters, raised ; 2: The question was mine
cause	what the question was about	1: about her brother's prison sentence ; 2: the jailing of the swimmer's brother	3: You've put on a few pounds since your glory days
negation	whether Prewitt apologised	1: Prewitt has refused to say sorry	2: has apologised on air ; 3: he apologised on air the next morning
negation	whether there was an audience	1: The audience rose as one ; 3: The audience leaps to its feet	2: The programme has no studio audience
amount	the donation	1: given £40,000 to a charity ; 3: donated £40,000 to a charity	2: donated her £14,000 winnings
speaker-of-quote	between two adverts	1: You don't get to sell my family between two adverts ; 2: You don't get to sell my family between two adverts	3: You don't get to sell her body between two adverts
--- not differences
date	the day of the apology and of the programme	1: On Tuesday	2: Thursday's edition
age	another person	1: the 41-year-old	3: the 12-year-old
count	world titles and readings	1: five-time open-water world champion	2: I have read it three times
date	years and days: the brother's sentence	1: On Tuesday	2: for fraud in 2021
count	years together on the sofa	1: Sixteen minutes later	3: for nine years
