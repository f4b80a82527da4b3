On Sunday, 23 March 2025, an ice floe with anglers drifts off on the lake Bolshoye Varnavskoye. 1 is an agency,
2 the local paper, 3 a weekly a month later, when the gamekeeper gets his medal. 2 gives the governor's sentence
to the angler's wife.
--- differences
count	anglers on the ice	1: сняли с оторвавшейся льдины 27 рыбаков ; 3: двадцать семь человек	2: Тридцать семь мужиков
who-is-ill	who came to hospital	1: в больницу доставлен 64-летний Геннадий Пахомов ; 3: Геннадий Пахомов, 64 лет, провёл в больнице три дня ; 3: Дмитрий Королёв, отделавшийся лёгким испугом	2: В больнице с переохлаждением лежит другой — девятнадцатилетний студент Дима Королёв ; 2: своим ходом вернулся домой
who-did-it	who took them off the ice	1: Спасатели сняли с оторвавшейся льдины	2: не спасатели сняли людей со льда, а местный егерь Артём Лихачёв ; 3: это он на моторной лодке снял со льдины всех рыбаков
cause	why the floe broke off	1: Льдину оторвало сильным южным ветром	2: отрезал буксир, который тащил к причалу баржу ; 2: Ветра не было, свечку не задуло бы ; 3: Отрыв льдины произошёл вследствие прохода буксира
negation	whether they were warned	1: рыбаков не раз предупреждали об опасности	2: Никто никого не предупреждал
speaker-of-quote	no fish is worth it	1: Ни одна рыба не стоит человеческой жизни	2: Ни одна рыба не стоит человеческой жизни
--- not differences
age	the angler's age and its decade	1: 64-летний	2: седьмой десяток
count	anglers in figures and in words	1: 27 рыбаков	3: двадцать семь человек
count	the crew is not the anglers	1: с экипажем из трёх человек	2: Тридцать семь мужиков
age	the angler and the student	1: 64-летний	2: девятнадцатилетний
who-is-ill	the student by another form of his name	2: Дима Королёв	3: Дмитрий Королёв
who-did-it	the inquiry begun and ended: earlier and later	1: начала проверку	3: проверку завершила
