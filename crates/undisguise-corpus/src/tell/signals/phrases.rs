//! Finds the phrases of a list in a text, all in one pass.

use rustc_hash::FxHashMap;
use undisguise::Span;

use super::lists::Kind;
use crate::tell::reading::{Passed, is_alphanumeric, pass, passed};

/// Words that `*` stands for, at most.
const MOST_WORDS: usize = 5;

/// Bytes that they take, at most.
const MOST_BYTES: usize = 80;

/// ASCII of words.
const WORD: Passed = passed(true, b'0', false);

/// A phrase that was found, in bytes of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) span: Span,
    pub(super) kind: Kind,
}

/// A list of phrases, ready to be looked for.
#[derive(Debug)]
pub(super) struct Phrases {
    phrases: Vec<Phrase>,
    /// The phrases that begin with the same bytes, of shorter ones with the whole first piece.
    heads: FxHashMap<Head, Vec<u32>>,
    /// Bit by bit, whether a phrase may begin with four bytes: few places need more than this.
    begins: Vec<u64>,
    /// Lengths of first pieces that are shorter than a head.
    short: Vec<usize>,
}

/// First bytes of a piece, filled up with zeros.
type Head = u32;
const HEAD: usize = 4;

/// Bits of the places in `begins`: so few are set that hardly two begin with the same.
const BITS: u32 = 16;

#[derive(Debug)]
struct Phrase {
    kind: Kind,
    first: String,
    /// What follows behind `*`.
    rest: Vec<String>,
}

impl Phrases {
    /// Phrases are small letters with one blank between words, and `*` for one to five words.
    pub(super) fn new(list: impl IntoIterator<Item = (Kind, &'static str)>) -> Phrases {
        let mut phrases = Phrases {
            phrases: Vec::new(),
            heads: FxHashMap::default(),
            begins: vec![0; (1 << BITS) / 64],
            short: Vec::new(),
        };
        for (kind, phrase) in list {
            let curly = phrase.contains('\'').then(|| phrase.replace('\'', "’"));
            for phrase in std::iter::once(phrase.to_owned()).chain(curly) {
                let mut pieces = phrase.split('*').map(|piece| piece.trim().to_owned());
                let first = pieces.next().unwrap_or_default();
                phrases.add(Phrase { kind, first, rest: pieces.collect() });
            }
        }
        phrases
    }

    fn add(&mut self, phrase: Phrase) {
        let number = self.phrases.len() as u32;
        let first = phrase.first.as_bytes();
        let byte = |place: usize| first.get(place).copied().unwrap_or(0);
        if first.is_empty() {
            return;
        }
        let head = head([byte(0), byte(1), byte(2), byte(3)], first.len().min(HEAD));
        self.heads.entry(head).or_default().push(number);
        if first.len() < HEAD && !self.short.contains(&first.len()) {
            self.short.push(first.len());
        }
        // Behind a piece of three bytes stands whatever follows in the text.
        let behind = if first.len() < HEAD { u8::MAX } else { 0 };
        for rest in (0..=behind).map(|rest| Head::from(rest) << 24) {
            let bit = beginning(head | rest);
            self.begins[bit / 64] |= 1 << (bit % 64);
        }
        if first.len() + 1 < HEAD {
            self.begins.fill(u64::MAX);
        }
        self.phrases.push(phrase);
    }

    /// Hands over the phrases whose first piece stands at a place.
    #[inline]
    fn at(&self, rest: &[u8], mut take: impl FnMut(&Phrase)) {
        let byte = |place: usize| rest.get(place).copied().unwrap_or(0);
        let bytes = [byte(0), byte(1), byte(2), byte(3)];
        let bit = beginning(Head::from_le_bytes(bytes));
        if self.begins[bit / 64] & 1 << (bit % 64) == 0 {
            return;
        }
        for length in self.short.iter().copied().chain([HEAD]) {
            for number in self.heads.get(&head(bytes, length)).into_iter().flatten() {
                let phrase = &self.phrases[*number as usize];
                if rest.starts_with(phrase.first.as_bytes()) {
                    take(phrase);
                }
            }
        }
    }

    /// Every phrase that stands in a folded text as whole words, in order; of two phrases of one kind
    /// that overlap, the longer one.
    ///
    /// Linear in the length of the text, since a place can begin only so many phrases.
    pub(super) fn find(&self, folded: &str) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        let bytes = folded.as_bytes();
        let (mut start, mut in_word) = (0, false);
        loop {
            // The rest of a word begins nothing.
            if in_word {
                start = pass(bytes, start, &WORD);
            }
            let Some(byte) = bytes.get(start) else { break };
            let (length, is_letter) = match byte {
                b' ' => (1, false),
                byte if byte.is_ascii() => (1, byte.is_ascii_alphanumeric()),
                _ => {
                    let letter = folded[start..].chars().next().unwrap_or_default();
                    (letter.len_utf8(), is_alphanumeric(letter))
                }
            };
            // No phrase begins with a blank.
            if *byte != b' ' && !(in_word && is_letter) {
                self.at(&bytes[start..], |phrase| {
                    found.extend(
                        phrase.span(folded, start).map(|span| Found { span, kind: phrase.kind }),
                    );
                });
            }
            (start, in_word) = (start + length, is_letter);
        }
        found.sort_by_key(|found| (found.kind, found.span.start, usize::MAX - found.span.end));
        let mut last: Option<Found> = None;
        found.retain(|found| {
            let covers = |last: &Found| last.kind == found.kind && last.span.end > found.span.start;
            let keep = !last.as_ref().is_some_and(covers);
            if keep {
                last = Some(*found);
            }
            keep
        });
        found.sort_by_key(|found| found.span);
        found
    }
}

