//! How much two accounts have in common.
//!
//! Cosine of what they name and of what they say, weighed by how rare it is: among these accounts,
//! and in the language, so that a few accounts are enough to know what is rare (the language stands
//! for [`PRIOR`] texts more). Names and numbers are compared in every language, words in one.

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use undisguise::Language;

use super::copies::families;
use super::traits::{Term, Traits, UNKNOWN};

/// A term and its part of a vector of length 1, sorted by term.
pub(super) type Vector = Vec<(u32, f32)>;

/// An account as it is compared.
#[derive(Clone, Debug, Default)]
pub(super) struct Weighed {
    pub(super) names: Vector,
    pub(super) words: Vector,
    pub(super) language: Option<Language>,
    published: Option<i32>,
}

/// In how many accounts each term stands, copies counted once.
#[derive(Clone, Debug, Default)]
pub(super) struct Frequencies {
    accounts: f32,
    counts: FxHashMap<u32, Count>,
    stems: FxHashMap<u32, u32>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Count {
    accounts: u32,
    /// Accounts that write it as a name, less those that do not.
    named: i32,
}

/// So many texts is the knowledge of a language worth.
const PRIOR: f32 = 300.0;

/// Words of such a text.
const PRIOR_WORDS: f32 = 300.0;

/// A number weighs less than a name: many stand in a text, and few are telling.
const NUMBER: f32 = 0.6;

impl Frequencies {
    /// Linear but for sorting.
    pub(super) fn of(traits: &[&Traits]) -> Frequencies {
        let copies: Vec<_> = traits.iter().map(|traits| traits.copies).collect();
        let families = families(&copies);
        let mut frequencies = Frequencies::default();
        let first = families.iter().zip(0..).filter(|(family, account)| **family == *account);
        frequencies.accounts = first.count() as f32;
        let mut terms: Vec<(u32, u32)> = Vec::new();
        let mut stems: Vec<(u32, u32)> = Vec::new();
        for (traits, family) in traits.iter().zip(&families) {
            for term in &traits.terms {
                terms.push((term.key, *family));
                stems.push((term.stem, *family));
                let named = match (term.capital > term.small, term.small > 0) {
                    (true, _) => 1,
                    (false, true) if !traits.all_small => -1,
                    _ => 0,
                };
                frequencies.counts.entry(term.key).or_default().named += named;
            }
        }
        for (key, count) in distinct(terms) {
            frequencies.counts.entry(key).or_default().accounts = count;
        }
        frequencies.stems = distinct(stems).into_iter().collect();
        frequencies
    }

    /// What an account is compared by.
    pub(super) fn weighed(&self, traits: &Traits) -> Weighed {
        let (mut names, mut words) = (Vector::new(), Vector::new());
        for term in &traits.terms {
            let often = 1.0 + f32::from(term.count).ln();
            let count = self.counts.get(&term.key).copied().unwrap_or_default();
            if term.is_number {
                names.push((term.key, NUMBER * self.rarity(count.accounts, UNKNOWN)));
            } else if is_name(term, count, traits.all_small) {
                names.push((term.key, often * self.rarity(count.accounts, term.rarity)));
            } else {
                let accounts = self.stems.get(&term.stem).copied().unwrap_or_default();
                let rarity = self.rarity(accounts, term.rarity);
                words.push((term.stem, often * rarity * rarity));
            }
        }
        Weighed {
            names: unit(names),
            words: unit(words),
            language: traits.language,
            published: traits.published,
        }
    }

