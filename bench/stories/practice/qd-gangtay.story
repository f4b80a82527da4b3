On 21 September a goalkeeper gives his bonus to the cleaner who bought him his first gloves. Account 1 and 3 are farm pages, 2 a sports paper.
--- differences
date	evening of the match	1: tối 21/9 ; 2: hôm 21/9	3: Đêm 28/9
amount	the bonus given	1: Tấm séc 300 triệu đồng ; 3: tấm séc 300 triệu	2: khoản thưởng 30 triệu đồng
negation	whether the goalkeeper wept	1: Duyệt nói trong nước mắt ; 3: nước mắt giàn giụa	2: Tôi không khóc
cause	what was sold for the gloves	1: bà đã bán chiếc xe đạp để mua ; 3: Về chiếc xe đạp đã bán	2: bà Lụa bán đôi bông tai
who-is-ill	who is on dialysis	1: bà Lụa đang chạy thận ba lần mỗi tuần	2: người phải chạy thận là ba tôi
speaker-of-quote	his hands were swollen	1: Hồi đó tay nó sưng như trái cà, tôi thương quá	3: Hồi đó tay nó sưng như trái cà, thương quá
--- not differences
age	the same age by the year of birth	1: Chàng thủ môn 29 tuổi	2: cầu thủ sinh năm 1995
age	the cleaner's, another person	1: Chàng thủ môn 29 tuổi	3: Quách Thị Lụa, 63 tuổi
date	the same year counted back	1: Mười bốn năm trước	2: năm 15 tuổi
count	years of coaching	1: Mười bốn năm trước	3: 12 năm dẫn dắt đội
