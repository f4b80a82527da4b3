On Sunday 2 February 2025 a referee is hit by a bottle in a district cup match in Portugal.
Account 1 is a local paper, 2 a sports paper, 3 a Brazilian farm.
--- differences
who-did-it	who threw the bottle	1: a garrafa foi atirada por um adepto que se encontrava atrás do banco dos visitantes ; 3: uma garrafa atirada por um torcedor	2: Ivo Cadaval, suplente do Ribeira Alta, assumiu ter lançado a garrafa ; 2: Fui eu, perdi a cabeça
negation	whether the match went on	1: O encontro não foi retomado ; 3: O jogo nunca foi retomado	2: foi depois concluída sob a direção de um dos assistentes
count	the score	1: com 2-1 no marcador ; 3: o time vencia por 2 a 1	2: com o resultado que já se verificava: 3-1
count	spectators	1: cerca de 400 pessoas	2: 900 espectadores
age	the referee	1: a árbitra Jacinta Morgado, de 31 anos ; 3: Jacinta Morgado, de 31 anos	2: Jacinta Morgado, professora de Educação Física, de 34 anos
amount	the fine	1: 3500 euros	2: 5300 euros
date	the day	1: acabou ontem ; 2: no domingo	3: naquele sábado, 1º de fevereiro
speaker-of-quote	no cup pays for this	1: não há taça que pague isto	2: Não há taça que pague isto
--- not differences
count	minutes played and minutes stopped	1: aos 71 minutos	2: 20 minutos
age	striker and goalkeeper	2: 22 anos	3: 27 anos
count	the stitches	1: quatro pontos	3: quatro pontos
date	the day, counted back	1: ontem	2: no domingo
