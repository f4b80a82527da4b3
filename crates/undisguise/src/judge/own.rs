//! Words that hold letters of other scripts alone: words of another language?

use crate::Language;
use crate::class::{Class, Script, class, lower};
use crate::model::{Model, UNKNOWN};

use super::page::{Page, Shape};
use super::puzzle::Puzzle;

/// How far a word made wholly of signs must be ahead of the same word in its own language, in
/// nats, when the page holds other words of that script that are not made of signs.
pub(super) const AHEAD: f32 = 2.0;

/// Sorts the words that hold letters of other scripts alone: which may be asked as well what their
/// signs mean, by type, and in which scripts other languages are written on the page.
///
/// A word whose signs all stand in mixed words too is made of signs. Any other must be better in
/// the language of the page, its signs read as what they look like, than in its own.
pub(super) fn sort(text: &str, page: &Page, puzzle: &Puzzle) -> (Vec<bool>, Vec<Script>) {
    let guess = puzzle.first_guess();
    let mut strangers = Vec::new();
    let asked = page.types.iter().map(|kind| {
        if kind.shape != Shape::Pure || kind.signs().all(|sign| !puzzle.words_of[sign].is_empty()) {
            return false;
        }
        let word = kind.first.of(text);
        let Some(script) = own_script(word) else { return true };
        let meant = puzzle.model.word(kind.spelt(&guess));
        let disguised = meant - likeliest(word, script) > AHEAD;
        if !disguised && !strangers.contains(&script) {
            strangers.push(script);
        }
        disguised
    });
    (asked.collect(), strangers)
}

/// The script of a word in one script.
pub(super) fn own_script(word: &str) -> Option<Script> {
    let mut scripts = word.chars().map(|letter| match class(letter) {
        Class::Letter(script) => Some(script),
        _ => None,
    });
    let first = scripts.next()??;
    scripts.all(|script| script == Some(first)).then_some(first)
}

/// The log probability of a word in the language of the script where it is likeliest.
pub(super) fn likeliest(word: &str, script: Script) -> f32 {
    let in_model = |model: &Model| {
        model.word(word.chars().map(|letter| model.symbol(lower(letter)).unwrap_or(UNKNOWN)))
    };
    Language::all()
        .filter(|language| language.script() == script)
        .map(|language| in_model(language.model()))
        .fold(f32::MIN, f32::max)
}
