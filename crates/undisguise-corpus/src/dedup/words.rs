//! The words of a text, folded: what near-duplicates are told by.
//!
//! The fold is the match key of the design: it forgets capitals, accents, punctuation and spacing.
//! It is never shown.

use undisguise::Span;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use super::hash;
use super::plain::{Row, plain_words};

/// A word, by the hash of its folded letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) hash: u32,
    /// In bytes of the text it was read from.
    pub(crate) span: Span,
}

/// Words that make one shingle.
pub(crate) const SHINGLE: usize = 3;

/// The words of a text in its order. Scripts that write no spaces give overlapping groups of
/// letters instead: two of Chinese and Japanese, three of Thai, Lao, Khmer and Burmese.
///
/// Linear; the empty text has none.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::with_capacity(text.len() / 6);
    each_word(text, |word| words.push(word));
    words
}

/// Hands over the words of a text, one after the other, without holding them.
pub(crate) fn each_word(text: &str, mut take: impl FnMut(Word)) {
    each_found(text, |found| match found {
        Found::One(word) => take(word),
        Found::Row(row) => row.words().for_each(&mut take),
    });
}

/// One word, or those of a window.
pub(super) enum Found<'a> {
    One(Word),
    Row(&'a Row),
}

/// The same as [`each_word`], those of a window at a time where they are plain.
pub(super) fn each_found(text: &str, mut take: impl FnMut(Found<'_>)) {
    let mut at = plain_words(text.as_bytes(), 0, &mut |row| take(Found::Row(row)));
    while at < text.len() {
        at = Reader::new(|word| take(Found::One(word))).read(text, at);
        at = plain_words(text.as_bytes(), at, &mut |row| take(Found::Row(row)));
    }
}

/// Whether a comma or full stop stands between two digits.
fn is_in_number(bytes: &[u8], at: usize) -> bool {
    matches!(bytes[at], b',' | b'.')
        && at > 0
        && bytes[at - 1].is_ascii_digit()
        && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
}

/// The distinct shingles of words, given by their hashes. Fewer words than make one shingle make one
/// all the same.
pub(crate) fn shingles(hashes: &[u32]) -> Vec<u32> {
    let mut all = Vec::new();
    push_shingles(hashes, &mut all);
    make_distinct(&mut all);
    all
}

/// Puts the shingles of words behind others, in their order, as often as each is there.
pub(crate) fn push_shingles(hashes: &[u32], to: &mut Vec<u32>) {
    let count = (hashes.len() + 1).saturating_sub(SHINGLE);
    if count == 0 {
        return to.extend((!hashes.is_empty()).then(|| shingle(hashes)));
    }
    let at = to.len();
    to.resize(at + count, 0);
    // Slices of the same length: so compilers make four at a time.
    let (one, two, three) = (&hashes[..count], &hashes[1..count + 1], &hashes[2..count + 2]);
    let words = one.iter().zip(two).zip(three);
    for (to, ((one, two), three)) in to[at..].iter_mut().zip(words) {
        *to = hash::shingle([*one, *two, *three]);
    }
}

/// So many bits say that a shingle was perhaps there before: one in a hundred of those of a page is
/// doubtful without need.
const SEEN_BITS: u32 = 15;

/// The bits of the shingles that were there.
struct Seen([u64; 1 << (SEEN_BITS - u64::BITS.ilog2())]);

impl Seen {
    fn new() -> Seen {
        Seen([0; _])
    }

    /// Whether a shingle was perhaps there before.
    #[inline]
    fn is_doubtful(&mut self, shingle: u32) -> bool {
        let bit = shingle >> (u32::BITS - SEEN_BITS);
        let sixty_four = &mut self.0[(bit / u64::BITS) as usize];
        let was = *sixty_four >> (bit % u64::BITS) & 1;
        *sixty_four |= 1 << (bit % u64::BITS);
        was != 0
    }
}

/// With more that are doubtful all are sorted.
const DOUBTFUL: usize = 16;

/// Whether no shingle is there twice. Linear: of many, or where many are doubtful, it says no.
pub(super) fn are_distinct(all: &[u32]) -> bool {
    let (mut seen, mut doubts) = (Seen::new(), 0);
    for (at, shingle) in all.iter().enumerate() {
        if seen.is_doubtful(*shingle) {
            doubts += 1;
            if doubts > DOUBTFUL || all[..at].contains(shingle) {
                return false;
            }
        }
    }
    true
}

/// Takes away what was there before; in their order where hardly any was, and else sorted.
pub(super) fn make_distinct(all: &mut Vec<u32>) {
    let (mut seen, mut doubtful) = (Seen::new(), Vec::new());
    for (at, shingle) in all.iter().enumerate() {
        if seen.is_doubtful(*shingle) {
            doubtful.push(at);
            if doubtful.len() > DOUBTFUL {
                all.sort_unstable();
                all.dedup();
                return;
            }
        }
    }
    // The last first: what stands before is not moved.
    for at in doubtful.into_iter().rev() {
        if all[..at].contains(&all[at]) {
            all.remove(at);
        }
    }
}

/// The hash of some words in their order, as many as make a shingle at most.
pub(crate) fn shingle(hashes: &[u32]) -> u32 {
    let word = |at: usize| hashes.get(at).copied().unwrap_or_default();
    hash::shingle([word(0), word(1), word(2)])
}

/// Mixes the bits of a number: the finalizer of MurmurHash3 (Appleby, 2011). No two numbers give
/// the same.
pub(crate) fn mix(number: u32) -> u32 {
    let number = (number ^ number >> 16).wrapping_mul(0x85EB_CA6B);
    let number = (number ^ number >> 13).wrapping_mul(0xC2B2_AE35);
    number ^ number >> 16
}

/// Small letters and digits of ASCII; 0 for all that ends a word, and beyond ASCII.
static FOLD: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        if (byte as u8).is_ascii_alphanumeric() {
            table[byte] = (byte as u8).to_ascii_lowercase();
        }
        byte += 1;
    }
    table
};

