A singer stops her concert to embrace a cleaner who once taught her to sing. Account 1 is an arts weekly, 2 and 3 are farm pages.
--- differences
date	the evening of the concert	1: tối 6/4 ; 2: tối 6/4	3: tối 7/4
place	the hall	1: Nhà hát Sông Trà Vân	3: Cung văn hóa Đông Lĩnh
age	the singer	1: nữ ca sĩ 46 tuổi ; 3: Ở tuổi 46	2: Nữ danh ca 49 tuổi
count	years without meeting	1: mất liên lạc 19 năm ; 3: lạc nhau 19 năm	2: lạc nhau suốt 29 năm
cause	why they lost one another	2: Xóm Chiếu bị giải tỏa	3: Một trận lũ cuốn mất xóm Chiếu
who-is-ill	who is on dialysis	1: Chồng bà chạy thận ; 3: Chồng bà Mận phải chạy thận	2: con trai bà Mận chạy thận
amount	the gift	1: 500 triệu đồng ; 3: nửa tỷ đồng	2: 800 triệu đồng
negation	whether tickets were sold	1: bán hết 1.200 vé ; 3: Cả nghìn người mua vé	2: hoàn toàn không bán vé
speaker-of-quote	went home and wept	2: Tôi đi xem hát mà về nhà ôm mẹ khóc	3: Tôi đi xem hát mà về nhà ôm mẹ khóc
--- not differences
amount	the gift in other words	1: 500 triệu đồng	3: nửa tỷ đồng
age	the cleaner, and the singer	1: Bà Mận (61 tuổi)	2: Nữ danh ca 49 tuổi
count	the audience, rounded	1: 1.200 vé	3: Cả nghìn người
count	years of illness, and years apart	2: đã ba năm	1: mất liên lạc 19 năm
