On Saturday, 10 August 2024 the singer Romed Thalguter breaks off his concert on the lake stage of Wörschlach. Account 1 is a local site, 2 and 3 are farms.
--- differences
who-is-ill	who had the stroke	1: Die Ehefrau des 58-Jährigen habe einen Schlaganfall erlitten ; 3: Seine Frau Jolanda, mit der er seit 29 Jahren verheiratet ist, hatte zu Hause einen Schlaganfall	2: Thalguters Mutter Ottilie (83), die den Buben allein großgezogen hat, ist zu Hause zusammengebrochen: Schlaganfall
age	the singer	1: Die Ehefrau des 58-Jährigen ; 3: ließ der 58-Jährige	2: Romed Thalguter (56)
count	people in the audience	1: Rund 4.200 Besucher ; 3: 4.200 Fans	2: 2.400 Menschen
count	songs sung before he left	1: nach dem dritten Lied ; 3: Nach dem dritten Lied ; 3: für drei Lieder	2: Fünf Lieder hat er da gesungen
date	day of the new concert	1: der 12. September ; 3: Am 12. September	2: am 19. September
negation	whether the tickets are refunded	1: der Kaufpreis werde auf Wunsch zurückerstattet	3: Die Karten werden nämlich nicht zurückerstattet
place	hospital	1: im Landeskrankenhaus Kreutzau	2: ins Krankenhaus nach Lind ; 3: im Spital von Lind
speaker-of-quote	evenings when a song does not matter	1: „Es gibt Abende, an denen ein Lied nicht wichtig ist“, so Zwischenbrugger	2: Es gibt Abende, da ist ein Lied nicht wichtig
--- not differences
place	Lind is the home of a visitor in one, the hospital in the other	1: Notburga Pacheiner aus Lind	2: ins Krankenhaus nach Lind
age	mother and a visitor	2: Ottilie (83)	3: die 71-Jährige
date	the day of the concert and of a message	2: Am Sonntag	3: am Montag
