//! The substitution table a segment was written with.

use std::fmt;

use smol_str::SmolStr;

use crate::{Certainty, Kind, Language, Span};

/// One row of a scheme: a sign and the letter it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swap {
    /// The sign as written.
    pub sign: char,
    /// The letter meant; empty when the sign is only put between letters.
    pub letter: SmolStr,
    /// In what way the sign is a disguise.
    pub kind: Kind,
    /// How often the sign stands for the letter in the segments of the scheme.
    pub replaced: usize,
    /// How often the letter is meant there in all, replaced or not: "288 of 288".
    /// For a sign that means nothing, equal to `replaced`.
    pub of: usize,
}

/// The substitution table that some segments of a text were written with.
#[derive(Clone, Debug, PartialEq)]
pub struct Scheme {
    /// Stable fingerprint of the table: equal for equal tables on different pages.
    pub id: SchemeId,
    /// The rows, in the order of code points.
    pub swaps: Vec<Swap>,
    /// The language of the text under the scheme.
    pub language: Language,
    /// How sure it is that this is a scheme at all.
    pub certainty: Certainty,
    /// How much better language the text is under the scheme than as it stands, in nats
    /// (natural logarithm of the odds).
    pub evidence: f32,
    /// Share of the letters in the scheme's segments that were swapped, 0 to 1.
    pub coverage: f32,
    /// The segments written with it, in bytes of the original.
    pub spans: Vec<Span>,
}

/// Fingerprint of a scheme: a 64-bit FNV-1a hash of its canonical table (the rows
/// `sign TAB letter NEWLINE` in the order of code points), printed as 16 hexadecimal digits.
///
/// Counts, rates and languages are not part of it.
/// Source: Fowler, Noll, Vo; <https://www.rfc-editor.org/rfc/rfc9923>.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemeId(u64);

impl SchemeId {
    /// The fingerprint of a table given as `(sign, letter)` pairs, in any order; repeated pairs
    /// count once. The empty table has one too.
    pub fn of<'a>(pairs: impl IntoIterator<Item = (char, &'a str)>) -> Self {
        let mut rows: Vec<(char, &str)> = pairs.into_iter().collect();
        rows.sort_unstable();
        rows.dedup();
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        let mut feed = |byte: u8| hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        for (sign, letter) in rows {
            sign.encode_utf8(&mut [0; 4]).bytes().for_each(&mut feed);
            feed(b'\t');
            letter.bytes().for_each(&mut feed);
            feed(b'\n');
        }
        SchemeId(hash)
    }

    /// The number behind the fingerprint.
    pub fn as_u64(self) -> u64 {
        self.0
    }
}

impl fmt::Display for SchemeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn id_depends_on_the_table_alone() {
        let one = SchemeId::of([('п', "n"), ('υ', "u")]);
        let other = SchemeId::of([('υ', "u"), ('п', "n"), ('п', "n")]);
        assert_eq!(one, other);
        assert_ne!(one, SchemeId::of([('п', "n")]));
        assert_eq!(SchemeId::of([]).to_string(), "cbf29ce484222325");
    }
}
