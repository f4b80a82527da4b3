//! Keeps the n-grams that matter most, within a budget of bytes.

use super::estimate::{Key, Level, suffix};

/// One kept n-gram.
pub(super) struct Node {
    pub(super) key: Key,
    /// Natural logarithm of the probability of the last symbol after the others.
    pub(super) log_prob: f64,
    /// Natural logarithm of the weight given to shorter contexts when a symbol is missing after
    /// this n-gram; `None` when nothing longer was kept.
    pub(super) back_off: Option<f64>,
}

/// The kept n-grams, level by level, sorted by key, as large as the budget allows.
///
/// Relative-entropy pruning: Stolcke, "Entropy-based pruning of backoff language models", 1998.
pub(super) fn prune(levels: &[Level], budget: usize) -> Vec<Vec<Node>> {
    let gains = gains(levels);
    let (mut low, mut high) = (1e-12f64, 1e-2f64);
    for _ in 0..40 {
        let middle = (low * high).sqrt();
        if size(&keep(levels, &gains, middle)) > budget { low = middle } else { high = middle }
    }
    weigh(levels, &keep(levels, &gains, high))
}

/// All n-grams.
pub(super) fn unpruned(levels: &[Level]) -> Vec<Vec<Node>> {
    let all: Vec<Vec<bool>> = levels.iter().map(|level| vec![true; level.keys.len()]).collect();
    weigh(levels, &all)
}

/// How much worse the model of the whole language gets, in nats per symbol, without each n-gram.
fn gains(levels: &[Level]) -> Vec<Vec<f64>> {
    let all: f64 = levels[0].weights.iter().sum();
    let gain = |length: usize, at: usize| {
        let level = &levels[length - 1];
        let below = match length {
            1 => return f64::MAX,
            2 => return f64::MAX,
            _ => {
                let lower = &levels[length - 2];
                lower.find(suffix(level.keys[at], length)).map_or(1e-9, |found| lower.probs[found])
            }
        };
        level.weights[at] / all * (level.probs[at] / below).ln().abs()
    };
    (1..=levels.len())
        .map(|length| (0..levels[length - 1].keys.len()).map(|at| gain(length, at)).collect())
        .collect()
}

/// Which n-grams stay: those that gain enough, and the beginnings and ends of those that stay.
fn keep(levels: &[Level], gains: &[Vec<f64>], least: f64) -> Vec<Vec<bool>> {
    let mut kept: Vec<Vec<bool>> =
        gains.iter().map(|level| level.iter().map(|gain| *gain >= least).collect()).collect();
    for length in (2..=levels.len()).rev() {
        let (below, here) = kept.split_at_mut(length - 1);
        let lower = &levels[length - 2];
        for (at, key) in levels[length - 1].keys.iter().enumerate() {
            if here[0][at] {
                for part in [key >> 7, suffix(*key, length)] {
                    if let Some(found) = lower.find(part) {
                        below[length - 2][found] = true;
                    }
                }
            }
        }
    }
    kept
}

/// Bytes of the model file: two per n-gram, one more for each that has longer ones.
fn size(kept: &[Vec<bool>]) -> usize {
    let nodes: usize = kept.iter().map(|level| level.iter().filter(|kept| **kept).count()).sum();
    let inner: usize = kept
        .iter()
        .take(kept.len() - 1)
        .map(|level| level.iter().filter(|kept| **kept).count())
        .sum();
    2 * nodes + inner / 2
}

fn weigh(levels: &[Level], kept: &[Vec<bool>]) -> Vec<Vec<Node>> {
    let mut tree: Vec<Vec<Node>> = Vec::new();
    for (length, level) in (1..).zip(levels) {
        let nodes: Vec<Node> = level
            .keys
            .iter()
            .enumerate()
            .filter(|(at, _)| kept[length - 1][*at])
            .map(|(at, key)| Node { key: *key, log_prob: level.probs[at].ln(), back_off: None })
            .collect();
        tree.push(nodes);
    }
    for length in 1..levels.len() {
        let sums = sums(levels, &tree, length);
        for (key, (own, below)) in sums {
            if let Ok(at) = tree[length - 1].binary_search_by_key(&key, |node| node.key) {
                let left = ((1.0 - own).max(1e-6) / (1.0 - below).max(1e-6)).ln();
                tree[length - 1][at].back_off = Some(left.min(0.0));
            }
        }
    }
    tree
}

/// For each context of `length` symbols: the probabilities of what was kept after it, summed, by
/// the full and by the shortened context.
fn sums(levels: &[Level], tree: &[Vec<Node>], length: usize) -> Vec<(Key, (f64, f64))> {
    let mut sums: Vec<(Key, (f64, f64))> = Vec::new();
    for node in &tree[length] {
        let lower = &levels[length - 1];
        let below =
            lower.find(suffix(node.key, length + 1)).map_or(0.0, |found| lower.probs[found]);
        let own = node.log_prob.exp();
        match sums.last_mut() {
            Some((key, sum)) if *key == node.key >> 7 => {
                sum.0 += own;
                sum.1 += below;
            }
            _ => sums.push((node.key >> 7, (own, below))),
        }
    }
    sums
}
