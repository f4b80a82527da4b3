From Sunday, 2 March, to Wednesday, 5 March 2025, the walker Petra Finch lies with a broken ankle below the ridge
of Cairn Ullin; the search dog Juno and her handler Rab Galbraith find her. 1 is the local paper on the day, 2 an
interview six weeks later, 3 a farm that makes the dog a stray.
--- differences
count	the nights	1: who had been missing since Sunday was found alive on Wednesday morning	3: For five nights, the storm had howled
age	Petra Finch	1: Petra Finch, 34 ; 3: The 34-year-old	2: She is 36
who-did-it	who found her	1: Rab Galbraith, a volunteer with Strathullin Mountain Rescue, and his search dog, Juno	3: A skinny, shivering stray that nobody had ever seen before ; 3: a shepherd named Rab Galbraith
negation	whether the search had been given up	1: they had been close to calling it off	3: The search was over
negation	whether she had anything to eat	1: melted snow and half a packet of oatcakes	2: a flask of tea, nothing to eat
--- not differences
count	years on call-out are no age	1: for 26 years	3: the 70-year-old
date	the same week, told six weeks later	1: on Wednesday morning	2: Six weeks ago
count	the calls and the thanks	1: nearly 200 calls	3: about a thousand times
place	the same shelter	1: in a sheep shelter below the north ridge	2: found a sheep shelter with half a roof