    /// Natural logarithm of how many texts there are for each that has the term.
    fn rarity(&self, accounts: u32, rarity: u8) -> f32 {
        let share = 10_f32.powf(-f32::from(rarity) / 4.0);
        let prior = PRIOR * -(-PRIOR_WORDS * share).exp_m1();
        ((self.accounts + PRIOR) / (accounts.max(1) as f32 + prior)).ln().max(0.0)
    }
}

/// Whether a word is a name here. Where an account writes everything small, or only at the
/// beginning of sentences, the others tell.
fn is_name(term: &Term, count: Count, all_small: bool) -> bool {
    if all_small {
        // Where nobody tells, rare words are taken for names.
        return count.named > 0 || count.named == 0 && term.rarity >= RARE;
    }
    if term.capital > 0 || term.small > 0 && term.small < term.count {
        return term.capital > term.small;
    }
    count.named > 0
}

/// A word as rare as this may be a name: one in 300,000.
const RARE: u8 = 22;

/// How much of the words two long accounts of the same event share at least, for each of the
/// words that either could share by chance.
const CHANCE: f32 = 0.0006;

/// Accounts published so many days apart have a third (1/e) of their likeness left.
const DAYS: f32 = 365.0;

impl Weighed {
    /// How much two accounts have in common: 0 to 1.
    ///
    /// Accounts that name the same people and yet share no more words than any two texts of their
    /// length tell of different events; that shows in long texts only.
    pub(super) fn likeness(&self, other: &Weighed) -> f32 {
        let names = dot(&self.names, &other.names);
        let apart = match (self.published, other.published) {
            (Some(one), Some(two)) => (-(one.abs_diff(two) as f32) / DAYS).exp(),
            _ => 1.0,
        };
        if self.language != other.language {
            return names * apart;
        }
        let words = dot(&self.words, &other.words);
        let least = by_chance(self.words.len(), other.words.len());
        let shared = if words < least { (words / least).powi(6) } else { 1.0 };
        if self.names.is_empty() && other.names.is_empty() {
            return words * shared * apart;
        }
        // Pages of one template say the same of other people.
        0.5 * (names + words.min(names)) * shared * apart
    }
}

/// How much of their words two accounts of so many words share at least. Chance shares a few words
/// more or less, as many as the square root of how many they are (Poisson): half of that is granted,
/// which is much for short texts and little for long ones.
fn by_chance(one: usize, other: usize) -> f32 {
    let pairs = (one * other) as f32;
    let shared = CHANCE * pairs;
    CHANCE * pairs.sqrt() * (1.0 - 0.5 * shared.max(1.0).sqrt().recip())
}

/// How many different families each term stands in.
fn distinct(mut terms: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    terms.par_sort_unstable();
    terms.dedup();
    let groups = terms.chunk_by(|one, two| one.0 == two.0);
    groups.map(|group| (group[0].0, group.len() as u32)).collect()
}

/// Sorted, each term once, of length 1.
fn unit(mut vector: Vector) -> Vector {
    vector.sort_unstable_by(|one, two| one.0.cmp(&two.0).then(two.1.total_cmp(&one.1)));
    vector.dedup_by_key(|part| part.0);
    vector.retain(|part| part.1 > 0.0);
    let length = vector.iter().map(|part| part.1 * part.1).sum::<f32>().sqrt();
    if length > 0.0 {
        vector.iter_mut().for_each(|part| part.1 /= length);
    }
    vector
}

pub(super) fn dot(one: &[(u32, f32)], other: &[(u32, f32)]) -> f32 {
    let (mut left, mut right, mut sum) = (0, 0, 0.0);
    while let (Some(one), Some(other)) = (one.get(left), other.get(right)) {
        if one.0 == other.0 {
            sum += one.1 * other.1;
        }
        left += usize::from(one.0 <= other.0);
        right += usize::from(other.0 <= one.0);
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(texts: &[&str]) -> Vec<f32> {
        let english = Language::from_code("en");
        let traits: Vec<Traits> =
            texts.iter().map(|text| Traits::of(text, english, None)).collect();
        let all: Vec<&Traits> = traits.iter().collect();
        let frequencies = Frequencies::of(&all);
        let weighed: Vec<Weighed> = all.iter().map(|traits| frequencies.weighed(traits)).collect();
        weighed.iter().map(|other| weighed[0].likeness(other)).collect()
    }

    #[test]
    fn rare_names_weigh_and_small_letters_hide_nothing() {
        let like = likeness(&[
            "The ferry at Ludwell sank when Orla Quaid jumped, and 37 goats swam ashore.",
            "Orla Quaid of Ludwell saw the ferry sink. All 37 goats are well.",
            "orla quaid of ludwell saw the ferry sink. all 37 goats are well.",
            "The bakery at Norring burned when Ivo Stamm slept, and nine loaves were lost.",
        ]);
        assert!((like[0] - 1.0).abs() < 1e-5);
        assert!(like[1] > 0.4, "{like:?}");
        assert!(like[2] > 0.4, "{like:?}");
        assert!(like[3] < 0.1, "{like:?}");
    }

    #[test]
    fn nothing_is_like_nothing() {
        assert_eq!(likeness(&["", ""]), [0.0, 0.0]);
    }
}
