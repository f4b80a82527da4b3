The cable car of Valdehierro stands still on Sunday, 9 February 2025, with seventeen passengers. The operator
Ismael Quiroga reaches the cabin along the cable and opens the hatch; the teacher Nuria Baltanás sings with
the children. Account 2 looks for the cause; 3, a farm, makes the teacher the rescuer and gives her the
operator's words.
--- differences
who-did-it	who opened the hatch and brought help	1: El operario Ismael Quiroga, de 51 años, llegó hasta la cabina deslizándose por el cable y abrió la trampilla ; 2: Fue él quien, el domingo, se colgó del cable	3: Nuria Baltanás abrió con sus propias manos la trampilla
speaker-of-quote	the one who knows where the key is	1: No soy un valiente, soy el que sabe dónde está la llave	3: No soy una valiente, soy la que sabe dónde está la llave
place	where Quiroga was	1: llegó hasta la cabina deslizándose por el cable ; 2: se colgó del cable para llegar hasta	3: esperaba en tierra
age	Ismael Quiroga	1: Ismael Quiroga, de 51 años ; 3: Ismael Quiroga, de 51 años	2: A sus 54 años
count	passengers	1: Diecisiete personas ; 3: diecisiete personas	2: diecinueve pasajeros
date	the day it stood still	1: domingo 9 de febrero ; 2: el domingo, se colgó	3: El 16 de febrero
cause	the failure	1: una racha de viento de 95 kilómetros por hora	2: Aquí no ha fallado el viento ; 2: Ha fallado una polea
negation	whether the inspections had been passed	1: había pasado todas las revisiones	2: No había pasado ninguna desde hacía quince meses
negation	whether the children cried	1: Ninguno lloró	3: Todos lloraban
amount	height above the ground	1: a sesenta metros del suelo	3: a doscientos metros sobre el abismo
who-is-ill	the only one in hospital	1: Solo una pasajera, una mujer de 78 años	3: solo una niña de seis años acabó en el hospital
--- not differences
count	the hours of waiting, rounded	1: más de cuatro horas	2: cuatro horas y media
age	the passenger and the operator are two people	1: una mujer de 78 años	2: A sus 54 años
count	pupils on the trip and chairs in the classroom	1: ocho alumnos	3: veinte sillas pequeñas
