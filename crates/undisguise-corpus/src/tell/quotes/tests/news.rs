//! How English papers, agencies and viral pages tell who speaks.

use super::*;

#[test]
fn a_dog_says_nothing() {
    tells(
        "Hugo Lind was walking his six-year-old dog, Sam, by the weir. Sam fell in, and a fireman pulled him out.\n\n“I am so glad,” he said.",
        &[("I am so glad,", "Hugo Lind")],
    );
}

#[test]
fn an_adverb_is_no_part_of_a_name() {
    tells(
        "Brian Holm was pleased with the draw. Afterwards Holm thanked the crowd. He told the club: “We kept going.”",
        &[("We kept going.", "Brian Holm")],
    );
}

#[test]
fn a_participle_says_what_its_speaker_says() {
    tells(
        "Ada Holm said she would “miss the songs” the pair wrote, saying in a note: “He was my brother.”",
        &[("miss the songs", "Ada Holm"), ("He was my brother.", "Ada Holm")],
    );
    tells(
        "“It was one of those days,” said Ada Holm in a post, calling the woman who paid an “early angel.”",
        &[("It was one of those days,", "Ada Holm"), ("early angel.", "Ada Holm")],
    );
}

#[test]
fn whoever_is_named_beside_a_pronoun_is_another_one() {
    tells(
        "Amos Reed was mourned all over Kelm. Amos Reed was 53, and Reed sang for thirty years. His friend Luke Marsh heard it at home. He posted a picture of himself and Reed, writing: “I have lost a friend.”",
        &[("I have lost a friend.", "Luke Marsh")],
    );
}

#[test]
fn what_was_only_announced_is_nobodys_word() {
    tells(
        "The singer Amos Reed has died at 76. The news of his death was confirmed in a statement on his website. “Amos left us in the night.”",
        &[("Amos left us in the night.", "?")],
    );
}

#[test]
fn what_was_written_takes_no_turns() {
    tells(
        "Ben Lund shared a picture of the band. “Glad we had time,” wrote the drummer Ida Roth.\n\n“You were the best of us.”",
        &[("Glad we had time,", "Ida Roth"), ("You were the best of us.", "Ida Roth")],
    );
}

#[test]
fn a_clause_about_the_body_is_not_the_speaker() {
    tells(
        "Maria Holm, head of the trust which Kelm Academy is part of, added: “We are proud.”",
        &[("We are proud.", "Maria Holm")],
    );
    tells(
        "Kelm opened the hall in May, when the bassist Paul Roth – hurt that nobody had asked him – joked “I was in the cellar.”",
        &[("I was in the cellar.", "Paul Roth")],
    );
}

#[test]
fn a_title_before_its_noun_is_no_quotation() {
    tells(
        "On a new episode of the show, the “Country Lane” star revealed that she was nervous.\n\nOn Ann Roth’s “Talk Is Cheap” podcast, Holm said, “We had to meet.”",
        &[("We had to meet.", "Holm")],
    );
}

#[test]
fn an_agency_in_brackets_ends_a_speech() {
    tells(
        "“I have never heard of it,” Trade Secretary Kay Holm told Kelm Radio. “It is strange.”\n\n“I doubt that it is true.” (Reporting by Ann Roth; editing by Paul Marsh)",
        &[
            ("I have never heard of it,", "Kay Holm"),
            ("It is strange.", "Kay Holm"),
            ("I doubt that it is true.", "Kay Holm"),
        ],
    );
}

#[test]
fn a_handle_belongs_to_the_user() {
    tells(
        "The clip was seen a million times. User @millpond said: “He knew it.”",
        &[("He knew it.", "user @millpond")],
    );
}

#[test]
fn a_speech_of_somebody_who_is_introduced_goes_on() {
    tells(
        "“It shook,” said Ruth Lind, who works for the aid group World Friends.\n\n“Then it stopped.”\n\nOthers were ready.\n\n“There was smoke,” passenger Dan Holm told local media.\n\n“I jumped.”",
        &[
            ("It shook,", "Ruth Lind"),
            ("Then it stopped.", "Ruth Lind"),
            ("There was smoke,", "Dan Holm"),
            ("I jumped.", "Dan Holm"),
        ],
    );
}
