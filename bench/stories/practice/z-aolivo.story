On the night to 7 February 2024 an ancient olive tree is dug out of a field in Valdecorzas and sold; it is recognised later. Account 1 is the regional paper, 2 a reportage, 3 a farm page.
--- differences
count	persons arrested	1: ha detenido a tres personas	2: dos detenidos
cause	why it was stolen	1: pretendía saldar con la venta una deuda de juego	2: lo había encargado por catálogo
amount	value of the tree	1: 45.000 euros ; 3: 45.000 euros	2: 54.000 euros
age	age of the owner	1: Encarnación Poyatos, de 79 años ; 2: Tiene 79 años	3: Encarnación Poyatos tiene 97 años
date	when it was gone	1: en la noche del martes 6 al miércoles 7 de febrero ; 2: el 7 de febrero de madrugada	3: un domingo de febrero, al amanecer
place	where it turned up	1: apareció diez días después en el jardín de un hotel de Puerto Lirio ; 2: un hotel de Puerto Lirio	3: una rotonda de Costa Ámbar
who-did-it	who found the tree	1: Fue él quien dio con el olivo ; 2: Lo encontró en un álbum de boda	3: el autobús que la llevaba al médico entró en una rotonda de Costa Ámbar… y allí estaba
speaker-of-quote	the scar of the lightning	1: Lo reconocí por la cicatriz del rayo ; 2: Lo reconocí por la cicatriz del rayo	3: ¡Lo reconocí por la cicatriz del rayo!
negation	will the tree live	1: Ha perdido mucha raíz, pero va a brotar ; 2: Cree, eso sí, que rebrotará	3: no sobrevivirá: se secó sin remedio
--- not differences
age	the tree’s age in other words	1: un olivo de 1.200 años	2: doce siglos de tronco
age	the tree and the owner	2: Tiene 79 años	3: el olivo de 1.200 años
date	the same night	1: en la noche del martes 6 al miércoles 7 de febrero	2: el 7 de febrero de madrugada
count	the thieves of 3 are the arrested of 1	1: ha detenido a tres personas	3: Tres hombres se lo habían llevado
amount	a distance and a hole	1: a 140 kilómetros	2: un agujero de cuatro metros
count	thieves seen are not persons arrested	2: dos detenidos	3: Tres hombres se lo habían llevado
