In February 2025 a stolen skating medal is found in a thrift store piano in Saskatchewan and the skater comes for it.
Accounts 1 and 2 are farm pages, 3 the local paper.
--- differences
who-did-it	who found the medal	1: On the other end was Priya Ramsaroop, 41, a volunteer ; 3: after a volunteer found it in a donated piano	2: piano tuner Desmond Achterberg, 70, who reached behind the keys
date	day it was found	1: Until last Thursday ; 3: was cleaning the upright last Thursday	2: who reached behind the keys last Tuesday
date	year of the theft	1: But in 2011, on the worst night of her life ; 1: For fourteen years ; 3: stolen from a Canadian figure skater in 2011	2: had stolen it from her in 2008
who-did-it	the thief	1: by a thief who was never caught ; 3: the thief was never identified	2: Her own coach, the late Rolf Tveit, had stolen it
age	Priya Ramsaroop	1: Priya Ramsaroop, 41	3: Priya Ramsaroop, 44
who-is-ill	who is waiting for a kidney	1: Her daughter Asha, just nine years old, is waiting for a new kidney	2: it is she who is waiting for a new kidney
who-is-ill	whether Asha is ill	1: Her daughter Asha, just nine years old, is waiting for a new kidney	3: Asha, who is nine and perfectly healthy
amount	what the skater gave	1: an envelope with $60,000 inside	2: a check for $16,000
negation	whether money was given	1: she pulled out an envelope with $60,000 inside ; 2: in her hand was a check for $16,000	3: no money changed hands ; 3: There was no envelope and there was no cheque
speaker-of-quote	It looks better on you	1: It looks better on you ; 2: It looks better on you.	3: it looks better on you
--- not differences
age	Asha, and her mother	2: Asha, nine	3: Priya Ramsaroop, 44
place	where it was stolen, where it was found	1: in Halden Falls	3: on Grid Street
place	the giver of the piano, the shop	2: A tiny shop in Wapiti Narrows	3: the estate of a Halden Falls man
age	the skater and the tuner	2: Desmond Achterberg, 70	3: Solheim-Baptiste, 38
count	years at the shop, years the medal was gone	1: For fourteen years	2: Thirty years in this place
date	day of the find and of the visit	1: Until last Thursday	3: drove up from Regal Creek on Saturday
