//! Sentences of our own in languages other than English.

use super::*;

#[test]
fn tags_stand_inside_the_marks() {
    tells(
        "Le moulin de Gaspard Roncin a brûlé hier dans la vallée. « Je n’ai rien vu, s’est défendu le meunier, je dormais. »",
        &[("Je n’ai rien vu", "Gaspard Roncin"), ("je dormais.", "Gaspard Roncin")],
    );
    tells(
        "El alcalde no quiso hablar de la presa con nadie del pueblo. “No había agua, confesó Ramón Ulloa, el barquero. La barca se quedó en el barro.”",
        &[("No había agua", "Ramón Ulloa"), ("La barca se quedó en el barro.", "Ramón Ulloa")],
    );
}

#[test]
fn german_dialogue_has_dashes() {
    tells(
        "Der Schmied Gerhard Thoma stand vor der Tür und sah nicht auf die Uhr.\n\n– Wer kommt da?, fragte die Wirtin Hedwig Lorch.\n\n– Nur der Schmied, antwortete Gerhard Thoma. Es regnet.",
        &[
            ("Wer kommt da?", "Hedwig Lorch"),
            ("Nur der Schmied", "Gerhard Thoma"),
            ("Es regnet.", "Gerhard Thoma"),
        ],
    );
}

#[test]
fn german_speakers_stand_before_and_behind() {
    tells(
        "Dem Förster Anton Brandl zufolge war der Weg in der Nacht „nicht zu sehen“.",
        &[("nicht zu sehen", "Anton Brandl")],
    );
    tells(
        "Der Torwart Karl Fischer hielt in der Stadt den Ball. „Ich stand nur da“, räumte der 36-Jährige ein.",
        &[("Ich stand nur da", "Karl Fischer")],
    );
    tells(
        "Der Torwart Karl Fischer hielt in der Stadt den Ball. „Er kam auf mich zu“, sagte Fischer.",
        &[("Er kam auf mich zu", "Karl Fischer")],
    );
}

#[test]
fn offices_speak_without_a_subject() {
    tells(
        "Пожар на складе потушили за час, и никто не пострадал. «Причину устанавливают», — сообщили в городской прокуратуре.",
        &[("Причину устанавливают", "городской прокуратуре")],
    );
    tells(
        "Die Straße ist seit dem Morgen gesperrt. „Wir prüfen den Schaden“, heißt es knapp aus der Pressestelle.",
        &[("Wir prüfen den Schaden", "der Pressestelle")],
    );
}

#[test]
fn russian_names_in_other_cases_do_not_act() {
    tells(
        "Мать Егора, Лариса Дымова, встретила всех у ворот и долго молчала: «Он дома, и это главное».",
        &[("Он дома, и это главное", "Лариса Дымова")],
    );
    tells(
        "В посёлке об этом узнали поздно вечером. Как отметил заведующий складом А. Б. Руденко, «замок был цел».",
        &[("замок был цел", "А. Б. Руденко")],
    );
}

#[test]
fn who_answers_is_not_who_asked() {
    tells(
        "Vera Ibarra y Nicolás Arce llegaron a la casa por la noche.\n\n—¿Y la llave? —preguntó Vera.\n\n—La tiene el perro —contestó él.",
        &[("¿Y la llave?", "Vera Ibarra"), ("La tiene el perro", "Nicolás Arce")],
    );
}

#[test]
fn german_parts_are_reported_and_asked() {
    tells(
        "Der Müller Konrad Weil sprach gestern vor dem Amtsgericht von einem „Unfall mit Ansage“. Er hat den Wagen nie gesehen.",
        &[("Unfall mit Ansage", "Konrad Weil")],
    );
    tells(
        "Die Wirtin Hedwig Lorch stand in der Tür und wartete auf ihn.\n\n„Wer zahlt das Glas?“, wollte die Wirtin von ihm wissen.",
        &[("Wer zahlt das Glas?", "Hedwig Lorch")],
    );
    tells(
        "Die Müllerin Berta Kolb ist am Freitag gestorben. Die Köchin Hedwig Lorch war bei ihr. „Das Mehl ist zu grob“, pflegte die Verstorbene zu sagen.",
        &[("Das Mehl ist zu grob", "Berta Kolb")],
    );
    tells(
        "Der Müller Konrad Weil hat die Straße nach dem Regen gesperrt. Die „alte Dame“, wie die Leute die Brücke nennen, ist nicht mehr sicher.",
        &[],
    );
}

#[test]
fn french_views_tell_who_speaks() {
    tells(
        "La place est vide depuis une semaine. Pour le libraire Paul Aubry, « c’est une rue qui meurt ».",
        &[("c’est une rue qui meurt", "Paul Aubry")],
    );
}

#[test]
fn russian_words_in_a_line_and_in_one_pair_of_marks() {
    tells(
        "Вера Лосева работала в этой школе сорок лет и знала всех по имени.\n\nЯ вам всем открою дверь.\n\nПять слов, сказанных старой поварихой, запомнил весь город.",
        &[("Я вам всем открою дверь.", "Вера Лосева")],
    );
    tells(
        "В город приехал Глеб Орлов, хозяин завода. «Я долго искал этот дом, признался он, вытирая лицо. И нашёл.»",
        &[("Я долго искал этот дом", "Глеб Орлов"), ("И нашёл.", "Глеб Орлов")],
    );
    tells(
        "Дверь открыл Егор Дымов. Его отец, тракторист Степан Дымов, ждал на улице. «Он у нас упрямый», — признаётся отец.",
        &[("Он у нас упрямый", "Степан Дымов")],
    );
}

