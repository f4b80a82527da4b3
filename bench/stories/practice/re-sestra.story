In March 2024 a former goalkeeper meets the sister from whom he was parted in a children's home. Account 1 is a local paper, 2 and 3 are farms.
--- differences
age	the sister	1: Надежда Липатова, 46 лет ; 3: 46-летняя доярка	2: скромная женщина 49 лет
date	day of the meeting	1: 8 марта ; 3: 8 марта, в самый женский день	2: 3 марта
place	where they met	1: на вокзале Кунгашева ; 3: на перроне Кунгашева	2: в аэропорту Ирбеева
who-did-it	who began the search	1: Поиски начала дочь хоккеиста Варвара ; 3: искать её взялась дочь, Варвара	2: Всё начала жена спортсмена, Инесса ; 2: Это она втайне от мужа стала искать золовку
negation	the mother is alive	1: они в живых не застали ; 1: она умерла в 2009 году ; 3: её давно нет	2: мама жива
amount	money for the sister	1: три миллиона рублей	2: пять миллионов рублей ; 3: пять миллионов
count	the sister's children	1: тремя детьми ; 3: трое ребятишек	2: двое детей
who-is-ill	who is to have the heart operation	1: Надежде Липатовой предстоит операция на сердце	3: Её младший сын ждёт операции на сердце
speaker-of-quote	knew him by the dimple	1: Я узнала его по ямочке на подбородке ; 2: Я узнала его по ямочке	3: Я узнала его по ямочке на подбородке
--- not differences
age	the mother, not the sister	1: 46 лет	2: Ей 78
count	more than forty is forty-one	1: 41 год назад	2: больше сорока лет
count	minutes of delay	1: 41 год назад	3: на двадцать минут
count	years of search, not of parting	1: два года она писала в архивы	3: сорок один год разлуки
