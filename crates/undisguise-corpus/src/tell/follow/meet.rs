//! Wordings that share words in a row: the only ones that are compared.

use rayon::prelude::*;

use super::wording::{Wording, Wordings};
use super::{LONG, NEIGHBOURS, NONE};
use crate::dedup::words::shingle;

/// Words in a row that two quotations must share to be compared: of one story, and of any two.
const PAIR: usize = 2;
const SHINGLE: usize = 3;

/// How much two words in a row must tell to be looked up: "it was" stands anywhere.
const TELLS: f32 = 5.5;

/// Between documents that tell of different events a wording is compared with so many others: those
/// that share most with it, what few share counting for more.
const COMPARED: usize = 8;

/// Pairs of these wordings that share words in a row, as places in the list; each once. In a list of
/// wordings with the same words in a row longer than [`LONG`] each meets the first one and
/// [`NEIGHBOURS`] behind it.
pub(super) fn within(wordings: &Wordings, numbers: &[u32]) -> Vec<(usize, usize)> {
    let mut shared: Vec<(u32, usize)> = Vec::new();
    for (place, number) in numbers.iter().enumerate() {
        let wording = wordings.get(*number);
        shared.extend(pairs_of(wording).map(|pair| (pair, place)));
        shared.extend(shingles(wording).map(|shingle| (shingle, place)));
    }
    shared.sort_unstable();
    shared.dedup();
    let mut pairs = Vec::new();
    for list in shared.chunk_by(|one, other| one.0 == other.0).filter(|list| list.len() > 1) {
        let is_long = list.len() > LONG;
        for (at, (_, one)) in list.iter().enumerate() {
            let reach = if is_long { NEIGHBOURS } else { LONG };
            pairs.extend(list[at + 1..].iter().take(reach).map(|(_, other)| (*one, *other)));
            if is_long && at > NEIGHBOURS {
                pairs.push((list[0].1, *one));
            }
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// Pairs of wordings of documents that tell of different events; each once.
pub(super) fn meetings(wordings: &Wordings, story_of: &[u32]) -> Vec<(u32, u32)> {
    let home = |wording: &Wording| {
        let stories = || wording.said.iter().map(|said| story_of[said.document]);
        let first = stories().next().unwrap_or(NONE);
        if stories().all(|story| story == first) { first } else { NONE }
    };
    let homes: Vec<u32> = wordings.all.par_iter().map(home).collect();
    let (index, homes) = (Index::of(wordings), homes.as_slice());
    let met = (0..wordings.all.len() as u32).into_par_iter().flat_map_iter(|own| {
        let is_told_together = move |other: u32| {
            let [own, other] = [own, other].map(|number| homes[number as usize]);
            own != NONE && own == other
        };
        index
            .likest(own, is_told_together)
            .into_iter()
            .map(move |other| (own.min(other), own.max(other)))
    });
    let mut met: Vec<(u32, u32)> = met.collect();
    met.par_sort_unstable();
    met.dedup();
    met
}

/// The words in a row of a wording.
fn shingles(wording: &Wording) -> impl Iterator<Item = u32> + '_ {
    // Two words are enough where a quotation has no more.
    wording.words.windows(SHINGLE.min(wording.words.len()).max(1)).map(shingle)
}

/// Each two words in a row that tell something.
fn pairs_of(wording: &Wording) -> impl Iterator<Item = u32> + '_ {
    let told = wording.words.windows(PAIR).zip(wording.weights.windows(PAIR));
    told.filter(|(_, weights)| weights.iter().sum::<f32>() >= TELLS)
        .map(|(words, _)| shingle(words))
}

/// Which wordings share words in a row.
struct Index {
    /// The wordings of each list, sorted, one list after the other.
    entries: Vec<u32>,
    /// Where each list begins.
    starts: Vec<u32>,
    /// The lists of each wording, one wording after the other.
    lists: Vec<u32>,
    /// Where those of each begin.
    own: Vec<u32>,
}

impl Index {
    fn of(wordings: &Wordings) -> Index {
        let each = |(wording, number): (&Wording, u32)| {
            shingles(wording).map(move |shingle| (shingle, number)).collect::<Vec<_>>()
        };
        let all = wordings.all.par_iter().zip(0..wordings.all.len() as u32);
        let mut shared: Vec<(u32, u32)> = all.flat_map_iter(each).collect();
        shared.par_sort_unstable();
        shared.dedup();
        let lists = || shared.chunk_by(|one, other| one.0 == other.0).filter(|list| list.len() > 1);
        let mut own = vec![0; wordings.all.len() + 1];
        lists().flatten().for_each(|(_, wording)| own[*wording as usize + 1] += 1);
        let mut sum = 0;
        for start in &mut own {
            sum += *start;
            *start = sum;
        }
        let mut index =
            Index { entries: Vec::new(), starts: vec![0], lists: vec![0; sum as usize], own };
        let mut free = index.own.clone();
        for (list, number) in lists().zip(0_u32..) {
            for (_, wording) in list {
                let place = &mut free[*wording as usize];
                index.lists[*place as usize] = number;
                *place += 1;
                index.entries.push(*wording);
            }
            index.starts.push(index.entries.len() as u32);
        }
        index
    }

    /// The wordings that share most with one, of those that are not left out.
    fn likest(&self, own: u32, is_left_out: impl Fn(u32) -> bool) -> Vec<u32> {
        let lists = self.own[own as usize] as usize..self.own[own as usize + 1] as usize;
        let mut shared: Vec<(u32, u32)> = Vec::new();
        for list in &self.lists[lists] {
            let [start, end] = [0, 1].map(|next| self.starts[*list as usize + next] as usize);
            let list = &self.entries[start..end];
            // Bits of how rare it is.
            let weight = (self.own.len() / list.len()).max(1).ilog2() + 1;
            let others = near(list, own).iter().filter(|other| **other != own);
            shared.extend(others.map(|other| (*other, weight)));
        }
        shared.sort_unstable();
        let mut sums: Vec<(u32, u32)> = shared
            .chunk_by(|one, other| one.0 == other.0)
            .filter(|of_one| !is_left_out(of_one[0].0))
            .map(|of_one| (of_one[0].0, of_one.iter().map(|(_, weight)| weight).sum()))
            .collect();
        sums.sort_unstable_by(|one, two| two.1.cmp(&one.1).then(one.0.cmp(&two.0)));
        sums.truncate(COMPARED);
        sums.into_iter().map(|(other, _)| other).collect()
    }
}

/// The part of a list around a wording, where it is long.
fn near(list: &[u32], own: u32) -> &[u32] {
    if list.len() <= LONG {
        return list;
    }
    let at = list.partition_point(|other| *other < own);
    &list[at.saturating_sub(NEIGHBOURS)..(at + NEIGHBOURS + 1).min(list.len())]
}
