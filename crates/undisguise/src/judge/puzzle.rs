//! The words that hold signs, spelt in the symbols of one language, and what speaks for a letter.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::Language;
use crate::class::{Class, Script, class, is_small_capital, lower};
use crate::model::{EDGE, Model, SILENT, Symbol, UNKNOWN};
use crate::tables::{LookAlike, lookalikes};

use super::page::{Cell, Page, Type};

/// How many words are asked about one sign.
const WORDS_PER_SIGN: usize = 24;

/// Characters of a word, roughly.
const USUAL_LENGTH: usize = 8;

/// Share of the known signs that stand for a letter they look like.
const KNOWN: f32 = 0.97;

/// Logarithm of the share of the signs that stand for anything but what they are a form of.
const NO_OTHER: f32 = -12.0;

/// How much more a pair counts that Unicode or a page vouches for.
const VOUCHED: f32 = 3.0;

/// The most that the absence of a letter says, in nats: texts are about something, and written
/// with its words.
const MOST_ABSENT: f32 = 3.0;

/// A cell of a spelt word: a symbol, or a sign if it is `SIGN` and more.
pub(super) type Spelt = u32;
pub(super) const SIGN: Spelt = 256;

/// What a sign may mean before the text is asked: natural logarithms.
#[derive(Debug)]
pub(super) struct Prior {
    /// Letters it looks like, best first.
    pub(super) alike: Vec<(Symbol, f32)>,
    /// Any other letter.
    other: f32,
    /// It looks most like a letter of the script that the language does not write: the page is in
    /// another language of that script.
    pub(super) is_elsewhere: bool,
}

impl Prior {
    pub(super) fn of(&self, symbol: Symbol) -> f32 {
        self.alike.iter().find(|(own, _)| *own == symbol).map_or(self.other, |(_, log)| *log)
    }

    pub(super) fn knows(&self, symbol: Symbol) -> bool {
        self.alike.iter().any(|(own, _)| *own == symbol)
    }
}

/// Everything needed to find out what the signs of a page mean in one language.
#[derive(Debug)]
pub(super) struct Puzzle {
    pub(super) language: Language,
    pub(super) model: &'static Model,
    cells: Vec<Spelt>,
    /// By word: where its cells stand.
    words: Vec<Range<usize>>,
    /// Which words hold a sign, at most [`WORDS_PER_SIGN`] each.
    pub(super) words_of: Vec<Vec<usize>>,
    pub(super) priors: Vec<Prior>,
    /// How often each small letter stands plain in the marked lines.
    pub(super) plain: Vec<usize>,
    /// How many symbols the plain letters of Latin text are, the edges of words counted.
    symbols: f32,
    /// By sign: what one word with an unseen character in it says, in nats.
    pub(super) unseen: Vec<f32>,
    /// How often each sign stands in the words asked.
    pub(super) counts: Vec<usize>,
}

impl Puzzle {
    /// Spells the words of a page that are asked, by type.
    pub(super) fn new(
        page: &Page,
        plain: &[(char, usize)],
        language: Language,
        asked: &[bool],
    ) -> Puzzle {
        let mut puzzle = Puzzle::empty(page, language, language.model());
        for (letter, count) in plain {
            if let Some(symbol) = puzzle.model.symbol(*letter) {
                puzzle.plain[usize::from(symbol)] += count;
            }
        }
        if language.script() == Script::Latin {
            let letters = puzzle.plain.iter().sum::<usize>() as f32;
            puzzle.symbols = letters / (1.0 - puzzle.model.share(EDGE));
        }
        let most = page.types.len().min(page.signs.len().saturating_mul(WORDS_PER_SIGN));
        puzzle.words.reserve(most);
        puzzle.cells.reserve(most * USUAL_LENGTH);
        for (kind, _) in page.types.iter().zip(asked).filter(|(_, asked)| **asked) {
            puzzle.add(page, kind);
        }
        puzzle
    }

    fn empty(page: &Page, language: Language, model: &'static Model) -> Puzzle {
        Puzzle {
            language,
            model,
            cells: Vec::new(),
            words: Vec::new(),
            words_of: vec![Vec::new(); page.signs.len()],
            priors: {
                let base = language.script();
                page.signs.iter().map(|sign| prior(*sign, model, base)).collect()
            },
            plain: vec![0; usize::from(model.size()) + 1],
            symbols: 0.0,
            unseen: page.signs.iter().map(|sign| unseen(*sign)).collect(),
            counts: vec![0; page.signs.len()],
        }
    }

