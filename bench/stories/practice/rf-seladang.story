On Sunday 9 June runners of a half-marathon in Malaysia are led astray. Account 1 is a Malaysian paper, 2 one of Singapore, 3 one of the Philippines.
--- differences
count	runners in hospital	1: Seventeen runners were warded ; 3: Seventeen of them were brought to the hospital	2: Thirty-one people were taken to hospital
date	day of the race	1: on Sunday and ended up ; 3: last Sunday	2: Saturday’s race
amount	how far they ran	1: covering about 27km ; 3: almost six kilometers more	2: had run 24km
place	where they went wrong	1: at the Simpang Jering junction	2: at Bukit Payung
cause	why they went wrong	1: a durian trader had turned an arrow board around ; 3: a fruit vendor who turned an arrow sign the wrong way	2: the lead motorcyclist missed the turn ; 2: All our arrow boards were in place and nobody touched them
negation	refunds	1: there would be no refunds	2: has promised every runner a full refund
age	the women's winner	1: Jovelyn Taguinod, 29	3: the 26-year-old domestic helper
who-is-ill	who is in intensive care	1: retired clerk Goh Beng Teik, 63, who is in the intensive care unit. His running partner, Faridah Muin, was unhurt	3: Muin later collapsed and remains in intensive care, while the uncle is fine
speaker-of-quote	hills and a lunch break	1: Since when does 21km come	3: Since when does 21km come
--- not differences
amount	21 and six are 27	1: about 27km	3: almost six kilometers more
count	Singaporeans in the race, not people in hospital	1: Seventeen runners	2: some 40 Singaporeans
age	the trader and the motorcyclist are two men	1: the 44-year-old	2: he is 19
who-did-it	a durian trader sells fruit	1: a durian trader	3: a fruit vendor
