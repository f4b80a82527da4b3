//! Soft hyphens that no hyphenation explains.
//!
//! A soft hyphen says where a word may be divided, and web pages are full of them. A piece of a
//! word without a vowel is no syllable in nearly all languages, and two soft hyphens in a row
//! divide nothing.

use super::unseen::{is_plain, is_unseen, removal};
use crate::class::lower;
use crate::{Certainty, Finding, Kind, Span};

const SOFT_HYPHEN: char = '\u{AD}';

/// How many soft hyphens, and how many pieces that are no syllables, give one word away.
const IN_ONE_WORD: usize = 3;
const NO_SYLLABLES: usize = 2;

/// How many impossible words give the others of the text away, when they are at least half.
const IMPOSSIBLE_WORDS: usize = 3;

/// The soft hyphens that are disguise, in the order of the text.
pub(super) fn find(text: &str) -> Vec<Finding> {
    let words: Vec<Word> = words(text).collect();
    let divided = words.iter().filter(|word| word.hyphens > 0).count();
    let impossible = words.iter().filter(|word| word.is_impossible()).count();
    let all = impossible >= IMPOSSIBLE_WORDS && 2 * impossible >= divided;
    let words = words.into_iter().filter(|word| all || word.is_certain());
    words.flat_map(|word| removals(text, word.span)).collect()
}

/// A word with soft hyphens in it or beside it.
#[derive(Debug)]
struct Word {
    span: Span,
    /// Soft hyphens between letters; several in a row are one.
    hyphens: usize,
    /// Some stand in a row between letters.
    doubled: bool,
    /// Pieces without a vowel.
    no_syllables: usize,
}

impl Word {
    fn is_certain(&self) -> bool {
        let pieces = self.hyphens >= IN_ONE_WORD && self.no_syllables >= NO_SYLLABLES;
        self.doubled || pieces
    }

    fn is_impossible(&self) -> bool {
        self.is_certain() || (self.hyphens > 0 && self.no_syllables > 0)
    }
}

fn words(text: &str) -> impl Iterator<Item = Word> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let found = at + text[at..].find(SOFT_HYPHEN)?;
        let before = text[at..found].chars().rev().take_while(|one| is_inside(*one));
        let start = found - before.map(char::len_utf8).sum::<usize>();
        let word = read(text, start);
        at = word.span.end;
        Some(word)
    })
}

fn is_inside(letter: char) -> bool {
    is_plain(letter) || is_unseen(letter)
}

/// Reads the word that begins at `start`.
fn read(text: &str, start: usize) -> Word {
    let mut word =
        Word { span: Span::new(start, start), hyphens: 0, doubled: false, no_syllables: 0 };
    let mut piece = Piece::default();
    // Soft hyphens since the last letter, when there was one.
    let mut open = 0;
    let mut end = start;
    for letter in text[start..].chars().take_while(|one| is_inside(*one)) {
        end += letter.len_utf8();
        if letter == SOFT_HYPHEN {
            open += usize::from(word.hyphens > 0 || piece.letters > 0);
        } else if is_plain(letter) {
            if open > 0 {
                word.hyphens += 1;
                word.doubled |= open > 1;
                word.no_syllables += usize::from(piece.is_no_syllable(word.hyphens == 1));
                (piece, open) = (Piece::default(), 0);
            }
            piece.see(letter);
        }
    }
    word.no_syllables += usize::from(word.hyphens > 0 && piece.is_no_syllable(false));
    word.span = Span::new(start, end);
    word
}

/// The letters between two soft hyphens.
#[derive(Default)]
struct Piece {
    letters: usize,
    /// Of them, those that are a vowel nowhere, and those that make a syllable in some languages.
    consonants: usize,
    liquids: usize,
    nasals: usize,
}

impl Piece {
    fn see(&mut self, letter: char) {
        self.letters += 1;
        match lower(letter) {
            'r' | 'l' | 'р' | 'л' => self.liquids += 1,
            'm' | 'n' => self.nasals += 1,
            small if CONSONANTS.contains(small) => self.consonants += 1,
            _ => {}
        }
    }

    /// `prst` is a syllable in Czech, and `m` one at the beginning of a word in Swahili.
    fn is_no_syllable(&self, is_first: bool) -> bool {
        let liquids = if self.letters == 1 { self.liquids } else { 0 };
        let nasals = if is_first { 0 } else { self.nasals };
        self.letters > 0 && self.consonants + liquids + nasals == self.letters
    }
}

