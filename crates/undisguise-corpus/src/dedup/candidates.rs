//! Documents that share a key in some band: the pairs worth a look.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::io;

use rayon::prelude::*;

use super::shelf::{Held, Place, Shelf};
use super::sketch::NO_KEY;

/// Up to so many documents with the same key, each is compared with each; of more, each with the
/// first ones and with those just before it. So time stays linear, and a family of any size hangs
/// together by pairs that were checked.
pub(crate) const EACH_WITH_EACH: usize = 24;

/// How many of the first, and how many before it.
pub(crate) const FIRST: usize = 2;
pub(crate) const BEFORE: usize = 3;

/// Two documents by their numbers, the smaller one in the upper half.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Candidate(u64);

impl Candidate {
    /// The smaller number comes first.
    pub(crate) fn new(left: u32, right: u32) -> Candidate {
        Candidate(u64::from(left) << 32 | u64::from(right))
    }

    pub(crate) fn left(self) -> usize {
        (self.0 >> 32) as usize
    }

    pub(crate) fn right(self) -> usize {
        self.0 as u32 as usize
    }
}

/// The candidates of one band, in which each document has one key, given in the order of the
/// documents; sorted by key, then by document.
pub(crate) fn candidates(keys: &[u32]) -> Vec<Candidate> {
    let mut found = Vec::new();
    for same in by_key(keys).chunk_by(|one, next| one >> 32 == next >> 32) {
        let number = |at: usize| same[at] as u32;
        for right in 1..same.len() {
            let near = right.saturating_sub(BEFORE).max(FIRST.min(right));
            let lefts: &mut dyn Iterator<Item = usize> = if same.len() <= EACH_WITH_EACH {
                &mut (0..right)
            } else {
                &mut (0..FIRST.min(right)).chain(near..right)
            };
            found.extend(lefts.map(|left| Candidate::new(number(left), number(right))));
        }
    }
    found
}

/// Key and number of all documents that may share their key with another, sorted. Most share it with
/// none: a bit for each of many more keys than there are documents tells which were met, another
/// which were met again.
fn by_key(keys: &[u32]) -> Vec<u64> {
    /// Bits for each document: one in so many has a key that only seems to be met again.
    const ROOM: usize = 8;
    let bits = (ROOM * keys.len()).next_power_of_two().clamp(u64::BITS as usize, 1 << 30);
    let shift = u32::BITS - bits.ilog2();
    let place = |key: u32| ((key >> shift) as usize / 64, 1 << (key >> shift & 63));
    let mut met = vec![[0_u64; 2]; bits / u64::BITS as usize];
    for key in keys {
        let (at, bit) = place(*key);
        let [once, again] = &mut met[at];
        *again |= *once & bit;
        *once |= bit;
    }
    let numbered = (0_u64..).zip(keys).filter(|(_, key)| {
        let (at, bit) = place(**key);
        **key != NO_KEY && met[at][1] & bit != 0
    });
    dealt(&numbered.map(|(number, key)| u64::from(*key) << 32 | number).collect::<Vec<u64>>())
}

/// Sorts keys with the numbers of their documents behind them, given in the order of the numbers: dealt
/// out by the first bits of the key into so many heaps that each holds two or so.
fn dealt(keys: &[u64]) -> Vec<u64> {
    /// Larger heaps are sorted as they are.
    const FEW: usize = 16;
    let shift = u64::BITS - (keys.len() / 2).clamp(2, 1 << 20).ilog2();
    let heap = |key: u64| (key >> shift) as usize;
    let mut next = vec![0_u32; heap(u64::MAX) + 2];
    keys.iter().for_each(|key| next[heap(*key) + 1] += 1);
    let mut sum = 0;
    for start in &mut next {
        sum += *start;
        *start = sum;
    }
    let mut sorted = vec![0; keys.len()];
    for key in keys {
        let at = &mut next[heap(*key)];
        sorted[*at as usize] = *key;
        *at += 1;
    }
    // By now each is where its heap ends.
    let mut start = 0;
    for end in next {
        let heap = &mut sorted[start..end as usize];
        match heap.len() {
            0 | 1 => {}
            2..=FEW => insert_each(heap),
            _ => heap.sort_unstable(),
        }
        start = end as usize;
    }
    sorted
}

/// Sorts a few.
fn insert_each(few: &mut [u64]) {
    for at in 1..few.len() {
        let mut to = at;
        while to > 0 && few[to - 1] > few[to] {
            few.swap(to - 1, to);
            to -= 1;
        }
    }
}

/// Candidates of all bands, each once: in memory up to a number, in sorted runs in a temporary file
/// beyond it.
pub(crate) struct Waiting {
    held: Vec<u64>,
    /// The earlier document that came last with each later one: what is alike meets in many bands.
    last: Vec<u32>,
    most: usize,
    shelf: Shelf<u64>,
    /// Where the parts of each run stand.
    runs: Vec<Vec<Place>>,
}

/// No document.
const NONE: u32 = u32::MAX;

/// Candidates of a run that are read at once.
const READ: usize = 1 << 13;

impl Waiting {
    /// At most so many bytes are held, and as many again while new ones come in.
    pub(crate) fn new(memory: usize) -> Waiting {
        let most = (memory / size_of::<u64>()).max(READ);
        Waiting { held: Vec::new(), last: Vec::new(), most, shelf: Shelf::new(0), runs: Vec::new() }
    }

    /// Bytes that went into the temporary file.
    pub(crate) fn spilled(&self) -> u64 {
        self.shelf.spilled()
    }

