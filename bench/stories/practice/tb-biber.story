In March water floods the gym of the primary school of Obertrassing (Austria). Account 1 is the daily, 2 the district
weekly after a visit to the site, 3 a viral page.
--- differences
date	the day of the flood	1: am Mittwochvormittag ; 3: Am Mittwoch	2: Am Donnerstag kurz nach zehn
cause	where the water came from	1: war ein Biberdamm am Ferchenbach gebrochen ; 3: hält ein Biberdamm oberhalb des Dorfes nicht mehr stand	2: Ein mit Bauholz verstopfter Durchlass ; 2: sein Damm hat das Ärgste abgehalten ; 2: das unversehrt ist
count	children in the gym	1: 38 Kinder ; 2: 38 Kinder	3: 83 Kinder
age	the caretaker	1: Branimir Kosak (54)	3: 45 Jahre alt
amount	the damage	1: 180.000 Euro ; 3: 180.000 Euro	2: 320.000 Euro
negation	an application to remove the dam	1: Ihr Antrag, den Damm abzutragen, sei von der Bezirkshauptmannschaft abgelehnt worden	2: Einen Antrag, den Damm zu entfernen, habe die Gemeinde nie gestellt
speaker-of-quote	warned three times	1: Wir haben dreimal gewarnt, und dreimal hat man uns vertröstet	2: Wir haben dreimal gewarnt ; 2: und dreimal hat man uns vertröstet
speaker-of-quote	the boy who asked about swimming	1: Ein Bub hat gefragt, ob jetzt Schwimmen ist	3: Ein Bub hat gefragt, ob jetzt Schwimmen ist
--- not differences
amount	the water in another unit	1: 900 Kubikmeter	3: 900.000 Liter
count	firefighters, not children	1: 60 Leuten	2: 38 Kinder
age	another person	2: 66-jährige	3: 45 Jahre alt
age	his daughter	3: auch acht	1: (54)
