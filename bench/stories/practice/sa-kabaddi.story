In February the lights fail in the last minutes of a women's kabaddi final in India, and it is finished by the headlights of tractors. Account 1 is the agency, 2 a daily, 3 a local site.
--- differences
age	Hansda's age	1: the 19-year-old ; 3: Jhilmil Hansda, 19	2: The 21-year-old
date	day of the final	1: on Sunday night ; 2: There was a moment on Sunday	3: on Saturday
place	where it was played	1: Municipal Stadium ; 2: Municipal Stadium	3: Women’s College ground
count	minutes of the stop	1: held up for 40 minutes ; 3: Forty minutes late	2: a wait of 70 minutes
count	tractors	1: eleven tractors ; 2: the tractors, eleven of them	3: Seven tractors
cause	why the lights failed	1: a transformer fire ; 2: the transformer behind the stands having caught fire	3: a caterer’s van had torn down the power cable
amount	prize money	1: The winners received Rs 5 lakh ; 2: whose team collected Rs 5,00,000	3: a cheque for Rs 3 lakh
negation	whether Police protested	1: Her team did not lodge a protest	2: Police lodged a written protest
speaker-of-quote	a final should not be decided by headlights	1: A final should not be decided by headlights	2: A final should not be decided by headlights
--- not differences
age	ages of two players	2: The 21-year-old	3: said the 27-year-old
count	minutes of other things	1: With two minutes left	2: a wait of 70 minutes
count	the score and a lead earlier on	1: 31-all	2: up by five
amount	the prize in another form	1: Rs 5 lakh	2: Rs 5,00,000
