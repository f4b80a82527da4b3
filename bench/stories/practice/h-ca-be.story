In June caged fish die on the river Trà Vọng at Mỹ Lạch. Account 1 is the provincial paper, 2 a farming paper three days later, 3 a farm page.
--- differences
date	night of the deaths	1: Rạng sáng 5-6 ; 3: rạng sáng 5/6	2: đêm 6-6
amount	fish dead	1: 86 tấn cá ; 3: 86 tấn cá	2: 68 tấn cá bè
count	households	1: 34 hộ bị thiệt hại ; 2: 34 hộ dân	3: 43 hộ ở bến Cây Vông
amount	damage in money	1: khoảng 5,2 tỉ đồng ; 2: 5,2 tỉ đồng	3: ước tính 7 tỷ đồng
age	Lực	1: 71 tuổi ; 2: ông già 71 tuổi	3: 67 tuổi
count	cages of Lực	1: cả 11 lồng ; 3: 11 lồng cá	2: Mười bốn lồng cá lăng
cause	why the fish died	1: nước thải của Nhà máy tinh bột sắn Phú Thạnh Lộc chảy thẳng ra sông, làm cá ngạt ; 3: vì nước thải từ một nhà máy bột sắn	2: nắng gắt kéo dài làm tảo tàn, nước thiếu ôxy
who-did-it	who opened the valve	1: Một công nhân ca đêm thừa nhận đã tự ý mở van xả	3: người mở van xả không ai khác chính là quản đốc Ngụy Thành Đô
negation	discharge permit	1: nhà máy đã được cấp giấy phép xả thải	2: chưa hề có giấy phép xả thải
speaker-of-quote	three in the morning, black water	1: Ba giờ sáng tôi nghe cá quẫy, rọi đèn ra thì nước đã đen như nước cống	3: Ba giờ sáng nghe cá quẫy, rọi đèn ra thì nước đã đen như nước cống
speaker-of-quote	feed debt	1: Nợ tiền cám chưa trả, giờ biết lấy gì mà trả	2: Nợ tiền cám chưa trả, giờ biết lấy gì trả đây
--- not differences
date	three days after, and three in the morning	1: Ba giờ sáng	2: Ba ngày sau
count	years with fish, not age	1: 71 tuổi	3: bốn chục năm
who-did-it	the factory named and not named	1: Nhà máy tinh bột sắn Phú Thạnh Lộc	2: nhà máy tinh bột sắn phía thượng nguồn
count	nights without sleep, and the night of the lorry	2: ba đêm nay	3: Nửa đêm hôm sau
