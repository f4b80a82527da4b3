//! Sentences of our own in Vietnamese, and what Russian and German tell likewise.

use super::*;

#[test]
fn words_of_kinship_mean_whoever_is_called_so() {
    tells(
        "Ông Trần Văn Bảy đang ngồi vá lưới trước nhà thì anh Nguyễn Hữu Tính bước tới và cúi đầu. “Con không cố ý đâu”, anh nói. Ông rót trà mời khách: “Uống đi cho ấm”.",
        &[("Con không cố ý đâu", "Nguyễn Hữu Tính"), ("Uống đi cho ấm", "Trần Văn Bảy")],
    );
    tells(
        "Bà Võ Thị Sáu sống ở đây cùng con gái là chị Lâm Ngọc Ánh từ nhiều năm nay. “Mẹ tôi thương người lắm”, chị nói.",
        &[("Mẹ tôi thương người lắm", "Lâm Ngọc Ánh")],
    );
}

#[test]
fn relatives_and_offices_are_told_apart_from_those_who_are_named() {
    tells(
        "Hoàng Mỹ Linh ghi 22 điểm trong trận này và được chọn là người hay nhất. Mẹ cô, ngồi trên khán đài, cười: “Nó nhảy cái nào tim tôi rớt cái đó”.",
        &[("Nó nhảy cái nào tim tôi rớt cái đó", "mẹ cô")],
    );
    tells(
        "Theo Giám đốc Sở Y tế Lê Minh Hoàng, dịch ở đây “đã qua đỉnh nhưng chưa thể chủ quan”.",
        &[("đã qua đỉnh nhưng chưa thể chủ quan", "Lê Minh Hoàng")],
    );
    tells(
        "Những ngày này cả xã vẫn chưa có nước. “Cả xóm thức trắng đêm”, trưởng thôn Lò Văn Páo thuật lại.",
        &[("Cả xóm thức trắng đêm", "Lò Văn Páo")],
    );
}

#[test]
fn what_somebody_does_behind_the_words_tells_who_spoke() {
    tells(
        "Trong những ngày này không ai ở đây ngủ được. “Tôi đuổi về không được”, bà Huỳnh Thị Mười rưng nước mắt.",
        &[("Tôi đuổi về không được", "Huỳnh Thị Mười")],
    );
    // `đề nghị bà con` asks the people, who say nothing.
    tells(
        "Thiếu tá Phạm Đình Khôi nói xe đã được đưa về bãi. “Chưa thể kết luận gì”, ông nhấn mạnh, đồng thời đề nghị bà con “không tụ tập ở hiện trường”.",
        &[
            ("Chưa thể kết luận gì", "Phạm Đình Khôi"),
            ("không tụ tập ở hiện trường", "Phạm Đình Khôi"),
        ],
    );
}

#[test]
fn whoever_is_pointed_at_or_named_later_is_known() {
    tells(
        "Luật sư Hồ Sĩ Toản xin giảm nhẹ hình phạt cho thân chủ. Vị này cho rằng thân chủ “là nạn nhân của chính lời nói dối đầu tiên”.",
        &[("là nạn nhân của chính lời nói dối đầu tiên", "Hồ Sĩ Toản")],
    );
    tells(
        "Từ hàng ghế cuối, một người đàn ông tóc bạc đứng dậy. “Con nợ thầy cái ghế này”, ông đáp. Cả khán phòng nín thở. Ông là Trịnh Hoài Sơ, học trò cũ của thầy.",
        &[("Con nợ thầy cái ghế này", "Trịnh Hoài Sơ")],
    );
}

#[test]
fn many_and_offices_speak_in_russian() {
    tells(
        "Вратарь Глеб Суворкин спас троих детей, и об этом теперь знает весь город. «Он вернулся за ними», — пишут родители.",
        &[("Он вернулся за ними", "родители")],
    );
    tells(
        "Никто не знал, что будет дальше. Как уточнили журналистам в мэрии, работы на мосту «идут по графику».",
        &[("идут по графику", "мэрии")],
    );
    tells(
        "Директор школы, Маргарита Штоль, просила о снисхождении и не скрывала слёз. «Настаиваю на звонке», — ответила директор.",
        &[("Настаиваю на звонке", "Маргарита Штоль")],
    );
}

#[test]
fn german_hours_and_sources_are_no_names() {
    tells(
        "Der Postbote Bruno Teske warf jahrelang leere Umschläge ein. „Ich wollte nur, dass es klappert“, gestand der Postbote Jahre später.",
        &[("Ich wollte nur, dass es klappert", "Bruno Teske")],
    );
    tells(
        "Nach Angaben des Kreisbrandmeisters Olaf Stenzel war es in der Nacht „reines Glück“.",
        &[("reines Glück", "Olaf Stenzel")],
    );
    tells(
        "Die Leute vom Chor sind nicht froh. Eine von ihnen, Gisela Prött, verrät: „Ich hatte schon Schuhe gekauft.“",
        &[("Ich hatte schon Schuhe gekauft.", "Gisela Prött")],
    );
}

