On 4 March a school caretaker is sentenced for selling the school's instruments. Account 1 is a court report of the
local daily, 2 an agency ticker, 3 a tabloid.
--- differences
date	day of the verdict	1: am Dienstag, 4. März ; 2: am Dienstag (4. März)	3: Am Mittwoch, 5. März
age	the caretaker	1: Thorben Kassebeer (49) ; 2: ein 49 Jahre alter Hausmeister	3: Thorben Kassebeer (51)
amount	the sentence	1: zu zehn Monaten Haft auf Bewährung ; 3: zehn Monate, ausgesetzt zur Bewährung	2: zu 14 Monaten auf Bewährung
count	instruments taken	1: 17 Instrumente ; 3: 17 Instrumente	2: 27 Instrumente
place	the flea market	1: auf dem Flohmarkt in Hasselrode ; 3: auf dem Flohmarkt in Hasselrode	2: auf dem Flohmarkt in Birkenzell
amount	what the sales brought in	1: Rund 23.400 Euro ; 3: Rund 23.400 Euro	2: 32.400 Euro
cause	what the money went on	1: Das Geld verspielte er an Automaten ; 3: alles im Spielautomaten versenkt	2: der das Geld für die Operation seiner Frau ausgegeben hatte
who-did-it	who noticed the thefts	1: Aufgefallen war der Schwund Musiklehrerin Philippa Steenbock ; 3: Sie war es, die vor dem Konzert im Juni den Schrank aufmachte	2: Entdeckt hatte die Diebstähle ein Elftklässler
negation	he apologised	1: Es tut mir leid, ehrlich. ; 3: Es tut mir leid, ehrlich. Ich schäm mich vor euch.	2: Eine Entschuldigung kam ihm nicht über die Lippen
speaker-of-quote	one does not suspect the man	1: Man verdächtigt doch nicht den Mann, der einem jeden Morgen aufschließt.	3: Man verdächtigt doch nicht den Mann, der einem jeden Morgen aufschließt
--- not differences
amount	what the prosecutor asked for is not the sentence	1: hatte 14 Monate gefordert	3: zehn Monate, ausgesetzt zur Bewährung
amount	years of theft and years of service	1: über zwei Jahre	3: Zwölf Jahre lang
date	the concert, the same	1: vor dem Sommerkonzert	3: vor dem Konzert im Juni
speaker-of-quote	the teacher without her name	1: Da standen nur noch die leeren Koffer	2: Da standen nur noch die leeren Koffer
