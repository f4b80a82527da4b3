On 18 February 2025 a Nigerian court awards a tailor damages for a frozen account. Account 1 is a daily, 2 a local
gossip site, 3 an agency two days later.
--- differences
amount	damages awarded	1: the sum of N18 million ; 3: damages of 18 million naira	2: a whopping N80 million
age	Ngozika Udemba	1: a 43-year-old fashion designer ; 3: Ngozika Udemba, 43	2: Ngozika Udemba, 34
place	where the court sat	1: A State High Court sitting in Obiaro ; 3: The High Court in Obiaro	2: the High Court, Umuekpe
date	day of the freeze	1: 3 March 2024 ; 3: 3 March last year	2: 13 March 2024
who-did-it	who froze the account	1: the branch manager, Mr Kelechi Abara ; 3: a branch manager, Kelechi Abara	2: Festus Omoregbe, the bank's head of compliance
count	apprentices dismissed	1: eleven apprentices ; 2: The eleven apprentices	3: seven apprentices
negation	whether the bank will appeal	1: would proceed to the Court of Appeal ; 2: the bank would appeal	3: will not challenge a ruling ; 3: there will be no appeal.
speaker-of-quote	a bank is not a policeman; cannot arrest money on suspicion	1: A bank is not a policeman ; 1: It cannot arrest money on suspicion and go home to sleep. ; 3: cannot arrest money on suspicion	2: A bank is not a policeman! ; 2: It cannot arrest money on suspicion and go home to sleep.
--- not differences
amount	the same sum in another form	1: N18 million	3: 18 million naira
date	the day of the ruling counted back	1: on Tuesday	3: two days earlier
date	the year counted back	1: 3 March 2024	3: 3 March last year
count	apprentices and children	1: eleven apprentices	2: the mother of three
count	complaints to a helpline, not apprentices	2: The eleven apprentices	3: 340 complaints
speaker-of-quote	the bank's lawyer in all three	2: We respect the court.	3: We respect the court, but we do not agree with its arithmetic
