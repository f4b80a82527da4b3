//! Letters that stand for letters: the schemes seen, and signs that no table knows.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use fastrand::Rng;

use super::{ASKED_LETTERS, Way, some_words};
use crate::{languages, sources};

/// One row of a table: a letter, the sign put in its place, and how often.
#[derive(Clone, Copy, Debug)]
pub(in crate::measure) struct Row {
    /// `None`: the sign is put behind letters and means nothing.
    pub(in crate::measure) letter: Option<char>,
    pub(in crate::measure) sign: char,
    pub(in crate::measure) share: f64,
}

/// Where a table is applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::measure) enum Where {
    Everywhere,
    /// In one distinct word of five with four letters and more, always the same ones.
    SomeWords,
    /// In one string of letters only.
    Inside(&'static str),
}

/// A way of writing.
#[derive(Clone, Debug)]
pub(in crate::measure) struct Disguise {
    pub(in crate::measure) name: String,
    pub(in crate::measure) language: String,
    pub(in crate::measure) rows: Vec<Row>,
    pub(in crate::measure) place: Where,
    /// Capitals take the sign of the small letter.
    pub(in crate::measure) caseless: bool,
}

/// The schemes of `data/schemes.tsv`, in the order of their numbers.
pub(in crate::measure) fn seen() -> Result<Vec<Disguise>> {
    let table = std::fs::read_to_string(sources::root().join("data/schemes.tsv"))?;
    let mut schemes: BTreeMap<u32, Disguise> = BTreeMap::new();
    for line in table.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let [number, language, _, code_point, letter, share, remark] =
            line.split('\t').collect::<Vec<_>>()[..]
        else {
            bail!("data/schemes.tsv: seven cells wanted in {line:?}");
        };
        let code = u32::from_str_radix(code_point.trim_start_matches("U+"), 16)?;
        let row = Row {
            letter: letter.parse().ok().filter(|letter| *letter != '-'),
            sign: char::from_u32(code).with_context(|| line.to_owned())?,
            share: share.parse()?,
        };
        let scheme = schemes.entry(number.parse()?).or_insert_with(|| Disguise {
            name: format!("scheme {number}"),
            language: language.to_owned(),
            rows: Vec::new(),
            place: place(number),
            caseless: remark.contains("capitals take the same sign") || number == "24",
        });
        scheme.rows.push(row);
    }
    Ok(schemes.into_values().collect())
}

/// Two of the schemes are not applied everywhere; their remarks say so.
fn place(number: &str) -> Where {
    match number {
        "16" => Where::SomeWords,
        "22" => Where::Inside("tit"),
        _ => Where::Everywhere,
    }
}

impl Disguise {
    /// The way of writing as a row of the measurement.
    pub(super) fn way(self) -> Way {
        let (name, language) = (self.name.clone(), self.language.clone());
        Way::new("homoglyph", &name, ASKED_LETTERS, move |text, rng| self.apply(text, rng))
            .in_language(&language)
    }

    /// Writes a text this way.
    pub(in crate::measure) fn apply(&self, text: &str, rng: &mut Rng) -> String {
        match self.place {
            Where::Everywhere => self.replace(text, rng),
            Where::Inside(part) => text.replace(part, &self.replace(part, rng)),
            Where::SomeWords => some_words(text, 5, rng, |word, rng| self.replace(word, rng)),
        }
    }

    fn replace(&self, text: &str, rng: &mut Rng) -> String {
        let mut written = String::with_capacity(text.len() * 2);
        for letter in text.chars() {
            let small = letter.to_lowercase().next().unwrap_or(letter);
            let same = |own: char| own == letter || (self.caseless && own == small);
            let row = self.rows.iter().find(|row| row.letter.is_some_and(same));
            match row {
                Some(row) if rng.f64() < row.share => written.push(row.sign),
                _ => written.push(letter),
            }
            let silent = self.rows.iter().find(|row| row.letter.is_none());
            if let Some(row) = silent.filter(|_| letter.is_alphabetic() && !has_tone(letter)) {
                written.push(row.sign);
            }
        }
        written
    }
}

/// Vietnamese letters with one of the five tone marks.
fn has_tone(letter: char) -> bool {
    use unicode_normalization::UnicodeNormalization;
    let tones = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];
    std::iter::once(letter).nfd().any(|part| tones.contains(&part))
}

/// A disguise of a language: Cyrillic and Greek signs in Latin text, Latin letters in Cyrillic
/// and Greek text. `None` for scripts without letters that pass for another's.
pub(in crate::measure) fn for_language(language: &languages::Row) -> Option<Disguise> {
    let (name, pairs) = match language.script.as_str() {
        "Latn" => ("п and υ", "nпuυ"),
        "Cyrl" => ("Latin letters", "аaеeоoрpсcхx"),
        "Grek" => ("Latin letters", "οoαaνvιiρp"),
        _ => return None,
    };
    let letters: Vec<char> = pairs.chars().collect();
    let row = |pair: &[char]| Row { letter: Some(pair[0]), sign: pair[1], share: 1.0 };
    Some(Disguise {
        name: name.to_owned(),
        language: language.code.clone(),
        rows: letters.chunks_exact(2).map(row).collect(),
        place: Where::Everywhere,
        caseless: false,
    })
}

/// The signs that `data/lookalikes.tsv` knows.
pub(in crate::measure) fn known_signs() -> Result<BTreeSet<char>> {
    let table = std::fs::read_to_string(sources::root().join("data/lookalikes.tsv"))?;
    let signs = table.lines().filter_map(|line| line.split('\t').next()?.parse().ok());
    Ok(signs.collect())
}

/// A disguise of `count` letters of a text with signs that no table knows.
pub(in crate::measure) fn unknown(
    text: &str,
    count: usize,
    known: &BTreeSet<char>,
    rng: &mut Rng,
) -> Disguise {
    let mut letters: Vec<char> = ('a'..='z').filter(|letter| text.contains(*letter)).collect();
    rng.shuffle(&mut letters);
    let mut rows: Vec<Row> = Vec::new();
    while rows.len() < count.min(letters.len()) {
        let sign = strange(rng);
        if !known.contains(&sign) && rows.iter().all(|row| row.sign != sign) {
            rows.push(Row { letter: Some(letters[rows.len()]), sign, share: 1.0 });
        }
    }
    let name = format!("{count} unknown signs");
    Disguise { name, language: "en".into(), rows, place: Where::Everywhere, caseless: false }
}

/// A letter of a script that has little to do with Latin.
fn strange(rng: &mut Rng) -> char {
    const BLOCKS: [(u32, u32); 10] = [
        (0x430, 0x44F),   // Cyrillic
        (0x3B1, 0x3C9),   // Greek
        (0x561, 0x586),   // Armenian
        (0x10D0, 0x10F0), // Georgian
        (0x13A0, 0x13F4), // Cherokee
        (0x1200, 0x1247), // Ethiopic
        (0x16A0, 0x16EA), // Runic
        (0x2C30, 0x2C5F), // Glagolitic
        (0x2D30, 0x2D67), // Tifinagh
        (0x5D0, 0x5EA),   // Hebrew
    ];
    loop {
        let (first, last) = BLOCKS[rng.usize(..BLOCKS.len())];
        let sign = char::from_u32(rng.u32(first..=last)).filter(|sign| sign.is_alphabetic());
        if let Some(sign) = sign {
            return sign;
        }
    }
}
