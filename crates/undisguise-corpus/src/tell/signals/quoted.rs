//! Quotations without a speaker's name, and quotations that nobody can look up.

use undisguise::Span;

use super::Page;
use super::given::Given;
use super::lists::Kind;
use crate::tell::{Attribution, Quote};

/// The words that give a quotation to somebody without a name; the quotation, where there are none.
pub(super) fn anonymous(page: &Page<'_>) -> impl Iterator<Item = Span> {
    let quotes = page.quotes.iter();
    quotes
        .filter(|quote| quote.attribution == Attribution::Anonymous)
        .map(|quote| page.read(quote.cue.unwrap_or(quote.span)))
}

/// The first quotation of each named person, where nothing says when, where or to whom it was said.
///
/// A page with an author and a day answers for what it quotes, and a note is no page. Otherwise a publication, a
/// programme or an occasion anywhere in it is enough, or a day or a place in the paragraph of any
/// quotation of that person, or in the first paragraph of the page.
pub(super) fn uncheckable(page: &Page<'_>, given: &Given) -> Vec<Span> {
    let is_answered = !given.is_page
        || given.author && given.date
        || page.found.iter().any(|found| found.kind == Kind::Medium && !page.in_quote(found.span))
        || first_paragraph(page).is_some_and(|line| given.is_placed(line));
    if is_answered {
        return Vec::new();
    }
    let mut speakers: Vec<(&str, Span, bool)> = Vec::new();
    for (quote, words) in page.quotes.iter().zip(&page.quoted) {
        let Some(speaker) = named(quote) else { continue };
        let line = page.layout.line_of(words.start);
        let is_placed = line.is_some_and(|line| given.is_placed(line));
        match speakers.iter().position(|(other, ..)| *other == speaker) {
            Some(at) => speakers[at].2 |= is_placed,
            None if speakers.len() < MOST => speakers.push((speaker, *words, is_placed)),
            None => {}
        }
    }
    speakers.into_iter().filter(|(.., placed)| !placed).map(|(_, words, _)| words).collect()
}

/// Speakers of one page that are told apart.
const MOST: usize = 64;

fn named(quote: &Quote) -> Option<&str> {
    let is_named = !matches!(quote.attribution, Attribution::Anonymous | Attribution::Unattributed);
    quote.speaker.as_deref().filter(|_| is_named)
}

fn first_paragraph(page: &Page<'_>) -> Option<Span> {
    page.layout.lines.iter().copied().find(|line| Some(*line) != page.layout.title)
}
