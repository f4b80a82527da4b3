//! What could not be read, where, and why.

use std::fmt;
use std::io;

use crate::{Format, Packing, Source};

/// Columns that are named when the one that is wanted is not among them.
const MOST_COLUMNS: usize = 20;

/// A file, folder or record that could not be read. It is skipped; what stands around it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Where it stands.
    pub source: Source,
    /// What is wrong with it.
    pub why: Why,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.source, self.why)
    }
}

impl std::error::Error for Unreadable {}

/// Why something could not be read. [`Display`](fmt::Display) gives one sentence without the place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Why {
    /// A file or folder that cannot be opened, or a folder that cannot be listed.
    Closed {
        /// What the system said.
        message: String,
    },
    /// Reading failed half way.
    Broken {
        /// What the system, or the unpacking, said.
        message: String,
        /// Bytes of the unpacked input that were read before.
        after: u64,
    },
    /// Packed data that ends before its end is marked.
    CutOff {
        /// How the data is packed.
        packing: Packing,
        /// Bytes of the unpacked input that were read before.
        after: u64,
        /// Bytes of an unfinished record at the end, which were not read.
        unread: u64,
    },
    /// A record, line or page longer than the limit.
    TooLong {
        /// Its length in bytes, its line end included.
        length: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// Bytes that are not UTF-8.
    NotUtf8 {
        /// The first bad byte, from 0, counted from the beginning of the record or page.
        at: u64,
    },
    /// UTF-16 with half of a pair missing, or with an odd number of bytes.
    NotUtf16 {
        /// The first bad byte of the input, from 0.
        at: u64,
    },
    /// A line that is not JSON.
    NotJson {
        /// What is wrong.
        message: String,
        /// Where, in bytes of the line, from 1.
        column: u64,
    },
    /// JSON that is neither an object nor a string.
    NotRecord {
        /// What it is: `a number`.
        found: &'static str,
    },
    /// A record without the text field.
    NoField {
        /// The name of the field.
        field: String,
    },
    /// A record whose text field is not a string.
    FieldNotText {
        /// The name of the field.
        field: String,
        /// What it is: `null`.
        found: &'static str,
    },
    /// A table without the column of the text.
    NoColumn {
        /// The name of the column.
        column: String,
        /// The columns there are.
        columns: Vec<String>,
    },
    /// A row with more or fewer fields than the header row.
    FieldCount {
        /// Fields of the row.
        found: usize,
        /// Fields of the header row.
        expected: usize,
        /// Lines the row stands in: many of them tell of a quote that was not closed.
        lines: u64,
    },
    /// A row with a quote that is opened and not closed until the end of the file.
    OpenQuote,
    /// Bytes of a web archive that are no record.
    NoRecord {
        /// How many were passed over until the next record.
        length: u64,
    },
    /// A record of a web archive that is cut off or badly framed.
    BadRecord {
        /// What is wrong.
        what: String,
    },
    /// A page of a web archive that cannot be unpacked or decoded.
    Coding {
        /// The coding, such as `gzip`, `br` or `shift_jis`.
        coding: String,
        /// What is wrong with it.
        message: String,
    },
    /// A file that cannot be read as Parquet.
    NotParquet {
        /// What is wrong.
        message: String,
    },
    /// Rows of a Parquet file that cannot be read; the next group of rows is.
    BadRows {
        /// How many, from the place on.
        rows: u64,
        /// What is wrong.
        message: String,
    },
    /// A file of a format that is read, but not restored.
    NotRestored {
        /// The format.
        format: Format,
    },
    /// A page whose elements nest too deep to be taken apart in reasonable time.
    TooDeep {
        /// Elements inside elements that are allowed.
        limit: u64,
    },
    /// A page whose markup brought the HTML reader down.
    Markup,
}

