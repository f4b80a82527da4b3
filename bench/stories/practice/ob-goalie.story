In March 2026 a substitute goalkeeper scores the winning goal of a women's cup final in Jamaica. Account 1 is a Kingston sports page, 2 the parish paper, 3 a farm page.
--- differences
age	age of Shanoya Tulloch	1: The 19-year-old ; 2: Tulloch, 19	3: At 21
count	final score	1: a 2-1 victory ; 3: The match would end 2-1	2: Sunday's final 3-2
date	day of the final	1: Saturday's final ; 3: Then came Saturday	2: Sunday's final
amount	length of the kick	1: some 70 metres	2: 85 metres, goal line to first bounce
count	spectators	1: Some 1,400 fans	2: the 4,100 spectators
cause	why Aliesha Gooden did not play	1: ruled out with a sprained wrist ; 3: lay at home with a sprained wrist	2: had an accounting examination in Kingston and could not get back in time
place	where the final was played	1: at the Maxfield Oval ; 2: at the Maxfield Oval	3: on the sun-baked Port Salome ground
speaker-of-quote	nobody coaches that	1: "Nobody coaches that," he confessed ; 2: "Nobody coaches that," was all that the Rovers boss could manage	3: “Nobody coaches that,” murmured Winsome Ffrench
place	where Gooden was on the day	2: Aliesha texted me from the exam room corridor	3: lay at home
--- not differences
count	people who saw the video were not in the ground	1: Some 1,400 fans	3: six million times
count	times in front and minutes added	1: five of added time had become seven	2: twice been in front
amount	years since the last cup are not the prize	1: $900,000	2: eleven years
place	where the mother was, at other times	2: behind the other goal	3: outside the gate
