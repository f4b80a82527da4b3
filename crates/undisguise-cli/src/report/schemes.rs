//! The schemes: which sign stands for which letter, and the pages that share each table.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};
use std::io::{self, Write};

use undisguise::{character_name, kind_in_words};

use super::answer::{count, number};
use super::escape;
use crate::report_input::{ReportInput, ReportScheme, ReportSwap};

/// More schemes than this, and the rest starts folded.
const OPEN: usize = 1;
/// More pages than this are folded into one line.
const PAGES_SHOWN: usize = 6;

/// Numbers and names by which the sections of the report refer to each other.
pub(super) struct Index<'a> {
    /// Number of a scheme on this report, from 1.
    pub(super) schemes: HashMap<&'a str, usize>,
    /// Number of a page on this report, from 1.
    pub(super) pages: HashMap<&'a str, usize>,
}

impl<'a> Index<'a> {
    /// Numbers the schemes and pages of `input` in their order.
    pub(super) fn of(input: &'a ReportInput) -> Self {
        let schemes = input.schemes.iter().zip(1..).map(|(scheme, n)| (scheme.id.as_str(), n));
        let pages = input.pages.iter().zip(1..).map(|(page, n)| (page.source.as_str(), n));
        Index { schemes: schemes.collect(), pages: pages.collect() }
    }
}

/// The section on schemes; nothing when there is none.
pub(super) fn write(input: &ReportInput, index: &Index, out: &mut dyn Write) -> io::Result<()> {
    if input.schemes.is_empty() && input.others.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "<section aria-labelledby=\"schemes\">\n<h2 id=\"schemes\">How it was done</h2>"
    )?;
    write_others(input, out)?;
    if input.schemes.is_empty() {
        return writeln!(out, "</section>");
    }
    writeln!(
        out,
        "<p class=\"note\">A scheme is the table of signs that a page was written with. Pages under \
         one scheme use exactly the same table.</p>"
    )?;
    for (position, scheme) in input.schemes.iter().enumerate() {
        write_scheme(input, index, position, scheme, out)?;
    }
    if input.schemes_left_out > 0 {
        let rest = count(input.schemes_left_out as u64, "more scheme is", "more schemes are");
        writeln!(out, "<p class=\"note\">{rest} not shown here.</p>")?;
    }
    writeln!(out, "</section>")
}

/// What was done besides swapping letters by a table.
fn write_others(input: &ReportInput, out: &mut dyn Write) -> io::Result<()> {
    if input.others.is_empty() {
        return Ok(());
    }
    writeln!(out, "<ul class=\"others\">")?;
    for (kind, others) in &input.others {
        writeln!(
            out,
            "<li><b>{}</b> {} on {}</li>",
            number(others.findings),
            kind_in_words(*kind, others.findings),
            count(others.pages, "page", "pages")
        )?;
    }
    writeln!(out, "</ul>")
}

/// A scheme in one line: `п → n`, `υ → u`, at most `limit` rows of it.
pub(super) fn formula<'a>(
    swaps: impl ExactSizeIterator<Item = (char, &'a str)>,
    limit: usize,
) -> String {
    let all = swaps.len();
    let mut html = String::from("<span class=\"formula\">");
    for (sign, letter) in swaps.take(limit) {
        html.push_str(&format!(
            "<span class=\"swap\"><b>{}</b> <span class=\"to\">→</span> {}</span> ",
            shown(sign),
            meant(letter)
        ));
    }
    if all > limit {
        html.push_str(&format!("<span class=\"more\">and {} more</span>", all - limit));
    }
    html.push_str("</span>");
    html
}

fn write_scheme(
    input: &ReportInput,
    index: &Index,
    position: usize,
    scheme: &ReportScheme,
    out: &mut dyn Write,
) -> io::Result<()> {
    let open = if position < OPEN { " open" } else { "" };
    let n = position + 1;
    let mut rows: Vec<&ReportSwap> = scheme.swaps.iter().collect();
    rows.sort_by_key(|swap| Reverse(swap.replaced));
    let swaps = rows.iter().map(|swap| (swap.sign, swap.letter.as_str()));
    writeln!(
        out,
        "<details class=\"scheme card\" id=\"scheme-{n}\"{open}>\n<summary><h3>Scheme {n}</h3> {} \
         <span class=\"facts\">{} · {}</span></summary>",
        formula(swaps, 8),
        languages(input, &scheme.id),
        count(scheme.pages, "page", "pages"),
    )?;
    write_table(n, &rows, out)?;
    write_pages(index, scheme, out)?;
    writeln!(
        out,
        "<p class=\"id\">Fingerprint of the table: <code>{}</code></p>",
        escape::label(&scheme.id)
    )?;
    writeln!(out, "</details>")
}

