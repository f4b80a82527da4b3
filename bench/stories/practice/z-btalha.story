On 3 June 2025 an apprentice finds a jar of old coins during works in Vila Ferrã, Portugal. Account 1 is the Portuguese regional daily, 2 a Portuguese local site, 3 a Brazilian farm page.
--- differences
count	coins in the jar	1: 214 moedas de ouro e prata ; 3: 214 moedas de ouro e prata	2: 241 moedas de ouro e prata
date	day of the find	1: na terça-feira, 3 de junho ; 3: No dia 3 de junho	2: na manhã de quinta-feira, 5 de junho
who-did-it	who found the jar	1: Quem deu com ela foi Iuri Semedo ; 3: Foi o que aconteceu com Iuri Semedo	2: Foi ele quem, ao afastar a pedra do tanque, deu com a talha
age	Iuri Semedo	1: Iuri Semedo, de 19 anos ; 2: Iuri Semedo, de 19 anos	3: Imagine ter só 17 anos
place	where the jar was	1: quando levantava a pedra central do tanque ; 2: ao afastar a pedra do tanque ; 1: durante as obras de recuperação do lavadouro público ; 2: encarregado da obra do lavadouro	3: na parede da capela de Santa Iria
amount	worth of the coins	1: vale cerca de 180 mil euros ; 3: avaliadas em 180 mil euros	2: aponta para 80 mil euros
negation	whether the heiress claims the coins	1: não vai reclamar as moedas	3: vai à Justiça para reclamar as moedas
speaker-of-quote	I thought it was a pipe	1: Pensei que era um cano e que ia levar uma descompostura ; 3: Pensei que era um cano e que ia levar uma descompostura	2: Pensei que era um cano e que ia levar uma descompostura do engenheiro
speaker-of-quote	we counted it before everybody	1: contámos aquilo à frente de todos	2: Contámos aquilo à frente de todos
--- not differences
age	the foreman, not the apprentice	1: Iuri Semedo, de 19 anos	2: Bragança, 52 anos
amount	the same worth in another money	1: vale cerca de 180 mil euros	3: mais de R$ 1 milhão
count	inhabitants, not coins	1: 214 moedas	2: 312 habitantes
age	the heiress, the same in both	1: Leopoldina Farrobo, de 77 anos	3: Aos 77 anos, a viúva
who-did-it	the parish president: the same man by two descriptions	1: O presidente da junta, Anselmo Pité	2: O autarca Anselmo Pité
