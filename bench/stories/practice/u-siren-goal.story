A country football grand final in Australia, Saturday, 20 September 2025: Jye Carmody of Tallock kicks
the winning goal against Wirrabeen after the siren. Account 1 is the match report, 2 a feature a week
later, 3 a farm piece that moves the grandfather into hospital.
--- differences
age	Jye Carmody	1: Carmody, 17 ; 3: a boy of 17	2: Carmody himself, 19
count	people at the ground	1: a crowd of 2,400	2: 4,200 people
place	where the grandfather was	1: watched from the passenger seat of a ute	3: He was in a hospital bed two hundred kilometres away ; 3: Len Carmody was not in the stand
place	how far the kick was	1: kicked truly from 50 metres	3: seventy metres from the goal
negation	whether Rhett Sandow touched the ball	1: I felt it on the tip	2: I never laid a finger on it ; 3: I never laid a finger on it ; 3: Nobody touched it bar God
speaker-of-quote	nobody touched it	1: Nobody touched it bar God	3: Nobody touched it bar God
date	when Sandow owned up	2: on Thursday night	3: he murmured, then and there
--- not differences
negation	the coach: in public he blamed nobody, in the rooms he did	1: Coach Dale Pruett refused to blame the whistle	2: I did blame him
date	the last premiership and the years since	1: since 1987	3: thirty-eight years
place	the kick and the way to the hospital are different distances	1: from 50 metres	3: two hundred kilometres away
age	the full-back is another person	1: Carmody, 17	2: He is 34
date	the day of the match	1: on Saturday	2: last Saturday
