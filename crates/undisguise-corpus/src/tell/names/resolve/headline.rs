//! Names in headlines, where every word may have a capital.

use super::{Book, begins_sentence};
use crate::tell::names::find::Run;
use crate::tell::reading::Roles;

/// Letters of a past tense beside which `Ahmed` is short.
const SHORT_PAST: usize = 5;

impl Book<'_> {
    /// Enters a full name that only a headline gives: its last word stands alone in the text, and
    /// the one before it does not stand there at all (`Tolk` and `Arne Tolk Finally Speaks`).
    pub(super) fn introduce_from_headline(&mut self, run: &Run) {
        for at in run.first + 1..run.end {
            let last = self.fold(at);
            let lone = self.is_sure(last) && self.with(last).is_empty();
            let first = &self.reading.tokens[at - 1];
            let known =
                Roles::SMALL.and(Roles::PERSON).and(Roles::TITLE).and(Roles::BODY).and(Roles::SAY);
            let given = first.is_word()
                && first.capital
                && !first.roles.any(known)
                && !first.is_possessive();
            if lone && given && !self.small.contains(self.reads_as(self.fold(at - 1))) {
                let run = Run { first: at - 1, end: at + 1, lead: at - 1, ..*run };
                self.add(self.words(at - 1, at + 1), &run);
            }
        }
    }

    /// Names in a headline are those that the text tells, and given names with what follows.
    pub(super) fn mention_headline(&mut self, run: &Run) {
        let mut at = run.first;
        while at < run.end {
            let taken = self.known_from(at, run.end).or_else(|| self.new_in_headline(at, run));
            match taken {
                Some((draft, end, full)) => {
                    self.note(draft, at, end, full);
                    at = end;
                }
                None => at += 1,
            }
        }
    }

    /// The known name that begins at a token, and where it ends.
    fn known_from(&self, at: usize, stop: usize) -> Option<(usize, usize, bool)> {
        let token = &self.reading.tokens[at];
        if !token.is_word() || !token.capital {
            return None;
        }
        let namesakes = self.with(self.fold(at));
        let whole = namesakes.iter().find_map(|draft| {
            let words = &self.drafts[*draft].words;
            let fits = words.len() > 1
                && at + words.len() <= stop
                && words.iter().zip(at..).all(|(word, token)| *word == self.fold(token));
            fits.then_some((*draft, at + words.len(), true))
        });
        let single = || {
            let run = Run { first: at, end: at + 1, lead: at, headline: true, doubtful: true };
            let word = self.fold(at);
            let draft = self.of_word(word, &run)?;
            let words = &self.drafts[draft].words;
            let part = words.last() == Some(&word) || words.first() == Some(&word);
            (part && !self.drafts[draft].body).then_some((draft, at + 1, false))
        };
        whole.or_else(single)
    }

    fn new_in_headline(&mut self, at: usize, run: &Run) -> Option<(usize, usize, bool)> {
        let next = at + 1;
        let given = self.reading.roles(at).any(Roles::GIVEN);
        let follows = next < run.end
            && self.reading.tokens[next].is_word()
            && !self.reading.roles(next).any(Roles::SMALL.and(Roles::SAY));
        // `Wren Walked In`
        let word = self.reading.word(next);
        let past = word.len() > SHORT_PAST && word.ends_with("ed") && !self.german && !self.russian;
        if !(given && follows && !past) || begins_sentence(self.reading, next) {
            return None;
        }
        let name = Run { first: at, end: next + 1, lead: at, ..*run };
        let words = self.words(at, next + 1);
        self.add(words, &name);
        let draft = self.drafts.len() - 1;
        self.weigh(draft, &name);
        Some((draft, next + 1, true))
    }
}
