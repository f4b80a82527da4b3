//! What people are called for short: `Paco` for Francisco Ordóñez, `doña Petro` for Petronila Chimal,
//! `V. Tumas` for Vazgen Tumas.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

use super::{Book, Word};
use crate::tell::names::find::Run;
use crate::tell::reading::{Roles, rows};

/// Names among which a short form is sought.
const SOUGHT: usize = 64;

/// Letters of a short form that is in no list.
const SHORTEST: usize = 4;

static LISTS: [&str; 1] = [include_str!("../../../../lists/quotes/short-names.tsv")];

/// The given names of each short form, by language and form.
static SHORT: LazyLock<FxHashMap<(&str, &str), Vec<&str>>> = LazyLock::new(|| {
    let all = rows(&LISTS);
    all.map(|(code, short, names)| ((code, short), names.split_whitespace().collect())).collect()
});

impl Book<'_> {
    /// Whether one of two names gives letters for what the other spells out, as `V. Tumas` does of Vazgen
    /// Tumas, and no other name has that surname and letter.
    pub(super) fn is_by_initials(&self, known: &[Word], words: &[Word]) -> bool {
        let (letters, spelled) = match (self.are_initials(known), self.are_initials(words)) {
            (true, false) => (known, words),
            (false, true) => (words, known),
            _ => return false,
        };
        let begins = |name: &[Word]| {
            let first =
                |name: &[Word]| name.first().and_then(|word| self.reads_as(*word).chars().next());
            name.len() > 1 && name.last() == letters.last() && first(name) == first(letters)
        };
        let namesakes = letters.last().map_or(&[][..], |last| self.with(*last));
        let is_other = |draft: &usize| {
            let other = &self.drafts[*draft].words;
            other != spelled && !self.are_initials(other) && begins(other)
        };
        begins(spelled) && !namesakes.iter().any(is_other)
    }

    /// Whether a name is letters and a surname: `V. Tumas`, `J. R. Selby`.
    pub(super) fn are_initials(&self, words: &[Word]) -> bool {
        let letter = |word: &Word| self.reads_as(*word).trim_end_matches('.').chars().count() == 1;
        match words {
            [letters @ .., surname] => {
                !letters.is_empty() && letters.iter().all(letter) && !letter(surname)
            }
            [] => false,
        }
    }

    /// The only one whose given name a word may stand for.
    pub(super) fn of_short(&self, word: Word, run: &Run) -> Option<usize> {
        if !self.reading.is_romance() {
            return None;
        }
        let code = self.reading.language.map_or("", |language| language.code());
        let short = self.reads_as(word);
        let listed = SHORT.get(&(code, short));
        let titled = run.first.checked_sub(1).map_or(Roles::default(), |at| self.reading.roles(at));
        let given = self.reading.roles(run.first).any(Roles::GIVEN);
        let begins = titled.any(Roles::TITLE) && !given && short.chars().count() >= SHORTEST;
        if listed.is_none() && !begins {
            return None;
        }
        let gender = self.title_gender(run);
        let fits = |draft: &usize| {
            let known = &self.drafts[*draft];
            let name = known.words.first().map_or("", |first| self.reads_as(*first));
            let other = gender.is_some() && known.gender.is_some() && known.gender != gender;
            let same = match listed {
                Some(names) => names.contains(&name),
                None => name.len() > short.len() && name.starts_with(short),
            };
            same && known.words.len() > 1 && !known.body && !known.place && !other
        };
        let mut all = (0..self.drafts.len().min(SOUGHT)).filter(fits);
        let one = all.next()?;
        all.next().is_none().then_some(one)
    }
}
