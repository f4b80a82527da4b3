//! Characters without a width, strewn over the letters of words.
//!
//! One of them says where a word may be broken, or must not be, or that two letters stay apart. Two
//! things tell that they say nothing: they stand where no word is ever broken (`t\u{200B}he`), and
//! kinds are mixed that no text needs together.

use super::super::soft_hyphen::is_no_syllable;
use super::super::unseen::{beside, is_plain, is_unseen};
use super::{Around, Place};
use crate::class::{Class, class};

/// So many places where no word is broken give the others away, when they are at least half.
const IMPOSSIBLE: usize = 3;

/// Fewer places than that help the judge to read a text in which alphabets are mixed, too.
const FEW: usize = 20;

/// From so many places on, a word of ideographs among the others holds nothing better.
const MANY: usize = 30;

/// So many kinds inside words are a mixture.
const MIXTURE: usize = 3;

/// So many places of a mixture hold a character that has no use inside a word.
const USELESS: usize = 2;

/// The characters that are looked at here, and whether they are of any use between two letters. The
/// invisible signs of mathematics stand between letters and are not among them.
const KINDS: [(char, bool); 7] = [
    ('\u{AD}', true),
    ('\u{200B}', true),
    ('\u{200C}', true),
    ('\u{200D}', false),
    ('\u{34F}', false),
    ('\u{2060}', false),
    ('\u{FEFF}', false),
];

/// Which kinds are strewn over a text.
#[derive(Debug, Default)]
pub(super) struct Strewn {
    /// Places inside words, by kind.
    places: [usize; KINDS.len()],
    /// Of those that are no soft hyphens, places where no word is broken, and all.
    impossible: usize,
    all: usize,
    /// The judge needs what is strewn to read the signs among which it stands.
    asked: bool,
}

impl Strewn {
    pub(super) fn take(text: &str, places: &[Place]) -> Strewn {
        let mut strewn = Strewn::default();
        for place in places.iter().filter(|place| place.is_strewn()) {
            let Some(kind) = kind(place.sign) else { continue };
            strewn.places[kind] += 1;
            if place.sign != '\u{AD}' {
                strewn.all += 1;
                strewn.impossible += usize::from(place.is_impossible(text));
            }
        }
        strewn.asked = (1..FEW).contains(&strewn.all) && mixes_alphabets(text);
        strewn
    }

    /// Whether the character of a place is strewn there.
    pub(super) fn holds(&self, text: &str, place: &Place) -> bool {
        let between = |around| place.before == around && place.after == around;
        let is_guest = self.all >= MANY && place.sign == '\u{200B}' && between(Around::Ideograph);
        self.holds_sign(place.sign) && (place.is_strewn() || is_guest || place.is_at_edge(text))
    }

    fn holds_sign(&self, sign: char) -> bool {
        let Some(own) = kind(sign) else { return false };
        let all: usize = self.places.iter().sum();
        let is_few = 2 * self.places[own] <= all;
        // Schemes are known that put the joiner of graphemes behind letters: the judge reads those.
        let is_impossible = self.impossible >= IMPOSSIBLE
            && 2 * self.impossible >= self.all
            && !self.asked
            && sign != '\u{34F}';
        let (_, useful) = KINDS[own];
        let is_mixed = self.is_mixed() && (is_few || !useful);
        is_mixed || (is_impossible && (sign != '\u{AD}' || is_few))
    }

    fn is_mixed(&self) -> bool {
        let kinds = self.places.iter().filter(|count| **count > 0).count();
        let useless = self.places.iter().zip(KINDS).filter(|(_, kind)| !kind.1);
        kinds >= MIXTURE && useless.map(|(count, _)| count).sum::<usize>() >= USELESS
    }
}

/// Whether letters of two alphabets stand side by side, apart from what nobody sees.
fn mixes_alphabets(text: &str) -> bool {
    let mut last = None;
    text.chars().filter(|letter| !is_unseen(*letter)).any(|letter| {
        let own = match class(letter) {
            Class::Letter(script) => Some(script),
            _ => None,
        };
        let before = std::mem::replace(&mut last, own);
        before.zip(own).is_some_and(|(before, own)| before != own)
    })
}

fn kind(sign: char) -> Option<usize> {
    KINDS.iter().position(|kind| kind.0 == sign)
}

impl Place {
    /// Whether it stands between two letters of scripts that need nothing of the sort between them.
    fn is_strewn(&self) -> bool {
        let is_useless = matches!(self.sign, '\u{200B}' | '\u{2060}' | '\u{FEFF}');
        let is_letter = |around| match around {
            Around::Plain | Around::Separate | Around::Styled => true,
            Around::Hebrew | Around::Joined => is_useless,
            Around::Ideograph | Around::Other => false,
        };
        is_letter(self.before) && is_letter(self.after)
    }

    /// Whether it stands between a letter and a space or stop.
    fn is_at_edge(&self, text: &str) -> bool {
        let is_letter = |around| matches!(around, Around::Plain | Around::Separate);
        let is_end = |beside: Option<char>| {
            beside.is_none_or(|beside| beside.is_whitespace() || beside.is_ascii_punctuation())
        };
        let (before, behind) = beside(text, self.span);
        (is_letter(self.before) && is_end(behind)) || (is_letter(self.after) && is_end(before))
    }

    /// Whether no word is broken here: the piece before it or behind it is one letter, or has no
    /// vowel.
    fn is_impossible(&self, text: &str) -> bool {
        if self.is_idle_joiner() {
            return true;
        }
        let before = text[..self.span.start].chars().rev();
        // Typesetters keep f and a letter behind it from flowing together.
        if self.sign == '\u{200C}' && before.clone().next().is_some_and(|last| "fF".contains(last))
        {
            return false;
        }
        let before: Vec<char> = before.take_while(is_inside).collect();
        let behind = text[self.span.end..].chars();
        let behind: Vec<char> = behind.take_while(is_inside).collect();
        let is_such = |piece: Vec<char>| piece.len() == 1 || is_no_syllable(&piece);
        is_such(before) || is_such(behind)
    }
}

/// Whether a character belongs to a piece of a word.
fn is_inside(letter: &char) -> bool {
    !is_unseen(*letter) && (is_plain(*letter) || letter.is_alphabetic())
}
