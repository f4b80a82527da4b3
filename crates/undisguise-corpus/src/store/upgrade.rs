//! Stores of older formats are brought to this one.

use rusqlite::{Connection, TransactionBehavior};
use rustc_hash::FxHashMap;

use super::memo::{COLUMNS, Row};
use super::{ADDED, FORMAT, GROUPED, StoreError, is_store, keys, sorted};
use crate::dedup::wording;
use crate::dedup::words::Word;

/// Of format 1: every batch changed pages all over these.
const DROPPED: &str = "
DROP INDEX documents_by_id;
DROP INDEX documents_by_wording;
DROP TABLE keys;
";

/// Of formats 2 and 3: made from words that were hashed in another way.
const HASHED: &str = "
DELETE FROM keys;
DELETE FROM fresh;
DELETE FROM copies;
DELETE FROM made WHERE name = 'old';
";

/// Of format 3: which shingles many documents have. Families stay until the documents are grouped anew.
const COUNTED: &str = "
DELETE FROM common;
DELETE FROM made WHERE name = 'grouped';
";

/// Documents that are read at once.
const BATCH: i64 = 1000;

/// Brings a store to this format, whole or not at all, unless somebody else has just done it.
///
/// What is made from the texts, words, keys, and who says the same, is made anew: linear in the size of
/// the store. Which shingles are common is told when its documents are grouped the next time.
pub(super) fn upgrade(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let format = is_store(&transaction)?;
    if let Some(format) = format.filter(|format| *format < FORMAT) {
        match format {
            1 => [DROPPED, ADDED].iter().try_for_each(|sql| transaction.execute_batch(sql))?,
            _ => transaction.execute_batch(HASHED)?,
        }
        renew_all(&transaction)?;
        transaction.execute_batch(if format < 3 { GROUPED } else { COUNTED })?;
        transaction.pragma_update(None, "user_version", FORMAT)?;
    }
    Ok(transaction.commit()?)
}

fn renew_all(batch: &Connection) -> Result<(), StoreError> {
    let mut first = FxHashMap::default();
    let mut last = 0;
    loop {
        let rows = rows(batch, last)?;
        let Some((number, _)) = rows.last() else { return Ok(()) };
        last = *number;
        for (number, row) in rows {
            renew(batch, number, row, &mut first)?;
        }
        if sorted::is_merge_due(batch)? {
            sorted::merge(batch)?;
        }
    }
}

/// The next rows; without one that is damaged, for `verify` to tell of it.
pub(super) fn rows(batch: &Connection, last: i64) -> Result<Vec<(i64, Option<Row>)>, StoreError> {
    let query =
        format!("SELECT {COLUMNS} FROM documents WHERE number > ?1 ORDER BY number LIMIT {BATCH}");
    let mut rows = batch.prepare_cached(&query)?;
    let rows = rows.query_map([last], |row| Ok((row.get(0)?, Row::read(row).ok())))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Makes anew what is made from the text of a document.
fn renew(
    batch: &Connection,
    number: i64,
    row: Option<Row>,
    first: &mut FxHashMap<u64, i64>,
) -> Result<(), StoreError> {
    let words = row.as_ref().and_then(|row| row.words().ok());
    let (Some(mut row), Some(words)) = (row, words) else {
        return keys::add(batch, number, &[]);
    };
    let hashes: Vec<u32> = words.iter().map(|word: &Word| word.hash).collect();
    let own = wording(&hashes);
    let same = if words.is_empty() { number } else { *first.entry(own).or_insert(number) };
    if row.wording as u64 != own || row.same != same {
        (row.wording, row.same) = (own as i64, same);
        let mut update = batch.prepare_cached(
            "UPDATE documents SET wording = ?2, same = ?3, checksum = ?4 WHERE number = ?1",
        )?;
        update.execute((number, row.wording, row.same, row.checksum()))?;
    }
    if same != number {
        batch.prepare_cached("INSERT INTO copies VALUES (?1, ?2)")?.execute((same, number))?;
    }
    keys::add(batch, number, &keys::of_row(&row, &words))
}
