//! A text with its changes marked, both as it was written and as it is meant.

use std::io::{self, Write};

use undisguise::{Finding, Language, Revelation, Span};

use super::escape;
use super::marks::{Mark, apart, marks};
use super::reasons::Legend;

/// A page's text, ready to be laid out.
pub(super) struct MarkedText<'a> {
    text: &'a str,
    findings: Vec<&'a Finding>,
    applied: Vec<bool>,
    marks: Vec<Mark>,
    languages: Vec<Language>,
}

impl<'a> MarkedText<'a> {
    /// Groups the findings of `revelation`, which must come from this very `text`.
    pub(super) fn new(text: &'a str, revelation: &'a Revelation) -> Self {
        let findings = apart(text, &revelation.findings);
        let edits = revelation.restoration.edits();
        let is_applied = |finding: &&Finding| {
            edits.binary_search_by_key(&finding.span, |edit| edit.span).is_ok()
        };
        MarkedText {
            text,
            applied: findings.iter().map(is_applied).collect(),
            marks: marks(text, &findings),
            findings,
            languages: revelation.schemes.iter().map(|scheme| scheme.language).collect(),
        }
    }

    /// How many words are marked.
    pub(super) fn words(&self) -> usize {
        self.marks.len()
    }

    /// The whole text, a paragraph per line. A short first line is set as the title.
    pub(super) fn write(&self, legend: &mut Legend, out: &mut dyn Write) -> io::Result<()> {
        let paragraphs = self.paragraphs();
        for (index, span) in paragraphs.iter().enumerate() {
            let title = index == 0 && paragraphs.len() > 1 && span.len() <= 200;
            let class = if title { " class=\"title\"" } else { "" };
            write!(out, "<p dir=\"auto\"{class}>")?;
            self.write_span(*span, legend, out)?;
            writeln!(out, "</p>")?;
        }
        Ok(())
    }

    /// A stretch of the text whose ends do not cut a mark.
    pub(super) fn write_span(
        &self,
        span: Span,
        legend: &mut Legend,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let mut at = span.start;
        let first = self.marks.partition_point(|mark| mark.span.start < span.start);
        for mark in self.marks[first..].iter().take_while(|mark| mark.span.end <= span.end) {
            out.write_all(escape::text(&self.text[at..mark.span.start]).as_bytes())?;
            self.write_mark(mark, legend, out)?;
            at = mark.span.end;
        }
        out.write_all(escape::text(&self.text[at..span.end]).as_bytes())
    }

    /// The span, widened so that neither end cuts a mark or a character, and cut to the text.
    pub(super) fn whole(&self, span: Span) -> Span {
        let length = self.text.len();
        let (mut start, mut end) = (span.start.min(length), span.end.min(length));
        while !self.text.is_char_boundary(start) {
            start -= 1;
        }
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        let cut = |at: usize| {
            let before = self.marks.partition_point(|mark| mark.span.start < at);
            before.checked_sub(1).map(|mark| self.marks[mark].span).filter(|mark| mark.end > at)
        };
        start = cut(start).map_or(start, |mark| mark.start);
        end = cut(end).map_or(end, |mark| mark.end);
        Span::new(start, end.max(start))
    }

    /// The lines of the text that hold more than white space. A line break inside a mark does not
    /// end a line.
    pub(super) fn paragraphs(&self) -> Vec<Span> {
        let mut paragraphs = Vec::new();
        let mut start = 0;
        let breaks = self.text.match_indices('\n').map(|(at, _)| at).chain([self.text.len()]);
        for end in breaks {
            let before = self.marks.partition_point(|mark| mark.span.start < end);
            let inside =
                before.checked_sub(1).is_some_and(|index| self.marks[index].span.end > end);
            if inside {
                continue;
            }
            if !self.text[start..end].trim().is_empty() {
                paragraphs.push(Span::new(start, end));
            }
            start = (end + 1).min(self.text.len());
        }
        paragraphs
    }

    /// The stretch of the text around the first marks of a line that has at least two of them, or
    /// of the first line that has any; no longer than `limit` bytes where words allow it.
    pub(super) fn specimen(&self, limit: usize) -> Option<Span> {
        let inside = |span: &Span| {
            let first = self.marks.partition_point(|mark| mark.span.start < span.start);
            self.marks[first..].iter().take_while(|mark| mark.span.end <= span.end).count()
        };
        let lines = self.paragraphs();
        let best = |least: usize| lines.iter().find(|line| inside(line) >= least);
        let line = *best(2).or_else(|| best(1))?;
        let first = self.marks.iter().find(|mark| mark.span.start >= line.start)?;
        let start =
            if first.span.end - line.start <= limit { line.start } else { first.span.start };
        let line_text = &self.text[start..line.end];
        if line_text.len() <= limit {
            return Some(Span::new(start, line.end));
        }
        let spaces = line_text.match_indices(' ').map(|(at, _)| start + at);
        let whole = |at: &usize| {
            *at >= first.span.end
                && !self.marks.iter().any(|m| m.span.start < *at && *at < m.span.end)
        };
        let end = spaces.filter(whole).take_while(|at| at - start <= limit).last();
        Some(Span::new(start, end.unwrap_or(first.span.end)))
    }

    fn write_mark(&self, mark: &Mark, legend: &mut Legend, out: &mut dyn Write) -> io::Result<()> {
        let mut whys: Vec<usize> = Vec::new();
        let (mut was, mut now) = (String::new(), String::new());
        let mut at = mark.span.start;
        let mut any_applied = false;
        for index in mark.findings.clone() {
            let (finding, applied) = (self.findings[index], self.applied[index]);
            any_applied |= applied;
            let language = finding.scheme.and_then(|scheme| self.languages.get(scheme));
            let why = legend.why(finding, applied, language.copied());
            if !whys.contains(&why) {
                whys.push(why);
            }
            let same = escape::text(&self.text[at..finding.span.start]);
            was.push_str(&same);
            now.push_str(&same);
            was.push_str(&sign(finding));
            now.push_str(&letter(finding, applied));
            at = finding.span.end;
        }
        let rest = escape::text(&self.text[at..mark.span.end]);
        let doubt = if any_applied { "" } else { " class=\"doubt\"" };
        let whys: Vec<String> = whys.iter().map(usize::to_string).collect();
        write!(
            out,
            "<mark{doubt} data-w=\"{}\" title=\"written: {}\"><span class=\"now\">{now}{rest}</span>\
             <span class=\"was\">{was}{rest}</span></mark>",
            whys.join(" "),
            escape::label(mark.span.of(self.text)),
        )
    }
}

/// What stood there. Signs that cannot be seen are drawn by the style sheet.
fn sign(finding: &Finding) -> String {
    if finding.shown.chars().any(|c| escape::is_hidden(c) || c.is_whitespace()) {
        let points: Vec<String> =
            finding.shown.chars().map(|c| format!("{:x}", u32::from(c))).collect();
        return format!("<i class=\"unseen\" data-s=\"{}\"></i>", points.join(" "));
    }
    format!("<i>{}</i>", escape::text(&finding.shown))
}

/// What is meant. A finding that was not applied stands as it was, with the letter it may mean.
fn letter(finding: &Finding, applied: bool) -> String {
    if applied {
        return format!("<i>{}</i>", escape::text(&finding.meant));
    }
    format!("<i data-m=\"{}\">{}</i>", escape::label(&finding.meant), escape::text(&finding.shown))
}
