In October 2025 an American country singer interrupts her concert because somebody near her is ill, and a call is played to the hall. Accounts 1 and 2 are farm pages, 3 is the local paper.
--- differences
who-is-ill	who lies in hospital	1: her younger brother, Teague, was in a hospital bed ; 1: the kidney ward where her brother is being treated ; 3: her brother and songwriting partner is seriously ill ; 3: Teague Vandeveer, 44, is awaiting a kidney transplant	2: Amos Delacroix-Finch, her drummer of two decades, was in the hospital
cause	the illness	1: waiting for a kidney ; 3: awaiting a kidney transplant	2: with leukemia
date	day of the concert	1: just another Friday night ; 3: Friday night after telling	2: On Saturday night
age	age of Corliss Vandeveer	1: At 47 ; 3: Vandeveer, 47	2: the 49-year-old star
count	people in the hall	1: 9,000 fans ; 3: just under 9,000	2: with 19,000 people
amount	sum given	1: pledged $250,000 ; 3: The singer's $250,000 gift	2: given $520,000
place	state in which Harlow Bend lies	1: in Harlow Bend, Tennessee	3: HARLOW BEND, Ky.
negation	whether she finished the concert	1: finished every song on the list ; 3: completed the set, including two encores	2: She reached the second verse and could go no further; the show was over
speaker-of-quote	play it anyway	1: "Play it anyway, Corrie. I'm listening." ; 3: “Play it anyway, Corrie,” the brother could be heard saying	2: “Play it anyway, Corrie,” Amos said
place	where Amos Delacroix-Finch was that night	1: said drummer Amos Delacroix-Finch, wiping his eyes with a bar towel ; 3: I had one job, which was not to hit anything while the phone was on	2: was in the hospital
place	where Teague Vandeveer was that night	1: in a hospital bed two hundred miles away ; 3: at a hospital in another state	2: led her off into the wings
--- not differences
amount	twenty years and two decades are the same	1: for twenty years	2: of two decades
age	ages of two different people	1: At 47	2: the 44-year-old
age	ages of two different people	2: the 49-year-old star	3: Lorna Pettibone, 71
count	hours of a drive are not fans	1: 9,000 fans	2: nine hours
date	the manager's word came a day after the concert	1: just another Friday night	3: confirmed Saturday
