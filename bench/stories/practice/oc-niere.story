In June a former javelin thrower gives a kidney after years of silence between him and his trainer. Account 1 is a regional
paper, 2 and 3 are farm pages; in 3 the kidney goes to the trainer's daughter.
--- differences
age	age of the javelin thrower	1: Quaschnig ist 41 ; 3: Torben Quaschnig, 41	2: Torben Quaschnig (44)
date	day of the operation	1: am 3. Juni	2: am 13. Juni ; 3: Am 13. Juni
place	hospital	1: im Universitätsklinikum Greifenau ; 2: im Universitätsklinikum Greifenau	3: Ostsee-Klinik Wiekhagen
who-is-ill	who needed the kidney	1: hat seinem einstigen Trainer eine Niere gespendet ; 1: Dombrowa, 68, leidet seit einer verschleppten Infektion an Nierenversagen ; 2: Der Mann, der sie bekam, ist ausgerechnet sein früherer Trainer Werner Dombrowa	3: Sondern Kerstin Noack, der Tochter seines alten Trainers ; 3: Die Apothekerin war nach einer verschleppten Infektion schwer nierenkrank
cause	why the kidneys failed	1: seit einer verschleppten Infektion ; 3: nach einer verschleppten Infektion	2: Es waren die Schmerzmittel, die sie zerstört hatten
amount	price of the medal	1: 27.000 Euro ; 3: 27.000 Euro	2: 72.000 Euro
count	years of silence	1: Sechzehn Jahre lang ; 2: Sechzehn Jahre Funkstille	3: zwölf Jahre nicht geredet
negation	reconciled before the operation	1: Versöhnt hatten sich die Männer schon vor der Operation	2: Bis zur Operation hatten sich die beiden Männer nicht versöhnt
who-did-it	who made the call	1: durch einen Anruf von Dombrowas Tochter Kerstin Noack ; 2: Am Apparat: Kerstin, die Tochter des Trainers	3: Da habe ich den angerufen
speaker-of-quote	the number still in the head	1: Ich hatte die Nummer noch im Kopf	3: Ich hatte die Nummer noch im Kopf
--- not differences
age	the trainer and the thrower	1: Dombrowa, 68	2: Torben Quaschnig (44)
date	the day they told it	1: am Donnerstag vor Journalisten	2: am 13. Juni
age	the trainer, same age in another form	1: Dombrowa, 68	2: der 68-Jährige
