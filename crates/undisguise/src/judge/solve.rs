//! Finds the letters that make the words with signs the best language.
//!
//! Known signs begin with the letter they look like, unknown ones are filled in by a beam search
//! (as in the decipherment of substitution ciphers: Nuhn, Schamper, Ney, "Beam search for solving
//! substitution ciphers", 2013), and then each sign is asked again, given all others, until
//! nothing changes.

use crate::model::{SILENT, Symbol, UNKNOWN};

use super::ask::Asker;
use super::puzzle::Puzzle;

/// How many partial answers are carried along.
const BEAM: usize = 12;

/// How many words are asked about a sign while the others are not known yet.
const BEAM_WORDS: usize = 12;

/// How many signs are worked on; more are no scheme.
const MOST_SIGNS: usize = 48;

/// How often each sign is asked again.
const SWEEPS: usize = 4;

/// From this many words on, the others are not asked when one letter is this far ahead, in nats.
const ENOUGH_WORDS: usize = 3;
const FAR_AHEAD: f32 = 14.0;

/// Log probability of a symbol in a word that is no word of the language, in nats: a name, an
/// abbreviation. Such words may not outvote the others.
const STRANGE: f32 = -2.9;

/// What counts of a difference between two readings that both make a strange word.
const WHISPER: f32 = 0.4;

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
    /// By word: its log probability under the solution.
    pub(super) words: Vec<f32>,
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
    // By sign: how many changes there had been when it was asked. The answer of a sign depends on
    // the other signs alone, so without a change it would be the same again.
    let mut asked = vec![None; meaning.len()];
    let mut heard: Vec<Vec<Heard>> = vec![Vec::new(); meaning.len()];
    let mut changes = 0;
    for _ in 0..SWEEPS {
        let before = changes;
        for &sign in &signs {
            if meaning[sign] == SILENT {
                evidence[sign] = puzzle.unseen[sign] * puzzle.words_of[sign].len() as f32;
                lead[sign] = evidence[sign];
                continue;
            }
            if asked[sign] == Some(changes) {
                continue;
            }
            let ballot = ask(puzzle, sign, &meaning, &mut heard[sign]);
            changes += usize::from(ballot.best != meaning[sign]);
            asked[sign] = Some(changes);
            meaning[sign] = ballot.best;
            lead[sign] = ballot.lead;
            evidence[sign] = ballot.evidence;
        }
        if changes == before {
            break;
        }
    }
    let words = puzzle.all_words(&meaning);
    let symbols: usize = (0..puzzle.len()).map(|word| puzzle.symbols_in(word)).sum();
    let fluency = words.iter().sum::<f32>() / symbols.max(1) as f32;
    Solution { meaning, lead, evidence, words, fluency }
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
        let sums = sums(puzzle, sign, words, &partial);
        for (at, ((score, meaning), (before, sums))) in partial.iter().zip(sums).enumerate() {
            let each = puzzle.before_each(sign, meaning);
            for (symbol, (after, first)) in (1..).zip(sums.iter().zip(each)) {
                let gain = after - before + first;
                longer.push((*score + gain, at, symbol));
            }
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

/// By partial answer: the log probability of words as they are, and with each letter for a sign.
fn sums(
    puzzle: &Puzzle,
    sign: usize,
    words: &[usize],
    partial: &[(f32, Vec<Symbol>)],
) -> Vec<(f32, Vec<f32>)> {
    let mut asker = Asker::new(puzzle);
    let mut sums = vec![(0.0f32, vec![0.0f32; usize::from(puzzle.model.size())]); partial.len()];
    // Of one word: the partial answers it was asked under, and what it said.
    let mut asked: Vec<(usize, f32, Vec<f32>)> = Vec::with_capacity(BEAM);
    for &word in words {
        asked.clear();
        for at in 0..partial.len() {
            let agree = |other: usize| {
                puzzle.signs_in(word).all(|sign| partial[at].1[sign] == partial[other].1[sign])
            };
            let known = asked.iter().position(|asked| agree(asked.0));
            let known = known.unwrap_or_else(|| {
                let meaning = &partial[at].1;
                let before = puzzle.word(word, meaning);
                asked.push((at, before, asker.letters(word, sign, meaning).to_vec()));
                asked.len() - 1
            });
            let (_, before, scores) = &asked[known];
            sums[at].0 += before;
            sums[at].1.iter_mut().zip(scores).for_each(|(sum, score)| *sum += score);
        }
    }
    sums
}

struct Ballot {
    best: Symbol,
    lead: f32,
    evidence: f32,
}

/// What a word said of a sign: it says the same as long as its other signs mean the same.
#[derive(Clone)]
struct Heard {
    /// What the signs of the word meant, each occurrence; nothing for the sign itself.
    others: Vec<Symbol>,
    /// By letter.
    scores: Vec<f32>,
    mean: f32,
}

/// Asks the words of a sign about all letters, the other signs given, until one is far ahead.
/// `heard` is what the words said when the sign was asked before.
fn ask(puzzle: &Puzzle, sign: usize, meaning: &[Symbol], heard: &mut Vec<Heard>) -> Ballot {
    let mut totals = puzzle.before_each(sign, meaning);
    let mut mean = 0.0;
    let mut asker = Asker::new(puzzle);
    let mut ballot = Ballot { best: UNKNOWN, lead: 0.0, evidence: 0.0 };
    for (asked, &word) in puzzle.words_of[sign].iter().enumerate() {
        let others = puzzle.signs_in(word).filter(|other| *other != sign);
        let others = others.map(|other| meaning[other]);
        match heard.get(asked) {
            Some(heard) if others.clone().eq(heard.others.iter().copied()) => {}
            _ => {
                let others = others.collect();
                let said = hear(&mut asker, word, sign, meaning, others);
                match heard.get_mut(asked) {
                    Some(before) => *before = said,
                    None => heard.push(said),
                }
            }
        }
        let Heard { scores, mean: own, .. } = &heard[asked];
        totals.iter_mut().zip(scores).for_each(|(total, score)| *total += score);
        mean += own;
        ballot = count(&totals, mean);
        if asked + 1 >= ENOUGH_WORDS && ballot.lead >= FAR_AHEAD {
            break;
        }
    }
    ballot
}

/// Asks one word. No word may outvote the others.
fn hear(
    asker: &mut Asker,
    word: usize,
    sign: usize,
    meaning: &[Symbol],
    others: Vec<Symbol>,
) -> Heard {
    let floor = STRANGE * asker.symbols_in(word) as f32;
    let mut scores = asker.letters(word, sign, meaning).to_vec();
    for score in &mut scores {
        *score = score.max(floor + WHISPER * (*score - floor));
    }
    let mean = mean_of(&scores);
    Heard { others, scores, mean }
}

fn count(totals: &[f32], mean: f32) -> Ballot {
    let mut ballot = Ballot { best: UNKNOWN, lead: 0.0, evidence: 0.0 };
    let (mut first, mut second) = (f32::MIN, f32::MIN);
    for (total, symbol) in totals.iter().zip(1..) {
        if *total > first {
            second = first;
            (first, ballot.best) = (*total, symbol);
        } else if *total > second {
            second = *total;
        }
    }
    ballot.lead = if totals.len() > 1 { first - second } else { 0.0 };
    ballot.evidence = first - mean;
    ballot
}

/// Mean log probability of a symbol in the middle one of the words: half of their symbols stand in
/// words that are less fluent.
pub(super) fn median(puzzle: &Puzzle, words: &[f32]) -> f32 {
    let symbols = |word: usize| puzzle.symbols_in(word);
    let mut fluency: Vec<(f32, usize)> = words
        .iter()
        .zip(0..)
        .map(|(log, word)| (log / symbols(word) as f32, symbols(word)))
        .collect();
    fluency.sort_by(|a, b| a.0.total_cmp(&b.0));
    let all: usize = fluency.iter().map(|(_, symbols)| symbols).sum();
    let mut seen = 0;
    let middle = fluency.into_iter().find(|(_, symbols)| {
        seen += symbols;
        2 * seen >= all
    });
    middle.map_or(f32::MIN, |(fluency, _)| fluency)
}

/// Logarithm of the mean of the probabilities.
fn mean_of(logs: &[f32]) -> f32 {
    let most = logs.iter().copied().fold(f32::MIN, f32::max);
    let sum: f32 = logs.iter().map(|log| (log - most).exp()).sum();
    most + (sum / logs.len() as f32).ln()
}
