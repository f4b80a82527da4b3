//! Judges the pieces of a stretch of text together.

use rustc_hash::{FxHashMap, FxHashSet};

use super::piece::{Piece, Reading, letters_of, pieces};
use crate::class::lower;
use crate::model::UNKNOWN;
use crate::words::{Rarity, Words};
use crate::{Certainty, Finding, Kind, Reason, Reasons, Span};

/// Evidence that makes a region certain: two words of five letters, or a telling one.
const CERTAIN: f32 = 2.0;

/// So many words ask for one word of evidence more.
const WORDS: f32 = 125.0;

/// Evidence under which short and unlisted words are read, too.
const STRONG: f32 = 4.0;

/// Evidence from which on the text is written so throughout: numbers that read as words are words,
/// and a text that speaks of passwords is no list of them.
const THROUGHOUT: f32 = 10.0;

/// Share of the words that must be known as they stand or as they read: a text, not code.
const KNOWN: f32 = 0.6;

/// A word of two letters must be as frequent to be read, and one of three.
const RAREST_SHORT: [Rarity; 2] = [15, 19];

/// A number that reads as a word is read when the word is as frequent: `70` for to.
const RAREST_NUMBER: Rarity = 10;

/// Nats a symbol, at least, of a word that is not in the lexicon.
const FLUENT: f32 = -3.3;

/// The same in a text that is written so throughout.
const FLUENT_THROUGHOUT: f32 = -4.5;

/// So many distinct words must say what a sign stands for before it is read in unlisted words.
const SAY_SO: usize = 3;

/// Words that tell that this text is about passwords or such writing.
const SPEAKS_OF_IT: [&str; 12] = [
    "password",
    "passwords",
    "passphrase",
    "username",
    "usernames",
    "leet",
    "leetspeak",
    "captcha",
    "obfuscate",
    "obfuscated",
    "obfuscation",
    "passwort",
];

/// What a region holds, read in one language.
struct Region<'t> {
    words: Words,
    pieces: Vec<(Piece<'t>, Option<Reading>)>,
    evidence: f32,
    needed: f32,
    is_text: bool,
    speaks_of_it: bool,
    /// In how many distinct telling words a sign stands for a letter.
    said: FxHashMap<(char, char), usize>,
    /// How often a letter stands plain in small letters.
    plain: FxHashMap<char, usize>,
    /// How often a letter is replaced in telling words.
    replaced: FxHashMap<char, usize>,
    has_capitals: bool,
}

/// Judges the pieces of a region and adds what was found.
pub(super) fn judge(text: &str, span: Span, lexicons: &[Words], findings: &mut Vec<Finding>) {
    let all: Vec<Piece<'_>> = pieces(text, span).collect();
    let known = |words: &Words| {
        all.iter()
            .filter(|piece| {
                piece.is_plain() && words.rarity(piece.shown.chars().map(lower)).is_some()
                    || piece.tells(*words)
            })
            .count()
    };
    // The first of equals: the languages stand in the order of their weight.
    let counts: Vec<usize> = lexicons.iter().map(known).collect();
    let most = counts.iter().copied().max().unwrap_or(0);
    let Some(at) = counts.iter().position(|count| *count == most) else { return };
    let region = Region::read(all, lexicons[at]);
    for index in 0..region.pieces.len() {
        region.findings(text, index, findings);
    }
}

impl<'t> Region<'t> {
    fn read(all: Vec<Piece<'t>>, words: Words) -> Region<'t> {
        let read = |piece: Piece<'t>| {
            let is_candidate =
                !piece.is_code && !piece.is_plain() && piece.signs().next().is_some();
            (piece, if is_candidate { piece.reading(words) } else { None })
        };
        let mut region = Region {
            words,
            pieces: all.into_iter().map(read).collect(),
            evidence: 0.0,
            needed: CERTAIN,
            is_text: false,
            speaks_of_it: false,
            said: FxHashMap::default(),
            plain: FxHashMap::default(),
            replaced: FxHashMap::default(),
            has_capitals: false,
        };
        region.weigh();
        region
    }

