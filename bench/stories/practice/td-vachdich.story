On 14 April 2024 a woman who leads a marathon stops before the finish to help a rival. Account 1 is a running site, 2 a
sports paper, 3 a farm.
--- differences
date	the day of the race	1: sáng Chủ nhật 14/4 ; 3: Sáng Chủ nhật hôm ấy	2: thứ Bảy 13/4
count	metres left to the finish	1: còn cách đích 300 m ; 3: Kiều Sương chỉ cần chạy thêm 300 m ; 3: Chỉ 300 m nữa thôi	2: vạch đích còn cách 500 m
cause	why the rival fell	1: gục xuống vì hạ đường huyết ; 3: gục xuống mặt đường vì hạ đường huyết	2: đổ xuống vì say nắng
age	Trần Thị Kiều Sương	1: Kiều Sương, 28 tuổi ; 3: Cô gái 28 tuổi	2: Nữ chân chạy 31 tuổi
count	her place in the race	1: được xếp thứ tư	2: Sương về thứ năm
negation	whether the rival went to hospital	1: không phải nhập viện	2: phải nằm Bệnh viện Đa khoa Cát Sơn hai ngày
negation	whether she was given a prize	1: Ban tổ chức quyết định trao cho Kiều Sương giải Tinh thần thể thao ; 3: ông trao cho Sương phần thưởng đặc biệt	2: ban tổ chức không trao cho Sương giải thưởng nào
amount	the prize	1: 50 triệu đồng	3: 80 triệu đồng
speaker-of-quote	five minutes later	1: Chậm năm phút nữa là chuyện khác	3: Chậm năm phút nữa là chuyện khác
--- not differences
count	people at the race, rounded	1: 6.200 người	3: hơn 6.000 người
age	the rival	1: tuyển thủ 25 tuổi	2: Nữ chân chạy 31 tuổi
count	minutes until she woke and minutes too late	1: sau 20 phút	3: Chậm năm phút nữa
date	three days after the race	1: sáng Chủ nhật 14/4	2: Ba ngày sau giải marathon
