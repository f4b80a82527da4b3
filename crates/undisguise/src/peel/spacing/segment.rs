//! Where the words of a row of letters begin and end.

use super::RAREST;
use super::row::Gap;
use crate::model::{EDGE, UNKNOWN, log_prob};
use crate::words::{Rarity, Words};

/// A word of a row, by its letters.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) start: usize,
    pub(super) end: usize,
    /// How rare it is, when the lexicon has it.
    pub(super) rarity: Option<Rarity>,
}

impl Word {
    pub(super) fn len(&self) -> usize {
        self.end - self.start
    }

    /// Longer words tell more.
    pub(super) fn square(&self) -> usize {
        self.len() * self.len()
    }
}

/// Longest word that is looked for, in letters.
const LONGEST: usize = 20;

/// Nats of a letter that is drawn at random.
const RANDOM_LETTER: f32 = 2.85;

/// So many nats better than random letters must a row of words be.
const BETTER: f32 = 5.0;

/// What a word costs that is not in the lexicon, beside its letters, in nats.
const UNLISTED: f32 = 7.0;

/// Words of two letters must be as frequent: most pairs of letters are an abbreviation.
const RAREST_PAIR: Rarity = 13;

/// Letters that are tried first: a long row that begins with nonsense is none.
const PROBE: usize = 160;

/// The words between the gaps of a row.
pub(super) fn split_at_gaps(gaps: &[Gap], letters: &[char], words: Words) -> Vec<Word> {
    let edges = gaps.iter().enumerate().filter(|(_, gap)| gap.is_edge).map(|(at, _)| at + 1);
    let mut start = 0;
    let mut word = |end| {
        let word = Word { start, end, rarity: rarity(&letters[start..end], words) };
        start = end;
        word
    };
    edges.chain([letters.len()]).map(&mut word).collect()
}

/// Splits letters without gaps into words, when all are better language than random letters.
pub(super) fn split(letters: &[char], stretches: &[Word], words: Words) -> Option<Vec<Word>> {
    let mut all = Vec::new();
    let (mut sum, mut count) = (0.0, 0);
    for stretch in stretches {
        let own = &letters[stretch.start..stretch.end];
        let probe = &own[..own.len().min(PROBE)];
        let is_nonsense = |cost: f32, letters: usize| cost > RANDOM_LETTER * letters as f32;
        if probe.len() == PROBE && is_nonsense(best(probe, words).0, PROBE) {
            return None;
        }
        let (cost, split) = best(own, words);
        (sum, count) = (sum + cost, count + own.len());
        let start = stretch.start;
        all.extend(split.into_iter().map(|word| Word {
            start: word.start + start,
            end: word.end + start,
            ..word
        }));
    }
    // A single word is weighed by other rules.
    let is_better = sum <= RANDOM_LETTER * count as f32 - BETTER;
    (is_better && all.last().is_some_and(|last| last.end == letters.len())).then_some(all)
}

/// The lexicon that makes the likeliest words of some letters.
pub(super) fn likeliest(letters: &[char], lexicons: impl Iterator<Item = Words>) -> Option<Words> {
    let costs = lexicons.map(|words| (best(letters, words).0, words));
    // The first of equals: the languages stand in the order of their weight.
    costs.reduce(|best, next| if next.0 < best.0 { next } else { best }).map(|(_, words)| words)
}

/// The likeliest words, by dynamic programming over the place where each ends.
fn best(letters: &[char], words: Words) -> (f32, Vec<Word>) {
    let mut costs = vec![f32::INFINITY; letters.len() + 1];
    let mut last: Vec<Option<Word>> = vec![None; letters.len() + 1];
    costs[0] = 0.0;
    let model = words.language.model();
    for start in 0..letters.len() {
        let (mut spent, mut state) = (0, model.start());
        let longest = &letters[start..letters.len().min(start + LONGEST)];
        for (end, rarity) in (start + 1..).zip(rarities(longest, words)) {
            let symbol = model.symbol(letters[end - 1]).unwrap_or(UNKNOWN);
            let (cost, next) = model.after(state, symbol);
            (spent, state) = (spent + cost, next);
            let cost = match rarity {
                Some(rarity) => f32::from(rarity) / 4.0 * std::f32::consts::LN_10,
                None if end - start > 2 => UNLISTED - log_prob(spent + model.after(state, EDGE).0),
                None => continue,
            };
            if costs[start] + cost < costs[end] {
                costs[end] = costs[start] + cost;
                last[end] = Some(Word { start, end, rarity });
            }
        }
    }
    if costs[letters.len()].is_infinite() {
        let whole = Word { start: 0, end: letters.len(), rarity: None };
        return ((RANDOM_LETTER + 1.0) * letters.len() as f32, vec![whole]);
    }
    let mut found = Vec::new();
    let mut end = letters.len();
    while let Some(word) = last[end].take() {
        end = word.start;
        found.push(word);
    }
    found.reverse();
    (costs[letters.len()], found)
}

pub(super) fn rarity(letters: &[char], words: Words) -> Option<Rarity> {
    words.rarity(letters.iter().copied()).filter(|rarity| *rarity <= rarest(letters.len()))
}

/// The rarity of each beginning of some letters, the shortest first.
pub(super) fn rarities(letters: &[char], words: Words) -> impl Iterator<Item = Option<Rarity>> {
    let all = (1..).zip(words.beginnings(letters));
    all.map(|(length, rarity)| rarity.filter(|rarity| *rarity <= rarest(length)))
}

fn rarest(length: usize) -> Rarity {
    if length == 2 { RAREST_PAIR } else { RAREST }
}
