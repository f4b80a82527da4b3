//! Spells every word with signs, and says what stands for what at each place.

use crate::class::{Class, Script, class, lower};
use crate::model::{SILENT, Symbol};
use crate::{Certainty, Span};

use super::case::{Cases, Mode, Place, place};
use super::merge::{self, Spelling};
use super::own::{self, AHEAD, BEHIND, LETTERS, is_roman, likeliest, own_script};
use super::page::{Cell, Shape, SignAt, Type, Word};
use super::read::Reading;

/// Log probability from which a word counts as common, in nats: about one in a thousand.
const COMMON: f32 = -7.0;

/// What the words of the page mean.
pub(super) struct Spellings {
    /// By type.
    pub(super) words: Vec<Spelling>,
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
    /// The word holds letters of its own script as well.
    pub(super) mixed: bool,
}

/// Decides for each word with signs whether it is disguised, and spells it.
pub(super) fn spell(text: &str, reading: &Reading) -> Spellings {
    let words: Vec<Spelling> = reading
        .page
        .types
        .iter()
        .map(|kind| {
            let spelling = merge::spell(&reading.page, &reading.puzzle, &reading.options, kind);
            match kind.shape {
                _ if reading.page.base != Script::Latin && is_roman(kind.first.of(text)) => {
                    Spelling::AsIs
                }
                Shape::Pure if !is_word_of_signs(text, reading, kind, &spelling) => Spelling::AsIs,
                _ => spelling,
            }
        })
        .collect();
    let cases = Cases::learn(text, reading, &words);
    Spellings { words, cases }
}

/// A word without letters of the base script: another language, or made wholly of signs?
///
/// Where every word of its script can be read with the scheme, it is made of signs: no language
/// gets by with so few letters. Elsewhere the likelier reading wins.
fn is_word_of_signs(text: &str, reading: &Reading, kind: &Type, spelling: &Spelling) -> bool {
    if reading.scheme != Certainty::Certain {
        return false;
    }
    let meaning = |(at, sign): (usize, &Cell)| match sign {
        Cell::Sign(sign) => spelling.meaning(&reading.options, at, *sign as usize),
        _ => Some(SILENT),
    };
    let cells = reading.page.cells(kind);
    let meanings: Option<Vec<Symbol>> = cells.iter().enumerate().map(meaning).collect();
    let Some(meanings) = meanings else { return false };
    let word = kind.first.of(text);
    match own_script(word) {
        Some(script) if reading.strangers.contains(&script) || is_unit(text, reading, kind) => {
            let symbols = meanings.into_iter().filter(|symbol| *symbol != SILENT);
            let ahead = reading.puzzle.model.word(symbols) - likeliest(word, script);
            let mut signs = reading.page.signs_in(kind);
            let known = signs.all(|sign| !reading.puzzle.words_of[sign].is_empty());
            if known && is_joined(text, reading.page.base, kind.first) {
                return true;
            }
            if is_unit(text, reading, kind) {
                return ahead > 0.0;
            }
            // Latin letters stand for variables, initials and notes in text of every script.
            let long = reading.page.base == Script::Latin || cells.len() >= LETTERS;
            if known { ahead > BEHIND } else { long && ahead > AHEAD }
        }
        _ => true,
    }
}

/// Letters directly behind a number, in text that is not Latin: `300px`.
fn is_unit(text: &str, reading: &Reading, kind: &Type) -> bool {
    let behind_digit = text[..kind.first.start].ends_with(|sign: char| sign.is_ascii_digit());
    reading.page.base != Script::Latin && behind_digit && kind.first.len() > 1
}

/// Whether a word is part of a longer one that holds letters of the base script: `д-pa`, `Забор’e`.
fn is_joined(text: &str, base: Script, word: Span) -> bool {
    let joint = |sign: char| matches!(sign, '-' | '’' | '\'');
    let own = |letter: char| class(letter) == Class::Letter(base);
    let mut before = text[..word.start].chars().rev();
    let mut after = text[word.end..].chars();
    let joined = |hyphen: Option<char>, letter: Option<char>| {
        hyphen.is_some_and(joint) && letter.is_some_and(own)
    };
    let long = text[word.start..word.end].chars().nth(1).is_some();
    let apostrophe = !text[..word.start].ends_with('-');
    (long || apostrophe) && joined(before.next(), before.next())
        || long && joined(after.next(), after.next())
}

