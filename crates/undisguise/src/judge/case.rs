//! Capital or small: many signs do not tell, so the context does.

use crate::Span;
use crate::class::{Class, class, is_alphanumeric, is_small_capital, lower};
use crate::tables::lookalikes;

use super::merge::Spelling;
use super::page::{Cell, Page, SignAt};
use super::read::Reading;

/// What a sign tells of the case of its letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Small,
    Capital,
    /// Stands for both; the context decides.
    Either,
}

/// The case of the letters that signs stand for, page by page.
pub(super) struct Cases {
    /// By sign.
    modes: Vec<Mode>,
}

/// Where a word stands, as far as capitals are concerned.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// It begins a sentence or a line.
    pub(super) first: bool,
    /// A word beside it, without a stop between them, begins with a capital that does not begin a
    /// sentence: part of a name, unless it is a common word.
    pub(super) beside_capital: bool,
}

impl Cases {
    /// Learns from the decoded words of a page which signs tell the case.
    pub(super) fn learn(text: &str, reading: &Reading, spelt: &[Spelling]) -> Cases {
        let page = &reading.page;
        let mut votes = vec![Votes::default(); page.signs.len()];
        let mut letters: Vec<Option<char>> = vec![None; page.signs.len()];
        for (kind, spelling) in page.types.iter().zip(spelt) {
            if *spelling == Spelling::AsIs {
                continue;
            }
            let cells = page.cells(kind);
            for &SignAt { at, sign, .. } in page.places(kind) {
                let Some(meaning) = spelling.meaning(&reading.options, at, sign) else { continue };
                if letters[sign].is_none() {
                    letters[sign] = reading.letter(meaning);
                }
                let votes = &mut votes[sign];
                match at {
                    0 if matches!(capitals(cells), Capitals::All) => votes.capital += 1,
                    0 => {
                        votes.initial += 1;
                        votes.amid += usize::from(!begins_sentence(text, kind.first.start));
                    }
                    _ => match neighbours(cells, at) {
                        Some(Mode::Capital) => votes.capital += 1,
                        Some(_) => votes.small += 1,
                        None => votes.amid += usize::from(at > 1),
                    },
                }
            }
        }
        let mut modes: Vec<Mode> = votes
            .iter()
            .zip(page.signs.iter().zip(&letters))
            .map(|(votes, (sign, letter))| mode(*votes, *sign, *letter))
            .collect();
        if loses_case(text, page, spelt, &modes, &letters) {
            modes.iter_mut().for_each(|mode| *mode = Mode::Either);
        }
        for (mode, sign) in modes.iter_mut().zip(&page.signs) {
            *mode = told(*sign).unwrap_or(*mode);
        }
        Cases { modes }
    }

    pub(super) fn mode(&self, sign: usize) -> Mode {
        self.modes[sign]
    }

    /// Whether the letter at `at` of a word is a capital; the place of the word is asked for only
    /// when nothing else decides.
    pub(super) fn is_capital(
        &self,
        cells: &[Cell],
        at: usize,
        sign: usize,
        place: impl Fn() -> Place,
    ) -> bool {
        match self.modes[sign] {
            Mode::Small => false,
            Mode::Capital => true,
            Mode::Either => match capitals(cells) {
                Capitals::All => true,
                _ if at > 0 => false,
                _ => {
                    let place = place();
                    place.first || place.beside_capital
                }
            },
        }
    }
}

enum Capitals {
    /// Every plain letter is a capital, and there are two at least.
    All,
    /// There is a small plain letter.
    Some,
    /// The plain letters do not tell.
    Unknown,
}

fn capitals(cells: &[Cell]) -> Capitals {
    let plain = cells.iter().filter_map(|cell| match cell {
        Cell::Plain(letter) => Some(lower(*letter) == *letter),
        _ => None,
    });
    let (mut small, mut all) = (0, 0);
    for is_small in plain {
        small += usize::from(is_small);
        all += 1;
    }
    match (small, all) {
        (0, 2..) => Capitals::All,
        (0, _) => Capitals::Unknown,
        _ => Capitals::Some,
    }
}

/// The case of the plain letters next to a place in a word; `None` where there are none. The
/// capital that begins a word says nothing of the letter behind it.
fn neighbours(cells: &[Cell], at: usize) -> Option<Mode> {
    let plain = |at: Option<usize>| match cells.get(at?) {
        Some(Cell::Plain(letter)) => {
            Some(lower(*letter) == *letter).filter(|small| *small || at != Some(0))
        }
        _ => None,
    };
    match (plain(at.checked_sub(1)), plain(at.checked_add(1))) {
        (None, None) => None,
        (Some(true), _) | (_, Some(true)) => Some(Mode::Small),
        _ => Some(Mode::Capital),
    }
}

/// What the distinct words of a page say of the case of one sign.
#[derive(Clone, Copy, Debug, Default)]
struct Votes {
    /// It stands inside a word, beside a small letter.
    small: usize,
    /// It stands beside capitals.
    capital: usize,
    /// It begins a word.
    initial: usize,
    /// It begins a word in the middle of a sentence, or stands deep in a word of signs.
    amid: usize,
}

