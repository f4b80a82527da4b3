On 17 October the singer Yaretzi Olmedo falls from the stage at a fair and breaks her shin. Account 1 is the Mexican local paper, 2 a Spanish gossip magazine, 3 a farm.
--- differences
date	the fall	1: la noche del viernes 17 de octubre ; 2: el viernes	3: la noche del sábado 18 de octubre
age	the singer	1: de 36 años ; 2: de 36	3: de apenas 34 años
count	people in the audience	1: 5 mil 200 asistentes ; 2: unas 5.200 personas	3: Ocho mil personas
amount	height of the fall	1: dos metros y medio de altura	2: cuatro metros de altura
cause	why she fell	1: cedió una trampilla mal cerrada ; 3: La trampilla del escenario se abrió bajo sus botas	2: resbaló con la cerveza que alguien había derramado
place	the hospital	1: Hospital General de Calvitlán ; 3: Hospital General de Calvitlán	2: una clínica privada de San Telmo de los Llanos
who-is-ill	the musician with six stitches	1: acordeonista José María Ortuño	3: Su bajista, Toño Bárcenas
negation	the tour is cancelled	1: quedan canceladas las nueve fechas que restaban de la gira ; 3: La gira quedó cancelada	2: no se cancela
speaker-of-quote	the body fell, not the voice	1: Se cayó el cuerpo, no la voz, así que canten ustedes el coro ; 3: Se cayó el cuerpo, no la voz, canten ustedes por mí	2: Se cayó el cuerpo, no la voz
--- not differences
count	the audience in other digits	1: 5 mil 200 asistentes	2: unas 5.200 personas
age	the husband, the mother	2: de 41 años	3: de 63 años
date	the post, not the fall	2: pasadas las tres de la mañana	3: las 11:40 de la noche
count	dates left, weeks of rest	1: nueve fechas	1: ocho semanas
date	the wedding	2: en 2019	3: sábado 18 de octubre
