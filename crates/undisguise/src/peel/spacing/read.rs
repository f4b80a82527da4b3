//! Reads the rows of a page that pulls words apart: which letters belong to one word, and which
//! stand alone as they always did.

use std::collections::HashSet;

use super::chain::Chain;
use super::row::LEAST;
use super::segment::{Word, rarity};
use crate::Language;
use crate::model::{Cost, EDGE, UNKNOWN, log_prob};
use crate::words::Words;

/// Longest word that is looked for, in letters.
const LONGEST: usize = 24;

/// What a word costs that is not in the lexicon, beside its letters, in nats; less with a capital,
/// as names have.
const UNLISTED: (f32, f32) = (3.5, 5.0);

/// What a word costs that mixes capitals and small letters, or goes along the alphabet.
const UNEVEN: f32 = 12.0;

/// What a letter costs that is no word and stands alone: a capital, as in names, and a small one.
const LONE: (f32, f32) = (12.0, 18.0);

/// The same of a small one before a hyphen, at the end of a row or, where all separators are
/// hyphens, at its beginning: `e-mail`, `t-shirt`.
const LONE_BEFORE_HYPHEN: f32 = 9.0;

/// What it costs that the word of one letter stands behind a word that no lexicon has: many names
/// end so.
const BEHIND_UNLISTED: f32 = 4.0;

/// What a letter of an abbreviation in capitals costs at most.
const CAPITAL: f32 = 3.3;

/// What it costs that two words of a row are pulled apart, before the page is known.
const EDGE_OF_WORDS: f32 = 12.0;

/// The same between hyphens, where parts of compounds run into one another.
const EDGE_OF_HYPHENS: f32 = 12.0;

/// The same where other words are kept apart by something else than the separator.
const EDGE_OF_SIGNS: f32 = 16.0;

/// What a page is taken to do that was never seen to do it: counted for so much.
const NEVER: f32 = 0.01;

/// The same of a word in whose row anything else stands, of a page that has no such row.
const NEVER_IN_ROWS: f32 = 0.0005;

/// So many rows tell that a page has none.
const ROWS: f32 = 5.0;

/// Lengths of words that are counted apart: two letters, three, more.
const LENGTHS: usize = 3;

/// What stands between words of a row.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// The space that stands between all words: rows run into one another.
    Spaces,
    /// Hyphens: two parts of a compound run into one another.
    Hyphens,
    /// Anything else: a row is a word.
    Signs,
}

impl Manner {
    pub(super) fn of(separator: char) -> Manner {
        match separator {
            ' ' => Manner::Spaces,
            '-' => Manner::Hyphens,
            _ => Manner::Signs,
        }
    }
}

/// Reads rows in a language, as it has learnt from a page.
pub(super) struct Reader<'t> {
    words: Words,
    manner: Manner,
    /// What it costs a word of such a length to be pulled apart, in nats.
    apart: [f32; LENGTHS],
    /// What it costs that the next word of the row is pulled apart, too.
    edge: f32,
    /// What it costs that a letter by itself stands in the row of a word.
    lone: f32,
    /// The words that stand in the text as ever, and what it costs to read one of them in a row.
    clear: HashSet<&'t str>,
    twice: f32,
}

