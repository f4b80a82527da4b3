//! Sketches: a few numbers for each document that agree as often as the documents do.
//!
//! One-permutation MinHash (Li, Owen and Zhang, "One Permutation Hashing", NIPS 2012) with the
//! empty bins filled from others (Shrivastava, "Optimal Densification for Fast and Accurate
//! Minwise Hashing", ICML 2017): O(shingles + bins) for each document.
//!
//! Shingles that stand in many documents, boilerplate and turns of speech, are taken only where a
//! bin holds no other. A second sketch takes them like others, from the same bins.

use rayon::prelude::*;

use super::hash;
use super::words::mix;

/// A shingle that stands in documents more often than this says little about any two of them.
const COMMON: u8 = 40;

/// Rows of a band of the second sketch, which takes common shingles like others: for families so
/// large that all they share is common.
const COMMON_ROWS: usize = 4;

/// Bands of that sketch, which are the last ones of a document.
pub(crate) const COMMON_BANDS: usize = 16;

/// Which shingles stand in many documents, by their hashes; exact but for shingles that share a counter.
pub(crate) struct Frequencies {
    /// A bit for each counter.
    high: Vec<u64>,
    shift: u32,
}

impl Frequencies {
    /// None does.
    pub(crate) fn none() -> Frequencies {
        Frequencies { high: vec![0], shift: u32::BITS - u64::BITS.ilog2() }
    }

    /// How far a shingle is shifted to give its counter, and the counters of those that stand in many
    /// documents, sorted.
    pub(crate) fn common(&self) -> (u32, Vec<u32>) {
        let numbered = (0..).step_by(u64::BITS as usize).zip(&self.high);
        let of_word = |(first, high): (u32, &u64)| {
            let high = *high;
            (0..u64::BITS).filter(move |bit| high >> bit & 1 == 1).map(move |bit| first + bit)
        };
        (self.shift, numbered.filter(|(_, high)| **high != 0).flat_map(of_word).collect())
    }

    /// Whether a shingle stands in many documents.
    #[inline]
    pub(crate) fn is_common(&self, shingle: u32) -> bool {
        let counter = shingle >> self.shift;
        self.high[(counter / u64::BITS) as usize] >> (counter % u64::BITS) & 1 == 1
    }
}

/// Counts shingles.
///
/// A counter lies anywhere in memory, and to fetch it takes longer than to count. So where there are
/// many of them shingles wait until enough have come for each slice of the counters, and are then
/// counted slice by slice.
pub(crate) struct Counting {
    counters: Vec<u8>,
    shift: u32,
    /// For each slice; empty where the counters are few.
    waiting: Vec<Vec<u32>>,
    in_wait: usize,
}

/// Counters of a slice: they stay in the cache of one core.
const SLICE: usize = 1 << 19;

/// Up to so many counters, each is looked up as it comes.
const FEW: usize = 1 << 21;

/// Shingles that wait at once, for each counter; four bytes each.
const WAITING: f64 = 0.25;

impl Counting {
    /// Room for so many different shingles, of which eight share a counter on average.
    pub(crate) fn new(shingles: u64) -> Counting {
        let size = (shingles / 8).clamp(1 << 16, 1 << 30).next_power_of_two() as usize;
        let slices = if size <= FEW { 0 } else { size / SLICE };
        Counting {
            counters: vec![0; size],
            shift: u32::BITS - size.ilog2(),
            waiting: vec![Vec::new(); slices],
            in_wait: 0,
        }
    }

    /// Counts a document.
    pub(crate) fn add(&mut self, shingles: &[u32]) {
        if self.waiting.is_empty() {
            return count(&mut self.counters, self.shift, shingles);
        }
        for shingle in shingles {
            self.waiting[(shingle >> self.shift) as usize / SLICE].push(*shingle);
        }
        self.in_wait += shingles.len();
        if self.in_wait as f64 > WAITING * self.counters.len() as f64 {
            self.settle();
        }
    }

    /// What stands in many documents of all that were counted.
    pub(crate) fn counted(mut self) -> Frequencies {
        self.settle();
        let high = |counters: &[u8; u64::BITS as usize]| {
            let bits = counters.iter().rev();
            bits.fold(0, |high, counter| high << 1 | u64::from(*counter > COMMON))
        };
        let (counters, _) = self.counters.as_chunks();
        Frequencies { high: counters.iter().map(high).collect(), shift: self.shift }
    }

    fn settle(&mut self) {
        let slices = self.counters.par_chunks_mut(SLICE).zip(self.waiting.par_iter_mut());
        slices.for_each(|(slice, waiting)| {
            count(slice, self.shift, waiting);
            waiting.clear();
        });
        self.in_wait = 0;
    }
}

