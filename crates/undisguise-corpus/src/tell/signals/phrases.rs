//! Finds the phrases of a list in a text, all in one pass.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use undisguise::Span;

use super::lists::Kind;

/// Words that `*` stands for, at most.
const MOST_WORDS: usize = 5;

/// Bytes that they take, at most.
const MOST_BYTES: usize = 80;

/// A phrase that was found, in bytes of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) span: Span,
    pub(super) kind: Kind,
}

/// A list of phrases, ready to be looked for.
#[derive(Debug)]
pub(super) struct Phrases {
    /// Finds the first piece of each phrase.
    automaton: AhoCorasick,
    phrases: Vec<Phrase>,
}

#[derive(Debug)]
struct Phrase {
    kind: Kind,
    /// What follows behind `*`.
    rest: Vec<String>,
}

impl Phrases {
    /// Phrases are small letters with one blank between words, and `*` for one to five words.
    pub(super) fn new(list: impl IntoIterator<Item = (Kind, &'static str)>) -> Phrases {
        let (mut first, mut phrases) = (Vec::new(), Vec::new());
        for (kind, phrase) in list {
            let curly = phrase.contains('\'').then(|| phrase.replace('\'', "’"));
            for phrase in std::iter::once(phrase.to_owned()).chain(curly) {
                let mut pieces = phrase.split('*').map(|piece| piece.trim().to_owned());
                first.push(pieces.next().unwrap_or_default());
                phrases.push(Phrase { kind, rest: pieces.collect() });
            }
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::DFA))
            .build(first);
        Phrases { automaton: automaton.expect("a few thousand short phrases"), phrases }
    }

    /// Every phrase that stands in a folded text as whole words, in order; of two phrases of one kind
    /// that overlap, the longer one.
    ///
    /// Linear in the length of the text, since a place can begin only so many phrases.
    pub(super) fn find(&self, folded: &str) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        for first in self.automaton.find_overlapping_iter(folded) {
            let phrase = &self.phrases[first.pattern().as_usize()];
            let (start, mut end) = (first.start(), first.end());
            if !(is_edge(folded, start) && is_edge(folded, end)) {
                continue;
            }
            let is_whole = phrase.rest.iter().all(|piece| match behind(folded, end, piece) {
                Some(to) => {
                    end = to;
                    true
                }
                None => false,
            });
            if is_whole {
                found.push(Found { span: Span { start, end }, kind: phrase.kind });
            }
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

/// Whether no word goes on over a place.
fn is_edge(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
    let behind = text[at..].chars().next().is_some_and(char::is_alphanumeric);
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
