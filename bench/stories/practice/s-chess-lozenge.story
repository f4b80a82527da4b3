A tin that buzzes ends a game at the Trevannick Masters on Wednesday, 14 May 2025; Oskar Lindhal of Sweden loses
his place, Rohit Kelvade of India gets the point. 1 is a news agency, 2 a tabloid, 3 an Indian paper after
Kelvade's return, 4 a magazine four months later, which knows the inquiry's result.
--- differences
age	Oskar Lindhal	1: Oskar Lindhal, 17 ; 3: the Swede, who is 17 ; 4: Oskar Lindhal, now eighteen	2: Oskar Lindhal, 19
place	where the tin was hidden	1: hidden in the cistern of a lavatory ; 3: in a washroom cistern ; 4: in the cistern at the Pier Pavilion	2: hidden in his left shoe
who-did-it	who found the tin	1: The tin was found by a steward, Colin Marsh ; 2: stewards found a mobile phone ; 4: Colin Marsh writes that he found the tin	3: it was a cleaner, Patricia Vose, who came upon it
amount	the first prize	1: the first prize of 30,000 pounds ; 3: the first prize of about Rs 35 lakh	2: a £50,000 first prize
negation	whether Kelvade complained	1: Yes, I complained, and I signed my name under it ; 4: Kelvade’s complaint is in the file as well	3: I never complained, in writing or otherwise
negation	whether Lindhal was expelled	1: was expelled from the Trevannick Masters ; 2: frogmarched out of a seaside tournament ; 3: turned out of the Trevannick Masters	4: Nobody expelled me
cause	what buzzed in the tin	1: a telephone was found in a tin of throat lozenges ; 2: stewards found a mobile phone stuffed in a sweet tin ; 3: a mobile phone was found inside a lozenge tin	4: the charging case of a hearing aid
speaker-of-quote	a tin is not a crime	1: A tin is not a crime ; 4: I said that a tin is not a crime	2: A tin is not a crime
--- not differences
age	Lindhal had a birthday between the accounts	1: Oskar Lindhal, 17	4: Oskar Lindhal, now eighteen
amount	the first prize in another currency, rounded	1: 30,000 pounds	3: Rs 35 lakh
amount	the appearance fee is not the first prize	1: 30,000 pounds	4: £4,000
date	a hearing planned, and the inquiry when it was held	1: A hearing has been set for Friday	4: sat for three days in June
date	a hearing planned, and put off later	1: A hearing has been set for Friday	3: has been put off by a fortnight
amount	the ratings of two players	3: 2,688	4: 2,641
count	moves played and walks to the lavatory	1: 26 moves	2: NINE times
speaker-of-quote	two people liken the sound to a wasp, in words of their own	1: something buzzing like a wasp	2: it went off like a wasp in a jam jar
age	Tapley and Lindhal are two people	1: Oskar Lindhal, 17	2: Len Tapley, 70
