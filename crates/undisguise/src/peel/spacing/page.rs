//! What a page does as a whole: where it pulls words apart beyond doubt, with one separator, the
//! same separator is taken out everywhere else, out of names and rare words, too.

use super::chain::{self, Chain};
use super::costs::Manner;
use super::read::Reader;
use super::row::LEAST;
use super::segment::Word;
use super::{Apart, is_evenly_set, is_row_of_signs, is_shown_off, is_spelling};
use crate::class::{Script, lower};
use crate::words::Words;
use crate::{Certainty, Reason, Span};

/// So many different words that are surely pulled apart make a habit of it.
const SURE_WORDS: usize = 2;

/// And so many letters in them.
const SURE_LETTERS: usize = 10;

/// One in so many letters of the rows must be in such words.
const SURE_SHARE: usize = 3;

/// Longer rows are whole sentences, or no words at all.
const LONGEST_ROW: usize = 200;

/// So many rows tell which language they are in.
const SAMPLE: usize = 40;

/// And so many words around them.
const SAMPLE_OF_TEXT: usize = 200;

/// Separators times scripts that are looked at; no page has more.
const MOST_HABITS: usize = 16;

/// A separator with which a page pulls words of a script apart.
struct Habit<'t> {
    separator: char,
    script: Script,
    reader: Reader<'t>,
}

/// Finds the words that are pulled apart as a habit of the page; `lines` are those that may hold
/// some.
pub(super) fn find(text: &str, lines: &[Span]) -> Vec<Apart> {
    let mut chains = Vec::new();
    lines.iter().for_each(|line| chain::find(text, *line, &mut chains));
    chains.retain(|chain| chain.len() <= LONGEST_ROW);
    let mut habits = habits(text, &chains);
    if habits.is_empty() {
        return Vec::new();
    }
    chains.clear();
    chain::find(text, Span::new(0, text.len()), &mut chains);
    chains.retain(|chain| chain.len() <= LONGEST_ROW);
    habits.iter_mut().for_each(|habit| habit.learn(text, &chains));
    habits.retain(|habit| !habit.reader.is_of_all_words());
    let read = |chain: &Chain| {
        let habit = habits.iter().find(|habit| habit.is_of(chain))?;
        let words = habit.reader.read(text, chain)?;
        Some(apart(chain, &words))
    };
    chains.iter().filter_map(read).filter(|apart| !apart.gaps.is_empty()).collect()
}

/// The habits of a page.
fn habits<'t>(text: &'t str, chains: &[Chain]) -> Vec<Habit<'t>> {
    let mut keys: Vec<(char, Script)> = Vec::new();
    for chain in chains.iter().filter(|chain| chain.len() >= LEAST) {
        let key = chain.script().map(|script| (chain.separator, script));
        if let Some(key) = key.filter(|key| keys.len() < MOST_HABITS && !keys.contains(key)) {
            keys.push(key);
        }
    }
    let habit = |(separator, script): (char, Script)| {
        let own = |chain: &&Chain| {
            chain.len() >= LEAST
                && chain.separator == separator
                && chain.script() == Some(script)
                && !is_spelling(text, chain.span())
        };
        let own: Vec<&Chain> = chains.iter().filter(own).collect();
        // The rows of an honest page mostly do not hold so many words, whatever they spell.
        let words: usize = own.iter().map(|chain| chain.len() / LEAST).sum();
        let letters: usize = own.iter().map(|chain| chain.len()).sum();
        if words < SURE_WORDS || letters < SURE_LETTERS {
            return None;
        }
        let reader = Reader::of(language(text, &own, script)?, Manner::of(separator));
        is_habit(text, &own, &reader).then_some(Habit { separator, script, reader })
    };
    keys.into_iter().filter_map(habit).collect()
}

