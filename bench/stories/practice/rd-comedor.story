In May 2024 an Argentine cumbia singer pays the debt of a soup kitchen. Account 1 is a regional paper, 2 and 3 are farm pages.
--- differences
amount	the debt	1: 4,8 millones de pesos ; 3: casi cinco millones de pesos	2: 6,2 millones de pesos
count	children who eat there	1: 130 chicos ; 3: 130 pibes	2: 180 chicos
age	Delfina Sotelo	1: Delfina Sotelo, de 67	2: 72 años
age	Yamil Ocaranza	1: 41 años	3: 39 años
date	day on which he paid	1: el jueves 9 ; 3: El jueves pasó	2: viernes 10 de mayo
cause	what the debt was for	1: por la harina de todo el año pasado	2: de gas
negation	he sang	1: tampoco cantó	2: cantó en la vereda
who-did-it	who gave the secret away	1: El comerciante reconoció que no supo guardar el secreto	3: La infidente fue la propia Delfina Sotelo
speaker-of-quote	it came out of my mouth	1: Me pidió que no dijera nada	3: Me pidió que no dijera nada
--- not differences
amount	rounded	1: 4,8 millones de pesos	3: casi cinco millones de pesos
count	how long the place exists, rounded	1: hace 22 años	3: más de dos décadas
negation	no photographs, in other words	1: no quiso fotos	2: sin dejarse fotografiar
count	balls, not children	1: 130 chicos	3: cuarenta pelotas
