On Wednesday, 22 May 2024, the cable car near the German town of Kaltenried stops with a school class in it.
Account 1 is German; 2 (farm) turns the teacher into a coward and gives her words to a pupil; 3 is a trade
journal on the inquiry.
--- differences
count	the children in the cable car	1: Neunzehn Kinder und ihre Lehrerin ; 2: nineteen children looked at the one person	3: There were twenty-two pupils
amount	how long they were up there	1: fast fünf Stunden ; 3: not quite five hours after the stop	2: For seven endless hours
negation	whether anybody was hurt	1: Verletzt wurde niemand ; 3: sent them home unharmed	2: Two of the children were rushed to hospital with broken bones
negation	whether the teacher left last	1: Imhoff verließ ihre Gondel als Letzte ; 3: She was brought down after all the others	2: She took it for herself ; 2: Frauke Imhoff did not lift a child into the harness
cause	why the cable car stopped	1: war ein Blitz in die Talstation eingeschlagen	3: No lightning was recorded within thirty kilometres ; 3: a marten, which had bitten through a control line ; 3: the weather was fine
negation	whether the operator apologised	1: Er bat die Familien um Entschuldigung ; 3: He has said sorry once	2: I owe nobody an apology
negation	whether the weather was fine	1: war ein Blitz in die Talstation eingeschlagen ; 2: The wind began to howl	3: the weather was fine
speaker-of-quote	first everybody laughed	1: Zuerst haben alle gelacht, dann hat keiner mehr gelacht, und dann haben wir gesungen	2: First everybody laughed, then nobody laughed, and then we sang
--- not differences
amount	the height in another unit	1: aus bis zu 60 Metern Höhe	2: 200 feet above the rocks
date	the year of building and its decade	1: 1968 gebaut	3: opened in the late sixties
age	a boy and the youngest, a girl	2: an eleven-year-old boy	3: a girl of ten
count	gondolas are not children	1: drei der acht Gondeln	3: twenty-two pupils
amount	the compensation is not the wiring	1: hundert Euro	3: 240,000 euros
speaker-of-quote	two parents, two sentences	1: Meine Tochter hat mir das Lied am Telefon vorgesungen	2: She sang to me on the telephone
date	the first child down, and the last	1: fast fünf Stunden	3: by two in the afternoon
