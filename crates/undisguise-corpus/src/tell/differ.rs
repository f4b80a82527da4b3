//! Where accounts of one story do not agree.
//!
//! ```text
//! values      the same attribute of the same name, with another value
//! slots       copies of one text that differ in a number or a name
//! people      who did it, who is ill
//! opposites   the same words with and without "not"
//! speakers    the same words, said by another
//! ```
//!
//! Precision goes before recall: what can be explained by rounding, by another unit, by a vague word
//! or by two things of the same sort is no difference.

mod opposites;
mod people;
mod slots;
mod speakers;
#[cfg(test)]
mod tests;
mod values;

use rayon::prelude::*;
use undisguise::Span;

use super::{Account, Attribute, Difference, Statement, Story, Variant};

/// Of a story with more accounts the first so many are compared with each other.
const COMPARED: usize = 40;

/// Nobody reads more differences of one story.
const MOST: usize = 1000;

/// What the accounts of each story state differently, in the order of the stories; each pair of
/// values is shown once, in the first accounts that give them.
pub(crate) fn differences(
    accounts: &[Account],
    stories: &[Story],
    variants: &[Variant],
) -> Vec<Difference> {
    let of_stories = by_story(accounts.len(), stories, variants);
    let of = |(number, story): (usize, &Story)| {
        let variants = of_stories[number].as_slice();
        let compared = &story.documents[..story.documents.len().min(COMPARED)];
        let scope = Scope { accounts, story: number, documents: compared };
        let mut found = values::differences(&scope);
        found.extend(slots::differences(&scope));
        found.extend(people::differences(&scope));
        found.extend(opposites::differences(&scope, variants));
        found.extend(speakers::differences(&scope, variants));
        found.truncate(MOST);
        once(found)
    };
    stories.par_iter().enumerate().flat_map_iter(of).collect()
}

/// The variants within each story.
fn by_story(accounts: usize, stories: &[Story], variants: &[Variant]) -> Vec<Vec<Variant>> {
    let mut story_of = vec![None; accounts];
    for (number, story) in stories.iter().enumerate() {
        story.documents.iter().for_each(|document| story_of[*document] = Some(number));
    }
    let mut of_stories = vec![Vec::new(); stories.len()];
    for variant in variants {
        let story = story_of[variant.left.document];
        if let Some(story) = story.filter(|_| story == story_of[variant.right.document]) {
            of_stories[story].push(variant.clone());
        }
    }
    of_stories
}

/// A story whose accounts are compared.
struct Scope<'a> {
    accounts: &'a [Account],
    story: usize,
    /// Numbers of the accounts, sorted.
    documents: &'a [usize],
}

impl<'a> Scope<'a> {
    fn account(&self, document: usize) -> &'a Account {
        &self.accounts[document]
    }

    /// Pairs of accounts, each once.
    fn pairs(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let documents = self.documents;
        documents
            .iter()
            .enumerate()
            .flat_map(move |(at, one)| documents[at + 1..].iter().map(move |other| (*one, *other)))
    }

    fn statement(&self, document: usize, value: &str, span: Span, sentence: Span) -> Statement {
        Statement { document, value: value.to_owned(), span, sentence }
    }

    /// What a sentence or phrase of an account reads as.
    fn reads(&self, document: usize, span: Span) -> String {
        self.account(document).reads_as(span).to_owned()
    }

    fn difference(
        &self,
        subject: &str,
        attribute: Attribute,
        left: Statement,
        right: Statement,
    ) -> Difference {
        Difference { story: self.story, subject: subject.to_owned(), attribute, left, right }
    }
}

/// Each pair of values of one subject once, however many accounts give them, and each pair of
/// places once, however many ways found it.
fn once(found: Vec<Difference>) -> Vec<Difference> {
    let mut kept: Vec<Difference> = Vec::new();
    for difference in found {
        let overlaps = |one: Span, other: Span| one.start < other.end && other.start < one.end;
        let same_place = |one: &Statement, other: &Statement| {
            one.document == other.document && overlaps(one.span, other.span)
        };
        let values = |it: &Difference| {
            let mut values = [it.left.value.to_lowercase(), it.right.value.to_lowercase()];
            values.sort();
            values
        };
        let is_known = kept.iter().any(|known| {
            let named = matches!(difference.attribute, Attribute::Opposite | Attribute::Agent)
                || known.subject == difference.subject;
            let told = named
                && known.attribute == difference.attribute
                && values(known) == values(&difference);
            let seen = same_place(&known.left, &difference.left)
                && same_place(&known.right, &difference.right);
            told || seen
        });
        if !is_known {
            kept.push(difference);
        }
    }
    kept
}
