On 14 March hornets attack pupils of a primary school on its kite day; a guard smokes them out. Account 1 is the agency,
2 a local paper from the parents' side, 3 a farm page.
--- differences
date	day of the attack	1: khoảng 8h ngày 14/3 ; 2: bị ong vò vẽ đốt sáng 14/3	3: Ngày 15/3 lẽ ra
count	pupils stung	1: 37 học sinh bị đốt ; 3: 37 em phải vào viện	2: một trong 73 học sinh
place	where the kite day was	1: ngay tại sân trường ; 3: hun khói một mình giữa sân trường	2: bãi đất sau đình làng
cause	what roused the hornets	1: một con diều vướng vào tổ ong ; 3: một con diều của học sinh mắc vào cành cây	2: hai nam sinh lớp 5 ném đá vào tổ ong
age	the guard Nhiễu	1: bảo vệ Kha Văn Nhiễu, 58 tuổi	2: bảo vệ 61 tuổi ; 3: năm nay 61 tuổi
who-did-it	who smoked the hornets out	1: Người dập được đàn ong là bảo vệ Kha Văn Nhiễu ; 3: đứng hun khói một mình	2: người hun khói đuổi được bầy ong, theo lời các phụ huynh, là thầy thể dục Giáp Minh Đoan
negation	whether the school had been told of the nest	1: chưa từng nhận được cảnh báo nào	2: trường có nghe phụ huynh phản ánh về tổ ong ; 2: Tôi đã báo cho cô chủ nhiệm từ hồi ra Tết ; 3: từng dặn cô giáo về tổ ong này ; 3: Tôi đã báo cho cô chủ nhiệm từ hồi ra Tết
amount	the commune's help	1: 20 triệu đồng ; 3: 20 triệu đồng	2: 12 triệu đồng
who-is-ill	the gravest case	1: một bé gái lớp 2 ; 2: một bé gái học lớp 2	3: một bé trai lớp 2
speaker-of-quote	more than twenty stings	1: Tôi bị hơn hai mươi vết, nhưng mấy đứa nhỏ mới đáng lo	2: Tôi bị hơn hai mươi vết, nhưng mấy đứa nhỏ mới đáng lo
--- not differences
date	day of the confirmation, not of the attack	1: Sáng 15/3	2: sáng 14/3
date	when the nest was reported, not the attack	1: ngày 14/3	2: hồi tháng 2
age	the boy, not the guard	1: 58 tuổi	2: 9 tuổi
count	stings, not pupils	1: hơn hai mươi vết	2: 73 học sinh
who-is-ill	Sậu's son is one of many, not the gravest case	1: một bé gái lớp 2	2: em Mạc Gia Bảo
place	distance from the gate only in 2; commune the same	1: UBND xã Lạc Khê	2: (xã Lạc Khê)