    fn add(&mut self, page: &Page, kind: &Type) {
        let mut is_wanted = false;
        for sign in page.signs_in(kind) {
            self.counts[sign] += kind.count;
            is_wanted |= self.words_of[sign].len() < WORDS_PER_SIGN;
        }
        if !is_wanted {
            return;
        }
        let spelt = page.cells(kind).iter().filter_map(|cell| match cell {
            Cell::Sign(sign) => Some(SIGN + *sign),
            Cell::Plain(letter) => Some(Spelt::from(self.model.symbol_of(*letter))),
            Cell::Mark => None,
        });
        let (word, start) = (self.words.len(), self.cells.len());
        self.cells.extend(spelt);
        self.words.push(start..self.cells.len());
        for sign in page.signs_in(kind) {
            if self.words_of[sign].last() != Some(&word) {
                self.words_of[sign].push(word);
            }
        }
    }

    /// The letter each sign looks like most; [`UNKNOWN`] for signs that no table knows.
    pub(super) fn first_guess(&self) -> Vec<Symbol> {
        let alike = self.priors.iter().map(|prior| prior.alike.first());
        alike.map(|first| first.map_or(UNKNOWN, |(symbol, _)| *symbol)).collect()
    }

    /// The signs that stand in a word asked about, the most frequent first, and of these the one
    /// whose looks say least: once it is known, nothing else in its words is in doubt.
    pub(super) fn signs(&self) -> Vec<usize> {
        let mut signs: Vec<usize> =
            (0..self.words_of.len()).filter(|sign| !self.words_of[*sign].is_empty()).collect();
        let looks = |sign: usize| self.priors[sign].alike.first().map_or(0.0, |first| first.1);
        signs.sort_by(|a, b| {
            let words = |sign: usize| self.words_of[sign].len();
            words(*b).cmp(&words(*a)).then(looks(*a).total_cmp(&looks(*b)))
        });
        signs
    }

    /// How many distinct words are asked about.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The signs of a word, each occurrence.
    pub(super) fn signs_in(&self, word: usize) -> impl Iterator<Item = usize> + Clone + '_ {
        self.cells(word).iter().filter_map(|cell| cell.checked_sub(SIGN)).map(|sign| sign as usize)
    }

    pub(super) fn cells(&self, word: usize) -> &[Spelt] {
        &self.cells[self.words[word].clone()]
    }

    /// Whether the word is long enough to be one, and holds a sign before its last letter.
    pub(super) fn is_telling(&self, word: usize) -> bool {
        let cells = self.cells(word);
        let plain = cells.iter().filter(|cell| **cell < SIGN).count();
        let inner = cells[..cells.len().saturating_sub(1)].iter().any(|cell| *cell >= SIGN);
        cells.len() >= 4 && plain >= 2 && inner
    }

    /// Logarithm of the probability of a word when the signs mean what `meaning` says.
    pub(super) fn word(&self, word: usize, meaning: &[Symbol]) -> f32 {
        self.model.word(symbols(self.cells(word), meaning))
    }

    /// The same for every word.
    pub(super) fn all_words(&self, meaning: &[Symbol]) -> Vec<f32> {
        let mut spelt = Vec::with_capacity(self.cells.len());
        let ends = (0..self.len()).map(|word| {
            spelt.extend(symbols(self.cells(word), meaning));
            spelt.len()
        });
        let ends: Vec<usize> = ends.collect();
        self.model.words(&spelt, &ends).collect()
    }

    /// How many symbols the model is asked for in a word, its edge included.
    pub(super) fn symbols_in(&self, word: usize) -> usize {
        self.words[word].len() + 1
    }

    /// What speaks for a letter before the words are asked: whether the sign looks like it, and
    /// whether it is missing. Schemes mostly replace every occurrence, above all those with signs
    /// that no table knows, but some replace few, so the penalty is bounded.
    ///
    /// A letter that another sign stands for is as good as there.
    pub(super) fn before(&self, sign: usize, symbol: Symbol, meaning: &[Symbol]) -> f32 {
        self.price(sign, symbol, self.taken(sign, symbol, meaning))
    }

    /// How often other signs stand for a letter.
    pub(super) fn taken(&self, sign: usize, symbol: Symbol, meaning: &[Symbol]) -> usize {
        let others = meaning.iter().zip(&self.counts).enumerate();
        others
            .filter(|(other, (own, _))| **own == symbol && *other != sign)
            .map(|(_, (_, count))| count)
            .sum()
    }

    /// The same for every letter that `sign` may stand for, the first of the alphabet first.
    pub(super) fn before_each(&self, sign: usize, meaning: &[Symbol]) -> Vec<f32> {
        let mut taken = [0; 256];
        for (other, (own, count)) in meaning.iter().zip(&self.counts).enumerate() {
            taken[usize::from(*own)] += if other == sign { 0 } else { *count };
        }
        let price = |symbol| self.price(sign, symbol, taken[usize::from(symbol)]);
        (1..=self.model.size()).map(price).collect()
    }

    fn price(&self, sign: usize, symbol: Symbol, taken: usize) -> f32 {
        let (slope, most) = if self.priors[sign].knows(symbol) { (0.75, 3.0) } else { (2.2, 9.0) };
        let plain = self.plain.get(usize::from(symbol)).copied().unwrap_or(0);
        let before = self.priors[sign].of(symbol);
        if plain + taken == 0 {
            return before + self.absence(symbol);
        }
        before - (slope * (1.0 + (plain + taken) as f32).ln()).min(most)
    }

    /// What speaks for a letter's being replaced when it does not stand plain, in nats: how often it
    /// should stand by chance. As the number is one of Poisson's, this is how much likelier its
    /// absence is when it is replaced everywhere.
    pub(super) fn absence(&self, symbol: Symbol) -> f32 {
        let stands = self.plain.get(usize::from(symbol)).is_none_or(|count| *count > 0);
        if stands { 0.0 } else { (self.symbols * self.model.share(symbol)).min(MOST_ABSENT) }
    }

    /// The same without the words: the letter the sign looks like by far the most.
    pub(super) fn by_look(&self, sign: usize) -> Option<Symbol> {
        let (symbol, log) = *self.priors[sign].alike.first()?;
        (log >= 0.5f32.ln()).then_some(symbol)
    }
}

