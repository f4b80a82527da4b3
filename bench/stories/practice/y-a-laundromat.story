A country singer pays the debt of the laundromat where she slept as a girl. All three accounts are farm pages; 3 comes
nearest to news.
--- differences
amount	debt of the laundromat	1: $86,000 ; 3: eighty-six thousand dollars	2: $68,000
who-is-ill	who has Parkinson's	1: her husband, Teng, was diagnosed with Parkinson’s ; 3: Teng Vang, 77, who has Parkinson's disease	2: doctors told Dolores that the trembling in her hands was Parkinson’s
age	age of Rosalind Tackett	1: Rosalind Tackett — 61 years old ; 2: The 61-year-old	3: Rosalind Tackett, 63
place	town of the laundromat	1: Pell Harbor ; 2: Pell Harbor	3: MARLOW CREEK
date	day of the visit	1: on Thursday night ; 3: last Thursday	2: On Sunday evening
count	how long she slept there	1: for six weeks	3: six months
negation	whether she sang	1: Rosalind did not sing a single note	2: she leaned against a washer and sang ; 3: She sang for about twenty minutes
speaker-of-quote	dryer nine	1: Nobody ever checked behind dryer nine ; 3: Nobody ever checked behind dryer nine	2: Nobody ever checked behind dryer nine
--- not differences
age	Dolores is 74, Rosalind 61	1: 74-year-old Dolores Vang	2: The 61-year-old
age	age of the husband, and of the owner	1: 74-year-old Dolores Vang	3: Teng Vang, 77
age	seventeen then, 63 now	1: at seventeen	3: Rosalind Tackett, 63
date	day of the visit, and day of closing	1: On Monday the doors were going to close	3: last Thursday
count	minutes of singing, and words of the note	2: Those eleven words	3: about twenty minutes
place	a soap packet can lie in an envelope	1: there was an envelope taped to the machine	2: on the back of a soap packet
