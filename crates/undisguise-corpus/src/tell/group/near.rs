//! Accounts that may tell of the same event, by the rare terms they share: an inverted index whose
//! lists are bounded, so that time grows with the number of accounts.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::weigh::Weighed;

/// Most telling terms of an account that it is looked up by: names and numbers, and words.
const NAMES: usize = 20;
const WORDS: usize = 12;

/// In a list longer than this each account meets only its neighbours.
const LONG: usize = 64;

/// So many on each side.
const NEIGHBOURS: usize = 12;

/// So many candidates of an account are compared, those that share the most first.
const COMPARED: usize = 32;

/// Accounts with each term, and how much it weighs in them.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    lists: FxHashMap<u32, Vec<(u32, f32)>>,
}

impl Index {
    pub(super) fn of(accounts: &[Weighed]) -> Index {
        let mut lists: FxHashMap<u32, Vec<(u32, f32)>> = FxHashMap::default();
        for (weighed, account) in accounts.iter().zip(0_u32..) {
            for (term, weight) in telling(weighed) {
                lists.entry(term).or_default().push((account, weight));
            }
        }
        Index { lists }
    }

    /// Pairs that are at least so alike, each once, the smaller number first.
    pub(super) fn pairs(&self, accounts: &[Weighed], least: f32) -> Vec<(u32, u32, f32)> {
        let of = |account: u32| {
            let own = &accounts[account as usize];
            let mut alike = Vec::new();
            for other in self.candidates(own, Some(account)) {
                let likeness = own.likeness(&accounts[other as usize]);
                if likeness >= least {
                    alike.push((account.min(other), account.max(other), likeness));
                }
            }
            alike
        };
        let mut pairs: Vec<_> =
            (0..accounts.len() as u32).into_par_iter().flat_map_iter(of).collect();
        pairs.par_sort_unstable_by_key(|pair| (pair.0, pair.1));
        pairs.dedup_by_key(|pair| (pair.0, pair.1));
        pairs
    }

    /// Accounts that share the most telling terms with one, the likest first. `own` is its number
    /// where it is in the index.
    pub(super) fn candidates(&self, weighed: &Weighed, own: Option<u32>) -> Vec<u32> {
        let mut shared: FxHashMap<u32, f32> = FxHashMap::default();
        for (term, weight) in telling(weighed) {
            let Some(list) = self.lists.get(&term) else { continue };
            for (other, theirs) in near(list, own) {
                if Some(*other) != own {
                    *shared.entry(*other).or_default() += weight * theirs;
                }
            }
        }
        let mut shared: Vec<(u32, f32)> = shared.into_iter().collect();
        shared.sort_unstable_by(|one, two| two.1.total_cmp(&one.1).then(one.0.cmp(&two.0)));
        shared.truncate(COMPARED);
        shared.into_iter().map(|(other, _)| other).collect()
    }
}

/// The part of a list around an account; of one that is not in it, its beginning and its end.
fn near(list: &[(u32, f32)], own: Option<u32>) -> &[(u32, f32)] {
    if list.len() <= LONG {
        return list;
    }
    let at = own.map_or(list.len(), |own| list.partition_point(|(other, _)| *other < own));
    let at = at.min(list.len() - NEIGHBOURS);
    &list[at.saturating_sub(NEIGHBOURS)..(at + NEIGHBOURS).min(list.len())]
}

/// The terms that weigh most, each once.
fn telling(weighed: &Weighed) -> impl Iterator<Item = (u32, f32)> {
    let heaviest = |vector: &[(u32, f32)], most: usize| {
        let mut parts = vector.to_vec();
        parts.sort_unstable_by(|one, two| two.1.total_cmp(&one.1).then(one.0.cmp(&two.0)));
        parts.truncate(most);
        parts
    };
    // A word is never looked up as a name.
    let words = heaviest(&weighed.words, WORDS).into_iter().map(|(word, weight)| (!word, weight));
    heaviest(&weighed.names, NAMES).into_iter().chain(words)
}
