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

/// The levels 1 to [`ORDER`] of the words, with interpolated probabilities.
///
/// Interpolated absolute discounting: Ney, Essen, Kneser, "On structuring probabilistic
/// dependences in stochastic language modelling", 1994.
pub(super) fn estimate(words: &[(Vec<u8>, f64)], smoothing: Smoothing) -> Vec<Level> {
    smooth(count_words(words, smoothing.exponent), smoothing.discount)
}

/// The levels of the words and of n-grams counted elsewhere, which are given this share of the
/// whole.
pub(super) fn estimate_both(
    words: &[(Vec<u8>, f64)],
    ngrams: Vec<Level>,
    share: f64,
    smoothing: Smoothing,
) -> Vec<Level> {
    let mut levels = count_words(words, smoothing.exponent);
    let sum = |levels: &[Level]| levels[0].weights.iter().sum::<f64>();
    let factor = sum(&levels) / sum(&ngrams) * share / (1.0 - share);
    for (level, more) in levels.iter_mut().zip(ngrams) {
        let own = level.keys.iter().copied().zip(level.weights.iter().copied());
        let more = more.keys.into_iter().zip(more.weights.into_iter().map(|own| own * factor));
        *level = Level::of(own.chain(more).collect());
    }
    smooth(levels, smoothing.discount)
}

/// The levels of the words, the edge of the word being a letter.
fn count_words(words: &[(Vec<u8>, f64)], exponent: f64) -> Vec<Level> {
    let padded: Vec<(Vec<u8>, f64)> = words
        .iter()
        .map(|(word, weight)| ([&[0], word.as_slice(), &[0]].concat(), *weight))
        .collect();
    (1..=ORDER).map(|length| count(&padded, length, 1, exponent)).collect()
}

/// The levels of the words without the edges of words, for n-grams of at most `order` letters.
pub(super) fn estimate_inside(
    words: &[(Vec<u8>, f64)],
    smoothing: Smoothing,
    order: usize,
) -> Vec<Level> {
    let levels = (1..=order).map(|length| count(words, length, 0, smoothing.exponent)).collect();
    smooth(levels, smoothing.discount)
}

/// Gives counted levels their probabilities.
pub(super) fn smooth(mut levels: Vec<Level>, discount: f64) -> Vec<Level> {
    for length in 1..=levels.len() {
        let (below, level) = levels.split_at_mut(length - 1);
        smooth_level(&mut level[0], below.last(), length, discount);
    }
    levels
}

/// Counts the n-grams of a length that end at the symbol `first` or behind it.
fn count(words: &[(Vec<u8>, f64)], length: usize, first: usize, exponent: f64) -> Level {
    let least = words.iter().map(|word| word.1).fold(f64::MAX, f64::min);
    let mut grams: Vec<(Key, f64)> = Vec::new();
    for (word, frequency) in words {
        let weight = (frequency / least).powf(exponent);
        for end in first..word.len() {
            if end + 1 >= length {
                let gram = &word[end + 1 - length..=end];
                grams.push((pack(gram), weight));
            }
        }
    }
    Level::of(grams)
}

impl Level {
    /// The n-grams with the weights of equal ones summed.
    pub(super) fn of(mut grams: Vec<(Key, f64)>) -> Level {
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

    pub(super) fn find(&self, key: Key) -> Option<usize> {
        self.keys.binary_search(&key).ok()
    }
}

pub(super) fn pack(gram: &[u8]) -> Key {
    gram.iter().fold(0, |key, symbol| key << 7 | u64::from(*symbol))
}

/// The key without its first symbol, for an n-gram of `length` symbols.
pub(super) fn suffix(key: Key, length: usize) -> Key {
    key & ((1 << (7 * (length - 1))) - 1)
}

fn smooth_level(level: &mut Level, lower: Option<&Level>, length: usize, discount: f64) {
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
