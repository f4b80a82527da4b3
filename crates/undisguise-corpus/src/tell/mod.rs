//! What documents tell: who is said to have said what, which of them tell of the same event, and
//! where their accounts differ. Never a verdict on truth.
//!
//! ```text
//! one document:   read ─▶ name ─▶ quote ─▶ note facts ─▶ signal      Account
//! many accounts:  group ─▶ follow ─▶ differ                          Told
//! ```
//!
//! Everything is found in the restored text and shown in the original: all spans are bytes of the
//! text as it was written.

mod differ;
mod facts;
mod follow;
mod group;
mod known;
mod names;
mod quotes;
mod reading;
mod signals;
mod telling;
#[cfg(test)]
mod tests;

pub use known::{KnownError, KnownStories, KnownStory, STORIES_FORMAT};
pub use quotes::quotes;

use undisguise::{Language, SchemeId, Span};

use crate::Source;
use telling::Body;

pub use telling::{Telling, TellingConfig, quotes_and_signals};

/// What one document tells of a story. Made on any thread.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// The record's own id, or the hash of the text.
    pub id: String,
    /// Where it stood.
    pub source: Source,
    /// The language it is told in, where it is one that quotations are read in.
    pub language: Option<Language>,
    /// Whether something of it is certainly disguise.
    pub disguised: bool,
    /// Fingerprints of the tables it was certainly written with.
    pub schemes: Vec<SchemeId>,
    /// Its quotations, in order.
    pub quotes: Vec<Quote>,
    /// What can be checked about the page itself, in order.
    pub signals: Vec<Signal>,
    pub(crate) body: Body,
}

/// A quotation, and who is said to have said it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The words without their marks; bytes of the original.
    pub span: Span,
    /// What they read as.
    pub text: String,
    /// Who is said to have said it: the fullest name the document gives, or the words that stand
    /// for somebody without one (`a nurse`); `None` where nobody is.
    pub speaker: Option<String>,
    /// The words that say who said it (`he said`, `according to …`); bytes of the original.
    pub cue: Option<Span>,
    /// How the speaker is known.
    pub attribution: Attribution,
}

/// How the speaker of a quotation is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attribution {
    /// A name and a verb beside it.
    Explicit,
    /// A pronoun and a verb; the name stands before.
    Pronoun,
    /// A description and a verb (`the guitarist said`); the name stands elsewhere.
    Description,
    /// It goes on where the quotation before it was interrupted, or follows it in the same turn.
    Continued,
    /// A speaker without a name (`a nurse`).
    Anonymous,
    /// Nobody is named.
    Unattributed,
}

impl Attribution {
    /// The name in JSON and in the report.
    pub fn name(self) -> &'static str {
        match self {
            Attribution::Explicit => "explicit",
            Attribution::Pronoun => "pronoun",
            Attribution::Description => "description",
            Attribution::Continued => "continued",
            Attribution::Anonymous => "anonymous",
            Attribution::Unattributed => "unattributed",
        }
    }
}

/// What a difference is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attribute {
    /// How old somebody is.
    Age,
    /// When something happened.
    Date,
    /// Where it happened.
    Place,
    /// How much money.
    Amount,
    /// How many of something.
    Count,
    /// What caused it.
    Cause,
    /// Who did it.
    Agent,
    /// Who is ill, hurt or dead.
    Patient,
    /// Said of the same pair of names in words that are close but for a negation or an opposite.
    Opposite,
    /// Who said the same words.
    Speaker,
}

impl Attribute {
    /// The name in JSON and in the report.
    pub fn name(self) -> &'static str {
        match self {
            Attribute::Age => "age",
            Attribute::Date => "date",
            Attribute::Place => "place",
            Attribute::Amount => "amount",
            Attribute::Count => "count",
            Attribute::Cause => "cause",
            Attribute::Agent => "agent",
            Attribute::Patient => "patient",
            Attribute::Opposite => "opposite",
            Attribute::Speaker => "speaker",
        }
    }
}

