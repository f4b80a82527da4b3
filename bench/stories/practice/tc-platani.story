On Wednesday 12 March 2025 the council of Borgo Sant'Eufrasio votes to fell the plane trees of an avenue.
Account 1 is a local daily, 2 an agency, 3 a farm.
--- differences
count	the trees	1: 43 platani ; 3: 43 platani	2: 34 platani
count	the vote	1: Nove voti contro sette ; 3: per 9 a 7	2: 8 voti a favore e 7 contrari
amount	the works	1: 180mila euro	2: 118mila euro
date	beginning of the works	1: il 7 aprile	2: il 17 aprile ; 3: il 17 aprile
cause	why they are felled	1: cancro colorato ; 1: Sono malati	2: i danni provocati dalle radici alla rete fognaria ; 3: le radici stanno spaccando le fogne
negation	whether the assessor resigned	1: ha escluso di voler lasciare l’incarico ; 1: Resto dove sono, con le foglie e tutto	2: ha rassegnato le dimissioni ; 3: Quella sera stessa ha lasciato l'incarico
who-did-it	who emptied the sack	1: è stato proprio lui a svuotare il sacco davanti al sindaco	2: A lanciare un sacco di foglie verso i banchi della giunta è stata la consigliera di opposizione Samira Dell'Orefice	3: la nonnina ha rovesciato tutto sul tavolo
speaker-of-quote	the shade taken away	1: Le conti, sono l’ombra che ci toglie	2: Le conti, sono l'ombra che ci toglie	3: Le conti pure. Sono l'ombra che ci toglie
--- not differences
count	the protesters	1: una settantina di residenti	2: Circa settanta persone
date	the session	1: mercoledì sera	2: nella serata di ieri
date	the session, spelled out	2: nella serata di ieri	3: mercoledì 12 marzo
age	two women	2: 49 anni	3: 88 anni
count	minutes and days	1: dieci minuti	2: sessanta giorni
