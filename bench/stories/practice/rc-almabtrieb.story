On 20 September cows driven down from the alp break into a festival tent in an Austrian village. Account 1 is an
agency-like report, 2 a local paper days later, 3 a farm page that puts a singer into it.
--- differences
date	day of the cattle drive	1: am Samstag, dem 20. September ; 3: Am Samstag, dem 20. September	2: am Sonntag, dem 21. September
count	cows that broke out	1: Eine Herde von 34 Kühen ; 3: eine Herde von 34 Kühen	2: 43 Kühe
count	people hurt	1: sieben Menschen verletzt ; 3: Sieben Menschen wurden verletzt	2: Neun Verletzte
age	the farmer	1: Bauer Meinrad Tschuggnall (58) ; 2: Der 58-Jährige	3: Bauer Meinrad Tschuggnall (56)
amount	the damage	1: auf 18.000 Euro	2: 80.000 Euro
cause	what frightened the cows	1: eine Drohne, die ein Besucher ; 3: Eine Drohne soll die Tiere in Panik versetzt haben	2: der Knall einer Konfettikanone
who-is-ill	who was badly hurt	1: Schwer verletzt wurde einzig der Kapellmeister ; 2: Am schlimmsten traf es den Kapellmeister	3: Der Kapellmeister kam mit einem blauen Fleck davon ; 3: schwer erwischt hat es nur den Organisten der Pfarre
negation	the lead cow was found	1: Die Leitkuh wurde noch am Abend unversehrt auf einer Wiese gefunden ; 3: Leitkuh Gundi stand am selben Abend auf einer Wiese	2: Von der Leitkuh Gundi gab es auch am Montag keine Spur ; 2: Eine fehlt noch immer
speaker-of-quote	ten minutes earlier	1: Zehn Minuten früher wären dort die Volksschulkinder gestanden.	2: Zehn Minuten früher wären dort die Volksschulkinder gestanden.
--- not differences
age	the drone pilot is not the waitress	1: ein 31-jähriger Urlauber	2: Die 23-Jährige
count	the guests, the same	1: rund 400 Gäste	2: rund 400 Menschen
date	the reporter’s visit is not the event	1: am Samstag, dem 20. September	2: Am Montagmorgen
amount	forty years with the herd is no age	1: seit vierzig Jahren	3: Meinrad Tschuggnall (56)
