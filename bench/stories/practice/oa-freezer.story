On Tuesday 2 June 2026 the former treasurer of a yam sellers' cooperative in Odolemi is brought to court. Account 1 is the local paper, 2 an agency, 3 a gossip site.
--- differences
age	Folasade Ajisebutu	1: The 39-year-old defendant ; 3: Folasade Ajisebutu, 39	2: A 49-year-old trader
amount	money missing	1: allegedly diverting N14.6m ; 2: alleged theft of N14.6 million	3: A whopping N16.4m
count	members of the cooperative	1: contributed by 212 members ; 3: One of the 212 members	2: the savings of 122 members
date	day in court	1: on Tuesday ordered ; 2: on Tuesday appeared	3: in Odolemi on Wednesday
negation	her plea	1: pleaded not guilty ; 2: She pleaded not guilty to the charge	3: by pleading guilty ; 3: I am guilty, my lord
negation	bail	1: refused the application ; 3: sent her to the custodial centre	2: admitted the defendant to bail
place	where cash was found	1: a deep freezer in the defendant’s shop ; 3: in a deep freezer in her shop	2: at the defendant’s sister’s house, in a rice sack
who-did-it	who found the books wrong	1: it was the society’s auditor, one Mr Gbenga Oshilaja, who raised the alarm ; 3: It was Gbenga Oshilaja, the auditor, who blew the whistle	2: Mrs Risikat Popoola, first noticed that the books did not balance
speaker-of-quote	She will run, as her husband has run	1: She will run, as her husband has run	3: She will run, as her husband has run
--- not differences
amount	the bail, not what is missing	2: in the sum of N2 million	1: N14.6m
date	the report's date, not the day in court	2: June 3, 2026	1: on Tuesday ordered
count	families, rounded from the members	1: Two hundred families	3: 212 members
count	her children	2: a mother of four	3: for six years
place	her home, not where cash was found	2: resides at Kajola Street	1: in the defendant’s shop
