The house of the merchant Бухвостов in Ольховец is pulled down in the night to Tuesday, 22 April 2025. Account 1 is the first
report, 2 an investigation, 3 the blog of a neighbour.
--- differences
date	when the house was built	1: построенный в 1878 году	2: возведённый, как следует из архивной описи, в 1864 году
date	when it was pulled down	1: в ночь на вторник, 22 апреля	3: В среду, 23 апреля, в половине третьего
negation	whether the house was a listed monument	1: Дом не являлся памятником	2: Это был памятник ; 2: состоял под охраной с 1991-го
who-did-it	who ordered the demolition	1: Заказчиком работ он назвал застройщика — компанию «Крона»	2: Приказ подписал Игорь Малютов ; 2: Застройщик, стало быть, ничего не заказывал
count	people who came out	1: около тридцати человек ; 3: Нас, соседей, набралось человек тридцать	2: не меньше двухсот горожан
date	when Клавдия Зуева left the house	1: Последней из дома ещё в 2019 году выехала Клавдия Зуева	2: прожила в доме, оказывается, до последнего дня
cause	why the house fell	1: Экскаватор приехал на Соборную улицу ; 2: «Крона» лишь предоставила экскаватор	3: дом, мол, сам сложился, подгнил нижний венец
speaker-of-quote	the apple	1: Это был звук, будто кто-то ест яблоко ; 2: Звук был такой, будто кто-то ест яблоко	3: Будто кто-то ест яблоко
negation	whether Крона had a part in it	1: Мы действовали на основании выданного разрешения ; 2: «Крона» лишь предоставила экскаватор	3: Мы к сносу отношения не имеем
--- not differences
age	the same age in words	1: 84 года	3: восемьдесят четыре года
count	the same number	1: около тридцати человек	3: человек тридцать
date	the listing is not the building	1: в 1878 году	2: с 1991-го
