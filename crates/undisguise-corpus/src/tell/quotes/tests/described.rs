//! Who is meant by English descriptions: trades, countries, kin, fame, strangers.

use super::tells;

#[test]
fn trades_stand_for_whoever_is_told_of_beside_what_goes_with_them() {
    tells(
        "Marta Quellin put down her guitar on Friday and walked to the edge of the stage. In the second row sat Ellie Brand, nine, with her mum Doreen.\n\nDoreen, 41, has been ill since the spring.\n\n“Bring that girl up here,” the husky-voiced star called out.",
        &[("Bring that girl up here,", "Marta Quellin")],
    );
    tells(
        "Dr. Lena Ortiz treated eleven people after the leak. The school’s janitor, Bob Hume, remained in hospital.\n\n“They will all recover,” the physician said.",
        &[("They will all recover,", "Lena Ortiz")],
    );
    tells(
        "Shane Pugh, 44, of Mill Lane, Ardley, was found guilty of theft. The complainant, Vera Moss, wept.\n\n“I only borrowed it,” the defendant told the court.",
        &[("I only borrowed it,", "Shane Pugh")],
    );
    tells(
        "The case was brought by Sunil Deshmane. His counsel Rekha Thampi produced forty letters.\n\n“A receipt is not a promise,” the advocate argued.",
        &[("A receipt is not a promise,", "Rekha Thampi")],
    );
}

#[test]
fn countries_and_children_say_who_somebody_is() {
    tells(
        "Kenya’s Ruth Chepkemoi beat Hanna Vik of Norway by a stride.\n\n“I never looked back,” the Kenyan said.",
        &[("I never looked back,", "Ruth Chepkemoi")],
    );
    tells(
        "Kenya’s Ruth Chepkemoi beat Hanna Vik of Norway by a stride.\n\n“I went too late,” said the Norwegian.",
        &[("I went too late,", "Hanna Vik")],
    );
    tells(
        "Gemma Fry, 31, and her husband Neil pulled the boy from the river.\n\n“She told me to run,” the dad-of-two said.",
        &[("She told me to run,", "Neil")],
    );
    tells(
        "Becky Hale, whose sons Jack and Toby fell through the ice, listened. Jack is home again. “He dreams of rabbits,” his mother said.",
        &[("He dreams of rabbits,", "Becky Hale")],
    );
}

#[test]
fn a_stranger_gets_a_name_and_who_wants_none_has_none() {
    tells(
        "A man in a wet coat came into the diner and asked for soup.\n\n“It smells like home,” the stranger said.\n\nIt was Roy Callender, who has sold nine million records.",
        &[("It smells like home,", "Roy Callender")],
    );
    tells(
        "The foreman, a retired baker who asked not to be named, said the jury had needed an hour. “We all saw the same thing,” the foreman said. Defendant Luke Marr wept.",
        &[("We all saw the same thing,", "the foreman")],
    );
    tells(
        "Paul Denby was jailed for two years on Friday. “You betrayed them all,” the judge told him.",
        &[("You betrayed them all,", "the judge")],
    );
}