/// Whether any word of a text may be divided so: most texts hold no such character.
pub(crate) fn may_be_divided(text: &str) -> bool {
    DIVIDERS.iter().any(|divider| text.contains(*divider))
}

/// Whether unseen characters divide a word as typesetters do: a long one into long parts, where it may
/// be broken, or to keep f and a letter behind it from flowing together.
pub(crate) fn is_divided(word: &str) -> bool {
    // All words of a page are asked: most hold none.
    if !word.as_bytes().contains(&LEAD) || !word.contains(DIVIDERS) {
        return false;
    }
    let is_part = |piece: &str| {
        let letters: Vec<char> = piece.chars().collect();
        letters.len() >= LONG_PART && !is_no_syllable(&letters)
    };
    let typeset = word.replace("f\u{200C}", "f").replace("F\u{200C}", "F");
    word.chars().all(|letter| DIVIDERS.contains(&letter) || !is_unseen(letter))
        && (!typeset.contains(DIVIDERS)
            || (typeset.chars().count() >= LONG_WORD && typeset.split(DIVIDERS).all(is_part)))
}

/// Shorter words are not divided to be broken, nor into shorter parts, in letters.
const LONG_WORD: usize = 13;
const LONG_PART: usize = 4;

/// The space without a width, and the non-joiner.
const DIVIDERS: [char; 2] = ['\u{200B}', '\u{200C}'];

/// The first byte of both.
const LEAD: u8 = 0xE2;

/// Whether a piece of a word has no vowel.
pub(super) fn is_no_syllable(letters: &[char]) -> bool {
    let mut piece = Piece::default();
    letters.iter().for_each(|letter| piece.see(*letter));
    piece.is_no_syllable(false)
}

/// Letters that are a vowel in no language that is written with them, `r`, `l`, `m`, `n` aside.
const CONSONANTS: &str = "bcdfghjkpqstvxzßçбвгджзкмнпстфхцчшщβγδζθκλμνξπρσςτφχψ";

fn removals(text: &str, word: Span) -> impl Iterator<Item = Finding> + '_ {
    let mut at = word.start;
    std::iter::from_fn(move || {
        let start = at + text[at..word.end].find(SOFT_HYPHEN)?;
        let hyphens = text[start..word.end].chars().take_while(|one| *one == SOFT_HYPHEN);
        at = start + hyphens.map(char::len_utf8).sum::<usize>();
        Some(removal(text, Span::new(start, at), Kind::Invisible, Certainty::Certain))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> usize {
        find(text).len()
    }

    fn between_all(word: &str) -> String {
        word.chars().flat_map(|letter| [letter, SOFT_HYPHEN]).collect()
    }

    #[test]
    fn between_all_letters() {
        assert_eq!(found(&between_all("casino")), 6);
        assert_eq!(found(&between_all("казино")), 6);
        assert_eq!(found("Your pre\u{AD}\u{AD}mium ac\u{AD}count"), 1);
    }

    #[test]
    fn impossible_places_give_the_others_away() {
        let text = "Your acc\u{AD}ou\u{AD}nt: wi\u{AD}nn\u{AD}er of a ca\u{AD}sh pri\u{AD}ze, ti\u{AD}ck\u{AD}ets.";
        assert_eq!(found(text), 8);
    }

    #[test]
    fn hyphenation_is_left_alone() {
        for honest in [
            "Die Donau\u{AD}dampf\u{AD}schiff\u{AD}fahrts\u{AD}gesell\u{AD}schaft",
            "zmrz\u{AD}li\u{AD}na, čtvrt\u{AD}ko\u{AD}vý, prst\u{AD}ýn\u{AD}ek",
            "m\u{AD}to na wa\u{AD}to\u{AD}to wake",
            "syl\u{AD}la\u{AD}ble of Mc\u{AD}Don\u{AD}ald",
            "до\u{AD}сто\u{AD}при\u{AD}ме\u{AD}ча\u{AD}тель\u{AD}ность",
            "The Donau\u{AD}\ndampf and the soft\u{AD} hyphen \u{AD} alone",
            "",
        ] {
            assert_eq!(found(honest), 0, "{}", honest.escape_unicode());
        }
    }
}
