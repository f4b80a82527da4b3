On Sunday, 31 August 2025, Isla Macrorie turns back in the Strathorran Ridge Race to help Jitka Havlova, who has
broken an ankle on Ben Corrag; Fionnuala Breck wins. 1 is an agency, 2 an interview three weeks later, 3 a tabloid,
which turns helper and helped round.
--- differences
who-did-it	who helped whom	1: Isla Macrorie gave away an almost certain victory ; 1: She gave Havlova her jacket ; 2: she ran back up, stayed for twenty minutes	3: And up rushed Havlova ; 3: to carry the stricken Scot a full mile
who-is-ill	who broke the ankle	1: Jitka Havlova, the Czech champion, fell on the scree below Ben Corrag and broke her ankle ; 2: Jitka Havlova fell behind her with a broken ankle	3: Snap went her ankle ; 3: brought Macrorie down
place	where	1: on the scree below Ben Corrag ; 2: there are no trees on Ben Corrag	3: at a stile in Glen Fadda
cause	the fall	1: A loose stone had rolled away under her ; 2: A stone the size of a loaf had gone from under her	3: A spectator’s labrador ran between her legs
amount	time lost	1: lost eleven minutes	2: stayed for twenty minutes
amount	the prize	1: the prize of £2,000 ; 2: We split two thousand pounds three ways	3: a cheque for £5,000
negation	whether she starts again	2: I’ll be on the start line	3: You won’t see me on that start line again
speaker-of-quote	medals rust	1: Medals rust. Ankles remember	2: Medals rust
--- not differences
place	another unit, rounded	1: 38 kilometres	2: Twenty-four miles
date	the same day	1: on Sunday	2: On 31 August
amount	digits and words	1: £2,000	2: two thousand pounds
age	different people	1: Havlova, 31	2: Isla Macrorie, 26
date	years as director, rounded	1: thirty-one years	2: three decades
count	starters and finishers	1: 300 starters	2: Two hundred and sixty-one people reached the finish
amount	time of the rescue, time of the winner	3: just over an hour	1: four hours, 12 minutes and 40 seconds
