On Saturday, 14 June 2025, a Larkrise hot-air balloon with the pilot Desmond Yarrow and six passengers comes
down in the reservoir Cranmoor Water near Ottersby; Bronagh Keane of the sailing club brings everybody ashore
in a dinghy. 1 is an agency, 2 the local weekly, 3 a tabloid, 4 a live blog. No account is a copy.
--- differences
age	Desmond Yarrow	1: Desmond Yarrow, 52 ; 4: Desmond Yarrow, 52	3: Desmond Yarrow, 57
date	the day	1: Saturday, 14 June ; 2: on Saturday	3: Friday the 13th
place	how far from the bank	1: about 200 metres from the northern bank ; 2: some 220 yards from the northern bank	3: half a mile from the nearest bank
cause	what brought the balloon down	1: A failed burner ; 3: coughing for weeks	2: a sudden downdraught off Hessock Fell ; 2: The burner worked perfectly
who-is-ill	who broke a wrist	1: Leanne Stott, 34, who was celebrating a wedding anniversary with her husband, Marcus, broke her left wrist ; 2: Leanne Stott, whose left wrist is now in plaster ; 4: a woman with a broken wrist	3: Marcus broke his wrist
negation	whether the pilot told them what to do	1: He told us exactly what to do ; 2: He told us exactly what to do	3: He never told us what to do
negation	whether Leanne Stott would fly again	2: I would go up with him again tomorrow	3: I’ll never set foot in one of those things again
speaker-of-quote	one short	1: We counted heads and we were one short ; 4: We counted heads and we were one short	3: We counted heads and we were one short
--- not differences
place	another unit	1: about 200 metres	2: some 220 yards
count	passengers, and passengers with the pilot	1: six passengers	2: seven people
amount	the price for one and for two	2: £189 each	3: £378 between them
date	planned and real length of the flight; not the time of the rescue	2: ninety minutes	1: shortly before seven in the morning
count	in hospital, in the morning and in the evening	1: Two people were taken to Ottersby Infirmary	4: One of the two patients has gone home
count	one missing for a while, then all found	1: one short	4: All seven are ashore
age	different people	1: Bronagh Keane, 28	4: Desmond Yarrow, 52
count	inspectors and patients	1: two inspectors	4: Two people have been taken
