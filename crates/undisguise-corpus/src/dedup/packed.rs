//! Words in few bytes, for the shelf; numbers in few bytes, for the store.

use undisguise::Span;

use super::plain::Row;
use super::words::Word;

/// Words put into a number each, one after the other: 24 bits of the hash, which tell the words of two
/// texts apart, three bits for where the word begins, and five for how long it is. Where that does not
/// fit, these eight bits are 0, and in three more numbers follow how far the beginning is from that of
/// the last word, the lower half first, and how long the word is.
#[derive(Debug)]
pub(crate) struct Packer {
    packed: Vec<u32>,
    at: Span,
    is_plain: bool,
}

/// Words that were packed.
#[derive(Clone, Debug)]
pub(crate) struct Packed {
    pub(crate) words: Vec<u32>,
    /// Whether each is one number, and stands behind the last one.
    pub(crate) is_plain: bool,
}

impl Packed {
    /// Numbers that were packed before.
    pub(crate) fn of(words: Vec<u32>) -> Packed {
        Packed { is_plain: is_plain(&words), words }
    }
}

/// Up to so many bytes lie between a word and the last one, and one at least.
pub(super) const GAPS: usize = 6;

/// Stands for a word that begins so many bytes behind the beginning of the last one: groups of
/// letters lie over one another, and nearly all of these letters take three bytes.
const OVERLAPS: usize = GAPS + 1;
const STEP: usize = 3;

pub(super) const LENGTH_BITS: u32 = 5;

/// What stands before the first word: it ends a byte before the text.
const BEFORE: Span = Span { start: 0, end: usize::MAX };

impl Packer {
    /// Room for the words of a text of so many bytes.
    pub(crate) fn for_text(length: usize) -> Packer {
        Packer { packed: Vec::with_capacity(length / 5 + 8), at: BEFORE, is_plain: true }
    }

    #[inline]
    pub(crate) fn push(&mut self, word: Word) {
        let Span { start, end } = word.span;
        let (length, gap) = (end.wrapping_sub(start), start.wrapping_sub(self.at.end));
        if gap.wrapping_sub(1) < GAPS && length < 1 << LENGTH_BITS {
            self.packed.push(packed(word.hash, gap, length));
        } else {
            self.push_elsewhere(word.hash, start, end.saturating_sub(start));
        }
        self.at = word.span;
    }

    /// Packs the words of a window.
    pub(super) fn push_row(&mut self, row: &Row) {
        let Some(first) = row.first() else { return };
        if !row.is_close {
            return row.words().for_each(|word| self.push(word));
        }
        let at = self.packed.len();
        row.push_packed(&mut self.packed);
        let gap = first.span.start.wrapping_sub(self.at.end);
        if gap.wrapping_sub(1) < GAPS {
            self.packed[at] = packed(first.hash, gap, first.span.len());
        } else {
            self.packed.truncate(at);
            self.push_elsewhere(first.hash, first.span.start, first.span.len());
            row.push_packed(&mut self.packed);
            self.packed.remove(self.packed.len() - row.hashes().len());
        }
        self.at = row.last_span();
    }

    fn push_elsewhere(&mut self, hash: u32, start: usize, length: usize) {
        self.is_plain = false;
        let from_start = start.saturating_sub(self.at.start);
        if from_start == STEP && length < 1 << LENGTH_BITS {
            return self.packed.push(packed(hash, OVERLAPS, length));
        }
        let (far, length) = (from_start as u64, u32::try_from(length).unwrap_or(u32::MAX));
        self.packed.extend([packed(hash, 0, 0), far as u32, (far >> 32) as u32, length]);
    }

    pub(crate) fn packed(self) -> Packed {
        Packed { words: self.packed, is_plain: self.is_plain }
    }
}

/// A word that stands so many bytes behind the last one.
#[inline]
pub(super) fn packed(hash: u32, gap: usize, length: usize) -> u32 {
    hash & HASH | ((gap << LENGTH_BITS | length) as u32) << 24
}

/// The words that were packed, to `take`, with the 24 bits of their hashes.
pub(crate) fn unpacked(mut all: &[u32], mut take: impl FnMut(Word)) {
    let mut span = BEFORE;
    while let Some((packed, rest)) = all.split_first() {
        all = rest;
        let (start, length) = match gap(*packed) as usize {
            0 => {
                let Some(([low, high, length], rest)) = all.split_first_chunk() else { return };
                all = rest;
                let far = u64::from(*high) << 32 | u64::from(*low);
                (span.start.saturating_add(far as usize), *length as usize)
            }
            OVERLAPS => (span.start + STEP, length(*packed) as usize),
            gap => (span.end.wrapping_add(gap), length(*packed) as usize),
        };
        span = Span::new(start, start.saturating_add(length));
        take(Word { hash: packed & HASH, span });
    }
}

/// The hashes of the words that were packed.
pub(crate) fn hashes(packed: &[u32], into: &mut Vec<u32>) {
    into.clear();
    match is_plain(packed) {
        true => into.extend(packed.iter().map(|packed| packed & HASH)),
        false => unpacked(packed, |word| into.push(word.hash)),
    }
}

