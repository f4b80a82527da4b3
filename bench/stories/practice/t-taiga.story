On Sunday, 9 June 2024, the boy Timofey Guryev, six, gets lost in the forest near Verkhnyaya Solba; on Wednesday
he is found. 1 is an agency, 2 a reportage of the local paper (a student found him, twelve kilometres from
home, and he had gone to meet his grandfather), 3 a tabloid.
--- differences
who-did-it	who found the boy	1: ребёнка обнаружил егерь Анатолий Шубарин ; 3: Нашёл его опытный егерь Анатолий Шубарин	2: Нашёл студент, Паша Ведерников ; 2: Не находил я его
amount	how far from home he was	1: в семи километрах от дома	2: До дома оттуда двенадцать километров
cause	why he left	1: мальчик ушёл из дома за собакой ; 3: Тимоша убежал за щенком	2: Собаки у нас нет и не было ; 2: Тима пошёл встречать деда с рыбалки
age	Timofey Guryev	1: Шестилетний Тимофей Гурьев ; 2: Тимофею Гурьеву шесть лет	3: Четырёхлетний Тимоша Гурьев
amount	how long he was in the forest	1: почти трое суток	3: провёл в глухой тайге пять суток
speaker-of-quote	we remember no such response	1: Такого отклика мы не помним	3: Такого отклика мы не помним
--- not differences
count	searchers, rounded	1: 212 человек	2: Двести с лишним человек
age	his age now and at his next birthday	1: Шестилетний Тимофей Гурьев	2: семь исполнится в августе
who-is-ill	in hospital first, later at home	1: Ребёнок госпитализирован с переохлаждением	2: в пятницу он уже был дома
amount	the ground searched is not how far he was	1: 64 квадратных километра	2: двенадцать километров
amount	how far a whistle is heard is not how far he was	1: в семи километрах от дома	3: Свисток слышно за километр
who-did-it	the boy by another form of his name	1: Тимофей Гурьев	3: Тимоша Гурьев
