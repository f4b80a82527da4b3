//! Words that hold letters of other scripts alone: words of another language?

use crate::class::{Class, Script, class, script};
use crate::model::{Model, Symbol};
use crate::tables::lookalikes;
use crate::{Language, Span};

use super::page::{Page, Shape, Type};
use super::puzzle::Puzzle;

/// How far a word with signs that stand in no mixed word must be ahead of the same word in its own
/// language, in nats.
pub(super) const AHEAD: f32 = 2.0;

/// Such a word must have this many letters to bring in new signs.
pub(super) const LETTERS: usize = 3;

/// How far behind a word may be whose signs all stand in mixed words: on a disguised page words of
/// the other language are rare, and it could be one of many languages.
pub(super) const BEHIND: f32 = -6.0;

/// How alike a sign and a Latin letter must be drawn for a word without plain letters.
const ALIKE: u8 = 88;

/// The most one word counts.
const MOST_AHEAD: f32 = 8.0;

/// Sorts the words that hold letters of other scripts alone: which may be asked as well what their
/// signs mean, by type, and in which scripts other languages are written on the page.
///
/// A word whose signs all stand in mixed words too is made of signs. Any other must be better in
/// the language of the page, its signs read as what they look like, than in its own; Latin
/// abbreviations (`PGC`) stand in text of every script, and no language tells them.
pub(super) fn sort(text: &str, page: &Page, puzzle: &Puzzle) -> (Vec<bool>, Vec<Script>) {
    let guess = puzzle.first_guess();
    let mut strangers = Vec::new();
    let asked = page.types.iter().map(|kind| {
        let mut signs = page.signs_in(kind);
        if kind.shape != Shape::Pure || signs.all(|sign| !puzzle.words_of[sign].is_empty()) {
            return false;
        }
        let word = kind.first.of(text);
        let Some(script) = own_script(word) else { return true };
        let meant = puzzle.model.word(page.spelt(kind, &guess));
        let ahead = meant - likeliest(word, script);
        let abbreviation = script == Script::Latin && word.chars().all(char::is_uppercase);
        let disguised = ahead > AHEAD && page.cells(kind).len() >= LETTERS && !abbreviation;
        if !disguised && !strangers.contains(&script) {
            strangers.push(script);
        }
        disguised
    });
    (asked.collect(), strangers)
}

/// Whether a script that no disguise is read in has words of its own on the page, as many as there
/// are words that mix it with others: then those are words run together (`करेंFacebook`).
pub(super) fn is_at_home(text: &str, page: &Page, strangers: &[Script]) -> bool {
    let bases = [Script::Latin, Script::Cyrillic, Script::Greek];
    let mut others = strangers.iter().filter(|script| !bases.contains(script));
    others.any(|own| {
        let holds = |word: &str| word.chars().any(|letter| script(letter) == Some(*own));
        let (mut pure, mut mixed) = (0, 0);
        for kind in page.types.iter().filter(|kind| holds(kind.first.of(text))) {
            let count = if kind.shape == Shape::Pure { &mut pure } else { &mut mixed };
            *count += 1;
        }
        mixed > 0 && pure >= mixed
    })
}

/// Whether nearly all words could be made of signs for Latin letters: a quick look before the
/// language is asked. Most words of an honest text hold a letter that looks like no Latin one.
pub(super) fn may_be_signs(text: &str, words: &[Span]) -> bool {
    let like_latin = |sign: char| {
        let mut alike = lookalikes(sign);
        alike.any(|alike| alike.letter.is_ascii_alphabetic() && alike.similarity >= ALIKE)
    };
    let signs = words.iter().filter(|word| word.of(text).chars().all(like_latin)).count();
    signs > 0 && signs * 10 >= words.len() * 9
}

/// How far a word wholly of signs is ahead of the same word in its own language, in nats, no more
/// than one word should count.
pub(super) fn ahead(
    text: &str,
    page: &Page,
    kind: &Type,
    puzzle: &Puzzle,
    meaning: &[Symbol],
) -> f32 {
    let word = kind.first.of(text);
    let meant = puzzle.model.word(page.spelt(kind, meaning));
    own_script(word).map_or(MOST_AHEAD, |script| (meant - likeliest(word, script)).min(MOST_AHEAD))
}

/// A number in Roman digits, Latin ones or what looks like them: `ХVIII`.
pub(super) fn is_roman(word: &str) -> bool {
    word.chars().all(|digit| "IVXLCDMІХСМ".contains(digit))
}

/// The script of a word in one script, if there is a model for it.
pub(super) fn own_script(word: &str) -> Option<Script> {
    let mut scripts = letters(word).map(script);
    let first = scripts.next()??;
    scripts.all(|script| script == Some(first)).then_some(first)
}

/// The log probability of a word in the language of the script where it is likeliest.
pub(super) fn likeliest(word: &str, script: Script) -> f32 {
    let in_model = |model: &Model| model.word(letters(word).map(|letter| model.symbol_of(letter)));
    Language::all()
        .filter(|language| language.script() == script)
        .map(|language| in_model(language.model()))
        .fold(f32::MIN, f32::max)
}

/// The letters of a word; joiners are part of the spelling of Persian and Hindi.
fn letters(word: &str) -> impl Iterator<Item = char> + '_ {
    let between = |letter: &char| matches!(letter, '\u{200C}' | '\u{200D}');
    word.chars().filter(move |letter| class(*letter) != Class::Mark && !between(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_joiners_are_part_of_a_word() {
        assert_eq!(own_script("नमस्ते"), Some(Script::Devanagari));
        assert_eq!(own_script("می\u{200C}خواهد"), Some(Script::Arabic));
        assert_eq!(own_script("հաց"), Some(Script::Armenian));
        assert_eq!(own_script("პური"), Some(Script::Georgian));
        assert_eq!(own_script("воd"), None);
    }

    #[test]
    fn words_are_likelier_than_signs_in_their_place() {
        for (word, signs, script) in
            [("պանիր", "պրտնգ", Script::Armenian), ("კატა", "ჯჟღჰ", Script::Georgian)]
        {
            assert!(likeliest(word, script) > likeliest(signs, script) + 10.0, "{word}");
        }
    }
}
