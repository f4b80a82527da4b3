The taxi driver Eusebio Pardiñas gives back a rucksack with the money of the widow Remedios Olalla on Thursday,
16 October 2025. Account 2 visits him at home and finds the daughter; 3 is a farm that lets him take the reward.
--- differences
who-did-it	who found the rucksack	1: Eusebio Pardiñas, de 58 años, la encontró en el asiento trasero ; 3: Entonces la vio. Una mochila	2: La encontró la niña
age	Eusebio Pardiñas	1: Eusebio Pardiñas, de 58 años ; 3: Eusebio Pardiñas, 58 años	2: el taxista, de 61 años
amount	the money	1: 38.400 euros ; 3: Treinta y ocho mil cuatrocientos euros	2: 42.000 euros
place	where the rucksack lay	1: en el asiento trasero ; 3: En el asiento de atrás	2: en el maletero
place	where it was given back	1: en la comisaría ; 3: En la comisaría	2: hasta la casa de Remedios Olalla
negation	whether he took the reward	1: 500 euros, que él rechazó ; 2: El padre se negó	3: Los acepto por mi mujer
speaker-of-quote	to say hello in the street	1: Con que me salude por la calle, estamos en paz	2: Con que me salude por la calle y me pague el carné de moto, estamos en paz
--- not differences
amount	the reward is not the find	1: 500 euros	2: 42.000 euros
amount	the same sum in words	1: 38.400 euros	3: Treinta y ocho mil cuatrocientos euros
amount	the reward in words	1: 500 euros	3: quinientos euros
age	the owner is not the driver	1: una viuda de 71 años	2: el taxista, de 61 años
