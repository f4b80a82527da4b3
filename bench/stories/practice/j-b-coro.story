On Friday 12 May 2023 the small lake boat Santa Dorotea, with a choir aboard, is damaged on the lake of Verlino and the choir is taken off. Account 1 is an agency, 2 the local paper, 3 a farm page.
--- differences
age	the pilot Fracanzol	1: 58 anni ; 2: cinquantotto anni	3: 56 anni
place	where the boat was damaged	1: davanti a Punta Sarèsa ; 3: al largo di Punta Sarèsa	2: al largo di Punta Corvara
count	passengers on board	1: trentuno passeggeri ; 3: con 31 passeggeri	2: con 34 passeggeri
count	people hurt	1: quattro persone sono state medicate ; 2: I feriti sono quattro	3: i feriti saranno sei
cause	what damaged the boat	1: ha urtato un tronco sommerso ; 3: un grosso tronco nascosto sott'acqua	2: Il tronco non c'entra ; 2: a cedere è stata la pala del timone
who-did-it	who reached the boat first	1: Il primo ad arrivare è stato un pescatore, Dragan Vukelja ; 2: A raggiungerli per primo è stato Dragan Vukelja	3: È stata lei la prima a raggiungerli ; 3: Solo più tardi è arrivata la barca di un pescatore
negation	life jackets worn	1: tutti indossavano il giubbotto di salvataggio ; 1: Ce li avevano fatti mettere alla partenza	2: Nessuno di loro aveva addosso il giubbotto ; 2: Stavano chiusi in un cassone
speaker-of-quote	Cantavano, giuro	1: Cantavano, giuro: li ho trovati nel buio perché cantavano ; 2: Cantavano, giuro: li ho trovati nel buio perché cantavano	3: Cantavano, giuro: li ho trovati nel buio perché cantavano
--- not differences
date	the evening, counted back from 15 May	1: venerdì 12 maggio	2: tre sere fa
amount	damage, and money collected for a new boat	1: 40mila euro	2: 65mila euro
age	the director and the barmaid	2: 67 anni	3: la ventinovenne
cause	the rudder went soft after the blow, in both	1: poi il timone è diventato molle	3: un colpo secco sotto i piedi
count	the fisherman's journeys, and evenings	1: In tre viaggi	2: tre sere fa
