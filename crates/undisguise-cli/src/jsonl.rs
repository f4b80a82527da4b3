//! What a scan found as JSON Lines. The fields are documented in `docs/formats.md`.

use std::io;

use serde::Serialize;
use serde_json::ser::Formatter;
use undisguise::{Certainty, Finding, Scheme, Span};
use undisguise_corpus::{
    About, Cells, Column, LeftOut, Origin, Page, PageCount, Read, Source, Totals, Unreadable,
};

use crate::visible::hides;

/// Version of the format: grows when a field changes its meaning or goes.
const FORMAT: u32 = 1;

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
enum Line<'a> {
    Begin {
        format: u32,
        engine: &'a str,
        apply: &'a str,
        text_field: &'a str,
    },
    Page(PageLine<'a>),
    Finding(FindingLine<'a>),
    Unreadable {
        path: Option<String>,
        line: Option<u64>,
        offset: u64,
        reason: &'a str,
        message: String,
    },
    LeftOut {
        path: Option<String>,
        reason: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        records: Option<u64>,
    },
    End(EndLine),
}

#[derive(Serialize)]
struct PageLine<'a> {
    id: String,
    record_id: Option<&'a str>,
    #[serde(flatten)]
    about: AboutFields<'a>,
    path: Option<String>,
    line: Option<u64>,
    offset: u64,
    field: Option<&'a str>,
    bytes: u64,
    certainty: Option<&'a str>,
    findings: usize,
    share: f64,
    languages: Vec<&'a str>,
    schemes: Vec<SchemeLine<'a>>,
    scrambled: Vec<SpanLine>,
    restored: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
}

/// What is known about a document: only the fields that are there.
#[derive(Serialize)]
pub(crate) struct AboutFields<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    site: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fetched: Option<String>,
}

impl<'a> AboutFields<'a> {
    pub(crate) fn of(about: &'a About) -> AboutFields<'a> {
        AboutFields {
            url: about.url.as_deref(),
            site: about.site(),
            title: about.title.as_deref(),
            author: about.author.as_deref(),
            published: about.published.map(|date| date.to_string()),
            fetched: about.fetched.map(|date| date.to_string()),
        }
    }
}

#[derive(Serialize)]
struct SchemeLine<'a> {
    id: String,
    certainty: &'a str,
    language: &'a str,
    evidence: f32,
    coverage: f32,
    swaps: Vec<SwapLine<'a>>,
    spans: Vec<SpanLine>,
}

#[derive(Serialize)]
struct SwapLine<'a> {
    sign: char,
    code_point: String,
    letter: &'a str,
    kind: &'a str,
    replaced: usize,
    of: usize,
}

#[derive(Serialize)]
struct SpanLine {
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct FindingLine<'a> {
    page: String,
    start: usize,
    end: usize,
    shown: &'a str,
    code_points: Vec<String>,
    meant: &'a str,
    kind: &'a str,
    certainty: &'a str,
    reasons: Vec<&'a str>,
    scheme: Option<String>,
}

#[derive(Serialize)]
struct EndLine {
    interrupted: bool,
    files: u64,
    pages: u64,
    bytes: u64,
    disguised: u64,
    doubtful: u64,
    findings: u64,
    scrambled: u64,
    unreadable: u64,
    left_out: u64,
    without_page: u64,
}

/// What lines are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// Of everything.
    All,
    /// Of pages only.
    Pages,
}

/// The columns of pages in a Parquet file.
const PAGES: &[Column] = &[
    ("id", Cells::Text),
    ("record_id", Cells::Text),
    ("url", Cells::Text),
    ("site", Cells::Text),
    ("title", Cells::Text),
    ("author", Cells::Text),
    ("published", Cells::Text),
    ("fetched", Cells::Text),
    ("path", Cells::Text),
    ("line", Cells::Number),
    ("offset", Cells::Number),
    ("field", Cells::Text),
    ("bytes", Cells::Number),
    ("certainty", Cells::Text),
    ("findings", Cells::Number),
    ("share", Cells::Share),
    ("languages", Cells::Texts),
    ("schemes", Cells::Json),
    ("scrambled", Cells::Json),
    ("restored", Cells::Text),
    ("text", Cells::Text),
];

