//! The words of names, each as one number.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Word;
use crate::tell::names::find::Run;
use crate::tell::names::{german, russian};
use crate::tell::reading::Reading;

/// The words of all runs, folded.
pub(super) struct Folded {
    /// The word that each token is; 0 outside of runs.
    pub(super) of_token: Vec<Word>,
    /// What each reads as.
    pub(super) words: Vec<String>,
    /// Tokens of names in the German genitive.
    pub(super) owners: FxHashSet<usize>,
}

impl Folded {
    pub(super) fn of(reading: &Reading, runs: &[Run]) -> Self {
        let russian = reading.is_in("ru");
        let mut of_token = vec![0; reading.tokens.len()];
        let (mut words, mut numbers) = (Vec::with_capacity(runs.len()), FxHashMap::default());
        numbers.reserve(runs.len());
        // Few are written in two ways, so that each is folded about once.
        let mut known: FxHashMap<&str, Word> = FxHashMap::default();
        known.reserve(runs.len());
        let mut owners = FxHashSet::default();
        if reading.is_in("de") {
            let last = |run: &&Run| german::is_owner(reading, run.first, run.end);
            owners.extend(runs.iter().filter(last).map(|run| run.end - 1));
        }
        for token in runs.iter().flat_map(|run| run.first..run.end) {
            let mut word = reading.bare(token);
            if owners.contains(&token) {
                word = word.strip_suffix('s').unwrap_or(word);
            }
            of_token[token] = *known.entry(word).or_insert_with(|| {
                let small = if russian { russian::stem(word) } else { word.to_lowercase() };
                *numbers.entry(small).or_insert_with_key(|small: &String| {
                    words.push(small.clone());
                    words.len() as Word - 1
                })
            });
        }
        Folded { of_token, words, owners }
    }
}
