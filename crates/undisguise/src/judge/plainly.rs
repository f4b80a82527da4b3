//! Words that can be nothing but words of the language, though a sign stands in them: what a short
//! text with one or two signs needs.

use crate::class::{Class, Script, class, lower};
use crate::model::Symbol;
use crate::tables::{LookAlike, lookalikes};
use crate::words::Words;

use super::page::{Cell, Page, Shape, Type};
use super::puzzle::Puzzle;

/// Such a word has this many letters; one with a capital, one more: `Gαs` is a protein.
const LETTERS: usize = 3;

/// A sign before no more letters than this may be a variable with its index: `ρair`.
const INDEX: usize = 4;

/// How many words are looked at: more are a scheme by themselves.
const MOST: usize = 8;

/// How many words of a page are plainly words: frequent ones of the language, in running text, with
/// small letters of another script in the place of letters they are vouched to look like.
///
/// None where a word is wholly of another script: there letters of it may stand for anything. Units,
/// variables with an index, phonetic letters, stylised capitals and what stands in quotes are no such
/// words.
pub(super) fn count(text: &str, page: &Page, puzzle: &Puzzle, meaning: &[Symbol]) -> usize {
    let lexicon = Words::of(Script::Latin).find(|words| words.language == puzzle.language);
    let Some(lexicon) = lexicon else { return 0 };
    if page.types.iter().any(|kind| kind.shape != Shape::Mixed) {
        return 0;
    }
    let is_word = |kind: &&Type| {
        let spelt = spell(page, kind, puzzle, meaning);
        spelt.is_some_and(|word| {
            is_in_running_text(text, kind) && lexicon.rarity(word.chars()).is_some()
        })
    };
    page.types.iter().take(MOST).filter(is_word).count()
}

/// Whether every word with signs may be a variable with its index: a sign, and few letters.
pub(super) fn is_notation(page: &Page) -> bool {
    let is_variable = |kind: &Type| {
        let cells = page.cells(kind);
        cells.len() <= 1 + INDEX && page.places(kind).iter().all(|place| place.at == 0)
    };
    page.types.iter().all(is_variable)
}

/// The word in small letters, when it is written as only a word is.
fn spell(page: &Page, kind: &Type, puzzle: &Puzzle, meaning: &[Symbol]) -> Option<String> {
    let cells = page.cells(kind);
    let mut word = String::with_capacity(cells.len());
    let (mut least, mut capital, mut alien) = (2, 0, false);
    for (at, cell) in cells.iter().enumerate() {
        match *cell {
            Cell::Plain(letter) => {
                let is_capital = lower(letter) != letter;
                capital += usize::from(is_capital);
                word.push((at == 0 || !is_capital).then(|| lower(letter))?);
            }
            Cell::Sign(sign) => {
                let sign = sign as usize;
                let letter = puzzle.model.letter(meaning[sign])?;
                let (shown, is_missing) = (page.signs[sign], puzzle.absence(meaning[sign]) > 0.0);
                let is_alien = class(shown) == Class::Foreign;
                alien |= is_alien;
                least = match () {
                    () if is_alien && is_missing => least,
                    () if is_vouched(shown, letter) => least.max(LETTERS),
                    () if is_small(shown) && is_missing => least.max(LETTERS + 1),
                    () => return None,
                };
                word.push(letter);
            }
            Cell::Mark => return None,
        }
    }
    let is_variable = is_greek_first(page, cells) && cells.len() <= 1 + INDEX;
    (cells.len() >= least + if alien { 0 } else { capital } && !is_variable).then_some(word)
}

/// Whether a table vouches for the looks of a sign, a small letter of another script.
fn is_vouched(sign: char, letter: char) -> bool {
    let vouched = LookAlike::UTS39 | LookAlike::SEEN;
    is_small(sign)
        && lookalikes(sign).any(|pair| pair.letter == letter && pair.sources & vouched != 0)
}

fn is_small(sign: char) -> bool {
    matches!(class(sign), Class::Letter(_) | Class::Foreign) && lower(sign) == sign
}

/// Whether a word begins with a Greek letter, as variables do.
fn is_greek_first(page: &Page, cells: &[Cell]) -> bool {
    let greek = |sign: u32| class(page.signs[sign as usize]) == Class::Letter(Script::Greek);
    matches!(cells.first(), Some(Cell::Sign(sign)) if greek(*sign))
}

/// Whether the word stands between spaces and the signs of sentences, and is not quoted alone.
fn is_in_running_text(text: &str, kind: &Type) -> bool {
    let before = text[..kind.first.start].chars().next_back();
    let mut behind = text[kind.first.end..].chars();
    let (after, next) = (behind.next(), behind.next());
    let opened = before.is_some_and(|sign| "\"'“‘«‹„([{".contains(sign));
    let closed = after.is_some_and(|sign| "\"'”’»›“)]}".contains(sign));
    let begins = opened || before.is_none_or(|sign| sign.is_whitespace() || "—–-¿¡".contains(sign));
    let ends = match after {
        Some('.') => next.is_none_or(|next| !next.is_alphanumeric()),
        Some(sign) => closed || sign.is_whitespace() || ",;:!?…—–-".contains(sign),
        None => true,
    };
    begins && ends && !(opened && closed)
}
