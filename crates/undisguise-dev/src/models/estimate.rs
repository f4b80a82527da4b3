//! Counts n-grams of a word list and turns the counts into probabilities.

/// Longest n-gram, in symbols. Eight symbols of seven bits fit into a key.
pub(super) const ORDER: usize = 7;

/// An n-gram packed seven bits a symbol, the last symbol lowest.
pub(super) type Key = u64;

/// All n-grams of one length, sorted by key, so that those of one context stand together.
#[derive(Default)]
pub(super) struct Level {
    pub(super) keys: Vec<Key>,
    pub(super) weights: Vec<f64>,
    /// Probability of the last symbol after the others.
    pub(super) probs: Vec<f64>,
}

/// How the weight of a word follows from its frequency, and how much is taken off each count.
#[derive(Clone, Copy)]
pub(super) struct Smoothing {
    pub(super) exponent: f64,
    pub(super) discount: f64,
}

impl Level {
    pub(super) fn find(&self, key: Key) -> Option<usize> {
        self.keys.binary_search(&key).ok()
    }
}

/// The levels 1 to [`ORDER`] of the words, with interpolated probabilities.
///
/// Interpolated absolute discounting: Ney, Essen, Kneser, "On structuring probabilistic
/// dependences in stochastic language modelling", 1994.
pub(super) fn estimate(words: &[(Vec<u8>, f64)], smoothing: Smoothing) -> Vec<Level> {
    let least = words.iter().map(|word| word.1).fold(f64::MAX, f64::min);
    let mut levels: Vec<Level> = Vec::new();
    for length in 1..=ORDER {
        let mut level =
            count(words, length, |frequency| (frequency / least).powf(smoothing.exponent));
        smooth(&mut level, levels.last(), length, smoothing.discount);
        levels.push(level);
    }
    levels
}

fn count(words: &[(Vec<u8>, f64)], length: usize, weigh: impl Fn(f64) -> f64) -> Level {
    let mut grams: Vec<(Key, f64)> = Vec::new();
    for (word, frequency) in words {
        let weight = weigh(*frequency);
        let padded: Vec<u8> = [&[0], word.as_slice(), &[0]].concat();
        for end in 1..padded.len() {
            if end + 1 >= length {
                let gram = &padded[end + 1 - length..=end];
                grams.push((pack(gram), weight));
            }
        }
    }
    grams.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let mut level = Level::default();
    for (key, weight) in grams {
        if level.keys.last() == Some(&key) {
            if let Some(last) = level.weights.last_mut() {
                *last += weight;
            }
        } else {
            level.keys.push(key);
            level.weights.push(weight);
        }
    }
    level
}

pub(super) fn pack(gram: &[u8]) -> Key {
    gram.iter().fold(0, |key, symbol| key << 7 | u64::from(*symbol))
}

/// The key without its first symbol, for an n-gram of `length` symbols.
pub(super) fn suffix(key: Key, length: usize) -> Key {
    key & ((1 << (7 * (length - 1))) - 1)
}

fn smooth(level: &mut Level, lower: Option<&Level>, length: usize, discount: f64) {
    level.probs = vec![0.0; level.keys.len()];
    let mut start = 0;
    while start < level.keys.len() {
        let context = level.keys[start] >> 7;
        let end = start + level.keys[start..].partition_point(|key| key >> 7 == context);
        let total: f64 = level.weights[start..end].iter().sum();
        let taken: f64 = level.weights[start..end].iter().map(|weight| weight.min(discount)).sum();
        for at in start..end {
            let below = match lower {
                Some(lower) => {
                    let key = suffix(level.keys[at], length);
                    lower.find(key).map_or(0.0, |found| lower.probs[found])
                }
                None => 1.0 / 128.0,
            };
            let own = (level.weights[at] - discount).max(0.0);
            level.probs[at] = (own + taken * below) / total;
        }
        start = end;
    }
}
