On Tuesday, 6 May 2025, 46 pupils of the school in Vale de Mouriz fall ill after lunch. 1 is an agency on the
day after, 2 the local weekly (Lurdes Capela is well, the tank on the roof was to blame, there had been
complaints), 3 a tabloid, which gives the mayor's sentence to the headmistress.
--- differences
count	children ill	1: Quarenta e seis alunos ; 2: Dos 46 alunos assistidos	3: Sessenta e quatro crianças foram parar ao hospital
date	the day of the lunch	1: na terça-feira ; 2: o almoço de dia 6	3: na segunda-feira, dia 5
cause	what made them ill	1: Todos os indícios apontam para o frango ; 3: arroz de frango estragado	2: a bactéria estava na água de um depósito no telhado
who-is-ill	which grown-up is in hospital	1: Ficou internada uma professora ; 2: A professora Joana Pimentel, a única que ficou internada	3: Internada está a própria cozinheira. Lurdes Capela
negation	whether there had been complaints	1: nunca tinha recebido queixas ; 1: Se tivesse havido uma única reclamação	2: Houve reclamações, sim ; 3: Escrevi à escola em janeiro
speaker-of-quote	the children will not go without food	1: Os meninos não ficam sem comer	3: Os meninos não ficam sem comer
--- not differences
date	the results: expected on Friday and known on Friday	1: as análises só serão conhecidas na sexta-feira	2: As análises, conhecidas na sexta-feira
who-is-ill	the teacher first in hospital, later at home	1: Ficou internada uma professora, de 34 anos	2: teve alta no domingo
age	the cook’s age and her years at work	2: há 31 anos de avental	3: Lurdes Capela, de 58 anos
age	the teacher and the pupil	1: de 34 anos	2: oito anos
count	ill pupils and meals served	1: Quarenta e seis alunos	3: 900 refeições por dia
who-did-it	the headmistress by another form of her name	1: Graça Teixeira Lobo	3: a diretora, Graça Lobo
