//! Accounts put down one after the other, and what they tell together.

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};

use undisguise::{Certainty, OffsetMap, Revelation, Span};

use super::differ::differences;
use super::facts::Noted;
use super::follow::variants;
use super::group::{Grouping, Traits};
use super::names::{Names, below, with_title};
use super::quotes::{as_written, find_below};
use super::reading::Reading;
use super::signals::signals;
use super::{Account, Quote, Signal, SignalKind, Story, Told, Variant};
use crate::{Date, Page};

/// What counts as one story.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TellingConfig {
    /// How much two accounts must have in common on average to tell of the same event: 0 to 1.
    /// The default needs no tuning.
    pub likeness: f64,
}

impl Default for TellingConfig {
    fn default() -> Self {
        TellingConfig { likeness: super::group::LIKENESS }
    }
}

/// Accounts of many documents, and what they tell together.
///
/// ```
/// use std::sync::atomic::AtomicBool;
/// use undisguise_corpus::{Telling, TellingConfig};
/// let mut telling = Telling::new(TellingConfig::default());
/// assert!(telling.tell(&AtomicBool::new(false)).stories.is_empty());
/// ```
#[derive(Debug)]
pub struct Telling {
    config: TellingConfig,
    accounts: Vec<Account>,
    grouping: Grouping,
    stories: Vec<Story>,
}

impl Telling {
    /// Nothing told yet.
    pub fn new(config: TellingConfig) -> Telling {
        Telling { config, accounts: Vec::new(), grouping: Grouping::default(), stories: Vec::new() }
    }

    /// Puts an account down; returns its number, counted from 0.
    pub fn add(&mut self, account: Account) -> usize {
        self.accounts.push(account);
        self.accounts.len() - 1
    }

    /// What all accounts put down so far tell together: stories, the ways of quotations, and
    /// differences. Quotations that were found with another speaker become signals of their
    /// accounts, so read [`accounts`](Telling::accounts) afterwards.
    ///
    /// Time grows in proportion to the number of accounts, and results do not depend on the number
    /// of threads. When `stop` is set, what was found until then comes back: stories without
    /// variants and differences, or nothing.
    pub fn tell(&mut self, stop: &AtomicBool) -> Told {
        let stopped = || stop.load(Ordering::Relaxed);
        let mut told = Told::default();
        let traits: Vec<&Traits> =
            self.accounts.iter().map(|account| &account.body.traits).collect();
        self.grouping = Grouping::of(&traits, self.config.likeness, stop);
        told.stories = self.grouping.stories(&self.accounts);
        self.stories.clone_from(&told.stories);
        if stopped() {
            return told;
        }
        told.variants = variants(&self.accounts, &told.stories, stop);
        if stopped() {
            return told;
        }
        told.differences = differences(&self.accounts, &told.stories, &told.variants);
        self.note_other_speakers(&told.variants);
        told
    }

    /// The accounts in the order in which they were added.
    pub fn accounts(&self) -> &[Account] {
        &self.accounts
    }

    /// The words of an account as they were written; empty for a number that was never given out,
    /// or a span that is none of its text.
    pub fn text_of(&self, document: usize, span: Span) -> &str {
        self.accounts.get(document).map_or("", |account| account.written(span))
    }

    /// The words of an account as they read.
    pub fn reading_of(&self, document: usize, span: Span) -> &str {
        self.accounts.get(document).map_or("", |account| account.reads_as(span))
    }

    /// Which of the stories of the last [`tell`](Telling::tell) an account belongs to that was not
    /// put down; `None` where it tells of something else, or of what only one document told.
    ///
    /// Costs as much as comparing it with a few dozen accounts, however many there are.
    pub fn story_of(&self, account: &Account) -> Option<usize> {
        let (likest, _) = self.grouping.likest(&account.body.traits, self.config.likeness)?;
        let first = *self.grouping.groups().get(likest)?.first()? as usize;
        let after = self.stories.partition_point(|story| story.documents[0] < first);
        self.stories.get(after).filter(|story| story.documents[0] == first).map(|_| after)
    }

    /// What was told last: the accounts, their groups, and the stories that they make.
    pub(super) fn last(&self) -> (&[Account], &Grouping, &[Story]) {
        (&self.accounts, &self.grouping, &self.stories)
    }

    /// What is found with another speaker elsewhere is a signal of both pages.
    fn note_other_speakers(&mut self, variants: &[Variant]) {
        for said in variants
            .iter()
            .filter(|variant| variant.other_speaker)
            .flat_map(|variant| [variant.left, variant.right])
        {
            let account = &mut self.accounts[said.document];
            let quote = &account.quotes[said.quote];
            let signal = Signal {
                kind: SignalKind::OtherSpeaker,
                span: Some(quote.span),
                text: quote.text.clone(),
            };
            if !account.signals.contains(&signal) {
                account.signals.push(signal);
            }
        }
    }
}

