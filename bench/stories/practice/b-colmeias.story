On 14 March a lorry with beehives overturns beside a school in Paraná. Account 1 is the regional paper, 2 a
local portal that starts from the firemen, 3 a farm page.
--- differences
count	hives on the lorry	1: 220 colmeias ; 2: 220 colmeias	3: 320 colmeias
count	people taken to hospital	1: Dezessete pessoas ; 3: 17 feridos	2: Vinte e sete pessoas
cause	why the lorry overturned	1: o pneu dianteiro direito estourou ; 3: um pneu estourou	2: desviar de um cachorro
age	Evandro Skrobot	1: de 39 anos ; 2: Evandro Skrobot, 39	3: de apenas 36 anos
date	day of the accident	1: na manhã desta quinta-feira (14) ; 3: naquela manhã de 14 de março	2: na sexta-feira (15)
who-is-ill	who is in intensive care	1: o soldado Jonas Amâncio, levou mais de 200 picadas e está na UTI ; 2: soldado Jonas Amâncio, internado na UTI	3: Skrobot foi o único que precisou de UTI ; 3: O soldado Jonas Amâncio, que o arrancou da cabine, teve alta no mesmo dia
negation	the pupils left the school	1: Os 140 alunos foram retirados pelos fundos ; 2: os 140 alunos saíram pela porta dos fundos	3: Nenhum dos 140 alunos saiu do prédio
speaker-of-quote	it looked like hail	1: Parecia granizo, mas eram abelhas batendo no vidro ; 2: Parecia granizo, mas eram abelhas batendo no vidro. Quem mandou fechar tudo fui eu	3: Parecia granizo, mas eram abelhas batendo no vidro
--- not differences
place	sixty metres are a few metres	1: a 60 metros do local	3: A poucos metros dali
count	stings and hives are different things	1: mais de 200 picadas	2: 220 colmeias
age	twenty-two years at work, not an age	1: de 39 anos	2: há 22 anos
date	hour of the accident and hour of the reopening	1: às 16h20	2: por volta das 9h30
count	pupils, the same in digits everywhere; views are another thing	1: Os 140 alunos	3: mais de 3 milhões de vezes
