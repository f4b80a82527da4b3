On Friday, 10 October 2025, the American singer Dinah Rusk calls the custodian Otis Pell, once her bass
player, onto the stage. Account 1 is an agency report, 2 a farm piece, 3 a fact check of such pieces.
--- differences
count	people in the hall	1: the audience of 1,800	2: Twenty thousand people were singing along
age	Otis Pell	1: Otis Pell, 66 ; 3: He is 66	2: Otis Pell, 71
count	years that Pell has swept floors	1: has worked at the Orpheum Hall for eleven years ; 3: He has worked at the hall since 2014 and swept no floors before that	2: For forty years Otis Pell, 71, had swept floors in silence
who-is-ill	whose heart is ill	1: Rusk, 78, who is being treated for a heart condition ; 3: Pell isn’t dying ; 3: It is Rusk, rather, who is under a doctor’s care	2: Doctors had given his failing heart only months
speaker-of-quote	shaking knees	1: My knees were shaking but my hands remembered ; 3: The sentence about shaking knees, which the posts put in Rusk’s mouth, was Pell’s	2: My knees were shaking but my hands remembered
negation	whether his colleagues knew of his past	1: the staff had known about Pell’s past	2: He never told a soul that he had once played for a star
negation	whether there was a check	2: Inside was a check for $140,000 ; 2: The next morning an envelope lay in his locker	3: Nor is there a check ; 3: There was no envelope, no note and no locker
negation	whether the singer knelt	2: kneeling on the boards before him	3: She’d still be down there
amount	the proceeds	1: at $140,000	3: The night raised $104,000
--- not differences
amount	the check of the farm is not the proceeds	2: a check for $140,000	3: $104,000
date	the day of the concert	1: on Friday night	3: on Oct. 10
age	the singer	1: Rusk, 78	2: the 78-year-old legend
age	the singer and the bass player are two people	2: the 78-year-old legend	3: He is 66
count	the hall and the shares of the tale	1: the audience of 1,800	3: three million times
count	eleven years, and the year in which he began	1: for eleven years	3: since 2014
