On 3 February players and parents at a youth hockey game in Perrin Falls are poisoned by carbon monoxide. Account 1 is a
county paper, 2 a Sunday feature, 3 a farm.
--- differences
count	people treated	1: Twenty-seven people	2: 33 people had needed oxygen ; 3: 33 people were treated
date	the evening of the game	1: on Saturday evening ; 3: just another Saturday at the rink	2: It was Friday night
cause	where the gas came from	1: from the exhaust of the ice resurfacer ; 3: pouring out of the ice resurfacer	2: traced the gas to a heater above the east bleachers
negation	whether there was a detector	1: The arena had no carbon monoxide detector ; 3: the arena did not have a single detector	2: There was a carbon monoxide detector on the wall
age	Noor Haddix	1: Noor Haddix, 12 ; 2: Noor Haddix is 12	3: The 14-year-old goalie
who-did-it	who pulled the alarm	1: It was she who pulled the fire alarm ; 3: the brave teen threw off her gloves, ran to the tunnel and pulled the fire alarm	2: Bertrand Oyelaran, who coaches the home team and who pulled the fire alarm
place	the hospital	1: Lakeshore General ; 3: Lakeshore General	2: St. Brannock’s Hospital
who-is-ill	who was kept in the hospital	1: Only the referee, Piet Vandermolen, was still in the hospital on Sunday ; 3: Referee Piet Vandermolen, still in his hospital bed	2: The only one still in the hospital on Sunday was the scorekeeper, Lorna Ibsen
speaker-of-quote	talking about funerals	1: Another twenty minutes and I would be talking to you about funerals. ; 2: Another twenty minutes and we’d be talking about funerals.	3: Another twenty minutes and we would be talking about funerals
--- not differences
age	the goalie and the scorekeeper	1: Noor Haddix, 12	2: Lorna Ibsen, 61
count	players among those treated	1: most of them children	2: 24 of them players
count	years as a coach, and as a goalie	1: nineteen years	2: since she was six
who-did-it	who saw it first	1: The first to notice was the Perrin Falls goalie	2: Then Noor skated over
