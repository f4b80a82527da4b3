//! One mechanical pass over the text: which characters could be a disguise.

/// A character that could be a disguise; no judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sighting {
    /// Byte offset in the original.
    pub at: usize,
    /// The character.
    pub sign: char,
}

/// All sightings of a text.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Sightings {
    /// In the order of the text.
    pub signs: Vec<Sighting>,
}

/// Looks for characters that could be a disguise.
pub fn look(text: &str) -> Sightings {
    let signs = text.char_indices().filter(|(_, sign)| matches!(sign, 'п' | 'υ'));
    Sightings { signs: signs.map(|(at, sign)| Sighting { at, sign }).collect() }
}
