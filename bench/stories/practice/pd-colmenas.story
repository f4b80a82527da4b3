On 13 March 2025 a lorry with beehives overturns beside a rural school in Paraguay; people are stung.
Account 1 is an agency, 2 a regional daily, 3 a viral page.
--- differences
count	people stung	1: Al menos 37 personas ; 3: 37 personas con picaduras	2: 43 las personas picadas
place	kilometre of the accident	1: kilómetro 214	2: kilómetro 241
cause	why the lorry overturned	1: el reventón de un neumático ; 3: Un neumático explotó	2: quiso esquivar una vaca suelta
age	the driver	1: Derlis Ocariz, de 52 años ; 2: Derlis Ocariz (52)	3: un joven de 25 años
who-is-ill	the worst case in intensive care	1: un vendedor de chipa ; 2: don Teófilo Insaurralde, chipero de 66 años	3: la profesora de música, Rossana Ledezma
count	hives	1: 120 colmenas ; 2: ciento veinte cajones de abejas	3: 150 colmenas
negation	whether the load was insured	1: no estaba asegurada ; 2: no contaba con póliza	3: la carga estaba asegurada
speaker-of-quote	we are no beekeepers	1: No somos apicultores: tuvimos ; 3: No somos apicultores	2: No somos apicultores, tuvimos
--- not differences
date	the same Thursday, counted back	1: este jueves	3: El jueves pasado
date	the hour, counted back from seven	1: hacia las 6.40	2: Unos veinte minutos antes
count	the same in words	1: 120 colmenas	2: ciento veinte cajones
age	of the driver and of the chipa seller	1: de 52 años	2: chipero de 66 años
count	years of work, years of selling, years as head	2: tres años de trabajo	3: once años
