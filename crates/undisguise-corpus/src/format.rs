//! What a file is, told by its name.

use std::fmt;
use std::path::Path;

/// How a file holds its texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Format {
    /// One text, as it stands (`.txt`, `.md`).
    #[default]
    Text,
    /// One web page (`.html`, `.htm`).
    Html,
    /// One record or bare string per line (`.jsonl`, `.ndjson`).
    Jsonl,
    /// A table with a header row, one record per row (`.csv`).
    Csv,
    /// The same, separated by tabs (`.tsv`).
    Tsv,
    /// A web archive of pages (`.warc`) or of their texts (`.wet`).
    Warc,
    /// A Parquet file, one record per row (`.parquet`).
    Parquet,
}

impl Format {
    /// The name used on the command line and in JSON, such as `text` or `jsonl`.
    pub fn name(self) -> &'static str {
        match self {
            Format::Text => "text",
            Format::Html => "html",
            Format::Jsonl => "jsonl",
            Format::Csv => "csv",
            Format::Tsv => "tsv",
            Format::Warc => "warc",
            Format::Parquet => "parquet",
        }
    }

    /// Whether [`restore`](crate::restore()) takes it: a text in it can be replaced, and
    /// everything else left as it is.
    pub fn can_be_restored(self) -> bool {
        matches!(self, Format::Text | Format::Html | Format::Jsonl)
    }
}

/// How a file is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Packing {
    /// Not at all.
    #[default]
    Plain,
    /// gzip, any number of members (`.gz`).
    Gzip,
    /// Zstandard, any number of frames (`.zst`).
    Zstd,
}

impl fmt::Display for Packing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Packing::Plain => "plain",
            Packing::Gzip => "gzip",
            Packing::Zstd => "zstd",
        })
    }
}

/// What a file is, by the endings of its name, in any case: `pages.jsonl.gz`.
///
/// `None` as format when the ending is not one that is read.
pub(crate) fn by_name(path: &Path) -> (Option<Format>, Packing) {
    let name = path.file_name().map(|name| name.to_string_lossy().to_ascii_lowercase());
    let name = name.unwrap_or_default();
    let (stem, packing) = if let Some(stem) = name.strip_suffix(".gz") {
        (stem, Packing::Gzip)
    } else if let Some(stem) = name.strip_suffix(".zst") {
        (stem, Packing::Zstd)
    } else {
        (name.as_str(), Packing::Plain)
    };
    let format = match stem.rsplit_once('.').map(|(_, ending)| ending) {
        Some("txt" | "md") => Some(Format::Text),
        Some("html" | "htm") => Some(Format::Html),
        Some("jsonl" | "ndjson") => Some(Format::Jsonl),
        Some("csv") => Some(Format::Csv),
        Some("tsv") => Some(Format::Tsv),
        Some("warc" | "wet") => Some(Format::Warc),
        Some("parquet") => Some(Format::Parquet),
        _ => None,
    };
    (format, packing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_formats() {
        let cases = [
            ("a.txt", Some(Format::Text), Packing::Plain),
            ("a.MD", Some(Format::Text), Packing::Plain),
            ("x/b.htm.gz", Some(Format::Html), Packing::Gzip),
            ("c.x.ndjson.zst", Some(Format::Jsonl), Packing::Zstd),
            ("rows.CSV.gz", Some(Format::Csv), Packing::Gzip),
            ("rows.tsv", Some(Format::Tsv), Packing::Plain),
            ("crawl.warc.gz", Some(Format::Warc), Packing::Gzip),
            ("crawl.warc.wet.gz", Some(Format::Warc), Packing::Gzip),
            ("d.tar.gz", None, Packing::Gzip),
            ("txt", None, Packing::Plain),
        ];
        for (name, format, packing) in cases {
            assert_eq!(by_name(Path::new(name)), (format, packing), "{name}");
        }
    }
}
