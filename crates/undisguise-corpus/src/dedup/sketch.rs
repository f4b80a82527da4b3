//! Sketches: a few numbers for each document that agree as often as the documents do.
//!
//! One-permutation MinHash (Li, Owen and Zhang, "One Permutation Hashing", NIPS 2012) with the
//! empty bins filled from others (Shrivastava, "Optimal Densification for Fast and Accurate
//! Minwise Hashing", ICML 2017): O(shingles + bins) for each document.
//!
//! Shingles that stand in many documents, boilerplate and turns of speech, are taken only where a
//! bin holds no other.

use rayon::prelude::*;

use super::words::mix;

/// A shingle that stands in more documents than this says little about any two of them.
const COMMON: u8 = 40;

/// Rows of a band of the second sketch, which takes common shingles like others: for families so
/// large that all they share is common.
const COMMON_ROWS: usize = 4;

/// Bands of that sketch, which are the last ones of a document.
pub(crate) const COMMON_BANDS: usize = 16;

/// In how many documents each shingle stands, by its hash; exact up to [`COMMON`] but for shingles
/// that share a counter.
pub(crate) struct Frequencies {
    counters: Vec<u8>,
    shift: u32,
}

impl Frequencies {
    /// None of so many different shingles, of which eight share a counter on average.
    pub(crate) fn new(shingles: u64) -> Frequencies {
        let size = (shingles / 8).clamp(1 << 16, 1 << 30).next_power_of_two();
        Frequencies { counters: vec![0; size as usize], shift: 32 - size.ilog2() }
    }

    /// How far a shingle is shifted to give its counter, and the counters of those that stand in many
    /// documents, sorted.
    pub(crate) fn common(&self) -> (u32, Vec<u32>) {
        let numbered = (0..).zip(&self.counters).filter(|(_, count)| **count > COMMON);
        (self.shift, numbered.map(|(counter, _)| counter).collect())
    }

    /// Whether a shingle stands in many documents.
    pub(crate) fn is_common(&self, shingle: u32) -> bool {
        self.counters[(shingle >> self.shift) as usize] > COMMON
    }
}

/// Counts shingles.
///
/// A counter lies anywhere in memory, and to fetch it takes longer than to count. So where there are
/// many of them shingles wait until enough have come for each slice of the counters, and are then
/// counted slice by slice.
pub(crate) struct Counting {
    frequencies: Frequencies,
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
    /// Room for so many different shingles.
    pub(crate) fn new(shingles: u64) -> Counting {
        let frequencies = Frequencies::new(shingles);
        let size = frequencies.counters.len();
        let slices = if size <= FEW { 0 } else { size / SLICE };
        Counting { frequencies, waiting: vec![Vec::new(); slices], in_wait: 0 }
    }

    /// Counts a document.
    pub(crate) fn add(&mut self, shingles: &[u32]) {
        let shift = self.frequencies.shift;
        if self.waiting.is_empty() {
            return count(&mut self.frequencies.counters, shift, shingles);
        }
        for shingle in shingles {
            self.waiting[(shingle >> shift) as usize / SLICE].push(*shingle);
        }
        self.in_wait += shingles.len();
        if self.in_wait as f64 > WAITING * self.frequencies.counters.len() as f64 {
            self.settle();
        }
    }

    /// All that was counted.
    pub(crate) fn counted(mut self) -> Frequencies {
        self.settle();
        self.frequencies
    }

    fn settle(&mut self) {
        let Frequencies { counters, shift } = &mut self.frequencies;
        let slices = counters.par_chunks_mut(SLICE).zip(self.waiting.par_iter_mut());
        slices.for_each(|(slice, waiting)| {
            count(slice, *shift, waiting);
            waiting.clear();
        });
        self.in_wait = 0;
    }
}

