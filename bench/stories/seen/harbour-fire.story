A fire in the net loft of Finch & Sons in the harbour of Saltmere, in the night to Tuesday, 12 March
2024. The harbour master Tom Adler brings out the night watchman Gus Hallam. Accounts 1 and 2 are
copies, 4 and 5 too: the farm turns rescuer and rescued round and gives the watchman's words to the
harbour master. 7 is German.
--- differences
who-did-it	who carried whom out	1: Tom Adler, the harbour master, forced the door and carried Hallam out on his back ; 2: The harbour master, Tom Adler, forced the door and carried Hallam out on his back ; 3: Hallam was brought out by the harbour master, Tom Adler ; 6: Tom Adler, who carried him out ; 7: trug den Wächter Gus Hallam auf dem Rücken ins Freie	4: went back into the fire and carried Tom Adler out on his shoulders ; 5: ran back into the fire and carried Tom Adler out on his shoulders
who-is-ill	who lies in hospital	1: Hallam said from his bed at Northgate Hospital ; 2: Hallam said from his bed at Northgate Hospital ; 6: Gus Hallam, 58, is expected to leave the hospital next week ; 7: sagte Hallam im Krankenhaus	4: whispered by harbour master Tom Adler from a hospital bed ; 5: whispered by harbour master Tom Adler from his hospital bed
age	Gus Hallam	1: Gus Hallam, 58 ; 2: Gus Hallam, 58 ; 4: Gus Hallam, a quiet man of 58 ; 5: Gus Hallam, a quiet man of 58 ; 6: Gus Hallam, 58 ; 7: 58 Jahre alt	3: Gus Hallam, who is 63
count	boats destroyed	1: four boats ; 2: four boats ; 6: four boats ; 7: Vier Boote	3: Five boats lie burnt
cause	the fire	1: a faulty heater ; 2: a faulty heater ; 7: einen defekten Heizlüfter	3: It was not the heater ; 3: a damaged cable under the stairs
amount	the loss of Della Finch	1: £1.2 million ; 2: 1,200,000 pounds ; 4: £1.2 million ; 7: 1,4 Millionen Euro	5: £12 million
negation	whether Della Finch is insured	1: We are insured, and we will build again ; 2: We are insured, and we will build again ; 6: We are insured, and we will build again	4: We were not insured ; 5: We were not insured
speaker-of-quote	the ropes snapping like bones	1: I heard the ropes snapping like bones ; 2: I heard the ropes snapping like bones	4: I heard the ropes snapping like bones ; 5: I heard the ropes snapping like bones
speaker-of-quote	anybody with two arms	1: Anybody with two arms would have done it ; 2: Anybody with two arms would have done it ; 3: anybody with two arms ; 6: Anybody with two arms would have done it, you do not stand outside and count	4: Anybody with two arms and a heart would have done it ; 5: Anybody with two arms and a heart would have done it
--- not differences
amount	the loss: the same number written out	1: £1.2 million	2: 1,200,000 pounds
amount	the loss: another currency	1: £1.2 million	7: 1,4 Millionen Euro
place	how far the smoke was seen: the same distance, rounded	1: three miles inland	2: five kilometres inland
date	the day of the fire, counted back	1: Tuesday, 12 March	6: two days ago
count	firefighters and engines are different things	1: Forty firefighters	3: Twelve engines from four towns
amount	the fund is not the loss	1: £1.2 million	6: £300,000
