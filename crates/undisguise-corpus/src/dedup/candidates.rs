//! Documents that share a key in some band: the pairs worth a look.

use rayon::prelude::*;

use super::sketch::NO_KEY;

/// Up to so many documents with the same key, each is compared with each; of more, each with the
/// first ones and with those just before it. So time stays linear, and a family of any size hangs
/// together by pairs that were checked.
pub(crate) const EACH_WITH_EACH: usize = 24;

/// How many of the first, and how many before it.
pub(crate) const FIRST: usize = 2;
pub(crate) const BEFORE: usize = 3;

/// Two documents by their numbers, the smaller one first.
pub(crate) type Candidate = (u32, u32);

/// The candidates of one band, in which each document has one key; sorted, each once.
pub(crate) fn candidates(keys: &[u32]) -> Vec<Candidate> {
    let documents = keys.iter().enumerate().filter(|(_, key)| **key != NO_KEY);
    let mut sorted: Vec<u64> =
        documents.map(|(number, key)| u64::from(*key) << 32 | number as u64).collect();
    sorted.sort_unstable();
    let mut found = Vec::new();
    for same in sorted.chunk_by(|one, next| one >> 32 == next >> 32).filter(|same| same.len() > 1) {
        let number = |at: usize| same[at] as u32;
        for right in 1..same.len() {
            let near = right.saturating_sub(BEFORE).max(FIRST.min(right));
            let lefts: &mut dyn Iterator<Item = usize> = if same.len() <= EACH_WITH_EACH {
                &mut (0..right)
            } else {
                &mut (0..FIRST.min(right)).chain(near..right)
            };
            found.extend(lefts.map(|left| (number(left), number(right))));
        }
    }
    found
}

/// Sorted, each once.
pub(crate) fn merged(mut all: Vec<Candidate>) -> Vec<Candidate> {
    all.par_sort_unstable();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_shares_a_key_is_a_candidate() {
        assert_eq!(candidates(&[5, 9, 5, 0, 0, 5]), [(0, 2), (0, 5), (2, 5)]);
        assert!(candidates(&[]).is_empty());
    }

    #[test]
    fn many_with_one_key_stay_few_pairs() {
        let all = merged(candidates(&vec![3; 1000]));
        assert!(all.len() < 1000 * (FIRST + BEFORE) && all.len() > 2000);
        assert!(all.contains(&(0, 999)) && all.contains(&(998, 999)));
    }
}
