//! Documents that tell of the same event, whether alike or not.
//!
//! ```text
//! read ─▶ weigh ─▶ near ─▶ link
//! traits  vectors  pairs   groups
//! ```

mod copies;
mod held;
mod link;
mod near;
mod packed;
mod traits;
mod union;
mod weigh;

use std::sync::atomic::AtomicBool;

use rayon::prelude::*;

use super::{Account, Story};
use held::held_by;
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
        Grouping { frequencies, accounts, index, ..Grouping::default() }.grouped(groups)
    }

    /// Accounts in groups that are known already; each account in one. Linear but for sorting.
    pub(crate) fn known(traits: &[&Traits], groups: Vec<Vec<u32>>) -> Grouping {
        let frequencies = Frequencies::of(traits);
        let accounts: Vec<Weighed> =
            traits.par_iter().map(|traits| frequencies.weighed(traits)).collect();
        let index = Index::of(&accounts);
        Grouping { frequencies, accounts, index, ..Grouping::default() }.grouped(groups)
    }

    fn grouped(mut self, groups: Vec<Vec<u32>>) -> Grouping {
        self.group_of = vec![0; self.accounts.len()];
        for (group, number) in groups.iter().zip(0_u32..) {
            group.iter().for_each(|account| self.group_of[*account as usize] = number);
        }
        self.groups = groups;
        self
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

    /// All groups, sorted; those of one account too.
    pub(crate) fn groups(&self) -> &[Vec<u32>] {
        &self.groups
    }

    /// The group that an account belongs to which is in none, and how alike they are on average.
    pub(crate) fn likest(&self, traits: &Traits, likeness: f64) -> Option<(usize, f64)> {
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
        (f64::from(best.0) >= likeness).then_some((best.1 as usize, f64::from(best.0)))
    }
}
