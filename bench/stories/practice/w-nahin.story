In the early hours of 3 October 2022 a flood enters the boarding house of the school of Nà Hin; the pupils are
brought up a hill and the suspension bridge is lost. 1 is the first news, 2 a farm, 3 a feature two weeks later.
--- differences
count	pupils in the boarding house	1: Mười bốn học sinh ; 1: cho đủ mười bốn cái đầu ; 3: cho đủ mười bốn cái đầu	2: cho đủ bốn mươi cái đầu ; 2: Cô chỉ có bốn mươi đứa trẻ
age	Lò Thị Mây	1: Lò Thị Mây, 31 tuổi ; 3: Cô giáo 31 tuổi	2: Lò Thị Mây, mới 24 tuổi
date	the night of the flood	1: Rạng sáng 3/10 ; 3: Đêm mùng 2 rạng sáng mùng 3/10	2: đêm mùng 5 tháng 10
who-did-it	who brought the pupils up the hill	1: được cô giáo Lò Thị Mây, 31 tuổi, dẫn lên đồi cao	3: đưa các cháu lên đồi là bác Páo
cause	why the bridge fell	1: cầu sập do gỗ từ thượng nguồn trôi về ; 2: cây cầu treo gãy gục vì những thân gỗ khổng lồ	3: cầu sập vì mố phía đông bị sạt, không phải vì gỗ trôi
who-is-ill	who had a high fever	1: Em Giàng Thị Sua, 9 tuổi, sốt cao ; 3: Em Giàng Thị Sua, bé nhất trong nhóm, đã hết sốt	2: chính cô Mây lên cơn sốt cao
negation	whether the school was warned	1: Không ai báo trước cho chúng tôi ; 3: Không ai báo trước cho chúng tôi	2: Chúng tôi đã được báo trước
speaker-of-quote	counting the heads	1: Tôi chỉ đếm đi đếm lại cho đủ mười bốn cái đầu ; 2: Tôi chỉ đếm đi đếm lại cho đủ bốn mươi cái đầu	3: Tôi chỉ đếm đi đếm lại cho đủ mười bốn cái đầu
--- not differences
amount	the damage in another unit	1: 2,6 tỷ đồng	3: 2.600 triệu đồng
age	the guard is somebody else	1: Lò Thị Mây, 31 tuổi	3: Hoàng Văn Páo, 62 tuổi
date	the bridge was promised for one day and opened on another	1: hứa có cầu tạm trước ngày 20/10	3: Cầu tạm thông xe hôm qua
