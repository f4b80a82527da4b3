On Wednesday 5 June 2024 patients of a Philippine dialysis unit fall ill during treatment. Account 1 is a Manila paper, 2 a provincial radio site, 3 a farm page.
--- differences
count	patients who fell ill	1: Seventeen patients ; 3: Seventeen people	2: eleven patients
negation	anybody dead	1: None of the patients died ; 3: They all lived	2: one of whom has since died ; 2: The fatality, a 71-year-old woman
cause	what was wrong with the water	1: bleach had remained in the tank ; 3: It was bleach	2: bacteria growing in an old filter ; 2: There was no chemical
who-did-it	who cleaned the water system	1: a private contractor, AquaDalisay Services ; 3: the men of a private contractor	2: the hospital’s own maintenance crew
date	the day they fell ill	1: on Wednesday ; 2: two days ago	3: It was Thursday, June 6
age	the jeepney driver	1: Rodelio Tamparong, 63	2: Rodelio Tamparong, 68
who-is-ill	which of the couple is the patient	1: Among the patients was Rodelio Tamparong ; 2: One of those brought to the emergency room, former jeepney driver Rodelio Tamparong	3: The woman who had asked for the blanket was Lourdes Tamparong ; 3: a retired jeepney driver in the best of health
amount	cash for each family	1: P15,000 ; 2: P15,000	3: P50,000
speaker-of-quote	the truth, not grocery bags	1: We want the truth, not grocery bags ; 3: We want the truth	2: We want the truth, not grocery bags
--- not differences
date	the same Wednesday, counted back from Friday	1: on Wednesday	2: two days ago
age	ages of different people	1: Rodelio Tamparong, 63	2: a 71-year-old woman
count	years on dialysis and years of driving are different things	1: for four years	3: for thirty years
age	the nurse and the driver	2: Rodelio Tamparong, 68	3: Jhonalyn Baluyut, 29
