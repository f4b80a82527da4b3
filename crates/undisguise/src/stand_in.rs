//! Digits and signs for letters: `c0r0na`, `v@ccine`, `k!ll`.
//!
//! A digit between letters is mostly honest: names of products, units, code. Such a piece is read
//! only when putting letters for its signs makes a frequent word of the lexicon, and it is certain
//! only when the words around it are those of a text and several pieces, or a telling one, say the
//! same. Where many words say so, everything around is read as what came through a noisy channel.

mod channel;
mod decode;
mod honest;
mod piece;
mod region;
mod run;

use crate::class::Script;
use crate::look::{CHUNK, is_letter, next_chunk};
use crate::words::Words;
use crate::{Finding, Span};
use piece::{Piece, pieces};

/// How far text is read before and behind a telling piece, in bytes.
const AROUND: usize = 1000;

/// Finds the signs that stand for letters, in the order of the text.
pub(crate) fn find(text: &str) -> Vec<Finding> {
    let mut seeds = seeds(text).peekable();
    if seeds.peek().is_none() {
        return Vec::new();
    }
    let lexicons: Vec<Words> = Words::of(Script::Latin).collect();
    let tells = |piece: &Piece| lexicons.iter().any(|words| piece.tells(*words));
    let mut findings = Vec::new();
    let mut region: Option<Span> = None;
    for seed in seeds.filter(tells) {
        let own = around(text, seed.span);
        region = match region {
            Some(span) if own.start < span.end => Some(Span::new(span.start, own.end)),
            Some(span) => {
                region::judge(text, span, &lexicons, &mut findings);
                Some(own)
            }
            None => Some(own),
        };
    }
    if let Some(span) = region {
        region::judge(text, span, &lexicons, &mut findings);
    }
    findings
}

/// Pieces with a sign between letters, or with one before at least two letters.
fn seeds(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let bytes = text.as_bytes();
    let (mut at, mut done) = (0, 0);
    let mut found: std::vec::IntoIter<Piece<'_>> = Vec::new().into_iter();
    std::iter::from_fn(move || {
        loop {
            if let Some(piece) = found.next() {
                return Some(piece);
            }
            at = next_chunk(bytes, at, is_hit)?;
            let start = at.max(done);
            let end = (at + CHUNK + 2).min(bytes.len()).max(start);
            let span = words_around(bytes, start, end, done);
            (at, done) = (at + CHUNK, span.end);
            let seeds: Vec<Piece<'_>> = pieces(text, span).filter(Piece::may_tell).collect();
            found = seeds.into_iter();
        }
    })
}

/// A sign before two letters, or before one and behind one. Two signs in a row (`b00k`) have one of
/// them before a letter and the other behind one.
fn is_hit(chunk: &[u8; CHUNK + 2]) -> bool {
    // Most chunks hold no sign at all.
    let mut any = is_sign(chunk[CHUNK]) | is_sign(chunk[CHUNK + 1]);
    any |= chunk[..CHUNK].iter().fold(0, |any, byte| any | is_sign(*byte));
    if any == 0 {
        return false;
    }
    any = 0;
    for at in 0..CHUNK {
        let [first, second, third] = [chunk[at], chunk[at + 1], chunk[at + 2]];
        any |= is_sign(second) & is_letter(first) & (is_letter(third) | is_sign(third));
        any |= is_sign(first) & is_letter(second) & is_letter(third);
    }
    any != 0
}

fn is_sign(byte: u8) -> u8 {
    let digit = u8::from(byte.wrapping_sub(b'0') < 10);
    let sign = u8::from(byte == b'@') | u8::from(byte == b'$') | u8::from(byte == b'|');
    digit | sign | u8::from(byte == b'!')
}

/// The whole words of a stretch of the text, none of them before `least`.
fn words_around(bytes: &[u8], start: usize, end: usize, least: usize) -> Span {
    let is_space = |byte: &u8| byte.is_ascii_whitespace();
    let before = bytes[least..start].iter().rposition(is_space);
    let behind = bytes[end..].iter().position(is_space);
    Span::new(before.map_or(least, |at| least + at + 1), behind.map_or(bytes.len(), |at| end + at))
}

/// The text around a piece, whole words.
fn around(text: &str, span: Span) -> Span {
    let bytes = text.as_bytes();
    let is_space = |byte: &u8| byte.is_ascii_whitespace();
    let start = span.start.saturating_sub(AROUND);
    let end = (span.end + AROUND).min(bytes.len());
    let skip =
        if start == 0 { Some(0) } else { bytes[start..span.start].iter().position(is_space) };
    let last =
        if end == bytes.len() { None } else { bytes[span.end..end].iter().rposition(is_space) };
    Span::new(
        skip.map_or(span.start, |at| start + at),
        if end == bytes.len() { end } else { last.map_or(span.end, |at| span.end + at) },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Certainty;

    fn shown(text: &str) -> Vec<(usize, String, Certainty)> {
        let one = |found: Finding| (found.span.start, found.meant.to_string(), found.certainty);
        find(text).into_iter().map(one).collect()
    }

    #[test]
    fn one_word_is_likely_and_two_are_certain() {
        let sign = |at, letter: &str, certainty| (at, letter.to_owned(), certainty);
        assert_eq!(shown("They gave her the pr1ze."), [sign(20, "i", Certainty::Likely)]);
        let all = shown("They gave the d0ct0r a small pr1ze.");
        assert_eq!(all[0], sign(15, "o", Certainty::Certain));
        assert_eq!(all[2], sign(31, "i", Certainty::Certain));
    }

    #[test]
    fn nothing_to_find_is_seen_quickly() {
        for text in ["", "A plain text.", "It cost $5 in 1999.", "the 10th", "x = 4;", "naïve"] {
            assert!(find(text).is_empty(), "{text}");
        }
        assert!(seeds("It cost $5 in 1999, and nothing since.").next().is_none());
    }
}