    fn weigh(&mut self) {
        let mut distinct: FxHashSet<&str> = FxHashSet::default();
        let (mut known, mut readable, mut against) = (0, 0, 0.0);
        for (piece, reading) in &self.pieces {
            self.speaks_of_it |= reads_as_one_of(piece, reading.as_ref());
            self.has_capitals |= piece.shown.starts_with(char::is_uppercase);
            if piece.is_plain() {
                let is_known = self.words.rarity(piece.shown.chars().map(lower)).is_some();
                known += usize::from(is_known);
                for letter in piece.shown.chars().filter(char::is_ascii_lowercase) {
                    *self.plain.entry(letter).or_default() += 1;
                }
                continue;
            }
            let points = reading.as_ref().map_or(0.0, |reading| piece.points(reading, self.words));
            known += usize::from(points > 0.0 || piece.shown.chars().all(char::is_numeric));
            readable += usize::from(points == 0.0 && piece.letters() > 0 && reading.is_some());
            if points == 0.0 && piece.may_tell() && reading.is_none() {
                against += 0.5;
            }
            let Some(reading) = reading.as_ref().filter(|_| points > 0.0) else { continue };
            let is_new = distinct.insert(piece.shown);
            self.evidence += if is_new { points } else { 0.0 };
            for (sign, letter) in piece.shown.chars().zip(reading.word.chars()) {
                if letters_of(sign).is_empty() {
                    *self.plain.entry(letter).or_default() += 1;
                } else {
                    *self.said.entry((sign, letter)).or_default() += usize::from(is_new);
                    *self.replaced.entry(letter).or_default() += 1;
                }
            }
        }
        self.needed = CERTAIN.max(1.0 + self.pieces.len() as f32 / WORDS);
        self.evidence -= against;
        if self.evidence >= THROUGHOUT {
            self.speaks_of_it = false;
            known += readable;
        }
        self.is_text = known as f32 >= KNOWN * self.pieces.len() as f32;
    }

    fn findings(&self, text: &str, index: usize, findings: &mut Vec<Finding>) {
        let (piece, reading) = &self.pieces[index];
        if piece.is_code || piece.is_plain() || piece.signs().next().is_none() {
            return;
        }
        let points = reading.as_ref().map_or(0.0, |reading| piece.points(reading, self.words));
        let sure = self.evidence >= self.needed && self.is_text && !self.speaks_of_it;
        let found = match reading {
            Some(reading) if points > 0.0 => {
                Some((reading.word.clone(), self.alone(points, sure), Reason::KnownWord))
            }
            _ if !sure || self.evidence < STRONG => None,
            _ if self.is_ending(text, piece) => self.unlisted_ending(piece),
            Some(reading) => {
                self.weak(piece, reading).map(|word| (word, Certainty::Certain, Reason::KnownWord))
            }
            None => self.unlisted(piece).map(|word| (word, Certainty::Certain, Reason::Language)),
        };
        let Some((word, certainty, why)) = found else { return };
        let mut reasons: Reasons = [why].into();
        if certainty == Certainty::Likely {
            reasons.insert(Reason::LittleText);
        } else if self.speaks_of_it {
            reasons.insert(Reason::Quoted);
        }
        let is_capital = self.is_capital(text, index, &word);
        let letters = piece.shown.char_indices().zip(word.chars());
        for ((at, sign), letter) in letters.filter(|((_, sign), _)| !letters_of(*sign).is_empty()) {
            let is_capital = piece.is_capitals() || at == 0 && is_capital;
            let letter = if is_capital { letter.to_ascii_uppercase() } else { letter };
            let span = Span::new(piece.span.start + at, piece.span.start + at + sign.len_utf8());
            findings.push(Finding {
                span,
                shown: span.of(text).into(),
                meant: letter.encode_utf8(&mut [0; 4]).into(),
                kind: Kind::StandIn,
                certainty,
                reasons,
                scheme: None,
            });
        }
    }

    /// How sure a telling piece is.
    fn alone(&self, points: f32, sure: bool) -> Certainty {
        match (sure, self.is_text && !self.speaks_of_it) {
            (true, _) => Certainty::Certain,
            (_, true) if points >= 1.0 && self.evidence >= 1.0 => Certainty::Likely,
            _ => Certainty::Possible,
        }
    }

    /// What a piece that tells nothing by itself reads as, in a text that is full of stand-ins.
    fn weak(&self, piece: &Piece<'_>, reading: &Reading) -> Option<String> {
        let word = if reading.is_open { self.by_model(piece)? } else { reading.word.clone() };
        let length = word.chars().count();
        let is_usual = length > 3 || reading.rarity <= RAREST_SHORT[usize::from(length > 2)];
        let follows = self.follows(piece, &word, if length > 3 { 1 } else { 2 });
        if !follows || !is_usual || !piece.is_word_like() {
            return None;
        }
        // `1` is I less often than it is one.
        let is_number =
            piece.letters() == 0 && (piece.shown == "1" || reading.rarity > RAREST_NUMBER);
        let is_plain_number = piece.letters() == 0 || piece.is_quantity();
        let is_throughout = self.evidence >= THROUGHOUT && self.is_full(piece, &word);
        (!is_number && (is_throughout || !is_plain_number)).then_some(word)
    }

