//! The disguising direction: writes texts as people do who want them read and not found. Not part
//! of the public API.
//!
//! What is meant is the text it was given, byte for byte, unless the way says that it loses the case.
//! Most ways are reversible; those that are not say so. Every way depends on nothing but the text and the random numbers.

mod bytes;
mod layers;
mod letters;
mod marks;
mod order;
mod table;
mod words;

use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::Result;
use fastrand::Rng;

use crate::languages;

pub(super) use table::{Disguise, Where, for_language, known_signs, seen, unknown};

/// The kinds, in the order of the tables: names of `undisguise::Kind`.
pub(crate) const KINDS: &[&str] = &[
    "homoglyph",
    "styled",
    "width",
    "invisible",
    "payload",
    "combining",
    "bidi",
    "spacing",
    "stand-in",
    "mojibake",
];

/// Stands for several kinds at once.
pub(crate) const LAYERS: &str = "layers";

/// What a homoglyph row asks.
const ASKED_LETTERS: &str = "the letters meant, capitals included";

/// Writes a text in a way.
type Write = Box<dyn Fn(&str, &mut Rng) -> String>;

/// A way of disguise: one row of the measurement.
pub(super) struct Way {
    /// A name of `undisguise::Kind`, or `layers`.
    pub(super) kind: &'static str,
    pub(super) name: String,
    /// A code of `data/languages.tsv`.
    pub(super) language: String,
    /// What has to be put right.
    pub(super) asked: &'static str,
    /// The signs do not tell capitals from small letters, so neither is asked.
    pub(super) caseless: bool,
    /// Something is lost that the text alone does not give back: two texts may be written the same.
    pub(super) loses: bool,
    write: Write,
}

impl Way {
    /// A way in English.
    fn new(
        kind: &'static str,
        name: &str,
        asked: &'static str,
        write: impl Fn(&str, &mut Rng) -> String + 'static,
    ) -> Way {
        Way {
            kind,
            name: name.to_owned(),
            language: "en".to_owned(),
            asked,
            caseless: false,
            loses: false,
            write: Box::new(write),
        }
    }

    fn in_language(self, code: &str) -> Way {
        Way { language: code.to_owned(), ..self }
    }

    fn apart_from_case(self) -> Way {
        Way { caseless: true, ..self }
    }

    fn losing(self) -> Way {
        Way { loses: true, ..self }
    }

    /// Writes a text this way.
    pub(super) fn write(&self, text: &str, rng: &mut Rng) -> String {
        (self.write)(text, rng)
    }
}

/// Every way that is measured, kind by kind, in English first and in the other languages then.
pub(super) fn ways() -> Result<Vec<Way>> {
    let mut ways = homoglyphs()?;
    ways.extend(letters::ways());
    ways.extend(marks::ways());
    ways.extend(order::ways());
    ways.extend(words::ways());
    ways.extend(bytes::ways());
    ways.extend(layers::ways()?);
    ways.extend(other_languages()?);
    Ok(ways)
}

/// The schemes of `data/schemes.tsv`, and signs that no table knows.
fn homoglyphs() -> Result<Vec<Way>> {
    let mut ways = Vec::new();
    for scheme in seen()? {
        if scheme.caseless {
            ways.push(scheme.clone().way().apart_from_case());
            ways.push(scheme.way().losing());
        } else {
            ways.push(scheme.way());
        }
    }
    let known = Rc::new(table::known_signs()?);
    for count in [1, 2, 4, 8] {
        let known = Rc::clone(&known);
        let name = format!("{count} unknown signs");
        ways.push(Way::new("homoglyph", &name, ASKED_LETTERS, move |text, rng| {
            table::unknown(text, count, &known, rng).apply(text, rng)
        }));
    }
    Ok(ways)
}

/// The commonest ways in every other language of `data/languages.tsv`, as far as its script goes
/// with them.
fn other_languages() -> Result<Vec<Way>> {
    let mut ways = Vec::new();
    let rows = || Ok::<_, anyhow::Error>(languages::rows()?.into_iter().filter(|l| l.code != "en"));
    ways.extend(rows()?.filter_map(|language| table::for_language(&language)).map(Disguise::way));
    for language in rows()? {
        ways.push(marks::unseen_at_random().in_language(&language.code));
    }
    for language in rows()?.filter(|l| ["Latn", "Cyrl", "Grek"].contains(&l.script.as_str())) {
        ways.push(marks::struck_through().in_language(&language.code));
    }
    for language in rows()?.filter(|l| l.script == "Latn") {
        ways.push(letters::monospace().in_language(&language.code));
    }
    Ok(ways)
}

/// Writes the letters of a text one by one: what `write` gives in place of each, or the letter.
fn each_letter(text: &str, mut write: impl FnMut(char) -> Option<char>) -> String {
    text.chars().map(|letter| write(letter).unwrap_or(letter)).collect()
}

/// Writes one distinct word in `of` with four letters and more, always the same ones.
fn some_words(
    text: &str,
    of: u8,
    rng: &mut Rng,
    mut write: impl FnMut(&str, &mut Rng) -> String,
) -> String {
    let mut chosen: BTreeMap<&str, bool> = BTreeMap::new();
    let mut written = String::with_capacity(text.len() * 2);
    for word in text.split_inclusive(|letter: char| !letter.is_alphabetic()) {
        let letters = word.trim_end_matches(|letter: char| !letter.is_alphabetic());
        let long = letters.chars().count() >= 4;
        if *chosen.entry(letters).or_insert_with(|| long && rng.u8(..of) == 0) {
            written.push_str(&write(letters, rng));
            written.push_str(&word[letters.len()..]);
        } else {
            written.push_str(word);
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Nobody at the harbour expected a quiet winter, yet the lamps stayed lit \
        until March and every ferry came home with all her passengers. Zoë sang.";

    #[test]
    fn every_way_is_deterministic_and_changes_something() {
        for way in ways().unwrap().iter().filter(|way| way.language == "en") {
            let mut changed = false;
            for seed in 0..20 {
                let written = way.write(TEXT, &mut Rng::with_seed(seed));
                assert_eq!(written, way.write(TEXT, &mut Rng::with_seed(seed)), "{}", way.name);
                changed |= written != TEXT;
            }
            // One scheme works inside a string of letters that this text does not hold.
            assert!(changed || way.name == "scheme 22", "{}", way.name);
        }
    }

    #[test]
    fn every_way_has_a_name_of_its_own() {
        let mut seen = std::collections::BTreeSet::new();
        for way in ways().unwrap() {
            assert!(
                seen.insert((way.kind, way.name.clone(), way.language.clone(), way.caseless)),
                "{} {}",
                way.name,
                way.language
            );
        }
    }
}
