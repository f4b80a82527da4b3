//! Words of plain ASCII, found by bits: one for each byte of a window.
//!
//! Where a word ends cannot be foretold, and a wrong guess costs a processor more than a letter does.
//! So nothing here branches on it: all bytes of a window are classed at once, and sixteen letters of a
//! word are hashed at once, however few they are.

use undisguise::Span;

use super::hash::{self, STEP};
use super::packed::{GAPS, LENGTH_BITS, packed};
use super::words::Word;

/// Bytes of a window: as many as a number has bits.
const WINDOW: usize = u64::BITS as usize;

/// Bytes that are read at once, and may lie behind the window.
const BEHIND: usize = STEP;

/// Words that a window can hold.
pub(super) const ROW: usize = WINDOW / 2;

/// The words of a window.
pub(super) struct Row {
    /// Where the window begins, in bytes of the text.
    at: usize,
    /// A bit for each byte of the window that belongs to a word.
    words: u64,
    count: usize,
    /// Of the words, and what was there before behind them.
    all_hashes: [u32; ROW],
    /// The words as they are put down where all stand close.
    all_packed: [u32; ROW],
    /// Whether all words are short, and stand close to one another.
    pub(super) is_close: bool,
}

impl Row {
    /// None; for the next window.
    fn new() -> Row {
        let (all_hashes, all_packed) = ([0; ROW], [0; ROW]);
        Row { at: 0, words: 0, count: 0, all_hashes, all_packed, is_close: true }
    }

    /// Reads the words of a window by a bit for each byte that belongs to one.
    fn read(&mut self, at: usize, window: &[u8; WINDOW + BEHIND], words: u64) {
        let (mut starts, mut ends) = (words & !(words << 1), words & !(words >> 1));
        let (mut count, mut before) = (0, 0);
        while starts != 0 {
            let start = starts.trailing_zeros() as usize;
            let end = (ends | 1 << (WINDOW - 1)).trailing_zeros() as usize + 1;
            let hash = hash(window, start, end - start);
            self.all_hashes[count % ROW] = hash;
            self.all_packed[count % ROW] = packed(hash, start.wrapping_sub(before), end - start);
            before = end;
            starts &= starts - 1;
            ends &= ends.wrapping_sub(1);
            count += 1;
        }
        (self.at, self.words, self.count) = (at, words, count.min(ROW));
        // Nothing stands between words before the first one and behind the last.
        let first = words & words.wrapping_neg();
        let behind = !(u64::MAX.checked_shr(words.leading_zeros()).unwrap_or(0));
        let between = !(words | first.wrapping_sub(1) | behind);
        self.is_close = !has_row(between, FAR) && !has_row(words, LONG);
    }

    /// Hashes of the words.
    pub(super) fn hashes(&self) -> &[u32] {
        &self.all_hashes[..self.count]
    }

    /// Puts the hashes of the words behind others.
    #[inline]
    pub(super) fn push_hashes(&self, to: &mut Vec<u32>) {
        // So many that it takes no loop.
        to.extend_from_slice(&self.all_hashes);
        to.truncate(to.len() - (ROW - self.count));
    }

    /// Puts the words behind others, where all stand close; the first as if it stood as far behind one
    /// as behind the beginning of the window.
    #[inline]
    pub(super) fn push_packed(&self, to: &mut Vec<u32>) {
        to.extend_from_slice(&self.all_packed);
        to.truncate(to.len() - (ROW - self.count));
    }