    /// Whether this is what stands behind an apostrophe: `don'7`.
    fn is_ending(&self, text: &str, piece: &Piece<'_>) -> bool {
        let before = &text[..piece.span.start];
        let word = before.strip_suffix(['\'', '’']);
        piece.shown.len() < 3 && word.is_some_and(|word| word.ends_with(char::is_alphanumeric))
    }

    fn unlisted_ending(&self, piece: &Piece<'_>) -> Option<(String, Certainty, Reason)> {
        const ENDINGS: [&str; 7] = ["s", "t", "ve", "re", "ll", "d", "m"];
        let spellings = piece.spellings().into_iter();
        let mut known = spellings.filter(|word| ENDINGS.contains(&word.as_str()));
        let word = known.next().filter(|word| self.follows(piece, word, SAY_SO))?;
        Some((word, Certainty::Certain, Reason::KnownWord))
    }

    /// What a piece reads as that is no word of the lexicon.
    fn unlisted(&self, piece: &Piece<'_>) -> Option<String> {
        let readable = piece.is_word_like() && piece.letters() >= 2 && !piece.is_quantity();
        if !readable || piece.is_capitals() {
            return None;
        }
        let word = self.by_model(piece)?;
        (self.follows(piece, &word, SAY_SO) && self.is_full(piece, &word)).then_some(word)
    }

    /// Whether telling words say the same of each sign.
    fn follows(&self, piece: &Piece<'_>, word: &str, least: usize) -> bool {
        let mut pairs = piece.shown.chars().zip(word.chars());
        pairs.all(|(sign, letter)| {
            letters_of(sign).is_empty()
                || self.said.get(&(sign, letter)).is_some_and(|said| *said >= least)
        })
    }

    /// Whether every letter meant is mostly replaced in this text.
    fn is_full(&self, piece: &Piece<'_>, word: &str) -> bool {
        let count =
            |counts: &FxHashMap<char, usize>, letter| counts.get(&letter).copied().unwrap_or(0);
        let mut pairs = piece.shown.chars().zip(word.chars());
        pairs.all(|(sign, letter)| {
            letters_of(sign).is_empty()
                || count(&self.replaced, letter) > 2 * count(&self.plain, letter)
        })
    }

    /// The likeliest spelling by the language model, when it is likely enough and alone.
    fn by_model(&self, piece: &Piece<'_>) -> Option<String> {
        /// Nats that the best must be ahead.
        const AHEAD: f32 = 2.0;
        let model = self.words.language.model();
        let mut scored: Vec<(f32, String)> = piece
            .spellings()
            .into_iter()
            .map(|word| {
                (
                    model.word(word.chars().map(|letter| model.symbol(letter).unwrap_or(UNKNOWN))),
                    word,
                )
            })
            .collect();
        scored.sort_by(|one, other| other.0.total_cmp(&one.0));
        let next = scored.get(1).map_or(f32::MIN, |next| next.0);
        let (score, word) = scored.into_iter().next()?;
        let least = if self.evidence >= THROUGHOUT { FLUENT_THROUGHOUT } else { FLUENT };
        let symbols = word.chars().count() as f32 + 1.0;
        (score >= least * symbols && score >= next + AHEAD).then_some(word)
    }

    /// Whether the first letter of a piece is a capital: at the beginning of a sentence, and in I.
    fn is_capital(&self, text: &str, index: usize, word: &str) -> bool {
        if word == "i" && self.words.language.code() == "en" {
            return true;
        }
        let start = self.pieces[index].0.span.start;
        let before = text[..start].trim_end_matches(['"', '“', '‘', '\'', '(', '«']);
        let ends = before.trim_end();
        let is_first = ends.is_empty()
            || ends.len() < before.len()
                && (ends.ends_with(['.', '!', '?', '…', '”', '"'])
                    || before[ends.len()..].contains('\n'));
        self.has_capitals && is_first
    }
}

/// Whether a piece is a word that tells what the text is about.
fn reads_as_one_of(piece: &Piece<'_>, reading: Option<&Reading>) -> bool {
    let small = piece.shown.to_lowercase();
    let is_one = |word: &str| SPEAKS_OF_IT.contains(&word);
    is_one(&small)
        || reading.is_some_and(|reading| is_one(&reading.word))
        || matches!(small.as_str(), "l33t" | "1337" | "h4x0r" | "n00b")
}
