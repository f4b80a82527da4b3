A singer calls off her recital in Puerto Alisal because her father is in intensive care. Account 1 is the agency, 2 a farm
page that makes herself the patient, 3 the local paper from the empty stadium.
--- differences
who-is-ill	who is in intensive care	1: su padre, el bandoneonista Anselmo Oyarbide, sufriera un derrame cerebral ; 1: El músico, de 79 años, está internado en terapia intensiva ; 1: Nadir está perfecta ; 3: el padre de la cantante está en terapia intensiva	2: Nadir Oyarbide se desplomó en su casa y hoy pelea por su vida en una sala de terapia intensiva
age	Nadir Oyarbide	1: Nadir Oyarbide, de 44 años ; 3: Nadir, de 44 años	2: A sus 47 años
date	day of the recital	1: el sábado 16 de noviembre ; 2: sábado 16 de noviembre	3: el viernes 15 de noviembre
count	tickets sold	1: 22.000 entradas ; 3: 22.000 entradas	2: 32.000 fanáticos que ya tenían la entrada en la mano
cause	why the patient is in intensive care	1: derrame cerebral ; 2: víctima de un derrame cerebral	3: una caída por la escalera de su casa
negation	there will be another date	1: habrá nueva función en marzo ; 3: en marzo habrá revancha	2: no habrá otra fecha
speaker-of-quote	nobody will lose a peso	1: Nadie va a perder un peso ; 3: Nadie va a perder un peso: en diez días está todo devuelto	2: Nadie va a perder un peso
speaker-of-quote	opens the eyes on hearing	1: abre los ojos cuando escucha a la hija	2: Abre los ojos cuando escucha mi bandoneón
--- not differences
age	father and daughter have ages of their own	1: de 79 años	2: A sus 47 años
place	the recital is in one city, the hospital in another	1: Puerto Alisal	3: una clínica de Rosario
amount	hours of the journey, hours of song	1: catorce horas	3: dos horas más
date	the statement came on Thursday, the fans since Monday	1: el jueves a la noche	2: sábado 16 de noviembre
place	Mendoza in another form	1: llegada desde Mendoza	3: Es mendocina
amount	days until the money is back, the same	1: en un plazo de diez días	3: en diez días
