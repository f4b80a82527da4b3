//! What can be checked about a page itself: a list of properties with the words that show each, and
//! never a grade.
//!
//! ```text
//! lay out ─▶ find phrases ─▶ what is missing ─▶ how it is disguised
//! lines      words, places    author, day, place   headline against text
//! ```

mod disguise;
mod given;
mod layout;
mod lists;
mod phrases;
mod quoted;
mod residue;

use undisguise::{Config, OffsetMap, Revelation, Span, reveal};

use super::{Quote, Signal, SignalKind};
use crate::{Document, unfilled_slots};
use given::Given;
use layout::{Layout, folded};
use lists::{Kind, headlines, phrases};
use phrases::Found;

/// The properties of a page, in the order of the text; what is missing comes last.
///
/// `quotes` are those of the document, with spans of the original. Linear in the length of the text;
/// the empty text has none.
pub(crate) fn signals(
    document: &Document,
    revelation: &Revelation,
    quotes: &[Quote],
) -> Vec<Signal> {
    let map = revelation.restoration.map();
    let text = revelation.restoration.text();
    let layout = Layout::of(text);
    let found = phrases().find(&layout.folded);
    let mut page =
        Page { document, layout: &layout, found: &found, map, quotes, quoted: Vec::new() };
    page.quoted = quotes.iter().map(|quote| page.read(quote.span)).collect();
    let mut signals = Vec::new();
    let mut note = |kind: SignalKind, span: Span| {
        let words = span.of(text).to_owned();
        let start = map.to_original(span.start);
        let end = map.to_original(span.end).max(start);
        signals.push(Signal { kind, span: Some(Span { start, end }), text: words });
    };
    page.phrases(&mut note);
    for span in unfilled_slots(text) {
        note(SignalKind::UnfilledSlot, span);
    }
    for span in residue::residue(&page) {
        note(SignalKind::ScrapeResidue, span);
    }
    let given = Given::of(&page);
    for span in quoted::uncheckable(&page, &given) {
        note(SignalKind::UncheckableQuote, span);
    }
    if let Some(title) = disguise::mixed(revelation, &layout) {
        note(SignalKind::MixedDisguise, title);
    }
    signals.extend(beside(document, &layout));
    signals.sort_by_key(|signal| (signal.span, signal.kind));
    signals.dedup();
    let missing = given.missing();
    signals.extend(missing.map(|kind| Signal { kind, span: None, text: String::new() }));
    signals
}

/// What a headline tells that stands beside the text and not in it: without a span.
fn beside(document: &Document, layout: &Layout<'_>) -> Vec<Signal> {
    let title = document.about.title.as_deref().unwrap_or_default();
    let title = reveal(title, &Config::default()).restoration.into_text();
    let (title, small) = (title.trim(), folded(title.trim()));
    if title.is_empty() || layout.title.is_some_and(|own| own.of(&layout.folded) == small) {
        return Vec::new();
    }
    let headline =
        headlines().find(&small).into_iter().map(|found| (SignalKind::Headline, found.span));
    let whole = Span { start: 0, end: title.len() };
    let handle = residue::handle(whole, title).map(|span| (SignalKind::ScrapeResidue, span));
    let signal = |(kind, span): (SignalKind, Span)| Signal {
        kind,
        span: None,
        text: span.of(title).to_owned(),
    };
    headline.chain(handle).map(signal).collect()
}

/// A page as its properties are looked for: all spans are bytes of what it reads as.
struct Page<'a> {
    document: &'a Document,
    layout: &'a Layout<'a>,
    found: &'a [Found],
    map: &'a OffsetMap,
    quotes: &'a [Quote],
    /// The words of the quotations, in the same order.
    quoted: Vec<Span>,
}

impl Page<'_> {
    /// What is told by phrases and by quotations without a name.
    fn phrases(&self, note: &mut impl FnMut(SignalKind, Span)) {
        let mut anonymous: Vec<Span> = quoted::anonymous(self).collect();
        if let Some(title) = self.layout.title {
            for found in headlines().find(title.of(&self.layout.folded)) {
                let (start, end) = (title.start + found.span.start, title.start + found.span.end);
                note(SignalKind::Headline, Span { start, end });
            }
        }
        for found in self.found {
            match found.kind {
                Kind::Anonymous if !self.is_shown(found.span) => anonymous.push(found.span),
                Kind::Generator if !self.is_shown(found.span) => {
                    note(SignalKind::GeneratorPhrase, found.span);
                }
                Kind::GeneratorLine => {
                    if let Some(line) = self.layout.short_paragraph(found.span.start) {
                        note(SignalKind::GeneratorPhrase, line);
                    }
                }
                _ => {}
            }
        }
        anonymous.sort_unstable();
        let mut end = 0;
        for span in anonymous.into_iter().filter(|span| !span.is_empty()) {
            if span.start >= end {
                note(SignalKind::AnonymousSource, span);
                end = span.end;
            }
        }
    }

    /// Whether the words stand in quotation marks: they are spoken of, or somebody else's.
    fn is_shown(&self, span: Span) -> bool {
        let before = self.layout.text[..span.start].trim_end().chars().next_back();
        before.is_some_and(|sign| matches!(sign, '"' | '“' | '„' | '«' | '‘' | '\'' | '‹' | '`'))
            || self.in_quote(span)
    }

    /// Where a span of the original stands in what the page reads as.
    fn read(&self, span: Span) -> Span {
        let start = self.map.to_restored(span.start);
        Span { start, end: self.map.to_restored(span.end).max(start) }
    }

    /// Whether the words belong to a quotation.
    fn in_quote(&self, span: Span) -> bool {
        let before = self.quoted.partition_point(|quote| quote.start <= span.start);
        before.checked_sub(1).is_some_and(|at| self.quoted[at].end > span.start)
    }
}

#[cfg(test)]
mod tests;
