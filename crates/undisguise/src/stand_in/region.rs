//! Judges the pieces of a stretch of text together.

use rustc_hash::FxHashSet;

use super::channel::Channel;
use super::decode::Decoder;
use super::piece::{Piece, Reading, letters_of, pieces};
use super::run::{Run, runs};
use crate::class::lower;
use crate::words::Words;
use crate::{Certainty, Finding, Kind, Reason, Reasons, Span};

/// Evidence that makes a region certain: two words of five letters, or a telling one.
const CERTAIN: f32 = 2.0;

/// So many words ask for one word of evidence more.
const WORDS: f32 = 125.0;

/// Evidence under which short and unlisted words are read, too.
const STRONG: f32 = 2.4;

/// Evidence from which on the text is written so throughout: numbers that read as words are words,
/// and a text that speaks of passwords is no list of them.
const THROUGHOUT: f32 = 10.0;

/// Share of the words that must be known as they stand or as they read: a text, not code.
const KNOWN: f32 = 0.6;

/// Parts of the words without a plain letter that are tried.
const SHARES: [f32; 5] = [0.1, 0.3, 0.6, 0.9, 0.99];

/// Nats that reading words without a plain letter must gain.
const WHOLE: f32 = 3.0;

/// The same before words wholly of digits are read.
const NUMBERS: f32 = 4.5;

/// Both where nearly every word is disguised and none stands plain that could be written so.
const UNOPPOSED: f32 = 2.0;

/// Fewer words than these are nothing to learn from.
const FEW: usize = 5;

