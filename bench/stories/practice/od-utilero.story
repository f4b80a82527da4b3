In March 2025 an Argentine footballer pays the hospital bill of his club's old kit man. Accounts 1 and 2 are farm pages, 3 is a regional paper.
--- differences
who-is-ill	who was the patient	1: Don Fermín, de 74 años, peleaba contra un cáncer de pulmón ; 3: operación de corazón de Fermín Zabaljáuregui	2: Allí estaba internada Nélida Brizuela ; 2: Nélida, recién salida del quirófano
cause	the illness	1: un cáncer de pulmón ; 2: un cáncer de pulmón	3: la operación de corazón
date	day of the visit and operation	1: el 3 de marzo ; 3: el 3 de marzo	2: el 7 de marzo
place	the hospital	1: en el Hospital Italiano de Villa Carancho ; 3: en el Hospital Italiano de Villa Carancho	2: la Clínica del Parque, en Pozo Hondo
amount	the bill	1: costaba 18 millones de pesos ; 3: era de 18 millones de pesos	2: debía 25 millones de pesos
age	Fermín Zabaljáuregui	1: Don Fermín, de 74 años ; 2: Él, de 74 años	3: Zabaljáuregui, de 78 años
age	Nahuel Iturrarte	1: de 29 años ; 3: El jugador, de 29	2: el goleador de 31 años
amount	how much of it he paid	1: pagó la cuenta completa	3: abonó la mitad
negation	whether the coach knew	1: tampoco estaba enterado ; 3: el técnico desconocía la situación	2: lo sabía desde el principio
speaker-of-quote	ese pibe es oro	1: Ese pibe es oro	2: Ese pibe es oro
speaker-of-quote	ya no debíamos nada	1: Yo fui a la ventanilla a pedir cuotas ; 3: Fui a la ventanilla a pedir cuotas	2: Yo fui a pedir cuotas
speaker-of-quote	ató los cordones	1: Usted me ató los cordones ; 2: Usted me ató los cordones	3: Fermín nos ató los cordones a todos
--- not differences
date	the beginning of the story, not the visit	2: hace veinte años	3: desde 1988
count	times the envelope came back, people who wept	1: llorar los tres	2: Se lo devolví tres veces
date	a span still to come	1: el 3 de marzo	3: En diez días
count	words of the kit man	1: apenas cuatro palabras	2: Las tres veces
