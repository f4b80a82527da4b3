On 12 April a heritage train tips over on an Irish bog. Account 1 is a Dublin daily, 2 the local weekly, 3 a British
railway magazine.
--- differences
count	passengers on the train	1: Fifty-seven passengers ; 3: All 57 passengers	2: 75 passengers aboard
date	day of the accident	1: on Saturday ; 2: on Saturday last	3: Sunday 13 April
age	Fintan Quilligan, the driver	1: Fintan Quilligan (68) ; 2: the 68-year-old	3: 63-year-old Fintan Quilligan
who-is-ill	who broke a wrist	1: the guard, Oonagh Prior, who broke her wrist ; 3: Guard Oonagh Prior suffered a fractured wrist	2: Dervla Shine, a passenger from Kilbrack, broke her wrist
place	hospital	1: brought to hospital in Castlederrow itself ; 3: treated at Castlederrow hospital	2: taken to hospital in Moyrath
cause	why the train tipped	1: a blocked drain had left the track bed soaking ; 3: A drain beneath the formation had become choked	2: A rail broke under the leading wheels
negation	whether the line was inspected this year	1: The whole line was inspected in February ; 2: the line had its inspection in February	3: the line had not been inspected at all this year
amount	cost of the repairs	1: €240,000 ; 3: €240,000	2: Four hundred and twenty thousand euro
speaker-of-quote	as gently as a cow lying down; no bang	1: We went over as gently as a cow lying down ; 1: There was no bang at all ; 2: There was no bang at all	3: We went over as gently as a cow lying down, ; 3: There was no bang.
speaker-of-quote	the bog taking back what it lent	1: the bog taking back what it lent us ; 2: It’s the bog taking back what it lent.	3: the bog taking back what it lent us
--- not differences
place	the same distance in another unit	1: two miles outside Castlederrow	2: three kilometres from Castlederrow
date	the same time in another form	1: shortly after 3pm	2: at about ten past the hour
count	carriages that tipped, parts dealt with are different things	1: one of the three carriages	2: The 1936 locomotive
age	the oldest volunteer, not the driver	1: Fintan Quilligan (68)	3: aged from 14 to 89
date	when trains run again	1: No trains will run before June	3: We shall be back by June.
date	when a bog ought to be inspected, not when it was	1: inspected in February	3: in January, with boots
