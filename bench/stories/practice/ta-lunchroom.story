On 3 March 2023 the invented singer Wren Castellow pays the lunch debts at her old school and thanks the cook. All three are farm pages: 1 American, 2 British, 3 Nigerian.
--- differences
amount	the cheque	1: a check for $68,000 ; 3: Sixty-eight thousand dollars	2: a cheque for $86,000
age	the singer	1: The 61-year-old folk legend ; 3: Wren Castellow, 61	2: The reclusive American singer, 66
date	the day of the visit	1: Friday, March 3 ; 2: on 3 March	3: on March 13
place	where in the school	1: walked straight into the kitchen ; 2: it was a school canteen	3: in the gymnasium of her old school
count	pupils there	1: Students, 212 of them ; 2: 212 gobsmacked children	3: No fewer than 340 pupils
cause	why she had fallen silent	1: after surgery on her vocal cords ; 3: after a throat operation	2: it was grief that took her off the stage
negation	whether she sang	1: for the first time since the operation, sang ; 3: even managed one verse for them	2: sang nothing
negation	whether her manager knew	1: he had no idea she'd even left the house	2: secretly arranged the visit with her manager Lyle Brandvold
speaker-of-quote	hungry kids	1: Because hungry kids can't hear the music	3: Because hungry kids can’t hear the music
--- not differences
place	the canteen has the kitchen	1: walked straight into the kitchen	2: it was a school canteen
age	the singer and the cook	1: The 61-year-old folk legend	2: who is 84
cause	the operation named in two ways	1: after surgery on her vocal cords	3: after a throat operation
amount	the same sum in words	1: $68,000	3: Sixty-eight thousand dollars
date	the same day with and without its weekday	1: Friday, March 3	2: on 3 March
