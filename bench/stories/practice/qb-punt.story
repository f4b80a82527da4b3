On 23 February 2025 a cable ferry on the Wirrin River breaks loose and drifts off with its passengers. Account 1 is an agency, 2 the local paper, 3 a city paper.
--- differences
date	the day	1: on Sunday ; 2: on Sunday afternoon	3: Saturday, February 22
count	people on board	1: Nineteen people ; 3: 19 people	2: nine people on board
amount	how far it drifted	1: 1.4 kilometres ; 3: 1.4km	2: four kilometres downstream
place	where it came to rest	1: a sandbar at Pelican Bend ; 3: grounding at Pelican Bend	2: stopped the punt at Tolley's Landing
cause	why the cable parted	1: a corroded join in the cable ; 3: a rusted join in its cable gave way	2: a floating log had sheared the cable
who-did-it	who swam with the line	1: deckhand Ruaridh Penhallow, 46, who swam ashore with a line ; 3: deckhand Ruaridh Penhallow dived in with a rope	2: Tomasi Vakaloma, a shearer on his way to a job at Yantabrook, was the man who got a line around a red gum ; 2: Tomasi kicked his boots off and went over the side ; 2: The deckie can't swim, so somebody had to
who-is-ill	the patient flown out	1: A 71-year-old passenger, Elke Brandvold, was flown to hospital ; 3: One woman, Elke Brandvold, was taken to hospital	2: her husband Casper, who is 74 and diabetic ; 2: He collapsed in the heat and was airlifted ; 2: He's eating jelly
age	Ruaridh Penhallow	1: Ruaridh Penhallow, 46 ; 2: Ruaridh Penhallow, 46	3: The 64-year-old
negation	life jackets	1: there were life jackets for everyone on board ; 3: Every passenger had been handed a life jacket	2: there were no life jackets to be found
speaker-of-quote	the bank started walking	1: The bank just started walking	2: the bank just started walking
--- not differences
cause	the same join	1: corroded join	3: rusted join
age	the sergeant and the rider, not the deckhand	1: Ruaridh Penhallow, 46	3: who is 39
age	husband and wife	1: 71-year-old	2: who is 74
amount	different things: cars	1: seven cars	3: 19 people
date	due date of a new cable	1: in May	3: Saturday, February 22
place	the shearer's destination and the hospital	1: Pelican Bend	2: Yantabrook Base Hospital
