//! Average linkage over the pairs that are alike (UPGMA; Sokal and Michener, 1958, with the update
//! of Lance and Williams, 1967): two groups become one when their members are alike on average.

use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BinaryHeap};
use std::sync::atomic::{AtomicBool, Ordering as Memory};

use super::weigh::Weighed;

/// Members of a group that are asked when it was never compared with another one.
const ASKED: usize = 6;

/// Groups of accounts, each sorted, in the order of their first one; also those of one account.
///
/// Results depend on the accounts only. With `p` pairs O(p log p) while groups stay small.
pub(super) fn linked(
    accounts: &[Weighed],
    pairs: &[(u32, u32, f32)],
    least: f32,
    stop: &AtomicBool,
) -> Vec<Vec<u32>> {
    let mut groups = Groups::new(accounts, pairs);
    let mut heap: BinaryHeap<Merge> = groups.all().collect();
    while let Some(merge) = heap.pop() {
        if merge.likeness < least || stop.load(Memory::Relaxed) {
            break;
        }
        if groups.is_current(&merge) {
            heap.extend(groups.merge(merge.one, merge.other));
        }
    }
    let mut groups: Vec<Vec<u32>> =
        groups.members.into_iter().filter(|members| !members.is_empty()).collect();
    groups.iter_mut().for_each(|members| members.sort_unstable());
    groups.sort_unstable();
    groups
}

/// Two groups that may become one.
#[derive(Clone, Copy, Debug)]
struct Merge {
    likeness: f32,
    one: u32,
    other: u32,
}

impl Ord for Merge {
    fn cmp(&self, other: &Self) -> Ordering {
        let order = self.likeness.total_cmp(&other.likeness);
        order.then_with(|| Reverse((self.one, self.other)).cmp(&Reverse((other.one, other.other))))
    }
}

impl PartialOrd for Merge {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Merge {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Merge {}

struct Groups<'a> {
    accounts: &'a [Weighed],
    /// Empty for groups that became part of another.
    members: Vec<Vec<u32>>,
    /// How alike groups are on average.
    near: Vec<BTreeMap<u32, f32>>,
}

impl<'a> Groups<'a> {
    fn new(accounts: &'a [Weighed], pairs: &[(u32, u32, f32)]) -> Groups<'a> {
        let mut near = vec![BTreeMap::new(); accounts.len()];
        for &(one, other, likeness) in pairs {
            near[one as usize].insert(other, likeness);
            near[other as usize].insert(one, likeness);
        }
        let members = (0..accounts.len() as u32).map(|account| vec![account]).collect();
        Groups { accounts, members, near }
    }

    fn all(&self) -> impl Iterator<Item = Merge> {
        self.near.iter().zip(0_u32..).flat_map(|(near, one)| {
            let later = near.iter().filter(move |(other, _)| **other > one);
            later.map(move |(&other, &likeness)| Merge { likeness, one, other })
        })
    }

    /// Whether nothing has changed since it was proposed.
    fn is_current(&self, merge: &Merge) -> bool {
        let known = self.near[merge.one as usize].get(&merge.other);
        known.is_some_and(|likeness| likeness.total_cmp(&merge.likeness).is_eq())
    }

    /// Makes one group of two; returns what the new one may be merged with.
    fn merge(&mut self, one: u32, other: u32) -> Vec<Merge> {
        // The larger group stays, so that each account changes its group seldom.
        let (stays, goes) =
            if self.members[one as usize].len() >= self.members[other as usize].len() {
                (one, other)
            } else {
                (other, one)
            };
        let theirs = std::mem::take(&mut self.near[goes as usize]);
        let own = std::mem::take(&mut self.near[stays as usize]);
        let sizes = [stays, goes].map(|group| self.members[group as usize].len() as f32);
        let mut near: BTreeMap<u32, (Option<f32>, Option<f32>)> = BTreeMap::new();
        own.iter()
            .for_each(|(group, likeness)| near.entry(*group).or_default().0 = Some(*likeness));
        theirs.iter().for_each(|(group, likeness)| {
            near.entry(*group).or_default().1 = Some(*likeness);
        });
        near.remove(&stays);
        near.remove(&goes);
        let mut merges = Vec::with_capacity(near.len());
        for (group, (first, second)) in near {
            let first = first.unwrap_or_else(|| self.asked(stays, group));
            let second = second.unwrap_or_else(|| self.asked(goes, group));
            let likeness = (first * sizes[0] + second * sizes[1]) / (sizes[0] + sizes[1]);
            self.near[group as usize].remove(&goes);
            self.near[group as usize].insert(stays, likeness);
            self.near[stays as usize].insert(group, likeness);
            merges.push(Merge { likeness, one: stays.min(group), other: stays.max(group) });
        }
        let gone = std::mem::take(&mut self.members[goes as usize]);
        self.members[stays as usize].extend(gone);
        merges
    }

    /// How alike two groups are that were never compared, by some members of each.
    fn asked(&self, one: u32, other: u32) -> f32 {
        let [one, other] = [one, other].map(|group| some(&self.members[group as usize]));
        let (mut sum, mut count) = (0.0, 0_u32);
        for first in &one {
            for second in &other {
                sum += self.accounts[*first as usize].likeness(&self.accounts[*second as usize]);
                count += 1;
            }
        }
        sum / count.max(1) as f32
    }
}

/// Some members, evenly spaced.
fn some(members: &[u32]) -> Vec<u32> {
    let step = members.len().div_ceil(ASKED).max(1);
    members.iter().step_by(step).copied().collect()
}