/// The symbols of cells when the signs mean what `meaning` says.
pub(super) fn symbols<'a>(
    cells: &'a [Spelt],
    meaning: &'a [Symbol],
) -> impl Iterator<Item = Symbol> + 'a {
    let symbols = cells.iter().map(|cell| match cell.checked_sub(SIGN) {
        Some(sign) => meaning[sign as usize],
        None => *cell as Symbol,
    });
    symbols.filter(|symbol| *symbol != SILENT)
}

/// The first words with signs, to be read in many languages.
pub(super) struct Sample {
    /// Letters are small, signs numbered.
    cells: Vec<Cell>,
    /// By word: where its cells stand.
    words: Vec<Range<usize>>,
    signs: Vec<char>,
}

impl Sample {
    /// Takes `most` words at most, those that a puzzle would begin with.
    pub(super) fn take(page: &Page, asked: &[bool], most: usize) -> Sample {
        let mut sample = Sample { cells: Vec::new(), words: Vec::new(), signs: Vec::new() };
        // By sign: its number, in how many words it stands, and behind which of them the last one is.
        let mut known: FxHashMap<usize, (u32, usize, usize)> = FxHashMap::default();
        for (kind, _) in page.types.iter().zip(asked).filter(|(_, asked)| **asked) {
            if sample.words.len() == most {
                break;
            }
            let is_full = |sign| known.get(&sign).is_some_and(|known| known.1 >= WORDS_PER_SIGN);
            if page.signs_in(kind).all(is_full) {
                continue;
            }
            let (word, start) = (sample.words.len() + 1, sample.cells.len());
            for cell in page.cells(kind) {
                sample.cells.push(match cell {
                    Cell::Sign(sign) => {
                        let (number, words, last) =
                            known.entry(*sign as usize).or_insert_with(|| {
                                sample.signs.push(page.signs[*sign as usize]);
                                (sample.signs.len() as u32 - 1, 0, 0)
                            });
                        *words += usize::from(*last != word);
                        *last = word;
                        Cell::Sign(*number)
                    }
                    Cell::Plain(letter) => Cell::Plain(lower(*letter)),
                    Cell::Mark => continue,
                });
            }
            sample.words.push(start..sample.cells.len());
        }
        sample
    }

    /// The log probability of the words in a language, by its short model, their signs read as what
    /// they look like; added word by word to `start`. `None` as soon as that is not above `least`.
    pub(super) fn weigh(&self, language: Language, start: f32, least: f32) -> Option<f32> {
        let (model, base) = (language.short_model(), language.script());
        let mut guess: Vec<Option<Symbol>> = vec![None; self.signs.len()];
        let mut sum = 0.0;
        for word in &self.words {
            let symbols = self.cells[word.clone()].iter().map(|cell| match *cell {
                Cell::Sign(sign) => {
                    let sign = sign as usize;
                    *guess[sign].get_or_insert_with(|| looks_most(self.signs[sign], model, base))
                }
                Cell::Plain(letter) => model.symbol(letter).unwrap_or(UNKNOWN),
                Cell::Mark => SILENT,
            });
            sum += model.word(symbols.filter(|symbol| *symbol != SILENT));
            if start + sum <= least {
                return None;
            }
        }
        Some(start + sum)
    }
}

