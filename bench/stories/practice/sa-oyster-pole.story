In August a pharmacist is thrown off her surf ski in an Australian estuary, holds on to an oyster pole for hours and is found after dark. Account 1 is a local news site, 2 a city daily, 3 a farm page.
--- differences
age	Tolhurst's age	1: Ngaire Tolhurst, 58 ; 2: Ngaire Tolhurst, 58	3: She was 63 years old
date	day she fell in	1: on Saturday afternoon ; 3: on a cold Saturday	2: on Sunday afternoon
count	hours in the water	1: spent five hours in ; 2: For five hours she had held on	3: For nine hours.
amount	temperature of the water	1: 14-degree water	2: water of 11 degrees
cause	what overturned the ski	1: a sudden squall rolled her surf ski ; 3: a sudden squall threw Ngaire Tolhurst off her surf ski	2: flipped by the wash of a passing ferry
negation	whether she wore a life jacket	1: She was wearing a life jacket ; 2: kept afloat by her life jacket	3: She had no life jacket
place	where the hospital is	1: in Corrigal Base Hospital ; 2: told reporters in Corrigal	3: the hospital in Port Hennessey
who-did-it	who pulled her out	1: Oyster grower Spiro Kalantzis found her shortly after 9pm, when he went out to see to a loose basket, and hauled her into his punt ; 3: At the helm: Spiro Kalantzis	2: Eleni Kalantzis had promised to be home for dinner ; 2: Her rescuer, who was alone on the punt
speaker-of-quote	I've gone mad	1: I thought, I've gone mad. ; 3: I thought I’d gone mad	2: I heard someone going on about paracetamol and I thought, I’ve gone mad
speaker-of-quote	another hour	1: Another hour and we'd be having a very different conversation.	3: Another hour and we would be having a very different conversation
--- not differences
amount	temperatures of other things	1: temperature had fallen to 33 degrees	2: water of 11 degrees
age	ages of two women	1: Ngaire Tolhurst, 58	2: the 19-year-old
count	different counts	1: paracetamol, four grams maximum	2: four kids
date	day she leaves hospital	1: on Saturday afternoon	2: leaves hospital on Wednesday