    /// The words, with spans in bytes of the text.
    pub(super) fn words(&self) -> impl Iterator<Item = Word> + '_ {
        let (mut starts, mut ends) =
            (self.words & !(self.words << 1), self.words & !(self.words >> 1));
        self.hashes().iter().map(move |hash| {
            let (start, end) =
                (starts.trailing_zeros() as usize, ends.trailing_zeros() as usize + 1);
            starts &= starts.wrapping_sub(1);
            ends &= ends.wrapping_sub(1);
            Word { hash: *hash, span: Span::new(self.at + start, self.at + end) }
        })
    }

    /// The first word, where there is one.
    pub(super) fn first(&self) -> Option<Word> {
        self.words().next()
    }

    /// Where the last word stands, where there is one.
    pub(super) fn last_span(&self) -> Span {
        let end = WINDOW - self.words.leading_zeros() as usize;
        let behind =
            (self.words << (self.words.leading_zeros() % u64::BITS)).leading_ones() as usize;
        Span::new(self.at + end - behind, self.at + end)
    }
}

/// Words that are so long, in bytes, are no longer short; and so many bytes between two are many.
const LONG: u32 = 1 << LENGTH_BITS;
const FAR: u32 = GAPS as u32 + 1;

/// Whether so many bits stand in a row.
fn has_row(mut bits: u64, length: u32) -> bool {
    let mut so_far = 1;
    while so_far < length {
        let step = so_far.min(length - so_far);
        bits &= bits >> step;
        so_far += step;
    }
    bits != 0
}

/// Hands over the words from `at` on, where one begins or something stands between words, those of a
/// window together. Returns where the first begins that is not plain: one with a character beyond
/// ASCII, a number with a comma or full stop inside, or a word as long as a window. At the end of the
/// text, its length.
pub(super) fn plain_words(bytes: &[u8], mut at: usize, take: &mut impl FnMut(&Row)) -> usize {
    let mut row = Row::new();
    while at < bytes.len() {
        let mut last = [0; WINDOW + BEHIND];
        let window = bytes[at..].first_chunk().unwrap_or_else(|| {
            last[..bytes.len() - at].copy_from_slice(&bytes[at..]);
            &last
        });
        let Found { mut words, odd } = Found::of(window);
        words |= odd;
        let (mut next, mut is_plain) = (at + WINDOW, true);
        // What a word is that goes on behind the window, the next window tells, and so does a comma
        // at its end.
        if bytes.len() - at >= WINDOW && words >> (WINDOW - 2) != 0 {
            let begin = WINDOW - (words | 1 << (WINDOW - 1)).leading_ones() as usize;
            (next, is_plain) = (at + begin, begin > 0);
            words &= below(begin);
        }
        if odd & words != 0 {
            let first = (odd & words).trailing_zeros() as usize;
            let begin = first - (words << (WINDOW - 1 - first) << 1).leading_ones() as usize;
            (next, is_plain) = (at + begin, false);
            words &= below(begin);
        }
        row.read(at, window, words);
        take(&row);
        if !is_plain {
            return next;
        }
        at = next;
    }
    bytes.len()
}

/// What the bytes of a window are, a bit for each.
struct Found {
    /// Letters and digits of ASCII.
    words: u64,
    /// What may belong to a word that is not plain.
    odd: u64,
}

impl Found {
    fn of(window: &[u8; WINDOW + BEHIND]) -> Found {
        let window: &[u8; WINDOW] = window.first_chunk().expect("a window is longer");
        let words = bits(window, |byte| is_digit(byte) | is_within(byte | 0x20, b'a', 26));
        let mut odd = 0;
        if window.iter().fold(0, |seen, byte| seen | byte) >= 0x80 {
            odd |= bits(window, |byte| byte >> 7);
        }
        if window.map(is_digit).iter().fold(0, |seen, is_digit| seen | is_digit) != 0 {
            let digits = bits(window, is_digit);
            let marks = bits(window, |byte| u8::from(byte == b',') | u8::from(byte == b'.'));
            odd |= marks & digits << 1 & digits >> 1;
        }
        Found { words, odd }
    }
}

fn is_digit(byte: u8) -> u8 {
    is_within(byte, b'0', 10)
}

/// 1 or 0, which compilers make fast in rows.
fn is_within(byte: u8, first: u8, count: u8) -> u8 {
    u8::from(byte.wrapping_sub(first) < count)
}

