//! Reads the rows of a page that pulls words apart: which letters belong to one word, and which
//! stand alone as they always did.

use std::collections::HashSet;

use super::chain::Chain;
use super::costs::{Costs, Counts, LENGTHS, LONGEST, Manner, Pair, class};
use super::row::LEAST;
use super::segment::{Word, rarities, rarity};
use crate::Language;
use crate::model::{Cost, EDGE, UNKNOWN, log_prob};
use crate::words::Words;

/// What a word costs that is not in the lexicon, beside its letters, in nats; less with a capital,
/// as names have.
const UNLISTED: (f32, f32) = (3.5, 5.0);

/// What a word costs that mixes capitals and small letters, or goes along the alphabet.
const UNEVEN: f32 = 12.0;

/// What a letter costs that is no word and stands alone: a capital, as in names, and a small one.
const LONE: (f32, f32) = (14.0, 18.0);

/// What it costs that a word of one letter ends a row and no other word follows: articles and
/// prepositions have one behind them.
const LONE_AT_END: f32 = 10.0;

/// The same of a small one before a hyphen, at the end of a row or, where all separators are
/// hyphens, at its beginning: `e-mail`, `t-shirt`.
const LONE_BEFORE_HYPHEN: f32 = 9.0;

/// What it costs that the word of one letter stands behind a word that no lexicon has: many names
/// end so.
const BEHIND_UNLISTED: f32 = 4.0;

/// What it costs, beside all else, that of two neighbours one is not in the lexicon.
const EDGE_OF_UNLISTED: f32 = 2.0;

/// What a letter of an abbreviation in capitals costs at most.
const CAPITAL: f32 = 3.3;

/// What stands before a word that is quoted.
const QUOTES: &str = "\"“‘'«„";

/// Reads rows in a language, as it has learnt from a page.
pub(super) struct Reader<'t> {
    words: Words,
    manner: Manner,
    /// What was counted in all rows of the page, and in each by where it begins.
    counts: Option<Counts>,
    rows: Vec<(usize, Counts)>,
    /// Words of each length that stand in the text as ever.
    plain: [f32; LENGTHS],
    /// The words that stand in the text as ever.
    clear: HashSet<&'t str>,
}

