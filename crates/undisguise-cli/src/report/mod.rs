//! The report: one HTML file that opens anywhere, asks nothing of the network, and can be read
//! without a script.

mod answer;
mod escape;
pub(crate) mod families;
mod marks;
pub(crate) mod network;
mod pages;
mod reasons;
mod schemes;
pub(crate) mod stories;
mod text;

use std::io::{self, Write};

use crate::report_input::{ReportInput, ReportUnreadable};
use answer::{count, number};
use reasons::Legend;
use schemes::Index;
use text::MarkedText;

const STYLE: &str = include_str!("report.css");
const SCRIPT: &str = include_str!("report.js");
/// Nothing may be fetched, embedded or sent, whatever a page holds.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; \
                      base-uri 'none'; form-action 'none'";
/// Length of the line that shows what disguise looks like, in bytes.
const SPECIMEN: usize = 90;

/// Writes the whole report. The answer comes first, then the schemes, then every page.
///
/// # Errors
///
/// Those of `out` only.
pub(crate) fn write(input: &ReportInput, out: &mut dyn Write) -> io::Result<()> {
    let index = Index::of(input);
    let mut legend = Legend::default();
    write_start(&answer::sentence(input), out)?;
    write_answer(input, &mut legend, out)?;
    writeln!(out, "<main id=\"main\">")?;
    schemes::write(input, &index, out)?;
    pages::write(input, &index, &mut legend, out)?;
    write_untouched(input, out)?;
    write_unreadable(input, out)?;
    writeln!(out, "</main>")?;
    write_foot(input, &legend, out)
}

/// Everything before the answer: the head of a page with this title.
fn write_start(sentence: &str, out: &mut dyn Write) -> io::Result<()> {
    let title = escape::label(sentence.trim_end_matches('.'));
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title} · Undisguise</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <a class=\"skip\" href=\"#main\">Skip to the findings</a>"
    )
}

/// Everything behind the foot: what the marks refer to, and the script.
fn write_scripted_end(legend: &Legend, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "<div id=\"tip\" role=\"tooltip\" hidden></div>\n\
         <script type=\"application/json\" id=\"legend\">{}</script>\n<script>\n{SCRIPT}</script>\n</body>\n</html>",
        legend.json()
    )
}

/// Everything behind the foot of a page that needs no script.
fn write_end(out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "</body>\n</html>")
}

fn write_answer(input: &ReportInput, legend: &mut Legend, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "<header class=\"answer\">\n<p class=\"mark\">Undisguise <span>report</span></p>\n<h1>{}</h1>",
        escape::label(&answer::sentence(input))
    )?;
    let totals = &input.totals;
    if let Some(explanation) = answer::explanation(input) {
        writeln!(out, "<p class=\"lede\">{explanation}</p>")?;
    }
    write_specimen(input, legend, out)?;
    for aside in answer::asides(input) {
        writeln!(out, "<p class=\"aside\">{}</p>", escape::label(&aside))?;
    }
    let figures = [
        (totals.pages, "pages read"),
        (totals.disguised, "disguised"),
        (totals.pages.saturating_sub(totals.disguised), "left as they are"),
        (totals.findings, "disguised signs"),
    ];
    writeln!(out, "<ul class=\"figures\">")?;
    for (figure, what) in figures {
        writeln!(out, "<li><b>{}</b> {what}</li>", number(figure))?;
    }
    writeln!(out, "</ul>\n</header>")
}

/// The same line twice, as written and as meant: the quickest way to say what disguise is.
fn write_specimen(input: &ReportInput, legend: &mut Legend, out: &mut dyn Write) -> io::Result<()> {
    let commonest = input.schemes.first().map(|scheme| scheme.id.as_str());
    let with_it = input.pages.iter().find(|page| {
        page.revelation
            .schemes
            .iter()
            .any(|scheme| Some(scheme.id.to_string().as_str()) == commonest)
    });
    let Some(page) = with_it.or(input.pages.first()) else { return Ok(()) };
    let text = MarkedText::new(&page.original, &page.revelation);
    let Some(span) = text.specimen(SPECIMEN) else { return Ok(()) };
    writeln!(out, "<dl class=\"specimen\">")?;
    for (term, class) in [("As written", "written"), ("As meant", "meant")] {
        write!(out, "<div class=\"{class}\"><dt>{term}</dt><dd dir=\"auto\">")?;
        text.write_span(span, legend, out)?;
        writeln!(out, "</dd></div>")?;
    }
    writeln!(out, "</dl>\n<p class=\"caption\">From {}</p>", escape::label(&page.source))
}

fn write_untouched(input: &ReportInput, out: &mut dyn Write) -> io::Result<()> {
    let all = input.totals.pages.saturating_sub(input.totals.disguised);
    if all == 0 {
        return Ok(());
    }
    writeln!(
        out,
        "<section aria-labelledby=\"untouched\">\n<h2 id=\"untouched\">Not disguised</h2>\n\
         <p class=\"note\">{} left exactly as written.</p>",
        count(all, "page was", "pages were")
    )?;
    let items: String = input
        .untouched
        .iter()
        .map(|source| format!("<li>{}</li>", escape::label(source)))
        .collect();
    match input.untouched.len() {
        0 => {}
        1..=24 => writeln!(out, "<ul class=\"sources\">{items}</ul>")?,
        n => writeln!(
            out,
            "<details class=\"rest\"><summary>Show {}</summary><ul class=\"sources\">{items}</ul></details>",
            count(n as u64, "page", "pages")
        )?,
    }
    if input.untouched_left_out > 0 && !input.untouched.is_empty() {
        let rest = count(input.untouched_left_out, "more is", "more are");
        writeln!(out, "<p class=\"note\">{rest} not named here.</p>")?;
    }
    writeln!(out, "</section>")
}

fn write_unreadable(input: &ReportInput, out: &mut dyn Write) -> io::Result<()> {
    if input.unreadable.is_empty() && input.unreadable_left_out == 0 {
        return Ok(());
    }
    writeln!(
        out,
        "<section aria-labelledby=\"unreadable\">\n<h2 id=\"unreadable\">Could not be read</h2>\n<ul class=\"unreadable\">"
    )?;
    for ReportUnreadable { source, why } in &input.unreadable {
        writeln!(out, "<li><b>{}</b> {}</li>", escape::label(source), escape::label(why))?;
    }
    writeln!(out, "</ul>")?;
    if input.unreadable_left_out > 0 {
        let rest = count(input.unreadable_left_out as u64, "more is", "more are");
        writeln!(out, "<p class=\"note\">{rest} not named here.</p>")?;
    }
    writeln!(out, "</section>")
}

fn write_foot(input: &ReportInput, legend: &Legend, out: &mut dyn Write) -> io::Result<()> {
    let scanned: Vec<String> = input.scanned.iter().map(|path| escape::label(path)).collect();
    writeln!(
        out,
        "<footer>\n<p>Undisguise says what was done to a text, never whether it is true.</p>\n\
         <p>Made by Undisguise {} from <code>{}</code>. Findings that are {} were applied; every change can be undone.</p>\n\
         </footer>",
        escape::label(&input.made.engine),
        scanned.join(" "),
        if input.made.apply == "likely" { "likely or certain" } else { "certain" },
    )?;
    write_scripted_end(legend, out)
}

#[cfg(test)]
mod tests;
