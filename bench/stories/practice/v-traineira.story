The trawler Senhora do Desterro capsizes off Porto Velado in the early hours of Tuesday, 5 November 2024; seven men
are saved, the Brazilian cook Wellington Prates fires the only flare. 1 is Portuguese, 2 Brazilian, with the cook's
own version; 3, a farm, makes the skipper fire the flare and lie in hospital.
--- differences
who-did-it	who fired the flare	1: Foi o cozinheiro, Wellington Prates, natural do Brasil, quem conseguiu lançar o foguete ; 2: Soprei, rezei, xinguei	3: Foi ele quem disparou o foguete
speaker-of-quote	the only flare	1: Só tínhamos um e estava molhado ; 2: A gente só tinha um e estava molhado	3: Só tínhamos um
speaker-of-quote	nobody let go	1: Ninguém largou a balsa e ninguém largou ninguém	3: Ninguém largou a balsa e ninguém largou ninguém
who-is-ill	who lies in hospital	1: O contramestre, Jacinto Moura, ficou internado	3: o mestre luta pela vida num quarto de hospital
age	Abílio Roxo	1: Abílio Roxo, de 62 anos	3: Abílio Roxo, 70 anos
count	the crew	1: Sete tripulantes ; 3: sete homens olharam	2: Dos seis tripulantes
count	hours on the raft	1: três horas numa balsa	2: cinco horas numa balsa
date	the shipwreck	1: terça-feira, 5 de novembro ; 2: que afundou na terça-feira	3: Na noite de 12 de novembro
cause	the shipwreck	1: o naufrágio deveu-se a uma onda	2: o barco vinha carregado demais e que a bomba falhava
amount	the worth of the boat	1: avaliada em 350 mil euros	3: valia 3,5 milhões de euros
--- not differences
place	the distance in miles and in kilometres	1: a doze milhas de Porto Velado	2: a cerca de 22 quilômetros de Porto Velado
age	the cook and the skipper are two people	1: Abílio Roxo, de 62 anos	2: O rapaz, de 34 anos
date	the wait on the quay and the call to Brazil are different things	1: desde as quatro da manhã	2: às duas da manhã
