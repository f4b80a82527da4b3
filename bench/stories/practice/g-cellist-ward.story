On Saturday, 7 October 2023, the cellist Isolde Kerrigan collapses at a rehearsal in Aldermere and is taken to
St Brendan's Hospital with pneumonia. 1 is a music magazine; 2 a farm with a nameless nurse; 3 a farm that turns
patient and visitor round.
--- differences
who-is-ill	who lay in St Brendan's	1: The cellist Isolde Kerrigan has cancelled all her concerts until January after she was taken to hospital with pneumonia ; 2: Isolde Kerrigan, 74, had suffered a massive heart attack	3: Maestro Matthias Rohe lay motionless in his bed
cause	what the illness was	1: taken to hospital with pneumonia ; 3: struck down by pneumonia	2: a massive heart attack
age	Isolde Kerrigan	1: Kerrigan, 68 ; 3: Isolde Kerrigan, 68	2: Isolde Kerrigan, 74
negation	whether a nurse sang	1: no member of staff had sung to the patient either	2: took the musician’s cold hand — and began to sing
negation	whether Kerrigan’s concerts are cancelled	1: has cancelled all her concerts until January	3: Not one of the cellist’s own concerts has been cancelled
--- not differences
age	the pupil is not the teacher	1: Yun-seo Hale, 26	2: Isolde Kerrigan, 74
amount	the song and the piece	2: For twenty minutes	3: ten minutes of music
count	the room is no age	2: room 214	3: four flights
date	the days of the collapse and of the visit	1: on Saturday	3: on Sunday evening
