//! Spells every word with signs, and says what stands for what at each place.

use crate::class::{Class, Script, class, lower};
use crate::model::{Model, UNKNOWN};
use crate::{Language, Span};

use super::case::{Cases, Mode, Spelling, place};
use super::page::{Cell, Shape, Type};
use super::read::Reading;

/// How far a word made wholly of signs must be ahead of the same word in its own language, in
/// nats, when nearly every letter meant was replaced.
const AHEAD: f32 = -3.0;

/// The same when many of the letters still stand plain.
const AHEAD_PARTLY: f32 = 2.0;

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
    let ahead = if replaces_all(reading) { AHEAD } else { AHEAD_PARTLY };
    let words: Vec<Option<Spelling>> = reading
        .page
        .types
        .iter()
        .map(|kind| {
            let spelling = reading.spell(kind);
            let meant = match kind.shape {
                Shape::Pure => is_word_of_signs(text, reading, kind, &spelling, ahead),
                _ => spelling.iter().any(Option::is_some),
            };
            meant.then_some(spelling)
        })
        .collect();
    let cases = Cases::learn(text, &reading.page, &words, |symbol| reading.letter(symbol));
    Spellings { words, cases }
}

/// Whether nine in ten of the letters meant were replaced.
fn replaces_all(reading: &Reading) -> bool {
    let (mut replaced, mut plain) = (0, 0);
    for sign in reading.puzzle.signs() {
        replaced += reading.puzzle.counts[sign];
        let meaning = usize::from(reading.solution.meaning[sign]);
        plain += reading.puzzle.plain.get(meaning).copied().unwrap_or(0);
    }
    replaced >= 9 * plain
}

/// A word without letters of the base script: another language, or made wholly of signs?
fn is_word_of_signs(
    text: &str,
    reading: &Reading,
    kind: &Type,
    spelling: &Spelling,
    ahead: f32,
) -> bool {
    if spelling.iter().any(Option::is_none) {
        return false;
    }
    let model = reading.puzzle.model;
    let meant = model.word(spelling.iter().flatten().copied());
    let word = kind.first.of(text);
    match own_script(word) {
        Some(script) => meant - likeliest(word, script) > ahead,
        None => true,
    }
}

/// The script of a word in one script.
fn own_script(word: &str) -> Option<Script> {
    let mut scripts = word.chars().map(|letter| match class(letter) {
        Class::Letter(script) => Some(script),
        _ => None,
    });
    let first = scripts.next()??;
    scripts.all(|script| script == Some(first)).then_some(first)
}

/// The log probability of a word in the language of the script where it is likeliest.
fn likeliest(word: &str, script: Script) -> f32 {
    let in_model = |model: &Model| {
        model.word(word.chars().map(|letter| model.symbol(lower(letter)).unwrap_or(UNKNOWN)))
    };
    Language::all()
        .filter(|language| language.script() == script)
        .map(|language| in_model(language.model()))
        .fold(f32::MIN, f32::max)
}

/// Every sign that stands for something, in the order of the text.
pub(super) fn occurrences(text: &str, reading: &Reading, spellings: &Spellings) -> Vec<Occurrence> {
    let mut occurrences = Vec::new();
    let page = &reading.page;
    for (index, word) in page.words.iter().enumerate() {
        let Some(kind) = word.kind else { continue };
        let Some(spelling) = &spellings.words[kind] else { continue };
        let kind = &page.types[kind];
        let place = place(text, &page.words, index);
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
