On Sunday, 26 May 2024, Balonmano Ribasol wins the Copa Atlántica against the French club of Verlanges in
Puerto Serán, by a goal of the goalkeeper Ainhoa Berruezo. Account 1 is Spanish, 2 French (farm, on its own), 3 English (farm).
--- differences
count	the result	1: al derrotar por 28-27 ; 2: d’un seul but	3: The final score was 29-27
count	the spectators	1: ante 4.200 espectadores ; 2: un peu plus de 4 000 personnes	3: Ten thousand people held their breath
age	Ainhoa Berruezo	1: Ainhoa Berruezo, de 24 años	2: Berruezo, 26 ans
negation	what her grandmother told her	1: que siempre me decía que tirase	3: She always told me not to shoot
negation	whether the French captain took her medal	1: recogió su medalla de plata con una sonrisa ; 3: She hung her silver medal around the neck of a child	2: sans sa médaille, qu’elle n’a pas voulu recevoir
cause	what the captain suffers from	1: con un dedo roto ; 3: with a broken finger	2: d’une entorse à la cheville, et non d’une fracture du doigt
negation	whether the coach takes the goal to be valid	1: la bocina ya había sonado ; 2: La sirène a sonné avant le tir	3: It was a clean goal
negation	whether the siren came before the shot	1: la bocina ya había sonado	2: le ballon avait quitté la main de la gardienne deux dixièmes avant la fin
speaker-of-quote	losing on one’s feet	1: Se pierde de pie ; 2: On perd debout	3: You lose standing up
count	the cups of Ribasol	1: Es la tercera copa del Ribasol	3: the first trophy in a history full of tears
cause	what the prize is for	1: Primero pagaremos la calefacción	3: Every cent will go to the hospital
--- not differences
count	the spectators, rounded	1: 4.200 espectadores	2: 4 000 personnes
count	the result before the last goal	1: 28-27	2: 27 partout
age	the captain and the goalkeeper	1: Ainhoa Berruezo, de 24 años	2: Maëlle Ordonneau, 29 ans
place	how far the shot was, and whose net	1: desde su propia portería	2: Un tir de quarante mètres
amount	the prize in other signs	1: 150.000 euros	3: €150,000
date	earlier cups are not the final	1: 2009 y 2017	2: pour septembre
negation	two sayings of the coach about the siren that agree	1: Lo oyó hasta mi madre	2: La sirène a sonné avant le tir