impl Why {
    /// The name used in JSON, such as `not-utf8`.
    pub fn name(&self) -> &'static str {
        match self {
            Why::Closed { .. } => "closed",
            Why::Broken { .. } => "broken",
            Why::CutOff { .. } => "cut-off",
            Why::TooLong { .. } => "too-long",
            Why::NotUtf8 { .. } => "not-utf8",
            Why::NotUtf16 { .. } => "not-utf16",
            Why::NotJson { .. } => "not-json",
            Why::NotRecord { .. } => "not-record",
            Why::NoField { .. } => "no-field",
            Why::FieldNotText { .. } => "field-not-text",
            Why::NoColumn { .. } => "no-column",
            Why::FieldCount { .. } => "field-count",
            Why::OpenQuote => "open-quote",
            Why::NoRecord { .. } => "no-record",
            Why::BadRecord { .. } => "bad-record",
            Why::Coding { .. } => "coding",
            Why::NotParquet { .. } => "not-parquet",
            Why::BadRows { .. } => "bad-rows",
            Why::NotRestored { .. } => "not-restored",
            Why::TooDeep { .. } => "too-deep",
            Why::Markup => "markup",
        }
    }

    /// Whether input is missing: a file could not be opened, or not be read to its end. The rest
    /// are records that were there and were wrong.
    pub fn loses_input(&self) -> bool {
        use Why::{Broken, Closed, CutOff, NoColumn, NotRestored, NotUtf16};
        let half_way = matches!(self, Broken { .. } | CutOff { .. } | NotUtf16 { .. });
        let never = matches!(self, Closed { .. } | NoColumn { .. } | NotRestored { .. });
        half_way || never || matches!(self, Why::NotParquet { .. } | Why::BadRows { .. })
    }

    pub(crate) fn closed(error: &io::Error) -> Self {
        Why::Closed { message: plain(error) }
    }

    pub(crate) fn broken(error: &io::Error, packing: Packing, after: u64, unread: u64) -> Self {
        if packing != Packing::Plain && error.kind() == io::ErrorKind::UnexpectedEof {
            return Why::CutOff { packing, after, unread };
        }
        match error.get_ref().and_then(|inner| inner.downcast_ref::<BadUtf16>()) {
            Some(&BadUtf16 { at }) => Why::NotUtf16 { at },
            None => Why::Broken { message: plain(error), after },
        }
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Why::Closed { message } => write!(f, "cannot be opened: {message}"),
            Why::Broken { message, after } => {
                write!(f, "cannot be read on after {after} bytes: {message}")
            }
            Why::CutOff { packing, after, unread: 0 } => {
                write!(f, "the {packing} data is cut off; {after} bytes were read before")
            }
            Why::CutOff { packing, after, unread } => write!(
                f,
                "the {packing} data is cut off after {after} bytes; \
                 the last {unread} of them, an unfinished record, were left out"
            ),
            Why::TooLong { length, limit } => {
                write!(f, "too long: {length} bytes, the limit is {limit} (--max-line)")
            }
            Why::NotUtf8 { at } => write!(f, "not valid UTF-8: bad byte at offset {at}"),
            Why::NotUtf16 { at } => write!(f, "not valid UTF-16: bad byte at offset {at}"),
            Why::NotJson { message, column } => {
                write!(f, "not valid JSON: {message} at byte {column}")
            }
            Why::NotRecord { found } => {
                write!(f, "neither a record nor a string, but {found}")
            }
            Why::NoField { field } => write!(f, "the record has no field `{field}` (--text-field)"),
            Why::FieldNotText { field, found } => {
                write!(f, "the field `{field}` is not a string, but {found}")
            }
            Why::TooDeep { limit } => {
                write!(f, "the elements of the page nest more than {limit} deep")
            }
            Why::Markup => f.write_str("the markup of the page could not be taken apart"),
            _ => self.in_container(f),
        }
    }
}

impl Why {
    /// What is wrong with tables and archives.
    fn in_container(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Why::NoColumn { column, columns } => {
                let name =
                    |name: &String| format!("`{}`", name.chars().take(40).collect::<String>());
                let shown: Vec<String> = columns.iter().take(MOST_COLUMNS).map(name).collect();
                let more = if columns.len() > MOST_COLUMNS { " and others" } else { "" };
                let shown = shown.join(", ");
                write!(f, "there is no column `{column}` (--text-field), but {shown}{more}")
            }
            Why::FieldCount { found, expected, lines } => {
                let fields = if *found == 1 { "field" } else { "fields" };
                write!(f, "the row has {found} {fields}, the header row {expected}")?;
                if *lines > 1 { write!(f, "; it stands in {lines} lines") } else { Ok(()) }
            }
            Why::OpenQuote => f.write_str("a quote is opened here and never closed"),
            Why::NoRecord { length } => {
                write!(f, "no record begins here; {length} bytes up to the next were passed over")
            }
            Why::BadRecord { what } => write!(f, "bad record: {what}"),
            Why::Coding { coding, message } => {
                write!(f, "the page cannot be decoded: {coding}: {message}")
            }
            Why::NotParquet { message } => write!(f, "cannot be read as Parquet: {message}"),
            Why::BadRows { rows, message } => {
                write!(f, "{rows} rows from here on cannot be read: {message}")
            }
            Why::NotRestored { format } => {
                let format = format.name();
                write!(f, "restore takes text, web pages and JSON Lines; this is {format}")
            }
            // Everything else is said above.
            _ => f.write_str(self.name()),
        }
    }
}

/// Carried inside an [`io::Error`] from the UTF-16 decoder to [`Why::broken`].
#[derive(Debug)]
pub(crate) struct BadUtf16 {
    pub(crate) at: u64,
}

impl fmt::Display for BadUtf16 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "bad UTF-16 at byte {}", self.at)
    }
}

impl std::error::Error for BadUtf16 {}

/// "permission denied" says it; "(os error 13)" adds nothing for a reader.
fn plain(error: &io::Error) -> String {
    let full = error.to_string();
    match full.find(" (os error") {
        Some(end) => full[..end].to_owned(),
        None => full,
    }
}
