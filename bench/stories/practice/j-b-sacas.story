In June 2024 masked men steal coffee from a cooperative at Pedra do Jatobá; the watchman is tied up; two days later the coffee is found. Account 1 is an agency, 2 the local paper, 3 a farm page.
--- differences
date	the night of the robbery	1: na madrugada de terça-feira (18) ; 3: madrugada de terça-feira, 18 de junho	2: na madrugada de quarta-feira (19)
age	the watchman Lindomar Quintão	1: de 61 anos ; 3: um senhor de 61 anos	2: tem 63 anos
count	sacks stolen	1: carregaram 312 sacas ; 2: com 312 sacas	3: 280 sacas de café
amount	the loss	1: R$ 640 mil	2: R$ 720 mil
place	where the coffee was found	1: em um galpão abandonado em Ribeirão Turvo ; 2: no galpão de Ribeirão Turvo onde a carga apareceu	3: num curral em Sapucaizinho
who-did-it	who led the robbers	1: chefiado por um ex-funcionário da cooperativa ; 3: o ex-funcionário que liderou o bando	2: o motorista de uma transportadora de Varjão ; 2: nunca trabalhou na cooperativa
negation	whether the cameras recorded	1: As câmeras do pátio não gravaram nada ; 1: estavam desligadas desde maio	3: as câmeras gravaram tudo
speaker-of-quote	Café a gente planta de novo	1: Café a gente planta de novo, gente não ; 2: Café a gente planta de novo, gente não	3: Café a gente planta de novo, gente não
--- not differences
count	all the sacks, and those of the widow	1: carregaram 312 sacas	3: Catorze delas
age	the watchman and the widow	1: de 61 anos	3: de 72 anos
amount	the loss, and the singer's gift	2: R$ 720 mil	3: R$ 5 mil
date	the find, counted from the robbery	1: na quinta-feira (20)	3: Dois dias depois
count	years at the gate, and years as a police chief	2: há onze	3: há vinte anos
