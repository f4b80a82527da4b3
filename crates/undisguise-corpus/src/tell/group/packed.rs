//! What an account is compared by, as bytes.

use undisguise::Language;

use super::copies::COPY_KEYS;
use super::traits::{Term, Traits};

/// Bytes of a term: two hashes, three counts, how rare it is, and whether it is a number.
const TERM: usize = 16;

/// Bytes before the terms: the keys of copies, and whether all is small.
const HEAD: usize = 4 * COPY_KEYS + 1;

impl Traits {
    /// All but the language, the day, and where words stand: 16 bytes for each different word, little
    /// end first.
    pub(crate) fn packed(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(HEAD + TERM * self.terms.len());
        self.copies.iter().for_each(|key| bytes.extend(key.to_le_bytes()));
        bytes.push(u8::from(self.all_small));
        for term in &self.terms {
            bytes.extend(term.key.to_le_bytes());
            bytes.extend(term.stem.to_le_bytes());
            for count in [term.count, term.capital, term.small] {
                bytes.extend(count.to_le_bytes());
            }
            bytes.extend([term.rarity, u8::from(term.is_number)]);
        }
        bytes
    }

    /// What [`packed`](Traits::packed) gave; nothing where it did not give these bytes.
    pub(crate) fn unpacked(
        bytes: &[u8],
        language: Option<Language>,
        published: Option<i32>,
    ) -> Option<Traits> {
        let (head, terms) = bytes.split_at_checked(HEAD)?;
        let mut copies = [0; COPY_KEYS];
        for (key, bytes) in copies.iter_mut().zip(head.chunks_exact(4)) {
            *key = long(bytes, 0)?;
        }
        let chunks = terms.chunks_exact(TERM);
        if !chunks.remainder().is_empty() {
            return None;
        }
        let terms: Option<Vec<Term>> = chunks.map(term).collect();
        let terms = terms.filter(|terms| terms.is_sorted_by_key(|term| term.key))?;
        Some(Traits { terms, language, published, all_small: *head.last()? == 1, copies })
    }
}

fn term(bytes: &[u8]) -> Option<Term> {
    Some(Term {
        key: long(bytes, 0)?,
        stem: long(bytes, 4)?,
        start: 0,
        length: 0,
        count: short(bytes, 8)?,
        capital: short(bytes, 10)?,
        small: short(bytes, 12)?,
        rarity: *bytes.get(14)?,
        is_number: *bytes.get(15)? == 1,
    })
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*bytes.get(at..)?.first_chunk()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_back() {
        let english = Language::from_code("en");
        for text in ["", "The ferry at Ludwell sank in 1984, and Ludwell wept."] {
            let traits = Traits::of(text, english, Some(7));
            let bytes = traits.packed();
            let again = Traits::unpacked(&bytes, english, Some(7)).unwrap();
            assert_eq!((again.packed(), again.published), (bytes.clone(), Some(7)));
            assert!(Traits::unpacked(&bytes[1..], english, None).is_none());
        }
        assert!(Traits::unpacked(&[], None, None).is_none());
    }
}
