//! People by the country they are from.

use super::phrase::{Phrase, Phrases, Who};
use crate::tell::reading::Roles;

impl Phrases<'_> {
    /// Somebody by the country he or she is from: `the Dane`, `the young Eritrean`.
    pub(super) fn demonym(&self, article: usize, stop: usize) -> Option<Phrase> {
        let the = self.english && self.reading.word(article).eq_ignore_ascii_case("the");
        let small = |token: usize| {
            let found = self.reading.tokens.get(token);
            found.is_some_and(|found| {
                found.is_word() && !found.capital && !found.roles.any(Roles::SMALL.and(Roles::OF))
            })
        };
        let head = article + 1 + usize::from(the && small(article + 1));
        let alone = self
            .names
            .at(head)
            .is_none_or(|name| name.first == head && name.end == head + 1 && !name.possessive);
        let capital = |token: usize| self.reading.tokens.get(token).is_some_and(|at| at.capital);
        let person = self.reading.roles(head + 1).any(Roles::PERSON)
            && !self.reading.roles(head + 1).any(Roles::SAY);
        let noun = the && alone && head < stop && self.is_demonym(head);
        let who = Who::Described { head, known: true };
        (noun && !person && !capital(head + 1)).then_some(Phrase {
            first: article,
            end: head + 1,
            who,
        })
    }

    /// Whether a word with a capital is a noun for people of one country.
    pub(super) fn is_demonym(&self, token: usize) -> bool {
        let word = self.reading.word(token);
        let capital = self.reading.tokens.get(token).is_some_and(|found| found.capital);
        let ends = word.len() > 5 && (word.ends_with("ian") || word.ends_with("ean"));
        capital && self.english && (ends || self.reading.roles(token).any(Roles::DEMONYM))
    }
}
