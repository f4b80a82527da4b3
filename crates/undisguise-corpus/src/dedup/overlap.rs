//! How much two documents share.

use super::hash::NONE as NO_SHINGLE;
use super::pair::{Run, ratio};
use super::words::{SHINGLE, are_distinct, make_distinct, push_shingles};

/// What two sets of shingles share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Overlap {
    pub(crate) shared: usize,
    pub(crate) left: usize,
    pub(crate) right: usize,
}

impl Overlap {
    /// Of two sets; linear in their sizes.
    pub(crate) fn of(left: &[u32], right: &[u32]) -> Overlap {
        let mut held = Held::default();
        held.take(left);
        Overlap::by(&held, left, right)
    }

    /// The same, where the left one is held.
    fn by(held: &Held, left: &[u32], right: &[u32]) -> Overlap {
        let shared = right.iter().map(|shingle| held.count(*shingle)).sum::<u32>() as usize;
        Overlap { shared, left: left.len(), right: right.len() }
    }

    /// Jaccard's index, 0 to 1.
    pub(crate) fn likeness(&self) -> f64 {
        ratio(self.shared, self.left + self.right - self.shared)
    }

    /// How much of the smaller one stands in the other, 0 to 1.
    pub(crate) fn containment(&self) -> f64 {
        ratio(self.shared, self.left.min(self.right))
    }

    /// Whether two documents that are not alike are worth a look for a template.
    pub(crate) fn may_be_template(&self) -> bool {
        const LEAST: f64 = 0.1;
        self.likeness() >= LEAST
    }
}

/// What two texts share.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) overlap: Overlap,
    /// The runs of words, where they were found on the way.
    pub(super) runs: Option<Vec<Run>>,
}

/// The shingles of two texts; used again for the next two.
#[derive(Default)]
pub(super) struct Sets {
    left: Vec<u32>,
    right: Vec<u32>,
    /// What both have.
    both: Vec<u32>,
    held: Held,
}

impl Sets {
    /// Takes the distinct shingles of two texts, given by the hashes of their words.
    fn take(&mut self, left: &[u32], right: &[u32]) {
        for (set, words) in [(&mut self.left, left), (&mut self.right, right)] {
            set.clear();
            push_shingles(words, set);
            make_distinct(set);
        }
        self.held.take(&self.left);
    }
}

/// What two texts share, given by the hashes of their words. Linear.
pub(super) fn shared(left: &[u32], right: &[u32], sets: &mut Sets) -> Shared {
    if left == right {
        let all = if left.is_empty() { 0 } else { (left.len() + 1).saturating_sub(SHINGLE).max(1) };
        let whole = Run { left: 0, right: 0, length: left.len() };
        let runs = if left.len() < SHINGLE { Vec::new() } else { vec![whole] };
        let overlap = Overlap { shared: all, left: all, right: all };
        return Shared { overlap, runs: Some(runs) };
    }
    if let Some(shared) = side_by_side(left, right, &mut sets.left) {
        return shared;
    }
    sets.take(left, right);
    Shared { overlap: Overlap::by(&sets.held, &sets.left, &sets.right), runs: None }
}

/// The same for texts that go on side by side with little between the runs, perhaps from far inside one
/// of them on; `None` where that is not
/// all they share, or a text says something twice. Linear.
fn side_by_side(left: &[u32], right: &[u32], shingles: &mut Vec<u32>) -> Option<Shared> {
    /// Words of one text between two runs, at most.
    const APART: usize = 8;
    /// Most have no more runs.
    const RUNS: usize = 16;
    let begins = |at: usize, to: usize| {
        let (one, other) = (left.get(at..at + SHINGLE), right.get(to..to + SHINGLE));
        one.is_some() && one == other
    };
    let near = |at: usize, to: usize| {
        let mut steps = (0..=APART).flat_map(|left| (0..=APART).map(move |right| (left, right)));
        let step = steps.find(|(skip, other)| begins(at + skip, to + other));
        step.map(|(skip, other)| (at + skip, to + other))
    };
    // One may begin far inside the other.
    let inside = |whole: &[u32], part: &[u32]| {
        whole.windows(SHINGLE).position(|words| Some(words) == part.get(..SHINGLE))
    };
    let far = || match inside(left, right) {
        Some(at) => Some((at, 0)),
        None => inside(right, left).map(|to| (0, to)),
    };
    let (mut runs, mut found) = (Vec::with_capacity(RUNS), 0);
    let mut next = near(0, 0).or_else(far);
    while let Some((at, to)) = next {
        let length = left[at..].iter().zip(&right[to..]).take_while(|(one, other)| one == other);
        let length = length.count();
        runs.push(Run { left: at, right: to, length });
        found += length + 1 - SHINGLE;
        next = near(at + length, to + length);
    }
    let [of_left, of_right] = [left, right].map(|words| (words.len() + 1).saturating_sub(SHINGLE));
    if 2 * found < of_left.min(of_right) || found == 0 {
        return None;
    }
    // With all shingles different, and none of the left one among those of the right one that lie
    // beside the runs, there are no other runs.
    shingles.clear();
    push_shingles(left, shingles);
    let ends = runs.iter().map(|run| run.right + SHINGLE - 1).chain([right.len()]);
    let mut begin = 0;
    for (at, end) in ends.enumerate() {
        if end - begin >= SHINGLE {
            push_shingles(&right[begin..end], shingles);
        }
        begin = runs.get(at).map_or(end, |run| run.right + run.length + 1 - SHINGLE);
    }
    let overlap = Overlap { shared: found, left: of_left, right: of_right };
    are_distinct(shingles).then_some(Shared { overlap, runs: Some(runs) })
}

