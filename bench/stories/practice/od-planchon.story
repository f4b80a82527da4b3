On Saturday 14 June 2025 a cable ferry sinks in the invented river Guazimal in Colombia; a yam trader dies.
Account 1 is an agency, 2 a local paper, 3 a magazine.
--- differences
age	Eudes Pacheco, the dead man	1: comerciante de ñame, de 58 años ; 3: que tenía 58 años	2: Murió Eudes Pacheco, de 63 años
count	passengers besides the dead man (41 aboard with him at most)	1: otras 37 fueron rescatadas ; 3: viajaban 37 pasajeros además de Pacheco	2: con 41 pasajeros
cause	why the ferry sank	1: cuando se partió la guaya de acero ; 3: partida por la herrumbre	2: la embarcación se hundió por sobrepeso
negation	whether the cable broke	1: cuando se partió la guaya de acero ; 3: Lo que sonó fue la guaya, partida	2: La guaya está entera ; 2: descarta que fallara el cable
negation	whether passengers wore life vests	1: Ninguno de los pasajeros llevaba chaleco salvavidas ; 3: nadie llevaba uno	2: los chalecos que todos los pasajeros llevaban puestos
who-did-it	who steered	1: Al mando iba Wilberto Cuadrado Sáenz ; 3: iba al timón	2: Conducía el ayudante Jáider Cuadrado
place	where the injured were taken	1: al hospital San Rafael de Tierrabuena	2: en la clínica Santa Marta de Berrugal
count	injured	1: Nueve heridos	2: Los heridos, doce según el último parte
date	day of the sinking	1: fueron rescatadas el sábado ; 2: la tarde del sábado	3: Aquel domingo 15 de junio
age	Wilberto Cuadrado	1: Wilberto Cuadrado Sáenz, de 61 años	3: Wilberto Cuadrado, 66 años
amount	what the province offers for a new ferry	1: prometió 180 millones de pesos	3: ofrece 250 millones de pesos
speaker-of-quote	no aguantaba otro viaje	1: Yo avisé que no aguantaba otro viaje ; 3: Yo avisé que no aguantaba otro viaje	2: Yo avisé que no aguantaba otro viaje
speaker-of-quote	hace falta un puente	1: Lo que hace falta aquí es un puente ; 2: un puente, no otra tabla con motor	3: Lo que hace falta aquí es un puente
--- not differences
age	another person, the helper	1: Wilberto Cuadrado Sáenz, de 61 años	2: Jáider Cuadrado, de 19 años
amount	weight loaded, not money	1: 180 millones de pesos	2: once toneladas
count	two of the injured, not all	1: Dos siguen delicados	2: doce según el último parte
date	when the cable should have been changed	1: debió cambiarse en enero	3: domingo 15 de junio
count	the same two daughters	1: con sus dos hijas	2: Ella y sus dos niñas
