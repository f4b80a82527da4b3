//! Asks words what each letter of the alphabet would cost in the place of a sign.

use crate::model::{Cost, EDGE, Model, State, Symbol, log_prob};

use super::puzzle::{Puzzle, SIGN, Spelt, symbols};

/// Asks word after word, in the same memory.
pub(super) struct Asker<'p> {
    puzzle: &'p Puzzle,
    /// By letter: what it costs in the first place of the sign, and the state behind it.
    letters: Vec<(Cost, State)>,
    ending: Ending,
    /// By letter.
    scores: Vec<f32>,
}

impl<'p> Asker<'p> {
    pub(super) fn new(puzzle: &'p Puzzle) -> Asker<'p> {
        let ending = Ending::new(puzzle.model);
        Asker { puzzle, letters: Vec::new(), ending, scores: Vec::new() }
    }

    /// How many symbols a word has, its edge included.
    pub(super) fn symbols_in(&self, word: usize) -> usize {
        self.puzzle.symbols_in(word)
    }

    /// Logarithm of the probability of a word for every letter that `sign` may stand for, the
    /// first letter of the alphabet first, when the other signs mean what `meaning` says.
    pub(super) fn letters(
        &mut self,
        word: usize,
        sign: usize,
        meaning: &mut [Symbol],
    ) -> &mut [f32] {
        self.score(word, sign, meaning, 1..=self.puzzle.model.size(), f32::NEG_INFINITY)
    }

    /// The same for some letters only, in their order; what is not above `least` may be less.
    pub(super) fn some_letters(
        &mut self,
        word: usize,
        sign: usize,
        meaning: &mut [Symbol],
        letters: &[Symbol],
        least: f32,
    ) -> &mut [f32] {
        self.score(word, sign, meaning, letters.iter().copied(), least)
    }

    fn score(
        &mut self,
        word: usize,
        sign: usize,
        meaning: &mut [Symbol],
        letters: impl Iterator<Item = Symbol>,
        least: f32,
    ) -> &mut [f32] {
        let model = self.puzzle.model;
        let cells = self.puzzle.cells(word);
        let is_sign = |cell: &Spelt| *cell == SIGN + sign as Spelt;
        let first = cells.iter().position(is_sign).unwrap_or(0);
        let last = cells.iter().rposition(is_sign).unwrap_or(0);
        let (before, state) = model.through(model.start(), symbols(&cells[..first], meaning));
        model.after_each(state, &mut self.letters);
        self.ending.begin(symbols(cells.get(last + 1..).unwrap_or(&[]), meaning));
        self.scores.clear();
        let own = meaning[sign];
        for letter in letters {
            let (cost, state) = self.letters[usize::from(letter) - 1];
            let (mut sum, mut state) = (before + cost, state);
            // What is behind it only makes the word less likely.
            if log_prob(sum) <= least {
                self.scores.push(f32::MIN);
                continue;
            }
            if first < last {
                meaning[sign] = letter;
                let inner = symbols(&cells[first + 1..=last], meaning);
                let (cost, next) = model.through(state, inner);
                (sum, state) = (sum + cost, next);
            }
            self.scores.push(log_prob(sum + self.ending.cost(state)));
        }
        meaning[sign] = own;
        &mut self.scores
    }
}

/// How many states are remembered at each place of an ending.
const SLOTS: usize = 8;

/// The end of a word, which is the same whatever the sign before it means. Letters that do not
/// fit soon leave the model in the same few states, and each of them is asked once.
struct Ending {
    model: &'static Model,
    /// The edge included.
    symbols: Vec<Symbol>,
    /// By symbol, [`SLOTS`] each: what it and those behind it cost in a state.
    met: Vec<(State, Cost)>,
    /// By symbol: the state before it and the cost up to it, on the way through.
    path: Vec<(State, Cost)>,
}

impl Ending {
    fn new(model: &'static Model) -> Ending {
        Ending { model, symbols: Vec::new(), met: Vec::new(), path: Vec::new() }
    }

    fn begin(&mut self, symbols: impl Iterator<Item = Symbol>) {
        self.symbols.clear();
        self.symbols.extend(symbols.chain([EDGE]));
        self.met.clear();
        self.met.resize(self.symbols.len() * SLOTS, (State::NONE, 0));
    }

    fn cost(&mut self, mut state: State) -> Cost {
        let mut sum = 0;
        self.path.clear();
        for (at, symbol) in self.symbols.iter().enumerate() {
            let (met, cost) = self.met[slot(at, state)];
            if met == state {
                sum += cost;
                break;
            }
            self.path.push((state, sum));
            let (cost, next) = self.model.after(state, *symbol);
            (sum, state) = (sum + cost, next);
        }
        for (at, (state, before)) in self.path.iter().enumerate() {
            self.met[slot(at, *state)] = (*state, sum - before);
        }
        sum
    }
}

fn slot(at: usize, state: State) -> usize {
    at * SLOTS + state.number() % SLOTS
}