impl Phrase {
    /// Where it stands whole, its first piece at `start`.
    fn span(&self, folded: &str, start: usize) -> Option<Span> {
        let mut end = start + self.first.len();
        if !is_edge(folded, end) {
            return None;
        }
        for piece in &self.rest {
            end = behind(folded, end, piece)?;
        }
        Some(Span { start, end })
    }
}

/// The first of these bytes, as many as wanted.
#[inline]
fn head(bytes: [u8; HEAD], length: usize) -> Head {
    Head::from_le_bytes(bytes) & (Head::MAX >> (8 * (HEAD - length)))
}

/// The bit of four bytes in `begins`.
fn beginning(bytes: Head) -> usize {
    (bytes.wrapping_mul(0x9E37_79B1) >> (u32::BITS - BITS)) as usize
}

/// Whether no word goes on over a place.
fn is_edge(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back().is_some_and(is_alphanumeric);
    let behind = text[at..].chars().next().is_some_and(is_alphanumeric);
    !(before && behind)
}

/// The end of a piece that stands one to five words behind a place, in the same sentence.
fn behind(text: &str, at: usize, piece: &str) -> Option<usize> {
    let limit = at.saturating_add(MOST_BYTES).min(text.len());
    let mut words = 0;
    for (offset, blank) in text[at..].match_indices(' ') {
        let start = at + offset + blank.len();
        if start > limit {
            return None;
        }
        if words > 0 && text[start..].starts_with(piece) && is_edge(text, start + piece.len()) {
            return Some(start + piece.len());
        }
        let word = text[start..].split(' ').next().unwrap_or_default();
        words += 1;
        if words > MOST_WORDS || word.is_empty() || word.ends_with(['.', '!', '?', ':', ';']) {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let list = ["breaks * silence", "breaks", "here's why", "sure! here", "tháng"];
        let list = list.map(|phrase| (Kind::Headline, phrase));
        let found = Phrases::new(list).find(text);
        found.iter().map(|found| found.span.of(text)).collect()
    }

    #[test]
    fn whole_words_gaps_and_the_longest() {
        assert_eq!(found("she breaks her long silence at last"), ["breaks her long silence"]);
        assert_eq!(found("she breaks silence"), ["breaks"]);
        assert_eq!(found("outbreaks of silence"), [""; 0]);
        assert_eq!(found("he breaks it. the silence"), ["breaks"]);
        assert_eq!(found("here’s why, and here's why"), ["here’s why", "here's why"]);
        assert_eq!(found("sure! here"), ["sure! here"]);
        assert_eq!(found("breaks one two three four five six silence"), ["breaks"]);
        assert_eq!(found(""), [""; 0]);
        assert_eq!(found("tháng 3"), ["tháng"]);
    }
}