/// Counts shingles in the slice of the counters that is theirs.
fn count(slice: &mut [u8], shift: u32, shingles: &[u32]) {
    let within = slice.len().wrapping_sub(1);
    for shingle in shingles {
        if let Some(counter) = slice.get_mut((shingle >> shift) as usize & within) {
            *counter = counter.saturating_add(1);
        }
    }
}

/// How documents are sketched.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sketcher {
    bands: usize,
}

/// Rows of a band.
const ROWS: usize = 2;

/// So many pairs as alike as the threshold may miss all bands.
const MISSED: f64 = 0.004;

/// No document has this key in a band.
pub(crate) const NO_KEY: u32 = 0;

impl Sketcher {
    /// Enough bands that hardly any pair of this likeness shares none: a pair of likeness `j` meets
    /// in a band of two rows with the chance j².
    pub(crate) fn for_likeness(likeness: f64) -> Sketcher {
        let missing = (1.0 - likeness.clamp(0.1, 0.9).powi(ROWS as i32)).ln();
        Sketcher { bands: (MISSED.ln() / missing).ceil() as usize }
    }

    /// Bands in all.
    pub(crate) fn bands(self) -> usize {
        self.bands + COMMON_BANDS
    }

    /// The keys of a document behind others, one for each band, by its shingles in any order, however
    /// often each is there; documents with the same key are compared.
    pub(crate) fn keys(
        self,
        shingles: &[u32],
        frequencies: &Frequencies,
        bins: &mut Bins,
        keys: &mut Vec<u32>,
    ) {
        let Bins { greatest, all, rare, common, filled } = bins;
        let count = (self.bands * ROWS).max(COMMON_BINS);
        greatest.clear();
        greatest.resize(count, [EMPTY; 2]);
        for shingle in shingles {
            let two = &mut greatest[in_bins(*shingle, count)];
            *two = [two[0].max(*shingle), two[1].max(two[0].min(*shingle))];
        }
        all.clear();
        all.extend(greatest.iter().map(|two| two[0]));
        rare.clear();
        rare.extend(greatest.iter().map(|two| greatest_rare(*two, frequencies)));
        if rare.iter().zip(&*greatest).any(|(rare, two)| *rare == EMPTY && two[1] != EMPTY) {
            // Where the greatest is of few documents, none is greater.
            for shingle in shingles {
                let value = &mut rare[in_bins(*shingle, count)];
                if *shingle > *value && !frequencies.is_common(*shingle) {
                    *value = *shingle;
                }
            }
        }
        let own = rare.iter().filter(|value| **value != EMPTY).count();
        common.clear();
        common.extend(rare.iter().zip(&*all).map(|(rare, all)| rare != all && *rare == EMPTY));
        rare.iter_mut().zip(&*all).filter(|(rare, _)| **rare == EMPTY).for_each(|(rare, all)| {
            *rare = *all;
        });
        // Who has little of its own is known by what it shares.
        let by_common = own * 4 < count;
        fill(rare, filled);
        filled.iter().for_each(|(bin, from)| common[*bin] = common[*from]);
        fill(&mut all[..COMMON_BINS], filled);
        let rows = rare.as_chunks::<ROWS>().0.iter().zip(common.as_chunks::<ROWS>().0);
        keys.extend(rows.take(self.bands).enumerate().map(|(band, (rows, common))| {
            let says_much = *common != [true; ROWS] || by_common;
            if says_much && rows[0] != EMPTY { key(band, rows) } else { NO_KEY }
        }));
        let rows = all.as_chunks::<COMMON_ROWS>().0.iter().take(COMMON_BANDS);
        keys.extend(rows.enumerate().map(|(band, rows)| {
            if rows[0] == EMPTY { NO_KEY } else { key(self.bands + band, rows) }
        }));
    }
}

/// The bins of a document; used again for the next one.
#[derive(Default)]
pub(crate) struct Bins {
    /// The greatest shingle of each, and the next one; the same where that is there twice.
    greatest: Vec<[u32; 2]>,
    all: Vec<u32>,
    /// The greatest of those that stand in few documents, where a bin has any.
    rare: Vec<u32>,
    /// Where it has none.
    common: Vec<bool>,
    /// Which were filled, and from which.
    filled: Vec<(usize, usize)>,
}

/// Bins of the sketch that takes common shingles like others. They are bins of the first sketch, too.
const COMMON_BINS: usize = COMMON_BANDS * COMMON_ROWS;

/// No shingle.
const EMPTY: u32 = hash::NONE;

