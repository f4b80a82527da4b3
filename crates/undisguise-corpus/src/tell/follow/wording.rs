//! Quotations word by word; those that give the same words are one.

use rayon::prelude::*;

use crate::dedup::words::words;
use crate::tell::{Account, Said};

/// Words of a quotation that are compared: a page put into quotation marks is no quotation.
const MOST_WORDS: usize = 400;

/// Words that some quotations give, and how much each of them tells.
#[derive(Clone, Debug)]
pub(super) struct Wording {
    /// Hashes of its words, folded; of a very long one its beginning.
    pub(super) words: Vec<u32>,
    /// The same, sorted.
    pub(super) sorted: Vec<u32>,
    /// How rare each of them is.
    pub(super) weights: Vec<f32>,
    /// The quotations, in the order of the documents.
    pub(super) said: Vec<Said>,
}

/// All wordings, in the order of their first quotation.
#[derive(Debug, Default)]
pub(super) struct Wordings {
    pub(super) all: Vec<Wording>,
    /// The wording of each quotation.
    of: Vec<u32>,
    /// Of each document, where its quotations begin.
    starts: Vec<u32>,
}

impl Wordings {
    /// Linear but for sorting.
    pub(super) fn of(accounts: &[Account]) -> Wordings {
        let read = |account: &Account| {
            let hashes = |text: &str| {
                words(text).into_iter().take(MOST_WORDS).map(|word| word.hash).collect()
            };
            account.quotes.iter().map(|quote| hashes(&quote.text)).collect::<Vec<Vec<u32>>>()
        };
        let read: Vec<Vec<Vec<u32>>> = accounts.par_iter().map(read).collect();
        let said = read.iter().enumerate().flat_map(|(document, quotes)| {
            (0..quotes.len()).map(move |quote| Said { document, quote })
        });
        let mut said: Vec<Said> = said.collect();
        let key = |said: &Said| {
            let language = accounts[said.document].language.map(|language| language.code());
            (language, &read[said.document][said.quote])
        };
        // Quotations stay in order.
        said.par_sort_by(|one, other| key(one).cmp(&key(other)));
        let mut groups: Vec<&[Said]> = said.chunk_by(|one, other| key(one) == key(other)).collect();
        groups.par_sort_unstable_by_key(|group| group[0]);
        let starts: Vec<u32> = read
            .iter()
            .scan(0_u32, |start, quotes| {
                let own = *start;
                *start += quotes.len() as u32;
                Some(own)
            })
            .collect();
        let mut of = vec![0; said.len()];
        for (group, number) in groups.iter().zip(0_u32..) {
            for said in *group {
                of[starts[said.document] as usize + said.quote] = number;
            }
        }
        let wording = |group: &&[Said]| {
            let first = group[0];
            let account = &accounts[first.document];
            let text = &account.quotes[first.quote].text;
            Wording::of(&read[first.document][first.quote], text, account, group)
        };
        Wordings { all: groups.par_iter().map(wording).collect(), of, starts }
    }

    pub(super) fn get(&self, number: u32) -> &Wording {
        &self.all[number as usize]
    }

    /// The number of the wording of a quotation.
    pub(super) fn of_quote(&self, said: Said) -> u32 {
        self.of[self.starts[said.document] as usize + said.quote]
    }
}

impl Wording {
    fn of(hashes: &[u32], text: &str, account: &Account, said: &[Said]) -> Wording {
        let mut sorted = hashes.to_vec();
        sorted.sort_unstable();
        let words = words(text).into_iter().take(MOST_WORDS);
        let weights = words.map(|word| weight(account, word.span.of(text))).collect();
        Wording { words: hashes.to_vec(), sorted, weights, said: said.to_vec() }
    }
}

/// How much a word tells: decimal orders of how rare it is. Where there is no list of words, the
/// long ones are taken for rare.
fn weight(account: &Account, word: &str) -> f32 {
    /// A word that is in no list, or in none that is known.
    const RARE: f32 = 5.5;
    const PER_LETTER: f32 = 0.8;
    let letters = word.chars().count() as f32;
    let Some(language) = account.language else { return (letters * PER_LETTER).min(RARE) };
    match language.rarity(word) {
        Some(rarity) => rarity as f32,
        None if language
            .rarity("a")
            .or(language.rarity("и"))
            .or(language.rarity("der"))
            .is_some() =>
        {
            RARE
        }
        None => (letters * PER_LETTER).min(RARE),
    }
}
