//! Reads every run of a region that is written with stand-ins beyond doubt.
//!
//! What a run shows is taken for the word meant after a noisy channel: each reading is weighed by
//! how likely the word is and how likely this region writes it so, against the run as it stands.

use super::channel::Channel;
use super::honest::{ADDRESS, DIGIT, INITIAL, NATS, as_it_stands, is_decade, label, quantity};
use super::piece::letters_of;
use super::run::Run;
use crate::class::lower;
use crate::model::UNKNOWN;
use crate::words::{Rarity, Words};

/// Nats a reading must be ahead of the run as it stands.
const AHEAD: f32 = 0.5;

/// The same ahead of a number.
const AHEAD_OF_NUMBER: f32 = 1.5;

/// Nats that a reading must be ahead of the next one to be certain.
const OPEN: f32 = 0.7;

/// The same before the channel learns from it.
const CLEAR: f32 = 4.0;

/// More signs than this are read in no run.
const MOST_SIGNS: usize = 14;

/// More spellings than this are not tried.
const MOST_SPELLINGS: usize = 64;

/// What it costs that a word is not in the lexicon, beside what the model says.
const UNLISTED: f32 = -2.0;

/// What it costs that two words are run together.
const COMPOUND: f32 = -7.0;

/// What a capital inside a sentence costs: a frequent word, a rarer one, and one of no lexicon.
const CAPITAL: [f32; 3] = [-2.5, -1.2, -0.5];

/// From here on words are rare, and more of them names.
const RARE: Rarity = 15;

/// What a capital behind a sign for a small letter costs.
const MIXED: f32 = -5.0;

/// What the honest reading of a run costs that a full stop cuts short.
const CUT_SHORT: f32 = -2.0;

/// A name of initials and a word, the number behind it, and the plural of initials.
const CAMEL: f32 = -4.0;
const NUMBERED: f32 = -2.0;
const PLURAL_OF_INITIALS: f32 = -6.5;

/// A word drawn out, and initials as a part of an address.
const LENGTHENED: f32 = -5.0;
const PART: f32 = -5.0;

/// A small `i` that would be the pronoun, where capitals stand plain.
const PRONOUN: f32 = -6.0;

/// Two letters that are no word, as a rule: initials, which are written with two capitals.
const INITIALS: f32 = -2.5;

/// `'em`.
const OPENED: f32 = 2.0;

/// What a reading puts in place of each character of a run; `None` where it stays.
pub(super) type Letters = Vec<Option<char>>;

/// A reading of a run, and how likely it is.
#[derive(Clone, Debug)]
pub(super) struct Read {
    pub(super) letters: Letters,
    pub(super) score: f32,
    /// Whether the lexicon has the word.
    pub(super) is_listed: bool,
    /// Another reading is nearly as likely.
    pub(super) is_open: bool,
}

/// Reads runs in one language, as one region writes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Decoder<'r> {
    pub(super) words: Words,
    pub(super) channel: &'r Channel,
    /// How likely, as a logarithm, a word that leaves no letter is written so; `None` where such
    /// words are left alone.
    pub(super) whole: Option<f32>,
    /// Whether words wholly of digits are read, too.
    pub(super) numbers: bool,
}

