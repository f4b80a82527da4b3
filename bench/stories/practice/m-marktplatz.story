On Saturday, 2 September 2023, a gas bottle burns at a market stand in Wendelsbrück; the baker's apprentice Jonas Wieprecht
fetches the stand's owner Gerlinde Achterberg out. Accounts in German. 2 makes him younger, the injured more, moves the day,
has a smoker as the cause, and gives the fire officer's words to the rescued woman; 3 has a higher damage.
--- differences
age	Jonas Wieprecht	1: sagte der 19-Jährige ; 3: Der 19 Jahre alte Bäckerlehrling	2: gerade einmal 16 Jahre alt
count	the injured	1: geht es den drei Verletzten besser ; 3: drei Menschen leicht verletzt	2: Elf Menschen wurden verletzt
cause	what set the stand on fire	1: Der Schlauch war porös ; 3: Ein Gasschlauch sei undicht gewesen ; 3: gehen die Ermittler von einem technischen Defekt aus ; 3: Für eine weggeworfene Zigarette, wie sie im Netz kursiert, haben wir keinen Anhaltspunkt	2: Ein Raucher hatte seine Zigarette einfach neben die Gasflasche geworfen
date	the day	1: Am Samstagvormittag ; 3: am 2. September	2: Es war ein Sonntag
amount	the damage	1: auf 25.000 Euro	3: rund 60.000 Euro
speaker-of-quote	much luck and a cheeky apprentice	1: sehr viel Glück und einem sehr frechen Lehrling ; 3: sehr viel Glück	2: Sehr viel Glück und ein sehr frecher Lehrling
--- not differences
age	the rescued woman and the apprentice	1: zog die 57-Jährige	2: gerade einmal 16 Jahre alt
age	the woman in another form	1: die 57-Jährige	3: Die 57 Jahre alte Achterberg
date	the day, by its name and by its date	1: Am Samstagvormittag	3: am 2. September
amount	minutes and days are different things	1: nach sechs Minuten	3: Vier Tage nach dem Brand
