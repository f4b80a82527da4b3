On Thursday, 16 November 2023, the violinist Clara Wendt leaves her violin on tram 9 in Grauburg; the driver
Mirko Sander finds it. Accounts in German (1 and 2) and English. 4 is a translation of the farm's account 2.
--- differences
age	Mirko Sander	1: Mirko Sander, 45 ; 5: who is 45	2: Mirko Sander, 54 ; 4: a 54-year-old father of three
amount	what the violin is worth	1: mit 800.000 Euro versichert ; 3: insured for €800,000	2: Zwei Millionen Euro lagen vor ihm	4: Two million dollars lay in front of him
place	where the driver took the violin	1: Sander nahm die Geige mit nach Hause ; 3: Mirko Sander took it home ; 5: He never went to the police ; 5: He took the case home	2: fuhr noch in derselben Stunde zur Wache ; 4: he drove straight to the police
negation	whether a reward was offered	1: bot ihm 5.000 Euro Finderlohn an ; 3: offered a reward of five thousand euros ; 5: He was promised five thousand euros	2: bot ihm keinen einzigen Cent ; 4: did not offer a single cent
count	children of the driver	5: has one daughter	2: Vater von drei Kindern ; 4: 54-year-old father of three
place	tram or train	1: in der Linie 9 vergessen ; 3: on a tram in Grauburg ; 5: I drive a tram ; 5: I was not on a train	4: The last train was empty
negation	whether the violin sang	2: Dann hörte ich sie leise singen ; 4: Then I heard it sing	5: The only thing that sang was the heating
--- not differences
date	when the violin was made: a year and its decade	1: 1734 von Carlo Stradella gebaut	3: made in the 1730s by Carlo Stradella
amount	the reward in figures and in words	1: 5.000 Euro Finderlohn	3: a reward of five thousand euros
amount	the reward is not the value	3: insured for €800,000	5: five thousand euros
date	the day, counted back	3: on Thursday night	5: Two weeks after he found
age	the violinist, the driver and his daughter	3: Wendt, 29	5: who is 45
