//! What a scan found, in words that need no explanation.

use anstyle::{AnsiColor, Style};
use undisguise::kind_in_words;
use undisguise_corpus::{LeftOut, PageCount, SchemeCount, Tally, Unreadable};

use crate::visible::{visible, visible_sign};

const STRONG: Style = Style::new().bold();
const FOUND: Style = AnsiColor::Red.on_default().bold();
const FAINT: Style = Style::new().dimmed();

/// Rows of one scheme that are shown; longer tables are for the report.
const MOST_SWAPS: usize = 16;

/// What the summary tells.
pub(crate) struct Summary<'a> {
    pub(crate) tally: &'a Tally,
    /// The most disguised pages, the worst first.
    pub(crate) worst: Vec<&'a PageCount>,
    /// The first things that could not be read.
    pub(crate) unreadable: &'a [Unreadable],
    /// How many schemes, pages and unreadable things to list.
    pub(crate) list: usize,
    pub(crate) interrupted: bool,
}

impl Summary<'_> {
    /// The whole text, with colours.
    pub(crate) fn text(&self) -> String {
        let mut out = String::new();
        self.answer(&mut out);
        self.schemes(&mut out);
        self.worst(&mut out);
        self.unreadable(&mut out);
        self.without_page(&mut out);
        self.left_out(&mut out);
        out
    }

    fn answer(&self, out: &mut String) {
        let totals = &self.tally.totals;
        if self.interrupted {
            out.push_str("Interrupted; this is what was found so far.\n");
        }
        out.push_str(&format!(
            "Read {} in {} ({}).\n",
            count(totals.pages, "page", "pages"),
            count(totals.files, "file", "files"),
            size(totals.bytes)
        ));
        let disguised = match totals.disguised {
            0 => format!("{STRONG}No disguise found.{STRONG:#}"),
            1 => format!("{FOUND}1 page is disguised{FOUND:#}"),
            some => format!("{FOUND}{} pages are disguised{FOUND:#}", number(some)),
        };
        out.push_str(&disguised);
        if totals.disguised > 0 {
            let places = count(totals.findings, "place is", "places are");
            out.push_str(&format!(": {places} not what they seem."));
        }
        out.push('\n');
        if totals.doubtful > 0 {
            let pages = count(totals.doubtful, "more page has", "more pages have");
            out.push_str(&format!("{pages} signs that could be a disguise, but need not be.\n"));
        }
        if totals.scrambled > 0 {
            let pages = count(totals.scrambled, "page was", "pages were");
            out.push_str(&format!(
                "{pages} scrambled in part by a publisher, as behind a paywall, and left so.\n"
            ));
        }
    }

    fn schemes(&self, out: &mut String) {
        let schemes = self.tally.schemes();
        if schemes.is_empty() && self.tally.others.is_empty() {
            return;
        }
        out.push_str(&format!("\n{STRONG}How they were written{STRONG:#}\n"));
        for scheme in schemes.iter().take(self.list) {
            out.push_str(&format!(
                "  {FAINT}{}{FAINT:#}  on {}:  {}\n",
                scheme.id,
                count(scheme.pages, "page", "pages"),
                swaps(scheme)
            ));
        }
        more(schemes.len() as u64 + self.tally.schemes_left_out, self.list, "schemes", out);
        for (kind, others) in &self.tally.others {
            out.push_str(&format!(
                "  {FAINT}{:<16}{FAINT:#}  on {}:  {FOUND}{}{FOUND:#} {}\n",
                kind.name(),
                count(others.pages, "page", "pages"),
                number(others.findings),
                kind_in_words(*kind, others.findings)
            ));
        }
    }

    fn worst(&self, out: &mut String) {
        if self.worst.is_empty() {
            return;
        }
        out.push_str(&format!("\n{STRONG}Most disguised{STRONG:#}\n"));
        for page in self.worst.iter().take(self.list) {
            out.push_str(&format!(
                "  {:>5.1} % of the letters  {}  {FAINT}({}){FAINT:#}\n",
                page.share() * 100.0,
                visible(&page.source.to_string()),
                number(page.findings)
            ));
        }
        more(self.tally.totals.disguised, self.list, "pages", out);
    }

    fn unreadable(&self, out: &mut String) {
        let all = self.tally.totals.unreadable;
        if all == 0 {
            return;
        }
        out.push_str(&format!("\n{STRONG}Could not be read: {}{STRONG:#}\n", number(all)));
        for unreadable in self.unreadable.iter().take(self.list) {
            out.push_str(&format!("  {}\n", visible(&unreadable.to_string())));
        }
        more(all, self.list, "(--list N shows more, --jsonl FILE has them all)", out);
    }

    fn without_page(&self, out: &mut String) {
        out.push_str(&without_page(self.tally.totals.without_page));
    }

    fn left_out(&self, out: &mut String) {
        let all = self.tally.totals.left_out;
        if all == 0 {
            return;
        }
        let mut why: Vec<(u64, String)> = self
            .tally
            .left_out
            .iter()
            .map(|((why, ending), &files)| (files, reason(*why, ending)))
            .collect();
        why.sort_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.cmp(y)));
        let mut shown: Vec<String> =
            why.iter().take(6).map(|(files, reason)| format!("{files} {reason}")).collect();
        if why.len() > shown.len() {
            shown.push("others".to_owned());
        }
        let files = count(all, "file", "files");
        out.push_str(&format!("\nLeft out: {files} ({}).\n", shown.join(", ")));
    }
}

