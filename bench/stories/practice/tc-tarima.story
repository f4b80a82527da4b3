On the night of Saturday 18 October 2025 a stage gives way under an Argentine singer in a Peruvian district.
Account 1 is a regional daily of Peru, 2 an Argentine show business page, 3 a farm.
--- differences
age	the singer	1: Yamila Oyarbide (39) ; 3: A sus 39 años	2: Yamila Oyarbide (41)
count	people in the square	1: unas 6 mil personas	2: unas 9.000 personas ; 3: 9 mil personas
date	the night	1: la noche del sábado 18 ; 3: La noche del sábado 18 de octubre	2: la madrugada del domingo 19
cause	why the stage gave way	1: los tablones estaban podridos por la humedad ; 3: La madera, carcomida por la humedad	2: se subió demasiada gente ; 2: Cedió por el peso
amount	the fee	1: 85 mil soles	2: 58 mil soles
who-is-ill	who broke a wrist	1: La intérprete cayó desde casi dos metros y sufrió una fractura en la muñeca ; 3: Su muñeca estaba rota ; 3: sin un solo rasguño	2: El que se fracturó la muñeca fue su bajista ; 2: La bailantera salió ilesa
negation	whether the fee was given back	1: la artista no devolverá un sol	2: ya fue reintegrado por completo ; 2: Yami devolvió hasta la última moneda
--- not differences
count	songs, the number of the one she was at	1: su tercer tema	2: tres temas
count	anniversary and officials on the stage	1: 84 aniversario	2: cuarenta funcionarios
age	anniversary of the district, age of the singer	1: 84 aniversario	2: (41)
date	when she comes back and when the councillor goes to court	1: El lunes voy con los papeles a la fiscalía	2: Vuelvo en diciembre
