//! A word with signs in it: what it may read as, and how much that tells.

use crate::Span;
use crate::class::lower;
use crate::words::{Rarity, Words};

/// A word, or a part of one between hyphens and apostrophes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'t> {
    pub(super) span: Span,
    pub(super) shown: &'t str,
    /// Stands among signs of code, in an address, or beside something unreadable.
    pub(super) is_code: bool,
}

/// What a piece reads as.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Reading {
    /// Small letters.
    pub(super) word: String,
    pub(super) rarity: Rarity,
    /// Another reading is nearly as frequent.
    pub(super) is_open: bool,
}

/// A word rarer than this is no evidence.
const RAREST_TELLING: Rarity = 24;

/// The frequent reading must be so much more frequent than the next: three times.
const AHEAD: Rarity = 2;

/// More signs than this are read in no word.
const MOST_SIGNS: usize = 12;

/// More spellings than this are not tried.
const MOST_SPELLINGS: usize = 32;

/// Longest piece that is read, in bytes.
const LONGEST: usize = 40;

/// Short forms of long words, the letters left out counted, that read as another word.
const COUNTED: [&str; 4] = ["l10n", "a11y", "g11n", "i18n"];

/// The letters that a sign may stand for, the likelier first; none for any other character.
pub(super) fn letters_of(sign: char) -> &'static str {
    match sign {
        '0' => "o",
        '1' | '!' => "il",
        '|' => "li",
        '3' => "e",
        '4' | '@' => "a",
        '5' | '$' => "s",
        '6' => "gb",
        '7' => "t",
        '8' => "b",
        '9' => "g",
        _ => "",
    }
}

/// The pieces of a stretch of the text.
pub(super) fn pieces(text: &str, span: Span) -> impl Iterator<Item = Piece<'_>> {
    let stretch = span.of(text);
    stretch.split_whitespace().flat_map(move |chunk| {
        let start = span.start + (chunk.as_ptr() as usize - stretch.as_ptr() as usize);
        pieces_of(chunk, start)
    })
}

/// The pieces of what stands between white space.
fn pieces_of(chunk: &str, start: usize) -> impl Iterator<Item = Piece<'_>> {
    const OUTSIDE: &str = ",.;:?[]\"'()“”‘’«»…–—!*";
    let is_outside = |sign: char| OUTSIDE.contains(sign);
    let lead = chunk.trim_start_matches(|sign| sign != '!' && is_outside(sign));
    let core = lead.trim_end_matches(is_outside);
    let joint = |sign: char| matches!(sign, '-' | '\'' | '’' | '–' | '—' | '…' | '/');
    let readable =
        |part: &str| part.chars().all(|sign| sign.is_alphabetic() || !letters_of(sign).is_empty());
    let digits = |part: &str| !part.is_empty() && part.chars().all(|sign| sign.is_numeric());
    let has_hyphen = core.contains('-');
    let slashes = chunk.matches('/').count();
    let is_code = slashes > 1
        || slashes == 1 && (chunk.starts_with('/') || chunk.ends_with('/'))
        || !core.split(joint).all(readable)
        || core.split(joint).nth(1).is_some()
            && core.split(joint).any(|part| digits(part) && (part.len() > 1 || has_hyphen));
    let start = start + (chunk.len() - lead.len());
    core.split(joint).filter(|part| !part.is_empty()).map(move |part| {
        let start = start + (part.as_ptr() as usize - core.as_ptr() as usize);
        Piece { span: Span::new(start, start + part.len()), shown: part, is_code }
    })
}

