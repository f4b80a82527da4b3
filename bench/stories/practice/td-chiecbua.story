On 9 October 2023 telephones of pupils are smashed with a hammer in the yard of a school. Account 1 is a paper on schools,
2 a local paper, 3 a farm.
--- differences
count	telephones smashed	1: 18 điện thoại của học sinh ; 3: 18 chiếc điện thoại vỡ tan	2: 23 chiếc điện thoại
date	the day	1: sáng thứ Hai 9/10 ; 3: sáng 9/10	2: thứ Hai 2/10
who-did-it	who smashed them	1: ông Lê Quang Trạch, 52 tuổi, giám thị của trường, đã dùng búa đập vỡ ; 3: dưới nhát búa của thầy giám thị Lê Quang Trạch	2: Người cầm búa, theo biên bản của công an xã, là Phó hiệu trưởng Vũ Đình Khoát
age	Lê Quang Trạch	1: 52 tuổi ; 2: 52 tuổi	3: Người thầy 57 tuổi
amount	worth of the telephones	1: Thiệt hại ước tính 95 triệu đồng	2: khoảng 140 triệu đồng
negation	whether parents had signed	1: chưa cho phụ huynh ký cam kết nào	2: phụ huynh đã ký cam kết hết rồi
negation	whether the school pays	1: nhà trường sẽ ứng tiền đền cho phụ huynh	2: nhà trường sẽ không bồi thường
negation	whether the warden is suspended	1: Ông Trạch bị đình chỉ công tác 15 ngày	3: thầy Trạch không hề bị đình chỉ
speaker-of-quote	I thought somebody was mending the flower bed	1: Nghe tiếng đập, tôi tưởng thợ đang sửa bồn hoa	2: Nghe tiếng đập, tôi tưởng thợ đang sửa bồn hoa
speaker-of-quote	nobody dared to cry	1: Tụi em im re, không ai dám khóc	3: Tụi em im re, không ai dám khóc
--- not differences
count	parents at the gate	1: 18 điện thoại	2: gần 20 phụ huynh
age	the guard and the warden	1: 52 tuổi	2: ông già 66 tuổi
count	telephones given by the singer	2: 23 chiếc điện thoại	3: 18 chiếc máy mới
speaker-of-quote	two girls without names, other words	1: Một nữ sinh đứng ở hàng đầu	3: một nữ sinh bật dậy
date	the day for the report	1: trước ngày 13/10	3: ba ngày sau
