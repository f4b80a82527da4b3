The actor Desmond Farrant leaves his house in Market Sheldry to his gardener Nessa Quill; the local paper (3)
reports it from the probate registry on 6 May 2022. 1 and 2 are farm accounts made from one another: in the
one the son is furious, in the other he is moved.
--- differences
age	Desmond Farrant	1: gone at 86 ; 2: at the age of 86	3: aged 84
amount	value of the house	1: $24 million	2: $3 million ; 3: £2.4 million
cause	the actor's death	1: died of a broken heart	3: died of pneumonia
negation	whether the son fights the will	1: Rupert has now gone to court to have the will torn up ; 1: I will fight until the last brick is mine	2: There would be no court ; 2: I will not fight for a single brick ; 3: He does not intend to contest the will
negation	whether the will was read aloud	1: the solicitor read aloud ; 2: the solicitor read aloud	3: there had been no reading
speaker-of-quote	the tea and the roses	1: He made the tea, and I made the roses ; 3: He made the tea, and I made the roses	2: He made the tea, and you made the roses
speaker-of-quote	the childhood	1: You have stolen my childhood	2: You have given me back my childhood
--- not differences
amount	the estate is not the house	2: $3 million	3: £3.1 million
amount	the house in another currency, rounded	2: $3 million	3: £2.4 million
age	the son is not the father	2: the 51-year-old son	3: aged 84
cause	the death of the dog is no other cause of his	2: after the death of his dog	3: died of pneumonia
negation	the will's sentence stands in all accounts; only 3 has her doubt of it	1: never asked me	3: I did ask him once
