//! What a file is, before SQLite is let loose on it, and whose database it is.

use std::fs::File;
use std::io::{self, Read};

use rusqlite::Connection;

/// What stands at the beginning of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Beginning {
    /// The file is empty.
    Nothing,
    /// A SQLite database, ours or not.
    Database,
    Other,
}

/// Looks at the beginning of a file.
pub(crate) fn beginning(file: File) -> io::Result<Beginning> {
    const DATABASE: &[u8] = b"SQLite format 3\0";
    let mut beginning = Vec::new();
    file.take(DATABASE.len() as u64).read_to_end(&mut beginning)?;
    Ok(match beginning.as_slice() {
        [] => Beginning::Nothing,
        DATABASE => Beginning::Database,
        _ => Beginning::Other,
    })
}

/// The number of the program whose database it is, and of the format.
pub(crate) fn header(connection: &Connection) -> rusqlite::Result<(i64, i64)> {
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    Ok((number("application_id")?, number("user_version")?))
}
