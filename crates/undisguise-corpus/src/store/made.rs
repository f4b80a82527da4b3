//! How a store was made, and how far it has come: a few names with a value each.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};

use super::StoreError;
use super::memo::checksum;

/// What stands under a name.
pub(super) fn made(connection: &Connection, name: &str) -> Result<Option<String>, StoreError> {
    let mut rows = connection.prepare_cached("SELECT value FROM made WHERE name = ?1")?;
    Ok(rows.query_row([name], |row| row.get(0)).optional()?)
}

/// Puts a value under a name, in place of the one that stands there.
pub(super) fn set_made(batch: &Connection, name: &str, value: &str) -> Result<(), StoreError> {
    let sum = checksum([name, value].map(ValueRef::from));
    let mut set = batch.prepare_cached("INSERT OR REPLACE INTO made VALUES (?1, ?2, ?3)")?;
    set.execute((name, value, sum))?;
    Ok(())
}