#[test]
fn clauses_of_vietnamese_have_their_own_subjects() {
    tells(
        "Hôm ấy ở tòa không ai nói với ai. Nói lời sau cùng, bị cáo Lương Văn Tấn quay xuống hàng ghế: “Con xin lỗi mẹ”.",
        &[("Con xin lỗi mẹ", "Lương Văn Tấn")],
    );
    tells(
        "Chị Mạc Thị Xuyến là người đến sau cùng. Nhiều người trách nhà trường, nhưng chị Xuyến, mẹ một bé bị ngã, lại chỉ nhắc đến cô giáo: “Không có cô thì con tôi không về được”.",
        &[("Không có cô thì con tôi không về được", "Mạc Thị Xuyến")],
    );
    tells(
        "Nữ danh ca Thùy Uyển lặng đi rất lâu và không nói gì. Nghe vậy, nữ danh ca hóm hỉnh: “Tôi còn cái giọng, ai lấy được của tôi”.",
        &[("Tôi còn cái giọng, ai lấy được của tôi", "Thùy Uyển")],
    );
    tells(
        "“Đang bưng nồi canh thì thấy bờ nó lùi”. Anh phụ bếp gầy nhom kể như vậy về buổi tối hôm ấy trên sông.",
        &[("Đang bưng nồi canh thì thấy bờ nó lùi", "anh phụ bếp")],
    );
}

#[test]
fn where_somebody_was_born_and_whose_relative_it_is_tells_nobody_else() {
    tells(
        "Tiền đạo Võ Hoài Chấn ghi hai bàn trong trận này. “Đồng đội chuyền quá hay”, cầu thủ quê Cồn Lác nói.",
        &[("Đồng đội chuyền quá hay", "Võ Hoài Chấn")],
    );
    tells(
        "Anh Lò Văn Ửng nghỉ đá bóng từ năm ngoái vì chấn thương. Vợ anh Ửng cho biết: “Anh ấy đau cả năm nay”.",
        &[("Anh ấy đau cả năm nay", "vợ anh Ửng")],
    );
    tells(
        "Những ngày này ở đây vẫn chưa có gì mới. Đại diện công ty Hoàng Trạch cho biết: “Chúng tôi đang xác minh”.",
        &[("Chúng tôi đang xác minh", "đại diện công ty Hoàng Trạch")],
    );
}

#[test]
fn names_are_found_where_capitals_were_lost() {
    tells(
        "Bà tên nguyễn thị mận, quét rác ở đây đã nhiều năm và không quen ai. “Tôi chỉ nhặt lên thôi”, bà mận nói.",
        &[("Tôi chỉ nhặt lên thôi", "nguyễn thị mận")],
    );
    tells(
        "Sau trận đấu ở đây, huấn luyện viên Đoàn thế lực không vui. “Chúng tôi còn phải học”, ông nói. Phía sau, bà Vũ thị nhã ngồi im rồi nói: “Mai lại đá”.",
        &[("Chúng tôi còn phải học", "Đoàn thế lực"), ("Mai lại đá", "Vũ thị nhã")],
    );
    // A capital that only stands beside a name is none.
    tells(
        "Ông lê Khắc Duyệt không giấu được nước mắt khi kể lại với chúng tôi. “Con trả cô tiền”, Duyệt Cười.",
        &[("Con trả cô tiền", "lê Khắc Duyệt")],
    );
}

#[test]
fn verbs_of_two_syllables_have_the_subject_right_before_them() {
    tells(
        "Bà Quách Thị Lụa sống ở đây đã nhiều năm. Về tin bà Lụa mắc bệnh, chị Doãn Thu Hằng khẳng định: “Mẹ tôi khỏe”.",
        &[("Mẹ tôi khỏe", "Doãn Thu Hằng")],
    );
    tells(
        "Ông Trương Văn Bảy không nói gì nhiều về chuyện cũ. Ngồi cạnh chồng, bà Cao Thị Nhàn rưng rưng: “Ổng nghèo mà sĩ diện”.",
        &[("Ổng nghèo mà sĩ diện", "Cao Thị Nhàn")],
    );
    tells(
        "“Tôi chỉ muốn coi cổ có khỏe không” - ông Trương Văn Bảy, 74 tuổi, rụt rè. Mọi người ở đó không nói gì.",
        &[("Tôi chỉ muốn coi cổ có khỏe không", "Trương Văn Bảy")],
    );
}