/// A bit for each byte, the lowest for the first; `is_such` gives 1 or 0.
#[inline]
fn bits(window: &[u8; WINDOW], is_such: impl Fn(u8) -> u8) -> u64 {
    gathered(&window.map(is_such))
}

/// The lowest bits of bytes.
#[inline]
fn gathered(ones: &[u8; WINDOW]) -> u64 {
    /// Brings the lowest bits of eight bytes together in the highest byte, in their order.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let (eights, _) = ones.as_chunks::<8>();
    eights.iter().rev().fold(0, |bits, eight| {
        bits << 8 | u64::from_le_bytes(*eight).wrapping_mul(GATHER) >> (WINDOW - 8)
    })
}

/// So many of the lowest bits; fewer than all.
fn below(count: usize) -> u64 {
    (1 << count) - 1
}

/// The hash of a word of a window, as [`hash::word`] has it.
#[inline]
fn hash(window: &[u8; WINDOW + BEHIND], start: usize, length: usize) -> u32 {
    /// Makes small letters of capitals, and leaves digits as they are.
    const SMALL: u64 = 0x2020_2020_2020_2020;
    if length > STEP {
        return long_hash(&window[start..start + length]);
    }
    let eight = |at: usize| {
        let eight = window[at..].first_chunk().expect("so many stand behind");
        u64::from_le_bytes(*eight) | SMALL
    };
    let (start, [one, other]) = (start % WINDOW, OWN[length % OWN.len()]);
    hash::short_word(eight(start) & one, eight(start + STEP / 2) & other)
}

#[cold]
fn long_hash(letters: &[u8]) -> u32 {
    let (mut folded, letters) = ([0; WINDOW], &letters[..letters.len().min(WINDOW)]);
    let folded = &mut folded[..letters.len()];
    folded.iter_mut().zip(letters).for_each(|(small, letter)| *small = letter | 0x20);
    hash::word(folded)
}

/// The bits of the first eight letters of a word and of the next eight, by how many letters it has.
const OWN: [[u64; 2]; 2 * STEP] = {
    let mut own = [[u64::MAX; 2]; 2 * STEP];
    let mut length = 0;
    while length < STEP {
        let bits = u128::MAX >> (8 * (STEP - 1 - length)) >> 8;
        own[length] = [bits as u64, (bits >> u64::BITS) as u64];
        length += 1;
    }
    own
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_hashed_wherever_they_stand() {
        for length in 1..WINDOW - 2 {
            let word: String = ('a'..='z').chain('0'..='9').cycle().take(length).collect();
            for before in [0, 1, 7, 63, 64, 100] {
                let text = " ".repeat(before) + &word.to_uppercase() + ".";
                let mut found = Vec::new();
                let end = plain_words(text.as_bytes(), 0, &mut |row| found.extend(row.words()));
                let span = Span::new(before, before + length);
                let hash = hash::word(word.as_bytes());
                assert_eq!(found, [Word { hash, span }], "{length} {before}");
                assert_eq!(end, text.len());
            }
        }
    }

    #[test]
    fn what_is_not_plain_is_left() {
        let left = |text: &str| {
            let mut count = 0;
            (plain_words(text.as_bytes(), 0, &mut |row| count += row.hashes().len()), count)
        };
        assert_eq!(left(""), (0, 0));
        assert_eq!(left("a b, 3. 4"), (9, 4));
        assert_eq!(left("a caf\u{E9}"), (2, 1));
        assert_eq!(left("a 3,000 b"), (2, 1));
        assert_eq!(left("a \u{E9}t\u{E9}"), (2, 1));
        for before in 50..80 {
            assert_eq!(left(&("a".repeat(9) + &" ".repeat(before) + "3.5")), (9 + before, 1));
        }
        assert_eq!(left(&"b".repeat(WINDOW)), (0, 0));
        assert_eq!(left(&("a ".to_owned() + &"b".repeat(WINDOW) + " c")), (2, 1));
    }
}
