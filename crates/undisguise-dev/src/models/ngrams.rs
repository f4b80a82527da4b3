//! Reads the n-gram tables of the lingua crates, the other source of models.

use anyhow::Result;
use fst::Streamer;

use super::estimate::{Key, Level, pack, smooth};
use crate::languages::Row;
use crate::sources;

/// Longest n-gram of the tables.
pub(super) const ORDER: usize = 5;

/// What is taken off each count, as for the word lists.
const DISCOUNT: f64 = 0.8;

/// The levels 1 to [`ORDER`] of a language.
///
/// A table maps n-grams of letters, never across the edge of a word, to the logarithm of the
/// relative frequency of the last letter after the others. From these follow the counts, up to a
/// factor: the rarest of the longest n-grams is taken to have been counted once. The tables are
/// relative frequencies without any smoothing, so they get ours.
pub(super) fn read(row: &Row) -> Result<Vec<Level>> {
    let bytes = sources::member(&format!("lingua-{}", row.lingua), "models/ngrams.fst")?;
    let table = fst::Map::new(bytes)?;
    let mut shares: Vec<Vec<(Key, f64)>> = vec![Vec::new(); ORDER];
    let mut stream = table.stream();
    while let Some((ngram, bits)) = stream.next() {
        let ngram = std::str::from_utf8(ngram)?;
        let symbols: Option<Vec<u8>> = ngram.chars().map(|letter| row.symbol(letter)).collect();
        if let Some(symbols) = symbols.filter(|symbols| (1..=ORDER).contains(&symbols.len())) {
            shares[symbols.len() - 1].push((pack(&symbols), f64::from_bits(bits).exp()));
        }
    }
    let mut levels: Vec<Level> = Vec::new();
    for shares in shares {
        let weigh = |(key, share): (Key, f64)| {
            let context = match levels.last() {
                Some(lower) => lower.find(key >> 7).map_or(0.0, |found| lower.weights[found]),
                None => 1.0,
            };
            (key, context * share)
        };
        let grams: Vec<(Key, f64)> =
            shares.into_iter().map(weigh).filter(|(_, weight)| *weight > 0.0).collect();
        levels.push(Level::of(grams));
    }
    let once = levels[ORDER - 1].weights.iter().copied().fold(f64::MAX, f64::min);
    for level in &mut levels {
        level.weights.iter_mut().for_each(|weight| *weight /= once);
    }
    Ok(smooth(levels, DISCOUNT))
}
