On Thursday, 17 October 2024, Judge Amara Linton holds a handwritten will of the clock repairer Edmund
Fairweather-Boyle to be valid; his cleaner Ilse Marchbank, 34, gets the house, his children Rose and Giles
nothing. The plumber Dennis Achebe-Hart found the page. Farm 3 gives the cleaner's words to the daughter.
--- differences
who-did-it	who found the will	1: The plumber who found the will, Dennis Achebe-Hart ; 2: plumber Dennis Achebe-Hart found the scrap of paper	3: It was the cleaner, Ilse Marchbank, who heard it first ; 3: She opened the tall case
date	the will	1: dated 3 March 2021 ; 2: signed on 3 March 2021	3: written on a rainy night in May 2019
amount	the house	1: a house worth £640,000 ; 2: a £640K pile	3: A house worth £6.4 million
age	Ilse Marchbank	1: Ilse Marchbank, 34 ; 3: the 34-year-old cleaner	2: single mum Ilse, 43
negation	whether there is an appeal	1: would not appeal ; 3: there will be none	2: You bet I’m appealing
speaker-of-quote	the clocks knew	1: The clocks knew before we did ; 2: the clocks knew before we did	3: The clocks knew before we did
--- not differences
amount	the house: the same number, short	1: £640,000	2: £640K
age	the father at his death and the son	1: aged 81	2: Giles, 52
date	the day of the ruling, told on the next day	1: on Thursday	2: yesterday
count	years of cleaning and years on the bench	1: for six years	3: In thirty years
date	the death and the will	1: died in 2022	3: in May 2019
