In November workers of a Portuguese tile factory are poisoned by carbon monoxide from the kiln. Account 1 is an agency, 2 the local paper, 3 a Brazilian farm page.
--- differences
count	people poisoned	1: Dezassete trabalhadores	2: 27 pessoas ; 3: Vinte e sete funcionários
date	day of the leak	1: terça-feira, 18 de novembro ; 3: terça-feira (18)	2: segunda-feira, 17 de novembro
cause	origin of the gas	1: a chaminé do forno estava tapada por um ninho de gralhas ; 3: Por causa de um ninho de passarinho na chaminé	2: um queimador avariado
who-did-it	who turned the kiln off	1: O forno foi desligado pelo encarregado, Wellington Sapucaia ; 3: Ele desligou o forno	2: Foi ela quem correu ao fundo do pavilhão e desligou o forno
age	Sapucaia	1: um brasileiro de 38 anos ; 3: goiano de 38 anos	2: O encarregado, de 41 anos
negation	whether the alarm sounded	1: o alarme não chegou a tocar ; 2: esteve calado o tempo todo	3: O alarme tocou
amount	gas measured	1: 420 partes por milhão	3: 240 partes por milhão
who-is-ill	the gravest case	1: O caso mais grave é o de uma cozinheira do refeitório	2: A que mais preocupa os médicos é uma pintora ; 3: a vítima em estado mais grave era justamente a irmã do herói, a pintora Keilane Sapucaia
count	months of pregnancy	2: grávida de cinco meses	3: grávida de sete meses
place	the hospital	1: Hospital de Santa Quitéria ; 3: Hospital de Santa Quitéria	2: hospital de Vale Morgado
speaker-of-quote	the gas cannot be seen	1: O gás não se vê nem se cheira, e em poucos minutos tínhamos pessoas no chão	2: O gás não se vê nem se cheira, e em poucos minutos tínhamos gente no chão
speaker-of-quote	awake and asking for coffee	1: Está consciente e já pediu um café	3: Está consciente e já pediu um café
--- not differences
age	ages of two people	1: 38 anos	2: 19 anos
count	jackdaws are birds, nest the same	1: um ninho de gralhas	3: um ninho de passarinho
place	where he comes from, in two forms	1: um brasileiro	3: goiano
date	time of the leak and time of the news	2: às dez da manhã	3: A notícia que todos esperavam chegou à noite
count	steps and people	2: 27 pessoas	3: vinte e um
who-did-it	the same man, shutting the tap	1: rodei a torneira	3: fechei o registro
