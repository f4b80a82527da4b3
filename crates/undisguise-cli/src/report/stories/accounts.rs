//! The accounts: their list, what all of them say, and their texts side by side.

use std::io::{self, Write};

use undisguise::Span;

use super::{
    Legend, MarkedText, NAMES, ReportKnown, ReportPage, ReportStory, Told, letter, link, write_rest,
};
use crate::report::answer::count;
use crate::report::escape;

/// Sentences that all tell which are shown before the rest is folded.
const COMMON: usize = 6;

/// Accounts whose texts start unfolded.
const OPEN: usize = 4;

/// Who tells it.
pub(super) fn write_list(n: usize, story: &ReportStory, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<ul class=\"who\">")?;
    for (place, account) in story.accounts.iter().enumerate() {
        writeln!(
            out,
            "<li>{} <span><b dir=\"auto\">{}</b> <span class=\"facts\">{}</span></span></li>",
            link(n, place),
            escape::label(&account.page.title),
            facts(&account.page)
        )?;
    }
    writeln!(out, "</ul>")?;
    if story.accounts_left_out > 0 {
        let rest = count(story.accounts_left_out, "more account is", "more accounts are");
        writeln!(out, "<p class=\"note\">{rest} not shown here.</p>")?;
    }
    Ok(())
}

/// Site, author, day, language of a page, how it was written, and whether its story was known before.
pub(super) fn facts(page: &ReportPage) -> String {
    let mut facts = vec![format!("<span class=\"source\">{}</span>", escape::label(&page.source))];
    let known = [&page.site, &page.author, &page.date, &page.language];
    facts.extend(known.into_iter().flatten().map(|it| escape::label(it)));
    if page.disguised {
        facts.push("<span class=\"worn\">disguised</span>".to_owned());
    }
    let before = page.known.as_ref().map(known_before).unwrap_or_default();
    facts.join(" · ") + &before
}

/// The story of an earlier run that a page belongs to, on a line of its own.
fn known_before(ReportKnown { held_by, documents, first }: &ReportKnown) -> String {
    let held: Vec<&str> = held_by.iter().take(NAMES).map(String::as_str).collect();
    let by = if held.is_empty() { String::new() } else { format!(": {}", held.join(", ")) };
    format!(
        "<br>Known before{} ({}, the first <span class=\"source\">{}</span>)",
        escape::label(&by),
        count(*documents, "document", "documents"),
        escape::label(first)
    )
}

/// Sentences that every account tells, and the names that they share.
pub(super) fn write_common(
    n: usize,
    story: &ReportStory,
    texts: &[MarkedText<'_>],
    legend: &mut Legend,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "<h4 class=\"part\" id=\"story-{n}-common\">What all accounts say</h4>")?;
    if !story.held_by.is_empty() {
        let names: Vec<String> =
            story.held_by.iter().map(|name| format!("<li>{}</li>", escape::label(name))).collect();
        writeln!(
            out,
            "<p class=\"note\">They were put together because they share</p>\n<ul class=\"names\">{}</ul>",
            names.concat()
        )?;
    }
    let Some((place, spans)) = &story.common else {
        return writeln!(out, "<p class=\"note\">No sentence is told by all of them.</p>");
    };
    let Some(text) = texts.get(*place) else { return Ok(()) };
    let write = |spans: &[Span], legend: &mut Legend, out: &mut dyn Write| -> io::Result<()> {
        writeln!(out, "<ul class=\"common text\">")?;
        for span in spans {
            write!(out, "<li dir=\"auto\">")?;
            text.write_span(text.whole(*span), legend, out)?;
            writeln!(out, "</li>")?;
        }
        writeln!(out, "</ul>")
    };
    let (first, rest) = spans.split_at(spans.len().min(COMMON));
    writeln!(out, "<p class=\"note\">Told by all, here in the words of {}</p>", link(n, *place))?;
    write(first, legend, out)?;
    if !rest.is_empty() {
        let more = count(rest.len() as u64, "more sentence", "more sentences");
        write_rest(&more, out, |out| write(rest, legend, out))?;
    }
    Ok(())
}

/// The texts beside each other; what only one of them tells is marked.
pub(super) fn write_side_by_side(
    n: usize,
    story: &ReportStory,
    texts: &[MarkedText<'_>],
    legend: &mut Legend,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(
        out,
        "<h4 class=\"part\" id=\"story-{n}-accounts\">The accounts side by side</h4>\n\
         <p class=\"note\"><span class=\"shared\">In a field</span>: told by all, in words close to \
         these. {}The rest is told by nobody else.</p>\n\
         <div class=\"sides\">",
        if story.accounts.len() > 2 {
            "<span class=\"some\">Underlined</span>: told by some others. "
        } else {
            ""
        }
    )?;
    for (place, (account, text)) in story.accounts.iter().zip(texts).enumerate() {
        let alone = account.sentences.iter().filter(|(_, told)| *told == Told::Alone).count();
        let letter = letter(place);
        writeln!(
            out,
            "<details class=\"side\" id=\"story-{n}-{letter}\"{}><summary><b class=\"key\">{letter}</b> \
             <span class=\"facts\">{} · {alone} of {} told by nobody else</span></summary>\n\
             <div class=\"text\">",
            if place < OPEN { " open" } else { "" },
            facts(&account.page),
            count(account.sentences.len() as u64, "sentence", "sentences"),
        )?;
        for (index, paragraph) in text.paragraphs().iter().enumerate() {
            let class = if index == 0 && paragraph.len() <= 200 { " class=\"title\"" } else { "" };
            write!(out, "<p dir=\"auto\"{class}>")?;
            write_sentences(text, *paragraph, &account.sentences, legend, out)?;
            writeln!(out, "</p>")?;
        }
        writeln!(out, "</div></details>")?;
    }
    writeln!(out, "</div>")
}

/// A paragraph with its sentences set off by who else tells them.
fn write_sentences(
    text: &MarkedText<'_>,
    paragraph: Span,
    sentences: &[(Span, Told)],
    legend: &mut Legend,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut at = paragraph.start;
    let first = sentences.partition_point(|(span, _)| span.start < paragraph.start);
    for (span, told) in sentences[first..].iter().take_while(|(it, _)| it.end <= paragraph.end) {
        let span = text.whole(*span);
        if span.start < at || span.end > paragraph.end {
            continue;
        }
        text.write_span(Span::new(at, span.start), legend, out)?;
        let class = match told {
            Told::Alone => "",
            Told::BySome => "some",
            Told::ByAll => "shared",
        };
        if class.is_empty() {
            text.write_span(span, legend, out)?;
        } else {
            write!(out, "<span class=\"{class}\">")?;
            text.write_span(span, legend, out)?;
            write!(out, "</span>")?;
        }
        at = span.end;
    }
    text.write_span(Span::new(at, paragraph.end), legend, out)
}
