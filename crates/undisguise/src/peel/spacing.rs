//! Letters pulled apart: `V I A G R A`, `T.r.u.m.p`, `T h e  m a y o r`, and words with an odd space
//! inside.
//!
//! Single letters in a row are mostly honest: initials, lists, chords, variables. What they spell
//! decides: a word of the lexicon, or words one behind the other.

mod chain;
mod costs;
mod page;
mod read;
mod row;
mod scan;
mod segment;
mod spread;

use memchr::{memchr, memrchr};

use crate::class::{Class, Script, class, lower};
use crate::words::{Rarity, Words};
use crate::{Certainty, Finding, Kind, Language, Reason, Reasons, Span};
use row::Row;

/// Rarer words are no evidence: nearly every row of four letters is an abbreviation of something.
const RAREST: Rarity = 24;

/// A lone word is certain from this length on; shorter ones need others beside them.
const CERTAIN_WORD: usize = 5;

/// What tells, near a word in single letters, that it is being spelt out.
const SPELLING: [&str; 12] = [
    "spell",
    "spelt",
    "letter",
    "alphabet",
    "pronounc",
    "acronym",
    "stands for",
    "buchstab",
    "épel",
    "lettre",
    "letra",
    "букв",
];

/// How far away those words are looked for, in bytes.
const NEAR: usize = 120;

/// A word, or several, whose letters stand apart.
struct Apart {
    certainty: Certainty,
    /// Separators, and what is meant by each.
    gaps: Vec<(Span, &'static str)>,
    reasons: Reasons,
}

/// Finds the separators between letters that were pulled apart, in the order of the text.
pub(super) fn find(text: &str) -> Vec<Finding> {
    let bytes = text.as_bytes();
    let mut stretches = Vec::new();
    let mut done = 0;
    while let Some(hit) = scan::next(bytes, done) {
        let start = memrchr(b'\n', &bytes[done..hit.start]).map_or(done, |at| done + at + 1);
        let last = hit.end.min(bytes.len());
        let end = memchr(b'\n', &bytes[last..]).map_or(bytes.len(), |at| last + at);
        stretches.push(Span::new(start, end));
        done = end;
    }
    if stretches.is_empty() {
        return Vec::new();
    }
    let spread = spread::find(text, &stretches);
    let mut apart = Vec::new();
    for line in stretches.iter().flat_map(|stretch| lines(text, *stretch)) {
        row::find(text, line, &mut apart);
        inside_words(text, line, &mut apart);
    }
    weigh(&mut apart);
    apart = prefer(page::find(text, &stretches), apart);
    apart = prefer(spread, apart);
    let mut findings: Vec<Finding> = apart.iter().flat_map(|apart| apart.findings(text)).collect();
    findings.sort_by_key(|finding| finding.span);
    findings.dedup_by(|next, last| next.span.start < last.span.end);
    findings
}

/// The lines of a stretch of the text.
fn lines(text: &str, span: Span) -> impl Iterator<Item = Span> {
    let mut start = span.start;
    span.of(text).split('\n').map(move |line| {
        let line = Span::new(start, start + line.len());
        start = line.end + 1;
        line
    })
}

/// All of the better ones, and the others where those do not say anything.
fn prefer(better: Vec<Apart>, others: Vec<Apart>) -> Vec<Apart> {
    if better.is_empty() {
        return others;
    }
    // The better ones stand in the order of the text, one behind the other.
    let is_free = |other: &Apart| {
        let span = other.span();
        let next = better.partition_point(|apart| apart.span().end <= span.start);
        better.get(next).is_none_or(|apart| apart.span().start >= span.end)
    };
    let free: Vec<Apart> = others.into_iter().filter(is_free).collect();
    better.into_iter().chain(free).collect()
}

/// One word may be an accident; several are not.
fn weigh(apart: &mut [Apart]) {
    let several = apart.iter().filter(|apart| apart.certainty >= Certainty::Likely).count() > 1;
    for apart in apart.iter_mut().filter(|apart| several && apart.certainty == Certainty::Likely) {
        apart.certainty = Certainty::Certain;
    }
}

impl Apart {
    /// From its first separator to its last.
    fn span(&self) -> Span {
        let start = self.gaps.first().map_or(0, |(span, _)| span.start);
        Span::new(start, self.gaps.last().map_or(start, |(span, _)| span.end))
    }

    fn findings<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Finding> + 't {
        self.gaps.iter().map(move |(span, meant)| Finding {
            span: *span,
            shown: span.of(text).into(),
            meant: (*meant).into(),
            kind: Kind::Spacing,
            certainty: self.certainty,
            reasons: self.reasons,
            scheme: None,
        })
    }
}

/// How sure a row of letters is that spells one word.
fn lone_word(
    text: &str,
    row: &Row,
    (word, rarity): (&str, Option<Rarity>),
    language: Language,
) -> Option<Certainty> {
    let length = word.chars().count();
    let known = rarity.is_some_and(|rarity| rarity <= RAREST);
    if !known || length < row::LEAST || is_row_of_signs(word) {
        return None;
    }
    let separator = row.separator(text);
    let is_capitals = word.chars().all(char::is_uppercase);
    let is_abbreviated = is_capitals && !separator.is_some_and(char::is_whitespace);
    if is_abbreviated || is_shown_off(word) || !is_evenly_set(word) || is_spelling(text, row.span())
    {
        return Some(Certainty::Possible);
    }
    let is_spelt_out = separator == Some('-');
    // German and Russian set a word apart to stress it.
    let is_stressed = !is_capitals
        && separator.is_some_and(char::is_whitespace)
        && ["de", "ru"].contains(&language.code());
    let certain = length >= CERTAIN_WORD && !is_spelt_out && !is_stressed;
    Some(if certain { Certainty::Certain } else { Certainty::Likely })
}

