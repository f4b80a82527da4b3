At the Valdecierva Marathon on Sunday, 22 October 2023, Iratxe Olmedilla turns back before the finish and
brings her rival Selam Berhane home; Mette Frandsen wins. 2 turns helper and helped round, 3 is Spanish.
--- differences
who-did-it	who turned back for whom	1: saw Selam Berhane of Eritrea zigzag and fall. Olmedilla turned back ; 3: se tambaleaba como una hoja y cayó. Y la corredora de Ribagorda ; 3: dio media vuelta	2: Behind her, Iratxe Olmedilla had fallen to the asphalt ; 2: Instead, she turned around
amount	how far it was to the finish	1: 200 metres from the line ; 3: a doscientos metros de la meta	2: fifty meters from the finish line
age	Iratxe Olmedilla	1: The 31-year-old from Ribagorda	3: la corredora de Ribagorda, de 36 años
speaker-of-quote	a medal weighs less than a person	1: A medal weighs less than a person ; 3: Una medalla pesa menos que una persona	2: A medal weighs less than a person.
negation	whether Olmedilla was disqualified	1: Olmedilla was placed second	3: también Olmedilla fue descalificada
who-did-it	who won	1: Mette Frandsen of Denmark, who won ; 3: La danesa Mette Frandsen ganó la prueba	2: Today we have two winners!
negation	whether the rule was applied	1: I apply the rule ; 3: Yo aplico la norma	2: I’m throwing the rule book away
--- not differences
age	the two runners are two people	1: The 31-year-old from Ribagorda	2: She was 24 years old
amount	the prize in figures and in words	1: the €12,000 prize money	2: twelve thousand euros
count	degrees are no years	1: The 31-year-old	3: Treinta y un grados
amount	the distance in words	1: 200 metres	3: doscientos metros