/// How a script divides words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Division {
    Spaces,
    /// None is written: so many letters are taken together.
    Groups(usize),
}

struct Reader<T> {
    take: T,
    /// The letters of the word so far.
    folded: Vec<u8>,
    start: usize,
    /// Where the last letter of the word ended; 0 while there is none.
    stop: usize,
    /// Letters of a script without spaces.
    row: Vec<(char, usize, usize)>,
    group: usize,
}

impl<T: FnMut(Word)> Reader<T> {
    fn new(take: T) -> Reader<T> {
        Reader { take, folded: Vec::new(), start: 0, stop: 0, row: Vec::new(), group: 0 }
    }

    /// Reads words of all sorts, up to where a letter of ASCII begins the next one; returns where.
    fn read(&mut self, text: &str, mut at: usize) -> usize {
        let bytes = text.as_bytes();
        while at < bytes.len() {
            if bytes[at] < 0x80 {
                match FOLD[usize::from(bytes[at])] {
                    0 if is_in_number(bytes, at) => {}
                    0 => {
                        self.end();
                        if bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric) {
                            return at + 1;
                        }
                    }
                    letter => self.letter(char::from(letter), at, at + 1),
                }
                at += 1;
                continue;
            }
            let Some(letter) = text[at..].chars().next() else { break };
            let end = at + letter.len_utf8();
            self.beyond_ascii(letter, at, end);
            at = end;
        }
        self.end();
        bytes.len()
    }

    fn letter(&mut self, folded: char, start: usize, end: usize) {
        if !self.row.is_empty() {
            self.end();
        }
        if self.stop == 0 {
            self.folded.clear();
            self.start = start;
        }
        push(&mut self.folded, folded);
        self.stop = end;
    }

    fn beyond_ascii(&mut self, letter: char, start: usize, end: usize) {
        match division(letter) {
            Division::Groups(group) => {
                if self.stop != 0 || self.group != group {
                    self.end();
                }
                self.group = group;
                self.row.push((letter, start, end));
            }
            Division::Spaces if is_combining_mark(letter) || is_unseen(letter) => {}
            Division::Spaces if letter.is_alphanumeric() => {
                decompose_canonical(letter, |part| {
                    if !is_combining_mark(part) {
                        for small in part.to_lowercase() {
                            self.letter(small, start, end);
                        }
                    }
                });
            }
            Division::Spaces => self.end(),
        }
    }

    /// Ends the word, or the row of letters.
    fn end(&mut self) {
        if self.stop != 0 {
            let span = Span::new(self.start, self.stop);
            (self.take)(Word { hash: hash::word(&self.folded), span });
            self.stop = 0;
        }
        if !self.row.is_empty() {
            self.end_row();
        }
    }

    fn end_row(&mut self) {
        for letters in self.row.windows(self.group.min(self.row.len())) {
            self.folded.clear();
            letters.iter().for_each(|(letter, ..)| push(&mut self.folded, *letter));
            let span = Span::new(letters[0].1, letters[letters.len() - 1].2);
            (self.take)(Word { hash: hash::word(&self.folded), span });
        }
        self.row.clear();
    }
}

fn push(folded: &mut Vec<u8>, letter: char) {
    folded.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
}

