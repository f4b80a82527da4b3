//! Who is meant by pronouns, descriptions and nothing at all, in sentences of our own.

use super::tells;

#[test]
fn two_take_turns_in_paragraphs() {
    tells(
        "“I saw it,” said Ellen Holt.\n\n“What did you see?” Tom Reed asked.\n\n“A light.”\n\n“Only a light?”\n\n“Yes.”",
        &[
            ("I saw it,", "Ellen Holt"),
            ("What did you see?", "Tom Reed"),
            ("A light.", "Ellen Holt"),
            ("Only a light?", "Tom Reed"),
            ("Yes.", "Ellen Holt"),
        ],
    );
    tells(
        "The pilot Ellen Holt opened the hatch. She paused.\n\n“We walk from here.”",
        &[("We walk from here.", "Ellen Holt")],
    );
    tells(
        "The pilot Ellen Holt sold the plane. It stands in a barn near Kelmouth now.\n\n“Wings never forget the wind.”",
        &[("Wings never forget the wind.", "?")],
    );
}

#[test]
fn whoever_acts_between_two_quotations_speaks() {
    tells(
        "“I bought it,” said Ellen Holt. Her neighbour, Tom Reed, shook with laughter. “She bought two.”",
        &[("I bought it,", "Ellen Holt"), ("She bought two.", "Tom Reed")],
    );
    tells(
        "“He left,” said Ellen Holt. She looked at the clock. “At noon.”",
        &[("He left,", "Ellen Holt"), ("At noon.", "Ellen Holt")],
    );
}

#[test]
fn whoever_is_met_first_and_named_later_has_one_name() {
    tells(
        "A boy of ten let himself down from the pier. Jonah Reed held the old man until the boat came. “He was cold,” the boy said.",
        &[("He was cold,", "Jonah Reed")],
    );
    tells(
        "“I slept,” said the man, named in court as Jonah Reed, a roofer.",
        &[("I slept,", "Jonah Reed")],
    );
    tells(
        "The plumber who found the ring, Dennis Hart, went to court. “It was in the pipe,” he said.",
        &[("It was in the pipe,", "Dennis Hart")],
    );
}

#[test]
fn subjects_weigh_more_than_others() {
    tells(
        "Ellen Holt met the judge Ada Reed at the gate. “I was early,” she said.",
        &[("I was early,", "Ellen Holt")],
    );
    tells(
        "Giles Holt and Ruth Reed have parted. “We are friends,” she wrote. He replied: “We were.”",
        &[("We are friends,", "Ruth Reed"), ("We were.", "Giles Holt")],
    );
    tells(
        "Moira Lund, whose husband, Keir Lund, was at the helm, slowed the ship. Her husband was brief. “She did it right,” he said.",
        &[("She did it right,", "Keir Lund")],
    );
}

#[test]
fn organisations_and_papers_speak() {
    tells(
        "The operator, Sound & Reed Ferries, confirmed it. “A valve failed,” the company said.",
        &[("A valve failed,", "Sound & Reed Ferries")],
    );
    tells("“A valve failed”, police said.", &[("A valve failed", "police")]);
    tells(
        "“The hedge may stay,” says a letter signed by council chief Mark May. “The gate may not,” Mr May added.",
        &[("The hedge may stay,", "Mark May"), ("The gate may not,", "Mark May")],
    );
    tells("A card on the grave read: “You were heavy.”", &[("You were heavy.", "?")]);
}

#[test]
fn names_that_are_other_words_too_are_names() {
    tells(
        "Mark Hunter was sent off. Hunter shrugged. “I only asked him the time.”",
        &[("I only asked him the time.", "Mark Hunter")],
    );
    tells("“What are you doing?” Giles hissed.", &[("What are you doing?", "Giles")]);
    tells(
        "Judge Ada Reed had enough. Slamming Giles Holt, she rose. “A will is a will,” she said.",
        &[("A will is a will,", "Ada Reed")],
    );
}
