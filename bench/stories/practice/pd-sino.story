In January 2025 the bell of a chapel in a Portuguese village is stolen and found again.
Account 1 is the agency, 2 a regional weekly, 3 a tabloid.
--- differences
date	the night of the theft	1: na madrugada de 21 de janeiro ; 2: na madrugada de 21	3: na madrugada de 22 de janeiro
date	the year on the bell	1: fundida em 1764	2: a data de 1746
amount	weight of the bell	1: cerca de 180 quilos ; 3: os 180 quilos de metal	2: Pesa 210 quilos
amount	what the dealer paid	1: 900 euros	2: 600 euros
negation	whether it was sold	1: foi vendida por 900 euros ; 2: lhes tinha dado 600 euros	3: Não chegou a ser vendido
count	men arrested	1: três homens suspeitos ; 3: Três homens	2: Foram dois os detidos
place	where it was found	1: numa sucateira de Valpedrosa ; 2: numa sucateira de Valpedrosa	3: num poço seco nos arredores de Valpedrosa
negation	whether the alarm was on	1: o alarme da capela estava desligado desde o Natal	2: Estava ligado
who-did-it	who noticed the theft	1: O furto foi detetado pela zeladora ; 1: Puxei, puxei e a corda caiu-me toda aos pés ; 2: Puxei, puxei e a corda caiu-me aos pés	3: Foi Norberto Cachopas, de 46 anos, quem reparou
age	the caretaker	1: Deolinda Frechas, de 71 anos ; 2: aos 71 anos	3: Deolinda Frechas, de 77 anos
speaker-of-quote	a village without a bell	1: Uma aldeia sem sino é uma aldeia sem relógio e sem luto	2: Uma aldeia sem sino é uma aldeia sem relógio e sem luto
--- not differences
date	the age of the bell, counted	1: fundida em 1764	3: mais de dois séculos e meio
age	of the caretaker and of the shepherd	1: de 71 anos	3: de 46 anos
date	theft and blessing of the bell	1: 21 de janeiro	2: no domingo
count	the men arrested and the chapels on the list	1: três homens	3: quatro capelas
place	the same village, the chapel named in one only	1: capela de São Gens, em Vilar do Zimbro	2: Vilar do Zimbro
