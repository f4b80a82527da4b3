On Sunday, 18 February 2024, the goalkeeper Nuria Bellver of Deportivo Almarzal leaves her goal to save the
spectator Anselmo Rueda; the referee Saúl Medrano stops the match. Accounts in Spanish (1 to 3), English
and Portuguese. 2 gives the referee's sentence to the goalkeeper.
--- differences
age	Anselmo Rueda	1: un hombre de 67 años, Anselmo Rueda ; 3: el aficionado de 67 años ; 4: Anselmo Rueda, 67 ; 5: um homem de 67 anos, Anselmo Rueda	2: un hombre de 76 años
amount	how long she kept on	1: un masaje cardíaco durante seis minutos ; 5: Durante seis minutos fez-lhe massagem cardíaca	2: Durante veinte minutos, Bellver luchó
speaker-of-quote	a goal can be repeated	1: Un gol se puede repetir; un corazón, no ; 3: un gol se puede repetir; un corazón, no ; 4: You can replay a goal. You cannot replay a heart ; 5: Um golo pode repetir-se, um coração não	2: Un gol se puede repetir, un corazón no.
count	the result	1: ganó por 2-1 al Cantueso ; 2: Dos a uno ; 3: El partido, que acabó 2-1 ; 5: O Almarzal venceu por 2-1	4: won 3-1
negation	what the spectator asked first	1: lo primero que preguntó fue «¿hemos ganado?»	3: niega que preguntara por el resultado ; 3: Preguntó por el perro
negation	whether the referee wanted to stop the match	1: El árbitro, Saúl Medrano, había detenido el partido ; 4: Saúl Medrano, the referee, stopped the match ; 5: Saúl Medrano, que interrompeu a partida	2: El árbitro no quería detener el partido
--- not differences
count	spectators, rounded	1: 2.300 espectadores	3: unas dos mil personas
count	the result when the match was stopped	1: ganó por 2-1 al Cantueso	4: were 2-1 up at the time
date	the day, counted back	3: Cinco días después	4: Sunday’s match
age	the goalkeeper and the spectator	1: La portera, de 33 años	3: el aficionado de 67 años
count	the minute is not how long it took	1: Corría el minuto 71	1: durante seis minutos