/// The columns of pages; the text, where it is wanted, is the last one.
pub(crate) fn page_columns(with_text: bool) -> &'static [Column] {
    if with_text { PAGES } else { &PAGES[..PAGES.len() - 1] }
}

/// The first line: what made the file, and how.
pub(crate) fn begin(apply: Certainty, text_field: &str) -> Vec<u8> {
    let engine = env!("CARGO_PKG_VERSION");
    let mut lines = Vec::new();
    push(&Line::Begin { format: FORMAT, engine, apply: apply.name(), text_field }, &mut lines);
    lines
}

/// The lines of one thing that was read: a page with all its findings, or what could not be read.
pub(crate) fn lines(
    read: &Read,
    count: Option<&PageCount>,
    what: What,
    with_text: bool,
) -> Vec<u8> {
    let mut lines = Vec::new();
    match read {
        Read::Page(page) if what == What::Pages => {
            push(&Line::Page(page_line(page, count, with_text)), &mut lines);
        }
        _ if what == What::Pages => {}
        Read::Opened(_) => {}
        Read::LeftOut(origin, why) => {
            push(&left_out(origin, left_out_name(*why), None), &mut lines);
        }
        Read::NoPages(origin, records) => {
            push(&left_out(origin, "no-page", Some(*records)), &mut lines);
        }
        Read::Unreadable(unreadable) => push(&unreadable_line(unreadable), &mut lines),
        Read::Page(page) => {
            push(&Line::Page(page_line(page, count, with_text)), &mut lines);
            for finding in &page.revelation.findings {
                push(&Line::Finding(finding_line(page, finding)), &mut lines);
            }
        }
    }
    lines
}

/// The last line: the totals.
pub(crate) fn end(totals: &Totals, interrupted: bool) -> Vec<u8> {
    let &Totals { files, pages, bytes, disguised, doubtful, findings, .. } = totals;
    let &Totals { scrambled, unreadable, left_out, without_page, .. } = totals;
    let end = EndLine {
        interrupted,
        files,
        pages,
        bytes,
        disguised,
        doubtful,
        findings,
        scrambled,
        unreadable,
        left_out,
        without_page,
    };
    let mut lines = Vec::new();
    push(&Line::End(end), &mut lines);
    lines
}

fn left_out<'a>(origin: &Origin, reason: &'a str, records: Option<u64>) -> Line<'a> {
    let path = origin.path().map(|path| path.display().to_string());
    Line::LeftOut { path, reason, records }
}

fn left_out_name(why: LeftOut) -> &'static str {
    match why {
        LeftOut::UnknownType => "unknown-type",
        LeftOut::Link => "link",
        LeftOut::Special => "special",
        LeftOut::OwnOutput => "own-output",
    }
}

fn path_of(source: &Source) -> Option<String> {
    source.origin.path().map(|path| path.display().to_string())
}

fn unreadable_line(unreadable: &Unreadable) -> Line<'_> {
    let Unreadable { source, why } = unreadable;
    Line::Unreadable {
        path: path_of(source),
        line: source.line,
        offset: source.offset,
        reason: why.name(),
        message: why.to_string(),
    }
}

fn page_line<'a>(page: &'a Page, count: Option<&PageCount>, with_text: bool) -> PageLine<'a> {
    let (document, revelation) = (&page.document, &page.revelation);
    let mut languages = Vec::new();
    for language in revelation.segments.iter().filter_map(|segment| segment.language) {
        if !languages.contains(&language.code()) {
            languages.push(language.code());
        }
    }
    let changed = !revelation.restoration.edits().is_empty();
    PageLine {
        id: document.id.to_string(),
        record_id: document.record_id.as_deref(),
        about: AboutFields::of(&document.about),
        path: path_of(&document.source),
        line: document.source.line,
        offset: document.source.offset,
        field: document.source.field.as_deref(),
        bytes: document.text.len() as u64,
        certainty: revelation.findings.iter().map(|f| f.certainty).max().map(Certainty::name),
        findings: revelation.findings.len(),
        share: count.map_or(0.0, PageCount::share),
        languages,
        schemes: revelation.schemes.iter().map(scheme_line).collect(),
        scrambled: revelation.scrambled.iter().map(span_line).collect(),
        restored: changed.then(|| revelation.restoration.text()),
        text: with_text.then(|| revelation.restoration.text()),
    }
}

