On 17 October a river ferry turns over near its landing. Account 1 is a daily, 2 a reportage, 3 a news site.
--- differences
date	the day it happened	1: ngày 17/10 ; 3: ngày 17/10	2: Chiều 18/10
age	the ferryman	1: Huỳnh Văn Lịnh, 52 tuổi ; 3: Huỳnh Văn Lịnh (52 tuổi)	2: Huỳnh Văn Lịnh (54 tuổi) ; 2: người đàn ông 54 tuổi
count	passengers	1: 23 hành khách ; 2: 23 hành khách	3: 32 hành khách
place	the commune	1: xã Tân Hương Đông	3: xã Tân Hương Tây
cause	why it turned over	1: sóng lớn làm đò lật ; 3: đò lật vì sóng của một sà lan	2: đò lật do chở quá tải
who-is-ill	the only one in hospital	1: Người duy nhất phải nhập viện vì sặc nước là bà Nguyễn Thị Nhàn ; 3: Bà Nguyễn Thị Nhàn, nạn nhân duy nhất nhập viện	2: chỉ bé Gia Hân, con gái chị, phải nằm viện
who-did-it	who jumped in first	1: Anh Trần Quốc Sử, người bán vé số ở bến, là người đầu tiên nhảy xuống sông	3: Người đầu tiên lao xuống cứu người là em Lê Minh Khang
negation	whether there were life jackets	1: tất cả hành khách đều mặc áo phao ; 1: may nhờ có cái áo phao ; 3: áo phao đầy đủ ; 3: may nhờ có cái áo phao	2: Đò không có lấy một cái áo phao
amount	the damage	1: 130 triệu đồng ; 3: 0,13 tỷ đồng	2: 310 triệu đồng
speaker-of-quote	the water came in	1: tràn vô một cái là đò nghiêng liền	2: Nước tràn vô một cái là đò nghiêng liền, la không kịp
--- not differences
date	the hour, rounded	1: 16h45	3: gần 17h
count	the motorbikes, rounded	1: 11 xe máy	2: hơn chục xe máy
count	the distance, rounded	1: chừng 40 m	2: vài chục mét
amount	the damage in another unit	1: 130 triệu đồng	3: 0,13 tỷ đồng
age	the woman, and the ferryman	1: 67 tuổi	3: 52 tuổi