/// The lexicon that knows most of some of the rows, and of the text around.
fn language(text: &str, chains: &[&Chain], script: Script) -> Option<Words> {
    let known = |words: Words| {
        let reader = Reader::of(words, Manner::of(chains.first().map_or(' ', |it| it.separator)));
        let sample = chains.iter().take(SAMPLE).flat_map(|chain| reader.words(text, chain));
        let pulled = sample.filter(|word| word.rarity.is_some()).map(|word| word.square());
        let clear = text.split(|letter: char| !letter.is_alphabetic());
        let clear = clear.filter(|word| word.len() > 1).take(SAMPLE_OF_TEXT);
        let clear = clear.filter(|word| words.rarity(word.chars().map(lower)).is_some());
        pulled.sum::<usize>() + clear.map(|word| word.len() * word.len()).sum::<usize>()
    };
    // The first of equals: the languages stand in the order of their weight.
    let best = Words::of(script).map(|words| (known(words), words));
    best.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, words)| words)
}

/// Whether enough different words are surely pulled apart.
fn is_habit(text: &str, chains: &[&Chain], reader: &Reader) -> bool {
    let mut sure: Vec<String> = Vec::new();
    let (mut all, mut known) = (0, 0);
    for chain in chains {
        let words = reader.words(text, chain);
        all += chain.len();
        for word in words.iter().filter(|word| word.len() >= LEAST && word.rarity.is_some()) {
            let spelt: String =
                chain.letters[word.start..word.end].iter().map(|(_, letter)| *letter).collect();
            let is_capitals = spelt.chars().all(char::is_uppercase);
            let is_abbreviated = is_capitals && !chain.separator.is_whitespace();
            let is_odd = is_row_of_signs(&spelt) || is_shown_off(&spelt) || !is_evenly_set(&spelt);
            if is_abbreviated || is_odd {
                continue;
            }
            known += word.len();
            if sure.len() < SURE_WORDS && !sure.contains(&spelt) {
                sure.push(spelt);
            }
        }
    }
    sure.len() >= SURE_WORDS && known >= SURE_LETTERS && known * SURE_SHARE >= all
}

impl<'t> Habit<'t> {
    fn is_of(&self, chain: &Chain) -> bool {
        chain.separator == self.separator && chain.script() == Some(self.script)
    }

    /// Learns from the page which of its words are pulled apart.
    fn learn(&mut self, text: &'t str, chains: &[Chain]) {
        let own = chains.iter().filter(|chain| chain.len() >= LEAST && self.is_of(chain));
        let own: Vec<&Chain> = own.collect();
        self.reader.learn(text, &own);
    }
}

/// The findings of a chain that is read as these words.
fn apart(chain: &Chain, words: &[Word]) -> Apart {
    let inside = words.iter().flat_map(|word| word.start..word.end - 1);
    let reason = if words.iter().all(|word| word.rarity.is_some() || word.len() == 1) {
        Reason::KnownWord
    } else {
        Reason::Scheme
    };
    Apart {
        certainty: Certainty::Certain,
        gaps: inside.map(|letter| (chain.gap(letter), "")).collect(),
        reasons: [Reason::PulledApart, reason].into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        let apart = find(text, &[Span::new(0, text.len())]);
        let mut read = text.to_owned();
        for (gap, meant) in apart.iter().rev().flat_map(|apart| apart.gaps.iter().rev()) {
            read.replace_range(gap.start..gap.end, meant);
        }
        read
    }

    #[test]
    fn what_a_page_does_beyond_doubt_it_does_everywhere() {
        let text = "the s t o r m and a h a r b o u r in M a r l o w k a";
        assert_eq!(read(text), "the storm and a harbour in Marlowka");
        let text = "the s_t_o_r_m and a h_a_r_b_o_u_r in M_a_r_l_o_w_k_a, a_b";
        assert_eq!(read(text), "the storm and a harbour in Marlowka, a_b");
    }

    #[test]
    fn without_such_words_nothing_is_read() {
        for text in ["in M a r l o w k a of A B C D", "a.b.c.d and s_t_o_r_m", ""] {
            assert_eq!(read(text), text);
        }
    }
}