/// `п→n 288 of 288, υ→u 115 of 115`
fn swaps(scheme: &SchemeCount) -> String {
    let mut rows: Vec<_> = scheme.swaps.iter().collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.replaced));
    let mut shown: Vec<String> = rows
        .iter()
        .take(MOST_SWAPS)
        .map(|row| {
            let letter = if row.letter.is_empty() { "(nothing)" } else { &row.letter };
            let sign = visible_sign(&row.sign.to_string());
            let (replaced, of) = (number(row.replaced), number(row.of));
            format!("{FOUND}{sign}→{}{FOUND:#} {replaced} of {of}", visible_sign(letter))
        })
        .collect();
    if rows.len() > shown.len() {
        shown.push(format!("and {} more", rows.len() - shown.len()));
    }
    shown.join(", ")
}

fn reason(why: LeftOut, ending: &str) -> String {
    match why {
        LeftOut::UnknownType if ending.is_empty() => "of unknown type".to_owned(),
        LeftOut::UnknownType => visible(ending),
        LeftOut::Link => "symbolic links".to_owned(),
        LeftOut::Special => "special files".to_owned(),
        LeftOut::OwnOutput => "written by this run".to_owned(),
    }
}

fn more(all: u64, listed: usize, what: &str, out: &mut String) {
    let rest = all.saturating_sub(listed as u64);
    if rest > 0 {
        out.push_str(&format!("  … and {} more {what}\n", number(rest)));
    }
}

/// A paragraph about records of web archives that hold no page; empty when there are none.
pub(crate) fn without_page(records: u64) -> String {
    if records == 0 {
        return String::new();
    }
    let records = count(records, "record of a web archive", "records of web archives");
    format!("\nNo pages: {records} (requests, images, notes).\n")
}

pub(crate) fn count(many: u64, one: &str, several: &str) -> String {
    format!("{} {}", number(many), if many == 1 { one } else { several })
}

/// `1,234,567`
pub(crate) fn number(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `17.3 MB of text`
pub(crate) fn size(bytes: u64) -> String {
    let (value, unit) = match bytes {
        0..1_000 => return format!("{} of text", count(bytes, "byte", "bytes")),
        1_000..1_000_000 => (1e3, "kB"),
        1_000_000..1_000_000_000 => (1e6, "MB"),
        _ => (1e9, "GB"),
    };
    format!("{:.1} {unit} of text", bytes as f64 / value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_easy_to_read() {
        assert_eq!(number(0), "0");
        assert_eq!(number(999), "999");
        assert_eq!(number(1_234_567), "1,234,567");
        assert_eq!(size(1), "1 byte of text");
        assert_eq!(size(17_250_000), "17.2 MB of text");
    }
}
