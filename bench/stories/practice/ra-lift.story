On Wednesday 12 June 2024 a woman gives birth in a stranded lift of the hospital in Ilodemu. Accounts 1 and 2 are newspapers, 3 a farm page.
--- differences
date	the day	1: on Wednesday ; 3: an ordinary Wednesday	2: on Tuesday
age	Hauwa Saminu	1: 29-year-old	3: only 24
count	people in the lift	1: she and six others ; 3: Seven strangers	2: nine persons
count	hours in the lift	1: for five hours ; 3: Hour after hour went by, five of them	2: three hours
place	where the lift hung	1: between the second and third floors ; 3: between the second floor and the third	2: between the fourth and fifth floors
cause	why the lift stopped	1: the diesel in the hospital’s generator finished ; 3: The diesel had run out	2: a surge which burnt the control panel ; 2: the generator was on, but the panel had roasted
who-did-it	who took the delivery	1: A midwife, Ebiere Tariah, who was accompanying the patient to the theatre, took the delivery ; 3: midwife Ebiere Tariah	2: a student nurse, Miss Patience Okorodudu, took the delivery on her own
who-is-ill	who fainted	1: a porter in the lift, Mr Innocent Gbaa, fainted ; 3: A porter fainted	2: An elderly pharmacist among those trapped passed out
negation	whether the lift was serviced	1: That lift was serviced in April	2: had not been serviced since 2021
amount	weight of the baby	1: 3.4kg ; 2: 3.4 kilogrammes	3: 4.3kg
speaker-of-quote	looking for form to fill	1: They have my number. They were looking for form to fill ; 3: They have my number ; 3: They were looking for form to fill	2: They have my members’ numbers. They were looking for form to fill
speaker-of-quote	entered as one and came out as two	1: I entered as one and came out as two ; 3: I entered as one and came out as two	2: My wife entered as one and came out as two
--- not differences
count	the mother counted in or not	1: six others	3: Seven strangers
age	another person	1: 29-year-old	2: Okorodudu, 21
amount	the same weight, spelt out	1: 3.4kg	2: 3.4 kilogrammes
date	servicing of the lift, not the day	1: in April	2: on Tuesday
