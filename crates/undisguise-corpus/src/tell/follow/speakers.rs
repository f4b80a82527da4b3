//! Whether the same words are given to different people.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::tell::group::folded_words;
use crate::tell::{Account, Attribution, Quote, Said};

/// Who is said to have said each quotation, as names are compared.
#[derive(Debug)]
pub(super) struct Speakers<'a> {
    /// The words of each name, folded; each name once.
    names: Vec<Vec<String>>,
    numbers: FxHashMap<&'a str, u32>,
    accounts: &'a [Account],
}

impl<'a> Speakers<'a> {
    pub(super) fn of(accounts: &'a [Account]) -> Speakers<'a> {
        let mut numbers = FxHashMap::default();
        let mut names = Vec::new();
        for name in accounts.iter().flat_map(|account| &account.quotes).filter_map(named) {
            numbers.entry(name).or_insert_with(|| {
                names.push(name);
                names.len() as u32 - 1
            });
        }
        let names = names.into_par_iter().map(folded_words).collect();
        Speakers { names, numbers, accounts }
    }

    /// Whether both are given to somebody with a name, and not to the same one.
    pub(super) fn are_different(&self, one: Said, other: Said) -> bool {
        self.are_same(one, other) == Some(false)
    }

    /// Whether some of the first quotations of two wordings are given to somebody of the same name.
    pub(super) fn share_one(&self, ours: &[Said], theirs: &[Said]) -> bool {
        /// So many of each are looked at.
        const FIRST: usize = 3;
        let same = |one: &Said| {
            theirs.iter().take(FIRST).any(|other| self.are_same(*one, *other) == Some(true))
        };
        ours.iter().take(FIRST).any(same)
    }

    /// Whether both are given to the same one; nothing where one is given to nobody with a name.
    fn are_same(&self, one: Said, other: Said) -> Option<bool> {
        let speaker = |said: Said| {
            let name = named(&self.accounts[said.document].quotes[said.quote])?;
            self.numbers.get(name).map(|number| *number as usize)
        };
        let (one, other) = (speaker(one)?, speaker(other)?);
        Some(one == other || are_of_one(&self.names[one], &self.names[other]))
    }
}

/// The name of somebody to whom a quotation is given.
fn named(quote: &Quote) -> Option<&str> {
    let is_given = matches!(
        quote.attribution,
        Attribution::Explicit
            | Attribution::Pronoun
            | Attribution::Description
            | Attribution::Continued
    );
    quote.speaker.as_deref().filter(|speaker| is_given && is_named(speaker))
}

/// Whether a speaker has a name, and not a description only (`a nurse`).
pub(crate) fn is_named(speaker: &str) -> bool {
    speaker
        .split_whitespace()
        .next_back()
        .and_then(|word| word.chars().next())
        .is_some_and(char::is_uppercase)
}

/// Whether two names may mean one person: one is part of the other, or they share a surname and the
/// given names do not speak against it (`T. Adler` and `Tom Adler`).
pub(crate) fn may_be_same(one: &str, other: &str) -> bool {
    are_of_one(&folded_words(one), &folded_words(other))
}

/// The same for the words of names, folded.
fn are_of_one(one: &[String], other: &[String]) -> bool {
    let within = |part: &[String], whole: &[String]| part.iter().all(|word| whole.contains(word));
    if within(one, other) || within(other, one) {
        return true;
    }
    let (Some((surname, given)), Some((theirs, their_given))) =
        (one.split_last(), other.split_last())
    else {
        return true;
    };
    let forms = given.iter().zip(their_given).all(|(one, other)| are_forms(one, other));
    surname == theirs && forms
}

/// Whether two given names may be one: the same, an initial, or short for the other (`Larry` and
/// `Lawrence`), which begins with the same letters.
fn are_forms(one: &str, other: &str) -> bool {
    /// Letters that a short form keeps.
    const KEPT: usize = 2;
    if one.len() == 1 || other.len() == 1 {
        return one.chars().next() == other.chars().next();
    }
    let same = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    same >= KEPT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_forms_may_be_the_same_person() {
        assert!(may_be_same("Orla Quaid", "Quaid"));
        assert!(may_be_same("Orla Quaid", "O. Quaid"));
        assert!(may_be_same("José Peña", "Jose Pena"));
        assert!(may_be_same("Orlando Quaid", "Orly Quaid"));
        assert!(!may_be_same("Orla Quaid", "Ivo Quaid"));
        assert!(!may_be_same("Orla Quaid", "Ivo Stamm"));
        assert!(is_named("Orla Quaid") && !is_named("a nurse") && !is_named(""));
    }
}
