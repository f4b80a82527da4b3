//! Quotations on their way from document to document.
//!
//! ```text
//! candidates ─▶ compare ─▶ merged
//! shared words   aligned    two made one
//! ```

mod compare;
mod speakers;
mod translated;

use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::{Account, Attribution, Said, Story, Variant, VariantRelation};
use crate::dedup::words::{shingle, words};
use compare::compared;
pub(crate) use speakers::{are_different, is_named};
use translated::translations;

/// A quotation as it is compared.
#[derive(Clone, Debug)]
struct Spoken {
    said: Said,
    /// Hashes of its words, folded; of a very long one its beginning.
    words: Vec<u32>,
    /// The same, sorted.
    sorted: Vec<u32>,
    /// How much it tells, and each of its words: the sum of how rare they are.
    weights: Vec<f32>,
}

/// Words of a quotation that are compared: a page put into quotation marks is no quotation.
const MOST_WORDS: usize = 400;

/// Words in a row that two quotations must share to be compared.
const SHINGLE: usize = 3;

/// In a list of quotations with the same words in a row longer than this each meets the first one
/// and its neighbours only, so that time grows with their number.
const LONG: usize = 40;

/// So many behind it.
const NEIGHBOURS: usize = 12;

/// Quotations in different documents that give the same words; the earlier one left. Translations
/// are looked for within a story only.
///
/// Time grows with the number of quotations, but for sorting.
pub(crate) fn variants(accounts: &[Account], stories: &[Story], stop: &AtomicBool) -> Vec<Variant> {
    let mut story_of = vec![usize::MAX; accounts.len()];
    for (number, story) in stories.iter().enumerate() {
        story.documents.iter().for_each(|document| story_of[*document] = number);
    }
    let spoken = spoken(accounts);
    let together =
        |one: usize, other: usize| story_of[one] != usize::MAX && story_of[one] == story_of[other];
    let found = candidates(&spoken).into_par_iter().filter_map(|(one, other)| {
        if stop.load(Ordering::Relaxed) {
            return None;
        }
        let (one, other) = (&spoken[one as usize], &spoken[other as usize]);
        let (one, other) =
            if is_later(accounts, one.said, other.said) { (other, one) } else { (one, other) };
        let close = together(one.said.document, other.said.document);
        let (relation, likeness) = compared(one, other, close)?;
        let other_speaker = are_different(accounts, one.said, other.said);
        Some(Variant { left: one.said, right: other.said, relation, other_speaker, likeness })
    });
    let mut variants: Vec<Variant> = found.collect();
    note_merged(accounts, &mut variants);
    variants.extend(translations(accounts, stories, &variants));
    variants.sort_by_key(|variant| (variant.left, variant.right));
    variants
}

/// By date where both have one, else by number.
fn is_later(accounts: &[Account], one: Said, other: Said) -> bool {
    let published = |said: Said| accounts[said.document].body.published;
    match (published(one), published(other)) {
        (Some(first), Some(second)) if first != second => first > second,
        _ => one > other,
    }
}

fn spoken(accounts: &[Account]) -> Vec<Spoken> {
    let of = |(document, account): (usize, &Account)| {
        let quotes = account.quotes.iter().enumerate();
        let read = quotes.map(move |(quote, it)| {
            let (mut hashes, mut weights) = (Vec::new(), Vec::new());
            for word in words(&it.text).into_iter().take(MOST_WORDS) {
                hashes.push(word.hash);
                weights.push(weight(account, word.span.of(&it.text)));
            }
            let mut sorted = hashes.clone();
            sorted.sort_unstable();
            Spoken { said: Said { document, quote }, words: hashes, sorted, weights }
        });
        read.collect::<Vec<Spoken>>()
    };
    accounts.par_iter().enumerate().flat_map_iter(of).collect()
}

/// How much a word tells: decimal orders of how rare it is. Where there is no list of words, the
/// long ones are taken for rare.
fn weight(account: &Account, word: &str) -> f32 {
    /// A word that is in no list, or in none that is known.
    const RARE: f32 = 5.5;
    const PER_LETTER: f32 = 0.8;
    let letters = word.chars().count() as f32;
    let Some(language) = account.language else { return (letters * PER_LETTER).min(RARE) };
    match language.rarity(word) {
        Some(rarity) => rarity as f32,
        None if language
            .rarity("a")
            .or(language.rarity("и"))
            .or(language.rarity("der"))
            .is_some() =>
        {
            RARE
        }
        None => (letters * PER_LETTER).min(RARE),
    }
}

/// Pairs of quotations of different documents that share words in a row, each once.
fn candidates(spoken: &[Spoken]) -> Vec<(u32, u32)> {
    let mut shingles: Vec<(u32, u32)> = Vec::new();
    for (spoken, number) in spoken.iter().zip(0_u32..) {
        let own = spoken.words.windows(SHINGLE.min(spoken.words.len()).max(1));
        shingles.extend(own.map(|words| (shingle(words), number)));
        // Inside a story two words in a row are enough for short ones.
        if spoken.words.len() == SHINGLE - 1 {
            shingles.push((shingle(&spoken.words), number));
        }
    }
    shingles.par_sort_unstable();
    shingles.dedup();
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    for list in shingles.chunk_by(|one, other| one.0 == other.0) {
        for (at, (_, one)) in list.iter().enumerate() {
            let reach = if list.len() > LONG { NEIGHBOURS } else { LONG };
            let near = list[at + 1..].iter().take(reach).map(|(_, other)| (*one, *other));
            pairs.extend(near);
            if list.len() > LONG && at > NEIGHBOURS {
                pairs.push((list[0].1, *one));
            }
        }
    }
    pairs.par_sort_unstable();
    pairs.dedup();
    let document = |number: u32| spoken[number as usize].said.document;
    pairs.retain(|(one, other)| document(*one) != document(*other));
    pairs
}

/// A quotation that two others of one document went into, which are not parts of one there, was
/// merged of them.
fn note_merged(accounts: &[Account], variants: &mut [Variant]) {
    let mut parts: FxHashMap<(Said, usize), Vec<usize>> = FxHashMap::default();
    for variant in variants.iter().filter(|variant| variant.likeness < 1.0) {
        let length = |said: Said| accounts[said.document].quotes[said.quote].text.len();
        let (whole, part) = (variant.right, variant.left);
        if length(whole) > length(part) && variant.relation != VariantRelation::Translated {
            parts.entry((whole, part.document)).or_default().push(part.quote);
        }
    }
    for parts in parts.values_mut() {
        parts.sort_unstable();
    }
    for variant in variants {
        let Some(parts) = parts.get(&(variant.right, variant.left.document)) else { continue };
        let quotes = &accounts[variant.left.document].quotes;
        let begins = |quote: &usize| quotes[*quote].attribution != Attribution::Continued;
        let apart = parts.windows(2).any(|pair| pair[1] > pair[0] + 1 || begins(&pair[1]));
        if parts.len() > 1 && apart && parts.contains(&variant.left.quote) {
            variant.relation = VariantRelation::Merged;
        }
    }
}
