On Saturday 23 May the breakaway of a cycling race is sent the wrong way and ends in a garage; the bunch sprints for the stage.
Account 1 is a cycling site, 2 a local paper that speaks with the mechanic, 3 a regional paper with an interview.
--- differences
count	riders who went wrong	1: Sette corridori in fuga ; 3: uno dei sette fuggitivi	2: Erano in nove
age	the winner Abenov	1: 22 anni	2: 24 anni
amount	distance to the finish	1: quattro chilometri al traguardo ; 2: a quattro chilometri dall'arrivo	3: a quattordici chilometri dal traguardo
who-did-it	who gave the wrong direction	1: una moto della polizia locale ; 3: un agente in moto, con la divisa	2: da un volontario della pro loco
amount	fine	1: 3.000 euro ; 3: tremila euro	2: di ottomila euro
negation	a complaint was filed	1: Nessun reclamo è stato presentato ; 3: La squadra ha rinunciato	2: La Velox Tirrena ha presentato reclamo
speaker-of-quote	at least the garage was open	1: Almeno l'officina era aperta	2: Almeno l'officina era aperta, gli ho dato dell'acqua
age	since when Orsatti follows flags	1: da quando avevo otto anni	3: da quando avevo sei anni
--- not differences
age	the mechanic, not the winner	1: 22 anni	2: 63 anni
age	the volunteer and the captain	2: di diciannove anni	3: Il ventinovenne capitano
amount	fine in another form	1: 3.000 euro	3: tremila euro
place	the same blind alley	1: tra i bidoni di un'officina	3: in un vicolo cieco non si vince
