//! Words for people.

use crate::{Finding, Revelation};

/// A finding or a scheme in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// One plain English sentence, without raw invisible or control characters.
    pub sentence: String,
}

/// The findings of a revelation in words, one explanation per finding, in the order of the text.
pub fn explain(revelation: &Revelation) -> Vec<Explanation> {
    revelation.findings.iter().map(|finding| Explanation { sentence: sentence(finding) }).collect()
}

fn sentence(finding: &Finding) -> String {
    finding.shown.chars().map(character_name).collect::<Vec<_>>().join(", ")
}

/// The code point and Unicode name of a character: `U+043F CYRILLIC SMALL LETTER PE`.
///
/// Characters without a name (controls, private use, unassigned) give the code point alone.
pub fn character_name(character: char) -> String {
    match unicode_names2::name(character) {
        Some(name) => format!("U+{:04X} {name}", u32::from(character)),
        None => format!("U+{:04X}", u32::from(character)),
    }
}