fn division(letter: char) -> Division {
    match letter {
        '\u{3041}'..='\u{30FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' => Division::Groups(2),
        '\u{0E01}'..='\u{0E30}'
        | '\u{0E40}'..='\u{0E46}'
        | '\u{0E81}'..='\u{0EB0}'
        | '\u{0EC0}'..='\u{0EC6}'
        | '\u{1000}'..='\u{102A}'
        | '\u{1780}'..='\u{17B3}' => Division::Groups(3),
        _ => Division::Spaces,
    }
}

/// Characters that leave no trace stand inside words without ending them.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hashes(text: &str) -> Vec<u32> {
        words(text).iter().map(|word| word.hash).collect()
    }

    #[test]
    fn words_forget_capitals_accents_and_signs() {
        assert_eq!(hashes("The café – OPEN!"), hashes("the cafe\u{301}, open"));
        assert_eq!(hashes("Ελλάδα"), hashes("ελλαδα"));
        assert_ne!(hashes("left right"), hashes("right left"));
        assert_eq!(hashes(""), [0; 0]);
        assert_eq!(hashes(" … !"), [0; 0]);
    }

    #[test]
    fn spans_are_bytes_of_the_text() {
        let text = "Zwölf (12) Türme";
        let shown: Vec<&str> = words(text).iter().map(|word| word.span.of(text)).collect();
        assert_eq!(shown, ["Zwölf", "12", "Türme"]);
        let text = "$3,000.50, 7.";
        let shown: Vec<&str> = words(text).iter().map(|word| word.span.of(text)).collect();
        assert_eq!(shown, ["3,000.50", "7"]);
    }

    #[test]
    fn a_word_is_the_same_wherever_it_stands() {
        for word in ["I", "seven77", "eightlet", "ninelette", "Antidisestablishment", "caf\u{E9}s"]
        {
            for text in [word.to_owned(), format!("{word}, and far behind it {word}")] {
                let all = hashes(&text);
                assert_eq!((all[0], all[0]), (all[all.len() - 1], hashes(&word.to_uppercase())[0]));
            }
        }
    }

    #[test]
    fn words_are_the_same_by_bits_and_letter_by_letter() {
        let letter_by_letter = |text: &str| {
            let (mut all, mut at) = (Vec::new(), 0);
            while at < text.len() {
                at = Reader::new(|word| all.push(word)).read(text, at);
            }
            all
        };
        let pieces = [
            "a",
            "Bc",
            "word",
            "longer-words",
            "12",
            "3,000.5",
            "7,",
            ".8",
            "n\u{E9}e",
            "\u{41F}o",
            "\u{301}",
            "\u{2026}",
            "\u{5728}\u{6CB3}\u{8FB9}",
            " ",
            "  ",
            "\n\n",
            ", ",
            "(",
            "x".repeat(70).leak(),
        ];
        // A multiplicative generator (Lehmer, 1951): the same texts in every run.
        let mut state = 7_u64;
        let mut next = || {
            state = state * 48_271 % 0x7FFF_FFFF;
            state as usize
        };
        for _ in 0..3000 {
            let text: String = (0..next() % 40)
                .flat_map(|_| [pieces[next() % pieces.len()], [" ", ""][next() % 2]])
                .collect();
            assert_eq!(words(&text), letter_by_letter(&text), "{text:?}");
        }
    }

    #[test]
    fn scripts_without_spaces_give_groups_of_letters() {
        let text = "在河边的小屋 open";
        let shown: Vec<&str> = words(text).iter().map(|word| word.span.of(text)).collect();
        assert_eq!(shown, ["在河", "河边", "边的", "的小", "小屋", "open"]);
        assert_eq!(words("屋").len(), 1);
        assert!(words("บ้านริมน้ำ").len() > 2);
    }

    #[test]
    fn a_short_text_has_one_shingle() {
        assert_eq!(shingles(&[1]).len(), 1);
        assert_eq!(shingles(&[1, 2, 3, 4, 1, 2, 3]).len(), 4);
        assert!(shingles(&[]).is_empty());
    }

    #[test]
    fn each_shingle_is_there_once() {
        for (count, kinds) in [(0, 1), (1, 1), (24, 24), (290, 280), (290, 7), (5000, 5000)] {
            let all: Vec<u32> = (0..count).map(|at: u32| mix(at % kinds)).collect();
            let mut found = all.clone();
            make_distinct(&mut found);
            let mut expected = all[..kinds.min(count) as usize].to_vec();
            if count < 1000 {
                assert_eq!(are_distinct(&all), found.len() == all.len());
            }
            if found.is_sorted() {
                expected.sort_unstable();
            }
            assert_eq!(found, expected);
        }
    }
}
