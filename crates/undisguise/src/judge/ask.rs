//! Asks words what each letter of the alphabet would cost in the place of a sign.

use crate::model::{Cost, EDGE, Model, SILENT, State, Symbol, log_prob};

use super::puzzle::{Puzzle, SIGN, Spelt, symbols};

/// Asks word after word, in the same memory.
pub(super) struct Asker<'p> {
    puzzle: &'p Puzzle,
    /// By letter: what it costs in the first place of the sign, and the state behind it.
    letters: Vec<(Cost, State)>,
    readers: Readers,
    /// By letter.
    scores: Vec<f32>,
}

impl<'p> Asker<'p> {
    pub(super) fn new(puzzle: &'p Puzzle) -> Asker<'p> {
        let letters = usize::from(puzzle.model.size());
        Asker {
            puzzle,
            letters: Vec::with_capacity(letters),
            readers: Readers::new(letters),
            scores: Vec::with_capacity(letters),
        }
    }

    /// How many symbols a word has, its edge included.
    pub(super) fn symbols_in(&self, word: usize) -> usize {
        self.puzzle.symbols_in(word)
    }

    /// Logarithm of the probability of a word for every letter that `sign` may stand for, the
    /// first letter of the alphabet first, when the other signs mean what `meaning` says.
    pub(super) fn letters(&mut self, word: usize, sign: usize, meaning: &[Symbol]) -> &mut [f32] {
        self.score(word, sign, meaning, 1..=self.puzzle.model.size(), f32::NEG_INFINITY)
    }

    /// The same for some letters only, in their order; what is not above `least` may be less.
    pub(super) fn some_letters(
        &mut self,
        word: usize,
        sign: usize,
        meaning: &[Symbol],
        letters: &[Symbol],
        least: f32,
    ) -> &mut [f32] {
        self.score(word, sign, meaning, letters.iter().copied(), least)
    }

    fn score(
        &mut self,
        word: usize,
        sign: usize,
        meaning: &[Symbol],
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
        self.scores.clear();
        self.readers.begin();
        for letter in letters {
            let (cost, state) = self.letters[usize::from(letter) - 1];
            let cost = before + cost;
            // What is behind it only makes the word less likely.
            if log_prob(cost) > least {
                self.readers.going.push(Reader { at: self.scores.len(), letter, cost, state });
            }
            self.scores.push(f32::MIN);
        }
        for cell in cells.get(first + 1..=last).unwrap_or(&[]) {
            match cell.checked_sub(SIGN) {
                Some(own) if own as usize == sign => self.readers.read_own(model),
                Some(other) => self.readers.read(model, meaning[other as usize]),
                None => self.readers.read(model, *cell as Symbol),
            }
        }
        for symbol in symbols(cells.get(last + 1..).unwrap_or(&[]), meaning) {
            self.readers.read(model, symbol);
            self.readers.join();
        }
        self.readers.read(model, EDGE);
        self.readers.finish(&mut self.scores);
        &mut self.scores
    }
}

/// How many of the states met at one place of a word are remembered.
const SLOTS: usize = 64;

/// A word read with each letter in the place of a sign, all of them side by side: processors fetch
/// from memory for several at a time what would take long for one behind the other.
///
/// The end of a word is the same whatever the sign before it means. Letters that do not fit soon
/// leave the model in the same few states, and of those in the same state only one goes on.
struct Readers {
    going: Vec<Reader>,
    joined: Vec<Joined>,
    /// By letter, at the end of a word.
    costs: Vec<Cost>,
}

/// A word read with one letter, up to some place.
#[derive(Clone, Copy)]
struct Reader {
    /// Where its score belongs.
    at: usize,
    letter: Symbol,
    cost: Cost,
    state: State,
}

/// One that costs so much more than another one that stands for it from now on; less wraps around.
struct Joined {
    at: usize,
    to: usize,
    more: Cost,
}

impl Readers {
    fn new(letters: usize) -> Readers {
        let (going, joined) = (Vec::with_capacity(letters), Vec::with_capacity(letters));
        Readers { going, joined, costs: Vec::with_capacity(letters) }
    }

    fn begin(&mut self) {
        self.going.clear();
        self.joined.clear();
    }

    /// A symbol that is the same for all.
    fn read(&mut self, model: &Model, symbol: Symbol) {
        if symbol == SILENT {
            return;
        }
        for reader in &mut self.going {
            let (cost, next) = model.after(reader.state, symbol);
            (reader.cost, reader.state) = (reader.cost + cost, next);
        }
    }

    /// The sign once more: for each reader its own letter.
    fn read_own(&mut self, model: &Model) {
        for reader in &mut self.going {
            let (cost, next) = model.after(reader.state, reader.letter);
            (reader.cost, reader.state) = (reader.cost + cost, next);
        }
    }

    /// Of readers in the same state only one goes on.
    fn join(&mut self) {
        let mut met = [u8::MAX; SLOTS];
        let mut count = 0;
        for index in 0..self.going.len() {
            let reader = self.going[index];
            let slot = &mut met[reader.state.number() % SLOTS];
            // There are fewer readers than symbols, so none has the number of an empty slot.
            match self.going.get(usize::from(*slot)).filter(|other| other.state == reader.state) {
                Some(other) => self.joined.push(Joined {
                    at: reader.at,
                    to: other.at,
                    more: reader.cost.wrapping_sub(other.cost),
                }),
                None => {
                    *slot = count as u8;
                    self.going[count] = reader;
                    count += 1;
                }
            }
        }
        self.going.truncate(count);
    }

    /// The score of each letter.
    fn finish(&mut self, scores: &mut [f32]) {
        self.costs.clear();
        self.costs.resize(scores.len(), 0);
        for reader in &self.going {
            self.costs[reader.at] = reader.cost;
            scores[reader.at] = log_prob(reader.cost);
        }
        // Those that joined last stand for those that joined before.
        for joined in self.joined.iter().rev() {
            let cost = joined.more.wrapping_add(self.costs[joined.to]);
            self.costs[joined.at] = cost;
            scores[joined.at] = log_prob(cost);
        }
    }
}
