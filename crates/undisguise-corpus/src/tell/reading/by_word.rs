//! A table by words that says quickly that a word is not in it.

use rustc_hash::FxHashMap;

/// What is known of words, by their letters.
#[derive(Debug, Default)]
pub(super) struct ByWord<T> {
    /// Of words below sixteen bytes, as [`packed`] gives them.
    pub(super) short: FxHashMap<u128, T>,
    /// Of longer ones.
    pub(super) long: FxHashMap<Box<[u8]>, T>,
    /// One bit for each short word, by a hash of it: most words of a text are in no list, and this small
    /// table says so without a look into the large one.
    seen: Vec<u64>,
}

/// Bits of [`ByWord::seen`], as a power of two.
const SEEN: u32 = 16;

/// The bit of a short word.
#[inline]
fn bit_of(word: u128) -> usize {
    let folded = word as u64 ^ ((word >> 64) as u64).rotate_left(29);
    (folded.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - SEEN)) as usize
}

impl<T: Copy + Default> ByWord<T> {
    pub(super) fn get(&self, word: &[u8]) -> T {
        let found = match packed(word) {
            Some(short) => return self.get_short(short),
            None => self.long.get(word),
        };
        found.copied().unwrap_or_default()
    }

    #[inline]
    pub(super) fn get_short(&self, word: u128) -> T {
        let bit = bit_of(word);
        let seen = self.seen.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1);
        if seen { self.short.get(&word).copied().unwrap_or_default() } else { T::default() }
    }

    pub(super) fn entry(&mut self, word: &[u8]) -> &mut T {
        match packed(word) {
            Some(short) => self.short_entry(short),
            None => self.long.entry(word.into()).or_default(),
        }
    }

    pub(super) fn short_entry(&mut self, word: u128) -> &mut T {
        self.seen.resize((1 << SEEN) / 64, 0);
        let bit = bit_of(word);
        self.seen[bit / 64] |= 1 << (bit % 64);
        self.short.entry(word).or_default()
    }
}

/// A word below sixteen bytes as one number: its bytes, and its length in the last.
#[inline]
pub(super) fn packed(word: &[u8]) -> Option<u128> {
    let length = word.len();
    // Both ends, which overlap: the same bytes at the same places.
    let letters = match length {
        0 => 0,
        1..4 => {
            let middle = u128::from(word[length / 2]) << (8 * (length / 2));
            u128::from(word[0]) | middle | u128::from(word[length - 1]) << (8 * (length - 1))
        }
        4..8 => {
            let first = u128::from(u32::from_le_bytes(*word.first_chunk()?));
            first | u128::from(u32::from_le_bytes(*word.last_chunk()?)) << (8 * (length - 4))
        }
        8..16 => {
            let first = u128::from(u64::from_le_bytes(*word.first_chunk()?));
            first | u128::from(u64::from_le_bytes(*word.last_chunk()?)) << (8 * (length - 8))
        }
        _ => return None,
    };
    Some(letters | (length as u128) << 120)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_long_words_are_found_and_others_are_not() {
        let mut table: ByWord<u8> = ByWord::default();
        assert_eq!(table.get(b""), 0);
        *table.entry(b"bell") = 1;
        *table.entry(b"a word that is longer than sixteen bytes") = 2;
        assert_eq!(table.get(b"bell"), 1);
        assert_eq!(table.get(b"a word that is longer than sixteen bytes"), 2);
        assert_eq!((table.get(b"bells"), table.get(b"")), (0, 0));
    }

    #[test]
    fn a_packed_word_is_its_bytes_and_their_number() {
        let word = b"abcdefghijklmnopqrstuvwxyz";
        for length in 0..16 {
            let mut bytes = [0; 16];
            bytes[..length].copy_from_slice(&word[..length]);
            bytes[15] = length as u8;
            assert_eq!(packed(&word[..length]), Some(u128::from_le_bytes(bytes)), "{length}");
        }
        assert_eq!(packed(&word[..16]), None);
    }
}
