//! Documents of made-up words: a template is a row of words with slots in it, and each document
//! fills them its own way.

use anyhow::Result;
use fastrand::Rng;

use super::super::dedup::Maker;
use super::{Filling, Made};

/// A set: words of a template and slots in it, and documents in all.
#[derive(Clone, Copy, Debug)]
pub(super) struct Set {
    pub(super) words: usize,
    pub(super) slots: usize,
    pub(super) documents: usize,
}

/// Documents made by one template; among them stand as many that no template made.
const MEMBERS: usize = 20;

/// Words of a hundred that are changed, and documents of a hundred that are cut off.
pub(super) const EDITED: usize = 5;
pub(super) const CUT: usize = 20;

/// The documents of a set, shuffled.
pub(super) fn documents(set: Set, seed: u64) -> Result<Vec<Made>> {
    let (mut maker, mut rng) = (Maker::new(seed)?, Rng::with_seed(seed));
    let mut made = Vec::new();
    let mut template = 0;
    while made.len() < set.documents {
        let text = maker.sentences(set.words, set.words);
        let fixed: Vec<&str> = text.split_whitespace().collect();
        let mut places: Vec<usize> = (1..fixed.len() - 1).collect();
        rng.shuffle(&mut places);
        places.truncate(set.slots);
        places.sort_unstable();
        let kinds: Vec<usize> = places.iter().map(|_| rng.usize(..4)).collect();
        for _ in 0..MEMBERS {
            made.push(member(&mut maker, &fixed, &places, &kinds, template, &mut rng));
            let text = maker.sentences(set.words, set.words);
            made.push(Made { text, fillings: Vec::new(), template: None });
        }
        template += 1;
    }
    made.truncate(set.documents);
    rng.shuffle(&mut made);
    Ok(made)
}

/// A template with its slots filled, some words changed, and perhaps cut off.
fn member(
    maker: &mut Maker,
    fixed: &[&str],
    places: &[usize],
    kinds: &[usize],
    template: usize,
    rng: &mut Rng,
) -> Made {
    let mut words: Vec<(String, bool)> = Vec::new();
    let mut slots = places.iter().zip(kinds).peekable();
    for (at, word) in fixed.iter().enumerate() {
        if let Some((_, kind)) = slots.next_if(|(place, _)| **place == at) {
            let filling = match kind {
                0 => maker.name(),
                1 => rng.u32(2..5000).to_string(),
                2 => (0..rng.usize(1..4)).map(|_| maker.word()).collect::<Vec<_>>().join(" "),
                _ => maker.name().split(' ').next_back().unwrap_or_default().to_owned(),
            };
            words.extend(filling.split(' ').map(|word| (word.to_owned(), true)));
        }
        let is_changed = rng.usize(..100) < EDITED;
        let word = if is_changed { maker.word() } else { (*word).to_owned() };
        words.extend(word.split(' ').map(|word| (word.to_owned(), false)));
    }
    if rng.usize(..100) < CUT {
        words.truncate(words.len() * rng.usize(50..90) / 100);
    }
    let (mut text, mut fillings, mut at) = (String::new(), Vec::new(), 0);
    for (word, is_filling) in words {
        let length = word.chars().count();
        if is_filling {
            fillings.push(Filling { place: at..at + length, kind: None });
        }
        text.push_str(&word);
        text.push(' ');
        at += length + 1;
    }
    Made { text, fillings, template: Some(template) }
}
