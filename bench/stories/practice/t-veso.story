On 12 October 2024 ten lottery tickets that Trần Văn Bường had ordered by telephone, but not paid, win 20 billion
đồng; the seller Nguyễn Thị Lượm, 62, brings them to him. 1 is a daily, 2 an interview (she did take a little),
3 a farm, with a daughter who is ill and says the sentence.
--- differences
age	Nguyễn Thị Lượm	1: Bà Nguyễn Thị Lượm (62 tuổi ; 2: sinh năm 1962	3: một cụ bà 72 tuổi
amount	the prize	1: tổng trị giá 20 tỉ đồng ; 2: Mười tờ, mỗi tờ 2 tỉ đồng	3: 200 tỷ đồng
date	the day of the draw	1: mở thưởng chiều 12-10 ; 2: Chiều 12-10	3: buổi chiều mưa 21/10
who-is-ill	who in her house is ill	1: một mình nuôi chồng bị tai biến ; 2: Ông nhà là ông Bảy, nằm một chỗ từ ngày bị tai biến	3: lo thuốc men cho con gái bệnh tim
negation	whether she took money from him	1: bà nhất quyết không nhận ; 3: không nhận một xu	2: Có lấy chứ, 50 triệu
speaker-of-quote	what people have ordered is theirs	1: Vé người ta đã dặn thì là của người ta ; 2: Vé người ta đã dặn thì là của người ta	3: Vé người ta đã dặn thì là của người ta
--- not differences
amount	the sum, and one ticket of ten	1: 20 tỉ đồng	2: mỗi tờ 2 tỉ đồng
amount	before and after tax	1: tổng trị giá 20 tỉ đồng	2: trừ thuế còn 18 tỉ
age	her age and the year of her birth	1: 62 tuổi	2: sinh năm 1962
date	the certificate: planned and given	1: vào tuần tới	2: hôm 18-10
age	the buyer and the seller	1: 41 tuổi	3: một cụ bà 72 tuổi
amount	the debt for ten tickets, and the price of one	1: 100.000 đồng	3: mười ngàn
