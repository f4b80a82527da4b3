In May the electronic scoreboard of a gymnasium in Paso Cardozo falls during a women's handball match. Account 1 is a sports paper, 2 a local chronicle, 3 a farm page.
--- differences
who-is-ill	who was hit and has a broken collarbone	1: golpeó en el hombro a la árbitra Eliana Stocco ; 1: Stocco fue llevada al hospital zonal con fractura de clavícula ; 3: el tablero se le vino encima ; 3: Clavícula rota	2: Fabricio Lunardi, kinesiólogo de Unión Tabaré ; 2: le cayó encima y le quebró la clavícula ; 2: La árbitra Eliana Stocco, que estaba a un metro, resultó ilesa
age	the referee	1: Eliana Stocco, de 34 años	3: A los 43 años, Eliana Stocco
date	the day of the match	1: quedó suspendido el domingo ; 2: El domingo, en Paso Cardozo	3: Era sábado
cause	why the board fell	1: uno de los cables de sostén estaba oxidado ; 3: un cable comido por el óxido cedió	2: Todo empezó con un pelotazo
count	the score	1: las locales ganaban 21-19	2: el marcador estaba 21-17
count	spectators	1: Unas 300 personas	3: eran 800 almas
amount	the fine	1: con 90.000 pesos	2: de 19.000 pesos
negation	whether the match goes on	1: el partido no se reanudará	3: Se completará el jueves
speaker-of-quote	like thunder	1: Sonó como un trueno y después, nada	2: Sonó como un trueno y después, nada
--- not differences
date	the visit with flowers is another day	1: quedó suspendido el domingo	3: el lunes fue la primera en llegar
date	the inspection is another day	2: Ese tablero lo revisamos en marzo	3: Era sábado
count	minutes left are the same	1: Faltaban once minutos	3: Avisá que faltaban once minutos
count	storms are no spectators	1: Unas 300 personas	2: Aguantó dos tormentas
