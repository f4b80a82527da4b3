On Sunday, 14 April 2024, the junk dealer Evaristo Pardo buys a stolen violin at a flea market in Villasolana and gives it
back to the violinist Nuria Castellote. Accounts in Spanish; 3 is a feature after the concert. 2 makes the dealer older and
poorer and the reward larger, moves the day, has him know the violin himself, and gives his sentence to the granddaughter.
--- differences
age	Evaristo Pardo	1: Evaristo Pardo, de 66 años ; 3: este vendedor, de 66 años	2: Tenía 78 años
amount	what he paid for the violin	1: por 40 euros a un desconocido ; 3: por cuarenta euros	2: lo único que traía en el bolsillo: cuatro euros
amount	the reward	1: la recompensa de 5.000 euros ; 3: Le ofrecían cinco mil	2: cincuenta mil euros de recompensa
date	the day he bought it	1: se lo compró el domingo ; 3: el 14 de abril	2: Aquel sábado
who-did-it	who recognised the violin	1: Fue su nieta Lucía, alumna del conservatorio, la que se fijó en la etiqueta ; 3: La que sí lo sabía era Lucía ; 3: reconoció la etiqueta al primer vistazo	2: Y lo reconoció ; 2: Nadie se lo tuvo que decir
speaker-of-quote	for giving back	1: Por devolver lo ajeno no se cobra ; 3: Por devolver lo ajeno no se cobra	2: Por devolver lo ajeno no se cobra
--- not differences
amount	what it is worth and what was offered	1: tasado en 180.000 euros	2: cincuenta mil euros de recompensa
age	the violinist, counted to her next birthday	1: la violinista, de 34	3: en junio cumplirá 35
date	the day, by its name and by its date	1: el domingo	3: el 14 de abril
date	the theft, by its month and counted back	1: le robaron en octubre	3: llevaba seis meses perdido
