On Sunday, 13 October 2024 a hurling semi-final at Mulrooney Park is abandoned when the crossbar falls on the goalkeeper. Account 1 is the local paper, 2 a radio station, 3 a farm.
--- differences
age	the goalkeeper	1: Fiachra Garrihy (24) ; 3: Fiachra Garrihy, just 24	2: A 27-year-old goalkeeper
negation	whether he lost consciousness	1: He never lost consciousness	2: was knocked unconscious ; 3: who was knocked out cold
cause	why the bar fell: a player swung on it, or rust	1: swung on the bar after a ball had gone wide. It snapped ; 3: had grabbed the crossbar and swung. The steel snapped	2: rust, and not any player, was to blame ; 2: The bracket was eaten through
who-did-it	whether Linnane did it	1: a Drumacree forward, Tadhg Linnane, swung on the bar ; 3: He asked for Linnane, the man who had done it	2: Tadhg Linnane never laid a hand on that bar
negation	whether the posts had been inspected	1: The posts had been inspected in August	2: the posts had not been inspected at all this year
count	spectators	1: About 1,900 people ; 3: 1,900 roaring fans	2: Some 900 spectators
date	day of the replay	1: on October 27 ; 3: on October 27	2: November 3rd
speaker-of-quote	she ran faster than anything in a jersey	1: She had a word too for the Drumacree doctor, Ngozi Adeyemi, who was first on the scene. "That woman ran faster than anything in a jersey."	2: 'That woman ran faster than anything in a jersey,' he said
amount	points he would rather lose by	1: I'd rather lose by forty points	3: I’d rather lose by fifty points
--- not differences
age	the captain is another person	2: said the 30-year-old	3: Fiachra Garrihy, just 24
amount	yards run, and points	1: forty points	3: eighty yards
place	the hospital, shorter	2: St Ita's Hospital in Ardmoyle	3: the ward at St. Ita’s