impl<'t> Reader<'t> {
    pub(super) fn of(words: Words, manner: Manner) -> Reader<'t> {
        let (plain, clear) = ([0.0; LENGTHS], HashSet::new());
        Reader { words, manner, counts: None, rows: Vec::new(), plain, clear }
    }

    pub(super) fn language(&self) -> Language {
        self.words.language
    }

    /// Learns from a page, by its rows of some length: how many of the words of each length it
    /// pulls apart, whether two neighbours, and whether always the same ones.
    pub(super) fn learn(&mut self, text: &'t str, chains: &[&Chain]) {
        let clear = || text.split(|letter: char| !letter.is_alphabetic());
        self.clear = clear().filter(|word| class(word.len()).is_some()).collect();
        for at in clear().filter_map(|word| class(word.chars().take(LONGEST + 1).count())) {
            self.plain[at] += 1.0;
        }
        let count = |chain: &&Chain| (chain.span().start, self.count(text, chain));
        self.rows = chains.iter().map(count).collect();
        let mut all = Counts::default();
        self.rows.iter().for_each(|(_, row)| all.add(row, 1.0));
        self.counts = Some(all);
    }

    fn count(&self, text: &str, chain: &Chain) -> Counts {
        let words = self.words(text, chain);
        let mut counts = Counts { rows: 1.0, ..Counts::default() };
        for at in words.iter().filter_map(|word| class(word.len())) {
            counts.apart[at] += 1.0;
        }
        let long = words.iter().filter(|word| word.len() > 1).count();
        counts.joined = f32::from(u8::from(long > 1));
        counts.lone = f32::from(u8::from(0 < long && long < words.len()));
        if let [Word { rarity: Some(_), .. }] = words[..] {
            counts.sure = 1.0;
            counts.twice = f32::from(u8::from(self.clear.contains(chain.spelt().as_str())));
        }
        counts
    }

    /// What it costs to read a row, by what all others of the page do.
    fn costs(&self, chain: &Chain) -> Costs {
        let Some(mut counts) = self.counts else { return Costs::untaught(self.manner) };
        let own = self.rows.binary_search_by_key(&chain.span().start, |(start, _)| *start);
        if let Some((_, own)) = own.ok().and_then(|at| self.rows.get(at)) {
            counts.add(own, -1.0);
        }
        counts.costs(&self.plain, self.manner)
    }

    /// Whether short words are pulled apart like others, with the space that stands between words:
    /// rows are whole sentences then.
    pub(super) fn is_of_all_words(&self) -> bool {
        let is_half = |(apart, plain): (&f32, &f32)| *apart > 0.0 && apart >= plain;
        let apart = self.counts.unwrap_or_default().apart;
        self.manner == Manner::Spaces && apart[..2].iter().zip(&self.plain).any(is_half)
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
        let prices = self.costs(chain);
        for start in 0..small.len() {
            let (mut spent, mut state) = (0, model.start());
            let longest = &small[start..small.len().min(start + LONGEST)];
            for (end, rarity) in (start + 1..).zip(rarities(longest, self.words)) {
                let symbol = model.symbol(small[end - 1]).unwrap_or(UNKNOWN);
                let (cost, next) = model.after(state, symbol);
                (spent, state) = (spent + cost, next);
                let word = Word { start, end, rarity };
                let cost = match end - start {
                    1 => self.lone(&spelt, &word) + prices.lone,
                    2 if rarity.is_none() => continue,
                    _ => self.cost(&prices, &spelt, &word, || spent + model.after(state, EDGE).0),
                };
                let before = last[start].as_ref();
                let is_odd = end - start == 1 && before.is_some_and(|it| it.rarity.is_none());
                let edge = before.map_or(0.0, |before| {
                    let parts = costs[start] - costs[before.start] + cost;
                    self.edge(&prices, &spelt, small, ([before, &word], parts))
                });
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

    /// What it costs that two words, which cost so much, stand beside one another in a row.
    fn edge(
        &self,
        costs: &Costs,
        spelt: &Spelt,
        small: &[char],
        (pair, parts): ([&Word; 2], f32),
    ) -> f32 {
        if self.manner == Manner::Signs {
            return costs.edge;
        }
        if pair.iter().any(|word| word.len() == 1) {
            return 0.0;
        }
        if self.manner == Manner::Hyphens || self.counts.is_none() {
            return costs.edge;
        }
        let whole = Word { start: pair[0].start, end: pair[1].end, rarity: None };
        let letters = &small[whole.start..whole.end];
        let rarities = (pair[0].rarity, pair[1].rarity);
        let (Some(one), Some(next)) = rarities else { return costs.edge + EDGE_OF_UNLISTED };
        if whole.len() > LONGEST || rarity(letters, self.words).is_some() {
            return costs.edge;
        }
        let model = self.language().model();
        let symbols = letters.iter().map(|letter| model.symbol(*letter).unwrap_or(UNKNOWN));
        let (spent, state) = model.through(model.start(), symbols);
        let spent = spent + model.after(state, EDGE).0;
        let is_capital = pair.map(|word| spelt.is_capital(word.start));
        let pair_of = Pair { nats: [one, next].map(nats), letters: -log_prob(spent), is_capital };
        let mut odds = pair_of.odds(whole.len(), costs);
        for word in pair {
            odds -= if self.clear.contains(spelt.of_word(word)) { costs.twice } else { 0.0 };
            odds -= class(word.len()).map_or(0.0, |at| costs.apart[at] - costs.apart[LENGTHS - 1]);
        }
        let fair = self.cost(costs, spelt, &whole, || spent) - parts - odds / Pair::SCALE;
        if odds > 0.0 { fair.min(costs.edge) } else { fair.max(costs.edge) }
    }

    /// What a letter costs that stands alone.
    fn lone(&self, spelt: &Spelt, word: &Word) -> f32 {
        let is_last = word.end == spelt.len() && word.start > 0;
        if let (true, Some(rarity)) = (is_last && !spelt.before_word, word.rarity) {
            return nats(rarity) + LONE_AT_END;
        }
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
    fn cost(&self, costs: &Costs, spelt: &Spelt, word: &Word, letters: impl Fn() -> Cost) -> f32 {
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
        if costs.twice > 0.0 && self.clear.contains(spelt.of_word(word)) {
            cost += costs.twice;
        }
        cost + costs.apart[class(word.len()).unwrap_or(LENGTHS - 1)]
    }
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
    /// Whether a word or a number follows behind a space.
    before_word: bool,
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
        let mut behind = text[chain.span().end..].chars();
        let before_word = behind.next().is_some_and(char::is_whitespace)
            && behind.next().is_some_and(|it| it.is_alphanumeric() || QUOTES.contains(it));
        Spelt { text: chain.spelt(), sums, before_hyphen, before_word }
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
