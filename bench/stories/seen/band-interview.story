The guitarist Denny Marlow speaks in the radio programme “Late Strings” on Thursday, 4 May 2023,
presented by Anja Teller and recorded in his kitchen, about the end of the group Glass Meridian and its
singer Corin Vale. Accounts 2 and 3 are copies; 4 says the opposite; 5 gives the guitarist's words to
the singer.
--- differences
negation	whether Corin Vale killed the band	1: Corin did not kill the band ; 2: Corin did not kill the band… he let it sleep. ; 3: Corin did not kill the band… he let it sleep. ; 6: Corin did not kill the band. He let it sleep.	4: Corin killed the band, and he never even looked back
speaker-of-quote	angry for ten years	1: I was angry for ten years ; 2: I was angry for ten years ; 3: I was angry for ten years ; 7: I was angry for ten years	5: I was angry for ten years
speaker-of-quote	the offer and the tea	1: Somebody once put forty million dollars on the table for five shows ; 1: Corin pushed it back and asked for tea ; 2: He pushed forty million dollars back across the table and asked for tea ; 3: He pushed forty million dollars back across the table and asked for tea	5: You can put forty million dollars on my table ; 5: and I will push it back and ask for tea
amount	the offer	1: forty million dollars on the table for five shows ; 2: He pushed forty million dollars ; 3: He pushed forty million dollars ; 5: You can put forty million dollars on my table ; 6: the offer of $40m	4: one hundred million dollars for a single night
count	shows offered	1: for five shows	4: for a single night
date	the death of Pete Ashby	1: stopped in 1984, a year after its drummer, Pete Ashby, was killed in a car accident ; 2: Pete Ashby’s death in 1983 ; 3: Pete Ashby’s death in 1983 ; 5: Pete Ashby, the drummer, was killed in 1983 ; 7: Pete Ashby, died forty years ago	4: 1981, when Pete Ashby, the heartbeat of the group, was killed
age	Denny Marlow	1: Marlow, 71, told ; 2: at 71, the legendary guitarist ; 3: at 71, the legendary guitarist ; 4: the 71-year-old	7: Marlow, who is 72
place	where it was recorded	1: recorded in the kitchen of his house in Wexcombe ; 7: was broadcast from his kitchen	4: The studio fell silent ; 5: nobody in the studio moved
negation	what Corin Vale did with the offer	1: Corin pushed it back and asked for tea ; 2: back across the table and asked for tea ; 3: back across the table and asked for tea	4: Vale tore the contract in two
--- not differences
date	the end of the group: a year and its part of the decade	1: The group stopped in 1984	7: the mid-eighties
amount	the offer in words and in figures	1: forty million dollars	6: $40m
date	the broadcast: weekday and date	1: on Thursday evening	6: on 4 May
date	the death of the drummer, counted back	2: death in 1983	7: died forty years ago
count	years of silence, rounded	1: almost forty years	5: silent for forty years
age	the guitarist and the singer are two people	1: Marlow, 71	6: Corin Vale, 73
