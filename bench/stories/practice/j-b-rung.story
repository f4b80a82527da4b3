In early March 2024 a small girl is lost in a rubber forest at Đạ Lum and found on the morning of 5 March. Account 1 is a news site, 2 the provincial paper, 3 a farm page.
--- differences
age	the girl Nông Bảo Ngân	1: 6 tuổi ; 2: mới 6 tuổi	3: 7 tuổi
date	the afternoon she was lost	1: chiều 3/3 ; 3: Chiều định mệnh 3/3	2: chiều 4/3
count	people searching	1: Gần 180 người	2: lên tới 230 người
place	where she was found	1: dưới gầm cầu suối Đá Bàn ; 3: xuống gầm cầu suối Đá Bàn	2: trong chòi canh rẫy bỏ hoang
cause	why she went into the forest	1: chạy đuổi theo con bê sổng chuồng ; 3: mải đuổi theo một con bê nhỏ	2: vì muốn đi tìm bố ; 2: có hay con đi tìm mình đâu
who-did-it	who found her	1: Người tìm thấy cháu là ông Điểu Krang ; 2: Ông tìm thấy cháu	3: Anh chính là người đã tìm thấy bé ; 3: trung úy Vi Quốc Khởi
who-is-ill	who fainted and was taken to hospital	1: bà ngoại cháu ngất xỉu, phải nhập viện	3: ngất xỉu và phải đưa đi cấp cứu
speaker-of-quote	Tôi chỉ cầu trời	1: Tôi chỉ cầu trời cho cháu còn thở	3: Tôi chỉ cầu trời cho cháu còn thở
--- not differences
date	the day she was found, the hour only in one	1: Sáng 5/3	3: Rạng sáng 5/3
date	in one the find, in the other the day she went home	1: Sáng 5/3	2: Chiều qua
age	the girl and the honey hunter	1: 6 tuổi	2: 54 tuổi
who-is-ill	the child herself is well in both	1: Cháu tỉnh táo	2: sức khỏe bệnh nhi ổn định