/// So large a part of the words, as a logarithm: nine of ten.
const THROUGHOUT_SHARE: f32 = -0.105;

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
    channel: Channel,
    /// Telling words are written in capitals.
    shouts: bool,
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
    if region.is_sure() && region.evidence >= STRONG {
        return region.decode(text, span, findings);
    }
    for index in 0..region.pieces.len() {
        region.told(text, index, findings);
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
            channel: Channel::default(),
            shouts: false,
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
            self.shouts |= piece.is_capitals();
            if is_new {
                self.channel.learn(piece.shown, &reading.word);
            }
        }
        self.count();
        self.needed = CERTAIN.max(1.0 + self.pieces.len() as f32 / WORDS);
        self.evidence -= against;
        if self.evidence >= THROUGHOUT {
            self.speaks_of_it = false;
            known += readable;
        }
        self.is_text = known as f32 >= KNOWN * self.pieces.len() as f32;
    }

    /// Counts the words that are disguised, and those that could be.
    fn count(&mut self) {
        for (piece, reading) in &self.pieces {
            let points = reading.as_ref().map_or(0.0, |reading| piece.points(reading, self.words));
            let is_long = piece.shown.chars().count() > 3;
            let is_touched = points > 0.0;
            let could = || piece.shown.chars().any(|letter| self.channel.replaces(letter));
            if is_touched || piece.is_plain() && is_long && could() {
                self.channel.count(is_touched);
            }
            let first = piece.shown.chars().next().filter(|first| first.is_uppercase());
            if let Some(first) = first.filter(|_| is_touched || piece.is_plain()) {
                self.channel.note_capital(lower(first), is_touched);
            }
        }
    }

    /// Whether the region is written with stand-ins beyond doubt.
    fn is_sure(&self) -> bool {
        self.evidence >= self.needed && self.is_text && !self.speaks_of_it
    }

    /// What a telling piece reads as.
    fn told(&self, text: &str, index: usize, findings: &mut Vec<Finding>) {
        let (piece, reading) = &self.pieces[index];
        let Some(reading) = reading.as_ref().filter(|_| !piece.is_code) else { return };
        let points = piece.points(reading, self.words);
        if points == 0.0 {
            return;
        }
        let certainty = self.alone(points);
        let mut reasons: Reasons = [Reason::KnownWord].into();
        if certainty == Certainty::Likely {
            reasons.insert(Reason::LittleText);
        } else if self.speaks_of_it {
            reasons.insert(Reason::Quoted);
        }
        let opens = self.has_capitals && is_first(text, piece.span.start);
        let is_i = reading.word == "i" && self.words.language.code() == "en";
        let letters = piece.shown.char_indices().zip(reading.word.chars());
        for ((at, sign), letter) in letters.filter(|((_, sign), _)| !letters_of(*sign).is_empty()) {
            let is_capital = piece.is_capitals() || at == 0 && (opens || is_i);
            let letter = if is_capital { letter.to_ascii_uppercase() } else { letter };
            findings.push(finding(text, piece.span.start + at, sign, letter, certainty, reasons));
        }
    }

    /// Reads every run of a region that is written so beyond doubt.
    fn decode(&self, text: &str, span: Span, findings: &mut Vec<Finding>) {
        let runs = runs(text, span);
        let channel = self.relearnt(&runs);
        let decoder = self.decoder(&runs, &channel);
        for (index, run) in runs.iter().enumerate() {
            let Some(read) = decoder.read(&runs, index) else { continue };
            let why = if read.is_listed { Reason::KnownWord } else { Reason::Language };
            let reasons: Reasons = [why].into();
            let certainty = if read.is_open { Certainty::Likely } else { Certainty::Certain };
            let is_plural = read.letters.iter().position(|letter| *letter == Some('s'))
                == Some(read.letters.len() - 1)
                && run.signs() == 1;
            let is_name = !read.is_listed && run.ends_in_signs();
            let capitals = run.is_capitals()
                && !self.channel.keeps_capitals()
                && (self.shouts || !is_plural && !is_name);
            let opens = self.has_capitals && run.opens && !self.channel.keeps_capitals();
            let is_i = run.shown.chars().count() == 1
                && !self.channel.keeps_capitals()
                && read.letters[0] == Some('i')
                && self.words.language.code() == "en";
            for ((at, sign), letter) in text[run.start..].char_indices().zip(&read.letters) {
                let Some(letter) = letter else { continue };
                let is_capital = capitals || at == 0 && (opens || is_i);
                let letter = if is_capital { letter.to_ascii_uppercase() } else { *letter };
                let at = run.start + at;
                findings.push(finding(text, at, sign, letter, certainty, reasons));
            }
        }
    }

    /// The channel as the words say that can be read by what the telling ones say of it: these were
    /// read one by one, and each as the most frequent word.
    fn relearnt(&self, runs: &[Run<'_>]) -> Channel {
        let decoder =
            Decoder { words: self.words, channel: &self.channel, whole: None, numbers: false };
        let mut distinct: FxHashSet<&str> = FxHashSet::default();
        let is_word =
            |run: &&Run<'_>| run.letters() > 1 && run.signs() > 0 && run.with_call.is_none();
        let runs = runs.iter().filter(is_word).filter(|run| distinct.insert(run.shown));
        let words: Vec<(&str, String)> =
            runs.filter_map(|run| Some((run.shown, decoder.clear(run)?))).collect();
        if words.len() < FEW { self.channel.clone() } else { self.channel.relearnt(&words) }
    }

    /// Reads as the region writes: words that leave no letter only when it is clear that it has
    /// such words.
    fn decoder<'c>(&self, runs: &[Run<'_>], channel: &'c Channel) -> Decoder<'c> {
        let decoder = Decoder { words: self.words, channel, whole: None, numbers: false };
        let wholes = decoder.wholes(runs);
        let gain = |share: f32| (wholes.gain(share), share);
        let best = SHARES.map(gain).into_iter().max_by(|one, other| one.0.total_cmp(&other.0));
        let is_throughout = self.channel.touches() > THROUGHOUT_SHARE && wholes.are_unopposed();
        let (whole, numbers) =
            if is_throughout { (UNOPPOSED, UNOPPOSED) } else { (WHOLE, NUMBERS) };
        match best.filter(|(gain, _)| *gain >= whole) {
            Some((gain, share)) => {
                Decoder { whole: Some(share.ln()), numbers: gain >= numbers, ..decoder }
            }
            None => decoder,
        }
    }

    /// How sure a telling piece is.
    fn alone(&self, points: f32) -> Certainty {
        match (self.is_sure(), self.is_text && !self.speaks_of_it) {
            (true, _) => Certainty::Certain,
            (_, true) if points >= 1.0 && self.evidence >= 1.0 => Certainty::Likely,
            _ => Certainty::Possible,
        }
    }
}

/// Whether a sentence begins here.
fn is_first(text: &str, start: usize) -> bool {
    let before = text[..start].trim_end_matches(['"', '“', '‘', '\'', '(', '«']);
    let ends = before.trim_end();
    ends.is_empty()
        || ends.len() < before.len()
            && (ends.ends_with(['.', '!', '?', '…', '”', '"'])
                || before[ends.len()..].contains('\n'))
}

/// A sign that stands for a letter.
fn finding(
    text: &str,
    at: usize,
    sign: char,
    letter: char,
    certainty: Certainty,
    reasons: Reasons,
) -> Finding {
    let span = Span::new(at, at + sign.len_utf8());
    Finding {
        span,
        shown: span.of(text).into(),
        meant: letter.encode_utf8(&mut [0; 4]).into(),
        kind: Kind::StandIn,
        certainty,
        reasons,
        scheme: None,
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
