In October the singer Corinne Hathersley breaks off a concert to sing to a widower beside his empty seat. Account 1 is a farm page, 2 the local paper, 3 another farm page.
--- differences
date	the day of the concert	1: October 11 ; 3: On October 11	2: Saturday, October 12
place	the hall	1: inside the Dunmarrow Arena ; 2: at Dunmarrow Arena	3: at the Lowgate Pavilion in the seaside town of Skelby
age	Ambrose Tillcott	1: 81-year-old ; 3: He is 81	2: Ambrose Tillcott, 78
age	Corinne Hathersley	1: Corinne Hathersley, 58 ; 2: Miss Hathersley, 58	3: 61-year-old
cause	what Winifred died of	1: Cancer took her in August ; 3: cancer took her this summer	2: died of a stroke
count	people in the hall	1: Fourteen thousand fans	2: Around 9,000 people
amount	gift of the singer to the hospice	1: £20,000 for the hospice ; 3: £20,000 of her own	2: £2,000
negation	whether the band stopped	1: No band. ; 3: waved her band into silence	2: the band did not stop ; 2: Leroy kept a brush going on the snare
who-is-ill	who has Parkinson's disease	1: her own husband, Philip, is battling Parkinson’s disease	2: Mr Stannage, the drummer, is himself being treated for Parkinson’s disease ; 2: the singer’s husband Philip is in good health
who-is-ill	whether the drummer is ill	2: Mr Stannage, the drummer, is himself being treated for Parkinson’s disease	3: Drummer Leroy Stannage, fit and grinning at 60
speaker-of-quote	for the nurses	1: For the nurses who sang when I could not ; 2: For the nurses who sang when I could not	3: For the nurses who sang when I couldn’t ; 3: the man who wrote them
count	times she has sung the song	1: sung this song four thousand times ; 2: sung this song four thousand times	3: sung this song a thousand times
who-did-it	who wrote and gave the card	1: Corinne handed the widower a cheque	3: Tillcott pressed the card into the star’s palm
--- not differences
count	times sung, not people	1: four thousand times	2: Around 9,000 people
date	month and season	1: in August	3: this summer
age	the drummer's age is not the singer's	2: Miss Hathersley, 58	3: at 60
count	years on the bus, years behind the kit	1: for thirty years	3: For thirty-four years
age	the steward's age	1: 81-year-old	2: 22-year-old