/// The first of the greatest two that stands in few documents.
#[inline]
fn greatest_rare(two: [u32; 2], frequencies: &Frequencies) -> u32 {
    let is_rare = |shingle: u32| shingle != EMPTY && !frequencies.is_common(shingle);
    let [first, second] = two;
    if is_rare(first) {
        first
    } else if is_rare(second) {
        second
    } else {
        EMPTY
    }
}

/// Fills the empty bins from others, which a hash of the bin and of the attempt chooses; tells which
/// from which.
fn fill(bins: &mut [u32], filled: &mut Vec<(usize, usize)>) {
    filled.clear();
    let full = bins.iter().filter(|value| **value != EMPTY).count();
    if full == 0 || full == bins.len() {
        return;
    }
    for bin in (0..bins.len()).filter(|bin| bins[*bin] == EMPTY) {
        let (mut attempt, mut from) = (0, bin);
        while bins[from] == EMPTY {
            attempt += 1;
            from = in_bins(mix((bin as u32) << 16 ^ attempt), bins.len());
        }
        filled.push((bin, from));
    }
    filled.iter().for_each(|(bin, from)| bins[*bin] = bins[*from]);
}

/// The bin of a hash.
fn in_bins(hash: u32, bins: usize) -> usize {
    ((u64::from(hash) * bins as u64) >> 32) as usize
}

fn key(band: usize, rows: &[u32]) -> u32 {
    let hash = rows.iter().fold(band as u64, |hash, value| {
        (hash.rotate_left(29) ^ u64::from(*value)).wrapping_mul(0x9FB2_1C65_1E98_DF25)
    });
    ((hash >> 32) as u32).max(NO_KEY + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(one: &[u32], other: &[u32], sketcher: Sketcher) -> usize {
        let frequencies = Frequencies::none();
        let keys = [one, other].map(|numbers| {
            let mut shingles: Vec<u32> = numbers.iter().map(|number| mix(*number)).collect();
            shingles.sort_unstable();
            let mut keys = Vec::new();
            sketcher.keys(&shingles, &frequencies, &mut Bins::default(), &mut keys);
            keys
        });
        keys[0].iter().zip(&keys[1]).filter(|(one, other)| one == other && **one != NO_KEY).count()
    }

    #[test]
    fn bands_agree_as_often_as_documents_do() {
        let sketcher = Sketcher::for_likeness(0.4);
        assert_eq!(sketcher.bands(), 32 + COMMON_BANDS);
        let all: Vec<u32> = (0..300).collect();
        assert_eq!(met(&all, &all, sketcher), sketcher.bands());
        // 200 of 400 shared: a quarter of the bands of two rows, a sixteenth of those of four.
        let half: Vec<u32> = (100..400).collect();
        let expected = 32.0 / 4.0 + 16.0 / 16.0;
        assert!((met(&all, &half, sketcher) as f64 - expected).abs() < 5.0);
        let none: Vec<u32> = (1000..1300).collect();
        assert_eq!(met(&all, &none, sketcher), 0);
        assert_eq!(met(&[], &[], sketcher), 0);
        assert_eq!(met(&[5], &[5], sketcher), sketcher.bands());
    }

    #[test]
    fn a_common_shingle_stands_behind_the_others_of_its_bin() {
        let mut shingles: Vec<u32> = (0..300).map(mix).collect();
        shingles.sort_unstable();
        let sketcher = Sketcher::for_likeness(0.4);
        let mut counting = Counting::new(1 << 20);
        let common: Vec<u32> = shingles.iter().copied().step_by(2).collect();
        (0..50).for_each(|_| counting.add(&common));
        let frequencies = counting.counted();
        let rare: Vec<u32> =
            shingles.iter().copied().filter(|own| !frequencies.is_common(*own)).collect();
        let (mut of_all, mut of_rare) = (Vec::new(), Vec::new());
        sketcher.keys(&shingles, &frequencies, &mut Bins::default(), &mut of_all);
        sketcher.keys(&rare, &frequencies, &mut Bins::default(), &mut of_rare);
        let same = (0..32).filter(|band| of_all[*band] == of_rare[*band]).count();
        assert!(same > 21, "{same} of 32");
    }

    #[test]
    fn what_many_have_is_common() {
        for room in [1000, 80 << 20] {
            let mut counting = Counting::new(room);
            for document in 0..50 {
                counting.add(&[mix(7), mix(1000 + document)]);
            }
            let frequencies = counting.counted();
            assert!(frequencies.is_common(mix(7)) && !frequencies.is_common(mix(1003)));
        }
    }
}
