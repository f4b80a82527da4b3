On Saturday 18 January 2025 chlorine gas escapes at the heated pool of a club in an invented town of Santa Catarina. Account 1 is an agency, 2 the local paper with a later count, 3 a farm page.
--- differences
count	people poisoned	1: deixou 52 pessoas intoxicadas ; 3: E 52 pessoas tossindo na grama	2: Subiu para 68 o número de intoxicados
cause	why the gas came	1: uma válvula do cilindro se rompeu ; 3: Uma válvula velha tinha cedido	2: um funcionário misturou por engano dois produtos ; 2: Foi ácido onde era para ir cloro
negation	whether the valve broke	1: uma válvula do cilindro se rompeu ; 3: Uma válvula velha tinha cedido	2: a válvula não se rompeu
age	Jussara Wendhausen	1: Jussara Wendhausen, de 44 anos ; 3: aos 44 anos viu a própria vida	2: Jussara Wendhausen, de 39 anos
place	hospital of those kept in	1: no Hospital São Roque de Linha Faxinal ; 3: no Hospital São Roque	2: do Hospital Regional de Pinheiral
date	day of the leak	1: na manhã deste sábado (18)	3: aquela manhã de 25 de janeiro
date	the club's last report	1: Tenho o laudo de dezembro	2: venceu em agosto
negation	whether the club was fined	1: multado em R$ 40 mil ; 2: A multa, por enquanto, é de R$ 40 mil	3: O clube não levou multa nenhuma
speaker-of-quote	rasgava a garganta	1: Veio um cheiro que rasgava a garganta	2: Veio um cheiro que rasgava a garganta
speaker-of-quote	fecha aquele registro	1: Se ele não fecha aquele registro	3: Se ele não fecha aquele registro
speaker-of-quote	reclamava daquela válvula	1: Meu pai reclamava daquela válvula ; 3: Meu pai reclamava daquela válvula	2: Eu reclamava daquela válvula
--- not differences
count	those still in hospital, not all poisoned	1: 11 vítimas seguem internadas	2: Subiu para 68
age	another person	1: Uma aluna de 70 anos	3: Aos 67 anos
age	the same man, number without the word	1: Olívio Schappo, 67	3: Aos 67 anos, Olívio Schappo
date	time in service, not of the event	2: fazia um mês	3: Trinta anos de farda
count	length of the closure, not a fine	1: interditado por 30 dias	2: R$ 40 mil
