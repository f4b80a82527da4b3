//! Why remembered stories could not be read or written.

use std::fmt;
use std::io;

use super::STORIES_FORMAT;
use crate::StoreError;

/// A file that remembers stories could not be used. [`Display`](fmt::Display) gives one sentence
/// without the name of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KnownError {
    /// There is no such file.
    Missing,
    /// The file is something else; it was not touched.
    NotStories,
    /// A store in which no stories were remembered.
    NoneRemembered,
    /// A file of stories of another format; it was not touched.
    OtherFormat {
        /// The format of the file.
        format: i64,
    },
    /// Something in a file of stories is not what was written there.
    Damaged {
        /// What, as exactly as it is known.
        what: String,
    },
    /// The disk, or the file, cannot grow; what stood there stands there still.
    Full,
    /// The stories are remembered in a store, and it could not be used.
    Store(StoreError),
    /// Anything else.
    Failed {
        /// What the system or SQLite said.
        message: String,
    },
}

impl KnownError {
    /// What went wrong with a file of stories of its own, which `index verify` does not know.
    pub(super) fn of_own(error: impl Into<KnownError>) -> KnownError {
        match error.into() {
            KnownError::Store(StoreError::Damaged { what }) => KnownError::Damaged { what },
            KnownError::Store(StoreError::NotStore) => {
                KnownError::Damaged { what: "a page is not SQLite's".to_owned() }
            }
            KnownError::Store(StoreError::Full) => KnownError::Full,
            KnownError::Store(
                StoreError::NotAllowed { message } | StoreError::Failed { message },
            ) => KnownError::Failed { message },
            other => other,
        }
    }
}

impl fmt::Display for KnownError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            KnownError::Missing => f.write_str("there is no such file"),
            KnownError::NotStories => {
                f.write_str("neither a file of stories nor a store; it was left as it is")
            }
            KnownError::NoneRemembered => f.write_str(
                "the store remembers no stories yet; `undisguise stories` with --remember puts them there",
            ),
            KnownError::OtherFormat { format } => write!(
                f,
                "stories of format {format}, and this Undisguise reads format {STORIES_FORMAT}: \
                 tell them again with --remember; the file was left as it is"
            ),
            KnownError::Damaged { what } => write!(
                f,
                "the file of stories is damaged ({what}): tell them again with --remember"
            ),
            KnownError::Full => {
                f.write_str("no room is left on the disk; what was remembered before is kept")
            }
            KnownError::Store(error) => error.fmt(f),
            KnownError::Failed { message } => f.write_str(message),
        }
    }
}

impl std::error::Error for KnownError {}

impl From<StoreError> for KnownError {
    fn from(error: StoreError) -> KnownError {
        KnownError::Store(error)
    }
}

impl From<rusqlite::Error> for KnownError {
    fn from(error: rusqlite::Error) -> KnownError {
        KnownError::of_own(StoreError::from(error))
    }
}

impl From<io::Error> for KnownError {
    fn from(error: io::Error) -> KnownError {
        match error.kind() {
            io::ErrorKind::StorageFull => KnownError::Full,
            _ => KnownError::Failed { message: error.to_string() },
        }
    }
}