/// What stands in few documents, as far as that can tell boilerplate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rare {
    overlap: Overlap,
    /// Shared, and standing in few documents; with `left` and `right` 0 where more than a little is.
    shared: usize,
    left: usize,
    right: usize,
}

/// The share of what is their own up to which two documents share nothing of it.
const NOTHING: f64 = 0.05;

impl Rare {
    /// Of two texts, given by the hashes of their words, right after [`shared`] told what they share.
    /// Linear.
    pub(super) fn of(
        left: &[u32],
        right: &[u32],
        shared: &Shared,
        is_common: impl Fn(u32) -> bool,
        sets: &mut Sets,
    ) -> Rare {
        let mut rare = Rare { overlap: shared.overlap, shared: 0, left: 0, right: 0 };
        let Sets { left: own_left, right: own_right, both, held } = sets;
        both.clear();
        match &shared.runs {
            // No shingle is there twice, and the runs hold all that are shared.
            Some(runs) => runs.iter().for_each(|run| {
                push_shingles(&left[run.left..run.left + run.length], both);
            }),
            None => both.extend(own_right.iter().filter(|shingle| held.count(**shingle) > 0)),
        }
        if !rare.count_shared(both, &is_common) {
            return rare;
        }
        if shared.runs.is_some() {
            for (set, words) in [(&mut *own_left, left), (&mut *own_right, right)] {
                set.clear();
                push_shingles(words, set);
            }
        }
        let count = |all: &[u32]| all.iter().filter(|shingle| !is_common(**shingle)).count();
        (rare.left, rare.right) = (count(own_left), count(own_right));
        rare
    }

    /// Counts what is shared; false where it is more than a little.
    fn count_shared(&mut self, shared: &[u32], is_common: impl Fn(u32) -> bool) -> bool {
        let enough = NOTHING * self.overlap.left.max(self.overlap.right) as f64;
        for _ in shared.iter().filter(|shingle| !is_common(**shingle)) {
            self.shared += 1;
            if self.shared as f64 > enough {
                return false;
            }
        }
        true
    }

    /// Which of both has enough of its own, where all they share stands in many documents: both, or
    /// one beside a page that holds little but boilerplate. Neither where they share more than that.
    pub(super) fn owners(&self) -> [bool; 2] {
        /// Shingles of its own that a document must have.
        const OWN: usize = 12;
        /// And their least share of it.
        const OWN_SHARE: f64 = 0.3;
        let sides = [(self.left, self.overlap.left), (self.right, self.overlap.right)];
        let owners = sides.map(|(rare, all)| rare >= OWN && ratio(rare, all) >= OWN_SHARE);
        let owned = sides.iter().zip(owners).filter(|(_, owns)| *owns).map(|((rare, _), _)| *rare);
        let is_shared = owned.min().is_none_or(|own| ratio(self.shared, own) > NOTHING);
        if is_shared { [false; 2] } else { owners }
    }
}

/// A set of shingles in which others are looked up. All slots of a heap are looked at together: whether
/// one is there cannot be foretold, and so nothing branches on it.
#[derive(Default)]
struct Held {
    heaps: Vec<[u32; SLOTS]>,
    shift: u32,
    /// How full each heap is.
    full: Vec<u8>,
    /// What found its heap full.
    others: Vec<u32>,
}

/// Shingles of a heap. Of two heaps for each shingle hardly one is full.
const SLOTS: usize = 4;

impl Held {
    /// Holds another set.
    fn take(&mut self, shingles: &[u32]) {
        let size = (2 * shingles.len()).next_power_of_two().max(2);
        self.shift = u32::BITS - size.ilog2();
        self.heaps.clear();
        self.heaps.resize(size, [NO_SHINGLE; SLOTS]);
        self.full.clear();
        self.full.resize(size, 0);
        self.others.clear();
        for shingle in shingles {
            let heap = (shingle >> self.shift) as usize;
            let full = &mut self.full[heap];
            match self.heaps[heap].get_mut(usize::from(*full)) {
                Some(slot) => {
                    *slot = *shingle;
                    *full += 1;
                }
                None => self.others.push(*shingle),
            }
        }
        self.others.sort_unstable();
    }

    /// 1 where a shingle is there, 0 where it is not.
    #[inline]
    fn count(&self, shingle: u32) -> u32 {
        let heap = &self.heaps[(shingle >> self.shift) as usize];
        let found: u32 = heap.iter().map(|slot| u32::from(*slot == shingle)).sum();
        match self.others.is_empty() {
            true => found,
            false => found + u32::from(self.others.binary_search(&shingle).is_ok()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_many_have_is_boilerplate() {
        let one: Vec<u32> = (1..101).collect();
        let other: Vec<u32> = (1..41).chain(201..261).collect();
        let owners = |one: &[u32], other: &[u32], is_common: fn(u32) -> bool| {
            let (left, right) = (one.to_vec(), other.to_vec());
            let mut sets = Sets { left, right, ..Sets::default() };
            sets.held.take(one);
            let shared = Shared { overlap: Overlap::of(one, other), runs: None };
            let rare = Rare::of(&[], &[], &shared, is_common, &mut sets);
            (rare.owners(), shared.overlap.shared)
        };
        assert_eq!(owners(&one, &other, |shingle| shingle < 41), ([true; 2], 40));
        assert_eq!(owners(&one[..40], &other, |shingle| shingle < 41).0, [false, true]);
        assert_eq!(owners(&one, &other, |_| false).0, [false; 2]);
        assert_eq!(Overlap::of(&[], &[]).likeness(), 0.0);
    }
}
