On Saturday, 8 July 2023, the retired swimming teacher Rosalie Kemp reaches three children whose rowing
boat has turned over on Lake Tessel; the kayaker Idris Vaughn takes them ashore. Account 4 puts the
kayaker in her place and gives him her words.
--- differences
count	children in the boat	1: to reach three children ; 2: saved three children ; 5: The three children have sent Kemp a drawing	3: four little voices ; 4: four little voices
age	Rosalie Kemp	1: Rosalie Kemp, 66 ; 2: A 66-year-old woman	3: Rosalie Kemp, an 80-year-old grandmother
who-did-it	who reached the children	1: Kemp pushed it towards a sandbank ; 2: A 66-year-old woman saved three children ; 5: Rosalie Kemp swam out to a capsized boat	4: He fought his way through the storm, alone, and pulled them out one by one ; 4: Rosalie Kemp stated ; 4: A retired teacher who lives by the lake watched it all from her window
speaker-of-quote	I counted the heads	1: I counted the heads, and then I stopped thinking ; 2: I counted the heads, and then I stopped thinking ; 3: I counted the heads ; 3: I stopped thinking. Thinking is for dry people. ; 5: I counted the heads, and then I stopped thinking ; 5: I never said that about dry people	4: I counted the heads, and then I stopped thinking ; 4: Thinking is for dry people
who-did-it	who sang	1: She was singing to them ; 2: She was singing to them ; 3: she began to sing	4: To calm them, he sang
speaker-of-quote	the song about a duck	1: Some awful song about a duck ; 2: She was singing to them, some awful song about a duck	4: Some awful song about a duck
negation	whether the children wore life jackets	1: None of the children wore a life jacket ; 2: None of them wore a life jacket	3: All the children had life jackets on
amount	how far Rosalie Kemp swam	1: swam 300 metres ; 2: swimming three tenths of a kilometre	3: She swam for a mile
negation	whether Rosalie Kemp dived	3: She dived again and again	5: I do not dive
cause	why the boat turned over	2: boat had turned over in a squall	5: the weather was not to blame ; 5: A plank had come loose ; 5: The boat was rotten before the first drop fell
--- not differences
amount	the distance in another unit	1: swam 300 metres	2: three tenths of a kilometre
date	the day, counted back	1: on Saturday	5: A week ago
count	years of teaching are no age	1: Rosalie Kemp, 66	2: for 31 years
count	years at the head of the water rescue	2: for 31 years	4: for twenty years
age	the girl and the teacher	1: a girl of nine	3: an 80-year-old grandmother
place	two shores, two people	1: her house on the north shore	2: on the south shore
