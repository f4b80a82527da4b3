In April the singer Doriano Cavezzali sells his villa to pay for somebody's treatment. Accounts 1 and 3 are farm pages, 2 is a local daily.
--- differences
age	Cavezzali	1: Doriano Cavezzali, 68 anni ; 3: Doriano Cavezzali, 68 anni	2: Doriano Cavezzali, 71 anni
date	day of the sale	1: venerdì 10 aprile ; 2: venerdì 10 aprile	3: Lunedì 13 aprile
amount	price	1: L’ha venduta per 720.000 euro ; 3: 720.000 euro	2: ha ceduto per 270.000 euro
who-is-ill	who has the nerve disease	1: suo batterista di sempre, Nino Frassoldati, colpito da una rara malattia dei nervi ; 3: Nino Frassoldati, il batterista che una rara malattia dei nervi sta spegnendo	2: Alice Frassoldati, la figlia del suo storico batterista, affetta da una rara malattia dei nervi ; 2: Nino Frassoldati, 66 anni, in ottima salute
place	where he lives now	1: in un bilocale sopra una ferramenta	3: in una roulotte vicino alla clinica
negation	the family asked for help	1: Non gliel’avevamo chiesto, lo giuro	2: Era stata proprio la famiglia, a gennaio, a chiedergli aiuto con una lettera
negation	the former wife was for the sale	1: si è detta contraria alla vendita	2: che ha approvato la vendita
count	years of keeping time	1: per quarant’anni	3: per trent’anni
speaker-of-quote	a house can be bought again	1: Una casa si ricompra. Un batterista no ; 2: Una casa si ricompra, un batterista no	3: Una casa si ricompra, un marito no
--- not differences
age	the drummer, not the singer	2: Nino Frassoldati, 66 anni	3: Doriano Cavezzali, 68 anni
date	the letter, and the sale	2: a gennaio	3: Lunedì 13 aprile
date	the year he moved in	2: dal 1994	1: venerdì 10 aprile
speaker-of-quote	the former wife in both	2: È un incosciente, per questo l’ho sposato	3: Doriano è un incosciente. È per questo che l’ho sposato
