//! What the library knows about characters: generated tables, and how to look things up in them.

mod lookalikes;

use lookalikes::{BLOCKS, OF_BLOCK, PAIRS, STARTS};

/// A letter that a sign may stand for, because it looks like it or is known to be used for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LookAlike {
    /// The letter.
    pub letter: char,
    /// How alike they are, 0 to 100; 70 where Unicode or a page vouches for a pair that drawing
    /// shows less alike.
    pub similarity: u8,
    /// Who says so: flags of this type.
    pub sources: u8,
}

#[allow(dead_code, reason = "the judge weighs sources as it needs")]
impl LookAlike {
    /// Unicode's confusables (UTS #39).
    pub(crate) const UTS39: u8 = 1;
    /// Unicode's compatibility mappings and names: the letter in another dress.
    pub(crate) const COMPAT: u8 = 2;
    /// Free fonts draw the two alike.
    pub(crate) const GLYPH: u8 = 4;
    /// Pages used the sign for the letter.
    pub(crate) const SEEN: u8 = 8;
}

/// The letters that `sign` may stand for, the best first; none when the tables do not know it.
///
/// A prior, never proof: most Cyrillic letters look like a Latin one. Two array look-ups and a
/// count of bits; allocates nothing.
pub(crate) fn lookalikes(sign: char) -> impl Iterator<Item = LookAlike> {
    pairs(sign).iter().map(|pair| LookAlike {
        letter: char::from_u32(pair >> 11).unwrap_or(char::REPLACEMENT_CHARACTER),
        similarity: (pair >> 4 & 0x7f) as u8,
        sources: (pair & 0xf) as u8,
    })
}

fn pairs(sign: char) -> &'static [u32] {
    let sign = u32::from(sign);
    let block = OF_BLOCK.get((sign / 64) as usize).copied().unwrap_or(0);
    let (has, first) = BLOCKS[usize::from(block)];
    let bit = 1_u64 << (sign % 64);
    if has & bit == 0 {
        return &[];
    }
    let place = usize::from(first) + (has & (bit - 1)).count_ones() as usize;
    &PAIRS[usize::from(STARTS[place])..usize::from(STARTS[place + 1])]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(sign: char) -> Vec<char> {
        lookalikes(sign).map(|found| found.letter).collect()
    }

    #[test]
    fn the_signs_of_real_pages_find_their_letters() {
        for (sign, letter) in
            [('п', 'n'), ('υ', 'u'), ('а', 'a'), ('𝚊', 'a'), ('ʜ', 'h'), ('Һ', 'h')]
        {
            let found = lookalikes(sign).find(|found| found.letter == letter);
            assert!(found.is_some_and(|found| found.sources & LookAlike::SEEN != 0), "{sign}");
        }
    }

    #[test]
    fn disguise_goes_both_ways() {
        assert!(letters('a').contains(&'а') && letters('а').contains(&'a'));
        assert!(letters('o').contains(&'ο') && letters('ο').contains(&'o'));
    }

    #[test]
    fn what_is_no_sign_finds_nothing() {
        for other in ['\0', '0', ' ', '.', '\u{301}', '\u{200d}', '漢', '\u{10ffff}'] {
            assert_eq!(letters(other), [], "{}", other.escape_unicode());
        }
    }

    #[test]
    fn the_best_comes_first_and_every_entry_is_whole() {
        for sign in '\0'..=char::MAX {
            let found: Vec<LookAlike> = lookalikes(sign).collect();
            assert!(found.is_sorted_by(|a, b| a.similarity >= b.similarity), "{sign}");
            for one in found {
                assert!(one.letter.is_alphabetic() && one.letter != sign, "{sign}");
                assert!(one.similarity <= 100 && one.sources != 0, "{sign}");
            }
        }
    }
}
