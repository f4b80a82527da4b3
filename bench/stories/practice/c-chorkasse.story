An organist of Harnbach is sentenced for taking money from his choir's travel fund. Account 1 is the district paper, 2 a
regional magazine, 3 a tabloid farm page.
--- differences
amount	the money taken	1: Insgesamt 38.400 Euro ; 3: 38.400 Euro aus der Reisekasse des Chors	2: 34.800 Euro fehlten am Ende
date	day of the trial	1: am Donnerstag, 3. April ; 3: Am Donnerstag, 3. April	2: am Freitag, dem 4. April
age	the organist Tietgen	1: der 57-Jährige ; 2: Tietgen, 57	3: Leonhard Tietgen (75)
amount	the sentence	1: zu vierzehn Monaten auf Bewährung ; 2: Vierzehn Monate auf Bewährung	3: Achtzehn Monate auf Bewährung
cause	what the money was for	1: Mit dem Geld habe er die Pflege seiner Mutter bezahlt	2: Es war, das hat ein Gutachter bestätigt, die Spielsucht
who-did-it	who reported him	1: Aufgeflogen war die Sache durch Pfarrerin Almut Brockschmidt. Sie erstattete Anzeige ; 3: Dann trat die Pfarrerin nach vorn, die ihn angezeigt hatte	2: Sie war es, die Leonhard Tietgen angezeigt hat
negation	he confessed	1: der die Taten in vollem Umfang einräumte ; 2: Er gibt alles zu	3: Kein Geständnis ; 3: Der grauhaarige Musiker bestritt die Tat bis zuletzt
count	members of the choir who did not travel	1: Sie haben 40 Menschen um ihre Reise nach Riga gebracht ; 3: 40 Chormitglieder ; 3: Sie haben 40 Menschen um ihre Reise nach Riga gebracht	2: die 52 Sängerinnen und Sänger
negation	the sentence is final	1: Das Urteil ist rechtskräftig	2: Das Urteil ist also noch nicht rechtskräftig
speaker-of-quote	it cannot be played away	1: hielt Richterin Sibylle Anhuth dem Organisten vor. „Das lässt sich nicht wegspielen	2: antwortet sie. Und nach einer Pause: „Das lässt sich nicht wegspielen
--- not differences
amount	what was asked for, not the sentence	1: hatte achtzehn Monate gefordert	2: Vierzehn Monate auf Bewährung
count	transfers, not people	1: verteilt auf 61 Buchungen	2: die 52 Sängerinnen und Sänger
count	years of singing, not an age	2: Seit 31 Jahren singt sie Alt	1: der 57-Jährige
who-did-it	the mother is ill in both	1: die Pflege seiner Mutter	3: seine kranke Mutter ist ein Pflegefall
negation	no comment to the cameras, but words in court	3: Kein Kommentar	1: Mein Mandant hat sich keinen einzigen Urlaub gegönnt