impl Decoder<'_> {
    /// What the run at `at` reads as; `None` when it stands as it is meant.
    pub(super) fn read(&self, runs: &[Run<'_>], at: usize) -> Option<Read> {
        let run = &runs[at];
        if !run.is_ending && run.digits_first() == run.shown.len() {
            let word = |at: usize| runs.get(at).map(|run| self.in_small(run)).unwrap_or_default();
            let before = at.checked_sub(1).map(word).unwrap_or_default();
            let behind = word(at + 1);
            let own = self.in_small(run);
            // What follows these is often a plural, too.
            let is_plural =
                || !matches!(own.as_str(), "to" | "its" | "as") && self.is_plural(&behind);
            if counts(run, &own, &before, &behind) || is_plural() {
                return None;
            }
        }
        let own = self.best(run);
        let other = self.address(run).or_else(|| self.with_call(run));
        match (own, other) {
            (Some(own), Some(other)) if own.score >= other.score => Some(own),
            (own, other) => other.or(own),
        }
    }

    /// Whether a word is the plural of one of the lexicon: what is counted.
    fn is_plural(&self, word: &str) -> bool {
        const OTHERS: [&str; 5] = ["always", "perhaps", "sometimes", "does", "goes"];
        let stem = word.strip_suffix('s').filter(|stem| stem.len() > 2 && !OTHERS.contains(&word));
        stem.is_some_and(|stem| {
            !stem.ends_with(['s', 'u', 'i']) && self.words.any_rarity(stem.chars()).is_some()
        })
    }

    /// A run in small letters, as it reads.
    fn in_small(&self, run: &Run<'_>) -> String {
        let letters = self.best(run).map(|read| read.letters).unwrap_or_default();
        let letters = letters.into_iter().chain(std::iter::repeat(None));
        let pairs = run.shown.chars().zip(letters);
        pairs.map(|(sign, letter)| letter.unwrap_or(lower(sign))).collect()
    }

    /// What a run reads as in small letters, when that is a frequent word beyond doubt.
    pub(super) fn clear(&self, run: &Run<'_>) -> Option<String> {
        let read = self.best(run).filter(|read| read.is_listed)?;
        // What it teaches must not be what it was read by.
        let next = self.readings(run).into_iter().nth(1);
        if next.is_some_and(|next| next.score > read.score - CLEAR) {
            return None;
        }
        let pairs = run.shown.chars().zip(read.letters);
        Some(pairs.map(|(sign, letter)| letter.unwrap_or(lower(sign))).collect())
    }

    fn best(&self, run: &Run<'_>) -> Option<Read> {
        if run.signs() == 0 || run.signs() > MOST_SIGNS {
            return None;
        }
        let is_number = run.digits_first() == run.shown.len();
        if !self.may_read(run, is_number) {
            return None;
        }
        let readings = self.readings(run);
        let short = if run.is_cut_short && run.letters() > 0 { CUT_SHORT } else { 0.0 };
        let honest = as_it_stands(run, self.words) + short;
        let ahead = if is_number { AHEAD_OF_NUMBER } else { AHEAD };
        let mut readings = readings.into_iter();
        let best = readings.next().filter(|best| best.score >= honest + ahead)?;
        let is_open = readings.next().is_some_and(|next| next.score > best.score - OPEN);
        Some(Read { is_open, ..best })
    }

    /// Whether a run is read at all: one that leaves a letter, and others where such are written.
    fn may_read(&self, run: &Run<'_>, is_number: bool) -> bool {
        if is_number {
            let is_alone = !run.goes_on && !run.repeats();
            return is_alone && (self.numbers || run.is_ending);
        }
        let behind_apostrophe = matches!(run.before, '\'' | '’');
        let is_decade = run
            .shown
            .strip_suffix('$')
            .is_some_and(|digits| is_decade(digits) && (digits.len() == 4 || behind_apostrophe));
        self.whole.is_some() || run.letters() > 0 || run.is_ending || is_decade
    }

    /// The two sides of an at sign that stands for itself, in an address.
    fn address(&self, run: &Run<'_>) -> Option<Read> {
        if !run.host_follows {
            return None;
        }
        let side = |start: usize, end: usize| {
            let part = Run { start: run.start + start, shown: &run.shown[start..end], ..*run };
            let plain = || Read {
                letters: vec![None; part.shown.chars().count()],
                score: self.plain(part.shown),
                is_listed: false,
                is_open: false,
            };
            self.best(&part).unwrap_or_else(plain)
        };
        let splits = run.shown.match_indices('@').filter(|(at, _)| *at > 0);
        let both = splits.filter(|(at, _)| at + 1 < run.shown.len()).map(|(at, _)| {
            let (left, right) = (side(0, at), side(at + 1, run.shown.len()));
            let is_open = left.is_open || right.is_open;
            let letters = left.letters.into_iter().chain([None]).chain(right.letters).collect();
            Read { letters, score: left.score + right.score, is_listed: false, is_open }
        });
        both.max_by(|one, other| one.score.total_cmp(&other.score))
    }

    /// How likely letters are that no sign stands in.
    fn plain(&self, shown: &str) -> f32 {
        let small: Vec<char> = shown.chars().map(lower).collect();
        self.spelt(&small)
    }

    /// What a run reads as together with the exclamation mark behind it.
    fn with_call(&self, run: &Run<'_>) -> Option<Read> {
        let whole = run.with_call.filter(|_| !run.is_capitals())?;
        let longer = Run { shown: whole, with_call: None, ..*run };
        let read = self.best(&longer)?;
        let without = self.best(run).map_or_else(
            || if run.signs() == 0 { self.plain(run.shown) } else { NEVER },
            |own| own.score,
        );
        // A mark before other marks ends no sentence.
        let ends = if run.ends_sentence { CALL } else { MARKED_CALL };
        (read.score > without + ends).then_some(Read { score: f32::MAX, ..read })
    }

    /// Every reading of a run that changes something, the likeliest first.
    pub(super) fn readings(&self, run: &Run<'_>) -> Vec<Read> {
        let chars: Vec<char> = run.shown.chars().collect();
        let (first, last) = (run.digits_first(), run.digits_last());
        let mut all = Vec::new();
        // The digits of `9.14m` stay together.
        let least = if run.goes_on { first } else { 0 };
        for kept in least..=first.min(chars.len() - 1) {
            self.spell(run, &chars, kept, 0, &mut all);
        }
        if first == 0 {
            for kept in 1..=last {
                self.spell(run, &chars, 0, kept, &mut all);
            }
        }
        all.sort_by(|one, other| other.score.total_cmp(&one.score));
        all
    }

    /// The readings that keep so many digits at the beginning, or so many at the end.
    fn spell(&self, run: &Run<'_>, chars: &[char], front: usize, back: usize, all: &mut Vec<Read>) {
        let core = &chars[front..chars.len() - back];
        let is_readable = |sign: &char| sign.is_alphabetic() || !letters_of(*sign).is_empty();
        if !core.iter().all(is_readable) || core.iter().all(|sign| sign.is_alphabetic()) {
            return;
        }
        let kept: String =
            if front > 0 { &chars[..front] } else { &chars[chars.len() - back..] }.iter().collect();
        for word in spellings(core) {
            let (own, is_listed) = self.word(&word, run, core, &kept, back > 0);
            let pairs = core.iter().zip(word.iter());
            let written: f32 =
                pairs.clone().map(|(sign, letter)| self.channel.writes(*sign, *letter)).sum();
            let is_whole =
                kept.is_empty() && !run.is_ending && core.iter().all(|sign| !sign.is_alphabetic());
            let whole = if !is_whole { 0.0 } else { self.whole.unwrap_or(NEVER) };
            let meant =
                pairs.map(|(sign, letter)| (!letters_of(*sign).is_empty()).then_some(*letter));
            let letters: Letters = std::iter::repeat_n(None, front)
                .chain(meant)
                .chain(std::iter::repeat_n(None, back))
                .collect();
            let score = own + written + whole + self.channel.touches();
            all.push(Read { letters, score, is_listed, is_open: false });
        }
    }

    /// How likely a word is, with the number that stands before or behind it.
    fn word(
        &self,
        word: &[char],
        run: &Run<'_>,
        core: &[char],
        kept: &str,
        behind: bool,
    ) -> (f32, bool) {
        if !kept.is_empty() {
            let spelt: String = word.iter().collect();
            let own = if behind && let Some(own) = self.camel(word, core) {
                own + DIGIT * kept.len() as f32 + NUMBERED
            } else if behind {
                label(&spelt, kept.len(), &format!("{spelt}{kept}"), self.words)
            } else {
                quantity(kept, &spelt, self.words)
            };
            let place = if behind && run.host_follows { ADDRESS } else { 0.0 };
            return (own + place, false);
        }
        if run.is_ending {
            const ENDINGS: [&str; 7] = ["s", "t", "ve", "re", "ll", "d", "m"];
            let spelt: String = word.iter().collect();
            return (if ENDINGS.contains(&spelt.as_str()) { -2.0 } else { NEVER }, true);
        }
        let initials = self.camel(word, core).or(abbreviations(word, core)).unwrap_or(f32::MIN);
        let is_opened = matches!(run.before, '\'' | '’') && matches!(word, ['e', 'm']);
        let opened = if is_opened { OPENED } else { 0.0 };
        let rarity = self.words.rarity(word.iter().copied());
        let capitals = run.is_capitals();
        let begins = core.first().is_some_and(|first| first.is_uppercase());
        let capital = match rarity {
            _ if run.opens || !begins && !capitals => 0.0,
            Some(rarity) if rarity < RARE => CAPITAL[0],
            Some(_) => CAPITAL[1],
            None => CAPITAL[2],
        };
        let is_upper = |sign: &char| sign.is_uppercase();
        let signs = core.iter().position(|sign| !letters_of(*sign).is_empty());
        let is_mixed = core.iter().rposition(is_upper) > signs && signs.is_some() && !capitals;
        let capital = if is_mixed { capital + MIXED } else { capital };
        let odd = self.odd(word, core, capitals, rarity);
        let is_address = run.is_address || run.is_in_host;
        let random = if is_address { consonants(word) } else { f32::MIN };
        let own = self.spelt(word).max(random);
        ((own + capital + opened + odd).max(initials), rarity.is_some())
    }

    /// What it costs that a word is set as such words are not.
    fn odd(&self, word: &[char], core: &[char], is_capitals: bool, rarity: Option<Rarity>) -> f32 {
        let plain_capitals = self.channel.keeps_capitals();
        let begins = core.first().is_some_and(|first| first.is_uppercase());
        match word {
            // The pronoun is a capital.
            ['i']
                if plain_capitals
                    && core[0].is_ascii_digit()
                    && self.words.language.code() == "en" =>
            {
                PRONOUN
            }
            [_, second] if begins && !is_capitals && !is_title(&[word[0], *second]) => {
                if rarity.is_some_and(|rarity| rarity < RARE) { 0.0 } else { INITIALS }
            }
            _ if plain_capitals
                && core.iter().take_while(|sign| sign.is_uppercase()).count() > 1 =>
            {
                MIXED
            }
            _ => 0.0,
        }
    }

    /// How likely a name of initials and a word is, set as one: `BBNews`.
    fn camel(&self, word: &[char], core: &[char]) -> Option<f32> {
        let capitals = core.iter().take_while(|sign| sign.is_uppercase()).count();
        let is_camel = capitals > 1 && word.len() >= capitals + 2;
        let others = core.get(capitals..)?.iter().any(|sign| sign.is_uppercase());
        let name = word.get(capitals.checked_sub(1)?..)?;
        let rarity = self.words.rarity(name.iter().copied())?;
        (is_camel && !others)
            .then(|| CAMEL + INITIAL * (capitals - 1) as f32 - NATS * f32::from(rarity))
    }

    /// How likely a word in small letters is.
    fn spelt(&self, word: &[char]) -> f32 {
        if let Some(rarity) = self.words.any_rarity(word.iter().copied()) {
            return -NATS * f32::from(rarity);
        }
        if word.len() == 1 {
            return NEVER;
        }
        let stem = word.strip_suffix(&['s']).filter(|stem| stem.len() > 2);
        let stem = stem.and_then(|stem| self.words.rarity(stem.iter().copied()));
        let plural = stem.map_or(f32::MIN, |rarity| PLURAL - NATS * f32::from(rarity));
        // Names are spelt as no frequent word is: they share shorter runs of letters with them.
        let language = self.words.language;
        let spelt = [language.model(), language.short_model()].map(|model| {
            let symbol = |letter: &char| model.symbol(*letter).unwrap_or(UNKNOWN);
            model.word(word.iter().map(symbol))
        });
        let name = UNLISTED + (spelt[0] + spelt[1]) / 2.0;
        name.max(plural).max(self.compound(word)).max(self.lengthened(word))
    }

    /// How likely a word is with one of its letters drawn out: `sooo`.
    fn lengthened(&self, word: &[char]) -> f32 {
        let runs = word.chunk_by(|one, other| one == other);
        let short: Vec<char> = runs.flat_map(|run| &run[..run.len().min(2)]).copied().collect();
        let rarity = (short.len() < word.len() && short.len() > 2)
            .then(|| self.words.any_rarity(short.iter().copied()))
            .flatten();
        rarity.map_or(f32::MIN, |rarity| LENGTHENED - NATS * f32::from(rarity))
    }

    /// How likely two words of the lexicon are run together.
    fn compound(&self, word: &[char]) -> f32 {
        let rarity = |part: &[char]| self.words.rarity(part.iter().copied());
        let cuts = 3..word.len().max(5) - 2;
        let both = cuts.filter_map(|cut| {
            let (one, other) = word.split_at_checked(cut)?;
            Some(COMPOUND - NATS * (f32::from(rarity(one)?) + f32::from(rarity(other)?)))
        });
        both.fold(f32::MIN, f32::max)
    }

    /// Which of the runs that could be words without a letter there are: how much better each
    /// reads so, and how likely each plain word would have been one.
    pub(super) fn wholes(&self, runs: &[Run<'_>]) -> Wholes {
        let decoder = Decoder { whole: Some(0.0), ..*self };
        let mut wholes = Wholes::default();
        for run in runs.iter().filter(|run| !run.is_address && !run.is_ending && !run.goes_on) {
            if run.letters() == 0 && run.signs() > 0 && run.signs() <= MOST_SIGNS {
                let best = decoder.readings(run).into_iter().find(|read| read.is_listed);
                let honest = as_it_stands(run, self.words);
                wholes.shown.extend(best.map(|best| (best.score - honest).min(20.0).exp()));
            } else if run.letters() == run.shown.chars().count() {
                wholes.plain.push(self.channel.wholly(run.shown));
            }
        }
        wholes
    }
}

/// What tells whether words that leave no letter are written so, too.
#[derive(Clone, Debug, Default)]
pub(super) struct Wholes {
    /// How many times likelier each run without a letter is a word than what it shows.
    shown: Vec<f32>,
    /// How likely each plain word would leave no letter.
    plain: Vec<f32>,
}

impl Wholes {
    /// Whether no word that could be written so stands plain.
    pub(super) fn are_unopposed(&self) -> bool {
        self.plain.iter().sum::<f32>() < 0.3
    }

    /// How much better the region reads when such a part of these words is written so, in nats.
    pub(super) fn gain(&self, share: f32) -> f32 {
        let shown = self.shown.iter().map(|odds| (share * odds + 1.0 - share).ln());
        let plain = self.plain.iter().map(|likely| (1.0 - share * likely).max(1e-3).ln());
        shown.chain(plain).sum()
    }
}

/// How likely an exclamation mark is at the end of a sentence, and before another mark.
const CALL: f32 = -4.0;
const MARKED_CALL: f32 = -11.0;

/// What it costs that only the stem of a word with an s is in the lexicon.
const PLURAL: f32 = -4.0;

/// Whether the words around digits say that they are a number.
fn counts(run: &Run<'_>, own: &str, before: &str, behind: &str) -> bool {
    #[rustfmt::skip]
    const BEFORE: [&str; 30] = [
        "january", "february", "march", "april", "june", "july", "august", "september", "october",
        "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        "page", "pages", "pp", "chapter", "section", "no", "vol", "part",
    ];
    #[rustfmt::skip]
    const BEHIND: [&str; 26] = [
        "percent", "per", "million", "billion", "thousand", "hundred", "years", "months",
        "weeks", "days", "hours", "minutes", "seconds", "times",
        "km", "kg", "cm", "mm", "mhz", "miles", "metres", "meters", "feet", "pm", "august", "july",
    ];
    let in_brackets = run.before == '(' && run.behind == ')';
    let is_item = run.opens && matches!(run.behind, '.' | ')' | ':');
    run.behind == '%'
        || in_brackets
        || is_item
        || matches!(run.before, '#' | '$' | '€' | '£')
        || BEFORE.contains(&before)
        || BEHIND.contains(&behind) && (own != "a" || behind.ends_with('s'))
}

/// Titles and the beginnings of names.
fn is_title(word: &[char; 2]) -> bool {
    const TITLES: [[char; 2]; 13] = [
        ['s', 't'],
        ['m', 's'],
        ['m', 't'],
        ['l', 'a'],
        ['l', 'e'],
        ['l', 'o'],
        ['j', 'o'],
        ['d', 'e'],
        ['d', 'i'],
        ['l', 'i'],
        ['w', 'u'],
        ['m', 'a'],
        ['h', 'i'],
    ];
    TITLES.contains(word)
}

/// How likely the plural of initials is: `CDs`.
fn abbreviations(word: &[char], core: &[char]) -> Option<f32> {
    let (last, initials) = core.split_last()?;
    let is_plural = initials.len() > 1
        && initials.iter().all(|letter| letter.is_uppercase())
        && !last.is_alphabetic()
        && word.last() == Some(&'s');
    is_plural.then_some(PLURAL_OF_INITIALS + INITIAL * initials.len() as f32)
}

/// How likely initials are as a part of an address.
fn consonants(word: &[char]) -> f32 {
    let has_vowel = word.iter().any(|letter| "aeiouy".contains(*letter));
    if has_vowel || word.len() > 5 { f32::MIN } else { PART + INITIAL * word.len() as f32 }
}

/// As good as impossible.
const NEVER: f32 = -40.0;

/// The signs with each letter for each, in small letters.
fn spellings(core: &[char]) -> Vec<Vec<char>> {
    let mut all = vec![Vec::with_capacity(core.len())];
    for sign in core {
        let options = letters_of(*sign);
        let second = options.chars().nth(1).filter(|_| all.len() < MOST_SPELLINGS);
        let more: Vec<Vec<char>> = second.map_or_else(Vec::new, |second| {
            all.iter().map(|word| word.iter().copied().chain([second]).collect()).collect()
        });
        let first = options.chars().next().unwrap_or(lower(*sign));
        all.iter_mut().for_each(|word| word.push(first));
        all.extend(more);
    }
    all
}
