On 16 February 2025 a young open-water swimmer faints in the sea while leading a race in Brazil and is rescued.
Account 1 is a local site, 2 a sports page, 3 a viral page.
--- differences
age	the swimmer who fainted	1: Raísa Tomazelli, de 19 anos ; 3: só 19 anos	2: A favorita, de 21 anos
date	day of the race	1: na manhã deste domingo (16) ; 2: neste domingo	3: No sábado, dia 15 de fevereiro
amount	length of the race	1: prova de 10 km	2: os 12 km entre
place	distance from the finish	1: a 300 metros da chegada ; 3: faltavam 300 metros	2: a 800 metros do pórtico
cause	why she fainted	1: foi queimada por uma água-viva ; 1: ganhei da água-viva ; 3: Uma água-viva	2: Diagnóstico: hipotermia
who-did-it	who rescued her	1: Quem a tirou do mar foi o pescador Raimundo Nonato Bispo ; 3: Um senhor de 74 anos remava	2: Foi a própria Dressler quem chegou primeiro
negation	whether she went to hospital	1: foi levada à UTI do Hospital Regional ; 3: já fora da UTI ; 3: O encontro no quarto do hospital	2: não precisou ir para o hospital
count	boats of the organisers	1: havia seis embarcações	2: Tínhamos apenas um barco na hora ; 2: Um barco de apoio pra 180 atletas
speaker-of-quote	the yellow cap	1: Vi a touca amarela sumir ; 3: Vi a touca amarela sumir	2: Vi a touca amarela sumir
place	where the mother was	1: que mora em Campo Alto, soube pelo celular	3: Na praia, a mãe, Dona Ivonete, gritava
--- not differences
age	of the swimmer, of the winner and of the fisherman	1: disse a catarinense, de 22	3: Um senhor de 74 anos
count	the same number of athletes	1: 180 atletas	2: 180 atletas
amount	length of the race and metres left	1: prova de 10 km	3: faltavam 300 metros
who-did-it	the same fisherman, his name shortened	1: Raimundo Nonato Bispo	3: Seu Nonato
