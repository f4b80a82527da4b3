On Wednesday, 14 August 2024, the pilot Yadira Montúfar, 29, puts a small plane with vaccines down on the road
near San Ovidio. 1 is an agency on the day, 2 the local paper four days later, 3 a farm, where the nurse flies
the plane and says what the pilot said.
--- differences
age	Yadira Montúfar	1: La piloto, Yadira Montúfar, de 29 años ; 2: Tiene 29 años	3: La piloto, Yadira Montúfar, de 39 años
place	where the plane came down	1: a la altura del kilómetro 47 ; 2: En la curva del kilómetro 47	3: sobre la curva del kilómetro 74
cause	why the engine stopped	1: el motor se apagó tras el impacto de un ave ; 1: Encontramos plumas en la toma de aire	2: Nos quedamos sin combustible ; 2: A mí que no me hablen de pájaros
who-is-ill	whose collarbone is broken	1: La enfermera Maritza Colquehuay sufrió una fractura de clavícula	2: La clavícula rota es la del técnico Abel Moscoso
who-did-it	who landed the plane	1: La piloto, Yadira Montúfar, de 29 años, posó el aparato	3: una mujer que jamás había tocado un timón se levantó, respiró hondo y tomó los mandos
speaker-of-quote	I saw the road	1: Vi la carretera y no lo pensé dos veces ; 1: Lo único que pedía era que no viniera un bus	3: Vi la carretera y no lo pensé dos veces ; 3: Lo único que pedía era que no viniera un bus
--- not differences
count	the doses, rounded	1: Las 3.200 dosis	2: más de tres mil
count	five with the pilot, four without her	1: cinco personas a bordo	2: Viajaban con ella cuatro brigadistas
date	when the doses are given out: the plan on Wednesday and what came	1: mañana mismo	2: el jueves
age	her years and her years of experience	1: de 29 años	2: seis de experiencia
count	people on board and people who listened	1: cinco personas a bordo	2: unos ochenta vecinos
amount	the minutes of the flight, and a minute of the telling	1: once minutos de vuelo	3: un minuto antes
