//! Stories remembered from earlier runs: which of them each page belongs to.

use std::path::Path;

use anstyle::{AnsiColor, Style};
use undisguise_corpus::{Account, KnownStories, KnownStory, Telling};

use super::StoriesArgs;
use crate::Failure;
use crate::summary::{count, number};
use crate::visible::visible;

const STRONG: Style = Style::new().bold();
const FOUND: Style = AnsiColor::Red.on_default().bold();
const FAINT: Style = Style::new().dimmed();

/// Names and documents of a story that are told.
const MOST: usize = 6;

/// What is remembered, and what of it was told again.
#[derive(Default)]
pub(super) struct Remembered {
    known: KnownStories,
    /// Of each account the story it belongs to, and how much they have in common.
    found: Vec<Option<(usize, f64)>>,
}

impl Remembered {
    /// Opens the file that was named, if any.
    pub(super) fn open(args: &StoriesArgs) -> Result<Option<Remembered>, Failure> {
        let Some(path) = &args.known else { return Ok(None) };
        let known = KnownStories::open(path).map_err(|error| failed(path, &error))?;
        Ok(Some(Remembered { known, found: Vec::new() }))
    }

    /// Looks all accounts up.
    pub(super) fn find(&mut self, accounts: &[Account]) {
        self.found = accounts.iter().map(|account| self.known.story_of(account)).collect();
    }

    /// The accounts that belong to a story that is remembered: its number, and how much they have in
    /// common with it.
    pub(super) fn found<'a>(
        &'a self,
        accounts: &'a [Account],
    ) -> impl Iterator<Item = (&'a Account, usize, f64)> {
        let all = accounts.iter().zip(&self.found);
        all.filter_map(|(account, found)| found.map(|(story, likeness)| (account, story, likeness)))
    }

    /// The story that an account belongs to, by its place.
    pub(super) fn known_as(&self, account: usize) -> Option<&KnownStory> {
        let (story, _) = self.found.get(account).copied().flatten()?;
        Some(self.story(story))
    }

    pub(super) fn story(&self, number: usize) -> &KnownStory {
        &self.known.stories()[number]
    }

    /// What is told in words.
    pub(super) fn told(&self, accounts: &[Account], list: usize) -> String {
        let all = self.found(accounts).count();
        let mut out = format!("\n{STRONG}Known before{STRONG:#}\n");
        if all == 0 {
            out.push_str("  no page belongs to a story that is remembered\n");
            return out;
        }
        for (account, story, likeness) in self.found(accounts).take(list) {
            let story = self.story(story);
            let held: Vec<String> = story.held_by.iter().take(MOST).map(|it| visible(it)).collect();
            out.push_str(&format!(
                "  {FOUND}{}{FOUND:#} {FAINT}({:.0} % in common){FAINT:#}\n    {}: {}\n",
                visible(&account.source.to_string()),
                100.0 * likeness,
                count(story.documents.len() as u64, "document", "documents"),
                held.join(", "),
            ));
            for source in story.sources.iter().take(MOST) {
                out.push_str(&format!("    {FAINT}{}{FAINT:#}\n", visible(source)));
            }
        }
        if all > list {
            out.push_str(&format!("  … and {} more pages\n", number((all - list) as u64)));
        }
        out
    }
}

/// Remembers what was told, with what was remembered before.
pub(super) fn remember(
    path: &Path,
    remembered: Option<Remembered>,
    telling: &Telling,
) -> Result<(), Failure> {
    let mut known = remembered.unwrap_or_default().known;
    known.add(telling);
    known.save(path).map_err(|error| failed(path, &error))
}

fn failed(path: &Path, error: &undisguise_corpus::KnownError) -> Failure {
    Failure::from(format!("{}: {error}", visible(&path.display().to_string())))
}