#[test]
fn russian_nouns_have_cases() {
    tells(
        "В посёлке закрыли мост, и комиссию возглавил инженер Павел Дроздов, а от жителей выступила учительница Раиса Котова. Она показала нам письма, на которые никто не ответил. Ответа, по словам учительницы, «ждали полгода».",
        &[("ждали полгода", "Раиса Котова")],
    );
}

#[test]
fn russian_names_tell_the_gender_before_callings_do() {
    tells(
        "Ветеринар Лидия Туманская осмотрела коня и велела ждать до утра. «Он просто устал», — объяснила врач.",
        &[("Он просто устал", "Лидия Туманская")],
    );
    tells(
        "По мнению представителя истицы Марка Ливнева, забор стоит не там. «Мы мерили дважды», — заявил адвокат.",
        &[("Мы мерили дважды", "Марк Ливнев")],
    );
    tells(
        "Соседка Тамара Серова держала фонарь и молчала всю ночь. «Светить тоже надо уметь», — шутит теперь Тамара Евгеньевна.",
        &[("Светить тоже надо уметь", "Тамара Серова")],
    );
}

#[test]
fn a_question_brings_somebody_up() {
    tells(
        "Die Richterin Hanna Moll schwieg dazu. Kläger ist der Rentner Erwin Stolz aus dem Nachbardorf. Und der Kläger? „Ich komme wieder“, brummte er.",
        &[("Ich komme wieder", "Erwin Stolz")],
    );
}

#[test]
fn vietnamese_words_of_kinship_stand_before_nouns() {
    tells(
        "Ông Trần Văn Lộc đánh mất chiếc ví ở bến đò và đi tìm suốt buổi sáng. Một chị bán xôi kể lại: “Ông tìm mà tay run run.”",
        &[("Ông tìm mà tay run run.", "một chị bán xôi")],
    );
    tells(
        "Cây cầu đã cũ, và bà con trong làng sửa lại trong ba tháng. “Cha tôi đóng từng cái đinh”, con trai ông, anh Lê Hữu Tâm, nhớ lại.",
        &[("Cha tôi đóng từng cái đinh", "Lê Hữu Tâm")],
    );
}

#[test]
fn vietnamese_interviews_have_hyphens() {
    tells(
        "Bà Nguyễn Thị Sen vẫn chèo đò mỗi sáng trên khúc sông này. Bà Sen tiếp chúng tôi ngay trên bến.\n\n- Bà chèo đò từ năm nào?\n\n- Từ hồi còn con gái, nước lớn cũng chèo.",
        &[
            ("Bà chèo đò từ năm nào?", "?"),
            ("Từ hồi còn con gái, nước lớn cũng chèo.", "Nguyễn Thị Sen"),
        ],
    );
}

#[test]
fn marks_stand_inside_marks_of_their_kind() {
    tells(
        "Артистка Нина Белова вернулась на сцену и долго молчала. «Я пела в опере «Садко», когда погас свет. Потом мне дали «Русалку», и я согласилась», — рассказала Нина Белова.",
        &[(
            "Я пела в опере «Садко», когда погас свет. Потом мне дали «Русалку», и я согласилась",
            "Нина Белова",
        )],
    );
    tells(
        "Вратарь Егор Дымов уходит из команды, и в городе об этом жалеют. «Я вырос в «Маяке», — сказал Дымов.",
        &[("Я вырос в «Маяке", "Егор Дымов")],
    );
}

#[test]
fn russian_offices_stand_between_noun_and_name() {
    tells(
        "Мост закрыли на ремонт, и в посёлке об этом узнали утром. «Откроем его к зиме», — сообщил заместитель главы района по вопросам дорог Павел Дроздов.",
        &[("Откроем его к зиме", "Павел Дроздов")],
    );
    tells(
        "Паром вернули на линию, и в городе этому рады. «Ждали мы долго», — рассказал РИА Вести мэр города Олег Дроздов.",
        &[("Ждали мы долго", "Олег Дроздов")],
    );
}

#[test]
fn a_name_in_marks_is_not_said() {
    tells(
        "Форвард «Маяка» Пётр Сомов прокомментировал игру и уехал домой. «Мы устали», — сказал он.",
        &[("Мы устали", "Пётр Сомов")],
    );
}

#[test]
fn german_adjectives_offices_and_what_sums_up() {
    tells(
        "Der hagere, 60-jährige Bauer steht am Zaun und schweigt. Er weiß nicht, wohin seine Nachbarin gegangen ist. „Wir haben nur geredet“, fügt er an.",
        &[("Wir haben nur geredet", "der hagere, 60-jährige Bauer")],
    );
    tells(
        "Der Wirt hat das Wasser selbst gesehen, und er ist noch in der Nacht zu den Nachbarn gegangen. „Ich gehe nie wieder in diesen Keller“: Dies sagte der Wirt am Abend vor seinem Haus.",
        &[("Ich gehe nie wieder in diesen Keller", "der Wirt")],
    );
    tells(
        "„Das Feuer war schnell aus“, berichtet Einsatzleiter und Kommandant Karl Holm nach dem Einsatz.",
        &[("Das Feuer war schnell aus", "Karl Holm")],
    );
    tells(
        "„Wir freuen uns auf das Fest“, betonte die Ortsvorsitzende Susanne Holm zu Beginn der Feier.",
        &[("Wir freuen uns auf das Fest", "Susanne Holm")],
    );
}
