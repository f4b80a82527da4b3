//! Where accounts of one story do not agree.
//!
//! The line the data takes:
//!
//! ```text
//! account    facts: sentences as telling terms, with typed values, clauses and who is meant
//! story      one table of terms for all accounts: who is who, how rare each term is in the story
//! align      an index on rare terms gives each sentence the few of other accounts that it is like
//! compare    values  quantities, ages and days of one sort with another value
//!            deeds   another doer of the same, or doer and sufferer turned round
//!            turned  the same words denied, or with the opposite word
//!            swapped the same words around another member of a sort (a drawer, a piano)
//!            harm    nobody was hurt, or somebody
//!            speakers the same words, said by another
//!            stances two people at peace, or at strife
//! weigh      each candidate's evidence is added up; what reaches the threshold is shown, once
//! ```
//!
//! Precision goes before recall: what can be explained by rounding, by another unit, by a vague word
//! or by two things of the same sort is no difference. Time grows with the number of sentences: at most
//! 40 accounts of a story with 400 sentences each are compared, a term that stands in more than 48
//! sentences aligns none, and a sentence is compared with at most 16 others.

mod align;
mod copied;
mod days;
mod deeds;
mod elsewhere;
mod harm;
mod identity;
mod occasion;
mod parts;
mod setting;
mod speakers;
mod stances;
mod swapped;
#[cfg(test)]
mod tests;
mod turned;
mod values;
mod weigh;

use rayon::prelude::*;
use undisguise::Span;

use super::{Account, Attribute, Difference, Statement, Story, Variant};
use align::Accounts;
use weigh::Candidate;

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
        let accounts = Accounts::of(&scope);
        let mut found = speakers::differences(&scope, &accounts, variants);
        found.extend(stated(&scope, &accounts));
        found.extend(stances::differences(&scope, &accounts));
        found.truncate(MOST);
        found
    };
    stories.par_iter().enumerate().flat_map_iter(of).collect()
}

/// What the sentences of the accounts state differently.
fn stated(scope: &Scope, accounts: &Accounts) -> Vec<Difference> {
    let pairs = accounts.aligned();
    let mut candidates: Vec<Candidate> = values::candidates(accounts);
    swapped::causes(accounts, &mut candidates);
    harm::candidates(accounts, &mut candidates);
    for pair in &pairs {
        deeds::candidates(accounts, pair, &mut candidates);
        turned::candidates(accounts, pair, &mut candidates);
        swapped::candidates(accounts, pair, &mut candidates);
    }
    weigh::shown(scope, accounts, candidates)
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

/// The sentence of an account that holds a span; the span itself where none does.
fn sentence_of(account: &Account, span: Span) -> Span {
    let lines = &account.body.noted.lines;
    let at = lines.partition_point(|line| line.span.end <= span.start);
    lines.get(at).map(|line| line.span).filter(|line| line.start <= span.start).unwrap_or(span)
}
