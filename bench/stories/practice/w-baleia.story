A young sperm whale strands on the beach of Reda on Saturday, 8 June 2024, and is brought back to sea. 1 is the
agency, 2 the local paper five days later, 3 a farm, which makes the biologist find the animal.
--- differences
date	the day of the stranding	1: deste sábado, 8 de junho ; 2: que no sábado o dava por salvo	3: no domingo, 9 de junho
amount	length of the whale	1: com cerca de seis metros	2: que media nove metros
count	helpers on the beach	1: Cerca de quarenta pessoas ajudaram	2: havia duzentas pessoas na praia ; 3: por fim duzentas pessoas
age	Zeferino Cabral	1: Zeferino Cabral, de 66 anos	2: Zeferino Cabral, 69 anos
cause	why it stranded	1: inclina-se para restos de uma rede	2: A necropsia aponta para uma infeção pulmonar
negation	whether the whale lives	1: Está vivo e vai para onde deve ; 3: O gigante está vivo	2: Está morto, e eu falei cedo de mais ; 2: Na terça-feira deu à costa, morto
who-did-it	who found the whale	1: o pescador que deu com o animal	3: a bióloga Leonor Pais descreveu o instante em que encontrou o animal
speaker-of-quote	breathing like a tired person	1: Ela respirava como uma pessoa cansada	3: Ela respirava como uma pessoa cansada
--- not differences
date	the day, counted back	1: deste sábado, 8 de junho	2: Cinco dias depois do cachalote
who-did-it	the tractor's owner is not its driver	1: Foi o trator de Cabral que	2: O trator é meu, mas quem o guiou foi a doutora
age	a boy, not the fisherman	1: Zeferino Cabral, de 66 anos	3: Um menino de sete anos
