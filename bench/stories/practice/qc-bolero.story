In May the bolero singer Evaristo Londaño calls off his farewell tour because of an illness in the family. Account 1 is a daily, 2 a farm page, 3 a local culture page.
--- differences
age	Londaño	1: Evaristo Londaño, de 71 años ; 3: A sus 71 años	2: A los 74 años
who-is-ill	who has lymphoma	1: su esposa, la arpista Berenice Aldaz, a quien le diagnosticaron un linfoma ; 3: Berenice Aldaz, enferma de linfoma	2: su hijo mayor, Julián, libra una durísima batalla contra un linfoma
date	day of the announcement	1: el miércoles 20 de mayo	3: el jueves 21 de mayo
place	where he announced it	1: en el hotel Miramonte, de San Telmo del Río	3: en el café La Tetera
count	concerts called off	1: las nueve fechas restantes ; 3: Quedan nueve ciudades sin concierto	2: los catorce conciertos que le faltaban
count	tickets sold	1: 26.000 boletos	3: 19.000 entradas
negation	money back	1: devolverá íntegro el importe de las entradas ; 3: todas se reembolsarán	2: no se devolverán las entradas
speaker-of-quote	he is not retiring	1: no se retira, se queda en casa, que es distinto	2: Mi marido no se retira, se queda en casa, que es distinto
date	since when he does not listen	1: no me hace caso desde 1979	3: no me hace caso desde 1983
--- not differences
date	two days after, and the day itself	3: Dos días después del anuncio	1: el 1 de junio
who-did-it	two sons	1: El hijo mayor de la pareja, Julián Londaño	3: El menor de los hijos, Tobías
count	years of song, and years of service	1: durante medio siglo	3: desde hace veinte años
place	a town on the tour	3: Valdeorno	1: San Telmo del Río
