A humpback whale is stranded at the Praia do Sossego in Barra do Jurubim on Tuesday, 9 July 2024, and freed the
same night. 1 is an agency, 2 the local paper, which makes the surfer the hero and the whale dead, 3 a magazine
ten days later.
--- differences
amount	length of the whale	1: O animal, de oito metros ; 3: a baleia tem 8,2 metros	2: uma fêmea de 11 metros
cause	what hurt the whale	1: preso em restos de rede de pesca ; 3: Os ferimentos são compatíveis com rede de emalhe	2: não foi rede coisa nenhuma: um navio a feriu ; 2: Aquilo é corte de hélice
who-did-it	whose idea the channel was	1: A ideia de abrir um canal na areia partiu do pescador Dário Nogueira ; 3: Seu Dário, o pescador que teve a ideia do canal	2: Foi ele, surfista de 22 anos, quem teve a ideia de cavar o canal
negation	whether the whale died	3: A jubarte da Praia do Sossego não morreu	2: A baleia do Sossego morreu na quinta-feira
speaker-of-quote	digging for boat and whale	1: A gente cava pra barco, cava pra baleia também ; 3: A gente cava pra barco, cava pra baleia também, e não cobra	2: A gente cava pra barco, cava pra baleia também
negation	whether the sun was the worst enemy	1: O pior inimigo era o sol	3: O pior inimigo não era o sol
--- not differences
count	helpers in the morning and in the afternoon: earlier and later	1: Cerca de 200 pessoas	2: uns oitenta de manhã
amount	length of the whale, rounded	1: oito metros	3: 8,2 metros
amount	two distances to two places	2: 14 quilômetros	3: 310 quilômetros
age	the fisherman and the surfer	1: Dário Nogueira, 63	2: surfista de 22 anos
who-did-it	the fisherman by a form of his name	1: Dário Nogueira	3: Seu Dário
