On the night of 9 October a sand barge runs into the floating fish cages of a village. Account 1 is the provincial
paper, 2 a reportage with dashes, 3 a farm page.
--- differences
count	fish cages destroyed or torn loose	1: 14 bè ; 2: Mười bốn bè	3: 24 bè cá
amount	fish lost	1: 60 tấn cá điêu hồng ; 3: 60 tấn cá	2: 90 tấn cá
age	Lương Văn Chót	1: 58 tuổi ; 3: Ở tuổi 58	2: 53 tuổi
date	night of the accident	1: đêm 9/10 ; 2: Đêm 9/10	3: đêm 11/10
who-did-it	who was at the helm	1: người cầm lái là tài công Kiều Minh Đẳng ; 3: tài công Kiều Minh Đẳng ngủ gật sau 20 giờ cầm lái liên tục	2: không phải tài công Kiều Minh Đẳng mà là phụ lái Tô Văn Hậu ; 2: Anh Đẳng lúc ấy nằm trong buồng
cause	why the barge went off course	1: sà lan bị đứt cáp lái ; 2: cáp lái bị đứt	3: ngủ gật sau 20 giờ cầm lái liên tục
speaker-of-quote	a bang, thought it was an earthquake	1: Nghe cái rầm, tôi tưởng động đất, bật dậy thì nước đã ngang gối ; 2: Nghe cái rầm, tôi tưởng động đất!	3: Nghe cái rầm, tôi tưởng động đất, bật dậy thì nước đã ngang gối
speaker-of-quote	turned the wheel in vain	1: Tôi bẻ hết tay lái mà mũi sà lan không nhúc nhích	2: Em bẻ hết tay lái mà mũi sà lan không chịu nhúc nhích
--- not differences
negation	two men: Đẳng has a licence, Hậu has none	1: có đầy đủ bằng cấp	2: anh Hậu không có bằng lái
count	households without a roof, in digits and in a word	1: 9 hộ	2: Chín hộ
amount	fish lost and fish fished out again	1: 60 tấn cá điêu hồng	2: vài trăm ký
count	cages of one owner, and all of them	1: chủ ba bè	3: 24 bè cá
date	the morning after, and two days after	1: Sáng 10/10	2: Hai ngày sau cú đâm
