On Sunday, 1 June 2025 a gust strikes the flea market of Hautelogne in Belgium. Account 1 is a regional site, 2 the local paper, 3 a weather site.
--- differences
count	people injured	1: Sept personnes ont été blessées	2: douze blessés ; 3: Ils sont douze
amount	speed of the wind at Sart-Moulin	1: une pointe à 97 km/h	2: 117 km/h ; 3: Une pointe de 117 km/h
negation	whether the weather institute had warned	1: Aucune alerte n'avait été lancée par l'Institut météorologique	2: un code orange avait bel et bien été émis à 11h10 ; 2: L'avertissement est parti dans toutes les communes de la province ; 3: Un code orange courait depuis la fin de la matinée ; 3: L'avertissement est parti dans toutes les communes
age	the woman hurt worst	1: une brocanteuse de 67 ans ; 3: Une sexagénaire	2: une dame de 76 ans
cause	what struck the woman	1: Elle a été heurtée par une branche arrachée à un marronnier centenaire ; 3: Une sexagénaire a été heurtée par une grosse branche de marronnier	2: C'est le poteau d'une tonnelle qui l'a fauchée, et non une branche
place	hospital	1: à la clinique Saint-Rombaud, à Gembly ; 3: elle est soignée à Gembly	2: à l'hôpital de Tourneppe-Dyle
who-did-it	who freed the two children	1: Un pompier qui se promenait en famille, Mehdi Zerrouki, a dégagé deux enfants ; 3: remercie aujourd'hui le pompier Mehdi Zerrouki	2: ce vendeur de gaufres, par exemple, qui a abandonné son fer brûlant pour tirer deux enfants
speaker-of-quote	I heard cries and cut the straps	1: J'ai entendu crier, j'ai coupé les sangles, point	2: “J'ai entendu crier, j'ai pris mon couteau et j'ai coupé les sangles, point”, résume Wout Hellinckx
date	day of the gust	1: dimanche vers 15h30 ; 2: Lundi matin, place du Jeu de Balle. Des ouvriers communaux ramassent à la pelle ce qui fut, la veille encore	3: samedi après-midi
negation	whether the trees were healthy	1: Ceux-ci avaient été jugés ; 3: Le dernier contrôle date de mars et ils étaient sains	3: Les arbres étaient malades depuis des années
--- not differences
age	the children, and the seller	2: Wout Hellinckx, 31 ans	3: Deux enfants de 4 et 6 ans
count	injured and visitors	1: Sept personnes	3: trois cents chineurs
date	the warning, told more loosely	2: à 11h10	3: depuis la fin de la matinée
amount	the distance is not the wind	1: 97 km/h	2: à trois kilomètres
age	sixty-seven, in another form	1: une brocanteuse de 67 ans	3: Une sexagénaire
