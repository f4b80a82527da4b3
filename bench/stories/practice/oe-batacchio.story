On Saturday 14 March a bell's clapper falls through the roof of a parish theatre during a choir rehearsal and hurts the pianist.
Account 1 is an agency, 2 a local paper, 3 a farm page.
--- differences
amount	weight of the clapper	1: 48 chili di ferro ; 3: quasi cinquanta chili	2: 84 chili di peso
count	children in the theatre	1: ventisei ragazzi ; 3: ventisei ragazzini	2: trentadue ragazzi delle medie
age	the pianist	1: 57 anni ; 2: 57 anni	3: 51 anni
cause	what gave way	1: a cedere è stata la cinghia di cuoio ; 3: una vecchia cinghia di cuoio ormai marcia	2: si è spezzato il perno d'acciaio
date	day of the fall	1: sabato mattina ; 2: sabato 14 marzo	3: domenica 15 marzo
date	last inspection	1: l'ultimo controllo risale a ottobre	2: l'ultima verifica dell'impianto è del 2019
negation	the piano was insured	2: non era assicurato	3: era assicurato per appena duemila euro
negation	the pianist has left the hospital	1: è ancora ricoverato a Vallanza ; 3: in ospedale, dove il musicista si trova tuttora	2: i medici lo hanno dimesso
speaker-of-quote	the children went on singing	1: I bambini non hanno pianto, hanno continuato a cantare per tre battute ; 3: I bambini non hanno pianto, hanno continuato a cantare per tre battute	2: I bambini non hanno pianto, hanno continuato a cantare
--- not differences
amount	rounded weight	1: 48 chili di ferro	3: quasi cinquanta chili
count	years of the caretaker, seconds of a message	2: da vent'anni	3: Undici secondi
age	the tenor at his debut is somebody else	1: 57 anni	3: a nove anni
date	the same day in two forms	1: sabato mattina	2: sabato 14 marzo
date	year of the instrument, not of the inspection	1: l'ultimo controllo risale a ottobre	2: del 1931
