//! Who is met without a name and named later, and who is not told because somebody else may be meant.

use super::tells;

#[test]
fn whoever_is_called_by_a_name_later_has_it_from_the_beginning() {
    tells(
        "Then an old man stood up. “I did it,” he said.\n\nHis name was Albert Fenn. “Nobody asked me,” he added.",
        &[("I did it,", "Albert Fenn"), ("Nobody asked me,", "Albert Fenn")],
    );
    tells(
        "No fundo da sala, uma mulher de lenço levantou-se. «Fui eu», disse ela.\n\nChamava-se Rosa Pinto. Tinha estado doente. «Pensei nisso», disse.",
        &[("Fui eu", "Rosa Pinto"), ("Pensei nisso", "Rosa Pinto")],
    );
    tells(
        "A bus driver stopped beside the child on Monday. The 61-year-old, Gus Hale, had seen the snow coming.\n\n“I have a heater,” the driver said.",
        &[("I have a heater,", "Gus Hale")],
    );
}

#[test]
fn where_two_may_be_meant_nobody_is_told() {
    tells(
        "Ellen Holt met Ruth Carr at the quay.\n\nThe boat was full. Nobody knew why.\n\nIt left at nine. “We are late,” the baker said.",
        &[("We are late,", "?")],
    );
    tells(
        "Ellen Holt waited at the quay. The baker said: “We are late.”",
        &[("We are late.", "Ellen Holt")],
    );
}

#[test]
fn whoever_has_no_name_is_told_where_the_words_say_so_and_not_by_the_sentence_before() {
    tells(
        "Ellen Holt sold the mill. Her rival bought it. “It was cheap.”",
        &[("It was cheap.", "?")],
    );
    tells(
        "Her rival bought the mill. “It was cheap,” a neighbour said.",
        &[("It was cheap,", "a neighbour")],
    );
}

#[test]
fn a_surname_with_its_particle_means_the_full_name() {
    tells(
        "The owner, Jacoba van Tonder, counted her birds. “They are not wicked,” said Van Tonder, 58.",
        &[("They are not wicked,", "Jacoba van Tonder")],
    );
}

#[test]
fn letters_before_a_surname_are_whoever_spells_it_out() {
    tells(
        "“Forgive the delay,” wrote V. Tumas in a note.\n\nVazgen Tumas, 52, lives in the next town. “I was ashamed,” he said.",
        &[("Forgive the delay,", "Vazgen Tumas"), ("I was ashamed,", "Vazgen Tumas")],
    );
    tells(
        "Vazgen Tumas and Vera Tumas live in the next town. “Forgive the delay,” wrote V. Tumas.",
        &[("Forgive the delay,", "V. Tumas")],
    );
}
