On the night of 18 March 2025 the boat of the opera troupe Sao Khuya sinks on the Cái Nứa river and a ferryman brings the people ashore. Account 1 is the provincial daily, 2 a magazine, 3 a farm page.
--- differences
date	day of the accident	1: Khoảng 22h30 ngày 18/3 ; 3: Đêm 18 tháng 3	2: Tối thứ năm, 20/3
count	people on the boat	1: chở 19 nghệ sĩ và nhân viên ; 2: 19 thành viên đoàn Sao Khuya	3: chiếc ghe chở 29 người
cause	why the boat sank	1: do gãy bánh lái ; 1: Bánh lái gãy cái rụp ; 3: bánh lái bất ngờ gãy đôi	2: va vào trụ cầu cũ rồi chìm
negation	whether life jackets were worn	1: không ai mặc áo phao	2: tất cả đều mặc áo phao
age	the ferryman	1: ông Huỳnh Văn Sậy, 63 tuổi	2: ông Huỳnh Văn Sậy, 57 tuổi
who-did-it	who rescued them	1: Người cứu họ là ông Huỳnh Văn Sậy ; 2: Người đầu tiên tới ứng cứu là ông Huỳnh Văn Sậy	3: bà Trịnh Thị Ngọt, vợ người lái đò Huỳnh Văn Sậy ; 3: Chồng bà đêm ấy đi ăn giỗ xa
who-is-ill	who is in hospital with pneumonia	1: Người duy nhất phải nhập viện là nghệ sĩ Bạch Sương Mai ; 3: đào chính Bạch Sương Mai, người phải nhập viện vì viêm phổi	2: chỉ kép Lâm Khánh Đoan, 26 tuổi, phải nằm viện vì viêm phổi
amount	damage	1: thiệt hại khoảng 350 triệu đồng	3: lên tới 530 triệu đồng
speaker-of-quote	I thought they were singing	1: Tôi nghe tiếng kêu mà cứ tưởng họ đang hát ; 1: Tới chừng thấy cái trống trôi ngang mũi đò ; 2: Thấy cái trống trôi ngang mũi đò ; 2: Nghe tiếng kêu, tôi cứ tưởng họ đang hát	3: Tôi nghe tiếng kêu mà cứ tưởng họ đang hát ; 3: Tới chừng thấy cái trống trôi ngang mũi đò
--- not differences
amount	help for each person, not the damage	1: hỗ trợ mỗi người 2 triệu đồng	3: 530 triệu đồng
age	two different people of the troupe	1: nghệ sĩ Bạch Sương Mai, 41 tuổi	2: kép Lâm Khánh Đoan, 26 tuổi
date	the day the headdress came back	1: ngày 18/3	3: Ba hôm sau
date	the same night in other words	1: 22h30 ngày 18/3	3: Đêm 18 tháng 3
who-did-it	who cooked, not who rescued	1: Người cứu họ là ông Huỳnh Văn Sậy	2: bà Trịnh Thị Ngọt, nhóm bếp
