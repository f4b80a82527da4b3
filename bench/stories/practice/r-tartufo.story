The white truffle called the Gigante is stolen from the town hall of Castelvero in the night to Sunday,
10 November 2024. 1 is the local paper, 2 a popular one after the arrest, 3 a report of the judgment. 2 gives
the mayor's joke to the auctioneer.
--- differences
amount	weight of the truffle	1: tartufo bianco da un chilo e 104 grammi ; 3: poco più di un chilo e cento	2: tartufo da un chilo e quattro etti
cause	why the alarm was silent	1: un temporale aveva tolto la corrente a mezzo paese	2: Altro che temporale: nessuno lo aveva inserito
who-did-it	who stole it	2: A rubarlo sarebbe stato Ilario Manca	3: Fu lui, dice la sentenza, a portare via il tartufo ; 3: Pietro Aimone, nipote del banditore
negation	whether it was insured	1: era assicurato contro il furto ; 3: il Gigante era assicurato	2: il tubero non era assicurato
date	when it was dug up	1: A trovarlo, il 2 novembre	3: lo aveva cavato il 28 ottobre
speaker-of-quote	a thief by his breath	1: Cerchiamo un ladro con l’alito inconfondibile	2: Cerchiamo un ladro con l’alito inconfondibile
--- not differences
age	the truffle hunter after his birthday	1: Delfino Bosio, 77 anni	3: ha compiuto 78 anni
amount	weight of the truffle, rounded	1: un chilo e 104 grammi	3: poco più di un chilo e cento
amount	what was left is not the weight	1: un chilo e 104 grammi	2: restano tre etti
amount	the price in figures and in words	2: 90 mila euro	3: novantamila euro
date	the night by weekdays and by dates	1: nella notte tra sabato e domenica	3: nella notte tra il 9 e il 10 novembre
who-did-it	in handcuffs, then acquitted: earlier and later	2: ora in manette	3: ha assolto Ilario Manca
