//! Hashes of words and of shingles.
//!
//! Two numbers of 64 bits are multiplied, and the halves of the product laid over each other: the step
//! of wyhash (Wang Yi, 2019). One such step takes sixteen letters.

use super::words::SHINGLE;

/// Letters that are hashed in one step, in bytes.
pub(super) const STEP: usize = 2 * EIGHT;

const EIGHT: usize = size_of::<u64>();

/// Bits in no order: the first secrets of wyhash.
const FIRST: u64 = 0xA076_1D64_78BD_642F;
const SECOND: u64 = 0xE703_7ED1_A0B4_28DB;

/// The hash of a word, by its folded letters in UTF-8; no letter is the character zero.
pub(super) fn word(folded: &[u8]) -> u32 {
    let (mut seed, mut rest) = (FIRST, folded);
    while rest.len() > STEP {
        let (step, behind) = rest.split_at(STEP);
        seed = product(eight(step) ^ seed, eight(&step[EIGHT..]) ^ SECOND);
        rest = behind;
    }
    let (one, other) = rest.split_at(rest.len().min(EIGHT));
    last_step(seed, eight(one), eight(other))
}

/// The same of a word of sixteen letters at most: the first eight of them and the others, the first the
/// lowest, zeros where there are none.
#[inline]
pub(super) fn short_word(one: u64, other: u64) -> u32 {
    last_step(FIRST, one, other)
}

#[inline]
fn last_step(seed: u64, one: u64, other: u64) -> u32 {
    (product(one ^ seed, other ^ SECOND) >> u32::BITS) as u32
}

/// Up to eight bytes as a number, the first the lowest.
fn eight(bytes: &[u8]) -> u64 {
    let mut eight = [0; EIGHT];
    let count = bytes.len().min(EIGHT);
    eight[..count].copy_from_slice(&bytes[..count]);
    u64::from_le_bytes(eight)
}

/// Bits of the hash of a word by which it is compared: those the shelf keeps.
pub(super) const WORD: u32 = u32::MAX >> (u32::BITS - WORD_BITS);
const WORD_BITS: u32 = 24;

/// The hash of a shingle, by its words in their order: the middle of a sum of products, one of them of two
/// words (as in NH: Black, Halevi, Krawczyk, Krovetz and Rogaway, "UMAC", 1999), of which processors make
/// four at a time. All its bits are mixed, so that documents can be sketched by it as it is. Of words only
/// the bits of [`WORD`] count. Never [`NONE`].
#[inline]
pub(super) fn shingle(words: [u32; SHINGLE]) -> u32 {
    /// Odd: so no factor is ever 0.
    const KEYS: [u32; SHINGLE] = [0x9E37_79B1, 0x85EB_CA6B, 0xC2B2_AE35];
    const MIDDLE: u32 = 16;
    let [one, two, three] = words.map(|word| word << (u32::BITS - WORD_BITS));
    let product = |one: u32, other: u32| u64::from(one) * u64::from(other);
    let of_two = product(one.wrapping_add(KEYS[0]), two.wrapping_add(KEYS[1]));
    let sum = of_two.wrapping_add(product(three, KEYS[2]));
    ((sum >> MIDDLE) as u32).max(NONE + 1)
}

/// No shingle.
pub(crate) const NONE: u32 = 0;

#[inline]
fn product(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other);
    product as u64 ^ (product >> u64::BITS) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_apart() {
        let letters: Vec<u8> = (b'a'..=b'z').cycle().take(100).collect();
        let mut all: Vec<u32> = (0..=letters.len()).map(|count| word(&letters[..count])).collect();
        all.extend((0..letters.len()).map(|at| {
            let mut other = letters.clone();
            other[at] = b'0';
            word(&other)
        }));
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
        assert_eq!(word(b"abc"), short_word(u64::from_le_bytes(*b"abc\0\0\0\0\0"), 0));
    }

    #[test]
    fn shingles_are_spread_evenly() {
        const HEAPS: usize = 64;
        let words: Vec<u32> = (0..6402).map(|number| word(number.to_string().as_bytes())).collect();
        let mut heaps = [0; HEAPS];
        let mut all: Vec<u32> = words
            .as_chunks()
            .0
            .iter()
            .chain(words[1..].as_chunks().0)
            .map(|it| shingle(*it))
            .collect();
        all.extend(words[2..].as_chunks().0.iter().map(|it| shingle(*it)));
        all.iter().for_each(|shingle| heaps[*shingle as usize >> 26] += 1);
        assert!(heaps.iter().all(|heap| (60..140).contains(heap)), "{heaps:?}");
        all.sort_unstable();
        assert!(all.is_sorted_by(|one, other| one < other));
        assert_ne!(shingle([1, 2, 3]), shingle([3, 2, 1]));
        assert_eq!(shingle([1, 2, 3]), shingle([1, 2 | 0xFF << WORD_BITS, 3]));
        assert_ne!(shingle([0; SHINGLE]), NONE);
    }
}