impl Piece<'_> {
    pub(super) fn signs(&self) -> impl Iterator<Item = (usize, char)> {
        self.shown.char_indices().filter(|(_, sign)| !letters_of(*sign).is_empty())
    }

    pub(super) fn letters(&self) -> usize {
        self.shown.chars().filter(|letter| letter.is_alphabetic()).count()
    }

    /// Whether letters only stand here.
    pub(super) fn is_plain(&self) -> bool {
        self.shown.chars().all(char::is_alphabetic)
    }

    /// Whether this may be a word with signs in it, whatever it reads as: at least two letters, the
    /// signs not at the end only, and set as a word is.
    pub(super) fn may_tell(&self) -> bool {
        let mut letters = self.shown.trim_matches(|sign: char| !sign.is_alphabetic()).chars();
        let has_inside = letters.any(|sign| !sign.is_alphabetic());
        let begins = self.shown.starts_with(|sign| !letters_of(sign).is_empty());
        !self.is_code
            && self.shown.len() <= LONGEST
            && self.letters() >= 2
            && (has_inside || begins && !self.is_quantity())
            && self.is_word_like()
    }

    /// Whether the piece may be a word with signs at all.
    pub(super) fn is_word_like(&self) -> bool {
        let signs = self.signs().count();
        let letters = self.shown.chars().filter(|letter| letter.is_alphabetic());
        let all_capital = letters.clone().all(char::is_uppercase);
        let rest_small = !letters.clone().skip(1).any(char::is_uppercase);
        let first =
            self.shown.starts_with(char::is_alphabetic) || !letters.clone().any(char::is_uppercase);
        (1..=MOST_SIGNS).contains(&signs)
            && (all_capital || rest_small && first)
            && !COUNTED.contains(&self.shown.to_lowercase().as_str())
    }

    /// In capitals, two letters and more.
    pub(super) fn is_capitals(&self) -> bool {
        let mut letters = self.shown.chars().filter(|letter| letter.is_alphabetic());
        self.letters() > 1 && letters.all(char::is_uppercase)
    }

    /// A number and what is counted: `10th`, `5km`, `3d`.
    pub(super) fn is_quantity(&self) -> bool {
        #[rustfmt::skip]
        const UNITS: [&str; 33] = [
            "th", "s", "d", "g", "k", "m", "x", "h", "b", "v",
            "km", "kg", "cm", "mm", "nm", "mg", "ml", "am", "pm", "min", "sec", "hz", "mb", "gb", "kb", "tb",
            "er", "ers", "ish", "ft", "in", "mph", "bit",
        ];
        let unit = self.shown.trim_start_matches(|sign: char| sign.is_ascii_digit());
        let number = &self.shown[..self.shown.len() - unit.len()];
        let unit = unit.to_lowercase();
        let is_ordinal = [("1", "st"), ("2", "nd"), ("3", "rd")]
            .iter()
            .any(|(digit, ending)| number.ends_with(digit) && unit == *ending);
        !number.is_empty() && (is_ordinal || UNITS.contains(&unit.as_str()))
    }

    /// Hexadecimal digits only.
    fn is_hexadecimal(&self) -> bool {
        self.shown.chars().all(|digit| digit.is_ascii_hexdigit())
    }

    /// A letter, different digits, a letter: `i18n`, `g31d`.
    fn is_counted(&self) -> bool {
        let digits = self.shown.trim_matches(|sign: char| !sign.is_ascii_digit());
        let mut others = digits.chars().skip_while(|digit| digits.starts_with(*digit));
        self.letters() < 3 && digits.chars().all(char::is_numeric) && others.next().is_some()
    }

    /// Both genders in one word, as in Spanish and Portuguese: `amig@s`.
    fn is_inclusive(&self) -> bool {
        self.shown.ends_with("@s") || self.shown.ends_with("@S") || self.shown.ends_with('@')
    }

    /// Whether the piece is evidence in this language.
    pub(super) fn tells(&self, words: Words) -> bool {
        self.reading(words).is_some_and(|reading| self.points(&reading, words) > 0.0)
    }

    /// How much the piece tells when it reads so: 1 for a word of five letters with one sign.
    pub(super) fn points(&self, reading: &Reading, words: Words) -> f32 {
        /// Passwords are written with signs in them, and examples of this very trick.
        const SHOWN_OFF: [&str; 7] =
            ["password", "passwords", "passwort", "leet", "admin", "hello", "world"];
        let length = reading.word.chars().count();
        let trimmed = self.shown.trim_matches(|sign: char| !sign.is_alphabetic());
        let inside: Vec<char> = trimmed.chars().filter(|sign| !sign.is_alphabetic()).collect();
        let is_evidence = self.may_tell()
            && !reading.is_open
            && reading.rarity <= RAREST_TELLING
            && length >= 3
            && !self.is_counted()
            && !self.is_inclusive()
            // A mention.
            && !self.shown.starts_with('@')
            && !SHOWN_OFF.contains(&reading.word.as_str());
        if !is_evidence {
            return 0.0;
        }
        let size = match length {
            3 => 0.4,
            4 => 0.75,
            _ => 1.0,
        };
        let telling = inside.iter().any(|sign| "@$!".contains(*sign));
        let mut points = match inside.len() {
            // Only at the beginning: the rest must be no word (`$table`, `8bit`, `0day`).
            0 => {
                let rest = words.rarity(trimmed.chars().map(lower));
                let is_word = rest.is_some_and(|rest| rest < reading.rarity.max(18) + 4);
                let short = length < 5 && reading.rarity > 14;
                if is_word || short { 0.0 } else { 0.75 * size }
            }
            1 if telling && length >= 6 => 2.0,
            1 if telling => 1.4 * size,
            1 => size,
            more => size + 0.5 * (more.min(3) as f32),
        };
        if self.is_capitals() {
            points *= 0.5;
        } else if self.shown.starts_with(char::is_uppercase) {
            points *= 0.75;
        }
        if self.is_hexadecimal() {
            points = if self.letters() > 2 { 0.25 * points } else { 0.0 };
        }
        points
    }

    /// The most frequent word that the piece can read as.
    pub(super) fn reading(&self, words: Words) -> Option<Reading> {
        if self.signs().count() > MOST_SIGNS || self.shown.len() > LONGEST {
            return None;
        }
        let mut known: Vec<(Rarity, String)> = self
            .spellings()
            .into_iter()
            .filter_map(|word| Some((words.rarity(word.chars())?, word)))
            .collect();
        known.sort();
        let is_open = known.get(1).is_some_and(|(rarity, _)| *rarity <= known[0].0 + AHEAD);
        let (rarity, word) = known.into_iter().next()?;
        Some(Reading { word, rarity, is_open })
    }

    /// The piece with each letter for each sign, in small letters; ask only of few signs.
    pub(super) fn spellings(&self) -> Vec<String> {
        let mut all = vec![String::new()];
        for sign in self.shown.chars() {
            let small = lower(sign);
            let options = letters_of(sign);
            let more: Vec<String> =
                match options.chars().nth(1).filter(|_| all.len() < MOST_SPELLINGS) {
                    Some(second) => all.iter().map(|word| format!("{word}{second}")).collect(),
                    None => Vec::new(),
                };
            let first = options.chars().next().unwrap_or(small);
            all.iter_mut().for_each(|word| word.push(first));
            all.extend(more);
        }
        all
    }
}
