On Tuesday, 4 March 2025, Pellbrook Crown Court sends Gwendolyn Pask, former treasurer of the Skerrow lifeboat
fund, to prison for 28 months. 1 is a court report, 2 an agency, 3 a tabloid, which gives the judge's sentence
to the prosecutor and another motive, 4 a magazine feature of October.
--- differences
amount	what she took	1: £84,300 ; 2: more than £84,000 ; 4: £84,300	3: £184,000
age	Gwendolyn Pask	1: Gwendolyn Pask, 61 ; 2: Gwen Pask, 61 ; 3: the 61-year-old gran	4: was 64 when she was sent to prison
date	when it began	1: between 2017 and 2022 ; 2: between 2017 and 2022	4: She had begun, we now know, in 2015
amount	length of the sentence	1: 28 months ; 2: two years and four months ; 4: seven months of her twenty-eight	3: three years
cause	what the money was for	1: every penny had gone to the nursing home ; 2: to pay for her mother's care ; 4: It went on her mother	3: Online gambling ate the lot ; 3: blew £184,000 of lifeboat cash on late-night games
who-did-it	who found the hole	1: found by the coxswain, Colin Peverell ; 3: Dad-of-two Colin spotted the missing thousands	4: The person who found out was not the coxswain ; 4: It was Anneliese Roy
negation	whether she is sorry	1: I am sorry to every man and woman who goes out in that boat	3: I am not sorry and I never was
speaker-of-quote	stolen minutes	1: You stole minutes from people who were drowning ; 2: You stole minutes from people who were drowning ; 4: minutes from people who were drowning	3: You stole minutes from people who were drowning
--- not differences
count	rounded	1: 212 cheques	2: more than 200 cheques
amount	rounded	1: £84,300	2: more than £84,000
amount	months and years	1: 28 months	2: two years and four months
amount	the sum repaid is not the sum taken	2: £9,000	4: £84,300
amount	time served is not the sentence	1: 28 months	4: seven months
amount	what the law allows and the defence asked for, and what came out	1: a maximum of ten years	2: two years and four months
who-did-it	namesakes: judge and landlady	1: Judge Alistair Rennick	4: Moira Rennick
who-did-it	the same woman, short form	1: Gwendolyn Pask	2: Gwen Pask
age	different people	3: Colin Peverell, 47	4: a bookkeeper of 23
