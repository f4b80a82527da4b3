//! Quotations on their way from document to document.
//!
//! ```text
//! wordings ─▶ meet ─▶ compare ─▶ merged
//! same words   shared   aligned    two made one
//! one time     words
//! ```
//!
//! Within a story everything that shares two words in a row is compared; between any two documents each
//! wording meets those that share most with it. Each wording is compared once, however many
//! documents give it.

mod compare;
mod meet;
mod speakers;
mod translated;
mod wording;

use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::{Account, Attribution, Said, Story, Variant, VariantRelation};
use compare::{Near, compared};
use meet::{meetings, within};
use speakers::Speakers;
pub(crate) use speakers::is_named;
use translated::translations;
use wording::{Wording, Wordings};

/// Of documents that give the same words, and of two wordings together, so many are linked each with
/// each. Where there are more each is linked with the first one and its neighbours only, so that
/// time grows with their number.
const LONG: usize = 40;

/// So many behind it.
const NEIGHBOURS: usize = 12;

/// The story of a document that is in none.
const NONE: u32 = u32::MAX;

/// Quotations in different documents that give the same words; the earlier one left. Translations
/// are looked for within a story only.
///
/// Time grows with the number of quotations, but for sorting.
pub(crate) fn variants(accounts: &[Account], stories: &[Story], stop: &AtomicBool) -> Vec<Variant> {
    let mut story_of = vec![NONE; accounts.len()];
    for (story, number) in stories.iter().zip(0_u32..) {
        story.documents.iter().for_each(|document| story_of[*document] = number);
    }
    let wordings = Wordings::of(accounts);
    let speakers = Speakers::of(accounts);
    let follow = Follow { accounts, wordings: &wordings, speakers: &speakers, story_of: &story_of };
    let goes_on = || !stop.load(Ordering::Relaxed);
    let inside =
        stories.par_iter().filter(|_| goes_on()).flat_map_iter(|story| follow.within(story));
    let mut variants: Vec<Variant> = inside.collect();
    let same = wordings.all.par_iter().filter(|_| goes_on());
    variants.par_extend(same.flat_map_iter(|wording| follow.verbatim(wording)));
    let met = meetings(&wordings, &story_of).into_par_iter().filter(|_| goes_on());
    variants.par_extend(met.flat_map_iter(|(one, other)| follow.between(one, other)));
    note_merged(accounts, &mut variants);
    variants.par_sort_unstable_by_key(|variant| (variant.left, variant.right));
    let translated = translations(accounts, stories, &variants);
    if !translated.is_empty() {
        variants.extend(translated);
        variants.sort_by_key(|variant| (variant.left, variant.right));
    }
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

/// Quotations of one story, whoever says them.
const STORY: Near = Near { story: true, speaker: false };

/// What quotations are followed by.
struct Follow<'a> {
    accounts: &'a [Account],
    wordings: &'a Wordings,
    speakers: &'a Speakers<'a>,
    story_of: &'a [u32],
}

