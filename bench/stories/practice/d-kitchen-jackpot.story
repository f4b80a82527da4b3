On Friday, 17 March 2023, the kitchen staff of Harrow Lane Primary School in Dunsop Vale win the county
lottery; the cook Maureen Tibbet bought the ticket, Glenda Rusk, who no longer paid in, declines a share.
2 (farm) exchanges the two women; 3 names people by surname only.
--- differences
amount	the prize	1: won £3.4 million ; 3: The jackpot of 3.4 million pounds	2: it was worth £34 million
count	the winners	1: Six members of the kitchen staff ; 1: The six have played together ; 2: six humble women	3: Of the seven winners
amount	the share of each	1: Each will get about £567,000	3: a little under half a million apiece
date	the draw	1: in the Friday draw	3: the Saturday draw
place	where the ticket was bought	1: at a petrol station on her way home	3: The ticket came from the newsagent’s in Mill Street
who-did-it	who bought the ticket	1: Maureen Tibbet, the cook, bought the ticket	2: It was she who had paid for the ticket
who-did-it	who had stopped paying in	1: Glenda Rusk, had stopped paying in at Christmas	2: Her name was Maureen Tibbet
negation	whether the colleague who had not paid took a share	1: Rusk declined ; 3: Rusk has not taken a penny	2: she said yes
speaker-of-quote	the windscreen fluid	1: I only stopped for windscreen fluid	2: I only stopped for windscreen fluid
negation	whether the winners go on working	1: All of them were at the stoves at seven this morning ; 1: does not mean to retire ; 3: the rest go on as before ; 3: They come at seven	2: he found six aprons on a hook ; 2: They will not be back
age	the head teacher	1: Adeel Corran, 44	3: Corran, who is 47
--- not differences
amount	the prize in other words	1: won £3.4 million	3: 3.4 million pounds
date	the first game, counted back	1: since 2011	2: For twelve long years
amount	an earlier prize	1: it was £60	2: it was worth £34 million
age	the cook and the head teacher	2: the 61-year-old	3: Corran, who is 47
count	some of the winners only	1: Six members of the kitchen staff	3: three have asked for shorter hours
date	the pay-out is not the draw	1: in the Friday draw	3: paid out on Tuesday
