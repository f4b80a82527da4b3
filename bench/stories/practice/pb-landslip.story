On the evening of 7 November a coach with a children's band is trapped between two landslips in the Highlands. Account 1 is the agency, 2 the regional paper, 3 a farm page.
--- differences
count	children on the coach	1: Twenty-three children ; 2: 23 youngsters	3: Thirty-two children
age	the driver	1: Iain Purcell, 58 ; 3: the bus driver, 58	2: the 61-year-old
place	where the slope came down	1: near Ardnaskie ; 2: above Ardnaskie	3: near the village of Corrielair
who-did-it	who went to the farm for help	1: Mr Purcell walked over the debris ; 3: Brave Iain meanwhile did the unthinkable	2: It was Shreya Mukhopadhyay
who-is-ill	who was taken to hospital	1: Ms Mukhopadhyay was later taken to hospital ; 3: Shreya, blue with cold, was rushed to hospital	2: a 12-year-old cornet player with asthma was carried
negation	the tutor was treated in hospital	1: taken to hospital in Fort Lennan with hypothermia ; 3: rushed to hospital with hypothermia	2: She herself needed no treatment
negation	the slope was inspected	1: the slope had been inspected in September	2: No inspection had been made ; 2: nobody had looked at the slope since it was clear-felled last year
cause	why the bank came down	1: a forestry drain that had blocked	2: it was the felling that brought the bank down
amount	how long they were trapped	1: nearly nine hours	3: six endless hours
amount	cost of the road	1: something north of £600,000 ; 2: £600,000	3: £900,000
speaker-of-quote	water will find the road	1: Water that has nowhere to go will find the road	2: Water that has nowhere to go will find the road
--- not differences
amount	the breach in metres and in feet	1: 40-metre breach	3: 130 feet of moving mud
date	the end of the night in another form	1: at 5.25am	2: shortly before half past five in the morning
age	the child is another person than the driver	2: a 12-year-old cornet player	3: the bus driver, 58
date	the day and the month	1: Thursday night	3: a wet November night
