//! Adding documents: whole batches or nothing.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, TransactionBehavior};

use super::find::{alike, first_with, stored};
use super::memo::{COLUMNS, Row, checksum};
use super::{Memo, Store, StoreError, about};
use crate::dedup::sketch::NO_KEY;

/// What became of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is new.
    New {
        /// Its number, from 1 in the order of adding.
        number: i64,
        /// Earlier documents that it is like: the checked pairs.
        alike: usize,
    },
    /// It was there, with the same id and the same text.
    Known {
        /// Its number.
        number: i64,
        /// Whether it was met at another place, which is remembered now.
        elsewhere: bool,
    },
    /// Another text was there under its id; both are kept.
    Version {
        /// Its number.
        number: i64,
        /// From 2.
        version: i64,
        /// Earlier documents that it is like.
        alike: usize,
    },
}

impl Store {
    /// Adds documents, all or none of them. When this returns they are on the disk: neither the end
    /// of the program nor a power cut loses them.
    ///
    /// Some hundred at once take much less time than one by one.
    ///
    /// # Errors
    ///
    /// When the store cannot be written: nothing of the batch is there then.
    pub fn add(&mut self, memos: &[Memo]) -> Result<Vec<Added>, StoreError> {
        let batch = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let added = memos.iter().map(|memo| add(&batch, memo)).collect::<Result<_, _>>()?;
        batch.commit()?;
        Ok(added)
    }
}

fn add(batch: &Connection, memo: &Memo) -> Result<Added, StoreError> {
    const VERSIONS: &str =
        "SELECT number, hash, source FROM documents WHERE id = ?1 ORDER BY version";
    let mut versions = batch.prepare_cached(VERSIONS)?;
    let mut rows = versions.query([&memo.id])?;
    let mut version = 1;
    while let Some(row) = rows.next()? {
        let (number, hash, source): (i64, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if hash as u64 == memo.hash.as_u64() {
            let elsewhere = source != memo.source && add_place(batch, number, &memo.source)?;
            return Ok(Added::Known { number, elsewhere });
        }
        version += 1;
    }
    let last: Option<i64> = batch
        .prepare_cached("SELECT max(number) FROM documents")?
        .query_row([], |row| row.get(0))?;
    let number = last.unwrap_or(0) + 1;
    let alike = add_document(batch, memo, number, version)?;
    Ok(match version {
        1 => Added::New { number, alike },
        _ => Added::Version { number, version, alike },
    })
}

/// Remembers that a document stood at a further place; false when that was known.
fn add_place(batch: &Connection, document: i64, source: &str) -> Result<bool, StoreError> {
    let mut insert = batch.prepare_cached("INSERT OR IGNORE INTO places VALUES (?1, ?2, ?3)")?;
    let sum = checksum([ValueRef::Integer(document), source.into()]);
    Ok(insert.execute((document, source, sum))? > 0)
}

/// Adds a new document with its keys, schemes and links; returns how many links.
fn add_document(
    batch: &Connection,
    memo: &Memo,
    number: i64,
    version: i64,
) -> Result<usize, StoreError> {
    let first = first_with(batch, memo)?;
    let mut pairs = alike(batch, memo)?;
    if let Some(first) = first {
        // A copy hangs on the first one; what else is like that one is known already.
        pairs.retain(|(row, _)| row.number == first);
    }
    insert(batch, &memo.row(number, version, first.unwrap_or(number)))?;
    about::add(batch, number, &memo.about)?;
    if first.is_none() {
        let mut insert = batch.prepare_cached("INSERT INTO keys VALUES (?1, ?2, ?3)")?;
        for (band, key) in (0_i64..).zip(&memo.keys).filter(|(_, key)| **key != NO_KEY) {
            insert.execute((band, stored(*key), number))?;
        }
    }
    let mut scheme = batch.prepare_cached("INSERT OR IGNORE INTO schemes VALUES (?1, ?2)")?;
    let mut of = batch.prepare_cached("INSERT INTO document_schemes VALUES (?1, ?2)")?;
    for (id, swaps) in &memo.schemes {
        scheme.execute((id.to_string(), swaps))?;
        of.execute((id.to_string(), number))?;
    }
    let mut link = batch.prepare_cached("INSERT INTO links VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    for (row, hit) in &pairs {
        let relation = hit.relation.name();
        let sum = link_checksum(number, row.number, hit.likeness, hit.containment, relation);
        link.execute((number, row.number, hit.likeness, hit.containment, relation, sum))?;
    }
    Ok(pairs.len())
}

fn insert(batch: &Connection, row: &Row) -> Result<(), StoreError> {
    let mut insert = batch.prepare_cached(&format!(
        "INSERT INTO documents ({COLUMNS}) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"
    ))?;
    insert.execute(rusqlite::params![
        row.number,
        row.id,
        row.version,
        row.hash,
        row.source,
        row.bytes,
        row.words,
        row.disguised,
        row.wording,
        row.same,
        row.schemes,
        row.edits,
        row.text,
        row.checksum(),
    ])?;
    Ok(())
}

/// The checksum of a link.
pub(super) fn link_checksum(
    later: i64,
    earlier: i64,
    likeness: f64,
    containment: f64,
    relation: &str,
) -> i64 {
    checksum([
        ValueRef::Integer(later),
        ValueRef::Integer(earlier),
        ValueRef::Real(likeness),
        ValueRef::Real(containment),
        relation.into(),
    ])
}
