On Tuesday, 14 January a tanker driver pumps heating oil into the cellar of a music school that has no tank any more. Account 1 is the agency, 2 the local paper, 3 a farm.
--- differences
amount	how much oil ran into the cellar	1: rund 2300 Liter Heizöl	2: 3200 Liter Heizöl ; 3: Rund 3200 Liter
date	year in which the tank was taken out	1: im Jahr 2011 ausgebaut	2: seit 2017 nichts mehr ist
cause	why the driver came to the wrong house: wrong delivery note, or streets confused	1: Auf dem Lieferschein des 61-jährigen Fahrers habe eine falsche Hausnummer gestanden ; 3: Der Lieferschein war falsch: Statt der 19 stand dort die Hausnummer 9	2: Der Lieferschein war nach Auskunft der Polizei korrekt ; 2: Der Mann habe die Deichstraße schlicht mit der Deichgrafenstraße verwechselt
age	the driver	1: 61-jährigen Fahrers	3: ein Fahrer (64)
who-did-it	who noticed the oil first	1: Bemerkt wurde der Irrtum vom Hausmeister der Schule	2: Die Erste im Keller war Cellolehrerin Rūta Vaitkienė ; 3: als Cellolehrerin Rūta Vaitkienė am Dienstag die Tür zum Keller ihrer Musikschule öffnet
negation	whether oil got into the sewers	1: gelangte kein Öl in die Kanalisation	2: Ein Teil des Öls lief durch den Gully im Hof in die Kanalisation
count	instruments in the cellar	1: 41 Leihinstrumente ; 2: 41 Instrumente	3: 14 Instrumente
speaker-of-quote	the stuff above the ankles	1: "Mir stand das Zeug schon bis über die Knöchel", berichtete Enno Haverkamp	2: „Das Zeug stand mir schon bis über die Knöchel“, erzählt sie
--- not differences
amount	damage, at least and about	1: mindestens 180 000 Euro	3: rund 180.000 Euro
date	the day, in another form	1: am Dienstagmorgen	2: am Dienstag
count	years of different people	2: seit elf Jahren Leiterin	3: seit dreißig Jahren unfallfrei
age	the head is 54 in both	1: sagte die 54-Jährige	3: gesteht die 54-Jährige
