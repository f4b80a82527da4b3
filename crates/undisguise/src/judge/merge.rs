//! Signs that stand for more than one letter: which ones, and which letter where.

use crate::class::lower;
use crate::model::{EDGE, SILENT, State, Symbol, UNKNOWN, log_prob};

use super::ask::Asker;
use super::page::{Cell, Page, Type};
use super::puzzle::Puzzle;
use super::solve::Solution;

/// By sign: the letters it stands for, each with the log of its share.
pub(super) type Options = Vec<Vec<(Symbol, f32)>>;

/// A word takes part in the vote for a second letter when it gets better by this, in nats.
const BETTER: f32 = 3.0;

/// A word reads badly below this mean log probability of a symbol, in nats.
const DOUBTFUL: f32 = -1.9;

/// What a second letter must gain in all, in nats.
const GAIN: f32 = 8.0;

/// Share of the words of a sign that must ask for a second letter that no table knows.
const SHARE: f32 = 0.15;

/// A letter that stands plain, or that another sign stands for, this many times for each time the
/// sign would mean it needs no second sign: names that read better with it are only names, and
/// words that read better with an accent are written without.
const STAYS: f32 = 1.0;

/// Most letters a sign may stand for.
const MOST: usize = 4;

/// How many spellings of a word are carried along.
const BEAM: usize = 8;

/// Which letters each sign stands for.
pub(super) fn options(puzzle: &Puzzle, solution: &Solution) -> Options {
    let mut options: Options = vec![Vec::new(); solution.meaning.len()];
    let mut meaning = solution.meaning.clone();
    for (sign, &own) in solution.meaning.iter().enumerate() {
        if own == SILENT {
            options[sign] = vec![(SILENT, 0.0)];
        } else if own != UNKNOWN {
            options[sign] = letters(puzzle, sign, own, &mut meaning, &solution.words);
        }
    }
    options
}

fn letters(
    puzzle: &Puzzle,
    sign: usize,
    own: Symbol,
    meaning: &mut [Symbol],
    scores: &[f32],
) -> Vec<(Symbol, f32)> {
    let words = &puzzle.words_of[sign];
    let mut letters = vec![own];
    // Only words that read badly with the first letter can ask for another one.
    let reads_badly = |word: &usize| scores[*word] < DOUBTFUL * puzzle.symbols_in(*word) as f32;
    let doubtful = words.iter().filter(|word| reads_badly(word));
    let mut doubtful: Vec<(usize, f32)> = doubtful.map(|word| (*word, scores[*word])).collect();
    let all = words.len() as f32;
    if (doubtful.len() as f32) < (all * SHARE / 3.0).max(2.0) {
        return vec![(own, 0.0)];
    }
    let stays = |symbol, words, meaning: &[Symbol]| stays(puzzle, sign, symbol, words, meaning);
    // Most letters stay even if every doubtful word asked for them.
    let candidates: Vec<Symbol> = (1..=puzzle.model.size())
        .filter(|symbol| *symbol != own && !stays(*symbol, doubtful.len(), meaning))
        .collect();
    if candidates.is_empty() {
        return vec![(own, 0.0)];
    }
    // By doubtful word: its score with each candidate.
    let mut scores = Vec::with_capacity(doubtful.len() * candidates.len());
    let mut asker = Asker::new(puzzle);
    for (word, score) in &doubtful {
        // A letter that makes the word no better gains nothing.
        scores.extend_from_slice(asker.some_letters(*word, sign, meaning, &candidates, *score));
    }
    let with = |at: usize| scores.iter().skip(at).step_by(candidates.len());
    while letters.len() < MOST {
        let mut most: Option<(f32, usize)> = None;
        for (at, &symbol) in candidates.iter().enumerate() {
            if letters.contains(&symbol) {
                continue;
            }
            let gains = with(at).zip(&doubtful).map(|(score, (_, best))| score - best);
            let gains = gains.filter(|gain| *gain > BETTER);
            let (count, sum) = gains.fold((0, 0.0), |(count, sum), gain| (count + 1, sum + gain));
            let known = puzzle.priors[sign].knows(symbol);
            let (least, share) = if known { (3, SHARE / 2.0) } else { (4, SHARE) };
            if count < least || (count as f32) < share * all || stays(symbol, count, meaning) {
                continue;
            }
            let gain = sum + puzzle.before(sign, symbol, meaning);
            if gain > GAIN && most.is_none_or(|most| gain > most.0) {
                most = Some((gain, at));
            }
        }
        let Some((_, at)) = most else { break };
        letters.push(candidates[at]);
        for ((_, best), score) in doubtful.iter_mut().zip(with(at)) {
            *best = best.max(*score);
        }
    }
    shares(puzzle, sign, letters, meaning)
}

