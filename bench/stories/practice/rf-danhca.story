On 15 October a singer meets, in her concert, the man who took her to hospital by bicycle decades ago. Account 1 and 3 are farms, 2 a culture weekly.
--- differences
age	the singer	1: danh ca Mộng Thường, 68 tuổi ; 3: Ở tuổi 68	2: Nữ ca sĩ 71 tuổi
place	where the concert was	1: Nhà hát Vọng Giang ; 3: Nhà hát Vọng Giang	2: sân vận động Phước Lãnh
date	the year of the rescue	1: Năm 1987 ; 3: năm 1987	2: năm 1989
who-is-ill	whose kidneys fail	1: Ông Bảy đang mang trong người căn bệnh suy thận ; 3: Thương ông mang bệnh suy thận	2: vợ ông Bảy, bà Cao Thị Nhàn, bị suy thận, còn ông thì vẫn khỏe mạnh
amount	the gift	1: quyển sổ tiết kiệm 300 triệu đồng ; 3: cuốn sổ tiết kiệm 300 triệu	2: 100 triệu đồng
negation	whether he took it	1: Ông run run nhận lấy, cúi đầu cảm ơn	2: ông Bảy nhất quyết từ chối ; 3: dứt khoát không nhận
speaker-of-quote	only one benefactor	1: Tiền thì tôi kiếm lại được ; 3: Tiền thì tôi kiếm lại được	2: Tiền thì kiếm lại được
--- not differences
count	years since 1987, counted	1: Năm 1987	3: ba mươi lăm năm nay
age	the age of the man, not the singer	1: 68 tuổi	2: ông Trương Văn Bảy, 74 tuổi
date	the same day in other forms	1: tối 15/10	3: hôm 15 tháng 10
speaker-of-quote	two people tell of the broken chain in words of their own	1: Tới nơi thì đứt sên	2: tới cổng bệnh viện thì đứt sên
