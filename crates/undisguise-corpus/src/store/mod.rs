//! One file that remembers documents: who told this before?
//!
//! ```text
//! page ─▶ memo ─▶ add   rows, keys, checked pairs
//!              └▶ find  keys ─▶ candidates ─▶ checked pairs
//! rows ─▶ group          what is common, pairs, families: those of the batch
//! ```
//!
//! The file is a SQLite database. What [`Store::add`] has returned survives the end of the program
//! and of the power; documents can be looked up while others are added. Each row carries a checksum.

mod about;
mod add;
mod common;
mod error;
mod find;
mod group;
mod keys;
mod made;
mod memo;
mod sorted;
mod stats;
pub(crate) mod told;
mod upgrade;
mod verify;

use std::cell::RefCell;
use std::fs::{self, File};
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

pub use add::Added;
pub use error::StoreError;
pub use find::{Found, Hit, HitFamily, SharedScheme};
pub use memo::Memo;
pub use stats::Stats;
pub use verify::Verified;

use crate::sqlite::{Beginning, beginning, header};
use common::Common;
use keys::Fresh;
use upgrade::upgrade;

/// The format of the stores this version writes, and the newest it reads.
pub const FORMAT: i64 = 4;

/// From which share of common shingles on two documents repeat each other; the default of
/// [`DedupConfig`](crate::DedupConfig). The keys in a store are made for it.
const LIKENESS: f64 = 0.4;

/// "Undi": tells a store from other SQLite databases.
pub(crate) const APPLICATION: i64 = 0x556E_6469;

/// How long to wait for somebody else who is writing.
const PATIENCE: Duration = Duration::from_secs(20);

/// Memory for pages of the file.
const CACHE: i64 = 64 << 20;

/// Pages in the write-ahead log before they go to the file itself.
const LOG: i64 = 8192;

/// Bytes of the log that stay on the disk when all of it has gone over; merging keys makes it long.
const LOG_KEPT: i64 = 64 << 20;