/// The majority decides, for small letters are swapped more than capitals; where a sign begins a word, its look does. A few words in odd spelling
/// (`NGOѕ`) do not make a sign stand for both cases.
fn mode(votes: Votes, sign: char, letter: Option<char>) -> Mode {
    let Votes { small, mut capital, initial, amid } = votes;
    if small.min(capital) >= 3 && small.min(capital) * 4 >= small.max(capital) {
        return Mode::Either;
    }
    let mut small = 2 * small;
    match by_look(sign, letter) {
        Some(Mode::Capital) => capital += 1 + initial,
        None if amid == 0 && initial > 0 => {}
        _ => small += 1 + initial,
    }
    if capital > small { Mode::Capital } else { Mode::Small }
}

/// The case a sign tells by itself. A capital may look like a small letter (`Һ` for h); a small
/// letter of another alphabet stands for a small one whatever it looks like (`м`).
fn by_look(sign: char, letter: Option<char>) -> Option<Mode> {
    if let Some(mode) = told(sign) {
        return Some(mode);
    }
    if sign.is_lowercase() {
        return Some(Mode::Small);
    }
    let (mut small, mut capital) = (0, 0);
    for alike in lookalikes(sign).filter(|alike| Some(lower(alike.letter)) == letter) {
        let most = if lower(alike.letter) == alike.letter { &mut small } else { &mut capital };
        *most = alike.similarity.max(*most);
    }
    match (small.abs_diff(capital), sign.is_uppercase()) {
        (0..5, _) => None,
        (_, true) if capital > small => Some(Mode::Capital),
        _ if small > capital => Some(Mode::Small),
        _ => None,
    }
}

/// The case of a styled letter: styles have a sign for each, which Unicode tells apart, but for
/// the raised ones, which it all calls small.
fn told(sign: char) -> Option<Mode> {
    let is_raised_capital = matches!(sign, '\u{1D2C}'..='\u{1D42}');
    let is_styled = matches!(class(sign), Class::Styled | Class::Wide);
    match () {
        () if is_raised_capital || (is_styled && sign.is_uppercase()) => Some(Mode::Capital),
        () if is_styled && sign.is_lowercase() => Some(Mode::Small),
        () => None,
    }
}

/// How many distinct words with a sign at the beginning of a sentence are counted, and in how many
/// words of the page capitals are.
const STARTS: usize = 100;
const WORDS: usize = 5_000;

/// Whether capitals share the signs of small letters: sentences begin with signs that are small
/// elsewhere, and the capitals of those letters do not stand plain.
fn loses_case(
    text: &str,
    page: &Page,
    spelt: &[Spelling],
    modes: &[Mode],
    letters: &[Option<char>],
) -> bool {
    let replaced = |letter: char| {
        let meant = letters.iter().zip(modes).filter(|(_, mode)| **mode != Mode::Capital);
        meant.filter_map(|(letter, _)| *letter).any(|own| own == letter)
    };
    let mut signs: Vec<usize> = Vec::new();
    for word in &page.words {
        let Some(Cell::Sign(sign)) = page.cells(&page.types[word.kind]).first() else { continue };
        let small = modes[*sign as usize] != Mode::Capital && spelt[word.kind] != Spelling::AsIs;
        let start = small && begins_sentence(text, word.span.start);
        if start && signs.len() < STARTS && !signs.contains(&word.kind) {
            signs.push(word.kind);
        }
    }
    if signs.is_empty() {
        return false;
    }
    // Small capitals have no capitals of their own: there one sentence says enough.
    let small_capitals = page.signs.iter().any(|sign| is_small_capital(*sign));
    let least = |starts| if starts < 4 && small_capitals { 1 } else { 2 + starts / 10 };
    let (mut capitals, mut small_starts, mut starts) = (0, 0, 0);
    for (span, _) in page.marked_words(text).take(WORDS) {
        let start = begins_sentence(text, span.start);
        starts += usize::from(start);
        let first = span.of(text).chars().next().unwrap_or(' ');
        if class(first) == Class::Letter(page.base) {
            small_starts += usize::from(start && first.is_lowercase());
            capitals += usize::from(lower(first) != first && replaced(lower(first)));
        }
        // What is counted only grows.
        if signs.len() < least(starts) || signs.len() <= capitals.max(small_starts) {
            return false;
        }
    }
    signs.len() >= least(starts)
}

/// Where a word stands.
pub(super) fn place(text: &str, word: Span) -> Place {
    let named = |start: usize| {
        let first = text[start..].chars().next();
        first.is_some_and(char::is_uppercase) && !begins_sentence(text, start)
    };
    let before =
        text[..word.start].strip_suffix(' ').filter(|before| before.ends_with(is_alphanumeric));
    let before = before.map(|before| {
        let start = before.rfind(|letter: char| !is_alphanumeric(letter));
        start.map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8))
    });
    let after = text[word.end..].starts_with(' ').then_some(word.end + 1);
    Place {
        first: begins_sentence(text, word.start),
        beside_capital: before.is_some_and(named) || after.is_some_and(named),
    }
}

/// Whether a sentence or a line begins at `at`: before it, apart from spaces and opening signs,
/// stands a full stop or nothing.
fn begins_sentence(text: &str, at: usize) -> bool {
    // Behind most words stands a space, and before that a letter of ASCII.
    if let Some([.., before, b' ']) = text.as_bytes().get(..at)
        && before.is_ascii_alphanumeric()
    {
        return false;
    }
    let opening = |sign: char| matches!(sign, ' ' | '"' | '“' | '‘' | '«' | '(' | '[' | '\u{A0}');
    let before = text[..at].trim_end_matches(opening);
    before.is_empty() || before.ends_with(['.', '!', '?', '…', '\n', '\r'])
}
