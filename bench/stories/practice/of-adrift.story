On 19 November a floating restaurant breaks loose with a wedding on board. Account 1 is a legal paper, 2 a regional
reportage, 3 a short news site.
--- differences
count	wedding guests	1: 120 khách ; 3: 120 khách	2: phục vụ 210 khách
date	hour when it broke loose	1: Khoảng 19h30 ; 3: lúc gần 19h30	2: Gần 21 giờ rưỡi
cause	why the mooring broke	1: một sà lan chở cát đi sát mép bè đã làm đứt dây neo ; 3: sà lan chở cát lấn luồng, kéo đứt neo	2: sợi cáp neo đã mục từ lâu bỗng đứt phựt ; 2: không có tàu bè nào va vào nhà hàng
amount	how far it drifted	1: trôi gần 2 km	3: bè trôi khoảng 5 km
who-did-it	who towed it ashore	1: Chính chiếc sà lan đã quay lại, cặp mạn và lai bè vào bờ	2: một ghe cào của gia đình ông Lữ Hai Cảnh ; 2: cùng hai con trai kéo cái nhà hàng ; 3: người dân đi ghe cào đã lai dắt bè vào bờ
who-is-ill	who broke an arm	1: Mẹ chú rể là bà Lã Thị Phụng bị gãy tay ; 3: mẹ ruột anh gãy tay	2: Má vợ anh, bà Tiết Thị Cưu, bị ghế đè gãy tay
negation	whether the restaurant had a licence	1: trình được giấy phép hoạt động còn hạn ; 3: nhà hàng có giấy phép hoạt động	2: chưa từng được cấp phép hoạt động
amount	the fine	1: mức phạt dự kiến 45 triệu đồng ; 3: dự kiến bị phạt 45 triệu đồng	2: mức phạt 75 triệu đồng
age	the owner Uy	2: ông chủ 52 tuổi	3: Ông Đoàn Khắc Uy, 47 tuổi
age	the groom Ngạn	1: Chú rể Thái Bá Ngạn, 29 tuổi ; 2: Chú rể Thái Bá Ngạn, 29 tuổi	3: anh Thái Bá Ngạn, 32 tuổi
speaker-of-quote	I thought it was a joke	1: Tôi tưởng người ta đùa, cho đến lúc thấy cầu dẫn rớt xuống nước	2: Tôi tưởng người ta đùa, cho đến lúc thấy cầu dẫn rớt xuống nước
--- not differences
amount	price of the banquet, not the fine	2: 75 triệu đồng	3: 96 triệu đồng
date	day of the owner's statement	1: ngày 19/11	3: chiều 22/11
date	the report came in, not the break	1: Khoảng 19h30	3: lúc 19h42
count	staff, not guests	1: 120 khách	3: 18 nhân viên
age	owner and groom	1: 29 tuổi	2: 52 tuổi
date	the same evening in another form	1: ngày 19/11	2: buổi tối 19-11
