In July the lead of a musical falls through a trapdoor of the lake stage of Mörlisberg. Account 1 is the local paper,
2 a German celebrity farm, 3 a Swiss tabloid with the understudy.
--- differences
date	the evening of the fall	1: am Freitag ; 3: am Freitag	2: am Samstagabend
count	the audience	1: Rund 1200 Personen ; 3: 1200 Leute	2: 1.800 Zuschauern
age	the singer	1: Die 39-Jährige	2: Die 42-Jährige
negation	whether the show went on	1: Nach vierzig Minuten ging sie weiter ; 3: Nur vierzig Minuten nach dem Unfall stand sie im Licht	2: wurde die Premiere abgebrochen
place	the hospital	1: ins Kantonsspital Glanzau ; 3: im Kantonsspital Glanzau	2: in eine Privatklinik nach Zürich
who-did-it	who or what opened the trapdoor	1: Die Steuerung der Klappe habe ein falsches Signal erhalten ; 1: einem technischen Fehler	2: hatte ein junger Bühnentechniker die Klappe zu früh geöffnet ; 3: Ein Techniker drückte den Knopf zu früh
negation	the trapdoor was checked this year	1: Die Anlage sei im Mai geprüft worden	3: die Klappe war dieses Jahr noch gar nicht geprüft worden
speaker-of-quote	nobody is to be blamed	1: Niemandem ist ein Vorwurf zu machen	3: Niemandem ist ein Vorwurf zu machen
--- not differences
age	the understudy, not the singer	3: Tamsin Oberholzer, 23	1: Die 39-Jährige
age	the husband	2: der 51-Jährige	1: Die 39-Jährige
date	the next performance	3: am Mittwoch	1: am Freitag
date	the voice message	1: Am Sonntag	2: am Samstagabend
