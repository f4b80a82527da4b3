A court in the English town of Stanbridge rules on Wednesday, 12 March 2025, that the widow Winifred
Astle was free to leave her house to her postman, Neil Tranter. Account 1 is a court report, 2 a tabloid,
3 a farm piece that gives words of the judge to the widow.
--- differences
age	Neil Tranter	1: Neil Tranter, 47 ; 3: Neil Tranter was only 47	2: Neil Tranter, 52
age	Winifred Astle	1: A widow of 91 ; 2: Winnie Astle, who was 91	3: at the age of 93
amount	the worth of the house	1: valued at £840,000	2: the £1.2million pile
count	years on the round	1: her postman for sixteen years ; 2: Sixteen years he’s walked up that drive	3: Every morning for twenty-six years
count	bedrooms	1: a nine-bedroom house	3: twelve bedrooms
speaker-of-quote	lonely, flattered and deaf	1: lonely, flattered and rather deaf	2: lonely, flattered and rather deaf ; 3: lonely, flattered and deaf
speaker-of-quote	lonely and able to count	1: A person may be lonely and still be able to count ; 2: a person may be lonely and still be able to count	3: A person may be lonely and still be able to count
negation	whether the nephew spoke after the ruling	1: declined to comment outside court	2: Storming out of court on Wednesday, he fumed
negation	whether the house will be sold	2: Mr Tranter denies all talk of a sale	3: He is going to sell them, every one
--- not differences
amount	the costs, written otherwise	1: costs of £65,000	2: a legal bill of £65k
age	the judge is another person	1: Neil Tranter, 47	2: Judge Ruth Pallister, 60
count	the bedrooms of the postman's own house	1: a nine-bedroom house	2: a two-bed terrace
count	years of the nephew and years of the postman	1: thirty years	2: Sixteen years
amount	the costs are not the worth of the house	1: £65,000	2: £1.2million
