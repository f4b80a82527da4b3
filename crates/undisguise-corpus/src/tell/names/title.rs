//! Titles that stand apart from their texts: they often give the only full name.

use std::borrow::Cow;

use undisguise::{Config, Span, reveal};

use super::{Description, Mention, Names};
use crate::tell::reading::{Reading, Stretch};

/// Bytes of a title that are read; the rest tells nothing.
const LONGEST: usize = 400;

/// A text with the title before it, and the bytes before the text. The text alone where there is no
/// title, or where the text begins with it.
pub(crate) fn with_title<'a>(title: Option<&str>, text: &'a str) -> (Cow<'a, str>, usize) {
    let title = title.unwrap_or_default().trim();
    if title.is_empty() {
        return (Cow::Borrowed(text), 0);
    }
    let end = (0..=LONGEST.min(title.len())).rev().find(|at| title.is_char_boundary(*at));
    let title = reveal(&title[..end.unwrap_or(0)], &Config::default());
    let title = title.restoration.into_text();
    if text.trim_start().starts_with(&*title) {
        return (Cow::Borrowed(text), 0);
    }
    let whole = [&*title, "\n\n", text].concat();
    let head = whole.len() - text.len();
    (Cow::Owned(whole), head)
}

/// What was read and named with a title before it, without the title: spans and tokens are those
/// of the text, the names keep their numbers.
pub(crate) fn below<'a>(
    head: usize,
    text: &'a str,
    reading: Reading<'_>,
    names: Names,
) -> (Reading<'a>, Names) {
    if head == 0 {
        let Reading { language, tokens, paragraphs, sentences, .. } = reading;
        return (Reading::from_parts(text, language, tokens, paragraphs, sentences), names);
    }
    let first = reading.tokens.partition_point(|token| token.span.start < head);
    let mut tokens = reading.tokens;
    tokens.drain(..first);
    for token in &mut tokens {
        token.span = moved(token.span, head);
    }
    let stretches = |all: Vec<Stretch>| {
        let below = all.into_iter().filter(|stretch| stretch.first >= first);
        let moved = below.map(|stretch| Stretch {
            span: moved(stretch.span, head),
            first: stretch.first - first,
            end: stretch.end - first,
        });
        moved.collect::<Vec<Stretch>>()
    };
    let (paragraphs, sentences) = (stretches(reading.paragraphs), stretches(reading.sentences));
    let reading = Reading::from_parts(text, reading.language, tokens, paragraphs, sentences);
    (reading, names_below(first, names))
}

fn names_below(first: usize, mut names: Names) -> Names {
    names.mentions.retain(|mention| mention.first >= first);
    for Mention { first: from, end, .. } in &mut names.mentions {
        (*from, *end) = (*from - first, *end - first);
    }
    for named in &mut names.named {
        named.descriptions.retain(|description| description.first >= first);
        for Description { head, first: from, end } in &mut named.descriptions {
            (*head, *from, *end) = (*head - first, *from - first, *end - first);
        }
    }
    names.index(names.of_token.len().saturating_sub(first));
    names
}

/// A span of the whole as one of the text.
pub(crate) fn moved(span: Span, head: usize) -> Span {
    Span::new(span.start - head, span.end - head)
}
