//! Words pulled apart, and digits and signs for letters.

use std::collections::BTreeSet;

use fastrand::Rng;

use super::{Way, each_letter, some_words};

const ASKED_SPACING: &str = "the words in one piece, one space between them";
const ASKED_STAND_IN: &str = "the letters, where the word is certain; digits that are meant stay";

/// Digits that look like letters; the signs that do; both and the rarer ones, with a sign of its
/// own for l, and with the same for i and l, which loses what names are.
const DIGITS: &str = "a4e3i1o0s5t7";
const SIGNS: &str = "a@i!s$";
const MIXED: &str = "a@e3i1o0s$t7b8g9l|";
const SHARED: &str = "a@e3i1o0s$t7b8g9l1";

/// The rows of the kinds spacing and stand-in.
pub(super) fn ways() -> Vec<Way> {
    let mut ways = Vec::new();
    for (name, gap) in [("spaces", " "), ("full stops", "."), ("hyphens", "-"), ("low lines", "_")]
    {
        let name = format!("some words, {name} between the letters");
        let way = Way::new("spacing", &name, ASKED_SPACING, move |text, rng| {
            some_words(text, 8, rng, |word, _| apart(word, gap))
        });
        // Between two such words stands the same space as inside them.
        ways.push(if gap == " " { way.losing() } else { way });
    }
    ways.push(Way::new(
        "spacing",
        "some words, spaces between the letters, none beside another",
        ASKED_SPACING,
        pulled_apart_singly,
    ));
    ways.push(Way::new(
        "spacing",
        "some words, no-break spaces between the letters",
        ASKED_SPACING,
        |text, rng| some_words(text, 8, rng, |word, _| apart(word, "\u{A0}")),
    ));
    ways.push(Way::new(
        "spacing",
        "all words, three spaces between them",
        ASKED_SPACING,
        |text, _| all_apart(text),
    ));
    for (name, pairs) in [
        ("digits", DIGITS),
        ("signs", SIGNS),
        ("digits and signs, | for l", MIXED),
        ("digits and signs, 1 for i and l", SHARED),
    ] {
        ways.extend(stand_ins(name, pairs));
    }
    ways.push(Way::new("stand-in", "o and 0", ASKED_STAND_IN, |text, _| stand_in(text, "o0")));
    ways
}

/// The rows of one table of signs. A word wholly of digits is a number for all that its letters
/// tell, so where there are digits each row stands twice: leaving a letter in every word it
/// touches, which can be read back, and over all words.
fn stand_ins(name: &str, pairs: &'static str) -> Vec<Way> {
    let has_digits = pairs.contains(|sign: char| sign.is_ascii_digit());
    let mut ways = Vec::new();
    for whole in if has_digits { [false, true].iter() } else { [true].iter() } {
        let note = if has_digits && *whole { ", whole words of digits too" } else { "" };
        let keep = move |word: &str, written: String| {
            let readable = *whole || written.contains(char::is_alphabetic);
            if readable { written } else { word.to_owned() }
        };
        let loses = *whole && has_digits || pairs == SHARED;
        let mut way = |share: &str, write: fn(&str, &'static str, &mut Rng) -> String, of: u8| {
            let way = Way::new(
                "stand-in",
                &format!("{share}, {name}{note}"),
                ASKED_STAND_IN,
                move |text, rng| {
                    let word = |word: &str, rng: &mut Rng| keep(word, write(word, pairs, rng));
                    if of > 1 {
                        some_words(text, of, rng, word)
                    } else {
                        each_word(text, rng, word)
                    }
                },
            );
            ways.push(if loses { way.losing() } else { way });
        };
        way("some words", |word, pairs, _| stand_in(word, pairs), 5);
        way("half the letters", half, 1);
        way("all letters", |word, pairs, _| stand_in(word, pairs), 1);
    }
    ways
}

/// Half the letters that can be.
fn half(word: &str, pairs: &str, rng: &mut Rng) -> String {
    each_letter(word, |letter| sign(letter, pairs).filter(|_| rng.bool()))
}

/// Writes every word, of letters only.
fn each_word(text: &str, rng: &mut Rng, mut write: impl FnMut(&str, &mut Rng) -> String) -> String {
    let mut written = String::with_capacity(text.len());
    for word in text.split_inclusive(|letter: char| !letter.is_alphabetic()) {
        let letters = word.trim_end_matches(|letter: char| !letter.is_alphabetic());
        written.push_str(&write(letters, rng));
        written.push_str(&word[letters.len()..]);
    }
    written
}

/// One letter of a word in so many stands for itself no longer; capitals are lost with it.
pub(super) fn in_digits(text: &str, rng: &mut Rng) -> String {
    some_words(text, 5, rng, |word, _| stand_in(word, DIGITS))
}

/// Some words with spaces between the letters.
pub(super) fn pulled_apart(text: &str, rng: &mut Rng) -> String {
    some_words(text, 8, rng, |word, _| apart(word, " "))
}

/// The same, but for words that stand, anywhere in the text, a space away from another one or from
/// a letter by itself. Beside those the gap between words is lost: `a b o a r d` is what becomes of
/// “a board” and of “aboard”.
pub(super) fn pulled_apart_singly(text: &str, rng: &mut Rng) -> String {
    let mut chosen = BTreeSet::new();
    some_words(text, 8, rng, |word, _| {
        chosen.insert(word.to_owned());
        word.to_owned()
    });
    let is_letter = |word: &str| word.chars().count() == 1;
    let words: Vec<&str> = text.split(' ').collect();
    for pair in words.windows(2) {
        let before = pair[0].rsplit(|letter: char| !letter.is_alphabetic()).next();
        let behind = pair[1].split(|letter: char| !letter.is_alphabetic()).next();
        let (Some(before), Some(behind)) = (before, behind) else { continue };
        if chosen.contains(before) && (chosen.contains(behind) || is_letter(behind)) {
            chosen.remove(before);
        } else if is_letter(before) {
            chosen.remove(behind);
        }
    }
    let words = text.split_inclusive(|letter: char| !letter.is_alphabetic());
    let write = |word: &str| {
        let letters = word.trim_end_matches(|letter: char| !letter.is_alphabetic());
        let is_chosen = chosen.contains(letters);
        let written = if is_chosen { apart(letters, " ") } else { letters.to_owned() };
        written + &word[letters.len()..]
    };
    words.map(write).collect()
}

fn apart(word: &str, gap: &str) -> String {
    let letters: Vec<String> = word.chars().map(String::from).collect();
    letters.join(gap)
}

/// Spaces between all characters of all words, and three between the words.
fn all_apart(text: &str) -> String {
    let line =
        |line: &str| line.split(' ').map(|word| apart(word, " ")).collect::<Vec<_>>().join("   ");
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// Small letters only: a digit that begins a word would lose its capital.
fn stand_in(text: &str, pairs: &str) -> String {
    each_letter(text, |letter| sign(letter, pairs))
}

fn sign(letter: char, pairs: &str) -> Option<char> {
    let pairs: Vec<char> = pairs.chars().collect();
    pairs.chunks_exact(2).find(|pair| pair[0] == letter).map(|pair| pair[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_apart() {
        assert_eq!(all_apart("No, not\nme"), "N o ,   n o t\nm e");
        for seed in 0..50 {
            let written = pulled_apart_singly("a wave guide, aboard", &mut Rng::with_seed(seed));
            assert!(!written.contains("a w a") && !written.contains("v e g u"), "{written}");
        }
        assert_eq!(stand_in("Also a test", DIGITS), "Al50 4 7357");
    }
}
