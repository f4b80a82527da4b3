//! Reads the n-gram tables of the lingua crates, the other source of models.

use anyhow::Result;
use fst::Streamer;
use rustc_hash::FxHashMap;

use super::estimate::{Key, Level, pack, smooth};
use crate::languages::Row;
use crate::sources;

/// Longest n-gram of the tables.
pub(super) const ORDER: usize = 5;

/// What is taken off each count, as for the word lists.
const DISCOUNT: f64 = 0.8;

/// The edge of a word.
const EDGE: u8 = 0;

/// The letters n-grams begin or end with, and how often.
type Counts = FxHashMap<String, f64>;

/// The levels 1 to [`ORDER`] of a language, without the edges of words.
pub(super) fn read_inside(row: &Row) -> Result<Vec<Level>> {
    let counts = counts(row)?;
    let level = |counts: &Counts| Level::of(spelt(row, counts, &[], &[]).collect());
    Ok(smooth(counts.iter().map(level).collect(), DISCOUNT))
}

/// The levels 1 to [`ORDER`] of a language, the edge of the word being a letter.
///
/// The tables hold no n-gram across the edge of a word, but what is missing in them tells of it:
/// of the times that `the` was counted, those that no letter follows are ends of words, and those
/// that no letter goes before are beginnings.
pub(super) fn read(row: &Row) -> Result<Vec<Level>> {
    Ok(smooth(count(row)?, DISCOUNT))
}

/// The same without probabilities.
pub(super) fn count(row: &Row) -> Result<Vec<Level>> {
    let counts = counts(row)?;
    let longer = |length: usize| counts.get(length).into_iter().flatten();
    let ends: Vec<Counts> = (1..ORDER)
        .map(|length| without(&counts[length - 1], longer(length), all_but_last))
        .collect();
    let starts: Vec<Counts> = (1..ORDER)
        .map(|length| without(&counts[length - 1], longer(length), all_but_first))
        .collect();
    let words: Vec<Counts> = (1..ORDER - 1)
        .map(|length| without(&starts[length - 1], &starts[length], all_but_last))
        .collect();
    let none = Counts::default();
    let level = |length: usize| {
        let of = |counts: &[Counts], edges: usize| -> Counts {
            let found = length.checked_sub(edges + 1).and_then(|at| counts.get(at));
            found.unwrap_or(&none).clone()
        };
        let inner = of(&counts, 0);
        let (start, end, word) = (of(&starts, 1), of(&ends, 1), of(&words, 2));
        let mut grams: Vec<(Key, f64)> = spelt(row, &inner, &[], &[]).collect();
        grams.extend(spelt(row, &start, &[EDGE], &[]));
        grams.extend(spelt(row, &end, &[], &[EDGE]));
        grams.extend(spelt(row, &word, &[EDGE], &[EDGE]));
        if length == 1 {
            let all: f64 = spelt(row, &starts[0], &[], &[]).map(|(_, count)| count).sum();
            grams.push((pack(&[EDGE]), all));
        }
        Level::of(grams)
    };
    Ok((1..=ORDER).map(level).collect())
}

/// How often each n-gram was counted, by length.
///
/// A table maps n-grams of letters to the logarithm of the relative frequency of the last letter
/// after the others. From these follow the counts, up to a factor: the rarest of the longest
/// n-grams is taken to have been counted once.
fn counts(row: &Row) -> Result<Vec<Counts>> {
    let bytes = sources::member(&format!("lingua-{}", row.lingua), "models/ngrams.fst")?;
    let table = fst::Map::new(bytes)?;
    let mut counts = vec![Counts::default(); ORDER];
    let mut stream = table.stream();
    // In the order of the letters: an n-gram comes behind those it begins with.
    while let Some((ngram, bits)) = stream.next() {
        let ngram = std::str::from_utf8(ngram)?;
        let length = ngram.chars().count();
        let context = match length {
            1 => Some(1.0),
            2..=ORDER => counts[length - 2].get(all_but_last(ngram)).copied(),
            _ => None,
        };
        if let Some(context) = context {
            counts[length - 1].insert(ngram.to_owned(), context * f64::from_bits(bits).exp());
        }
    }
    let once = counts[ORDER - 1].values().copied().fold(f64::MAX, f64::min);
    for level in &mut counts {
        level.values_mut().for_each(|count| *count = (*count / once).round());
    }
    Ok(counts)
}

/// What is left of the counts when those of the longer n-grams that hold them are taken off.
fn without<'a>(
    counts: &Counts,
    longer: impl IntoIterator<Item = (&'a String, &'a f64)>,
    part: fn(&str) -> &str,
) -> Counts {
    let mut left = counts.clone();
    for (ngram, count) in longer {
        if let Some(rest) = left.get_mut(part(ngram)) {
            *rest -= count;
        }
    }
    left.retain(|_, count| *count >= 1.0);
    left
}

fn all_but_last(ngram: &str) -> &str {
    ngram.char_indices().next_back().map_or("", |(at, _)| &ngram[..at])
}

fn all_but_first(ngram: &str) -> &str {
    ngram.chars().next().map_or("", |first| &ngram[first.len_utf8()..])
}

/// The n-grams that the alphabet can spell, with edges before and behind them.
fn spelt(
    row: &Row,
    counts: &Counts,
    before: &[u8],
    behind: &[u8],
) -> impl Iterator<Item = (Key, f64)> {
    counts.iter().filter_map(move |(ngram, count)| {
        let symbols: Option<Vec<u8>> = ngram.chars().map(|letter| row.symbol(letter)).collect();
        Some((pack(&[before, &symbols?, behind].concat()), *count))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_letter_follows_is_an_end() {
        let counts = |pairs: &[(&str, f64)]| -> Counts {
            pairs.iter().map(|(ngram, count)| ((*ngram).to_owned(), *count)).collect()
        };
        // Counted in `an`, `an`, `na`.
        let (one, two) = (counts(&[("a", 3.0), ("n", 3.0)]), counts(&[("an", 2.0), ("na", 1.0)]));
        assert_eq!(without(&one, &two, all_but_last), counts(&[("a", 1.0), ("n", 2.0)]));
        assert_eq!(without(&one, &two, all_but_first), counts(&[("a", 2.0), ("n", 1.0)]));
    }
}
