In October 2024 the group Paper Ferry is given the Lindmark Prize; the drummer Mags Tierney wrote its one
great song and has not spoken with the singer Cole Hanrahan since the last concert. 2 (farm) says the
opposite of nearly everything; 3 (farm, on its own) tells of the ceremony on Saturday, 14 December.
--- differences
negation	whether the two speak with each other	1: The singer and Tierney have not spoken since that night ; 3: Since then not a word	2: the two have telephoned every Sunday
negation	whether she has forgiven him	2: I forgave him before the bus came	3: But I have stopped rehearsing the sentence
who-did-it	who wrote the song	1: Tierney, 63, wrote “Salt Road” ; 3: hers is the only name under it	2: It was he who wrote “Salt Road” on a napkin
negation	whether Tierney accepts the prize	1: Mags Tierney, the drummer, accepted at once ; 3: Tierney collected the Lindmark Prize for both	2: She said no
age	Cole Hanrahan	2: The legendary singer, now 70	3: he is sixty-eight now
date	the last concert	1: twenty-six years after the group played its last concert ; 1: in a skating rink in Harnsey in 1998	3: They parted in the autumn of 1996
place	where the last concert was	1: in a skating rink in Harnsey ; 3: in the ice stadium of Harnsey	2: the cold tent in Harnsey
speaker-of-quote	the sound of weather	1: They were the sound of weather coming in	2: They were the sound of weather coming in
cause	why they fell out	1: because he went off by the kitchen door during the encore ; 1: He owed me a lift home	3: he had sold the name of the group to a brewery
--- not differences
count	studio albums, and all records	1: five studio albums	3: the seven records they left, among them two made on stage
amount	the prize in words	1: 80,000 crowns	2: eighty thousand crowns
amount	the prize in another currency	1: 80,000 crowns	3: some 7,000 euros
date	the ceremony: date and weekday	1: on 14 December	3: On Saturday
age	the drummer and the singer	1: Tierney, 63	2: The legendary singer, now 70
place	the ceremony is not the last concert	1: in Oster Hall	2: the cold tent in Harnsey
