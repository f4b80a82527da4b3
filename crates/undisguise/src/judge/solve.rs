//! Finds the letters that make the words with signs the best language.
//!
//! Known signs begin with the letter they look like, unknown ones are filled in by a beam search
//! (as in the decipherment of substitution ciphers: Nuhn, Schamper, Ney, "Beam search for solving
//! substitution ciphers", 2013), and then each sign is asked again, given all others, until
//! nothing changes.

use crate::model::{SILENT, Symbol, UNKNOWN};

use super::puzzle::Puzzle;

/// How many partial answers are carried along.
const BEAM: usize = 12;

/// How many words are asked about a sign while the others are not known yet.
const BEAM_WORDS: usize = 12;

/// How many signs are worked on; more are no scheme.
const MOST_SIGNS: usize = 48;

/// How often each sign is asked again.
const SWEEPS: usize = 4;

/// Log probability of a symbol in a word that is no word of the language, in nats: a name, an
/// abbreviation. Such words may not outvote the others.
const STRANGE: f32 = -2.9;

/// What the signs mean, and how sure that is.
#[derive(Clone, Debug)]
pub(super) struct Solution {
    /// By sign; [`UNKNOWN`] where nothing was found.
    pub(super) meaning: Vec<Symbol>,
    /// By sign: how far the letter is ahead of the next, in nats.
    pub(super) lead: Vec<f32>,
    /// By sign: how much better the words are than with a letter drawn at random, in nats, the
    /// price of choosing the letter taken off.
    pub(super) evidence: Vec<f32>,
    /// Mean log probability of a symbol of the words under the solution, in nats.
    pub(super) fluency: f32,
}

/// Solves a puzzle. Time is linear in the words asked, which are bounded for each sign.
pub(super) fn solve(puzzle: &Puzzle) -> Solution {
    let mut signs = puzzle.signs();
    signs.truncate(MOST_SIGNS);
    let mut meaning = puzzle.first_guess();
    meaning = beam(puzzle, &signs, meaning);
    let mut lead = vec![0.0; meaning.len()];
    let mut evidence = vec![0.0; meaning.len()];
    for _ in 0..SWEEPS {
        let mut changed = false;
        for &sign in &signs {
            if meaning[sign] == SILENT {
                evidence[sign] = puzzle.unseen[sign] * puzzle.words_of[sign].len() as f32;
                lead[sign] = evidence[sign];
                continue;
            }
            let ballot = ask(puzzle, sign, &mut meaning);
            changed |= ballot.best != meaning[sign];
            meaning[sign] = ballot.best;
            lead[sign] = ballot.lead;
            evidence[sign] = ballot.evidence;
        }
        if !changed {
            break;
        }
    }
    let fluency = fluency(puzzle, &meaning);
    Solution { meaning, lead, evidence, fluency }
}

/// Fills in the signs that no table knows, the most frequent first.
fn beam(puzzle: &Puzzle, signs: &[usize], start: Vec<Symbol>) -> Vec<Symbol> {
    let mut partial = vec![(0.0f32, start)];
    for &sign in signs {
        if partial[0].1[sign] != UNKNOWN {
            continue;
        }
        let words = &puzzle.words_of[sign];
        let words = &words[..words.len().min(BEAM_WORDS)];
        let mut longer: Vec<(f32, usize, Symbol)> = Vec::new();
        for (at, (score, meaning)) in partial.iter_mut().enumerate() {
            let before: f32 = words.iter().map(|word| puzzle.word(*word, meaning)).sum();
            for symbol in 1..=puzzle.model.size() {
                meaning[sign] = symbol;
                let after: f32 = words.iter().map(|word| puzzle.word(*word, meaning)).sum();
                let gain = after - before + puzzle.before(sign, symbol, meaning);
                longer.push((*score + gain, at, symbol));
            }
            meaning[sign] = UNKNOWN;
        }
        longer.sort_by(|a, b| b.0.total_cmp(&a.0));
        longer.truncate(BEAM);
        partial = longer
            .into_iter()
            .map(|(score, at, symbol)| {
                let mut meaning = partial[at].1.clone();
                meaning[sign] = symbol;
                (score, meaning)
            })
            .collect();
    }
    partial.swap_remove(0).1
}

struct Ballot {
    best: Symbol,
    lead: f32,
    evidence: f32,
}

/// Asks all words of a sign about all letters, the other signs given.
fn ask(puzzle: &Puzzle, sign: usize, meaning: &mut [Symbol]) -> Ballot {
    let own = meaning[sign];
    let words = &puzzle.words_of[sign];
    let size = usize::from(puzzle.model.size());
    let mut totals: Vec<f32> =
        (1..=size).map(|symbol| puzzle.before(sign, symbol as Symbol, meaning)).collect();
    let mut mean = 0.0;
    let mut scores = vec![0.0f32; size];
    for &word in words {
        let floor = STRANGE * puzzle.symbols_in(word) as f32;
        for symbol in 1..=size {
            meaning[sign] = symbol as Symbol;
            scores[symbol - 1] = puzzle.word(word, meaning).max(floor);
            totals[symbol - 1] += scores[symbol - 1];
        }
        mean += mean_of(&scores);
    }
    meaning[sign] = own;
    let mut order: Vec<usize> = (0..size).collect();
    order.sort_by(|a, b| totals[*b].total_cmp(&totals[*a]));
    let lead = match order.get(1) {
        Some(next) => totals[order[0]] - totals[*next],
        None => 0.0,
    };
    let evidence = totals[order[0]] - mean;
    Ballot { best: order[0] as Symbol + 1, lead, evidence }
}

/// Logarithm of the mean of the probabilities.
fn mean_of(logs: &[f32]) -> f32 {
    let most = logs.iter().copied().fold(f32::MIN, f32::max);
    let sum: f32 = logs.iter().map(|log| (log - most).exp()).sum();
    most + (sum / logs.len() as f32).ln()
}

fn fluency(puzzle: &Puzzle, meaning: &[Symbol]) -> f32 {
    let (mut sum, mut symbols) = (0.0, 0);
    for word in 0..puzzle.len() {
        sum += puzzle.word(word, meaning);
        symbols += puzzle.symbols_in(word);
    }
    sum / symbols.max(1) as f32
}
