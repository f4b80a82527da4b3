//! Spells every word with signs, and says what stands for what at each place.

use crate::{Certainty, Span};

use super::case::{Cases, Mode, Spelling, place};
use super::own::{AHEAD, likeliest, own_script};
use super::page::{Cell, Shape, Type};
use super::read::Reading;

/// What the words of the page mean.
pub(super) struct Spellings {
    /// By type; `None` for a word that stays as it is.
    pub(super) words: Vec<Option<Spelling>>,
    pub(super) cases: Cases,
}

/// A sign at its place, and the letter it stands for there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Occurrence {
    pub(super) span: Span,
    pub(super) line: usize,
    pub(super) sign: usize,
    /// The letter in its case; `None` for a sign that means nothing.
    pub(super) letter: Option<char>,
    pub(super) mode: Mode,
    /// The word holds letters of its own script as well.
    pub(super) mixed: bool,
}

/// Decides for each word with signs whether it is disguised, and spells it.
pub(super) fn spell(text: &str, reading: &Reading) -> Spellings {
    let words: Vec<Option<Spelling>> = reading
        .page
        .types
        .iter()
        .map(|kind| {
            let spelling = reading.spell(kind);
            let meant = match kind.shape {
                Shape::Pure => is_word_of_signs(text, reading, kind, &spelling),
                _ => spelling.iter().any(Option::is_some),
            };
            meant.then_some(spelling)
        })
        .collect();
    let cases = Cases::learn(text, &reading.page, &words, |symbol| reading.letter(symbol));
    Spellings { words, cases }
}

/// A word without letters of the base script: another language, or made wholly of signs?
///
/// Where every word of its script can be read with the scheme, it is made of signs: no language
/// gets by with so few letters. Elsewhere the likelier reading wins.
fn is_word_of_signs(text: &str, reading: &Reading, kind: &Type, spelling: &Spelling) -> bool {
    if reading.scheme != Certainty::Certain || spelling.contains(&None) {
        return false;
    }
    let word = kind.first.of(text);
    match own_script(word) {
        Some(script) if reading.strangers.contains(&script) => {
            let meant = reading.puzzle.model.word(spelling.iter().flatten().copied());
            meant - likeliest(word, script) > AHEAD
        }
        _ => true,
    }
}

/// Every sign that stands for something, in the order of the text.
pub(super) fn occurrences(text: &str, reading: &Reading, spellings: &Spellings) -> Vec<Occurrence> {
    let mut occurrences = Vec::new();
    let page = &reading.page;
    for (index, word) in page.words.iter().enumerate() {
        let Some(kind) = word.kind else { continue };
        let Some(spelling) = &spellings.words[kind] else { continue };
        let kind = &page.types[kind];
        let place = || place(text, &page.words, index);
        let mut start = word.span.start;
        for (at, letter) in word.span.of(text).chars().enumerate() {
            let span = Span::new(start, start + letter.len_utf8());
            start = span.end;
            let (Cell::Sign(sign), Some(meaning)) = (kind.cells[at], spelling[at]) else {
                continue;
            };
            let capital = spellings.cases.is_capital(kind, at, sign, place);
            let letter = reading.letter(meaning);
            occurrences.push(Occurrence {
                span,
                line: word.line,
                sign,
                letter: letter.map(|letter| if capital { upper(letter) } else { letter }),
                mode: spellings.cases.mode(sign),
                mixed: kind.shape == Shape::Mixed,
            });
        }
    }
    occurrences
}

fn upper(letter: char) -> char {
    let mut capital = letter.to_uppercase();
    match (capital.next(), capital.next()) {
        (Some(capital), None) => capital,
        _ => letter,
    }
}
