//! Everything the HTML report tells, gathered; the report itself only lays it out.
//!
//! The report is one function, `report::write(&ReportInput, &mut dyn io::Write) -> io::Result<()>`.
//! Memory stays bounded because the gathering caps every list and says how much it left out: the
//! report must say so too.

use undisguise::{Kind, Revelation};
use undisguise_corpus::KindCount;

/// What a scan found, ready to be shown.
#[derive(Clone, Debug, Default)]
pub(crate) struct ReportInput {
    /// What made the report.
    pub(crate) made: Made,
    /// The paths as they were given on the command line; `-` is standard input.
    pub(crate) scanned: Vec<String>,
    /// The counts over everything that was read.
    pub(crate) totals: Totals,
    /// The schemes, the one on most pages first.
    pub(crate) schemes: Vec<ReportScheme>,
    /// Distinct schemes that are not in `schemes`.
    pub(crate) schemes_left_out: usize,
    /// What was found that no scheme explains, by kind.
    pub(crate) others: Vec<(Kind, KindCount)>,
    /// Disguised pages, the one with the largest share of swapped letters first.
    pub(crate) pages: Vec<ReportPage>,
    /// Disguised pages that are not in `pages`.
    pub(crate) pages_left_out: usize,
    /// Sources of pages without a `likely` or `certain` finding, in the order of the input.
    pub(crate) untouched: Vec<String>,
    /// Pages without such a finding that are not in `untouched`.
    pub(crate) untouched_left_out: u64,
    /// What could not be read, in the order of the input.
    pub(crate) unreadable: Vec<ReportUnreadable>,
    /// Unreadable things that are not in `unreadable`.
    pub(crate) unreadable_left_out: usize,
}

/// What made a report: stamped on it, so that its figures can be had again.
#[derive(Clone, Debug, Default)]
pub(crate) struct Made {
    /// Version of Undisguise, such as `0.1.0`.
    pub(crate) engine: String,
    /// Least certainty that was applied to the restored text: `certain` or `likely`.
    pub(crate) apply: String,
}

/// Counts over everything that was read.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Totals {
    /// Files that were opened, standard input included.
    pub(crate) files: u64,
    /// Files left out because their type is not one that is read.
    pub(crate) files_of_unknown_type: u64,
    /// Pages and records that were read.
    pub(crate) pages: u64,
    /// Pages with at least one `likely` or `certain` finding.
    pub(crate) disguised: u64,
    /// Pages with `possible` findings only.
    pub(crate) doubtful: u64,
    /// Findings that are `likely` or `certain`, over all pages.
    pub(crate) findings: u64,
    /// Pages of which a publisher scrambled a part.
    pub(crate) scrambled: u64,
    /// Files, folders and records that could not be read.
    pub(crate) unreadable: u64,
    /// Bytes of text that was read, as UTF-8.
    pub(crate) bytes: u64,
}

/// One scheme over all pages.
#[derive(Clone, Debug)]
pub(crate) struct ReportScheme {
    /// 16 hexadecimal digits, equal for equal tables on different pages.
    pub(crate) id: String,
    /// The table with the counts of all pages added up, in the order of code points.
    pub(crate) swaps: Vec<ReportSwap>,
    /// How many pages have a segment written with it.
    pub(crate) pages: u64,
    /// Sources of pages written with it, in the order of the input; at most a hundred, so there
    /// may be fewer than `pages`.
    pub(crate) sources: Vec<String>,
}

/// One row of a scheme.
#[derive(Clone, Debug)]
pub(crate) struct ReportSwap {
    /// The sign as written.
    pub(crate) sign: char,
    /// The letter meant; empty when the sign means nothing.
    pub(crate) letter: String,
    /// In what way the sign is a disguise.
    pub(crate) kind: Kind,
    /// How often the sign stands for the letter.
    pub(crate) replaced: u64,
    /// How often the letter is meant there in all.
    pub(crate) of: u64,
}

/// One disguised page.
#[derive(Clone, Debug)]
pub(crate) struct ReportPage {
    /// 16 hexadecimal digits, a hash of the text.
    pub(crate) id: String,
    /// Where it comes from: `pages/000.txt`, `corpus.jsonl:1234`, `<stdin>`.
    pub(crate) source: String,
    /// The text as it was written.
    pub(crate) original: String,
    /// Findings, schemes, segments with their languages, and the restoration; all spans are bytes
    /// of `original`.
    pub(crate) revelation: Revelation,
    /// Letters with a `likely` or `certain` finding as a share of all letters, 0 to 1.
    pub(crate) share: f64,
}

/// One file, folder or record that could not be read.
#[derive(Clone, Debug)]
pub(crate) struct ReportUnreadable {
    /// Where: `corpus.jsonl:1234`.
    pub(crate) source: String,
    /// Why, in one sentence without the place.
    pub(crate) why: String,
}
