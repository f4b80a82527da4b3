On Saturday 11 October 2025 the driver of a tourist road train in Torrealba sul Mellio loses consciousness and a schoolgirl stops it. Account 1 is the regional daily, 2 a local site, 3 a farm page.
--- differences
date	day of the event	1: sabato 11 ottobre ; 3: un sabato di sole	2: domenica 12 ottobre
age	the driver	1: Ettore Scalzini, 61 anni ; 3: Ettore Scalzini, 61 anni	2: Ettore Scalzini, 58 anni
count	passengers	1: ventisette passeggeri ; 3: Ventisette persone	2: trentasette persone a bordo
cause	why the driver lost consciousness	1: per un grave calo di zuccheri ; 1: Glicemia a 38	2: per un infarto ; 3: viene colpito da un infarto
place	hospital	1: all'ospedale di Fontespina	2: dell'ospedale di Roccamonda
negation	whether passengers were hurt	1: Nessuno dei passeggeri si è fatto male ; 3: Tutti illesi, senza un graffio	2: Due passeggere hanno riportato contusioni
amount	distance from the wall	1: a tre metri dal muro	3: a trenta centimetri dal muro ; 3: Trenta centimetri!
who-did-it	who pulled the lever	1: A fermare il convoglio è stata una passeggera del primo vagone, Malika Sawadogo ; 2: A bloccare il mezzo ci ha pensato Malika Sawadogo	3: è Giada a lanciarsi sul freno
speaker-of-quote	I pulled the yellow lever	1: Ho tirato la leva gialla ; 1: perché l'avevo vista usare da mio nonno sul trattore ; 2: Ho tirato la leva gialla perché l'avevo vista usare	3: Ho tirato la leva gialla perché l'avevo vista usare
--- not differences
age	two different girls	1: Malika Sawadogo, sedici anni	2: Giada Brunori, 17 anni
count	years at work, not passengers	1: ventisette passeggeri	2: da ventidue alla guida
date	end of the hospital stay, not the event	1: fino a giovedì	2: domenica 12 ottobre
who-did-it	a public praise and the keys: both may be given	1: annuncia un encomio	2: Le consegneremo le chiavi del paese
age	the same age in other words	1: Malika Sawadogo, sedici anni	2: Malika Sawadogo, sedicenne
