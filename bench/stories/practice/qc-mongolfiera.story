On 3 October a hot-air balloon comes down inside the prison of Valmorena. Account 1 is the agency, 2 the local paper, 3 a farm page.
--- differences
date	day of the landing	1: sabato 3 ottobre ; 3: sabato 3 ottobre	2: domenica 4 ottobre
place	where in the prison	1: nel cortile del passeggio della casa circondariale ; 3: nel cortile di un carcere	2: campo di calcio del carcere di Valmorena
count	passengers	1: con sei turisti a bordo ; 3: con altri quattro passeggeri, sei in tutto	2: otto turisti ; 2: ha salvato otto persone
count	injured	1: Quattro passeggeri hanno riportato contusioni ; 2: contusi in quattro	3: Nessuno si è fatto nulla: nemmeno un graffio
cause	why it came down	1: un guasto al bruciatore ; 3: per un guasto al bruciatore	2: una raffica improvvisa: il bruciatore funzionava benissimo
age	the pilot	1: Ottavia Brandolin, 39 anni	3: una ragazza di appena 29 anni, Ottavia Brandolin
who-did-it	who caught the rope	1: Ad afferrare la fune e a legarla alla ringhiera è stato un agente, Gennaro Mastroddi	2: La fune l’ha presa al volo un detenuto, Ardian Shkurti ; 3: ha afferrato la fune: era Ardian Shkurti
negation	the pilot is under investigation	1: La donna non risulta indagata	2: La procura ha iscritto la pilota nel registro degli indagati
amount	damage	1: circa 45.000 euro	2: 54.000 euro
speaker-of-quote	people who wanted to get out	1: In ventisei anni ho visto gente che voleva uscire ; 2: Ho visto gente che voleva uscire, mai qualcuno che volesse entrare	3: In ventisei anni ho visto gente che voleva uscire, mai qualcuno che volesse entrare
speaker-of-quote	it pulled like a mule	1: Tirava come un mulo	2: Tirava come un mulo, ma i muli li conosco
speaker-of-quote	they gave us coffee	1: Ci hanno offerto il caffè, era buonissimo	3: Ci hanno offerto il caffè, era il più buono della mia vita
--- not differences
age	the prisoner, not the pilot	2: il quarantaseienne	1: Ottavia Brandolin, 39 anni
count	prisoners warming up, and passengers	2: Undici detenuti	1: con sei turisti a bordo
count	the others, besides the couple	3: con altri quattro passeggeri	1: con sei turisti a bordo
date	months to the end of a sentence, and years of service	2: tra otto mesi	3: In ventisei anni
