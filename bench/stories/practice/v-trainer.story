The football club SpVgg Altenrieth and its coach Norbert Tewes part on Monday, 28 October 2024, after a 1:4 on the
Sunday. 1 is an agency report; in 2 the coach denies that he was dismissed; 3 is tabloid farm prose and gives the
coach's farewell to the captain.
--- differences
negation	whether Tewes was dismissed	1: hat seinen Trainer Norbert Tewes am Montag entlassen ; 3: Norbert Tewes (57) wurde vor die Tür gesetzt	2: Niemand hat mich entlassen, ich bin gegangen
age	Norbert Tewes	1: mit dem 57-Jährigen ; 3: Norbert Tewes (57)	2: 59 ist er im Sommer geworden
count	defeats in a row	1: die siebte Niederlage in Folge ; 3: Sieben Niederlagen am Stück	2: Nach sechs Pleiten in Serie
negation	whether there was a talk	1: ein langes und anständiges Gespräch ; 2: Es gab ein langes Gespräch	3: Es gab kein Gespräch
amount	the settlement	2: 40 000 Euro Abfindung	3: Von 400 000 Euro Abfindung
speaker-of-quote	the coach and the umbrella	1: Ein Trainer ist wie ein Regenschirm	3: Ein Trainer ist wie ein Regenschirm
age	Jonas Hebbel	2: sagt der 31-Jährige	3: Jonas Hebbel (28)
date	the day of the 1:4	1: Einen Tag zuvor hatte die Mannschaft 1:4 ; 2: Drei Tage nach dem 1:4	3: Noch am Samstag hatte Altenrieth mit 1:4 verloren
date	the day of the parting	1: am Montag entlassen	2: Am Sonntagabend um neun habe ich den Schlüssel auf den Tisch gelegt
--- not differences
count	defeats: the same number in another form	1: die siebte Niederlage	3: Sieben Niederlagen
date	the match, counted back from two days	1: Einen Tag zuvor hatte die Mannschaft 1:4	2: Drei Tage nach dem 1:4
date	the next match is not the last one	1: Am Samstag tritt Altenrieth	3: Noch am Samstag hatte Altenrieth
count	years with the club, of two people	1: vor drei Jahren	3: in zwanzig Jahren
