On Monday, 21 August 2023, the school cook Aparecida Nogueira in Ribeirão das Almas finds an envelope full of money
and gives it back to Osvaldo Teles. 1 is the local paper, 2 and 3 are farms; 3 gives her words to the police.
--- differences
age	Aparecida Nogueira	1: Aparecida Nogueira, 59 ; 3: Aparecida Nogueira, de 59 anos	2: Aparecida Nogueira, 64 anos
amount	the money in the envelope	1: um envelope com R$ 18 mil ; 3: Eram R$ 18 mil	2: Dentro dele, R$ 180 mil
place	where the envelope was found	1: dentro de um saco de feijão ; 3: No fundo de um saco de feijão	2: debaixo do banco, embrulhado em jornal, havia um envelope
who-is-ill	whose heart is to be operated	1: Minha mulher vai operar o coração em setembro ; 3: para a operação da esposa	2: o neto esperava por uma cirurgia no coração
negation	whether she took the reward	1: Não aceitei e não aceito ; 1: Aparecida recusou a recompensa ; 3: Não aceitei, não aceito e não se fala mais nisso	2: Aceitei pelo meu neto
speaker-of-quote	other people's money	1: Dinheiro dos outros pesa mais que panela cheia ; 2: Dinheiro dos outros pesa mais que panela cheia	3: Dinheiro dos outros pesa mais que panela
count	the years of the police chief	1: Em vinte anos de polícia	2: Em trinta anos de polícia
--- not differences
date	the day: weekday alone	1: na segunda-feira (21)	3: na segunda-feira
amount	the reward is not the find	1: a recompensa de R$ 2 mil	3: Eram R$ 18 mil
age	the owner is somebody else	1: Osvaldo Teles, 77	2: Aparecida Nogueira, 64 anos