fn write_table(n: usize, swaps: &[&ReportSwap], out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "<table><caption class=\"vh\">The signs of scheme {n}</caption>\n<thead><tr>\
         <th scope=\"col\">Sign</th><th scope=\"col\">Meant</th><th scope=\"col\">What the sign is</th>\
         <th scope=\"col\" class=\"num\">How often</th></tr></thead>\n<tbody>"
    )?;
    for swap in swaps {
        let name = character_name(swap.sign);
        let (point, name) = name.split_once(' ').unwrap_or((&name, "no name"));
        writeln!(
            out,
            "<tr><td class=\"sign\">{}</td><td class=\"letter\">{}</td><td><span class=\"name\">{}</span> \
             <code>{point}</code><span class=\"kind\">{}</span></td><td class=\"num\">{}</td></tr>",
            shown(swap.sign),
            meant(&swap.letter),
            sentence_case(name),
            kind_in_words(swap.kind, 1),
            how_often(swap),
        )?;
    }
    writeln!(out, "</tbody></table>")
}

fn write_pages(index: &Index, scheme: &ReportScheme, out: &mut dyn Write) -> io::Result<()> {
    let item = |source: &String| match index.pages.get(source.as_str()) {
        Some(n) => format!("<li><a href=\"#page-{n}\">{}</a></li>", escape::label(source)),
        None => format!("<li>{}</li>", escape::label(source)),
    };
    let (first, rest) = scheme.sources.split_at(scheme.sources.len().min(PAGES_SHOWN));
    let items: String = first.iter().map(item).collect();
    writeln!(out, "<h4>Pages written with it</h4>\n<ul class=\"sources\">{items}</ul>")?;
    if !rest.is_empty() {
        let items: String = rest.iter().map(item).collect();
        let all = count(rest.len() as u64, "more page", "more pages");
        writeln!(
            out,
            "<details class=\"rest\"><summary>{all}</summary><ul class=\"sources\">{items}</ul></details>"
        )?;
    }
    let unnamed = scheme.pages.saturating_sub(scheme.sources.len() as u64);
    if unnamed > 0 {
        writeln!(
            out,
            "<p class=\"note\">and {} not named here</p>",
            count(unnamed, "page", "pages")
        )?;
    }
    Ok(())
}

fn languages(input: &ReportInput, id: &str) -> String {
    let schemes = input.pages.iter().flat_map(|page| &page.revelation.schemes);
    let names: BTreeSet<&str> = schemes
        .filter(|scheme| scheme.id.to_string() == id)
        .map(|scheme| scheme.language.name())
        .collect();
    let names: Vec<&str> = names.into_iter().collect();
    if names.is_empty() { "language not named".to_owned() } else { names.join(", ") }
}

fn how_often(swap: &ReportSwap) -> String {
    if swap.letter.is_empty() {
        return format!("{} times", number(swap.replaced));
    }
    #[allow(clippy::cast_precision_loss)]
    let share = 100.0 * swap.replaced as f64 / swap.of.max(1) as f64;
    format!(
        "{} of {}<span class=\"bar\" aria-hidden=\"true\"><span style=\"width:{share:.0}%\"></span></span>",
        number(swap.replaced),
        number(swap.of)
    )
}

fn shown(sign: char) -> String {
    if escape::is_hidden(sign) || sign.is_whitespace() {
        return "<span class=\"cp\">unseen</span>".to_owned();
    }
    let holder = if matches!(sign, '\u{300}'..='\u{36F}') { "\u{25CC}" } else { "" };
    format!("<bdi>{holder}{}</bdi>", escape::text(&sign.to_string()))
}

fn meant(letter: &str) -> String {
    if letter.is_empty() {
        return "<span class=\"nothing\">nothing</span>".to_owned();
    }
    format!("<b><bdi>{}</bdi></b>", escape::label(letter))
}

/// Unicode shouts its names; people read `Cyrillic small letter pe` more easily.
fn sentence_case(name: &str) -> String {
    let mut words = name.split(' ').map(str::to_lowercase);
    let first = words.next().unwrap_or_default();
    let mut chars = first.chars();
    let capital: String = chars.next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
    std::iter::once(capital + chars.as_str()).chain(words).collect::<Vec<_>>().join(" ")
}