/// Finds where words stand that were packed: in their order without reading the others, and linear
/// in all of them in any order.
#[derive(Debug)]
pub(crate) struct Spans<'a> {
    packed: &'a [u32],
    is_plain: bool,
    /// The last one that was asked for, and the number of the next one.
    last: Span,
    next: usize,
    /// All of them, once they are needed.
    all: Vec<Span>,
}

impl Spans<'_> {
    pub(crate) fn of(packed: &[u32]) -> Spans<'_> {
        Spans { packed, is_plain: is_plain(packed), last: BEFORE, next: 0, all: Vec::new() }
    }

    /// Where a word stands, given by its number.
    pub(crate) fn span(&mut self, word: usize) -> Span {
        if !self.is_plain || word + 1 < self.next {
            if self.all.is_empty() {
                unpacked(self.packed, |word| self.all.push(word.span));
            }
            return self.all[word];
        }
        if word >= self.next {
            let far: u32 =
                self.packed[self.next..word].iter().map(|it| gap(*it) + length(*it)).sum();
            let own = self.packed[word];
            let start = self.last.end.wrapping_add((far + gap(own)) as usize);
            (self.last, self.next) = (Span::new(start, start + length(own) as usize), word + 1);
        }
        self.last
    }
}

/// Whether each word is one number, and stands behind the last one.
fn is_plain(packed: &[u32]) -> bool {
    packed.iter().fold(true, |all, packed| all & (gap(*packed).wrapping_sub(1) < GAPS as u32))
}

const HASH: u32 = 0xFF_FFFF;

fn gap(packed: u32) -> u32 {
    packed >> (24 + LENGTH_BITS)
}

fn length(packed: u32) -> u32 {
    packed >> 24 & ((1 << LENGTH_BITS) - 1)
}

/// A number in LEB128.
pub(crate) fn push_number(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Takes a number that [`push_number`] wrote; 0 where nothing is left.
#[inline]
pub(crate) fn take_number(bytes: &mut &[u8]) -> usize {
    match **bytes {
        [one, ref rest @ ..] if one < 0x80 => {
            *bytes = rest;
            usize::from(one)
        }
        [one, two, ref rest @ ..] if two < 0x80 => {
            *bytes = rest;
            usize::from(one & 0x7F) | usize::from(two) << 7
        }
        _ => take_long(bytes),
    }
}

fn take_long(bytes: &mut &[u8]) -> usize {
    let (mut number, mut shift) = (0, 0_u32);
    while let Some((byte, rest)) = bytes.split_first() {
        *bytes = rest;
        number |= usize::from(byte & 0x7F).checked_shl(shift).unwrap_or(0);
        shift += 7;
        if byte & 0x80 == 0 {
            break;
        }
    }
    number
}

#[cfg(test)]
mod tests {
    use super::super::words::{Found, each_found, words};
    use super::*;

    #[test]
    fn words_are_packed_and_unpacked() {
        let far = " ".repeat(300) + &"long".repeat(50);
        let all =
            words(&["A first word, 在河边的小屋, and\n\n\n\n\n", &far, " (a) last one"].concat());
        let mut packer = Packer::for_text(0);
        all.iter().for_each(|word| packer.push(*word));
        let mut back = Vec::new();
        let packed = packer.packed().words;
        unpacked(&packed, |word| back.push(word));
        let short = |word: &Word| Word { hash: word.hash & 0xFF_FFFF, ..*word };
        assert_eq!(back, all.iter().map(short).collect::<Vec<Word>>());
        let mut own = Vec::new();
        hashes(&packed, &mut own);
        assert_eq!(own, back.iter().map(|word| word.hash).collect::<Vec<u32>>());
        unpacked(&[], |_| panic!("nothing was packed"));
        unpacked(&[7, 1], |_| panic!("its end is missing"));
    }

    #[test]
    fn the_words_of_a_window_are_packed_as_one_by_one() {
        let piece = "Some words, (close) to one\n\nanother; a, b; and 3,000.5 n\u{E9}es. ";
        for far in 0..80 {
            let text = [&" ".repeat(far % 9), piece, &" ".repeat(far), piece, piece].concat();
            let (mut one_by_one, mut by_rows) = (Packer::for_text(0), Packer::for_text(0));
            words(&text).into_iter().for_each(|word| one_by_one.push(word));
            each_found(&text, |found| match found {
                Found::One(word) => by_rows.push(word),
                Found::Row(row) => by_rows.push_row(row),
            });
            let (one_by_one, by_rows) = (one_by_one.packed(), by_rows.packed());
            assert_eq!(one_by_one.words, by_rows.words, "{text}");
            assert_eq!(one_by_one.is_plain, by_rows.is_plain, "{text}");
        }
    }

    #[test]
    fn spans_are_found_in_any_order() {
        for text in ["Four words, and one.", "在河边的小屋 and more", ""] {
            let all = words(text);
            let mut packer = Packer::for_text(0);
            all.iter().for_each(|word| packer.push(*word));
            let Packed { words: packed, is_plain: known } = packer.packed();
            assert_eq!(known, is_plain(&packed));
            let mut spans = Spans::of(&packed);
            for at in (0..all.len()).step_by(2).chain((0..all.len()).rev()).chain(0..all.len()) {
                assert_eq!(spans.span(at), all[at].span, "{at}");
                assert_eq!(Spans::of(&packed).span(at), all[at].span, "{at}");
            }
        }
    }
}