impl<'t> Reader<'t> {
    pub(super) fn of(words: Words, manner: Manner) -> Reader<'t> {
        let apart = [3.0, 3.0, 1.0];
        let edge = match manner {
            Manner::Signs => EDGE_OF_SIGNS,
            Manner::Hyphens => EDGE_OF_HYPHENS,
            Manner::Spaces => EDGE_OF_WORDS,
        };
        Reader { words, manner, apart, edge, lone: 0.0, clear: HashSet::new(), twice: 0.0 }
    }

    pub(super) fn language(&self) -> Language {
        self.words.language
    }

    /// Learns from a page, by its rows of some length: how many of the words of each length it
    /// pulls apart, whether two neighbours, and whether always the same ones.
    pub(super) fn learn(&mut self, text: &'t str, chains: &[&Chain]) {
        let clear = || text.split(|letter: char| !letter.is_alphabetic());
        self.clear = clear().filter(|word| class(word.len()).is_some()).collect();
        let mut counts = [(NEVER, 1.0_f32); LENGTHS];
        let (mut rows, mut joined, mut lone) = (1.0_f32, NEVER, NEVER);
        let (mut sure, mut twice) = (1.0_f32, NEVER);
        for chain in chains {
            let words = self.words(text, chain);
            let spelt = chain.spelt();
            for at in words.iter().filter_map(|word| class(word.len())) {
                counts[at].0 += 1.0;
                counts[at].1 += 1.0;
            }
            rows += 1.0;
            let long = words.iter().filter(|word| word.len() > 1).count();
            joined += f32::from(u8::from(long > 1));
            lone += f32::from(u8::from(long < words.len()));
            if let [Word { rarity: Some(_), .. }] = words[..] {
                sure += 1.0;
                twice += f32::from(u8::from(self.clear.contains(spelt.as_str())));
            }
        }
        for at in clear().filter_map(|word| class(word.chars().take(LONGEST + 1).count())) {
            counts[at].1 += 1.0;
        }
        self.apart = counts.map(|(apart, all)| -(apart / all).ln());
        self.twice = -(twice / sure).ln();
        if self.manner == Manner::Spaces {
            if joined < 1.0 && lone < 1.0 && rows > ROWS {
                (joined, lone) = (NEVER_IN_ROWS, NEVER_IN_ROWS);
            }
            self.edge = -(joined / rows).ln();
            self.lone = -(lone / rows).ln();
        }
    }

    /// Whether short words are pulled apart like others, with the space that stands between words:
    /// rows are whole sentences then.
    pub(super) fn is_of_all_words(&self) -> bool {
        let is_half = |cost: &f32| *cost <= std::f32::consts::LN_2;
        self.manner == Manner::Spaces && self.apart[..2].iter().any(is_half)
    }

    /// The words of a chain, as its separator lets them stand.
    pub(super) fn words(&self, text: &str, chain: &Chain) -> Vec<Word> {
        let small = chain.small(self.language());
        if self.manner == Manner::Spaces {
            return self.split(text, chain, &small);
        }
        vec![Word { start: 0, end: small.len(), rarity: rarity(&small, self.words) }]
    }

    /// The words of a chain of a page that pulls words apart; `None` for what is left as it is.
    pub(super) fn read(&self, text: &str, chain: &Chain) -> Option<Vec<Word>> {
        let small = chain.small(self.language());
        if self.manner == Manner::Spaces {
            return Some(self.split(text, chain, &small));
        }
        let rarity = rarity(&small, self.words);
        let is_else = || {
            let whole = Word { start: 0, end: small.len(), rarity };
            Spelt::of(text, chain, &small).is_run(&whole) || is_abbreviation(text, chain)
        };
        if chain.len() < LEAST || (rarity.is_none() && is_else()) {
            return None;
        }
        let whole = Word { start: 0, end: small.len(), rarity };
        if whole.rarity.is_some() {
            return Some(vec![whole]);
        }
        let words = self.split(text, chain, &small);
        let is_known = words.iter().all(|word| word.rarity.is_some() || word.len() == 1);
        Some(if is_known { words } else { vec![whole] })
    }

    /// The likeliest words, by dynamic programming over the place where each ends.
    fn split(&self, text: &str, chain: &Chain, small: &[char]) -> Vec<Word> {
        let mut costs = vec![f32::INFINITY; small.len() + 1];
        let mut last: Vec<Option<Word>> = vec![None; small.len() + 1];
        costs[0] = 0.0;
        let model = self.language().model();
        let spelt = Spelt::of(text, chain, small);
        for start in 0..small.len() {
            let (mut spent, mut state) = (0, model.start());
            for end in start + 1..=small.len().min(start + LONGEST) {
                let symbol = model.symbol(small[end - 1]).unwrap_or(UNKNOWN);
                let (cost, next) = model.after(state, symbol);
                (spent, state) = (spent + cost, next);
                let rarity = rarity(&small[start..end], self.words);
                let word = Word { start, end, rarity };
                let cost = match end - start {
                    1 => self.lone(&spelt, &word) + self.lone,
                    2 if rarity.is_none() => continue,
                    _ => self.cost(&spelt, &word, || spent + model.after(state, EDGE).0),
                };
                let is_long = |length| length > 1 || self.manner == Manner::Signs;
                let is_joined = is_long(end - start)
                    && last[start].as_ref().is_some_and(|before| is_long(before.len()));
                let is_odd = end - start == 1
                    && last[start].as_ref().is_some_and(|before| before.rarity.is_none());
                let edge = if is_joined { self.edge } else { 0.0 };
                let cost = costs[start] + cost + edge + if is_odd { BEHIND_UNLISTED } else { 0.0 };
                if cost < costs[end] {
                    costs[end] = cost;
                    last[end] = Some(word);
                }
            }
        }
        let mut found = Vec::new();
        let mut end = small.len();
        while let Some(word) = last[end].take() {
            end = word.start;
            found.push(word);
        }
        found.reverse();
        found
    }

    /// What a letter costs that stands alone.
    fn lone(&self, spelt: &Spelt, word: &Word) -> f32 {
        let is_capital = spelt.is_capital(word.start);
        let next = Word { start: word.end, end: spelt.len().min(word.end + 2), rarity: None };
        // `A TSAC` is rarer than `ATSAC`.
        let is_abbreviated = is_capital && next.len() == 2 && spelt.capitals(&next) == 2;
        let before_hyphen = match self.manner {
            Manner::Spaces => word.end == spelt.len() && spelt.before_hyphen,
            Manner::Hyphens => word.start == 0,
            Manner::Signs => false,
        };
        match word.rarity {
            // English writes it large.
            Some(rarity) if !is_abbreviated && (is_capital || spelt.of_word(word) != "i") => {
                nats(rarity)
            }
            _ if is_capital => LONE.0,
            _ if before_hyphen => LONE_BEFORE_HYPHEN,
            _ => LONE.1,
        }
    }

    /// What a word costs that is pulled apart; `letters` is what the model says of it.
    fn cost(&self, spelt: &Spelt, word: &Word, letters: impl Fn() -> Cost) -> f32 {
        let capitals = spelt.capitals(word);
        let begins = spelt.is_capital(word.start);
        let is_even = capitals == 0 || capitals == word.len() || (capitals == 1 && begins);
        let mut cost = match word.rarity {
            Some(rarity) => nats(rarity),
            None => {
                let letters = -log_prob(letters());
                let most =
                    if capitals == word.len() { CAPITAL * word.len() as f32 } else { letters };
                letters.min(most) + if begins { UNLISTED.0 } else { UNLISTED.1 }
            }
        };
        if !is_even || (word.rarity.is_none() && spelt.is_run(word)) {
            cost += UNEVEN;
        }
        if self.twice > 0.0 && self.clear.contains(spelt.of_word(word)) {
            cost += self.twice;
        }
        cost + self.apart[class(word.len()).unwrap_or(LENGTHS - 1)]
    }
}

