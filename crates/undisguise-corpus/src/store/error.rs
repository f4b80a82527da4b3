//! Why a store could not be used.

use std::fmt;

use rusqlite::ErrorCode;
use rusqlite::ffi;

use super::FORMAT;

/// A store could not be opened, read or written. [`Display`](fmt::Display) gives one sentence
/// without the name of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StoreError {
    /// There is no such file.
    Missing,
    /// The file is something else; it was not touched.
    NotStore,
    /// A store of a newer format; it was not touched.
    Newer {
        /// The format of the store.
        format: i64,
    },
    /// A store of an older format, in a place where it cannot be brought to this one.
    Older {
        /// The format of the store.
        format: i64,
    },
    /// Something in the file is not what was written there.
    Damaged {
        /// What, as exactly as it is known.
        what: String,
    },
    /// The disk, or the file, cannot grow.
    Full,
    /// Somebody else was writing all the time that we waited.
    Locked,
    /// The file or its folder may not be read or written.
    NotAllowed {
        /// What SQLite said.
        message: String,
    },
    /// Anything else.
    Failed {
        /// What SQLite said.
        message: String,
    },
}

impl StoreError {
    pub(super) fn damaged(what: impl fmt::Display) -> StoreError {
        StoreError::Damaged { what: what.to_string() }
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreError::Missing => f.write_str("there is no such store"),
            StoreError::NotStore => f.write_str("not a store of Undisguise; it was left as it is"),
            StoreError::Newer { format } => write!(
                f,
                "the store has format {format}, and this Undisguise knows formats up to {FORMAT}: \
                 a newer Undisguise is needed; the store was left as it is"
            ),
            StoreError::Older { format } => write!(
                f,
                "the store has format {format} and must be brought to format {FORMAT} before it is \
                 used, but it may not be written"
            ),
            StoreError::Damaged { what } => write!(
                f,
                "the store is damaged ({what}); `undisguise index verify` tells what is lost"
            ),
            StoreError::Full => f.write_str(
                "no room is left on the disk; what was acknowledged is kept, the rest can be added \
                 again",
            ),
            StoreError::Locked => f.write_str("somebody else is writing to the store; try again"),
            StoreError::NotAllowed { message } => {
                write!(f, "the store or its folder may not be opened for this: {message}")
            }
            StoreError::Failed { message } => f.write_str(message),
        }
    }
}

impl std::error::Error for StoreError {}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        let message = error.to_string();
        let rusqlite::Error::SqliteFailure(ffi::Error { code, extended_code }, _) = error else {
            // A column of another type, or a row that is not there: nothing of ours writes that.
            return StoreError::Damaged { what: message };
        };
        match code {
            ErrorCode::DatabaseCorrupt => StoreError::Damaged { what: message },
            ErrorCode::NotADatabase => StoreError::NotStore,
            ErrorCode::DiskFull => StoreError::Full,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::Locked,
            ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied => {
                StoreError::NotAllowed { message }
            }
            ErrorCode::SystemIoFailure => match extended_code {
                ffi::SQLITE_IOERR_SHMSIZE => StoreError::Full,
                ffi::SQLITE_IOERR_SHORT_READ | ffi::SQLITE_IOERR_CORRUPTFS => {
                    StoreError::Damaged { what: message }
                }
                _ => StoreError::Failed { message },
            },
            _ => StoreError::Failed { message },
        }
    }
}
