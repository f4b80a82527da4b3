On the evening of 17 September a van with garment workers is swept to the edge of a flooded ford; a villager swims out and saves all. Account 1 is a daily, 2 the provincial paper, 3 a farm.
--- differences
count	people in the van	1: Trên xe có 14 người ; 2: cả 14 người trên chuyến xe	3: 11 người trên xe
age	the rescuer	1: 34 tuổi, nhà cách ngầm ; 3: 34 tuổi, làm nghề đốt than thuê	2: Người đàn ông 43 tuổi
date	the night of the rescue	1: Tối 17-9 ; 3: Tối thứ ba	2: tối 18-9
cause	why the van got into the water	1: do tài xế tự ý dời rào để cố vượt qua	2: thủy điện Nậm Kha xả lũ không báo trước, chứ lỗi không thuộc về người lái
negation	barriers at the ford	1: hai đầu ngầm đã được đặt rào chắn	3: hai đầu ngầm không hề có rào chắn
who-is-ill	the one hurt worst, with a broken leg	2: chị Mạc Thị Sen, người bị thương nặng nhất trong vụ việc với một bên chân bị gãy	3: Anh cũng là người bị nặng nhất: gãy một chân
amount	the reward	1: thưởng nóng anh Phếnh 5 triệu đồng ; 3: số tiền thưởng 5 triệu đồng	2: 20 triệu đồng tiền thưởng
speaker-of-quote	the water rose quickly	1: Nước lên nhanh lắm, ngoảnh lại ; 2: Nước lên nhanh lắm, ngoảnh lại	3: Nước lên nhanh lắm, ngoảnh lại
--- not differences
date	17 September 2024 was a Tuesday	1: Tối 17-9	3: Tối thứ ba
count	seats of the van, not people in it	1: chiếc xe 16 chỗ	3: 11 người trên xe
place	the village lies in the commune	1: xã Phú Điền Thượng, tỉnh Hòa Giang	3: bản Nà Rạng
amount	half of the reward in both	2: gửi lại một nửa cho điểm trường	3: dành một nửa tặng điểm trường
cause	stalling tells how, not why the water took the van	1: do tài xế tự ý dời rào	3: chết máy giữa ngầm tràn