    pub(crate) fn add(&mut self, found: &[Candidate]) -> io::Result<()> {
        for candidate in found {
            let (left, right) = (candidate.left() as u32, candidate.right());
            if right >= self.last.len() {
                self.last.resize((right + 1).next_power_of_two(), NONE);
            }
            if self.last[right] != left {
                self.last[right] = left;
                self.held.push(candidate.0);
            }
        }
        if self.held.len() < self.most {
            return Ok(());
        }
        self.settle();
        // What is met again and again needs no file: most of it was dropped.
        if self.held.len() >= self.most / 2 {
            let run: io::Result<Vec<Place>> =
                self.held.chunks(READ).map(|part| self.shelf.put(part)).collect();
            self.runs.push(run?);
            self.held.clear();
        }
        Ok(())
    }

    fn settle(&mut self) {
        self.held.par_sort_unstable();
        self.held.dedup();
    }

    /// All of them in their order, each once.
    pub(crate) fn sorted(mut self) -> io::Result<Sorted> {
        self.settle();
        self.shelf.seal()?;
        let file = self.runs.into_iter();
        let mut runs: Vec<Run> = file.map(|parts| Run::new(parts, Vec::new())).collect();
        runs.push(Run::new(Vec::new(), self.held));
        let mut sorted = Sorted { shelf: self.shelf, runs, next: BinaryHeap::new() };
        for run in 0..sorted.runs.len() {
            sorted.advance(run)?;
        }
        Ok(sorted)
    }
}

/// Sorted runs, read at the same time.
pub(crate) struct Sorted {
    shelf: Shelf<u64>,
    runs: Vec<Run>,
    /// The next candidate of each run.
    next: BinaryHeap<Reverse<(u64, usize)>>,
}

struct Run {
    /// What is still to be read, the last part first.
    parts: Vec<Place>,
    read: Vec<u64>,
    at: usize,
}

impl Run {
    fn new(mut parts: Vec<Place>, read: Vec<u64>) -> Run {
        parts.reverse();
        Run { parts, read, at: 0 }
    }
}

impl Sorted {
    /// The next ones, at most so many; none at the end.
    pub(crate) fn take(&mut self, most: usize) -> io::Result<Vec<Candidate>> {
        let mut taken: Vec<Candidate> = Vec::with_capacity(most);
        while taken.len() < most {
            let Some(Reverse((candidate, run))) = self.next.pop() else { break };
            if taken.last().is_none_or(|last| last.0 != candidate) {
                taken.push(Candidate(candidate));
            }
            self.advance(run)?;
        }
        // The same one may stand at the head of other runs.
        while let Some(Reverse((candidate, run))) = self.next.peek().copied() {
            if taken.last().is_none_or(|last| last.0 != candidate) {
                break;
            }
            self.next.pop();
            self.advance(run)?;
        }
        Ok(taken)
    }

    fn advance(&mut self, run: usize) -> io::Result<()> {
        let Run { parts, read, at } = &mut self.runs[run];
        if *at == read.len() {
            let Some(part) = parts.pop() else { return Ok(()) };
            let mut held = Held::default();
            (*read, *at) = (self.shelf.get(part, &mut held)?.to_vec(), 0);
        }
        if let Some(candidate) = read.get(*at) {
            *at += 1;
            self.next.push(Reverse((*candidate, run)));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(found: &[Candidate]) -> Vec<(usize, usize)> {
        found.iter().map(|candidate| (candidate.left(), candidate.right())).collect()
    }

    #[test]
    fn who_shares_a_key_is_a_candidate() {
        assert_eq!(pairs(&candidates(&[5, 9, 5, 0, 0, 5])), [(0, 2), (0, 5), (2, 5)]);
        assert!(candidates(&[]).is_empty());
    }

    #[test]
    fn many_with_one_key_stay_few_pairs() {
        let all = pairs(&candidates(&vec![3; 1000]));
        assert!(all.len() < 1000 * (FIRST + BEFORE) && all.len() > 2000);
        assert!(all.contains(&(0, 999)) && all.contains(&(998, 999)));
    }

    #[test]
    fn keys_are_sorted_with_their_documents() {
        let keys: Vec<u32> = (0..5000_u32).map(|at| at.wrapping_mul(0x9E37_79B1) % 977).collect();
        let mut expected: Vec<u64> = (0..)
            .zip(&keys)
            .map(|(at, key)| (at, u64::from(*key)))
            .filter(|(_, key)| *key != 0)
            .map(|(at, key)| key << 32 | at)
            .collect();
        expected.sort_unstable();
        assert_eq!(by_key(&keys), expected);
        let spread: Vec<u32> = (1..5000_u32).map(|at| at.wrapping_mul(0x9E37_79B1)).collect();
        assert!(by_key(&spread).is_sorted() && by_key(&spread).len() < 1000);
        assert!(by_key(&[]).is_empty());
    }

    #[test]
    fn candidates_come_sorted_and_once_with_and_without_a_file() {
        let band = |band: u32| -> Vec<Candidate> {
            let left = |at: u32| at.wrapping_mul(7 + 2 * band) % 4999;
            (0..6000).map(|at| Candidate::new(left(at), left(at) + 1 + at % 3)).collect()
        };
        let mut expected: Vec<Candidate> = (0..9).flat_map(band).collect();
        expected.sort_unstable();
        expected.dedup();
        for memory in [0, 1 << 30] {
            let mut waiting = Waiting::new(memory);
            (0..9).for_each(|number| waiting.add(&band(number)).unwrap());
            assert_eq!(waiting.spilled() > 0, memory == 0);
            let mut sorted = waiting.sorted().unwrap();
            let mut all = Vec::new();
            loop {
                let some = sorted.take(1000).unwrap();
                if some.is_empty() {
                    break;
                }
                all.extend(some);
            }
            assert_eq!(all, expected);
        }
    }
}
