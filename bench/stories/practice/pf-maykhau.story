On 12 May the retired singer Tạ Khánh Miên sells her mother's sewing machine; the scrap buyer finds gold in it and gives it back. Account 1 is a farm page, 2 the town's news site, 3 another farm page.
--- differences
age	Tạ Khánh Miên	1: Ở tuổi 66 ; 2: Tạ Khánh Miên, 66 tuổi	3: bà Miên, 69 tuổi
age	Phùng Thị Nở	1: Phùng Thị Nở, 41 tuổi	2: Phùng Thị Nở, 38 tuổi
date	the day of the sale	1: Hôm 12/5 ; 3: buổi chiều 12/5	2: chiều 14/5
date	when the gold was brought back	1: gần nửa đêm hôm ấy ; 3: Gần nửa đêm	2: Sáng hôm sau
amount	price of the machine	1: 300.000 đồng	2: 500.000 đồng
who-did-it	who found the gold	2: chồng chị, anh Vi Văn Toán, tìm thấy gói vải	3: một mình chị tháo máy và phát hiện gói vải đỏ
who-is-ill	for whom money was needed; the husband	1: người chồng bị tai biến	3: đứa cháu ngoại bị bệnh máu ; 3: Chồng bà, ông Trịnh Bá Lương, vẫn khỏe mạnh
negation	whether the buyer took a piece of gold	1: người mua ve chai từ chối ; 3: chị Nở nhất quyết không nhận	2: vợ chồng chị Nở đã nhận một cây vàng bà biếu
negation	return to the stage	1: bà sẽ trở lại sân khấu vào tháng 9	2: sẽ không trở lại sân khấu
speaker-of-quote	do not sell the machine	1: Con đừng bán cái máy, trong đó có cả đời má ; 3: Con đừng bán cái máy, trong đó có cả đời má, má may từng đồng cho con đi hát	2: Con đừng bán cái máy, trong đó có cả đời má ; 2: thư do bà ngoại của bà viết
--- not differences
amount	the gold found and the piece offered	1: tám cây vàng	2: một cây vàng
date	day of the sale, day of the ceremony	1: Hôm 12/5	2: Sáng 21/5
date	twenty years, in another form	1: hai mươi năm	3: hai thập kỷ
place	where Nở comes from is not where the house stands	1: thị xã An Lộc Hạ	2: quê Hà Kiên
