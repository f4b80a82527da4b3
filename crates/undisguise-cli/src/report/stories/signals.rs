//! What can be checked about each page: a list with the words that show it, and no grade.

use std::io::{self, Write};

use undisguise_corpus::{Signal, SignalKind};

use super::accounts::facts;
use super::{ReportPage, ReportStory, link};
use crate::report::answer::count;
use crate::report::escape;

/// Signals of one kind that are shown before the rest is counted.
const SHOWN: usize = 5;

/// Letters of the words that are shown.
const WORDS: usize = 160;

/// The signals of the pages of a story.
pub(super) fn write_story(n: usize, story: &ReportStory, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "<h4 class=\"part\" id=\"story-{n}-signals\">What anybody can check</h4>\n\
         <p class=\"note\">Properties of the pages, with the words that show them. A list, not a grade.</p>\n\
         <div class=\"sides\">"
    )?;
    for (place, account) in story.accounts.iter().enumerate() {
        write_page(Some(link(n, place)), &account.page, out)?;
    }
    writeln!(out, "</div>")
}

/// The signals of one page, by kind.
pub(super) fn write_page(
    link: Option<String>,
    page: &ReportPage,
    out: &mut dyn Write,
) -> io::Result<()> {
    match link {
        Some(link) => writeln!(
            out,
            "<div class=\"side signals\"><p>{link} <span class=\"facts\">{}</span></p>",
            facts(page)
        )?,
        None => writeln!(
            out,
            "<div class=\"card signals\"><p><b dir=\"auto\">{}</b><br><span class=\"facts\">{} · {}</span></p>",
            escape::label(&page.title),
            facts(page),
            count(page.quotes, "quotation", "quotations")
        )?,
    }
    if page.signals.is_empty() {
        return writeln!(out, "<p class=\"note\">Nothing to list.</p></div>");
    }
    writeln!(out, "<ul>")?;
    let mut kinds: Vec<SignalKind> = page.signals.iter().map(|(signal, _)| signal.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for kind in kinds {
        let of_kind = page.signals.iter().filter(|(signal, _)| signal.kind == kind);
        write_kind(kind, &of_kind.collect::<Vec<_>>(), out)?;
    }
    writeln!(out, "</ul></div>")
}

fn write_kind(
    kind: SignalKind,
    signals: &[&(Signal, Option<[String; 2]>)],
    out: &mut dyn Write,
) -> io::Result<()> {
    write!(out, "<li><b>{}</b>", in_words(kind))?;
    for (signal, around) in signals.iter().filter(|(it, _)| !it.text.is_empty()).take(SHOWN) {
        let [before, behind] = around.as_ref().map_or(["", ""], |[one, other]| [one, other]);
        let words = match signal.text.char_indices().nth(WORDS) {
            Some((end, _)) => format!("{}…", &signal.text[..end]),
            None => signal.text.clone(),
        };
        write!(
            out,
            "<span class=\"shown\" dir=\"auto\">{}<em class=\"at\">{}</em>{}</span>",
            escape::text(before),
            escape::text(&words),
            escape::text(behind)
        )?;
    }
    if signals.len() > SHOWN {
        let rest = count((signals.len() - SHOWN) as u64, "more place", "more places");
        write!(out, "<span class=\"facts\">and {rest}</span>")?;
    }
    writeln!(out, "</li>")
}

/// What the property is, in words.
fn in_words(kind: SignalKind) -> &'static str {
    match kind {
        SignalKind::Headline => "The headline withholds or promises",
        SignalKind::AnonymousSource => "A source without a name",
        SignalKind::NoAuthor => "No author is named",
        SignalKind::NoDate => "No day is given",
        SignalKind::NoPlace => "No place is given",
        SignalKind::UncheckableQuote => {
            "A named person is quoted; where and when it was said is not told"
        }
        SignalKind::OtherSpeaker => "The same words stand elsewhere with another speaker",
        SignalKind::UnfilledSlot => "A slot was left unfilled",
        SignalKind::GeneratorPhrase => "A phrase that text generators leave behind",
        SignalKind::ScrapeResidue => "Words of another page, copied along",
        SignalKind::MixedDisguise => "The headline is disguised in another way than the text",
    }
}
