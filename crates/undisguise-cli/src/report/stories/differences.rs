//! What differs: the values beside each other, each with the sentence that gives it.

use std::io::{self, Write};

use undisguise::Span;

use super::{
    Legend, MarkedText, ReportDifference, ReportStatement, ReportStory, letter, link, write_rest,
};
use crate::report::answer::count;
use crate::report::escape;

/// Differences that are shown before the rest is folded.
const SHOWN: usize = 12;

/// Differences that are told at the top of the report, and accounts that are named for each value.
const BRIEF: usize = 5;
const LETTERS: usize = 8;

/// A value that is longer is a sentence and stands in it only, in letters.
const VALUE: usize = 60;

/// All differences of a story.
pub(super) fn write(
    n: usize,
    story: &ReportStory,
    texts: &[MarkedText<'_>],
    legend: &mut Legend,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "<h4 class=\"part\" id=\"story-{n}-differs\">What differs</h4>")?;
    if story.differences.is_empty() {
        return writeln!(
            out,
            "<p class=\"note\">Nothing was found that they state differently. What only one of them \
             tells is marked below.</p>"
        );
    }
    let (first, rest) = story.differences.split_at(story.differences.len().min(SHOWN));
    for difference in first {
        write_difference(n, difference, texts, legend, out)?;
    }
    if !rest.is_empty() {
        let more = count(rest.len() as u64, "more difference", "more differences");
        write_rest(&more, out, |out| {
            rest.iter().try_for_each(|it| write_difference(n, it, texts, legend, out))
        })?;
    }
    if story.differences_left_out > 0 {
        let rest = count(story.differences_left_out, "more is", "more are");
        writeln!(out, "<p class=\"note\">{rest} not shown here.</p>")?;
    }
    Ok(())
}

/// The first differences in a line each, for the top of the report.
pub(super) fn write_brief(n: usize, story: &ReportStory, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n<ul class=\"brief\">")?;
    for difference in story.differences.iter().take(BRIEF) {
        let sides: Vec<String> = difference
            .sides
            .iter()
            .map(|side| {
                let letters: Vec<String> =
                    side.statements.iter().map(|it| letter(it.account)).take(LETTERS).collect();
                let value = short(&side.value);
                format!("<b dir=\"auto\">{}</b> ({})", escape::label(&value), letters.join(" "))
            })
            .collect();
        writeln!(
            out,
            "<li><a href=\"#story-{n}-differs\"><bdi>{}</bdi>, {}</a>: {}</li>",
            escape::label(&difference.subject),
            escape::label(difference.about),
            sides.join(" <span class=\"against\">against</span> ")
        )?;
    }
    writeln!(out, "</ul>")
}

/// The beginning of a value, cut at a word.
fn short(value: &str) -> String {
    match value.char_indices().nth(VALUE) {
        None => value.to_owned(),
        Some((end, _)) => {
            let head = &value[..end];
            format!("{}…", &head[..head.rfind(' ').unwrap_or(end)])
        }
    }
}

fn write_difference(
    n: usize,
    difference: &ReportDifference,
    texts: &[MarkedText<'_>],
    legend: &mut Legend,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(
        out,
        "<section class=\"differs\"><h5><b dir=\"auto\">{}</b> <span>{}</span></h5>\n<div class=\"values\">",
        escape::label(&difference.subject),
        escape::label(difference.about)
    )?;
    for side in &difference.sides {
        write!(out, "<div class=\"value\">")?;
        let letters: Vec<String> =
            side.statements.iter().map(|statement| link(n, statement.account)).collect();
        write!(out, "<p class=\"says\"><span class=\"letters\">{}</span>", letters.join(" "))?;
        if !side.value.is_empty() && side.value.chars().count() <= VALUE {
            write!(out, " <b dir=\"auto\">{}</b>", escape::label(&side.value))?;
        }
        writeln!(out, "</p>")?;
        if let Some(first) = side.statements.first() {
            write_statement(first, texts, legend, out)?;
        }
        if side.statements.len() > 1 {
            let more = count(side.statements.len() as u64 - 1, "more sentence", "more sentences");
            write_rest(&more, out, |out| {
                side.statements[1..].iter().try_for_each(|statement| {
                    write!(out, "{} ", link(n, statement.account))?;
                    write_statement(statement, texts, legend, out)
                })
            })?;
        }
        writeln!(out, "</div>")?;
    }
    writeln!(out, "</div></section>")
}

/// The sentence, with the value in it set off.
fn write_statement(
    statement: &ReportStatement,
    texts: &[MarkedText<'_>],
    legend: &mut Legend,
    out: &mut dyn Write,
) -> io::Result<()> {
    let Some(text) = texts.get(statement.account) else { return Ok(()) };
    let sentence = text.whole(statement.sentence);
    let value = text.whole(statement.span);
    write!(out, "<blockquote class=\"text\"><p dir=\"auto\">")?;
    let is_inside = sentence.start <= value.start && value.end <= sentence.end;
    if is_inside && !value.is_empty() && value != sentence {
        text.write_span(Span::new(sentence.start, value.start), legend, out)?;
        write!(out, "<em class=\"at\">")?;
        text.write_span(value, legend, out)?;
        write!(out, "</em>")?;
        text.write_span(Span::new(value.end, sentence.end), legend, out)?;
    } else {
        text.write_span(sentence, legend, out)?;
    }
    writeln!(out, "</p></blockquote>")
}
