//! Which files are checked, and their text.

use std::collections::BTreeSet;
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

use crate::args::CheckArgs;

use super::{Checked, Outcome};

/// A NUL byte among so many first bytes says that a file is not text. Git looks as far.
const SNIFFED: usize = 8000;

/// What is to be checked.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    Stdin,
    File(PathBuf),
}

impl Subject {
    /// The name that reports show: as it was given, with `/` between folders.
    pub(crate) fn shown(&self, args: &CheckArgs) -> String {
        match self {
            Subject::Stdin => args.stdin_name.clone(),
            Subject::File(path) => shown(path),
        }
    }
}

/// Why a text file, or what may be one, was left alone.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Skip {
    Binary,
    TooLarge,
    NotUtf8 { at: usize },
}

impl Skip {
    /// The name used in JSON.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Skip::Binary => "binary",
            Skip::TooLarge => "too-large",
            Skip::NotUtf8 { .. } => "not-utf8",
        }
    }
}

impl fmt::Display for Skip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Skip::Binary => f.write_str("binary"),
            Skip::TooLarge => f.write_str("larger than --max-file-size"),
            Skip::NotUtf8 { at } => write!(f, "not UTF-8 from byte {at} on"),
        }
    }
}

/// Why there is no text.
#[derive(Debug)]
pub(crate) enum Unread {
    Skip(Skip),
    Failed(String),
}

/// What stands to be checked, in the order of the paths, and what could not be looked into.
pub(crate) struct Found {
    pub(crate) subjects: Vec<Subject>,
    pub(crate) closed: Vec<Checked>,
}

/// Goes through the folders.
pub(crate) fn collect(args: &CheckArgs) -> Found {
    let mut subjects = BTreeSet::new();
    let mut closed = Vec::new();
    for path in &args.paths {
        if path.as_os_str() == "-" {
            subjects.insert(Subject::Stdin);
        } else if path.is_dir() {
            walk(path, args, &mut subjects, &mut closed);
        } else {
            subjects.insert(Subject::File(tidy(path)));
        }
    }
    closed.sort_by(|a, b| a.path.cmp(&b.path));
    Found { subjects: subjects.into_iter().collect(), closed }
}

fn walk(
    folder: &Path,
    args: &CheckArgs,
    subjects: &mut BTreeSet<Subject>,
    closed: &mut Vec<Checked>,
) {
    let mut walk = WalkBuilder::new(folder);
    if args.no_ignore {
        walk.standard_filters(false);
    }
    // Workflows and their like are hidden, and as worth attacking as the rest.
    walk.hidden(false).require_git(false).follow_links(false);
    walk.filter_entry(|entry| entry.depth() == 0 || entry.file_name() != ".git");
    for entry in walk.build() {
        match entry {
            Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) => {
                subjects.insert(Subject::File(tidy(entry.path())));
            }
            Ok(_) => {}
            Err(error) => closed.push(unopened(folder, &error)),
        }
    }
}

fn unopened(folder: &Path, error: &ignore::Error) -> Checked {
    let mut path = folder;
    let mut why = error;
    loop {
        why = match why {
            ignore::Error::WithPath { path: at, err } => {
                path = at;
                err
            }
            ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => err,
            _ => break,
        };
    }
    let outcome = Outcome::Failed(format!("cannot be opened: {why}"));
    Checked { path: shown(&tidy(path)), outcome }
}

/// The text of a file, when it is one.
pub(crate) fn read(subject: &Subject, most: usize) -> Result<String, Unread> {
    let bytes = match subject {
        Subject::Stdin => bytes(io::stdin().lock(), most),
        Subject::File(path) => File::open(path).and_then(|file| bytes(file, most)),
    };
    let bytes = bytes.map_err(|error| Unread::Failed(format!("cannot be read: {error}")))?;
    // UTF-16 is full of NUL bytes and is text all the same.
    let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    if !utf16 && bytes[..bytes.len().min(SNIFFED)].contains(&0) {
        return Err(Unread::Skip(Skip::Binary));
    }
    if bytes.len() > most {
        return Err(Unread::Skip(Skip::TooLarge));
    }
    String::from_utf8(bytes)
        .map_err(|error| Unread::Skip(Skip::NotUtf8 { at: error.utf8_error().valid_up_to() }))
}

/// At most one byte more than `most`.
fn bytes(from: impl Read, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Without `./` in front.
fn tidy(path: &Path) -> PathBuf {
    path.strip_prefix(".").map_or_else(|_| path.to_owned(), Path::to_owned)
}

fn shown(path: &Path) -> String {
    let path = path.to_string_lossy();
    if cfg!(windows) { path.replace('\\', "/") } else { path.into_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(bytes: &[u8], most: usize) -> Result<String, Unread> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, bytes).unwrap();
        read(&Subject::File(path), most)
    }

    #[test]
    fn text_is_known_by_its_bytes() {
        assert_eq!(reading(b"", 10).unwrap(), "");
        assert_eq!(reading(b"ten bytes.", 10).unwrap(), "ten bytes.");
        let skip = |bytes: &[u8]| match reading(bytes, 10) {
            Err(Unread::Skip(skip)) => skip,
            other => panic!("{other:?}"),
        };
        assert_eq!(skip(b"a\0b"), Skip::Binary);
        assert_eq!(skip(b"eleven byte"), Skip::TooLarge);
        assert_eq!(skip(b"caf\xE9"), Skip::NotUtf8 { at: 3 });
        assert_eq!(skip(b"\xFF\xFEa\0"), Skip::NotUtf8 { at: 0 });
        assert!(matches!(
            read(&Subject::File("no/such/file".into()), 10),
            Err(Unread::Failed(why)) if why.starts_with("cannot be read: ")
        ));
    }
}
