On Sunday, 8 June 2025, the ferry Imelda grounds on Hask Bank off Inverlune because a valve of her steering
fails. Captain is Moira Lundie, first officer her husband Keir; the retired midwife Ruth Calder, 71, splints
the wrist of the deckhand Callum Reith. The farm (3) gives her words to the captain and the broken wrist to
the husband.
--- differences
count	passengers	1: with 84 passengers aboard ; 3: eighty-four souls on the water	2: carrying 61 passengers
cause	the grounding	1: the steering had jammed hard to port ; 1: A hydraulic valve failed ; 2: after its steering failed ; 2: A hydraulic valve failed	3: It was not the steering ; 3: the captain was looking at her phone
age	Ruth Calder	1: The retired midwife, 71 ; 2: Ruth Calder, 71	3: a 78-year-old grandmother
who-is-ill	whose wrist is broken	1: the wrist of a deckhand, Callum Reith ; 2: One deckhand, Callum Reith, was taken to hospital	3: Keir Lundie, lay on the floor with a broken wrist
negation	whether the alarm was sounded	1: The alarm, it added, had been sounded at once	2: No alarm was sounded, none
speaker-of-quote	the teacups	1: There was a sort of sigh, and then all the teacups went the same way ; 2: There was a sort of sigh, and then all the teacups went the same way	3: There was a sigh, and then all the teacups went the same way
--- not differences
date	the weekday and the day	1: on Sunday morning	2: on June 8
age	the ship: its age and its year	1: 39 years old	2: built in 1986
date	the end of the stranding, as a clock time and as a length	1: by 2pm	2: five hours
count	the captain's seconds and the passengers	1: forty seconds	2: 61 passengers