/// How much a word with an unseen character between its letters speaks for disguise, in nats. The
/// zero width space also marks where a line may break, and joiners stray in from other scripts.
fn unseen(sign: char) -> f32 {
    match sign {
        '\u{200B}' => 2.0,
        '\u{200C}' | '\u{200D}' => 1.5,
        _ => 3.0,
    }
}

/// The letters a sign looks like in one language, each with its weight.
struct Looks {
    alike: Vec<(Symbol, f32)>,
    /// The most weight of a letter of the script that the language does not write.
    elsewhere: f32,
    /// It is a form of a letter.
    has_form: bool,
}

fn looks(sign: char, model: &Model, base: Script) -> Looks {
    let mut alike: Vec<(Symbol, f32)> = Vec::new();
    let mut elsewhere = 0.0f32;
    // What a styled letter is a form of is no matter of looks.
    let is_form = |pair: &LookAlike| pair.sources & LookAlike::COMPAT != 0;
    let has_form = matches!(class(sign), Class::Styled | Class::Wide)
        && lookalikes(sign).any(|pair| is_form(&pair));
    for pair in lookalikes(sign).filter(|pair| !has_form || is_form(pair)) {
        let vouched = pair.sources & (LookAlike::UTS39 | LookAlike::SEEN) != 0;
        let factor = if vouched { VOUCHED } else { 1.0 };
        let weight = (f32::from(pair.similarity) / 100.0).powi(4) * factor;
        match model.symbol(lower(pair.letter)) {
            Some(symbol) => match alike.iter_mut().find(|(own, _)| *own == symbol) {
                Some((_, most)) => *most = most.max(weight),
                None => alike.push((symbol, weight)),
            },
            // A look-alike of the script that the language does not write: another language.
            None if class(pair.letter) == Class::Letter(base) => elsewhere = elsewhere.max(weight),
            None => {}
        }
    }
    Looks { alike, elsewhere, has_form }
}

/// The letter a sign looks like most, as [`Puzzle::first_guess`] has it; [`UNKNOWN`] for a sign
/// that no table knows.
fn looks_most(sign: char, model: &Model, base: Script) -> Symbol {
    if class(sign) == Class::Unseen {
        return SILENT;
    }
    let first = |most: (Symbol, f32), one: (Symbol, f32)| if one.1 > most.1 { one } else { most };
    looks(sign, model, base).alike.into_iter().reduce(first).map_or(UNKNOWN, |most| most.0)
}

fn prior(sign: char, model: &Model, base: Script) -> Prior {
    if class(sign) == Class::Unseen {
        return Prior { alike: vec![(SILENT, 0.0)], other: NO_OTHER, is_elsewhere: false };
    }
    let Looks { mut alike, elsewhere, has_form } = looks(sign, model, base);
    let letters = f32::from(model.size().max(1));
    if alike.is_empty() {
        return Prior { alike, other: -letters.ln(), is_elsewhere: elsewhere > 0.0 };
    }
    let most = alike.iter().map(|(_, weight)| *weight).fold(0.0, f32::max);
    let sum: f32 = elsewhere + alike.iter().map(|(_, weight)| weight).sum::<f32>();
    for (_, weight) in &mut alike {
        *weight = (*weight / sum * KNOWN).ln();
    }
    alike.sort_by(|a, b| b.1.total_cmp(&a.1));
    let other = if has_form { NO_OTHER } else { ((1.0 - KNOWN) / letters).ln() };
    // No language writes small capitals, whatever else they look like.
    Prior { alike, other, is_elsewhere: elsewhere > most && !is_small_capital(sign) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quick_guess_is_the_first_guess() {
        for code in ["en", "vi", "ru", "el"] {
            let language = Language::from_code(code).unwrap();
            let (model, base) = (language.model(), language.script());
            for sign in '\0'..=char::MAX {
                let first = prior(sign, model, base).alike.first().map(|first| first.0);
                let name = sign.escape_unicode();
                assert_eq!(looks_most(sign, model, base), first.unwrap_or(UNKNOWN), "{name}");
            }
        }
    }
}
