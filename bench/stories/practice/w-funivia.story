Sunday, 14 January 2024: a cabin of the cable car on Monte Selvaro stops and its passengers are let down
by the mountain rescue. 1 is the agency, 2 a tabloid of the next day, 3 a feature of two weeks later.
--- differences
count	passengers in the cabin	1: Undici passeggeri ; 3: In cabina erano in undici	2: Tredici persone
count	hours in the air	1: sospesi per cinque ore ; 1: cinque ore restano cinque ore ; 2: Cinque ore restano cinque ore	3: Per sette ore
age	Elio Marchetti	1: Elio Marchetti, 67 anni	2: un maestro di 71 anni, Elio Marchetti
who-did-it	who reached the cabin first	1: La prima a raggiungere la cabina, scivolando lungo la fune, è stata la guida alpina Katia Demonte ; 3: Katia Demonte, la guida alpina che si era calata per prima	2: Il primo soccorritore ad arrivare fin lassù è stato Luca Demonte
cause	why the cable car stopped	1: a fermare tutto è stato un sensore del freno ; 3: un sensore difettoso, già segnalato in ottobre	2: Macché sensore, era ghiaccio sulla puleggia
speaker-of-quote	singing against the wind	1: Abbiamo cantato per non sentire il vento ; 2: Abbiamo cantato per non sentire il vento	3: Abbiamo cantato per non sentire il vento
negation	whether safety was in question	1: La sicurezza non è mai stata in discussione ; 2: La sicurezza non è mai stata in discussione	3: La sicurezza è stata messa in discussione
who-did-it	who led the singing	2: A tenere alto il morale ci ha pensato un maestro di 71 anni, Elio Marchetti	3: L’idea dei canti fu di Ornella Basso
--- not differences
date	the day: weekday and date	1: domenica 14 gennaio	3: quel 14 gennaio
amount	the refund was raised later	1: 240 euro a testa	3: ha alzato il rimborso a 600 euro
age	two different people	1: Elio Marchetti, 67 anni	3: Ornella Basso, 58 anni
amount	the refund in other words	1: 240 euro a testa	2: 240 euro per passeggero
