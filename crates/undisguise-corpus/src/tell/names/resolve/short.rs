//! What people are called for short: `Paco` for Francisco Ordóñez, `doña Petro` for Petronila Chimal.

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
