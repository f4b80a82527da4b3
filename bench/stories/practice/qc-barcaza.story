On the night of 14 March a floating restaurant sinks during a wedding party at Caleta Huirén. Account 1 is the agency, 2 the local paper, 3 a farm page.
--- differences
date	day of the sinking	1: la noche del sábado 14 de marzo ; 2: El sábado por la noche	3: El domingo 15 de marzo
count	people on board	1: con 83 personas a bordo ; 3: 83 personas brindaban	2: con 112 invitados
cause	why it sank	1: una válvula de fondo había quedado abierta ; 3: una simple válvula abierta	2: un tronco a la deriva abrió un boquete en la proa
who-did-it	who freed the rafts	1: fue el cocinero, Iván Peranchil, quien cortó las amarras de las balsas ; 3: El cocinero, Iván Peranchil, tomó su cuchillo más querido y soltó las balsas	2: Quien las liberó fue la hermana de la novia, Jacinta Huenchur
place	where the five were treated	1: el hospital de Quillahue	2: la clínica Santa Amelia, de Puerto Leiva
age	the owner	1: Remigio Cárcamo, de 58 años ; 3: un hombre de 58 años	2: El propietario, de 61 años
amount	losses	1: 140 millones de pesos	2: 210 millones de pesos
negation	insurance	1: no tenía un peso de seguro ; 3: no tenía seguro	2: la nave sí estaba asegurada
speaker-of-quote	the water at the ankles	1: El agua nos llegaba a los tobillos y la orquesta seguía tocando	3: El agua nos llegaba a las rodillas y la orquesta seguía tocando
speaker-of-quote	I cut what had to be cut	1: Corté lo que había que cortar	2: Corté lo que había que cortar
place	how high the water stood	1: nos llegaba a los tobillos	3: nos llegaba a las rodillas
--- not differences
count	hypothermia, the same five	1: cinco invitados	2: Los cinco afectados
amount	metres of depth, and losses	1: nueve metros de profundidad	2: 210 millones de pesos
date	year of building	1: construida en 1987	3: El domingo 15 de marzo
count	minutes to arrive, and people	1: a los once minutos	3: 83 personas brindaban
