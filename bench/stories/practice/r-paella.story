After the giant paella of Valdecorzas on Wednesday, 16 August 2023, dozens fall ill. 1 is an agency, 2 the local
paper, 3 a national paper three weeks later, when the laboratory has found the cause.
--- differences
count	people taken ill	1: Un total de 57 personas ; 2: Casi sesenta afectados	3: dejó 75 enfermos
cause	the poisoning	1: el origen está en el alioli ; 1: El alioli no perdona	3: El agua del pozo municipal causó la intoxicación ; 3: El alioli queda libre de toda sospecha
who-is-ill	the mayor or his wife	1: Seis continúan ingresadas, entre ellas el alcalde, Ramiro Oñate ; 3: El alcalde, Ramiro Oñate, pasó tres noches ingresado ; 3: Su mujer, que lo acompañó en la ambulancia, no llegó a enfermar	2: Entre los hospitalizados está Charo Benítez, la mujer del alcalde ; 2: Ramiro Oñate, no probó bocado y se encuentra perfectamente
negation	whether the water can be drunk	1: el agua es potable	2: El agua no es potable
speaker-of-quote	no mood for dancing	1: No está el pueblo para bailes	2: No está el pueblo para bailes
age	the cook	1: Visitación Larrea, de 66 años ; 3: A sus 66 años, Visitación Larrea	2: Visi Larrea, 72 años
--- not differences
count	people taken ill, rounded	1: 57 personas	2: Casi sesenta afectados
count	guests and people taken ill	1: 900 comensales	3: 75 enfermos
date	weekday and date	1: el miércoles	3: el 16 de agosto
count	how long she has cooked, counted back	1: desde 1998	2: veinticinco años
who-did-it	the cook by a short form of her name	1: Visitación Larrea	2: Visi Larrea
count	people in hospital are not all those taken ill	2: seis ingresados	3: 75 enfermos
