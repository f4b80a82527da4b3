A country singer leaves a rehearsal and drives to the man who once drove her school bus. Three farm pages.
--- differences
age	Lorna Dupree Hatch	1: Lorna Dupree Hatch, 54 ; 3: Lorna Dupree Hatch, 54	2: the 57-year-old
age	Emmett Szymoniak	1: Emmett Szymoniak, 88	3: An 83-year-old man
date	the day of the visit	1: On Tuesday, October 7	3: on Thursday, October 9
place	the state in which Beulah Fork lies	1: Beulah Fork, Arkansas	3: Beulah Fork, Missouri
who-is-ill	who has Parkinson's disease	1: Emmett has Parkinson’s disease ; 3: Emmett Szymoniak, who has been fighting Parkinson’s	2: his wife, Pearl, who has Parkinson’s disease
amount	the mortgage paid off	1: $64,000 ; 3: $64,000	2: $46,000
count	how long she stayed	1: She stayed for three days ; 3: For three days she made his coffee	2: The singer remained for nine hours
negation	whether she sang for him	1: she sang “Gravel Hymn” for him ; 3: she sang him “Gravel Hymn,”	2: Did she sing for them? She did not
speaker-of-quote	the best seat	1: That was the best seat anybody ever gave me	2: That was the best seat anybody ever gave her
--- not differences
count	years that he drove and years that he is ill	2: thirty-one years	3: six years
date	the visit and the interview	1: On Tuesday, October 7	3: on Monday
place	where the show was and where he lives	2: her show in Tulsa	3: Beulah Fork, Missouri
count	records and words	2: eleven gold records	3: Six words
