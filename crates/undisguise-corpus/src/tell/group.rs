//! Documents that tell of the same event, whether alike or not.
//!
//! ```text
//! read ─▶ weigh ─▶ near ─▶ link
//! traits  vectors  pairs   groups
//! ```

mod copies;
mod held;
mod in_order;
mod link;
mod near;
mod traits;
mod union;
mod weigh;

use std::sync::atomic::AtomicBool;

use rayon::prelude::*;

use super::{Account, Story};
use held::held_by;
pub(crate) use in_order::words_in_order;
use link::linked;
use near::Index;
pub(crate) use traits::{Traits, folded_words, key_of};
use weigh::{Frequencies, Weighed};

/// How much two accounts of the same event have in common on average. Accounts of different
/// events have a tenth and less in common, those of the same people in another event a fifth.
pub(crate) const LIKENESS: f64 = 0.18;

/// Pairs less alike than this share of the least likeness say nothing about groups.
const WORTH_KNOWING: f32 = 0.5;

/// Which accounts tell of the same event.
#[derive(Debug, Default)]
pub(crate) struct Grouping {
    frequencies: Frequencies,
    accounts: Vec<Weighed>,
    index: Index,
    /// Sorted; those of one account too, in the order of their first one.
    groups: Vec<Vec<u32>>,
    /// The group of each account.
    group_of: Vec<u32>,
}

impl Grouping {
    /// Groups accounts that are at least so alike on average. Time grows with their number, but
    /// for sorting.
    pub(crate) fn of(traits: &[&Traits], likeness: f64, stop: &AtomicBool) -> Grouping {
        let frequencies = Frequencies::of(traits);
        let accounts: Vec<Weighed> =
            traits.par_iter().map(|traits| frequencies.weighed(traits)).collect();
        let index = Index::of(&accounts);
        let pairs = index.pairs(&accounts, likeness as f32 * WORTH_KNOWING);
        let groups = linked(&accounts, &pairs, likeness as f32, stop);
        let mut group_of = vec![0; accounts.len()];
        for (group, number) in groups.iter().zip(0_u32..) {
            group.iter().for_each(|account| group_of[*account as usize] = number);
        }
        Grouping { frequencies, accounts, index, groups, group_of }
    }

    /// Groups of at least two.
    pub(crate) fn stories(&self, accounts: &[Account]) -> Vec<Story> {
        let told_twice = self.groups.par_iter().filter(|group| group.len() > 1);
        let story = |group: &Vec<u32>| Story {
            documents: group.iter().map(|account| *account as usize).collect(),
            held_by: held_by(group, &self.accounts, accounts),
        };
        told_twice.map(story).collect()
    }

    /// The first member of the group that an account belongs to.
    pub(crate) fn likest(&self, traits: &Traits, likeness: f64) -> Option<usize> {
        /// Members of a group that are compared.
        const ASKED: usize = 16;
        let weighed = self.frequencies.weighed(traits);
        let candidates = self.index.candidates(&weighed, None);
        let mut groups: Vec<u32> =
            candidates.iter().map(|account| self.group_of[*account as usize]).collect();
        groups.sort_unstable();
        groups.dedup();
        let mean = |group: &u32| {
            let members = &self.groups[*group as usize];
            let asked: Vec<f32> = members
                .iter()
                .step_by(members.len().div_ceil(ASKED))
                .map(|member| weighed.likeness(&self.accounts[*member as usize]))
                .collect();
            asked.iter().sum::<f32>() / asked.len() as f32
        };
        let means = groups.iter().map(|group| (mean(group), *group));
        let best = means.max_by(|one, two| one.0.total_cmp(&two.0).then(two.1.cmp(&one.1)))?;
        let first = self.groups[best.1 as usize].first()?;
        (f64::from(best.0) >= likeness).then_some(*first as usize)
    }
}
