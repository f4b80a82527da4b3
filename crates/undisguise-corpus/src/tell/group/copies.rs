//! Copies, and pages of one template: they must not make rare words look common.
//!
//! A few values of a MinHash (Broder, "On the resemblance and containment of documents", 1997) over
//! groups of three words, taken together four by four.

use super::union::Union;

/// Keys of an account.
pub(crate) const COPY_KEYS: usize = 6;

/// Values that make a key: half of the copies that share 0.8 of their groups share one of the keys,
/// one in seven of those that share 0.4.
const ROWS: usize = 4;

const VALUES: usize = COPY_KEYS * ROWS;

/// Words of a group.
const GROUP: usize = 3;

/// Reads the words of an account one after the other.
#[derive(Clone, Debug)]
pub(super) struct Copies {
    last: [u32; GROUP],
    words: usize,
    least: [u32; VALUES],
}

impl Default for Copies {
    fn default() -> Self {
        Copies { last: [0; GROUP], words: 0, least: [u32::MAX; VALUES] }
    }
}

impl Copies {
    pub(super) fn word(&mut self, key: u32) {
        self.last.rotate_left(1);
        self.last[GROUP - 1] = key;
        self.words += 1;
        if self.words < GROUP {
            return;
        }
        let group = self.last.iter().fold(0xCBF2_9CE4_8422_2325, |all: u64, word| {
            (all.rotate_left(23) ^ u64::from(*word)).wrapping_mul(0xD6E8_FEB8_6659_FD93)
        });
        // One permutation: the high bits choose the bin, the low ones are the value.
        let bin = (((group >> 32) * VALUES as u64) >> 32) as usize;
        self.least[bin] = self.least[bin].min(group as u32);
    }

    /// The keys; 0 where too little was read.
    pub(super) fn keys(&self) -> [u32; COPY_KEYS] {
        let mut keys = [0; COPY_KEYS];
        for (key, values) in keys.iter_mut().zip(self.least.chunks_exact(ROWS)) {
            if values.iter().all(|value| *value != u32::MAX) {
                let mixed = values.iter().fold(0_u64, |all, value| {
                    (all.rotate_left(29) ^ u64::from(*value)).wrapping_mul(0x9FB2_1C65_1E98_DF25)
                });
                *key = ((mixed >> 32) as u32).max(1);
            }
        }
        keys
    }
}

/// For each account the first one it hangs together with by shared keys.
pub(super) fn families(keys: &[[u32; COPY_KEYS]]) -> Vec<u32> {
    let mut union = Union::new(keys.len());
    let mut shared: Vec<(u32, u32)> = Vec::with_capacity(keys.len());
    for at in 0..COPY_KEYS {
        shared.clear();
        let known = keys.iter().zip(0_u32..).filter(|(keys, _)| keys[at] != 0);
        shared.extend(known.map(|(keys, account)| (keys[at], account)));
        shared.sort_unstable();
        for pair in shared.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
            union.join(pair[0].1, pair[1].1);
        }
    }
    (0..keys.len() as u32).map(|account| union.first(account)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(words: impl Iterator<Item = u32>) -> [u32; COPY_KEYS] {
        let mut copies = Copies::default();
        words.for_each(|word| copies.word(word.wrapping_mul(0x9E37_79B9)));
        copies.keys()
    }

    #[test]
    fn copies_hang_together() {
        let one = keys(1..400);
        let copy = keys((1..400).map(|word| if word == 200 { 7777 } else { word }));
        let other = keys(1000..1400);
        assert_eq!(families(&[other, one, copy]), [0, 1, 1]);
        assert_eq!(families(&[keys(0..0), keys(0..2)]), [0, 1]);
    }
}
