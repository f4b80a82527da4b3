On 8 February 2022 an English inquest hears how a piano tuner died in a pub cellar the November before. Account 1 is the local paper, 2 a tabloid, 3 a paper from his home county in Ireland.
--- differences
age	the dead man	1: Malachy Quilligan, 52 ; 3: Malachy Quilligan (52)	2: Malachy Quilligan, 57
date	the day he died	1: on 9 November	3: On November 19th last
cause	what he died of	1: overcome by carbon dioxide within minutes ; 1: as asphyxia ; 3: had died of asphyxia	2: it was a head injury from the fall that killed him ; 2: plunged to his death down the steps
count	cylinders in the cellar	1: six cylinders	2: Nine gas cylinders
amount	concentration of the gas	1: a concentration of 14 per cent	3: a level of 40 per cent
negation	whether there was an alarm	1: There was no alarm in the cellar	3: An alarm had been fitted in the cellar
who-did-it	who found him	1: Thelma Oyelaran, the landlady, found him ; 2: When she followed with a torch he was lying at the bottom	3: His wife, who had come to collect him, found him
speaker-of-quote	he would have felt sleepy	1: He would have felt sleepy and nothing else	3: He would have felt sleepy and nothing else
--- not differences
age	the dead man and the landlady	1: Malachy Quilligan, 52	2: 63
date	the same month told otherwise	1: on 9 November	2: last November
date	the day of the inquest, yesterday from Wednesday	1: an inquest heard yesterday	3: The inquest, held on Tuesday
amount	price of an alarm, figure of speech	1: a twenty-pound detector	2: It’s twenty quid
