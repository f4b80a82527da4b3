//! A document: what was read, where it stood, and what it is called.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use xxhash_rust::xxh3::xxh3_64;

use crate::About;

/// One text out of the input: a page, a record, or a part of a very long text file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Hash of the text: equal texts have equal ids, wherever they stand.
    pub id: DocumentId,
    /// The text, as it was written; all spans are bytes of it. A byte-order mark is not part of it.
    pub text: String,
    /// Where it stood.
    pub source: Source,
    /// The record's own `id`, when it has one that is a string or a number.
    pub record_id: Option<String>,
    /// Where it was published, by whom and when, as far as the input tells it.
    pub about: About,
}

impl Document {
    /// The document of a text that stood at `source`. Hashes the text once.
    pub fn new(text: String, source: Source) -> Self {
        Document {
            id: DocumentId::of(&text),
            text,
            source,
            record_id: None,
            about: About::default(),
        }
    }

    /// What it is called: the record's own id, or else the hash of its text.
    pub fn name(&self) -> String {
        self.record_id.clone().unwrap_or_else(|| self.id.to_string())
    }
}

/// XXH3 of a text, 64 bits, printed as 16 hexadecimal digits. Never a position in the input.
///
/// Two different texts share an id with a chance of one in 2⁶⁴; it names a text and does not
/// vouch for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DocumentId(u64);

impl DocumentId {
    /// The id of a text.
    pub fn of(text: &str) -> Self {
        DocumentId(xxh3_64(text.as_bytes()))
    }

    /// The id with a number behind it that was had from [`as_u64`](DocumentId::as_u64).
    pub fn from_u64(number: u64) -> Self {
        DocumentId(number)
    }

    /// The number behind the id.
    pub fn as_u64(self) -> u64 {
        self.0
    }
}

impl fmt::Display for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// Standard input, or a file or folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Standard input.
    Stdin,
    /// A file or folder, named as the user named it (or the folder it was found in).
    Path(Arc<Path>),
}

impl Origin {
    /// The origin of a path given by the user; `-` is standard input.
    pub fn of(path: &Path) -> Self {
        if path.as_os_str() == "-" { Origin::Stdin } else { Origin::Path(path.into()) }
    }

    /// The path, unless it is standard input.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Origin::Stdin => None,
            Origin::Path(path) => Some(path),
        }
    }
}

impl From<PathBuf> for Origin {
    fn from(path: PathBuf) -> Self {
        Origin::Path(path.into())
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Stdin => f.write_str("<stdin>"),
            Origin::Path(path) => path.display().fmt(f),
        }
    }
}

/// Where a document, or something unreadable, stood. Printed as `path` or `path:line`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file, or standard input.
    pub origin: Origin,
    /// The line it begins in, from 1; in a web archive or a Parquet file, the number of the
    /// record or row; `None` for something that is a whole file.
    pub line: Option<u64>,
    /// The byte it begins at, from 0, counted in the unpacked input (and in its UTF-8 form when
    /// the input is UTF-16); 0 in a Parquet file, which is not read from front to back.
    pub offset: u64,
    /// The field of the record the text was in; `None` outside records.
    pub field: Option<Arc<str>>,
}

impl Source {
    /// The whole of a file, or of standard input.
    pub fn whole(origin: Origin) -> Self {
        Source { origin, line: None, offset: 0, field: None }
    }

    /// A line of a file, counted from 1, and the byte it begins at.
    pub fn line(origin: Origin, line: u64, offset: u64) -> Self {
        Source { origin, line: Some(line), offset, field: None }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}", self.origin),
            None => self.origin.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_have_equal_ids() {
        let here = Document::new("same".into(), Source::whole(Origin::Stdin));
        let there = Document::new("same".into(), Source::line("a.jsonl".into_origin(), 7, 90));
        assert_eq!(here.id, there.id);
        assert_eq!(here.id.to_string().len(), 16);
        assert_eq!(there.source.to_string(), "a.jsonl:7");
        assert_eq!(here.source.to_string(), "<stdin>");
    }

    trait IntoOrigin {
        fn into_origin(self) -> Origin;
    }

    impl IntoOrigin for &str {
        fn into_origin(self) -> Origin {
            Origin::of(Path::new(self))
        }
    }
}
