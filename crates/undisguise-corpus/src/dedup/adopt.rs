//! Documents that fit the template of a family, and share too little with any one of its members.
//!
//! Where slots make up much of a text, two documents of one template have hardly three words in a
//! row in common; but what most members of the family say stands in each of them.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::align::{LEAST, Pattern};
use super::words::{SHINGLE, shingle};

/// Members whose shingles are looked at.
const SAMPLE: usize = 16;

/// Shingles of most members that a document must have to be looked at.
const SHARED: usize = 3;

/// Shingles that most members of more families than this have, tell nothing.
const FAMILIES: usize = 4;

/// What was adopted tells more of the template: so often the rest is looked at again.
const ROUNDS: usize = 3;

/// Puts documents that are alone, and smaller groups, into the group whose template they fit, given
/// the hashes of the words of a document. Groups stay sorted, in the order of their first members.
///
/// Linear in the words of all documents.
///
/// # Errors
///
/// Those of `words`.
pub(crate) fn adopted(
    mut groups: Vec<Vec<usize>>,
    documents: usize,
    words: impl Fn(usize) -> io::Result<Vec<u32>> + Sync,
) -> io::Result<Vec<Vec<usize>>> {
    for _ in 0..ROUNDS {
        let small = groups.len();
        let grouped: FxHashSet<usize> = groups.iter().flatten().copied().collect();
        groups.extend((0..documents).filter(|it| !grouped.contains(it)).map(|alone| vec![alone]));
        let found = fitting(&groups, small, &words)?;
        let is_any = found.iter().any(Option::is_some);
        groups = joined(groups, &found, small);
        if !is_any {
            break;
        }
    }
    Ok(groups)
}

/// For each group the larger one, of the first so many, whose template its first document fits.
fn fitting(
    groups: &[Vec<usize>],
    among: usize,
    words: impl Fn(usize) -> io::Result<Vec<u32>> + Sync,
) -> io::Result<Vec<Option<usize>>> {
    let large: Vec<usize> = (0..among).filter(|at| groups[*at].len() >= LEAST).collect();
    if large.is_empty() {
        return Ok(vec![None; groups.len()]);
    }
    let core = |at: &usize| Ok((*at, core(&sampled(&groups[*at], &words)?)));
    let index = index(large.par_iter().map(core).collect::<io::Result<Vec<_>>>()?);
    let nearest = |at: usize| Ok(nearest(at, groups, &words(groups[at][0])?, &index));
    let nearest = (0..groups.len()).into_par_iter().map(nearest);
    let nearest = nearest.collect::<io::Result<Vec<Option<usize>>>>()?;
    let wanted: BTreeSet<usize> = nearest.iter().flatten().copied().collect();
    let wanted: Vec<usize> = wanted.into_iter().collect();
    let pattern = |at: &usize| Ok((*at, Pattern::of(&sampled(&groups[*at], &words)?)));
    let patterns: BTreeMap<usize, Pattern> =
        wanted.par_iter().map(pattern).collect::<io::Result<_>>()?;
    let fits = |(at, to): (usize, &Option<usize>)| -> io::Result<Option<usize>> {
        let Some((to, pattern)) = to.and_then(|to| Some((to, patterns.get(&to)?))) else {
            return Ok(None);
        };
        Ok(pattern.fits(&words(groups[at][0])?).then_some(to))
    };
    nearest.par_iter().enumerate().map(fits).collect()
}

/// The words of some members.
fn sampled(
    members: &[usize],
    words: impl Fn(usize) -> io::Result<Vec<u32>>,
) -> io::Result<Vec<Vec<u32>>> {
    let step = members.len().div_ceil(SAMPLE);
    members.iter().step_by(step).map(|member| words(*member)).collect()
}

/// The shingles that at least half of the members have.
fn core(members: &[Vec<u32>]) -> Vec<u32> {
    let mut counts: FxHashMap<u32, usize> = FxHashMap::default();
    for words in members {
        let distinct: FxHashSet<u32> = words.windows(SHINGLE).map(shingle).collect();
        distinct.into_iter().for_each(|shingle| *counts.entry(shingle).or_default() += 1);
    }
    counts.retain(|_, count| 2 * *count >= members.len());
    counts.into_keys().collect()
}

/// The groups of which most members have a shingle, where these are few.
fn index(cores: Vec<(usize, Vec<u32>)>) -> FxHashMap<u32, Vec<usize>> {
    let mut index: FxHashMap<u32, Vec<usize>> = FxHashMap::default();
    for (group, core) in cores {
        core.into_iter().for_each(|shingle| index.entry(shingle).or_default().push(group));
    }
    index.retain(|_, groups| groups.len() <= FAMILIES);
    index
}

/// The larger group with which a document, the first of its own group, shares most.
fn nearest(
    at: usize,
    groups: &[Vec<usize>],
    words: &[u32],
    index: &FxHashMap<u32, Vec<usize>>,
) -> Option<usize> {
    let size = |group: usize| (groups[group].len(), std::cmp::Reverse(group));
    let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
    let distinct: FxHashSet<u32> = words.windows(SHINGLE).map(shingle).collect();
    for group in distinct.iter().filter_map(|shingle| index.get(shingle)).flatten() {
        if size(*group) > size(at) {
            *shared.entry(*group).or_default() += 1;
        }
    }
    let best = shared.into_iter().max_by_key(|(group, count)| (*count, size(*group)));
    best.filter(|(_, count)| *count >= SHARED).map(|(group, _)| group)
}

/// The groups with those put in that fit; from `small` on they are documents that were alone.
fn joined(mut groups: Vec<Vec<usize>>, found: &[Option<usize>], small: usize) -> Vec<Vec<usize>> {
    // A group always goes into a larger one: the smallest go first.
    let mut order: Vec<usize> = (0..groups.len()).filter(|at| found[*at].is_some()).collect();
    order.sort_by_key(|at| (groups[*at].len(), std::cmp::Reverse(*at)));
    for at in order {
        if let Some(to) = found[at] {
            let moved = std::mem::take(&mut groups[at]);
            groups[to].extend(moved);
        }
    }
    let is_left = |(at, group): &(usize, Vec<usize>)| *at < small && !group.is_empty();
    let left = groups.into_iter().enumerate().filter(is_left);
    let mut groups: Vec<Vec<usize>> = left.map(|(_, group)| group).collect();
    groups.iter_mut().for_each(|group| group.sort_unstable());
    groups.sort_unstable_by_key(|group| group[0]);
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_fits_the_template_is_of_the_family() {
        let text = |slots: [u32; 4]| -> Vec<u32> {
            let fixed = [1..6, 6..11, 11..15, 15..20];
            fixed
                .into_iter()
                .zip(slots)
                .flat_map(|(fixed, slot)| fixed.chain([slot, slot + 1]))
                .collect()
        };
        let texts: Vec<Vec<u32>> = (0..6)
            .map(|at| text([100, 200, 300, 400].map(|slot| slot + 10 * at)))
            .chain([(500..530).collect(), (1..6).chain(600..640).collect()])
            .collect();
        let words = |at: usize| Ok(texts[at].clone());
        let found = adopted(vec![vec![1, 3, 5]], 8, words).unwrap();
        assert_eq!(found, [[0, 1, 2, 3, 4, 5]]);
        let pairs = vec![vec![0, 1], vec![6, 7]];
        assert_eq!(adopted(pairs.clone(), 8, words).unwrap(), pairs);
        let both = adopted(vec![vec![0, 4], vec![1, 3, 5]], 8, words).unwrap();
        assert_eq!(both, [[0, 1, 2, 3, 4, 5]]);
    }
}
