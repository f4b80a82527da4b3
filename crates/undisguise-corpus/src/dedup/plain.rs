//! Words of plain ASCII, found by bits: one for each byte of a window.
//!
//! Where a word ends cannot be foretold, and a wrong guess costs a processor more than a letter does.
//! So nothing here branches on it: all bytes of a window are classed at once, and the letters of a
//! word are hashed eight at a time, however many they are.

use undisguise::Span;

use super::packed::{GAPS, LENGTH_BITS};
use super::words::{BEGIN, PRIME, Word, finished};

/// Bytes of a window: as many as a number has bits.
const WINDOW: usize = u64::BITS as usize;

/// Bytes that are read at once, and may lie behind the window.
const EIGHT: usize = 8;

/// Words that a window can hold.
pub(super) const ROW: usize = WINDOW / 2;

/// The words of a window.
pub(super) struct Row {
    /// Where the window begins, in bytes of the text.
    at: usize,
    count: usize,
    /// Of the words, and what was there before behind them.
    pub(super) all_hashes: [u32; ROW],
    /// In bytes of the window, and so is where words end.
    pub(super) starts: [u8; ROW],
    pub(super) ends: [u8; ROW],
    /// Whether all words are short, and stand close to one another.
    pub(super) is_close: bool,
}

impl Row {
    /// None; for the next window.
    fn at(at: usize) -> Row {
        let (starts, ends) = ([0; ROW], [0; ROW]);
        Row { at, count: 0, all_hashes: [0; ROW], starts, ends, is_close: true }
    }

    /// Finds the words by a bit for each byte that belongs to one.
    fn find(&mut self, at: usize, words: u64) {
        let (mut starts, mut ends) = (words & !(words << 1), words & !(words >> 1));
        (self.at, self.count) = (at, 0);
        while starts != 0 {
            self.starts[self.count % ROW] = starts.trailing_zeros() as u8;
            self.ends[self.count % ROW] = ends.trailing_zeros() as u8 + 1;
            starts &= starts - 1;
            ends &= ends.wrapping_sub(1);
            self.count += 1;
        }
        self.count = self.count.min(ROW);
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

    /// The words, with spans in bytes of the text.
    pub(super) fn words(&self) -> impl Iterator<Item = Word> + '_ {
        (0..self.count).map(|number| self.word(number))
    }

    /// One of the words, by its number.
    pub(super) fn word(&self, number: usize) -> Word {
        let end = self.at + usize::from(self.ends[number]);
        let span = Span::new(self.at + usize::from(self.starts[number]), end);
        Word { hash: self.all_hashes[number], span }
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
    let mut row = Row::at(at);
    while at < bytes.len() {
        let mut last = [0; WINDOW + EIGHT];
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
        row.find(at, words);
        let places = row.starts.iter().zip(&row.ends);
        for (own, (start, end)) in row.all_hashes[..row.count].iter_mut().zip(places) {
            *own = hash(window, usize::from(*start), usize::from(end.wrapping_sub(*start)));
        }
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
    fn of(window: &[u8; WINDOW + EIGHT]) -> Found {
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
fn bits(window: &[u8; WINDOW], is_such: impl Fn(u8) -> u8) -> u64 {
    /// Brings the lowest bits of eight bytes together in the highest byte, in their order.
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let ones = window.map(is_such);
    let (eights, _) = ones.as_chunks();
    eights.iter().rev().fold(0, |bits, eight| {
        bits << EIGHT | u64::from_le_bytes(*eight).wrapping_mul(GATHER) >> (WINDOW - EIGHT)
    })
}

/// So many of the lowest bits; fewer than all.
fn below(count: usize) -> u64 {
    (1 << count) - 1
}

/// The hash of a word of a window: FNV-1a, as [`hashed`](super::words::hashed) has it letter by letter.
fn hash(window: &[u8; WINDOW + EIGHT], start: usize, length: usize) -> u32 {
    /// Makes small letters of capitals, and leaves digits as they are.
    const SMALL: u64 = 0x2020_2020_2020_2020;
    let eight = |at: usize| {
        let eight = window[at & (WINDOW - 1)..].first_chunk().expect("so many stand behind");
        u64::from_le_bytes(*eight) | SMALL
    };
    // Zeros stand before the last letters, and what they do to the hash is undone before.
    let none = (length.wrapping_neg()) & (EIGHT - 1);
    let (mut hash, mut at) = (BEGIN_BACK[none], start);
    if length > EIGHT {
        hash = BEGIN;
        while at + EIGHT < start + length {
            hash = hashed_eight(hash, eight(at));
            at += EIGHT;
        }
        hash = hash.wrapping_mul(BACK[none]);
    }
    finished(hashed_eight(hash, eight(at) << (8 * none)))
}

fn hashed_eight(hash: u64, eight: u64) -> u64 {
    (0..EIGHT).fold(hash, |hash, at| (hash ^ (eight >> (8 * at) & 0xFF)).wrapping_mul(PRIME))
}

/// What undoes so many zeros: powers of the inverse of the prime, modulo 2⁶⁴.
const BACK: [u64; EIGHT] = {
    let mut inverse = PRIME;
    let mut step = 0;
    while step < 6 {
        // Newton's iteration doubles the bits that are right: three at first.
        inverse = inverse.wrapping_mul(2_u64.wrapping_sub(PRIME.wrapping_mul(inverse)));
        step += 1;
    }
    let mut back = [1; EIGHT];
    let mut count = 1;
    while count < EIGHT {
        back[count] = inverse.wrapping_mul(back[count - 1]);
        count += 1;
    }
    back
};

/// Where a hash begins that goes on with so many zeros.
const BEGIN_BACK: [u64; EIGHT] = {
    let mut all = BACK;
    let mut count = 0;
    while count < EIGHT {
        all[count] = all[count].wrapping_mul(BEGIN);
        count += 1;
    }
    all
};

#[cfg(test)]
mod tests {
    use super::super::words::hashed;
    use super::*;

    #[test]
    fn words_are_hashed_as_letter_by_letter() {
        for length in 1..WINDOW - 2 {
            let word: String = ('a'..='z').chain('0'..='9').cycle().take(length).collect();
            let letters = word.bytes().fold(BEGIN, |hash, byte| hashed(hash, u64::from(byte)));
            for before in [0, 1, 7, 63, 64, 100] {
                let text = " ".repeat(before) + &word.to_uppercase() + ".";
                let mut found = Vec::new();
                let end = plain_words(text.as_bytes(), 0, &mut |row| found.extend(row.words()));
                let span = Span::new(before, before + length);
                assert_eq!(found, [Word { hash: finished(letters), span }], "{length} {before}");
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
