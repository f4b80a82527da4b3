In May a former tow-truck driver is sentenced in a South African town for stealing a mobile dental clinic. Account 1 is the agency, 2 a local weekly, 3 a tabloid.
--- differences
age	Stemmet's age	1: Ruan Stemmet, 41 ; 3: the 41-year-old	2: Ruan Stemmet (44)
date	day of the sentence	1: by the Verkenhoek Regional Court on Tuesday ; 2: sent to prison in Verkenhoek on Tuesday	3: On Thursday he got eight years
count	years of prison	1: jailed for six years ; 2: he was given six years	3: he got eight years
negation	what he pleaded	1: pleaded guilty ; 3: Stemmet admitted his guilt	2: He had pleaded not guilty
amount	worth of the equipment	1: equipment worth R1.8 million ; 2: R1.8-million in chairs, drills and X-ray equipment	3: gear worth R2.3 million
place	where the truck was found	1: in a disused quarry near Droëput ; 3: in an abandoned quarry close to Droëput	2: in a shearing shed outside Rooidam
who-did-it	who drove the truck out	1: It was his cousin, since turned state witness, who drove the truck out of the gate ; 3: it was his cousin who sat behind the wheel	2: showed Stemmet himself at the wheel
speaker-of-quote	remorse that begins on the day of arrest	1: Remorse that begins on the day of arrest is not remorse	3: Remorse that begins on the day you are arrested is not remorse
--- not differences
count	appointments, rounded	1: 340 appointments were lost	2: More than 300 appointments had to be scrapped
date	when the truck was taken, counted back	1: last October	2: seven months ago
count	years of other things	1: jailed for six years	3: In twenty years
date	when the clinic starts again, and when they look for a chair	1: back on the road by July	3: on Monday we look for a new chair
