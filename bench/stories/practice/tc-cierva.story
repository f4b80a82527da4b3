On Wednesday 14 May 2025 a hind breaks into a secondary school at Marzales de la Sierra during an examination.
Account 1 is an agency, 2 the regional daily, 3 a farm.
--- differences
count	pupils in the examination	1: 27 alumnos de segundo de bachillerato ; 3: Veintisiete adolescentes	2: 34 chavales
age	the caretaker	1: de 58 años	2: de 61 años
amount	the damage	1: unos 4.000 euros	2: 12.000 euros
cause	what drove the hind	1: una jauría de perros sueltos que la persiguió desde el arroyo ; 3: perseguida por una jauría de perros	2: Las voladuras de la cantera
negation	whether the hind was set free	1: El animal fue puesto en libertad por la tarde ; 3: la cierva volvió libre al bosque	2: La cierva murió durante el traslado y nunca llegó a pisar el monte
place	the room	1: en la biblioteca ; 2: el ventanal de la biblioteca	3: en el gimnasio
date	the day	1: este miércoles ; 1: 14 may ; 2: ayer a las tres de la tarde	3: martes 13 de mayo
who-is-ill	who was cut	1: El conserje, Baldomero Ruipérez, de 58 años, sufrió cortes en un brazo ; 2: el conserje, de 61 años y a punto de jubilarse, que acabó con ocho puntos en el antebrazo	3: la profe estaba sangrando ; 3: Un cristal le había abierto el brazo ; 3: El conserje, por suerte, resultó ileso
speaker-of-quote	fleeing, not looking for anything	1: Venía huyendo, no buscando nada	2: Venía huyendo, no buscando nada
--- not differences
count	the stitches, whoever had them	1: ocho puntos de sutura	3: ocho puntos
age	pupil and teacher	2: alumno de 17 años	3: de 45 años
count	hours, in words	1: casi dos horas	3: Dos horas más tarde
count	kilometres, years of service	1: doce kilómetros	2: once años en el centro