impl Follow<'_> {
    /// Quotations of one story.
    fn within(&self, story: &Story) -> Vec<Variant> {
        let mut given: Vec<(u32, Said)> = Vec::new();
        for &document in &story.documents {
            let quotes = 0..self.accounts[document].quotes.len();
            let said = quotes.map(|quote| Said { document, quote });
            given.extend(said.map(|said| (self.wordings.of_quote(said), said)));
        }
        given.sort_unstable();
        let lists: Vec<&[(u32, Said)]> = given.chunk_by(|one, other| one.0 == other.0).collect();
        let numbers: Vec<u32> = lists.iter().map(|list| list[0].0).collect();
        let said: Vec<Vec<Said>> =
            lists.iter().map(|list| list.iter().map(|(_, said)| *said).collect()).collect();
        let mut found = Vec::new();
        for (number, said) in numbers.iter().zip(&said) {
            let wording = self.wordings.get(*number);
            if let Some(alike) = compared(wording, wording, STORY) {
                found.extend(of_one(said).filter_map(|(one, other)| self.link(one, other, alike)));
            }
        }
        for (first, second) in within(self.wordings, &numbers) {
            let [one, other] = [numbers[first], numbers[second]].map(|it| self.wordings.get(it));
            let speaker = self.speakers.share_one(&said[first], &said[second]);
            if let Some(alike) = compared(one, other, Near { speaker, ..STORY }) {
                let pairs = of_two(&said[first], &said[second]);
                found.extend(pairs.filter_map(|(one, other)| self.link(one, other, alike)));
            }
        }
        found
    }

    /// The same words in documents that tell of different events.
    fn verbatim(&self, wording: &Wording) -> Vec<Variant> {
        let apart = || of_one(&wording.said).filter(|pair| self.are_apart(*pair));
        let speaker = self.speakers.share_one(&wording.said, wording.said.get(1..).unwrap_or(&[]));
        let near = Near { story: false, speaker };
        let alike = apart().next().and_then(|_| compared(wording, wording, near));
        let link = |alike| apart().filter_map(move |(one, other)| self.link(one, other, alike));
        alike.map(|alike| link(alike).collect()).unwrap_or_default()
    }

    /// Quotations of two wordings, in documents that tell of different events.
    fn between(&self, one: u32, other: u32) -> Vec<Variant> {
        let [one, other] = [one, other].map(|number| self.wordings.get(number));
        let apart = || of_two(&one.said, &other.said).filter(|pair| self.are_apart(*pair));
        let speaker = self.speakers.share_one(&one.said, &other.said);
        let near = Near { story: false, speaker };
        let alike = apart().next().and_then(|_| compared(one, other, near));
        let link = |alike| apart().filter_map(move |(one, other)| self.link(one, other, alike));
        alike.map(|alike| link(alike).collect()).unwrap_or_default()
    }

    fn are_apart(&self, (one, other): (Said, Said)) -> bool {
        let [one, other] = [one, other].map(|said| self.story_of[said.document]);
        one != other || one == NONE
    }

    /// The earlier one is left; nothing where both stand in one document.
    fn link(
        &self,
        one: Said,
        other: Said,
        (relation, likeness): (VariantRelation, f64),
    ) -> Option<Variant> {
        let (left, right) =
            if is_later(self.accounts, one, other) { (other, one) } else { (one, other) };
        let other_speaker = self.speakers.are_different(left, right);
        (one.document != other.document).then_some(Variant {
            left,
            right,
            relation,
            other_speaker,
            likeness,
        })
    }
}

/// Pairs of quotations that give the same words.
fn of_one(said: &[Said]) -> impl Iterator<Item = (Said, Said)> {
    let is_long = said.len() > LONG;
    let reach = if is_long { NEIGHBOURS } else { LONG };
    said.iter().enumerate().flat_map(move |(at, one)| {
        let near = said[at + 1..].iter().take(reach);
        let first = said.first().filter(|_| is_long && at > NEIGHBOURS);
        first.into_iter().map(|first| (*first, *one)).chain(near.map(|other| (*one, *other)))
    })
}

/// Pairs of quotations with two wordings.
fn of_two<'a>(ours: &'a [Said], theirs: &'a [Said]) -> impl Iterator<Item = (Said, Said)> + 'a {
    let is_long = ours.len() + theirs.len() > LONG;
    ours.iter().enumerate().flat_map(move |(at, one)| {
        let met = if is_long && at > 0 { 1 } else { theirs.len() };
        theirs[..met].iter().map(|other| (*one, *other))
    })
}

/// A quotation that two others of one document went into, which are not parts of one there, was
/// merged of them.
fn note_merged(accounts: &[Account], variants: &mut [Variant]) {
    let length = |said: Said| accounts[said.document].quotes[said.quote].text.len();
    let may_be_part =
        |variant: &&Variant| variant.likeness < 1.0 && length(variant.right) > length(variant.left);
    let part = |variant: &Variant| (variant.right, variant.left.document, variant.left.quote);
    let mut parts: Vec<(Said, usize, usize)> =
        variants.par_iter().filter(may_be_part).map(part).collect();
    parts.par_sort_unstable();
    let of = |part: &(Said, usize, usize)| (part.0, part.1);
    let begins = |document: usize, quote: usize| {
        accounts[document].quotes[quote].attribution != Attribution::Continued
    };
    let are_apart = |parts: &[(Said, usize, usize)]| {
        let gap = |pair: &[(Said, usize, usize)]| {
            pair[1].2 > pair[0].2 + 1 || begins(pair[1].1, pair[1].2)
        };
        parts.windows(2).any(gap)
    };
    let merged = parts.chunk_by(|one, other| of(one) == of(other)).filter(|parts| are_apart(parts));
    let merged: Vec<(Said, usize, usize)> = merged.flatten().copied().collect();
    variants.par_iter_mut().for_each(|variant| {
        if merged.binary_search(&part(variant)).is_ok() {
            variant.relation = VariantRelation::Merged;
        }
    });
}
