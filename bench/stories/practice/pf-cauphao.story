On 23 February a pontoon bridge over the Mạn river parts during a duck race. Account 1 is a provincial news site, 2 a feature in the district paper, 3 a farm page.
--- differences
count	people who fell into the river	1: 31 người rơi xuống nước	2: 43 người bị hất xuống sông ; 3: 43 người rơi xuống dòng nước lạnh buốt
date	the day of the accident	1: ngày 23/2 ; 2: buổi chiều 23/2	3: Chiều 24/2
cause	why the bridge parted	1: dây cáp neo phía bờ tả đã mục từ lâu nên đứt vì quá tải ; 3: dây neo mục nát bất ngờ đứt phăng	2: do một sà lan chở cát va vào
age	Quách Đình Sửu	1: Quách Đình Sửu, 57 tuổi	2: năm nay 59 tuổi
age	Lường Văn Inh	1: Lường Văn Inh, 34 tuổi	3: Lường Văn Inh, 43 tuổi
count	people saved by Inh	1: chín người vào bờ ; 2: chín người vào bờ	3: mười hai người
who-did-it	who went out to save them	1: Anh cùng em trai chèo thuyền ra	2: Anh một mình bơi ra ; 3: Một mình anh bơi ra ; 3: hôm ấy mình đi làm xa nên không có mặt
negation	the bridge was inspected	1: cây cầu chưa từng được đăng kiểm	2: cầu đã được đăng kiểm hồi tháng 8
place	where the child with the broken arm lies	1: được đưa tới Trung tâm Y tế huyện Phong Thác	2: ở trạm y tế xã, nơi con bé được đưa tới
speaker-of-quote	I shouted not to crowd in the middle	1: Tôi đã la mọi người đừng dồn ra giữa nhưng trống hội to quá, không ai nghe ; 2: Tôi la khản cổ bảo mọi người đừng dồn ra giữa	3: Tôi đã la mọi người đừng dồn ra giữa nhưng trống hội to quá, không ai nghe
--- not differences
count	people allowed on the bridge is not people who fell	1: 40 người	2: 43 người bị hất xuống sông
count	those hurt are not those saved	1: năm người bị thương	3: mười hai người
negation	the same in other words	1: Không ai thiệt mạng	3: không ai phải bỏ mạng
date	the month of a letter is not the month of the inspection	1: tháng 11 năm ngoái	2: hồi tháng 8
date	the same afternoon, in another form	1: Khoảng 16 giờ ngày 23/2	2: buổi chiều 23/2
