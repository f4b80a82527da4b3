In June 2026 a Canadian group announces the closure of its seaweed plant in New Zealand. Account 1 is a rewritten press release, 2 a New Zealand regional paper, 3 a Canadian business page.
--- differences
count	jobs lost	1: 118 positions ; 3: 118 jobs	2: the loss of 181 jobs
date	day the plant closes	1: on 30 September ; 3: on Sept. 30	2: on 31 October
cause	why it closes	1: driven by the rising cost of energy ; 1: It is a decision about kilowatts ; 2: The company blames power prices	3: warming water left it without enough seaweed to keep the dryers running ; 3: The shortage of raw material, and not the price of electricity, was behind the move
place	where production goes	1: at Puerto Almagre in Chile	3: moving the work to Iceland
negation	whether staff and union were told beforehand	1: employees and their union had been informed in person before the announcement was made public	2: neither staff nor the union had been told anything before the news reached the market ; 2: They told the sharemarket first, then the website, then us ; 3: The company had first let him know on the website
amount	redundancy fund	1: NZ$3.2 million ; 3: NZ$3.2-million	2: A $2.3m redundancy fund
date	year the plant opened	1: opened in 1978	2: opened in 1987
speaker-of-quote	this is not a decision about people	1: “This is not a decision about people. It is a decision about kilowatts,” said Marit Haldorsen ; 3: Workers there had read her statement on their phones: “This is not a decision about people.”	2: "This is not a decision about people," he told them
--- not differences
amount	Faleolo's years are not the plant's review	1: nine-month review	2: for 27 years
count	people of the town are not jobs	1: 118 positions	2: fewer than 1500 people
place	where the group sits and where the plant stands	1: The Halifax-based group	2: in a town of fewer than 1500 people
date	different events of the company	1: opened in 1978	3: took over in 2023
amount	share price and the harvest	1: rose 2.1 per cent	3: halved in four seasons
