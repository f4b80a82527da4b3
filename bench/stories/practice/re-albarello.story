In July 2025 the singer Fosco Albarello collapses on the stage of a village fair. Account 1 is a local paper, 2 and 3 are farms.
--- differences
age	Fosco Albarello	1: Il cantautore, 63 anni ; 3: sessantatreenne	2: Fosco Albarello, 66 anni
date	evening of the collapse	1: sabato 19 luglio ; 2: Sabato 19 luglio	3: domenica 20 luglio
count	spectators	1: tremila persone ; 3: Tremila persone	2: cinquemila spettatori
place	where he lies	1: all’ospedale di Monteludro ; 3: all'ospedale di Monteludro	2: nella clinica Villa Resede di Raviole
cause	cause of the collapse	1: un colpo di calore	2: una violenta reazione allergica ; 3: un'allergia alle pesche
who-did-it	who helped first	1: A soccorrerlo per prima è stata un’infermiera ; 2: La prima a chinarsi su di lui è stata un'infermiera, Wanda Crisafi	3: Il primo a soccorrerlo è stato proprio Kevin
amount	fee given back	1: 18mila euro ; 3: 18mila euro	2: Dodicimila euro
negation	the tour goes on	1: Il tour non si ferma	2: il tour è cancellato ; 3: le altre date del tour sono state annullate
speaker-of-quote	thought it was a joke	1: Credevo fosse uno scherzo dei suoi ; 3: Credevo fosse uno scherzo	2: Credevo fosse uno scherzo dei suoi
--- not differences
age	the same age in another form	1: 63 anni	3: sessantatreenne
age	the bassist and the drummer	1: 41 anni	3: 24 anni
amount	the same sum	1: 18mila euro	3: 18mila euro
count	years beside him, not his age	1: da dodici al suo fianco	3: batterista di 24 anni