fn scheme_line(scheme: &Scheme) -> SchemeLine<'_> {
    let swaps = scheme.swaps.iter().map(|swap| SwapLine {
        sign: swap.sign,
        code_point: code_point(swap.sign),
        letter: &swap.letter,
        kind: swap.kind.name(),
        replaced: swap.replaced,
        of: swap.of,
    });
    SchemeLine {
        id: scheme.id.to_string(),
        certainty: scheme.certainty.name(),
        language: scheme.language.code(),
        evidence: scheme.evidence,
        coverage: scheme.coverage,
        swaps: swaps.collect(),
        spans: scheme.spans.iter().map(span_line).collect(),
    }
}

fn span_line(&Span { start, end }: &Span) -> SpanLine {
    SpanLine { start, end }
}

fn finding_line<'a>(page: &'a Page, finding: &'a Finding) -> FindingLine<'a> {
    let scheme = finding.scheme.and_then(|index| page.revelation.schemes.get(index));
    FindingLine {
        page: page.document.id.to_string(),
        start: finding.span.start,
        end: finding.span.end,
        shown: &finding.shown,
        code_points: finding.shown.chars().map(code_point).collect(),
        meant: &finding.meant,
        kind: finding.kind.name(),
        certainty: finding.certainty.name(),
        reasons: finding.reasons.iter().map(|reason| reason.name()).collect(),
        scheme: scheme.map(|scheme| scheme.id.to_string()),
    }
}

pub(crate) fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// One line by itself.
pub(crate) fn line(line: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    push(line, &mut bytes);
    bytes
}

/// A share as it is written: four places behind the point.
pub(crate) fn rounded(share: f64) -> f64 {
    (share * 1e4).round() / 1e4
}

/// Puts one line at the end, with escapes for what cannot be seen.
pub(crate) fn push(line: &impl Serialize, lines: &mut Vec<u8>) {
    let mut to = serde_json::Serializer::with_formatter(&mut *lines, Visible);
    line.serialize(&mut to).expect("strings and numbers into memory");
    lines.push(b'\n');
}

/// Writes what could not be seen in a terminal or an editor as escapes, which means the same.
struct Visible;

impl Formatter for Visible {
    fn write_string_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()>
    where
        W: ?Sized + io::Write,
    {
        let is_plain = |byte: u8| (b' '..=b'~').contains(&byte);
        if fragment.bytes().fold(true, |all, byte| all & is_plain(byte)) {
            return writer.write_all(fragment.as_bytes());
        }
        let mut rest = fragment;
        while let Some((at, hidden)) = rest.char_indices().find(|&(_, c)| hides(c)) {
            writer.write_all(&rest.as_bytes()[..at])?;
            for unit in hidden.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            rest = &rest[at + hidden.len_utf8()..];
        }
        writer.write_all(rest.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use undisguise_corpus::{Origin, Why};

    use super::*;

    #[test]
    fn what_cannot_be_seen_is_escaped() {
        let source = Source::line(Origin::of(Path::new("a\u{202E}b")), 3, 40);
        let unreadable = Read::Unreadable(Unreadable { source, why: Why::Markup });
        let lines = lines(&unreadable, None, What::All, false);
        let line = String::from_utf8(lines).unwrap();
        assert!(
            line.contains(r#""path":"a\u202eb","line":3,"offset":40,"reason":"markup""#),
            "{line}"
        );
        assert!(line.starts_with(r#"{"type":"unreadable","#) && line.ends_with("}\n"));
    }
}
