On 9 November 2024 a singer stops his concert in a Bolivian town and auctions his guitar for a sick relative.
Account 1 is the local daily, 2 a viral page, 3 a Spanish magazine.
--- differences
date	the evening of the concert	1: la noche del sábado 9 de noviembre ; 3: su actuación del sábado	2: la noche del viernes 8 de noviembre
age	the singer	1: El artista ecuatoriano, de 58 años ; 3: a sus 58 años	2: el legendario bolerista de 61 años
count	people at the concert	1: unas 4.000 personas	2: Seis mil gargantas ; 3: 6.000 espectadores
who-is-ill	who needs a liver	1: Fausto Berrocal, acordeonista ; 1: Mi hermano se está muriendo ; 3: Su hermano Fausto, enfermo del hígado	2: Mi mujer se está muriendo ; 2: Odalys, la mujer que lo acompañó
amount	price of the guitar	1: 85.000 dólares ; 3: 85.000 dólares	2: ¡58.000 dólares!
who-did-it	who bought the guitar	1: El ganador fue el empresario minero Rómulo Patzi ; 3: Rómulo Patzi, un magnate de las minas	2: Era Eusebia Limachi, una panadera jubilada
negation	whether he came back on the stage	1: volvió al escenario ; 3: el cantante regresó al cabo de quince minutos	2: Ya no regresó al escenario
speaker-of-quote	I shall give it back	1: Se la voy a devolver cuando el hermano esté sano	2: Se la voy a devolver
negation	whether the hall took a commission	1: la empresa no cobró comisión ; 1: Ni un centavo se quedó aquí	3: el recinto se quedó con un diez por ciento de la puja
negation	whether the brother is dying	1: Mi hermano se está muriendo	3: Mi hermano no se está muriendo
--- not differences
date	the minutes in the dressing room, in another form	1: un cuarto de hora en camerinos	3: al cabo de quince minutos
count	the minutes of the bidding and of the break	1: once minutos	3: quince minutos
place	the town in which the hall stands	1: el coliseo Los Molles	3: la ciudad boliviana de Tarabamba
who-did-it	the same man in other words	1: el empresario minero Rómulo Patzi	3: Rómulo Patzi, un magnate de las minas
