In October 2024 the old bell of a chapel in an invented town of Trás-os-Montes is stolen and found again. Account 1 is an agency, 2 the local paper, 3 a tabloid.
--- differences
amount	weight of the bell	1: com cerca de 180 quilos ; 3: peça de 180 quilos	2: 240 quilos de bronze
amount	what the bell is worth	1: calcula o prejuízo em 25 mil euros ; 2: o pároco fala em 25 mil euros	3: que vale 40 mil euros
date	night of the theft	1: na noite de 9 de outubro ; 2: na noite de 9 de outubro	3: na noite de 12 de outubro
place	where it was found	1: num armazém de sucata em Vale de Ginjas ; 3: num armazém de sucata de Vale de Ginjas	2: no fundo de um poço seco, na Quinta do Maçal
age	the locksmith	1: têm 38 e 26 anos ; 3: Um serralheiro de 38 anos	2: o detido de 43 anos, serralheiro
count	how many did it	1: deteve dois homens ; 1: Os detidos têm 38 e 26 anos	3: Agiu sozinho
cause	why he did it	1: para pagar dívidas de jogo ; 3: viciado em apostas online, devia dinheiro	2: nunca lhe pagaram a obra ; 2: Foi vingança, não foi fome
who-did-it	who noticed that the bell was gone	1: O alerta foi dado pelo sacristão, Abílio Estorninho ; 3: que foi o primeiro a estranhar o silêncio	2: Foi ela quem deu pela falta
negation	whether the alarm rang	1: O alarme da capela não tocou ; 1: estava avariado desde a primavera ; 3: O alarme, avariado há meses, não dera sinal	2: Tocou, e ninguém ligou
speaker-of-quote	é a voz da terra	1: Um sino não se compra noutro lado	2: Um sino não se compra noutro lado
speaker-of-quote	uma corda sem nada na ponta	1: Fui tocar às trindades ; 3: Fui tocar às trindades	2: Puxei uma corda sem nada na ponta
--- not differences
age	the second man arrested	1: têm 38 e 26 anos	3: Um serralheiro de 38 anos
date	year of the casting, day of the theft	1: fundida em 1764	2: na noite de 9 de outubro
date	since when the alarm was broken, in other words	1: avariado desde a primavera	3: avariado há meses
date	day of the find, not of the theft	1: recuperou na segunda-feira	3: na noite de 12 de outubro
cause	the same debts in other words	1: dívidas de jogo	3: viciado em apostas online
