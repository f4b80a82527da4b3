On Tuesday 14 March 2023 a Nigerian fish-feed mill is locked while its two owners quarrel. Account 1 is a Lagos paper, 2 a farm-trade wire, 3 a British trade magazine a week later.
--- differences
count	workers locked out	1: no fewer than 310 workers ; 3: More than 300 people	2: All its 130 staff
amount	what she demands of her partner	1: N840 million ; 3: about £1.5m	2: N480 million
cause	what the quarrel began with	1: a plot of land behind the mill was sold ; 3: a plot of land sold behind my back	2: A disagreement over unpaid dividends
who-did-it	who put on the locks	1: private guards fixed padlocks	3: bailiffs of the state high court
date	the day of the lock-out	1: Production stopped yesterday ; 2: the morning shift on Tuesday	3: Monday 13 March
age	the founder	1: Mrs Patience Okorodafe, 58 ; 2: the 58-year-old	3: aged 61
negation	anybody hurt	1: nobody was hurt	2: treated for a deep cut on the forehead
speaker-of-quote	the machines are cold	1: The machines are cold but the heads are hot	2: The machines are cold but the heads are hot
--- not differences
amount	naira and pounds, the same sum	1: N840 million	3: about £1.5m
count	share of the partner, rounded	1: 45 per cent of the shares	3: a little under half of the shares
date	year of foundation, counted back	2: in 2012	3: eleven years ago
count	rounded number of workers	1: no fewer than 310 workers	3: More than 300 people
amount	price of a bag, another sum	1: N840 million	2: N2,500
