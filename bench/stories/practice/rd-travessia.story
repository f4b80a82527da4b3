In February 2024 the leader of a Brazilian open-water race turns back to help a rival. Account 1 is a portal, 2 a farm page, 3 a newspaper two days later.
--- differences
date	day of the race	1: deste domingo (18) ; 3: há dois dias	2: sábado, 17 de fevereiro
count	metres to the finish	1: 300 metros ; 3: trezentos metros	2: 800 metros
age	Kauane Brustolin	1: 24 anos ; 3: 24 anos	2: 21 anos
age	Janaína Teodósio	1: Janaína Teodósio, de 34	3: Janaína Teodósio, de 31
amount	the prize	1: R$ 15 mil ; 3: R$ 7,5 mil, metade do prêmio	2: R$ 25 mil
cause	why Janaína went under	1: uma cãibra ; 3: uma cãibra na panturrilha	2: Uma água-viva
who-did-it	who took them out of the water	1: barco do pescador Lindomar Pitanga ; 3: o barco de um pescador	2: um canoísta de passagem
count	minutes in the water	1: dez minutos	3: 25 minutos
negation	Janaína was let go on the same day	1: liberada na mesma tarde	3: não teve alta no mesmo dia
negation	Kauane gets a trophy	1: não receberá nenhum troféu	2: vai receber um troféu especial
speaker-of-quote	the two had no voice	1: Quando encostei, as duas estavam sem voz	3: Quando encostei, as duas estavam sem voz
--- not differences
amount	half of the prize	1: R$ 15 mil	3: R$ 7,5 mil
count	metres, in words	1: 300 metros	3: trezentos metros
date	the race counted back, and the arrival of the team	1: deste domingo (18)	3: nesta terça-feira
age	the swimmer as a child	1: 24 anos	2: Com 6 anos
