On 4 August a camper van rolls into a Norwegian lake and a former speed skater gets the children out. Account 1 is a Sunday magazine, 2 a tabloid, 3 a viral page.
--- differences
age	age of Brevold	1: The former speed skater, 44 ; 3: the 44-year-old legend	2: Ansgar Brevold, 47
date	day of the rescue	1: On Tuesday 4 August ; 2: on Tuesday	3: Thursday, August 6
count	children in the van	1: three children inside ; 3: three children ; 3: three small faces ; 3: the mother of the three	2: two kids
cause	why the van went into the lake	1: the handbrake had not been pulled ; 3: its handbrake forgotten	2: swerved to avoid a dog
who-did-it	who broke the window	1: he smashed the rear window ; 3: he broke the window	2: a quick-thinking waitress smashed its window ; 2: put it through the rear window
who-did-it	with what he broke the window	1: with an anchor torn from a rowing boat	3: With nothing but his bare fist
who-did-it	with what the window was broken, the waitress	1: with an anchor torn from a rowing boat ; 3: With nothing but his bare fist	2: grabbed a fire extinguisher
negation	whether somebody was driving	2: the driver had swerved	3: At the wheel: nobody
amount	temperature of the water	2: water of just 8C	3: a merciless 14°C
place	where the mother was	1: I had gone to buy bread ; 3: to buy bread	2: That driver was the children's mum
negation	whether a child was hurt	1: None of the children was hurt	2: Little Pien was in hospital overnight
negation	whether Brevold was hurt	1: two broken fingers ; 3: his hand in plaster	2: escaped without a scratch
speaker-of-quote	who told them to breathe like frogs	1: He shouted at us to breathe like frogs	2: I shouted at them to breathe like frogs
--- not differences
age	ages of his wife, of the waitress, of the mother	1: Solveig, 41	2: Runa Tveiten, 19
count	minutes she was away and seconds he had	1: about ninety seconds	3: for four minutes
count	children of Brevold	1: three children inside	2: the dad of four
count	dives	1: three-time European champion	3: He went down three times
age	ages of two children	1: Joris, nine	3: Little Pien, five
