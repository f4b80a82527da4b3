//! What is known about a document, as it is stored.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};

use super::StoreError;
use super::memo::checksum;
use crate::{About, Date};

/// The columns of [`read`].
pub(super) const COLUMNS: &str = "document, url, title, author, published, fetched, checksum";

/// Adds what is known about a document; no row when nothing is.
pub(super) fn add(batch: &Connection, document: i64, about: &About) -> Result<(), StoreError> {
    if about.is_empty() {
        return Ok(());
    }
    let About { url, title, author, published, fetched } = about;
    let [published, fetched] = [published, fetched].map(|date| date.map(|date| date.to_string()));
    let sum = sum(document, [url, title, author, &published, &fetched].map(Option::as_deref));
    let mut insert =
        batch.prepare_cached("INSERT INTO abouts VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?;
    insert.execute((document, url, title, author, published, fetched, sum))?;
    Ok(())
}

/// What is known about a document.
pub(super) fn of(connection: &Connection, document: i64) -> Result<About, StoreError> {
    let query = format!("SELECT {COLUMNS} FROM abouts WHERE document = ?1");
    let mut rows = connection.prepare_cached(&query)?;
    let about = rows.query_row([document], |row| Ok(read(row))).optional()?;
    about.unwrap_or_else(|| Ok(About::default()))
}

/// Reads a row and compares its checksum.
pub(super) fn read(row: &rusqlite::Row<'_>) -> Result<About, StoreError> {
    let document: i64 = row.get(0)?;
    let mut values: [Option<String>; 5] = Default::default();
    for (column, value) in (1..).zip(&mut values) {
        *value = row.get(column)?;
    }
    if row.get::<_, i64>(6)? != sum(document, values.each_ref().map(Option::as_deref)) {
        return Err(StoreError::damaged(format_args!("what is told about document {document}")));
    }
    let [url, title, author, published, fetched] = values;
    let [published, fetched] = [published, fetched].map(|date| Date::parse(&date?));
    Ok(About { url, title, author, published, fetched })
}

fn sum(document: i64, values: [Option<&str>; 5]) -> i64 {
    let values = values.into_iter().map(|value| value.map_or(ValueRef::Null, ValueRef::from));
    checksum(std::iter::once(ValueRef::Integer(document)).chain(values))
}
