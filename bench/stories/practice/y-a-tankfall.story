A water tank paid for by an Irish parish falls on a sewing school at Okwelle-Ata, Nigeria, on 4 March 2025. Account 1 is
a national paper of Nigeria, 2 the weekly of the Irish parish, 3 a local site.
--- differences
count	apprentices hurt	1: five apprentices	2: Seven young women ; 3: seven girls
age	age of Chidimma Nwaokolo	1: Chidimma Nwaokolo, 19 ; 3: 19-year-old Chidimma Nwaokolo	2: Chidimma Nwaokolo, who is 17
age	age of Ngozika Ebeledike	1: the 58-year-old	3: Ngozika Ebeledike, 61
date	day of the collapse	1: on Tuesday ; 3: on Tuesday morning	2: last Wednesday, March 5th
amount	what the tank cost	1: N4.2 million	2: N2.4 million ; 2: a little under €1,500 ; 3: N2.4m
cause	why the tower came down	1: It was rust and not any vehicle that brought the tower down ; 1: The iron legs had been eaten from inside	2: a cement lorry reversed into one leg of the tower ; 3: He reversed without a motor boy to guide him and knocked one leg of the tower
negation	whether the tower was inspected	1: the tower had never been inspected ; 1: nobody climbed that ladder for once ; 3: the tower was not inspected by anybody ; 3: Nobody climbed that ladder for once	2: the tower was inspected by a diocesan engineer ; 2: went up every rung of it with a hammer
speaker-of-quote	a sound like a gate	1: I heard a sound like a gate ; 3: I heard a sound like a gate	2: I heard a sound like a gate
--- not differences
amount	the same sum in euro	2: a little under €1,500	3: N2.4m
count	apprentices hurt, and those that may go home	1: Two of them may go home tomorrow	2: Seven young women
count	age of the tank, and years of running the school	1: barely two years ago	2: 22 years
count	litres of the tank, and cakes	1: 10,000-litre	2: 900 fruit cakes
date	day of the collapse, and day of the Mass	1: on Tuesday	2: on Sunday
date	hour told finely, and roughly	1: at about 11.20am	3: on Tuesday morning
