//! What pages of papers do that schoolbooks do not: capitals at the head, bodies of several names,
//! agencies beside the verb, words in marks that are nobody's.

use super::tells;

#[test]
fn words_in_capitals_at_the_head_are_written_small() {
    tells(
        "NEIGHBOURS have described hearing a ‘terrible crack’ before the old chimney in Elm Road came down.",
        &[("terrible crack", "neighbours")],
    );
}

#[test]
fn a_body_or_place_before_a_trade_does_not_speak() {
    tells(
        "Marl Valley Ambulance Service’s Kelmouth duty manager Petra Vance, who was there all night, said it was “astonishing” that nobody fell.\n\n“The roof lay in the pond,” she said.",
        &[("astonishing", "Petra Vance"), ("The roof lay in the pond,", "Petra Vance")],
    );
    tells(
        "A spokesman for Kelmouth Fire and Rescue added: “The stairs were gone.”",
        &[("The stairs were gone.", "a spokesman for Kelmouth Fire and Rescue")],
    );
}

#[test]
fn an_unknown_word_that_apologises_is_somebody() {
    tells(
        "The board met for three hours.\n\nDarnow later apologised for what he described as “a rotten evening” in the hall.",
        &[("a rotten evening", "Darnow")],
    );
    tells(
        "Coun. Silvan Prout defended the plan.\n\n“Nobody loses a tree,” he said.",
        &[("Nobody loses a tree,", "Silvan Prout")],
    );
}

#[test]
fn a_german_name_ends_before_the_body_it_belongs_to() {
    tells(
        "„Wir rechnen mit einer langen Nacht“, sagt Einsatzleiter Bernd Kuhlau von der Kelmer Feuerwehr.",
        &[("Wir rechnen mit einer langen Nacht", "Bernd Kuhlau")],
    );
}

#[test]
fn one_more_without_a_name() {
    tells(
        "«Ho sentito un boato» ha raccontato un residente. «Poi è saltata la luce» ha aggiunto un altro villeggiante.",
        &[
            ("Ho sentito un boato", "un residente"),
            ("Poi è saltata la luce", "un altro villeggiante"),
        ],
    );
}

#[test]
fn what_can_be_read_somewhere_is_not_said_by_whoever_spoke_last() {
    tells(
        "«Non si è fatto male nessuno», dice Carlo Berti.\n\n«Siamo vicini alle famiglie» si legge sulla pagina del comune.",
        &[("Non si è fatto male nessuno", "Carlo Berti"), ("Siamo vicini alle famiglie", "?")],
    );
}

#[test]
fn agencies_that_are_told_something_do_not_speak() {
    tells(
        "«Стёкла дрожали и звенели всю ночь», — рассказали Kelm News очевидцы. «Мост будет закрыт до весны», — сообщил ТАСС глава района. «Раненых нет, все уже дома», — сообщает ТАСС.",
        &[
            ("Стёкла дрожали и звенели всю ночь", "очевидцы"),
            ("Мост будет закрыт до весны", "глава"),
            ("Раненых нет, все уже дома", "ТАСС"),
        ],
    );
    tells(
        "«Он ни о чём не жалеет», — сказал об Анне Беловой Пётр Сомов.",
        &[("Он ни о чём не жалеет", "Пётр Сомов")],
    );
}

#[test]
fn a_paper_and_brackets_stand_before_the_verb() {
    tells(
        "Dẫn tin từ báo Tân Lộ, chị Vũ Ngọc Hạnh (hàng xóm) cho hay: “Tôi nghe một tiếng nổ rất lớn.”",
        &[("Tôi nghe một tiếng nổ rất lớn.", "Vũ Ngọc Hạnh")],
    );
}

#[test]
fn a_speech_goes_on_over_closed_paragraphs() {
    tells(
        "Dorit Vahl was there in person.\n\n“You have one task,” Ms Vahl said.\n\n“That task is to look after the people who sent you here, whether they live by the harbour or up on the hill, and you have failed them.\n\n“I am ashamed of you.”",
        &[
            ("You have one task,", "Dorit Vahl"),
            (
                "That task is to look after the people who sent you here, whether they live by the harbour or up on the hill, and you have failed them.\n\n“I am ashamed of you.",
                "Dorit Vahl",
            ),
        ],
    );
}

#[test]
fn whoever_is_glad_behind_the_words_has_said_them() {
    tells(
        "Am Morgen kommen die Bewohner unter: „Die Helfer waren unglaublich schnell da“, ist ein älteres Ehepaar froh.",
        &[("Die Helfer waren unglaublich schnell da", "ein älteres Ehepaar")],
    );
    tells(
        "«Stanotte non ho chiuso occhio per il fumo». Racconta uno dei residenti della contrada, dove vivono venti famiglie.",
        &[("Stanotte non ho chiuso occhio per il fumo", "uno dei residenti")],
    );
}

#[test]
fn nouns_without_an_article_and_places_are_told_apart() {
    tells(
        "O assalto foi ontem, em Campo Seco.\nMoradora de 80 anos, que vive há décadas na rua, falou pouco. “Eu estava na varanda e ouvi tudo”, conta.",
        &[("Eu estava na varanda e ouvi tudo", "moradora")],
    );
    tells(
        "Le calme est revenu devant l’école de Marvel, où une mère accompagne sa fille. « J’ai eu très peur pour elle », réagit-elle.",
        &[("J’ai eu très peur pour elle", "une mère")],
    );
    tells(
        "Sisters Ada and Nell Holm have asked for blankets.\n\nAda said: “We lost everything but the cat.”",
        &[("We lost everything but the cat.", "Ada")],
    );
}

#[test]
fn a_sentence_about_the_words_before_it_leads_to_no_line() {
    tells(
        "“We never sold it,” Ada Holm said.\n\nIn those words the quarrel ends — and the truth remains:\n\nThe mill was never for sale at all.",
        &[("We never sold it,", "Ada Holm")],
    );
}
