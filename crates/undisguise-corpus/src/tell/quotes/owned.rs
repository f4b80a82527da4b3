//! Whose words something is: `Hallam’s note`, `his words`, `The Mercury’s verdict`.

use super::cue::Cue;
use super::phrase::{Phrase, Phrases, Who};
use crate::tell::names::Gender;
use crate::tell::reading::{Roles, lowered};

impl Phrases<'_> {
    /// `The Mercury’s verdict was a “…”`
    pub(super) fn verdict(&self, first: usize, stop: usize) -> Option<Cue> {
        let article = usize::from(self.reading.roles(stop.checked_sub(1)?).any(Roles::ONE));
        let be = stop.checked_sub(1 + article)?;
        let noun = be
            .checked_sub(1)
            .filter(|noun| *noun > first && self.reading.roles(*noun).any(Roles::WORDS))?;
        let phrase = self.owner_of(first, noun).filter(|_| self.english)?;
        let is = matches!(self.reading.word(be), "is" | "was");
        is.then(|| Cue { end: be, ..Cue::by(phrase, phrase.first) })
    }

    /// Whose words they are: `Hallam’s note:`, `his words:`.
    pub(super) fn owner(&self, first: usize, stop: usize) -> Option<Phrase> {
        let words =
            (first..stop).rev().filter(|token| self.reading.roles(*token).any(Roles::WORDS));
        words.take(2).find_map(|words| self.owner_of(first, words))
    }

    pub(super) fn owner_of(&self, first: usize, words: usize) -> Option<Phrase> {
        (first..words).rev().take(3).find_map(|token| {
            if let Some(mention) = self.names.at(token).filter(|mention| mention.possessive) {
                return Some(Phrase {
                    first: mention.first,
                    end: words + 1,
                    who: Who::Named(mention.named),
                });
            }
            let gender = match &*lowered(self.reading.word(token)) {
                "his" | "sein" | "seine" | "seiner" | "seinem" => Some(Gender::Male),
                "her" | "ihre" | "ihr" | "ihrer" | "ihrem" => Some(Gender::Female),
                "su" | "sus" | "sua" | "suas" | "suo" | "sue" | "son" | "sa" | "ses" => None,
                _ => return None,
            };
            Some(Phrase { first: token, end: words + 1, who: Who::Pronoun(gender) })
        })
    }
}
