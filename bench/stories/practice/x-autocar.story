A school coach near Brévanne on Monday, 3 March 2025: the driver Jean-Luc Ferrand faints, the pupil Inaya
Belkadi takes the wheel, Théo Rambaud makes the call. Account 2 visits the girl; 3 is a farm that makes the boy
the hero and gives him her words.
--- differences
who-did-it	who took the wheel	1: Inaya Belkadi, 13 ans, a saisi le volant ; 2: J’ai tourné le volant vers le champ, il n’y avait personne dans le champ, dit-elle	3: Théo Rambaud, 14 ans, se lève. Il enjambe l’allée et attrape le volant
age	Inaya Belkadi	1: Inaya Belkadi, 13 ans	2: Inaya Belkadi, 12 ans
count	pupils in the coach	1: 27 collégiens ; 3: Vingt-sept enfants	2: Trente-cinq élèves
cause	why the driver fainted	1: il a fait une hypoglycémie ; 3: terrassé par une hypoglycémie	2: C’était le cœur
place	where the coach left the road	1: à la sortie de Brévanne	2: à l’entrée du Tilleul, dix kilomètres après Brévanne
date	the day	1: lundi 3 mars ; 2: Lundi, elle était assise	3: Mardi 4 mars
negation	whether the driver will drive again	2: Le volant, c’est fini pour moi	3: Je reprendrai la route
speaker-of-quote	the wheel and the field	1: J’ai tourné le volant vers le champ parce qu’il n’y avait personne dans le champ ; 2: J’ai tourné le volant vers le champ, il n’y avait personne dans le champ	3: J’ai tourné le volant vers le champ parce qu’il n’y avait personne dans le champ
--- not differences
count	the same number in words	1: 27 collégiens	3: Vingt-sept enfants
date	the day she spoke is not the day it happened	1: a-t-elle expliqué mardi	2: Lundi, elle était assise
age	the girl and the boy are two people	1: 13 ans	3: 14 ans
age	the driver is no pupil	1: 57 ans	2: 12 ans
