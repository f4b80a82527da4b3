On Wednesday 18 February 2026 the antiques presenter Petra Ollivant announces on Scarnsea pier that she leaves her programme. Account 1 is a tabloid, 2 the local paper, 3 a viral-story farm.
--- differences
age	Petra Ollivant	1: The antiques queen, 52 ; 2: Ms Ollivant, 52	3: Petra Ollivant, 55
date	day of the announcement	1: told stunned crew on Wednesday ; 2: on Wednesday morning	3: On a cold Thursday morning
who-is-ill	who has motor neurone disease	1: her younger brother Gwilym, who is battling motor neurone disease ; 2: her brother, Gwilym Ollivant, 49, who runs the chandlery in Fore Street, has motor neurone disease	3: Her father, Emrys, has been told that he has motor neurone disease
count	years on the programme	1: Lofts & Lanterns after 14 years ; 3: a career of 14 years	2: fronted for 12 years
date	the diagnosis	1: since the diagnosis in November	2: diagnosed in September
who-did-it	who takes over	1: lined up former auctioneer Saffron Mbeki-Lyle to step in ; 3: Saffron Mbeki-Lyle, who takes over in the spring	2: Mr Achterberg would do exactly that ; 2: Desmond is the obvious choice
negation	whether there was a row	1: There was no row, no fallout, nothing	3: Petra had been at war with producers ; 3: it was that bitter row that finally pushed her out
cause	why she leaves	1: leaving to look after her younger brother	3: it was that bitter row that finally pushed her out
speaker-of-quote	Nobody replaces Petra	1: Nobody replaces Petra	3: Nobody replaces Petra
--- not differences
age	her co-host and her brother, not she	1: Desmond Achterberg, 47	2: Gwilym Ollivant, 49
date	her last episode, not the announcement	1: airs on 8 April	2: on Wednesday morning
date	the programme's weekday, and a day after the news	2: confirmed yesterday	1: Wednesdays are CANCELLED
count	people on the pier	2: About 30 people	1: after 14 years
who-did-it	the husband held the phone and stood behind the camera	2: a phone held by her husband	3: standing just behind the camera
