On 3 February a dealer is sentenced for selling treated truffles as white ones. Account 1 is the daily, 2 a local site, 3 a farm.
--- differences
date	the sentence	1: martedì 3 febbraio ; 2: ieri il tribunale	3: il 5 febbraio
amount	the prison term	1: Due anni e quattro mesi di reclusione ; 2: due anni e quattro mesi	3: tre anni e due mesi di carcere
amount	what he has to pay	1: 85mila euro ; 3: 85mila euro	2: 58mila euro
count	restaurant keepers cheated	1: quattordici ristoratori ; 2: quattordici ristoratori	3: Ventuno i ristoratori
age	the dealer	1: 52 anni ; 3: 52 anni	2: 54 anni
place	where the truffles were treated	1: un garage di Borgo Vitale ; 3: Nel garage di Borgo Vitale	2: un casolare di Pian delle Cerque
who-did-it	who reported him	1: denuncia di una cuoca, Mirella Cossutta	3: denuncia di un ex dipendente
negation	the accused was in court	1: In aula l'imputato ha ascoltato il dispositivo ; 3: Lui, in piedi in mezzo all'aula	2: non si è presentato in aula
speaker-of-quote	they smelled of petrol	1: Profumavano di benzina, non di bosco ; 3: Profumavano di benzina	2: Profumavano di benzina, non di bosco
--- not differences
amount	what one of them paid	2: seimila euro	1: 85mila euro
date	the seizure	2: due anni fa	3: il 5 febbraio
count	inhabitants	3: duemila anime	1: quattordici ristoratori
amount	kilograms seized	2: 31 chili	3: 85mila euro
date	the reasons of the sentence	1: entro sessanta giorni	2: ieri il tribunale
