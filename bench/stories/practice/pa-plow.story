In January 2025 a girl is born in the cab of a snowplow in Saskatchewan. Account 1 is the agency, 2 the local paper, 3 a
farm page.
--- differences
age	age of the mother	1: Anneke Friesen-Bird, 29 ; 3: 29-year-old Anneke Friesen-Bird	2: is 31
date	when the car left the road	1: early Friday ; 1: at about 3 a.m. ; 3: that Friday morning	2: at suppertime last Thursday
who-did-it	who delivered the baby	1: Lachance-Moar delivered the child herself ; 3: brought a baby girl into the world with nothing but a radio and her own two hands	2: It was she who delivered the baby
count	how many children the mother has	1: the couple's first child ; 3: first-time mom	2: her third child
amount	weight of the baby	1: seven pounds two ounces ; 2: seven pounds two ounces	3: eight pounds four ounces
amount	temperature	1: -34 C	2: It was -43
place	the road	1: on Highway 51, six kilometres from the Tolland grain elevator ; 2: Highway 51	3: Highway 15 outside Dunmore Creek
speaker-of-quote	don't you dare stop this thing	1: I told her, don't you dare stop this thing	3: Don't you dare stop this thing
--- not differences
age	the grandmother's age	1: Anneke Friesen-Bird, 29	2: Hendrika Friesen, 63
count	the grandmother's children, not the mother's	1: the couple's first child	2: five of my own
date	the day of the interview	1: early Friday	2: on Monday
place	where she teaches, and where the ambulance was stuck	1: stuck at Marrowdale	2: at Tolland
count	hours at the wheel, and kilometres	1: six kilometres	3: nine straight hours
