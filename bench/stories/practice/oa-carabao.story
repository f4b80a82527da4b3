On Saturday 9 May 2026 a bamboo grandstand collapses at a carabao race in Santa Irmina. Account 1 is the agency, 2 the provincial paper, 3 a viral news site.
--- differences
count	people injured	1: Thirty-one people were injured ; 2: Thirty-one were brought to the provincial hospital	3: hurting 43 people
age	Dionisio Marfil	1: Dionisio Marfil, 58 ; 3: a 58-year-old rice farmer	2: Dionisio Marfil, 63
cause	why the stand fell	1: the rear posts had been eaten by termites ; 1: Inside there was only powder ; 3: termites had hollowed out the posts at the back	2: it was the crowding, not the bamboo, that brought the structure down ; 2: found no rot and no termites in the posts
negation	whether there was a permit	1: the organizers had secured a permit ; 2: a copy of the permit	3: the organizers never got a permit ; 3: If there was no paper
amount	money for each of the injured	1: P10,000 to each of the injured ; 3: P10,000 to each victim	2: P15,000 for every injured person
date	day of the collapse	1: on Saturday afternoon ; 2: went down on Saturday	3: in Santa Irmina on Sunday
speaker-of-quote	I did not think, I just grabbed	1: I did not think, I just grabbed	3: I did not think, I just grabbed
who-did-it	who pulled two children out	1: A vendor who had been selling ice candy	3: Corazon Ilustre, who came from the next town
negation	whether the nephew was hurt	1: whose nephew was in surgery	3: He ran to me crying
--- not differences
date	the day he lay on a cot, not of the fall	2: on Sunday with his hip in a splint	1: on Saturday afternoon
age	the nephew's age, not Marfil's	3: He is 19	1: Dionisio Marfil, 58
count	people on the stand, not injured	2: 400 people on it	1: Thirty-one people
count	years of the race, not the injured	2: Thirty years we have had that race	3: hurting 43 people
place	a part of the town	2: Sitio Maligaya	3: Santa Irmina on Sunday
