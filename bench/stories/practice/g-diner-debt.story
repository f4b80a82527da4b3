On Tuesday, 21 January 2025, the country singer Cass Merrow drinks coffee at Lottie's Diner in Harlan Creek and
tips the waitress Renee Stallworth well. 1 (farm) lets him pay a hospital bill; 2 is the local paper that asked;
3 is a farm that made more of 1.
--- differences
negation	whether he paid the bill	1: a check for the full amount ; 3: Enough to pay for her daughter’s surgery	2: That’s the whole story ; 2: He tipped forty dollars on nine
amount	the hospital bill	1: $18,400. Her husband’s surgery	2: The couple owe $1,840
amount	the check	1: $18,400	3: a check for $184,000
age	Renee Stallworth	1: 52-year-old Renee Stallworth ; 3: a 52-year-old waitress	2: Renee Stallworth, 47
who-is-ill	whose surgery	1: Her husband’s surgery ; 2: had surgery on his shoulder last fall	3: her daughter’s surgery
negation	whether she knew the singer	1: Nobody recognized the man in the gray cap	2: She said she recognized the singer the minute he walked in
negation	whether a bill was taped up	1: Renee had taped a hospital bill	2: there was never a bill taped behind the counter
--- not differences
amount	the tip is not the check	2: forty dollars	3: a check for $184,000
date	the same evening	1: a little after nine on Tuesday night	2: on Tuesday night
count	number ones and hours on her feet	1: Eleven number ones	3: fourteen hours
date	when the story began to be shared	1: on Tuesday night	2: since Wednesday
