In the night to Saturday, 2 March 2024, the painting “Girl with a Lantern” is taken from its frame in the
museum of Starorechensk; four days later it is found in the cellar of the museum. Accounts in Russian (1
to 3) and English. 2 gives the director's sentence to the guard.
--- differences
speaker-of-quote	the frame like an empty window	1: Рама висит, как пустое окно ; 4: The frame hangs there like an empty window	2: Рама висит, как пустое окно.
age	the guard Anatoly Yezhov	1: шестидесятиоднолетний Анатолий Ежов ; 3: Анатолий Ежов, которому 61 год ; 4: He is 61	2: Ему 71 год
amount	what the painting is worth	1: оценивают в четыре миллиона рублей ; 3: оценивают её в 4 млн рублей ; 4: worth about four million roubles	2: стоит сорок миллионов рублей
who-did-it	who found the painting	3: Её нашла уборщица Людмила Кашина	4: It was discovered by the guard, Anatoly Yezhov
negation	whether the alarm went off	1: сигнализация не сработала ; 4: The alarm never went off	2: Сигнализация выла всю ночь ; 3: сигнализация всё-таки сработала
date	when the museum opens again	1: Музей закрыт до понедельника	3: музей откроется в субботу
--- not differences
date	when it was painted: a year and its decade	1: написанное в 1911 году	3: в начале десятых годов прошлого века
amount	the value in words and in figures	1: четыре миллиона рублей	3: 4 млн рублей
place	where it hung is not where it was found	1: в зале на втором этаже	3: за батареей в подвале музея
age	an old woman and the guard	1: Мне восемьдесят лет	3: которому 61 год
who-did-it	who found that it was gone is not who found it	1: Анатолий Ежов, обнаружил пропажу	3: нашла уборщица Людмила Кашина
