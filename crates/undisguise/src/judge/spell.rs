//! Spells every word with signs, and says what stands for what at each place.

use crate::class::{Class, Script, class, lower};
use crate::model::{Model, UNKNOWN};
use crate::{Certainty, Language, Span};

use super::case::{Cases, Mode, Spelling, place};
use super::page::{Cell, Shape, Type};
use super::read::Reading;

/// How far a word made wholly of signs must be ahead of the same word in its own language, in
/// nats, when the page holds other words of that script that are not made of signs.
const AHEAD: f32 = 2.0;

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
    let strangers = strangers(text, reading);
    let words: Vec<Option<Spelling>> = reading
        .page
        .types
        .iter()
        .map(|kind| {
            let spelling = reading.spell(kind);
            let meant = match kind.shape {
                Shape::Pure => is_word_of_signs(text, reading, kind, &spelling, &strangers),
                _ => spelling.iter().any(Option::is_some),
            };
            meant.then_some(spelling)
        })
        .collect();
    let cases = Cases::learn(text, &reading.page, &words, |symbol| reading.letter(symbol));
    Spellings { words, cases }
}

/// The scripts of words that are not made of the signs of the scheme: another language is there.
fn strangers(text: &str, reading: &Reading) -> Vec<Script> {
    let pure = reading.page.types.iter().filter(|kind| kind.shape == Shape::Pure);
    let unread = pure.filter(|kind| reading.spell(kind).contains(&None));
    let mut scripts: Vec<Script> =
        unread.filter_map(|kind| own_script(kind.first.of(text))).collect();
    scripts.dedup();
    scripts
}

/// A word without letters of the base script: another language, or made wholly of signs?
///
/// Where every word of its script can be read with the scheme, it is made of signs: no language
/// gets by with so few letters. Elsewhere the likelier reading wins.
fn is_word_of_signs(
    text: &str,
    reading: &Reading,
    kind: &Type,
    spelling: &Spelling,
    strangers: &[Script],
) -> bool {
    if reading.scheme != Certainty::Certain || spelling.contains(&None) {
        return false;
    }
    let word = kind.first.of(text);
    let Some(script) = own_script(word) else { return true };
    let meant = reading.puzzle.model.word(spelling.iter().flatten().copied());
    !strangers.contains(&script) || meant - likeliest(word, script) > AHEAD
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
