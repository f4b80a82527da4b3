In June a man is sentenced at Wesselau for the theft of bee colonies. Account 1 is the agency, 2 the local paper, 3 a tabloid.
--- differences
count	colonies stolen	1: 38 Bienenvölker ; 3: 38 Bienenvölker	2: 83 Völker
age	the accused	1: 46-jährige ; 3: Honig-Gangster (46)	2: Dombrowa, 48
negation	he confessed	1: hatte zum Prozessauftakt ein Geständnis abgelegt ; 3: gab er alles zu	2: Er bestreitet die Tat bis zuletzt
cause	why he did it	1: Als Motiv nannte er Schulden ; 3: 22.000 Euro Schulden, das Konto gepfändet	2: Rache sei es gewesen
who-did-it	who noted the number plate	1: Ein Förster hatte in der Nacht zum 4. April das Kennzeichen notiert ; 3: Auf die Schliche kam dem Dieb ein Förster	2: Ein Jogger, der frühmorgens unterwegs war, hatte das Kennzeichen des Transporters notiert
amount	the sentence	1: 14 Monaten Haft auf Bewährung ; 2: 14 Monate, ausgesetzt zur Bewährung	3: zehn Monate auf Bewährung
amount	the damage	1: 19.000 Euro	3: 29.000 Euro
place	where the hives stood	1: Waldrand bei Grünholm ; 2: Waldrand bei Grünholm	3: Streuobstwiese in Kattendorp, wo die Kästen gestanden hatten
negation	the defence accepts the sentence	1: das Urteil zu akzeptieren	2: Wir legen Berufung ein
speaker-of-quote	bees and a life's work	1: Wer Bienen stiehlt, stiehlt ein Lebenswerk ; 2: Wer Bienen stiehlt	3: Wer Bienen stiehlt, stiehlt ein Lebenswerk
--- not differences
amount	his debts, not the damage	1: 19.000 Euro	3: 22.000 Euro Schulden
age	the beekeeper, not the thief	2: die 59-Jährige	3: Honig-Gangster (46)
count	new colonies, not the stolen	1: 38 Bienenvölker	2: zwölf Völkern
age	the judge's age	1: 46-jährige	3: Cornelius Abt (61)
