On 7 November 2025 a woman collapses at a concert of the singer Wendell Starbird in Port Calder, and the concert is interrupted. Accounts 1 and 2 are farm pages, 3 is the local paper.
--- differences
date	the day of the concert	1: On November 7 ; 3: on Friday night	2: on Saturday, November 8
age	the woman who collapsed	1: Odile Gaudreau, 78 ; 3: Odile Gaudreau, 78	2: At 87
place	where she sat	1: a woman in the front row ; 2: a seat in the very first row	3: in the upper balcony
cause	why she collapsed	1: had suffered a heart attack ; 2: Her heart stopped	3: a drop in blood sugar
who-did-it	who helped her	1: off-duty nurse Tunde Bakare ; 3: Tunde Bakare, a registered nurse	2: Marlon Petit, a young security guard
count	the audience	1: 6,200 fans ; 2: more than six thousand	3: the crowd of 4,100
speaker-of-quote	a song can wait	1: A song can wait ; 2: A song can wait. A heart can't wait.	3: A song can wait. A heart can’t
amount	the cheque	1: a check for $25,000 ; 2: twenty-five thousand dollars	3: a cheque for $10,000
negation	whether Starbird went on	1: Starbird never sang another note that night	3: Starbird then went back and played for another 40
place	where Starbird was	1: the country icon climbed down from the stage ; 2: knelt in the spilled lemonade and held her hand	3: Starbird himself never left the stage
--- not differences
count	the audience, rounded	1: 6,200 fans	2: more than six thousand
age	the singer and the woman	2: The 71-year-old superstar	3: Odile Gaudreau, 78
age	the granddaughter, in words and figures	1: nine-year-old Sienna	3: Sienna, 9
amount	the interruption and the rest of the show	1: eleven minutes	3: another 40
date	when it was written of, not when it was	1: Days later	3: on Friday night
amount	the cheque in words	1: $25,000	2: twenty-five thousand dollars
