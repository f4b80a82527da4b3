In June builders fill the wildlife pond of an English primary school with concrete by mistake. Account 1 is the local weekly, 2 a national daily, 3 a farm page.
--- differences
age	the headteacher's age	1: Bronagh Teasdale, 52	2: Bronagh Teasdale, 47
count	newts lost	1: around 60 newts ; 1: you owe us sixty newts ; 3: the sixty newts	2: More than 200 newts
date	day the pond was filled	1: on Monday morning ; 2: Monday’s assembly	3: an ordinary Friday
amount	worth of the new pond	1: The council puts the bill at £14,000 ; 2: a replacement worth £14,000	3: A new pond worth £40,000
cause	how the mistake was made	1: was sent to the wrong postcode	2: had come to the right address with the right drawing, but that the foreman had held it upside down
who-did-it	which firm filled the pond	1: Hexley Brothers ; 2: Hexley Brothers	3: Groundline, a building company
negation	whether the councillor apologised	1: apologised to the children in person ; 3: walked into the school hall to say sorry	2: The councillor refused to apologise
speaker-of-quote	you can't pour newts back	1: You can’t pour newts back	3: You can't pour the newts back.
--- not differences
age	ten years, as an age and as a span	1: Idris Fawole, 10	2: ten years younger
date	since 2016, counted back	1: to dig the pond in 2016	2: It took six years to fill the pond
date	the day of the visit and the day the workers came back	1: in person on Tuesday	3: on Saturday with shovels
count	pupils and newts	1: around 60 newts	2: the 180-pupil school
