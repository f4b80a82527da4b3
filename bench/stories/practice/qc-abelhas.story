On 8 September a lorry with beehives overturns at Pedra Mansa. Account 1 is the regional daily, 2 the local radio's site, 3 a farm page.
--- differences
date	day of the accident	1: na madrugada de terça-feira (8)	3: madrugada de quarta-feira, 9 de setembro
count	hives	1: 320 colmeias	3: 230 colmeias
count	people stung	1: Onze pessoas foram picadas ; 3: os onze feridos	2: 17 feridos por picada
place	kilometre of the road	1: no km 117 da rodovia Afonso Lira	2: à altura do km 171
place	where the injured were taken	1: à Santa Casa do município	2: na UPA de Barra do Quati
cause	why it overturned	1: o motorista desviou de um cavalo solto e perdeu o controle ; 3: desviar de um cavalo solto	2: um pneu dianteiro que estourou
amount	loss	1: R$ 280 mil ; 3: R$ 280 mil	2: R$ 190 mil
age	the beekeeper	1: o apicultor Valdenir Kopp, 47 ; 2: O apicultor, de 47 anos	3: Valdenir Kopp, de 52 anos
who-did-it	who helped the injured first	1: Quem primeiro socorreu os feridos foi a enfermeira aposentada Iolanda Siqueira ; 2: Foi ela quem cobriu as vítimas com lençóis molhados	3: foi ele quem socorreu os onze feridos
speaker-of-quote	wet sheets, keep quiet	1: Joguei lençol molhado em todo mundo e mandei ficar quieto ; 2: Mandei todo mundo ficar quieto. Abelha não gosta de gente escandalosa	3: Joguei lençol molhado em todo mundo e mandei ficar quieto
negation	the driver had drunk	1: fez o teste do bafômetro, que deu negativo	3: que havia bebido segundo o teste do bafômetro
negation	the medicine ran out	1: acabou antes do café da manhã	2: O estoque de antialérgico não chegou a faltar
--- not differences
age	the boy, not the beekeeper	1: um menino de 6 anos	3: Valdenir Kopp, de 52 anos
count	stings of one child, and people stung	1: recebeu 40 picadas	2: 17 feridos por picada
amount	speed, the same	1: Vinha a 60 por hora	2: Vinha a 60 por hora
count	hours closed, and people	1: fechada por sete horas	3: os onze feridos
