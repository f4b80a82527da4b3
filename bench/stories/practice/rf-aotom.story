A district court tries a man on 27 November for poisoning his neighbour's shrimp ponds in March. Account 1 is the court report, 2 a reportage, 3 a law site on the appeal.
--- differences
amount	prison for Lượm	1: 4 năm tù ; 3: 4 năm tù	2: tòa tuyên ông Lượm 3 năm tù
amount	the damage	1: thiệt hại được định giá 640 triệu đồng ; 3: Thiệt hại trên 600 triệu đồng	2: 460 triệu đồng, đúng bằng giá trị số tôm đã chết
count	ponds that died	1: Hai ao tôm ; 3: hai ao tôm chết sạch	2: ba ao tôm
date	the night of the poison	1: Rạng sáng 12-3 ; 3: rạng sáng 12/3	2: Đêm 21-3
age	the accused	1: 51 tuổi, ngụ ấp Bào Trấu ; 3: SN 1972	2: 57 tuổi
cause	what the quarrel was about	1: mâu thuẫn từ lâu vì tranh chấp bờ ranh ; 1: nghĩ tới cái bờ ranh ; 3: do mâu thuẫn bờ ranh	2: chẳng có chuyện đất đai gì. Hai người giận nhau vì món nợ tiền thức ăn tôm ; 2: nghĩ tới món nợ
who-did-it	who poured the poison	1: bị cáo tự tay đổ bốn chai thuốc trừ sâu ; 3: Lượm một mình mang bốn chai thuốc trừ sâu đổ xuống ao	2: Người trực tiếp đổ, theo bản án, là Nguyễn Văn Chót
negation	whether he appeals	1: bị cáo nói sẽ không kháng cáo	3: đã nhận đơn kháng cáo của bị cáo
who-is-ill	who fainted and takes sleeping pills	2: ổng đứng ngó rồi xỉu luôn. Tới giờ ổng còn phải uống thuốc ngủ	3: chính bà đổ bệnh, đêm nào cũng phải uống thuốc ngủ, còn chồng bà vẫn khỏe ; 3: ổng không xỉu, tôi mới là đứa xỉu
speaker-of-quote	the blood rose to the head	1: Bữa đó tôi uống rượu	2: Bữa đó con có uống rượu
speaker-of-quote	money for the bank	1: Tôi không cần ổng quỳ lạy ; 2: Tôi không cần ai quỳ lạy	3: Tôi không cần ổng quỳ lạy
--- not differences
age	51 in 2023 is born in 1972	1: 51 tuổi, ngụ ấp Bào Trấu	3: SN 1972
amount	rounded	1: 640 triệu đồng	3: trên 600 triệu đồng
amount	prison of another man	1: 4 năm tù	2: Chót 2 năm tù
age	the age of the mother	2: 57 tuổi	3: mẹ già chín mươi tuổi
place	the province's court has the appeal, the district's the trial	1: TAND huyện Giồng Sao	3: TAND tỉnh Cửa Vàm
