//! Which shingles stand in many documents: what tells boilerplate from what is a document's own.
//!
//! They are counted by the batch, when the documents are grouped, in counters that some shingles share;
//! of these the store keeps which are high. Each high one stands for more than forty places in the
//! texts: they need a small part of the room of the texts.

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use super::StoreError;
use super::made::{made, set_made};
use super::memo::checksum;
use crate::dedup::packed::{push_number, take_number};

/// How far documents have been grouped, in the table `made`: the number of the last one, and how far
/// a shingle is shifted to give its counter.
const NAME: &str = "grouped";

/// Counters in a row.
const ROW: usize = 1024;

/// All rows, for [`read`].
pub(super) const ROWS: &str = "SELECT first, counters, checksum FROM common ORDER BY first";

/// Shingles that stood in many documents when these were grouped.
#[derive(Debug, Default)]
pub(super) struct Common {
    told: Option<String>,
    shift: u32,
    /// A bit for each counter; none when nothing is common.
    high: Vec<u64>,
}

impl Common {
    /// Reads what a grouping has found since; to be called at the beginning of a transaction.
    pub(super) fn refresh(&mut self, connection: &Connection) -> Result<(), StoreError> {
        let told = made(connection, NAME)?;
        if told == self.told {
            return Ok(());
        }
        let (_, shift) = parsed(told.as_deref());
        let mut counters = Vec::new();
        let mut rows = connection.prepare(ROWS)?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            counters.extend(read(row)?);
        }
        *self = Common { told, ..Common::of(shift, &counters) };
        Ok(())
    }

    /// Those with high counters, given sorted.
    pub(super) fn of(shift: u32, counters: &[u32]) -> Common {
        let room = counters.last().map_or(0, |last| *last as usize / 64 + 1);
        let mut high = vec![0; room];
        counters.iter().for_each(|counter| high[*counter as usize / 64] |= 1 << (counter % 64));
        Common { told: None, shift, high }
    }

    /// Whether a shingle stands in many documents.
    pub(super) fn has(&self, shingle: u32) -> bool {
        let counter = shingle >> self.shift;
        self.high.get(counter as usize / 64).is_some_and(|bits| bits >> (counter % 64) & 1 == 1)
    }
}

/// The number of the last document that was grouped; 0 before that was done.
pub(super) fn grouped(connection: &Connection) -> Result<i64, StoreError> {
    Ok(parsed(made(connection, NAME)?.as_deref()).0)
}

/// Writes which counters are high, in place of what stands there.
pub(super) fn write(
    batch: &Connection,
    last: i64,
    shift: u32,
    counters: &[u32],
) -> Result<(), StoreError> {
    batch.execute("DELETE FROM common", [])?;
    let mut insert = batch.prepare_cached("INSERT INTO common VALUES (?1, ?2, ?3)")?;
    for row in counters.chunks(ROW) {
        let (first, mut before) = (row[0], row[0]);
        let mut bytes = Vec::new();
        for counter in row {
            push_number(&mut bytes, (counter - before) as usize);
            before = *counter;
        }
        insert.execute((first, &bytes, sum(i64::from(first), &bytes)))?;
    }
    set_made(batch, NAME, &format!("{last} {shift}"))
}

/// Reads a row and compares its checksum: the counters in it.
pub(super) fn read(row: &rusqlite::Row<'_>) -> Result<Vec<u32>, StoreError> {
    let first: i64 = row.get(0)?;
    let mut bytes = row.get_ref(1)?.as_blob().map_err(StoreError::damaged)?;
    if row.get::<_, i64>(2)? != sum(first, bytes) {
        return Err(StoreError::damaged(format_args!("the common counters at {first}")));
    }
    let mut counter = first as u32;
    let mut counters = Vec::new();
    while !bytes.is_empty() {
        counter = counter.wrapping_add(take_number(&mut bytes) as u32);
        counters.push(counter);
    }
    Ok(counters)
}

fn sum(first: i64, bytes: &[u8]) -> i64 {
    checksum([ValueRef::Integer(first), bytes.into()])
}

/// The last document and the shift. What is not there, or is damaged, tells of no document.
fn parsed(told: Option<&str>) -> (i64, u32) {
    let numbers = told.and_then(|told| told.split_once(' '));
    let parsed = numbers.and_then(|(last, shift)| Some((last.parse().ok()?, shift.parse().ok()?)));
    parsed.filter(|(_, shift)| *shift < 32).unwrap_or((0, 0))
}

#[cfg(test)]
mod tests {
    use super::super::{GROUPED, SCHEMA};
    use super::*;

    #[test]
    fn what_is_common_is_written_and_read() {
        let connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "foreign_keys", false).unwrap();
        connection.execute_batch(SCHEMA).unwrap();
        connection.execute_batch(GROUPED).unwrap();
        let mut common = Common::default();
        common.refresh(&connection).unwrap();
        assert!(!common.has(0) && !common.has(u32::MAX));
        let counters: Vec<u32> = (0..5000).map(|at| at * 13 + 7).collect();
        write(&connection, 9, 16, &counters).unwrap();
        common.refresh(&connection).unwrap();
        assert_eq!(grouped(&connection).unwrap(), 9);
        for counter in 0..=0xFFFF {
            let shingle = counter << 16 | 0xABC;
            assert_eq!(common.has(shingle), counters.contains(&counter), "{counter}");
        }
        write(&connection, 10, 16, &[]).unwrap();
        common.refresh(&connection).unwrap();
        assert!(!common.has(7 << 16));
    }
}
