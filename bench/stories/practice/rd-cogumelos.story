In November 2023 people fall ill after a hunters' dinner in a Portuguese village. Account 1 is an agency, 2 a regional paper, 3 a tabloid.
--- differences
count	people who were treated	1: Vinte e três pessoas foram assistidas ; 3: 23 caçadores e familiares	2: 32 pessoas
age	Lucília Cordovil	1: 69 anos ; 3: 69 anos	2: 63 anos
who-is-ill	who of the couple lies in intensive care	1: Lucília Cordovil, de 69 anos, continuam internadas nos cuidados intensivos ; 3: Lucília Cordovil, de 69 anos, é uma das duas pessoas	2: já teve alta ; 2: Nos cuidados intensivos está o marido desta, Amadeu
date	day of the dinner	1: no sábado ; 3: O jantar de sábado	2: no domingo à noite
place	where the dinner was	1: na sede da coletividade ; 3: na sede da Associação de Caçadores	2: no pavilhão da escola
cause	what made them ill	1: cogumelos silvestres	3: Uma maionese caseira ; 3: não foram os cogumelos
negation	samples were taken	1: recolheu amostras no local	2: Nenhuma autoridade foi ainda ao local recolher amostras
speaker-of-quote	the feast of the year	1: Isto era para ser a festa do ano	3: Isto era para ser a festa do ano
--- not differences
age	of two people	1: 69 anos	3: 71 anos
count	all patients and the grave ones	1: Vinte e três pessoas	2: dois casos mais graves
negation	he did not eat, in other words	1: não provou o prato	2: só não comi
date	samples and graffiti, other things on the same Sunday	1: na manhã de domingo	3: no domingo escreveram