/// Every sign that stands for something, in the order of the text.
pub(super) fn occurrences(text: &str, reading: &Reading, spellings: &Spellings) -> Vec<Occurrence> {
    let mut occurrences = Vec::with_capacity(2 * reading.page.words.len());
    let page = &reading.page;
    // By sign: the letter of most, which mean one and are small; `None` for the others.
    let small = |sign: usize| match reading.options[sign].first() {
        Some((meaning, _)) if spellings.cases.mode(sign) == Mode::Small => {
            Some(reading.letter(*meaning))
        }
        _ => None,
    };
    let small: Vec<Option<Option<char>>> = (0..page.signs.len()).map(small).collect();
    for (index, word) in page.words.iter().enumerate() {
        let spelling = &spellings.words[word.kind];
        if *spelling == Spelling::AsIs
            || is_among_strangers(text, reading, spellings, index)
            || (page.base != Script::Latin && is_times(text, word.span))
        {
            continue;
        }
        let kind = &page.types[word.kind];
        let cells = page.cells(kind);
        let (is_plain, mixed) = (*spelling == Spelling::Plain, kind.shape == Shape::Mixed);
        let place = || {
            let place = place(text, word.span);
            let common = place.beside_capital && is_common(reading, kind, spelling);
            Place { beside_capital: place.beside_capital && !common, ..place }
        };
        for &SignAt { at, offset, sign } in page.places(kind) {
            let start = word.span.start + offset;
            let span = Span::new(start, start + page.signs[sign].len_utf8());
            let letter = match small[sign] {
                Some(letter) if is_plain => letter,
                _ => {
                    let meaning = spelling.meaning(&reading.options, at, sign);
                    let Some(meaning) = meaning else { continue };
                    let capital = spellings.cases.is_capital(cells, at, sign, place);
                    let letter = reading.letter(meaning);
                    letter.map(|letter| if capital { upper(letter) } else { letter })
                }
            };
            occurrences.push(Occurrence { span, line: word.line, sign, letter, mixed });
        }
    }
    occurrences
}

/// Whether a word of another script stands beside one that is of another language: part of a
/// quotation or a name.
fn is_among_strangers(text: &str, reading: &Reading, spellings: &Spellings, index: usize) -> bool {
    let words = &reading.page.words;
    let shape = |word: &Word| reading.page.types[word.kind].shape;
    if reading.strangers.is_empty() || shape(&words[index]) != Shape::Pure {
        return false;
    }
    let stranger =
        |word: &Word| shape(word) == Shape::Pure && spellings.words[word.kind] == Spelling::AsIs;
    let joined = |from: usize, to: usize| text.get(from..to) == Some(" ");
    let own = words[index].span;
    let before = index.checked_sub(1).map(|before| &words[before]);
    let before = before.filter(|word| joined(word.span.end, own.start));
    let after = words.get(index + 1).filter(|word| joined(own.end, word.span.start));
    let (before, after) = (before.is_some_and(stranger), after.filter(|word| stranger(word)));
    // `ce Windows`: Latin names stand beside the small words of any page.
    let kind = &reading.page.types[words[index].kind];
    let common = || is_common(reading, kind, &spellings.words[words[index].kind]);
    let name = |word: &Word| word.span.of(text).starts_with(char::is_uppercase);
    match after {
        Some(_) if before || reading.page.base == Script::Latin || !common() => true,
        Some(word) => {
            !name(word)
                && own::ahead(text, &reading.page, kind, &reading.puzzle, &reading.solution.meaning)
                    <= 0.0
        }
        None => before && (reading.page.base == Script::Latin || !common()),
    }
}

/// A single letter between digits: `4x100`.
fn is_times(text: &str, word: Span) -> bool {
    let digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let bytes = text.as_bytes();
    let before = word.start.checked_sub(1).and_then(|before| bytes.get(before));
    word.len() == 1 && digit(before) && digit(bytes.get(word.end))
}

/// Whether a word is too common to be a name.
fn is_common(reading: &Reading, kind: &Type, spelling: &Spelling) -> bool {
    let model = reading.puzzle.model;
    let symbol = |(at, cell): (usize, &Cell)| match cell {
        Cell::Sign(sign) => spelling.meaning(&reading.options, at, *sign as usize),
        Cell::Plain(letter) => model.symbol(lower(*letter)),
        Cell::Mark => None,
    };
    model.word(reading.page.cells(kind).iter().enumerate().filter_map(symbol)) > COMMON
}

fn upper(letter: char) -> char {
    let mut capital = letter.to_uppercase();
    match (capital.next(), capital.next()) {
        (Some(capital), None) => capital,
        _ => letter,
    }
}