/// What an account was made from, kept for comparing it with others.
#[derive(Clone, PartialEq)]
pub(crate) struct Body {
    /// The original.
    pub(crate) text: String,
    /// What it reads as; `None` where that is the original itself.
    pub(crate) restored: Option<String>,
    pub(crate) map: OffsetMap,
    pub(crate) traits: Traits,
    pub(crate) noted: Noted,
    /// The day it was published, counted from 1 January 1970; `None` where it is not known.
    pub(crate) published: Option<i32>,
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("bytes", &self.text.len()).finish_non_exhaustive()
    }
}

impl Body {
    /// What it reads as.
    pub(crate) fn restored(&self) -> &str {
        self.restored.as_deref().unwrap_or(&self.text)
    }

    /// Bytes of the original for bytes of what it reads as.
    pub(crate) fn original(&self, span: Span) -> Span {
        let start = self.map.to_original(span.start);
        Span { start, end: self.map.to_original(span.end).max(start) }
    }
}

impl Account {
    /// What a page tells: its quotations, facts, signals, and what it can be compared by. Linear;
    /// on any thread.
    pub fn of(page: Page) -> Account {
        let Page { document, revelation } = page;
        let disguised = revelation.is_disguised(Certainty::Certain);
        let schemes = certain_schemes(&revelation);
        let map = revelation.restoration.map().clone();
        let text = revelation.restoration.text();
        let (whole, head) = with_title(document.about.title.as_deref(), text);
        let reading = Reading::of(&whole);
        let language = reading.language;
        let names = Names::of(&reading);
        let found = find_below(&reading, &names, head, document.about.author.as_deref());
        let (reading, names) = below(head, text, reading, names);
        let quotes = as_written(&reading, found, &map);
        let signals = signals(&document, &revelation, &quotes);
        let published = document.about.published.and_then(day);
        let traits = Traits::of(reading.text, language, published);
        let noted = Noted::of(&reading, &names);
        let id = document.record_id.unwrap_or_else(|| document.id.to_string());
        let restored = (!map.is_empty()).then(|| revelation.restoration.into_text());
        let text = document.text;
        let mut body = Body { text, restored, map, traits, noted: Noted::default(), published };
        body.noted = noted.in_original(|span| body.original(span));
        let mut account = Account {
            id,
            source: document.source,
            language,
            disguised,
            schemes,
            quotes,
            signals,
            body,
        };
        account.shrink();
        account
    }

    /// Gives back the room that lists have to grow: accounts are kept until the last one is read.
    fn shrink(&mut self) {
        self.quotes.shrink_to_fit();
        self.signals.shrink_to_fit();
    }

    /// The text as it was written; all spans are bytes of it.
    pub fn text(&self) -> &str {
        &self.body.text
    }

    /// The words at a span as they were written; empty for what is no span of the text.
    pub fn written(&self, span: Span) -> &str {
        self.body.text.get(span.start..span.end).unwrap_or("")
    }

    /// What the words at a span of the original read as.
    pub fn reads_as(&self, span: Span) -> &str {
        let map = &self.body.map;
        self.body
            .restored()
            .get(map.to_restored(span.start)..map.to_restored(span.end))
            .unwrap_or("")
    }
}

/// The quotations of a page and what can be checked about it, as in its [`Account`], without what is
/// only kept to compare it with others. Linear; on any thread.
///
/// ```
/// use undisguise_corpus::{Document, Origin, Page, Source, quotes_and_signals};
/// let document = Document::new(String::new(), Source::whole(Origin::Stdin));
/// let revelation = undisguise::reveal("", &undisguise::Config::default());
/// assert_eq!(quotes_and_signals(&Page { document, revelation }), (vec![], vec![]));
/// ```
pub fn quotes_and_signals(page: &Page) -> (Vec<Quote>, Vec<Signal>) {
    let Page { document, revelation } = page;
    let text = revelation.restoration.text();
    let (whole, head) = with_title(document.about.title.as_deref(), text);
    let reading = Reading::of(&whole);
    let names = Names::of(&reading);
    let found = find_below(&reading, &names, head, document.about.author.as_deref());
    let (reading, _) = below(head, text, reading, names);
    let quotes = as_written(&reading, found, revelation.restoration.map());
    let signals = signals(document, revelation, &quotes);
    (quotes, signals)
}

/// Days since 1 January 1970.
fn day(date: Date) -> Option<i32> {
    const DAY: i64 = 24 * 60 * 60;
    i32::try_from(date.seconds().div_euclid(DAY)).ok()
}

/// The tables the page was certainly written with, each once.
fn certain_schemes(revelation: &Revelation) -> Vec<undisguise::SchemeId> {
    let certain = revelation.schemes.iter().filter(|scheme| scheme.certainty == Certainty::Certain);
    let mut ids: Vec<_> = certain.map(|scheme| scheme.id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
