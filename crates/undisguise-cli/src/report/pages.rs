//! The pages: what each says, with every change marked and the way it was written one switch away.

use std::io::{self, Write};

use super::answer::{count, number};
use super::escape;
use super::reasons::Legend;
use super::schemes::{Index, formula};
use super::text::MarkedText;
use crate::report_input::{ReportInput, ReportPage};

/// More disguised pages than this, and all but the first start folded.
const ALL_OPEN: usize = 2;

/// The section on disguised pages; nothing when there is none.
pub(super) fn write(
    input: &ReportInput,
    index: &Index,
    legend: &mut Legend,
    out: &mut dyn Write,
) -> io::Result<()> {
    if input.pages.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section aria-labelledby=\"pages\">\n<div class=\"head\"><h2 id=\"pages\">What the pages say</h2>\n\
         <div class=\"tools js\"><button type=\"button\" id=\"fold\" aria-pressed=\"false\">Open all</button> {}</div></div>\n\
         <p class=\"note\">A marked word was changed. Point at it, tap it or move to it with the arrow \
         keys to see what stood there and why.</p>",
        switch("all", "Show all texts", true)
    )?;
    for (position, page) in input.pages.iter().enumerate() {
        let open = position == 0 || input.pages.len() <= ALL_OPEN;
        write_page(index, position + 1, page, open, legend, out)?;
    }
    if input.pages_left_out > 0 {
        let rest = count(
            input.pages_left_out as u64,
            "more disguised page is",
            "more disguised pages are",
        );
        writeln!(out, "<p class=\"note\">{rest} not shown here.</p>")?;
    }
    writeln!(out, "</section>")
}

fn write_page(
    index: &Index,
    n: usize,
    page: &ReportPage,
    open: bool,
    legend: &mut Legend,
    out: &mut dyn Write,
) -> io::Result<()> {
    let text = MarkedText::new(&page.original, &page.revelation);
    let edits = page.revelation.restoration.edits().len() as u64;
    writeln!(
        out,
        "<details class=\"page card\" id=\"page-{n}\"{}>\n<summary><h3>{}</h3>\
         <span class=\"facts\"><span class=\"source\">{}</span> · {}, {} of all letters</span></summary>",
        if open { " open" } else { "" },
        escape::label(&heading(page)),
        escape::label(&page.source),
        count(edits, "change", "changes"),
        percent(page.share),
    )?;
    write_schemes(index, page, out)?;
    writeln!(
        out,
        "<div class=\"tools\">{}<span class=\"js steps\"><button type=\"button\" data-step=\"-1\">\
         <span aria-hidden=\"true\">←</span> <span class=\"word\">Previous change</span></button>\
         <button type=\"button\" data-step=\"1\"><span class=\"word\">Next change</span> \
         <span aria-hidden=\"true\">→</span></button></span>\
         <button type=\"button\" class=\"js\" data-copy>Copy</button></div>",
        switch(&n.to_string(), "Show the text", false)
    )?;
    let language = page.revelation.schemes.first().map_or("", |scheme| scheme.language.code());
    let lang = if language.is_empty() { String::new() } else { format!(" lang=\"{language}\"") };
    writeln!(
        out,
        "<div class=\"text\"{lang} role=\"group\" aria-label=\"Text of the page, {} marked\">",
        count(text.words() as u64, "word", "words")
    )?;
    text.write(legend, out)?;
    writeln!(out, "</div>\n</details>")
}

fn write_schemes(index: &Index, page: &ReportPage, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<ul class=\"with\">")?;
    for scheme in &page.revelation.schemes {
        let id = scheme.id.to_string();
        let name = match index.schemes.get(id.as_str()) {
            Some(n) => format!("<a href=\"#scheme-{n}\">Scheme {n}</a>"),
            None => format!("Scheme <code>{id}</code>"),
        };
        let swaps = scheme.swaps.iter().map(|swap| (swap.sign, swap.letter.as_str()));
        let replaced: usize = scheme.swaps.iter().map(|swap| swap.replaced).sum();
        let of: usize = scheme.swaps.iter().map(|swap| swap.of).sum();
        writeln!(
            out,
            "<li>{name} {} <span class=\"facts\">{} of {} · {}</span></li>",
            formula(swaps, 12),
            number(replaced as u64),
            number(of as u64),
            scheme.language.name()
        )?;
    }
    writeln!(out, "</ul>")
}

/// Two radio buttons; the style sheet does the switching, so that it works without a script.
pub(super) fn switch(name: &str, legend: &str, needs_script: bool) -> String {
    let class = if needs_script { "switch js" } else { "switch" };
    format!(
        "<fieldset class=\"{class}\" data-switch=\"{name}\"><legend class=\"vh\">{legend}</legend>\
         <label><input type=\"radio\" name=\"show-{name}\" value=\"meant\" checked><span>As meant</span></label>\
         <label><input type=\"radio\" name=\"show-{name}\" value=\"written\" class=\"as-written\"><span>As written</span></label>\
         </fieldset>"
    )
}

/// The first line of the restored text, cut at a word.
fn heading(page: &ReportPage) -> String {
    const LIMIT: usize = 110;
    let text = page.revelation.restoration.text();
    let line = text.lines().map(|line| line.trim_matches(['#', ' ', '\t', '\u{FEFF}']));
    let line = line.into_iter().find(|line| !line.is_empty()).unwrap_or("(no text)");
    match line.char_indices().nth(LIMIT) {
        None => line.to_owned(),
        Some((cut, _)) => {
            let head = &line[..cut];
            let end = head.rfind(' ').unwrap_or(cut);
            format!("{}…", &head[..end])
        }
    }
}

fn percent(share: f64) -> String {
    match share * 100.0 {
        percent if percent >= 9.95 => format!("{percent:.0} %"),
        percent if percent >= 0.1 => format!("{percent:.1} %"),
        _ => "under 0.1 %".to_owned(),
    }
}