/// Which of [`LENGTHS`] a length is; `None` for a letter and for what is longer than words.
fn class(length: usize) -> Option<usize> {
    (2..=LONGEST).contains(&length).then(|| length.min(LENGTHS + 1) - 2)
}

/// What a word costs that is so rare.
fn nats(rarity: u8) -> f32 {
    f32::from(rarity) / 4.0 * std::f32::consts::LN_10
}

/// Whether a row is an abbreviation that is always written so: `U.S.S.R.`
fn is_abbreviation(text: &str, chain: &Chain) -> bool {
    chain.separator == '.'
        && chain.letters.iter().all(|(_, letter)| letter.is_uppercase())
        && text[chain.span().end..].starts_with(chain.separator)
}

/// The letters of a chain in one piece, and sums over them.
struct Spelt {
    text: String,
    /// Before each letter, and behind the last: bytes, capitals, letters that follow the one
    /// before them in the alphabet.
    sums: Vec<(usize, usize, usize)>,
    before_hyphen: bool,
}

impl Spelt {
    fn of(text: &str, chain: &Chain, small: &[char]) -> Spelt {
        let mut sum = (0, 0, 0);
        let mut sums = vec![sum];
        for (at, (_, letter)) in chain.letters.iter().enumerate() {
            let is_step = at > 0 && small[at] as u32 == small[at - 1] as u32 + 1;
            sum.0 += letter.len_utf8();
            sum.1 += usize::from(letter.is_uppercase());
            sum.2 += usize::from(is_step);
            sums.push(sum);
        }
        let before_hyphen = text[chain.span().end..].starts_with('-');
        Spelt { text: chain.spelt(), sums, before_hyphen }
    }

    fn len(&self) -> usize {
        self.sums.len() - 1
    }

    fn of_word(&self, word: &Word) -> &str {
        &self.text[self.sums[word.start].0..self.sums[word.end].0]
    }

    fn capitals(&self, word: &Word) -> usize {
        self.sums[word.end].1 - self.sums[word.start].1
    }

    /// Whether most letters go along the alphabet.
    fn is_run(&self, word: &Word) -> bool {
        2 * (self.sums[word.end].2 - self.sums[word.start + 1].2) >= word.len()
    }

    fn is_capital(&self, at: usize) -> bool {
        self.sums[at + 1].1 > self.sums[at].1
    }
}
