//! Adding documents: whole batches or nothing.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};

use super::common::Common;
use super::find::{Hit, alike, first_with};
use super::group::Link;
use super::keys::{self, Fresh};
use super::memo::{COLUMNS, Row, checksum};
use super::sorted::{is_merge_due, merge};
use super::{Memo, Store, StoreError, about};
use crate::{Document, Relation};

/// What became of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is new.
    New {
        /// Its number, from 1 in the order of adding.
        number: i64,
        /// Earlier documents that it is like: the checked pairs, without boilerplate as far as that is
        /// known by now.
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
        self.merge()?;
        let (fresh, common) = (self.fresh.get_mut(), self.common.get_mut());
        let batch = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let all = || -> Result<Vec<Added>, StoreError> {
            fresh.refresh(&batch)?;
            common.refresh(&batch)?;
            fresh.look_ahead(&batch, memos.iter().map(|memo| keys::of(memo, true)))?;
            let added = memos.iter().map(|memo| add(&batch, fresh, common, memo));
            let added = added.collect::<Result<_, _>>()?;
            batch.commit()?;
            fresh.forget();
            Ok(added)
        };
        let added = all();
        if added.is_err() {
            // It knows documents that are not there.
            self.fresh.take();
        }
        added
    }

    /// The number of a document that is there with the same id, text and place: adding it again
    /// would change nothing. Nothing has to be judged for that.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn known(&self, document: &Document) -> Result<Option<i64>, StoreError> {
        const PLACE: &str = "SELECT count(*) FROM places WHERE document = ?1 AND source = ?2";
        let moment = self.connection.unchecked_transaction()?;
        let mut fresh = self.fresh.borrow_mut();
        fresh.refresh(&moment)?;
        let (id, source) = (document.name(), document.source.to_string());
        for version in versions(&moment, &fresh, &id)? {
            if version.hash as u64 != document.id.as_u64() {
                continue;
            }
            let mut place = moment.prepare_cached(PLACE)?;
            let is_there = version.source == source
                || place.query_row((version.number, &source), |row| row.get::<_, i64>(0))? > 0;
            return Ok(is_there.then_some(version.number));
        }
        Ok(None)
    }

    /// Merges keys when it is time; a transaction of its own.
    fn merge(&mut self) -> Result<(), StoreError> {
        if is_merge_due(&self.connection)? {
            let batch =
                self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            // Somebody else may just have done it.
            if is_merge_due(&batch)? {
                merge(&batch)?;
            }
            batch.commit()?;
        }
        Ok(())
    }
}

/// A document under some id.
struct Version {
    number: i64,
    hash: i64,
    source: String,
}

/// All documents with an id, in the order in which they were added.
fn versions(connection: &Connection, fresh: &Fresh, id: &str) -> Result<Vec<Version>, StoreError> {
    const VERSION: &str = "SELECT hash, source FROM documents WHERE number = ?1 AND id = ?2";
    let mut version = connection.prepare_cached(VERSION)?;
    let mut all = Vec::new();
    for number in fresh.documents(connection, keys::ID, keys::of_id(id))? {
        let number = i64::from(number);
        let found = version.query_row((number, id), |row| {
            Ok(Version { number, hash: row.get(0)?, source: row.get(1)? })
        });
        all.extend(found.optional()?);
    }
    Ok(all)
}

fn add(
    batch: &Connection,
    fresh: &mut Fresh,
    common: &Common,
    memo: &Memo,
) -> Result<Added, StoreError> {
    let mut version = 1;
    for Version { number, hash, source } in versions(batch, fresh, &memo.id)? {
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
    // What else is like the first one with the same words is known already.
    let first = first_with(batch, fresh, memo)?;
    let mut pairs = alike(batch, fresh, common, memo)?;
    pairs.retain(|(row, _)| first.is_none_or(|first| row.number == first));
    add_document(batch, fresh, memo, &memo.row(number, version, first.unwrap_or(number)))?;
    let mut alike = 0;
    for (_, hit) in &pairs {
        let Hit { number: earlier, likeness, containment, relation, .. } = *hit;
        add_link(batch, &Link { later: number, earlier, likeness, containment, relation })?;
        alike += usize::from(relation != Relation::Boilerplate);
    }
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

/// Adds a new document with its keys and schemes.
fn add_document(
    batch: &Connection,
    fresh: &mut Fresh,
    memo: &Memo,
    row: &Row,
) -> Result<(), StoreError> {
    let number = row.number;
    insert(batch, row)?;
    about::add(batch, number, &memo.about)?;
    if row.same != number {
        let mut copy = batch.prepare_cached("INSERT INTO copies VALUES (?1, ?2)")?;
        copy.execute((row.same, number))?;
    }
    let keys = keys::of(memo, row.same == number);
    keys::add(batch, number, &keys)?;
    fresh.push(number, &keys);
    let mut scheme = batch.prepare_cached("INSERT OR IGNORE INTO schemes VALUES (?1, ?2)")?;
    let mut of = batch.prepare_cached("INSERT INTO document_schemes VALUES (?1, ?2)")?;
    for (id, swaps) in &memo.schemes {
        scheme.execute((id.to_string(), swaps))?;
        of.execute((id.to_string(), number))?;
    }
    Ok(())
}

/// Adds two documents that were found alike.
pub(super) fn add_link(batch: &Connection, link: &Link) -> Result<(), StoreError> {
    let Link { later, earlier, likeness, containment, relation } = *link;
    let relation = relation.name();
    let sum = link_checksum(later, earlier, likeness, containment, relation);
    let mut insert = batch.prepare_cached("INSERT INTO links VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    insert.execute((later, earlier, likeness, containment, relation, sum))?;
    Ok(())
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
