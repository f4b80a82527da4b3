On 6 November the stage of a theatre fills with harmful smoke from a fog machine; actors need doctors, the audience is led out.
Account 1 is an agency, 2 the local evening paper, 3 a farm page.
--- differences
count	artists who needed doctors	1: Девять артистов ; 3: девять артистов	2: двенадцать артистов
cause	where the smoke came from	1: вместо специальной жидкости залили антифриз ; 3: залил в аппарат антифриз	2: расплавился нагреватель
age	Zybin	1: 44-летний Аркадий Зыбин ; 2: 44-летний Аркадий Зыбин	3: 39-летний отец двоих дочек
who-is-ill	who suffered most: the king or the prompter	1: исполнитель роли короля Лесного ; 3: играл короля	2: Хуже всех пришлось суфлёру
negation	the alarm went off	1: Пожарная сигнализация не сработала	2: Сигнализация завыла сразу
count	minute at which the play was stopped	1: на 15-й минуте ; 3: пятнадцатая минута спектакля	2: на тридцатой минуте
date	day of the performance	2: в пятницу, 6 ноября	3: В четверг, 5 ноября
speaker-of-quote	let us go and look at the stars	1: Я просто открыла двери и сказала: дети, идём смотреть на звёзды ; 2: Я открыла двери и сказала: идём смотреть на звёзды	3: Дети, идём смотреть на звёзды
who-did-it	who led the spectators out	1: вывела билетёр Нонна Кержакова ; 2: помогала билетёр Нонна Кержакова	3: сказанные гардеробщицей Альбиной Руссо
speaker-of-quote	the canisters looked the same	1: Канистры стояли рядом и выглядели одинаково	3: Они стояли рядом и выглядели одинаково
--- not differences
count	the spectators in two forms	1: около двухсот	3: две сотни зрителей
count	those sent home are a part of all	1: Шестеро получили помощь и ушли домой	3: девять артистов
count	years of service, grandchildren	2: за двадцать лет	3: пятеро внуков
count	the minute in two forms	1: на 15-й минуте	3: пятнадцатая минута спектакля
