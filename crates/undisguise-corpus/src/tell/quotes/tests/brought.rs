//! English ways to bring a speaker up away from the words, and what makes it sure who is meant.

use super::*;

/// What stands below a short text so that its language is known.
const TOWN: &str = "\n\nThe council meets in the town hall on the first day of every month, and the public may attend.";

#[track_caller]
fn tells_in_town(text: &str, expected: &[(&str, &str)]) {
    tells(&["News of the town\n\n", text, TOWN].concat(), expected);
}

#[test]
fn the_sentence_before_says_whose_words_come() {
    tells_in_town(
        "Then Owen Pell took the microphone and spoke five words.\n\n“My mother is here tonight.”",
        &[("My mother is here tonight.", "Owen Pell")],
    );
    tells_in_town(
        "A note lay on the mat. It was from a boy called Tam.\n\n“Thank you for staying.”",
        &[("Thank you for staying.", "Tam")],
    );
}

#[test]
fn the_sentence_behind_says_whose_words_they_were() {
    tells_in_town(
        "“Move over, love.”\n\nThe voice belonged to Wilma Crake, 81.",
        &[("Move over, love.", "Wilma Crake")],
    );
    tells_in_town(
        "“It was like an earthquake.”\n\nThat is how Wilma Crake described the moment the roof fell.",
        &[("It was like an earthquake.", "Wilma Crake")],
    );
    tells_in_town(
        "“It was the worst day.” Wilma Crake wipes her eyes. “I lost them all.”",
        &[("It was the worst day.", "Wilma Crake"), ("I lost them all.", "Wilma Crake")],
    );
}

#[test]
fn a_verb_stands_far_behind_its_subject() {
    tells_in_town(
        "“We need beds,” Wilma Crake, a nurse who has worked at the clinic for more than twenty years, said.",
        &[("We need beds,", "Wilma Crake")],
    );
    tells_in_town(
        "“We need beds,” said a visibly tired Wilma Crake.",
        &[("We need beds,", "Wilma Crake")],
    );
    tells_in_town(
        "Winter swimmers have accused councillors of “death by thermostat”.",
        &[("death by thermostat", "winter swimmers")],
    );
}

#[test]
fn days_are_given_names_before_surnames() {
    tells_in_town(
        "The shop burnt down on Sunday. “I have nothing left,” Sunday Okafor said.",
        &[("I have nothing left,", "Sunday Okafor")],
    );
    tells_in_town(
        "Hillary Korir swam for it. “The river was cold,” Mr Korir said.",
        &[("The river was cold,", "Hillary Korir")],
    );
}

#[test]
fn ages_callings_and_fame_say_who_is_meant() {
    tells_in_town(
        "Merv Tolley, 84, weighed trucks all his life. Owen Pell, 50, bought the yard.\n\n“He knew nothing,” the octogenarian said.",
        &[("He knew nothing,", "Merv Tolley")],
    );
    tells_in_town(
        "Soul star Cora Quill lowered the microphone. Otto Bream stood up.\n\n“You carried me,” the superstar told the old driver.",
        &[("You carried me,", "Cora Quill")],
    );
    tells_in_town(
        "Area MCA Japheth Korir welcomed the ruling. “A clerk does not eat alone,” the ward representative charged.",
        &[("A clerk does not eat alone,", "Japheth Korir")],
    );
}

#[test]
fn who_was_asked_answers_and_the_dead_do_not() {
    tells_in_town(
        "Asked how her husband Dan lost the boat, Wilma Crake grew quiet: “He sold it.”",
        &[("He sold it.", "Wilma Crake")],
    );
    tells_in_town(
        "Owen Pell has run the depot since May. According to him, “nobody climbed that ladder”.",
        &[("nobody climbed that ladder", "Owen Pell")],
    );
    tells_in_town(
        "Wilma Crake led the march. One of the 212 members, who craved anonymity, said she had hoped to roof her house. “Now the rain will enter,” she sighed.",
        &[("Now the rain will enter,", "one of the 212 members")],
    );
}

#[test]
fn a_name_that_a_longer_one_begins_with_is_the_same() {
    tells_in_town(
        "Nanay Erlinda Roque walked to the shore. “I saw them,” Nanay Erlinda said.",
        &[("I saw them,", "Nanay Erlinda Roque")],
    );
    tells_in_town(
        "The Wilma Crake Prize was given on Sunday. “I am tired,” Wilma Crake said.",
        &[("I am tired,", "Wilma Crake")],
    );
}

#[test]
fn a_calling_in_capitals_and_its_letters_are_no_name() {
    tells_in_town(
        "“No letter has reached me,” said the Municipal Engineer, Osei Pell.",
        &[("No letter has reached me,", "Osei Pell")],
    );
    tells_in_town(
        "The Chief Executive, Osei Pell, was angry. “It is late,” the DCE said.",
        &[("It is late,", "Osei Pell")],
    );
}
