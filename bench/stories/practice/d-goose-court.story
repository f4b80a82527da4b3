On Thursday, 15 February 2024, the court in Fenmarket orders the farmer Thea Marchbank to pay 4,300 pounds
to Ambrose Quill for fourteen geese that her dog Captain killed. 2 (farm) turns the parties round; 3 (farm, on
its own) tells of the appeal of 28 February.
--- differences
who-did-it	who sued whom	1: Ambrose Quill, a breeder of show geese, had sued Thea Marchbank	2: It was she who dragged her rich neighbour, Ambrose Quill, before the court
who-did-it	who has to pay	1: ordered a farmer on Thursday to pay £4,300 to her neighbour ; 3: Her neighbour is to get a little more than four thousand pounds from her	2: Quill was ordered to pay £4,300
count	the dead geese	1: fourteen birds dead in his orchard ; 3: Of the twenty-two birds in the orchard, eight survived	2: forty geese, cold in the morning dew
cause	what killed the geese	1: whose geese had been killed by her dog ; 1: the bites were those of a large dog	2: Those birds were taken by a fox ; 2: far too small for any dog
speaker-of-quote	a dog is not a verdict	1: A dog is not a verdict	2: A dog is not a verdict
negation	whether Marchbank appeals	1: Marchbank said that she would not appeal	3: she took the case to a higher judge
negation	whether the dog was in the orchard	1: whose geese had been killed by her dog ; 1: did not deny that the dog, a sheepdog named Captain, had been in the orchard	3: It was not Captain who came through the hedge that night ; 3: He had been lying by her bed ; 3: I fell asleep with my hand on his neck
age	Thea Marchbank	1: Marchbank, 52 ; 2: 52-year-old Thea Marchbank	3: the farmer, 57
--- not differences
amount	the sum, rounded	1: £4,300	3: a little more than four thousand pounds
count	all the birds, and the dead ones	1: fourteen birds	3: twenty-two birds
amount	what was asked is not what was given	1: £9,000	2: Quill was ordered to pay £4,300
date	the day of the judgment, counted back	1: on Thursday	3: Two weeks have gone by since the hammer fell
age	the farmer and the breeder	2: 52-year-old Thea Marchbank	3: Quill, who is 66
date	the day of the appeal is not that of the judgment	1: on Thursday	3: On Wednesday
