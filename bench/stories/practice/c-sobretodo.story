A prize-winning lottery ticket turns up in a dead man's coat given to a parish. Account 1 is the regional paper, 2 a
local radio's site, 3 a farm page.
--- differences
amount	the prize	1: premiado con 42 millones de pesos ; 3: Eran 42 millones de pesos	2: El papel en cuestión vale 24 millones de pesos
date	when it was found	1: el martes 6 de mayo	2: El jueves 8 de mayo
age	the volunteer Burgueño	1: Ofelia Burgueño, voluntaria de 67 años ; 3: La mujer, de 67 años	2: Ofelia Burgueño, de 76 años
count	bags of clothes	1: diecinueve bolsas de ropa	3: noventa bolsas de ropa
place	where in the coat the ticket was	1: en el bolsillo de un sobretodo gris ; 2: lo vio asomar del bolsillo	3: No estaba en el bolsillo: estaba cosido en el forro del sobretodo
who-did-it	who found the ticket	1: Lo encontró Ofelia Burgueño ; 2: Ofelia Burgueño, de 76 años, lo vio asomar del bolsillo	3: Fue Brisa, la nieta de 12 años de la voluntaria Ofelia Burgueño, quien encontró el billete
negation	she took the reward	1: Stampini le ofreció una recompensa a la voluntaria, que la aceptó ; 3: La recompensa llegó enseguida y la abuela la aceptó	2: Burgueño rechazó el dinero
date	when the time to cash it ended	1: el plazo para cobrar vencía en cuatro días ; 2: Faltaban cuatro días para que venciera	3: El plazo para cobrar vencía al día siguiente
speaker-of-quote	nobody keeps what is not theirs	1: Acá nadie se queda con lo que no es suyo", afirmó el sacerdote	2: Su hermana, Graciela Stampini, fue la que donó la ropa. "Revisé todo menos ese bolsillo, imaginate", se lamenta. Y después, más seria: "Acá nadie se queda con lo que no es suyo
--- not differences
age	different people	1: un ferretero de 51 años	3: la nieta de 12 años
count	years, of different things	2: vende ilusiones hace treinta años	1: diecinueve bolsas de ropa
date	a death, not the find	3: El dueño del abrigo había muerto en marzo	1: el martes 6 de mayo
place	the town and the parish in it	1: al ropero de la parroquia Nuestra Señora del Trigo, en Villa Cañuela	2: en el ropero parroquial de Villa Cañuela
who-did-it	giving the coat away, not finding	2: Su hermana, Graciela Stampini, fue la que donó la ropa	3: Fue Brisa
