On Thursday 18 July 2024 a councillor of Karumalpet locks the council in the dark until it votes for street lights. Accounts 1 and 2 are newspapers, 3 a farm page.
--- differences
date	the day of the meeting	1: on Thursday ; 3: one Thursday evening	2: on Wednesday
count	councillors locked in	1: 23 councillors ; 3: Twenty-three powerful men and women	2: 32 of her colleagues
age	Malarvizhi	1: S. Malarvizhi (44) ; 3: the 44-year-old	2: S. Malarvizhi, 41
who-did-it	who opened the door	1: Ms. Malarvizhi then unlocked the door herself ; 3: opened the door with her own hand	2: the Fire and Rescue Services cut the lock open
who-is-ill	who was taken to hospital	1: chairperson R. Devasagayam complained of giddiness ; 3: The chairperson, R. Devasagayam, felt faint	2: Municipal engineer T. Arockiam fainted ; 2: never left his chair
count	street lights	1: 60 lights ; 3: sixty lamps	2: 16 lights
amount	money sanctioned	1: ₹12 lakh ; 2: Rs 12,00,000	3: 21 lakh rupees
negation	whether a case was registered	1: no case had been registered ; 3: No case was filed	2: Police have registered a case
negation	whether it was democracy or carpentry	2: This is not democracy, this is carpentry	3: This is not carpentry, this is democracy
speaker-of-quote	who was ruling party	1: After ten minutes we could not see who was ruling party and who was Opposition ; 3: We could not see who was ruling party and who was Opposition	2: After ten minutes we could not see who was ruling party and who was Opposition
--- not differences
amount	the same sum in another form	1: ₹12 lakh	2: Rs 12,00,000
date	how long the file lay	1: fourteen months	2: over a year
age	the daughter	1: S. Malarvizhi (44)	3: nine-year-old Kayal
count	daughters, and girls in the drain	2: two girls of her ward	3: three daughters
count	the same number in words	1: 60 lights	3: sixty lamps
