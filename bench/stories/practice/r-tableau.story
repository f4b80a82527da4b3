A painting stolen from the museum of Vauclière turns up at a jumble sale in Orsenne on Sunday, 12 May 2024, and
is bought by Odette Fauvel. 1 is the local paper, 2 a magazine portrait, 3 a report from the trial of the dealer
in November, which gives the curator's sentence to an expert.
--- differences
amount	what Odette Fauvel paid	1: l’a payée quarante euros ; 3: je l’ai payé quarante euros	2: elle a donné quinze euros
who-did-it	who recognised the painting	1: C’est son petit-fils Théo, 14 ans, qui a reconnu l’œuvre ; 3: C’est son petit-fils, rappelle la présidente, qui avait reconnu la toile	2: Elle a su tout de suite, elle et personne d’autre ; 2: Le petit n’y est pour rien
date	the theft	1: dans la nuit du 3 au 4 février 1987 ; 3: volé au musée de la ville en 1987	2: En février 1989
negation	whether there is a reward	1: le musée ne versera aucune récompense à l’acheteuse	2: Le musée versera à la vieille dame une récompense
negation	whether the dealer knew	1: assure ne rien avoir su de la provenance du tableau	3: Il savait d’où venait ce tableau, il l’a toujours su
speaker-of-quote	the varnish and the dog	1: Le vernis a jauni, le chien a pris un coup de vieux, mais c’est bien elle ; 2: Le vernis a jauni, le chien a pris un coup de vieux, mais c’est bien elle	3: Le vernis a jauni, le chien a pris un coup de vieux, mais c’est bien elle
--- not differences
date	the theft, counted back	1: il y a trente-sept ans	3: en 1987
date	the day of the sale: weekday and date	1: retrouvé dimanche	3: le 12 mai
amount	the value of the painting is not its price	1: quarante euros	3: 80 000 euros
amount	the reward is not the price	2: 2 000 euros	3: quarante euros
age	the dealer and the buyer	2: À 71 ans	3: Gérard Lhomond, 58 ans
negation	at large in May, in court in November: earlier and later	1: laissé libre	3: devant le tribunal correctionnel
