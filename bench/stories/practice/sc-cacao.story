On 9 March armed men tie up the watchman of a cocoa cooperative at Puerto Candil and take the cocoa. Account 1 is the regional paper, 2 a local radio, 3 a farm.
--- differences
date	the robbery	1: En la madrugada del lunes 9 de marzo ; 2: el lunes	3: El domingo 8 de marzo, mucho antes de la medianoche
count	sacks taken	1: 82 bultos de cacao seco ; 3: 82 bultos	2: 64 bultos
amount	the loss	1: 118 millones de pesos ; 2: 118 millones de pesos	3: 160 millones de pesos
age	the watchman	1: de 61 años ; 3: 61 años	2: de 58 años
who-did-it	the man arrested as head of the robbery	1: un antiguo celador de la cooperativa	2: un conductor que trabaja para la cooperativa
place	where the lorry was found	1: en la vereda La Colorada ; 2: en la vereda La Colorada	3: en la vereda Palo Hueco
negation	the cameras worked	1: las cámaras de la bodega llevaban tres semanas sin funcionar ; 3: No servían, por supuesto	2: Las cámaras de la bodega grabaron todo el asalto
speaker-of-quote	the cocoa was the school	1: Ese cacao era el colegio de los pelados y la cuota del banco	3: Ese cacao era el colegio de los pelados
--- not differences
amount	the reward, not the loss	1: una recompensa de 10 millones de pesos	3: 160 millones de pesos
count	one member's sacks	1: once bultos	2: 64 bultos
age	years of marriage	3: Cuarenta años casada	2: de 58 años
date	when a member delivered	1: el sábado	2: el lunes
count	members, not sacks	1: 47 asociados	3: 82 bultos
