In March 2023 the beekeepers of a Mexican ejido find their hives dead after the spraying of a soya field. Account 1 is an agency, 2 a local paper, 3 a chronicle.
--- differences
count	hives that died	1: 417 colmenas ; 3: se perdieron 417	2: Cuatrocientas setenta y una colmenas
age	Eleuterio Canul	1: 58 años ; 3: 58 años	2: 61 años
date	day on which the dead bees were found	1: el martes 14 ; 3: el martes pasado	2: El lunes 13
amount	losses of the ejido	1: 1.9 millones de pesos ; 3: casi dos millones de pesos	2: 2.6 millones de pesos
cause	what sprayed the field	1: la fumigación con dron ; 2: oyeron un dron	3: Fue una avioneta
negation	the company had a permit	1: contaba con permiso de aplicación vigente ; 3: opera con todos sus permisos en regla	2: carecía de permiso para aplicar agroquímicos
place	laboratory to which the samples went	1: un laboratorio de Huejalco	3: laboratorio de Ticuhtlán
speaker-of-quote	the honey was sold already	1: Esa miel ya estaba vendida a los alemanes ; 2: Esa miel ya estaba vendida a los alemanes	3: Esa miel ya estaba vendida a los alemanes
--- not differences
count	hives of one man and of all	1: 417 colmenas	2: perdió 62
amount	rounded	1: 1.9 millones de pesos	3: casi dos millones de pesos
count	ten days and a week and a half, rounded	2: diez días	3: semana y media
count	how often the machine passed, in other words	1: Pasó tres veces	3: tres pasadas
date	day of the samples, not of the finding	1: el miércoles	2: El lunes 13
