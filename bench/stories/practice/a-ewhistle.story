On Saturday 22 November 2025 a vicar takes over as referee of a Welsh village rugby tie and sends off one of her own family.
Account 1 is a national daily, 2 the paper of the visitors, 3 a farm page.
--- differences
cause	why the referee had to stop	1: pulled a hamstring in the 53rd minute ; 3: clutching his hamstring	2: was stung on the eyelid by a wasp
date	minute of the injury	1: in the 53rd minute	2: That was in the 35th minute
age	the vicar	1: The Reverend Mererid Ellis-Prys, 49	3: She is 46 now
who-did-it	kin of the player sent off	1: sent off her own son ; 3: The guilty player was Cai, 22 years old, her only child ; 3: Her son did not walk home after all	2: Her nephew Cai, the home No 7
who-did-it	who found the vicar	1: I asked over the tannoy whether there was anybody with a badge ; 3: I asked whether there was anybody with a badge	2: Then the coach of the home side pointed at the vicar
count	spectators	2: About 300 watched	3: 3,000 people stood in the rain
who-did-it	who won	1: Porth Elan won 24-17 against the fourteen men ; 2: Elan turned the screw	3: with Cwm Hedydd the heroic winners
speaker-of-quote	It was a red all day long	1: It was a red all day long	2: It was a red all day long
--- not differences
count	years without a whistle, years as vicar	1: in 26 years	2: for nine years
age	other people	1: The 60-year-old postman	2: said Parfitt, 33
age	the son's age is the same	1: Cai, who is 22	3: Cai, 22 years old
who-did-it	flanker and No 7 are one	1: the home flanker	2: the home No 7
