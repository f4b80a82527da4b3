On Friday, 10 May 2024, in the Tour of the Fells, a loose dog brings down the leader, Lucía Benavente, who
breaks her collarbone; Tove Rask, second overall, stops and waits with her for nine minutes. The live blog
(2) has it from race radio. The farm (3) gives Rask's words to Benavente and the injury to Rask.
--- differences
cause	the crash	1: a loose dog ran into the road	2: a motorbike clipped the leader’s wheel
cause	the crash, a spectator	1: a loose dog ran into the road ; 2: a motorbike clipped the leader’s wheel	3: A drunken spectator who stepped out for a selfie
who-is-ill	whose collarbone is broken	1: Benavente, 31, has a broken collarbone	3: did Rask notice that her own collarbone was broken
negation	whether Benavente starts on Saturday	1: will not start on Saturday	2: will start tomorrow
negation	whether anything of Benavente's is broken	1: Benavente, 31, has a broken collarbone	2: Nothing broken, only the bike
count	minutes of waiting	1: for nine minutes ; 3: For nine minutes	2: Twelve minutes, by our clock
age	Tove Rask	1: The 26-year-old ; 3: Tove Rask, 26	2: the 28-year-old
speaker-of-quote	any Friday	1: You can win a race any Friday ; 2: You can win a race any Friday	3: You can win a race any Friday
--- not differences
count	the seconds behind and the minutes of waiting	1: eleven seconds	3: For nine minutes
age	the leader and the rival	1: Benavente, 31	3: Tove Rask, 26
age	the winner of the stage and the rival	1: the 22-year-old	2: the 28-year-old
place	where the crash was and where the stage ended	1: the descent to Garrathwaite	2: wins in Kirkholm
date	the day after, by its name	1: on Saturday	2: start tomorrow
