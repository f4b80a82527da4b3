//! Quotations, signals, stories and differences as JSON Lines. The fields are documented in
//! `docs/formats.md`.

use serde::Serialize;
use undisguise::Span;
use undisguise_corpus::{
    Account, Cells, Column, Difference, KnownStory, Quote, Said, Signal, Statement, Story, Variant,
};

use crate::jsonl::{line, push, rounded};

/// The columns of a Parquet file; what a record has none of is null.
pub(super) const COLUMNS: &[Column] = &[
    ("type", Cells::Text),
    ("document", Cells::Text),
    ("source", Cells::Text),
    ("start", Cells::Number),
    ("end", Cells::Number),
    ("text", Cells::Text),
    ("speaker", Cells::Text),
    ("cue", Cells::Json),
    ("attribution", Cells::Text),
    ("kind", Cells::Text),
    ("story", Cells::Number),
    ("documents", Cells::Texts),
    ("sources", Cells::Texts),
    ("held_by", Cells::Texts),
    ("left", Cells::Json),
    ("right", Cells::Json),
    ("relation", Cells::Text),
    ("other_speaker", Cells::Truth),
    ("likeness", Cells::Share),
    ("subject", Cells::Text),
    ("attribute", Cells::Text),
];

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
enum Line<'a> {
    Quote(QuoteLine<'a>),
    Signal(SignalLine<'a>),
    Known(KnownLine<'a>),
    Story(StoryLine<'a>),
    Variant(VariantLine<'a>),
    Difference(DifferenceLine<'a>),
}

#[derive(Serialize)]
struct QuoteLine<'a> {
    document: &'a str,
    source: String,
    start: usize,
    end: usize,
    text: &'a str,
    speaker: Option<&'a str>,
    cue: Option<WordsLine<'a>>,
    attribution: &'a str,
}

/// Words and where they stand: bytes of the original, and what they read as.
#[derive(Serialize)]
struct WordsLine<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

#[derive(Serialize)]
struct SignalLine<'a> {
    document: &'a str,
    source: String,
    kind: &'a str,
    start: Option<usize>,
    end: Option<usize>,
    text: &'a str,
}

#[derive(Serialize)]
struct StoryLine<'a> {
    story: usize,
    documents: Vec<&'a str>,
    sources: Vec<String>,
    held_by: &'a [String],
}

#[derive(Serialize)]
struct KnownLine<'a> {
    document: &'a str,
    source: String,
    story: usize,
    likeness: f64,
    documents: &'a [String],
    sources: &'a [String],
    held_by: &'a [String],
}

#[derive(Serialize)]
struct VariantLine<'a> {
    left: SaidLine<'a>,
    right: SaidLine<'a>,
    relation: &'a str,
    other_speaker: bool,
    likeness: f64,
}

#[derive(Serialize)]
struct SaidLine<'a> {
    document: &'a str,
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct DifferenceLine<'a> {
    story: usize,
    subject: &'a str,
    attribute: &'a str,
    left: StatementLine<'a>,
    right: StatementLine<'a>,
}

#[derive(Serialize)]
struct StatementLine<'a> {
    document: &'a str,
    value: &'a str,
    start: usize,
    end: usize,
    sentence: WordsLine<'a>,
}

/// The lines of all quotations of a page.
pub(super) fn quotes(account: &Account) -> Vec<u8> {
    let mut lines = Vec::new();
    for quote in &account.quotes {
        let Quote { span, text, speaker, cue, attribution } = quote;
        let line = QuoteLine {
            document: &account.id,
            source: account.source.to_string(),
            start: span.start,
            end: span.end,
            text,
            speaker: speaker.as_deref(),
            cue: cue.map(|cue| words(account, cue)),
            attribution: attribution.name(),
        };
        push(&Line::Quote(line), &mut lines);
    }
    lines
}

/// The lines of these signals of a page.
pub(super) fn signals(account: &Account, signals: &[Signal]) -> Vec<u8> {
    let mut lines = Vec::new();
    for Signal { kind, span, text } in signals {
        let line = SignalLine {
            document: &account.id,
            source: account.source.to_string(),
            kind: kind.name(),
            start: span.map(|span| span.start),
            end: span.map(|span| span.end),
            text,
        };
        push(&Line::Signal(line), &mut lines);
    }
    lines
}

/// The line of a story.
pub(super) fn story(number: usize, story: &Story, accounts: &[Account]) -> Vec<u8> {
    let told = || story.documents.iter().map(|document| &accounts[*document]);
    line(&Line::Story(StoryLine {
        story: number,
        documents: told().map(|account| account.id.as_str()).collect(),
        sources: told().map(|account| account.source.to_string()).collect(),
        held_by: &story.held_by,
    }))
}

/// The line of a page that belongs to a story of an earlier run.
pub(super) fn known(
    account: &Account,
    number: usize,
    likeness: f64,
    story: &KnownStory,
) -> Vec<u8> {
    line(&Line::Known(KnownLine {
        document: &account.id,
        source: account.source.to_string(),
        story: number,
        likeness: rounded(likeness),
        documents: &story.documents,
        sources: &story.sources,
        held_by: &story.held_by,
    }))
}

/// The line of two quotations that give the same words.
pub(super) fn variant(variant: &Variant, accounts: &[Account]) -> Vec<u8> {
    let said = |said: Said| {
        let account = &accounts[said.document];
        let span = account.quotes[said.quote].span;
        SaidLine { document: &account.id, start: span.start, end: span.end }
    };
    line(&Line::Variant(VariantLine {
        left: said(variant.left),
        right: said(variant.right),
        relation: variant.relation.name(),
        other_speaker: variant.other_speaker,
        likeness: rounded(variant.likeness),
    }))
}

/// The line of a difference.
pub(super) fn difference(difference: &Difference, accounts: &[Account]) -> Vec<u8> {
    fn statement<'a>(it: &'a Statement, accounts: &'a [Account]) -> StatementLine<'a> {
        let account = &accounts[it.document];
        StatementLine {
            document: &account.id,
            value: &it.value,
            start: it.span.start,
            end: it.span.end,
            sentence: words(account, it.sentence),
        }
    }
    line(&Line::Difference(DifferenceLine {
        story: difference.story,
        subject: &difference.subject,
        attribute: difference.attribute.name(),
        left: statement(&difference.left, accounts),
        right: statement(&difference.right, accounts),
    }))
}

fn words(account: &Account, span: Span) -> WordsLine<'_> {
    WordsLine { start: span.start, end: span.end, text: account.reads_as(span) }
}