/// Notes, bases of DNA, the alphabet, the keys of a keyboard.
fn is_row_of_signs(word: &str) -> bool {
    let word: String = word.chars().map(lower).collect();
    let notes = word.chars().all(|letter| ('a'..='h').contains(&letter));
    let pairs = || word.chars().zip(word.chars().skip(1));
    let steps = pairs().filter(|(one, next)| *next as u32 == *one as u32 + 1).count();
    let mut letters: Vec<char> = word.chars().collect();
    letters.sort_unstable();
    letters.dedup();
    let keys = ["qwert", "asdf", "azert", "йцук", "фыва"];
    notes
        || 2 * steps >= word.chars().count()
        || letters.len() < 3
        || keys.iter().any(|row| word.starts_with(row))
}

/// Whether a word is set as words are: small, with a capital at its beginning, or in capitals.
fn is_evenly_set(word: &str) -> bool {
    let rest = || word.chars().skip(1);
    rest().all(|letter| !letter.is_uppercase()) || word.chars().all(|letter| !letter.is_lowercase())
}

/// Whether a word shows off how text is taken apart.
fn is_shown_off(word: &str) -> bool {
    ["hello", "world"].contains(&word.to_lowercase().as_str())
}

/// Whether the text beside speaks of letters.
fn is_spelling(text: &str, span: Span) -> bool {
    let mut start = span.start.saturating_sub(NEAR);
    let mut end = (span.end + NEAR).min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    let around = [&text[start..span.start], &text[span.end..end]].concat().to_lowercase();
    SPELLING.iter().any(|word| around.contains(word))
}

/// Words with an odd space inside: certain when no part of it is a word and the whole is one.
fn inside_words(text: &str, line: Span, apart: &mut Vec<Apart>) {
    /// Shortest word that is put together again.
    const LEAST: usize = 6;
    /// Words as rare as this are abbreviations and parts of words.
    const ABBREVIATION: Rarity = 21;
    /// The longest, in bytes.
    const MOST: usize = 60;
    let stretch = line.of(text);
    if !stretch.contains(is_odd_space) {
        return;
    }
    let is_outside = |letter: char| !letter.is_alphabetic() && !is_odd_space(letter);
    for part in stretch.split(is_outside).filter(|part| part.len() <= MOST) {
        let start = part.as_ptr() as usize - stretch.as_ptr() as usize + line.start;
        let pieces: Vec<&str> = part.split(is_odd_space).collect();
        let whole = pieces.concat();
        let usual = part.chars().any(|space| matches!(space, '\u{A0}' | '\u{202F}' | '\u{3000}'));
        let least = if usual { LEAST + 1 } else { LEAST };
        let lone = pieces.iter().any(|piece| piece.chars().count() < 2);
        if pieces.len() < 2 || lone || whole.chars().count() < least || !is_evenly_set(&whole) {
            continue;
        }
        let lexicons = || script(&whole).into_iter().flat_map(Words::of);
        let rarity =
            |word: &str| lexicons().filter_map(|words| words.rarity(word.chars().map(lower))).min();
        if rarity(&whole).is_some_and(|rarity| rarity <= RAREST)
            && pieces.iter().any(|piece| rarity(piece).is_none())
            && pieces.iter().all(|piece| rarity(piece).is_none_or(|rarity| rarity >= ABBREVIATION))
        {
            let spaces = part.char_indices().filter(|(_, letter)| is_odd_space(*letter));
            let span = |(at, space): (usize, char)| {
                (Span::new(start + at, start + at + space.len_utf8()), "")
            };
            apart.push(Apart {
                certainty: Certainty::Certain,
                gaps: spaces.map(span).collect(),
                reasons: [Reason::KnownWord].into(),
            });
        }
    }
}

/// A space that no keyboard types.
fn is_odd_space(space: char) -> bool {
    matches!(space, '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}')
}

/// The script of a word's first letter.
fn script(word: &str) -> Option<Script> {
    match class(word.chars().next()?) {
        Class::Letter(script) => Some(script),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_go_and_gaps_between_words_stay() {
        let text = "T h e  m a y o r";
        let findings = find(text);
        assert_eq!(findings.len(), 7);
        assert_eq!((findings[2].shown.as_str(), findings[2].meant.as_str()), ("  ", " "));
        assert!(findings.iter().all(|found| found.certainty == Certainty::Certain));
    }

    #[test]
    fn nothing_to_find_is_seen_quickly() {
        for text in ["", "A plain text.", "J. R. R. Tolkien", "Она ушла.", "a b"] {
            assert!(scan::next(text.as_bytes(), 0).is_none(), "{text}");
        }
        assert_eq!(find("A B C D E F and A C G T A C G T"), []);
    }
}
