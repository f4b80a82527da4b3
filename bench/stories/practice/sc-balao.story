On 7 June a hot-air balloon with tourists comes down in a coffee field in Minas Gerais. Account 1 is a news portal, 2 the local paper, 3 a farm.
--- differences
date	the landing	1: na manhã deste domingo (7) ; 2: domingo	3: No sábado, 6 de junho
count	tourists on board	1: 11 turistas ; 3: 11 turistas	2: Treze passageiros
cause	why it came down there	1: Uma rajada de vento ; 3: Uma rajada de vento	2: o gás acabou antes da hora ; 2: faltou fogo para subir de novo
age	the pilot	1: de 44 anos ; 2: de 44 anos	3: de 47 anos
who-is-ill	the only person hurt	1: A única ferida foi a professora Ivonilde Sacramento	2: Todos saíram ilesos ; 2: o único ferido foi o piloto, Valdomiro Schiavon
amount	the damage	1: R$ 40 mil	3: R$ 25 mil
place	where it came down	1: Fazenda Santa Eufrásia, na zona rural de Piumbira ; 2: na Fazenda Santa Eufrásia	3: no sítio da família, em Lagoa dos Bois
negation	the firm had a licence	1: a empresa tem alvará para operar no município	2: não tinha alvará para operar no município
negation	the pilot admits a mistake	1: Ele nega ter errado	2: Calculei mal
speaker-of-quote	it came down from the sky	1: Desceu do céu e sentou no meu café, sem pedir licença	3: Desceu do céu e sentou no meu café
--- not differences
age	the old farmer	3: de 78 anos	1: de 44 anos
count	years as a pilot	1: voa há 16	2: Treze passageiros
negation	the firm answered one and not the other	1: Em nota, a Altiva Balonismo afirmou	2: a Altiva Balonismo não respondeu
count	minutes of the rescue, metres of dragging	2: 50 minutos	1: 60 metros
date	when the town hall spoke	2: ontem	1: deste domingo (7)