/// Whether a letter stands plain too often for so many of the sign's words to mean it.
fn stays(puzzle: &Puzzle, sign: usize, symbol: Symbol, words: usize, meaning: &[Symbol]) -> bool {
    let all = puzzle.words_of[sign].len() as f32;
    let claimed = puzzle.counts[sign] as f32 * words as f32 / all;
    let plain = puzzle.plain[usize::from(symbol)] + puzzle.taken(sign, symbol, meaning);
    plain as f32 > STAYS * claimed
}

/// How often each letter is the best one, as a log share.
fn shares(
    puzzle: &Puzzle,
    sign: usize,
    letters: Vec<Symbol>,
    meaning: &mut [Symbol],
) -> Vec<(Symbol, f32)> {
    if let [only] = letters[..] {
        return vec![(only, 0.0)];
    }
    let own = meaning[sign];
    let mut votes = vec![1.0f32; letters.len()];
    for &word in &puzzle.words_of[sign] {
        let scores = letters.iter().map(|letter| {
            meaning[sign] = *letter;
            puzzle.word(word, meaning)
        });
        let best = scores.enumerate().max_by(|a, b| a.1.total_cmp(&b.1));
        votes[best.map_or(0, |best| best.0)] += 1.0;
    }
    meaning[sign] = own;
    let sum: f32 = votes.iter().sum();
    letters.into_iter().zip(votes).map(|(letter, votes)| (letter, (votes / sum).ln())).collect()
}

/// How a word with signs reads.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Spelling {
    /// As it stands.
    AsIs,
    /// Every sign has one meaning at most.
    Plain,
    /// By character: the meaning that the context chose.
    Chosen(Vec<Option<Symbol>>),
}

impl Spelling {
    /// What the sign at a place of the word means; `None` when it stands for itself.
    pub(super) fn meaning(&self, options: &Options, at: usize, sign: usize) -> Option<Symbol> {
        match self {
            Spelling::AsIs => None,
            Spelling::Plain => options[sign].first().map(|(symbol, _)| *symbol),
            Spelling::Chosen(meanings) => meanings[at],
        }
    }
}

/// The most likely spelling of a word.
pub(super) fn spell(page: &Page, puzzle: &Puzzle, options: &Options, kind: &Type) -> Spelling {
    match page.signs_in(kind).map(|sign| options[sign].len()).max() {
        None | Some(0) => return Spelling::AsIs,
        Some(1) => return Spelling::Plain,
        _ => {}
    }
    let model = puzzle.model;
    let mut beam: Vec<(f32, State, Vec<Option<Symbol>>)> = vec![(0.0, model.start(), Vec::new())];
    for cell in page.cells(kind) {
        let mut longer = Vec::new();
        for (score, state, spelt) in &beam {
            let choices = match cell {
                Cell::Sign(sign) if !options[*sign as usize].is_empty() => {
                    options[*sign as usize].as_slice()
                }
                _ => &[(first_option(puzzle, options, *cell).unwrap_or(UNKNOWN), 0.0)],
            };
            for (symbol, share) in choices {
                let (cost, next) = match *symbol {
                    SILENT => (0, *state),
                    symbol => model.after(*state, symbol),
                };
                let mut spelt = spelt.clone();
                let is_sign = matches!(cell, Cell::Sign(_)) && *symbol != UNKNOWN;
                spelt.push(is_sign.then_some(*symbol));
                longer.push((score + log_prob(cost) + share, next, spelt));
            }
        }
        longer.sort_by(|a, b| b.0.total_cmp(&a.0));
        longer.truncate(BEAM);
        beam = longer;
    }
    for (score, state, _) in &mut beam {
        *score += log_prob(model.after(*state, EDGE).0);
    }
    let best = beam.into_iter().max_by(|a, b| a.0.total_cmp(&b.0));
    best.map_or(Spelling::AsIs, |(_, _, spelt)| Spelling::Chosen(spelt))
}

fn first_option(puzzle: &Puzzle, options: &Options, cell: Cell) -> Option<Symbol> {
    match cell {
        Cell::Sign(sign) => options[sign as usize].first().map(|(symbol, _)| *symbol),
        Cell::Plain(letter) => puzzle.model.symbol(lower(letter)),
        Cell::Mark => Some(SILENT),
    }
}