/// Counts shingles in the slice of the counters that is theirs.
fn count(slice: &mut [u8], shift: u32, shingles: &[u32]) {
    let within = slice.len() - 1;
    for shingle in shingles {
        let counter = &mut slice[(shingle >> shift) as usize & within];
        *counter = counter.saturating_add(1);
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
const MISSED: f64 = 0.01;

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

    /// The keys of a document, one for each band, by its shingles in any order; documents with the
    /// same key are compared.
    pub(crate) fn keys(self, shingles: &[u32], frequencies: &Frequencies, keys: &mut Vec<u32>) {
        let bins = self.bands * ROWS;
        let (mut rare, mut all) = (vec![EMPTY; bins], [EMPTY; COMMON_BINS]);
        for shingle in shingles {
            let bin = &mut rare[in_bins(*shingle, bins)];
            *bin = u64::from(*shingle).min(*bin);
            let other = shingle.rotate_left(16).wrapping_mul(0x9E37_79B1);
            let bin = &mut all[in_bins(other, COMMON_BINS)];
            *bin = u64::from(other).min(*bin);
        }
        // In a bin the common ones stand behind all others.
        let mut is_any = false;
        for value in rare.iter_mut().filter(|value| **value != EMPTY) {
            let is_common = frequencies.is_common(*value as u32);
            *value |= u64::from(is_common) << COMMON_BIT;
            is_any |= is_common;
        }
        if is_any {
            for shingle in shingles {
                let bin = &mut rare[in_bins(*shingle, bins)];
                if u64::from(*shingle) < *bin && !frequencies.is_common(*shingle) {
                    *bin = u64::from(*shingle);
                }
            }
        }
        let own = rare.iter().filter(|value| **value < 1 << COMMON_BIT).count();
        fill(&mut rare);
        fill(&mut all);
        // Who has little of its own is known by what it shares.
        let by_common = own * 4 < self.bands * ROWS;
        keys.extend(rare.chunks_exact(ROWS).enumerate().map(|(band, rows)| {
            let says_much = rows.iter().any(|value| *value < 1 << COMMON_BIT);
            if says_much || by_common && rows[0] != EMPTY { key(band, rows) } else { NO_KEY }
        }));
        keys.extend(all.chunks_exact(COMMON_ROWS).enumerate().map(|(band, rows)| {
            if rows[0] == EMPTY { NO_KEY } else { key(self.bands + band, rows) }
        }));
    }
}

const COMMON_BINS: usize = COMMON_BANDS * COMMON_ROWS;

const EMPTY: u64 = u64::MAX;

/// Set where all that a bin holds is common.
const COMMON_BIT: u32 = 32;

/// Fills the empty bins from others, which a hash of the bin and of the attempt chooses.
fn fill(bins: &mut [u64]) {
    let empty = bins.iter().filter(|value| **value == EMPTY).count();
    if empty == 0 || empty == bins.len() {
        return;
    }
    let full: Vec<bool> = bins.iter().map(|value| *value != EMPTY).collect();
    for bin in 0..bins.len() {
        let mut attempt = 0;
        let mut from = bin;
        while !full[from] {
            attempt += 1;
            from = in_bins(mix((bin as u32) << 16 ^ attempt), bins.len());
        }
        bins[bin] = bins[from];
    }
}

/// The bin of a hash.
fn in_bins(hash: u32, bins: usize) -> usize {
    ((u64::from(hash) * bins as u64) >> 32) as usize
}

fn key(band: usize, rows: &[u64]) -> u32 {
    let hash = rows.iter().fold(band as u64, |hash, value| {
        (hash.rotate_left(29) ^ value).wrapping_mul(0x9FB2_1C65_1E98_DF25)
    });
    ((hash >> 32) as u32).max(NO_KEY + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(one: &[u32], other: &[u32], sketcher: Sketcher) -> usize {
        let frequencies = Frequencies::new(1 << 20);
        let keys = [one, other].map(|numbers| {
            let mut shingles: Vec<u32> = numbers.iter().map(|number| mix(*number)).collect();
            shingles.sort_unstable();
            let mut keys = Vec::new();
            sketcher.keys(&shingles, &frequencies, &mut keys);
            keys
        });
        keys[0].iter().zip(&keys[1]).filter(|(one, other)| one == other && **one != NO_KEY).count()
    }

    #[test]
    fn bands_agree_as_often_as_documents_do() {
        let sketcher = Sketcher::for_likeness(0.4);
        assert_eq!(sketcher.bands(), 27 + COMMON_BANDS);
        let all: Vec<u32> = (0..300).collect();
        assert_eq!(met(&all, &all, sketcher), sketcher.bands());
        // 200 of 400 shared: a quarter of the bands of two rows, a sixteenth of those of four.
        let half: Vec<u32> = (100..400).collect();
        let expected = 27.0 / 4.0 + 16.0 / 16.0;
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
        sketcher.keys(&shingles, &frequencies, &mut of_all);
        sketcher.keys(&rare, &frequencies, &mut of_rare);
        let same = (0..27).filter(|band| of_all[*band] == of_rare[*band]).count();
        assert!(same > 18, "{same} of 27");
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
