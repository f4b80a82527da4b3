17 ноября 2023 года в Заречинске актёр на премьере падает в люк. Account 1 is a city paper, 2 a theatre magazine, 3 a farm.
--- differences
date	the evening of the first night	1: в пятницу вечером ; 3: в ту роковую пятницу	2: в четверг
age	Вениамин Лоскутов	1: 68-летнего актёра ; 3: 68-летний Вениамин Лоскутов	2: Вениамину Лоскутову 72 года
count	broken ribs	1: с переломом двух рёбер	2: сломаны четыре ребра
count	how deep he fell	1: три метра ; 3: на глубине трёх метров	2: четыре с половиной метра
cause	why the hatch was open	1: люк раньше времени открыл монтировщик ; 3: Люк открыл молодой монтировщик	2: Люк открылся сам: у крышки лопнула защёлка ; 2: ни к чему не прикасался
negation	whether the play was stopped	1: Спектакль мы остановили ; 3: Занавес дали, премьера была прервана	2: Занавеса не было ; 2: доиграл второй акт ; 2: представление состоялось
negation	whether tickets are paid back	1: Деньги за билеты зрителям вернут в полном объёме	2: Деньги за билеты в кассе никому не возвращают
count	time until he plays again	1: через шесть недель ; 2: Через шесть недель будет играть	3: через три месяца вернётся на сцену
speaker-of-quote	we applauded	1: Мы аплодировали, представляете? Стыдно ужасно	3: Мы аплодировали, представляете? Стыдно ужасно
--- not differences
count	rehearsals of the hatch and years on the stage	1: сорок раз	3: сорок лет
count	months of rehearsal and months of healing	1: три месяца	3: через три месяца
count	hours on the telephone	1: двух рёбер	2: два часа по телефону
who-is-ill	the patient	1: народный артист Вениамин Лоскутов	2: больной
