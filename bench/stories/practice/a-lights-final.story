On Sunday 17 May the floodlights fail in a women's cup final in Kenya, which is decided on penalties in the light of
minibuses. Account 1 is a national daily, 2 a football site, 3 the losers' local paper.
--- differences
age	goalkeeper Consolata Aketch	1: Consolata Aketch, 19	2: Consolata Aketch is 17
count	spectators	1: the 6,000 spectators	2: 9,000 people reaching for their phones
cause	why the lights failed	1: blamed an empty tank ; 3: pointed at his dry generator	2: A transformer had blown
count	minute of the failure	1: in the 78th minute ; 2: twelve minutes left	3: in the 68th minute
count	score of the shootout	1: 4-3 on penalties ; 2: a 4-3 win on penalties	3: 5-4 in the shootout
who-did-it	who equalised for Queens	1: Captain Winnie Jebiwott had headed Queens level ; 2: It was Jebiwott's header	3: substitute Mercy Nafula equalised for Queens
negation	the protest	1: a written protest had been lodged with the federation ; 3: the protest was already on the federation's desk	2: We will not protest
amount	prize money	1: Sh500,000 ; 2: Sh500,000	3: Sh750,000
count	minutes of waiting	1: waited forty minutes	2: Half an hour on
speaker-of-quote	I could hear the ball	1: I could hear the ball but I could not see it ; 2: I could hear the ball but I couldn't see it	3: I could hear the ball but I could not see it
--- not differences
count	the same minute, counted from the end	1: in the 78th minute	2: twelve minutes left
count	minibuses and kicks saved	1: eleven minibuses	3: guessed right three times
date	the day of the match and the day of coming home	1: on Sunday night	3: came home yesterday
who-did-it	the goals of two teams	1: Captain Winnie Jebiwott	3: Rehema Salat
count	score of the match and of the shootout	1: a 1-1 draw	3: 5-4 in the shootout
