On 12 June ammonia leaks in a seafood cold store at Rach Cham; a guard beats a gong to wake the shift. Account 1 is the agency, 2 the provincial paper, 3 a local site.
--- differences
date	night of the leak	1: 5 giờ sáng 12/6	3: đêm 10 rạng sáng 11/6
count	workers in hospital	1: 38 công nhân ca đêm phải nhập viện ; 3: 38 công nhân nhập viện	2: 52 người được đưa đi cấp cứu
age	the guard Lưu Văn Tấn	1: Lưu Văn Tấn, 55 tuổi	2: người bảo vệ 59 tuổi
who-is-ill	the gravest case	1: ca nặng nhất là một thai phụ 31 tuần	2: anh Kim Sô Phal, thợ máy, là người nặng nhất
cause	why the gas leaked	1: van xả của bình chứa số 2 bị nứt	2: Xe nâng lùi trúng đường ống, van thì còn nguyên
amount	gas that leaked	1: Khoảng 30 kg khí	3: lượng khí thoát ra lên tới 100 kg
negation	whether the siren sounded	1: còi báo động của xưởng không kêu ; 3: Còi không kêu	2: còi báo động của xưởng đã hú được chừng một phút
negation	whether the neighbours were touched	1: không ảnh hưởng khu dân cư ; 2: không ảnh hưởng khu dân cư	3: cả xóm 14 hộ đã phải sơ tán
speaker-of-quote	my eyes burnt, nobody was standing	1: Mắt tôi cay xè, quay lại thì không còn thấy ai đứng nữa ; 2: Mắt cay xè, quay lại thì không thấy ai đứng nữa	3: Mắt tôi cay xè, quay lại thì không còn thấy ai đứng nữa
speaker-of-quote	we got out thanks to the guard	1: Chúng tôi chạy ra được là nhờ chú bảo vệ gõ kẻng	3: Còi không kêu, chúng tôi chạy ra được là nhờ chú bảo vệ gõ kẻng
--- not differences
age	two women workers	1: Thạch Thị Sa Rinh, 27 tuổi	3: Nữ công nhân 33 tuổi
count	workers taken in and workers sent home	1: 38 công nhân ca đêm phải nhập viện	3: 20 người xuất viện
amount	the company's figure, repeated	1: Khoảng 30 kg khí	3: Con số 30 kg
amount	gas and a distance	1: Khoảng 30 kg khí	3: cách tường rào 40 m
date	the same day counted back	1: 5 giờ sáng 12/6	2: Hai ngày sau vụ rò khí