/// A property of a page that anybody can check. A list, never a grade.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signal {
    /// Which property.
    pub kind: SignalKind,
    /// The words that show it; bytes of the original; `None` for what is missing, and for a
    /// headline that stands beside the text.
    pub span: Option<Span>,
    /// What they read as; empty for what is missing.
    pub text: String,
}

/// What can be checked about a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SignalKind {
    /// The headline withholds what it tells of, or promises it.
    Headline,
    /// Words are given to a source without a name.
    AnonymousSource,
    /// No author is named.
    NoAuthor,
    /// No date is given.
    NoDate,
    /// No place is named.
    NoPlace,
    /// A named person is quoted without a place, a day or a publication where it was said.
    UncheckableQuote,
    /// The same words stand elsewhere with another speaker.
    OtherSpeaker,
    /// A slot of the template was left unfilled.
    UnfilledSlot,
    /// A phrase that text generators leave behind.
    GeneratorPhrase,
    /// Words of the page around the text (`Advertisement`, `Watch here:`).
    ScrapeResidue,
    /// Headline and text are disguised differently.
    MixedDisguise,
}

impl SignalKind {
    /// The name in JSON and in the report.
    pub fn name(self) -> &'static str {
        match self {
            SignalKind::Headline => "headline",
            SignalKind::AnonymousSource => "anonymous-source",
            SignalKind::NoAuthor => "no-author",
            SignalKind::NoDate => "no-date",
            SignalKind::NoPlace => "no-place",
            SignalKind::UncheckableQuote => "uncheckable-quote",
            SignalKind::OtherSpeaker => "other-speaker",
            SignalKind::UnfilledSlot => "unfilled-slot",
            SignalKind::GeneratorPhrase => "generator-phrase",
            SignalKind::ScrapeResidue => "scrape-residue",
            SignalKind::MixedDisguise => "mixed-disguise",
        }
    }
}

/// What many accounts tell together. Documents are numbers in the order they were added.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// Stories of at least two documents, in the order of their first one.
    pub stories: Vec<Story>,
    /// Quotations that give the same words.
    pub variants: Vec<Variant>,
    /// Where accounts of one story differ.
    pub differences: Vec<Difference>,
}

/// Documents, alike or not, that tell of the same event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// Their numbers, sorted.
    pub documents: Vec<usize>,
    /// The names, numbers and days that hold it together, the most telling first, as they read.
    pub held_by: Vec<String>,
}

/// One quotation of one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Said {
    /// The number of the document.
    pub document: usize,
    /// Which of its quotations.
    pub quote: usize,
}

/// Two quotations in different documents that give the same words.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// The earlier one, by date where both have one, else by number.
    pub left: Said,
    /// The later one.
    pub right: Said,
    /// How the later one differs.
    pub relation: VariantRelation,
    /// Whether another speaker is given.
    pub other_speaker: bool,
    /// How much of the words they share, 0 to 1.
    pub likeness: f64,
}

/// How a quotation was changed on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VariantRelation {
    /// The same words.
    Verbatim,
    /// A part of it, or with a part left out.
    Cut,
    /// With other words in it.
    Altered,
    /// Two quotations made one.
    Merged,
    /// Possibly the same in another language.
    Translated,
}

impl VariantRelation {
    /// The name in JSON and in the report.
    pub fn name(self) -> &'static str {
        match self {
            VariantRelation::Verbatim => "verbatim",
            VariantRelation::Cut => "cut",
            VariantRelation::Altered => "altered",
            VariantRelation::Merged => "merged",
            VariantRelation::Translated => "translated",
        }
    }
}

/// Two accounts of one story that do not agree.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Which story of [`Told::stories`].
    pub story: usize,
    /// The full name it is about.
    pub subject: String,
    /// What is told differently.
    pub attribute: Attribute,
    /// What the one says.
    pub left: Statement,
    /// What the other says.
    pub right: Statement,
}

/// What one account states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The number of the document.
    pub document: usize,
    /// The value as it reads.
    pub value: String,
    /// The value; bytes of the original.
    pub span: Span,
    /// The sentence that states it; bytes of the original.
    pub sentence: Span,
}
