On Saturday 9 November 2024 a steer runs from the saleyards into the bowls club of Murrabidgin. Account 1 is the local paper, 2 an agency, 3 a farm page.
--- differences
count	people taken to hospital	1: four bowlers in hospital ; 3: Four people in all	2: Six people have been taken to hospital
age	Ngaire Pethick	1: Ngaire Pethick, 67 ; 3: The president, 67	2: Ngaire Pethick, 76
cause	how the steer got out	1: a rotten rail snapped ; 3: A broken rail had set the steer free	2: a gate had been left unlatched
who-did-it	who caught the steer	1: by a dart fired by vet Ilse Vandermeer	2: retired shearer Alby Konstantinou who brought the steer in ; 2: her dart missed ; 3: the former shearer walked out on to the ruined green
amount	weight of the steer	1: 640kg ; 2: close to two thirds of a tonne	3: 460 kilos
place	where the steer was caught	1: in the middle of the second green ; 3: on to the ruined green	2: across the car park
negation	whether it went to the abattoir	1: will not go to the abattoir ; 1: found it a paddock with an old mate at Jerrawee ; 3: lives in a paddock at Jerrawee	2: was trucked to the abattoir the same evening
speaker-of-quote	thought it was the caterers	1: I heard the glass go and thought it was the caterers ; 3: I heard the glass go and thought it was the caterers	2: I heard the glass go and thought it was the caterers
--- not differences
amount	the way, in another unit	1: three kilometres	2: about two miles
amount	the weight, in another unit	1: 640kg	2: close to two thirds of a tonne
date	the same day	1: on Saturday	2: November 9
age	another person	1: Ngaire Pethick, 67	2: Mr Konstantinou, 81
count	players at lunch, and people hurt	1: 48 players	2: Six people
who-is-ill	another of the injured	1: broke a wrist	2: a fractured ankle
