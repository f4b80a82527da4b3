On the evening of 4 March 2024 the street cleaner Nguyễn Thị Mận finds a bag of gold in Vĩnh Khê and brings it to
the police. 1 is the local paper, 2 a farm, 3 a magazine that visits her two months later. 2 gives the sentence
of the owner to his daughter-in-law.
--- differences
age	Nguyễn Thị Mận	1: Nguyễn Thị Mận, 52 tuổi ; 3: Ở tuổi 52	2: một người đàn bà 58 tuổi
amount	the gold	1: trao trả 12 cây vàng ; 3: người mất 120 chỉ vàng	2: Bên trong là 21 cây vàng
place	where the bag lay	1: nằm sát chân cầu thang chợ ; 3: chân cầu thang, nơi chiếc túi từng nằm	2: ngoài bãi rác bờ sông
who-did-it	who threw the bag away	1: chính ông vứt nhầm theo rác của quán ; 3: chính tay tôi vứt cái túi	2: người vứt chiếc túi đi không phải ông ; 2: Đó là cô con dâu
negation	whether she took the reward	1: bà không nhận ; 3: Tôi không cầm đồng nào hết	2: Và bà đã nhận ; 2: Tôi nhận cho chồng tôi
speaker-of-quote	thrown away in a minute	1: Cả đời dành dụm mà tôi vứt đi trong một phút ; 3: Cả đời dành dụm mà tôi vứt đi trong một phút	2: Cả đời ba dành dụm mà con vứt đi trong một phút
--- not differences
amount	the gold in another unit	1: 12 cây vàng	3: 120 chỉ vàng
amount	the money in the bag is not the reward	1: 85 triệu đồng	2: 20 triệu đồng
amount	the town's prize is not the owner's reward	1: 20 triệu đồng	3: 5 triệu đồng
date	when she found it, counted back	1: ngày 4-3	3: Hai tháng sau
count	years in her job are not the months since that night	2: hai mươi năm	3: Hai tháng sau
who-did-it	the owner by his full and his short name	1: ông Phạm Đình Kha	2: ông Kha, chủ một quán cơm