const SCHEMA: &str = "
CREATE TABLE made (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE documents (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    hash INTEGER NOT NULL,
    source TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    words INTEGER NOT NULL,
    disguised INTEGER NOT NULL,
    wording INTEGER NOT NULL,
    same INTEGER NOT NULL REFERENCES documents (number),
    schemes BLOB NOT NULL,
    edits BLOB NOT NULL,
    text BLOB NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;
CREATE TABLE places (
    document INTEGER NOT NULL REFERENCES documents (number),
    source TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (document, source)
) STRICT, WITHOUT ROWID;
CREATE TABLE schemes (
    id TEXT PRIMARY KEY,
    swaps TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE document_schemes (
    scheme TEXT NOT NULL REFERENCES schemes (id),
    document INTEGER NOT NULL REFERENCES documents (number),
    PRIMARY KEY (scheme, document)
) STRICT, WITHOUT ROWID;
CREATE TABLE links (
    later INTEGER NOT NULL REFERENCES documents (number),
    earlier INTEGER NOT NULL REFERENCES documents (number),
    likeness REAL NOT NULL,
    containment REAL NOT NULL,
    relation TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (later, earlier)
) STRICT, WITHOUT ROWID;
";

/// What format 2 has besides: what is known about documents, and keys in places where adding many
/// changes few pages.
const ADDED: &str = "
CREATE TABLE abouts (
    document INTEGER PRIMARY KEY REFERENCES documents (number),
    url TEXT,
    title TEXT,
    author TEXT,
    published TEXT,
    fetched TEXT,
    checksum INTEGER NOT NULL
) STRICT;
CREATE TABLE copies (
    same INTEGER NOT NULL REFERENCES documents (number),
    document INTEGER NOT NULL REFERENCES documents (number),
    PRIMARY KEY (same, document)
) STRICT, WITHOUT ROWID;
CREATE TABLE fresh (
    document INTEGER PRIMARY KEY REFERENCES documents (number),
    keys BLOB NOT NULL
) STRICT;
CREATE TABLE keys (
    place INTEGER PRIMARY KEY,
    documents BLOB NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;
";

/// What format 3 has besides: what all documents together tell, as far as they have been grouped.
const GROUPED: &str = "
CREATE TABLE families (
    family INTEGER PRIMARY KEY REFERENCES documents (number),
    documents INTEGER NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;
CREATE TABLE members (
    document INTEGER PRIMARY KEY REFERENCES documents (number),
    family INTEGER NOT NULL REFERENCES families (family),
    checksum INTEGER NOT NULL
) STRICT;
CREATE TABLE common (
    first INTEGER PRIMARY KEY,
    counters BLOB NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;
";

/// All tables of a new store.
const TABLES: [&str; 3] = [SCHEMA, ADDED, GROUPED];

/// A store that is open.
pub struct Store {
    connection: Connection,
    fresh: RefCell<Fresh>,
    common: RefCell<Common>,
}

impl Store {
    /// Opens a store to add documents; makes it when there is none.
    ///
    /// # Errors
    ///
    /// When the file is something else, of a newer format, damaged, or may not be written.
    pub fn create(path: &Path) -> Result<Store, StoreError> {
        may_be_store(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let mut connection = Connection::open_with_flags(path, flags | threads())?;
        connection.busy_timeout(PATIENCE)?;
        match is_store(&connection)? {
            None => make(&mut connection)?,
            Some(FORMAT) => {}
            Some(_) => upgrade(&mut connection)?,
        }
        // Only now: another program's database keeps the mode it has.
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "synchronous", "full")?;
        connection.pragma_update(None, "wal_autocheckpoint", LOG)?;
        connection.pragma_update(None, "journal_size_limit", LOG_KEPT)?;
        Store::set_up(connection)
    }

    /// Opens a store to look something up; others may add to it meanwhile. A store of an older format
    /// is brought to this one first, whole or not at all.
    ///
    /// # Errors
    ///
    /// When there is no such file, or it is something else, of a newer format, damaged, or may not
    /// be read.
    pub fn open(path: &Path) -> Result<Store, StoreError> {
        if !fs::exists(path).unwrap_or(true) {
            return Err(StoreError::Missing);
        }
        may_be_store(path)?;
        let opened = Store::open_with(path, OpenFlags::SQLITE_OPEN_READ_WRITE);
        let Err(StoreError::NotAllowed { .. }) = opened else { return opened };
        // On a disk that cannot be written nobody else writes, unless a log tells of it.
        let mut log = path.as_os_str().to_owned();
        log.push("-wal");
        let log = fs::metadata(log);
        if log.is_ok_and(|log| log.len() > 0) {
            return opened;
        }
        let name = path.display().to_string();
        let name = name.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
        Store::open_with(Path::new(&format!("file:{name}?immutable=1")), flags).or(opened)
    }

    fn open_with(path: &Path, flags: OpenFlags) -> Result<Store, StoreError> {
        let mut connection = Connection::open_with_flags(path, flags | threads())?;
        connection.busy_timeout(PATIENCE)?;
        match is_store(&connection)? {
            None => return Err(StoreError::NotStore),
            Some(FORMAT) => {}
            Some(format) => upgrade(&mut connection).map_err(|error| match error {
                StoreError::NotAllowed { .. } => StoreError::Older { format },
                error => error,
            })?,
        }
        connection.pragma_update(None, "query_only", true)?;
        Store::set_up(connection)
    }

    fn set_up(connection: Connection) -> Result<Store, StoreError> {
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "cache_size", -(CACHE / 1024))?;
        connection.set_prepared_statement_cache_capacity(64);
        Ok(Store { connection, fresh: RefCell::default(), common: RefCell::default() })
    }

    /// Whether no document was ever added.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn is_empty(&self) -> Result<bool, StoreError> {
        const ANY: &str = "SELECT NOT EXISTS (SELECT 1 FROM documents)";
        Ok(self.connection.query_row(ANY, [], |row| row.get(0))?)
    }

    /// What is written down about how the store was made: `engine`, the version of Undisguise.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn made(&self, name: &str) -> Result<String, StoreError> {
        let missing = || StoreError::damaged(format_args!("made: the row {name} is missing"));
        made::made(&self.connection, name)?.ok_or_else(missing)
    }
}

/// A connection is used by one thread at a time.
fn threads() -> OpenFlags {
    OpenFlags::SQLITE_OPEN_NO_MUTEX
}

/// Looks at the beginning of a file, so that SQLite is not let loose on what is no database.
fn may_be_store(path: &Path) -> Result<(), StoreError> {
    if fs::metadata(path).is_ok_and(|meta| !meta.is_file()) {
        return Err(StoreError::NotStore);
    }
    // What cannot be opened is told by SQLite.
    let Ok(file) = File::open(path) else { return Ok(()) };
    match beginning(file) {
        Ok(Beginning::Other) => Err(StoreError::NotStore),
        _ => Ok(()),
    }
}

/// The format of the database when it is a store that we know; an empty one is none yet.
fn is_store(connection: &Connection) -> Result<Option<i64>, StoreError> {
    let (application, format) = header(connection)?;
    if application == APPLICATION {
        return match format {
            1..=FORMAT => Ok(Some(format)),
            _ => Err(StoreError::Newer { format }),
        };
    }
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if tables == 0 && application == 0 && format == 0 {
        Ok(None)
    } else {
        Err(StoreError::NotStore)
    }
}

/// Makes an empty store, whole or not at all, unless somebody else has just made it.
fn make(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    if is_store(&transaction)?.is_some() {
        return Ok(());
    }
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    transaction.pragma_update(None, "user_version", FORMAT)?;
    TABLES.into_iter().try_for_each(|tables| transaction.execute_batch(tables))?;
    made::set_made(&transaction, "engine", env!("CARGO_PKG_VERSION"))?;
    made::set_made(&transaction, "likeness", &LIKENESS.to_string())?;
    Ok(transaction.commit()?)
}

#[cfg(test)]
mod tests;
