//! Sorted keys: rows of some hundred, in the order of their bands and of the keys in each.
//!
//! They stand on two levels, the young ones above the old ones: what is fresh is merged into the young
//! ones, and these into the old ones when they are a quarter as many. With one level, all that is
//! there was written anew for so many new documents, however large the store was by then.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};

use super::StoreError;
use super::keys::{FULL, KEPT, SKETCH, number, place};
use super::made::{made, set_made};
use super::memo::checksum;
use crate::dedup::candidates::BEFORE;
use crate::dedup::packed::{push_number, take_number};
use crate::dedup::sketch::NO_KEY;

/// The levels, as they stand above the number of a band in a place.
const OLD: u32 = 0;
const YOUNG: u32 = 1 << 8;

/// The last document on the old level, in the table `made`.
const LAST_OLD: &str = "old";

/// So many documents are fresh before they are merged: a quarter of the others, within these limits.
/// The upper one bounds memory (some 50 MB) and the time to open a store.
const FEWEST_FRESH: i64 = 1 << 13;
const MOST_FRESH: i64 = 1 << 15;

/// Bytes of a row: few, as a key is looked for from its beginning on; four rows fill a page of the
/// file.
const ROW: usize = 960;

/// Whether there are so many fresh documents that they should be merged.
pub(super) fn is_merge_due(connection: &Connection) -> Result<bool, StoreError> {
    const ENDS: &str =
        "SELECT (SELECT min(document) FROM fresh), (SELECT max(document) FROM fresh)";
    let (first, last): (Option<i64>, Option<i64>) =
        connection.prepare_cached(ENDS)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let (Some(first), Some(last)) = (first, last) else { return Ok(false) };
    Ok(last - first >= ((first - 1) / 4).clamp(FEWEST_FRESH, MOST_FRESH))
}

/// Merges the fresh keys into the young ones, and all into the old ones when it is time for that.
/// Every page of a level is written once, in order.
pub(super) fn merge(batch: &Connection) -> Result<(), StoreError> {
    merge_from(batch, MOST_FRESH)
}

/// The same where so many documents are young at least before they become old.
pub(super) fn merge_from(batch: &Connection, fewest_young: i64) -> Result<(), StoreError> {
    let mut rows = batch.prepare("SELECT document, keys FROM fresh ORDER BY document")?;
    let rows = rows.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?)))?;
    let fresh: Vec<(i64, Vec<u8>)> = rows.collect::<Result<_, _>>()?;
    let (Some((first, _)), Some((last, _))) = (fresh.first(), fresh.last()) else { return Ok(()) };
    // In a store of format 2 all that are not fresh are old.
    let old = made(batch, LAST_OLD)?.and_then(|told| told.parse().ok()).unwrap_or(first - 1);
    let is_whole = last - old >= (old / 4).max(fewest_young);
    let (levels, to): (&[u32], u32) =
        if is_whole { (&[OLD, YOUNG], OLD) } else { (&[YOUNG], YOUNG) };
    let bands = fresh.iter().map(|(_, keys)| keys.len() / 4).max().unwrap_or(0);
    for band in 0..bands as u32 {
        let mut new: Vec<(u32, u32)> = Vec::new();
        for (document, keys) in &fresh {
            let key = keys.chunks_exact(4).nth(band as usize).map_or(NO_KEY, number);
            if key != NO_KEY {
                new.push((key, *document as u32));
            }
        }
        new.sort_unstable();
        merge_band(batch, band, levels, to, &new)?;
    }
    batch.execute("DELETE FROM fresh", [])?;
    set_made(batch, LAST_OLD, &if is_whole { *last } else { old }.to_string())
}

fn merge_band(
    batch: &Connection,
    band: u32,
    levels: &[u32],
    to: u32,
    new: &[(u32, u32)],
) -> Result<(), StoreError> {
    let mut held = Vec::new();
    for level in levels {
        held.push(Held::take(batch, level + band)?);
    }
    let mut writer = Writer { batch, band, level: to, first: 0, last: 0, bytes: Vec::new() };
    let mut new = new.chunk_by(|one, other| one.0 == other.0).peekable();
    loop {
        let own = new.peek().map(|group| group[0].0);
        let Some(key) = held.iter().filter_map(Held::key).chain(own).min() else { break };
        let own = new.next_if(|group| group[0].0 == key);
        let mut with: Vec<&mut Held> =
            held.iter_mut().filter(|held| held.key() == Some(key)).collect();
        if let ([one], None) = (&mut with[..], own) {
            // Nothing is new here: it is copied as it stands.
            writer.put(key, one.group())?;
            one.advance();
            continue;
        }
        let mut all: Vec<u32> = Vec::new();
        for held in with {
            all.extend(held.documents());
            held.advance();
        }
        all.extend(own.into_iter().flatten().map(|(_, document)| *document));
        writer.put(key, &packed(band, all))?;
    }
    writer.flush()
}

/// The documents with a key, among the sorted ones, in the order of their numbers.
pub(super) fn look_up(
    connection: &Connection,
    wanted: u64,
    into: &mut Vec<u32>,
) -> Result<(), StoreError> {
    const ROW: &str = "SELECT place, documents, checksum FROM keys WHERE place <= ?1 \
        ORDER BY place DESC LIMIT 1";
    for level in [OLD, YOUNG] {
        let wanted = on(level, wanted);
        let mut row = connection.prepare_cached(ROW)?;
        let found = row.query_row([wanted as i64], |row| {
            Ok(read(row).map(|(at, bytes)| {
                find(at as u64, bytes, &[wanted], |_, document| into.push(document));
            }))
        });
        found.optional()?.unwrap_or(Ok(()))?;
    }
    Ok(())
}

/// What stands under keys that were looked up together.
#[derive(Debug)]
pub(super) struct Ahead {
    /// Places and documents, in that order.
    found: Vec<(u64, u32)>,
}

impl Ahead {
    /// The documents with a key, as [`look_up`] gives them.
    pub(super) fn documents(&self, wanted: u64) -> impl Iterator<Item = u32> {
        let from = self.found.partition_point(|(place, _)| *place < wanted);
        let same = self.found[from..].iter().take_while(move |(place, _)| *place == wanted);
        same.map(|(_, document)| *document)
    }
}

/// Looks up keys, given by their places, in the order in which they stand.
pub(super) fn look_ahead(
    connection: &Connection,
    mut wanted: Vec<u64>,
) -> Result<Ahead, StoreError> {
    wanted.sort_unstable();
    wanted.dedup();
    let mut found = Vec::new();
    for level in [OLD, YOUNG] {
        let level_wanted: Vec<u64> = wanted.iter().map(|place| on(level, *place)).collect();
        let mut take = |place: u64, document: u32| found.push((place - on(level, 0), document));
        scan(connection, &level_wanted, &mut take)?;
    }
    found.sort_unstable();
    Ok(Ahead { found })
}

/// Looks up places in their order, from row to row; where they are far apart, each from above.
fn scan(
    connection: &Connection,
    mut wanted: &[u64],
    mut take: impl FnMut(u64, u32),
) -> Result<(), StoreError> {
    /// So many rows are passed over before the tree is gone through anew, which takes as long.
    const IDLE: usize = 6;
    const ROWS: &str = "SELECT place, documents, checksum FROM keys WHERE place BETWEEN \
        ifnull((SELECT max(place) FROM keys WHERE place <= ?1), ?1) AND ?2 ORDER BY place";
    let mut statement = connection.prepare_cached(ROWS)?;
    while let (Some(first), Some(last)) = (wanted.first(), wanted.last()) {
        let mut rows = statement.query((*first as i64, *last as i64))?;
        // The row under way holds all keys up to the first one of the next row.
        let mut under_way = (0, Vec::new(), 0);
        let mut idle = 0;
        loop {
            let next = rows.next()?;
            let end = match next {
                Some(row) => row.get::<_, i64>(0)? as u64,
                None => u64::MAX,
            };
            let (here, rest) = wanted.split_at(wanted.partition_point(|place| *place < end));
            if !here.is_empty() {
                let (at, bytes, sum) = &under_way;
                if !bytes.is_empty() {
                    find(*at, sound(*at as i64, bytes, *sum)?, here, &mut take);
                }
                idle = 0;
            }
            wanted = rest;
            idle += 1;
            let Some(row) = next.filter(|_| idle <= IDLE && !wanted.is_empty()) else { break };
            let (at, bytes, sum) = &mut under_way;
            *at = end;
            bytes.clear();
            bytes.extend_from_slice(row.get_ref(1)?.as_blob().map_err(StoreError::damaged)?);
            *sum = row.get(2)?;
        }
    }
    Ok(())
}

/// Reads a row and compares its checksum.
pub(super) fn read<'a>(row: &'a rusqlite::Row<'_>) -> Result<(i64, &'a [u8]), StoreError> {
    let place: i64 = row.get(0)?;
    let bytes = row.get_ref(1)?.as_blob().map_err(StoreError::damaged)?;
    Ok((place, sound(place, bytes, row.get(2)?)?))
}

fn sound(place: i64, bytes: &[u8], sum: i64) -> Result<&[u8], StoreError> {
    match sum == checksum([ValueRef::Integer(place), bytes.into()]) {
        true => Ok(bytes),
        false => Err(StoreError::damaged(format_args!("the keys at {place}"))),
    }
}

/// A place on a level.
fn on(level: u32, wanted: u64) -> u64 {
    place(level, 0) + wanted
}

/// Finds places, sorted, in a row that begins at one; see [`Held`].
fn find(first: u64, mut bytes: &[u8], mut wanted: &[u64], mut take: impl FnMut(u64, u32)) {
    let mut at = first;
    while !bytes.is_empty() {
        at += take_number(&mut bytes) as u64;
        let many = take_number(&mut bytes);
        while let [first, rest @ ..] = wanted
            && *first < at
        {
            wanted = rest;
        }
        match wanted.first() {
            None => return,
            Some(first) if *first == at => {
                documents(&mut bytes, many).into_iter().for_each(|document| take(at, document));
            }
            Some(_) => skip(&mut bytes, many),
        }
    }
}

/// Passes over so many numbers.
fn skip(bytes: &mut &[u8], count: usize) {
    for _ in 0..count {
        let Some(end) = bytes.iter().position(|byte| *byte < 0x80) else { break };
        *bytes = &bytes[end + 1..];
    }
}

fn documents(bytes: &mut &[u8], count: usize) -> Vec<u32> {
    let mut document = 0_u32;
    let mut all = Vec::new();
    while all.len() < count && !bytes.is_empty() {
        document = document.wrapping_add(take_number(bytes) as u32);
        all.push(document);
    }
    all
}

/// How many documents have a key, and how far the number of each is from the one before, in LEB128.
fn packed(band: u32, mut documents: Vec<u32>) -> Vec<u8> {
    if band >= SKETCH && documents.len() > FULL {
        documents.drain(KEPT..documents.len() - BEFORE);
    }
    let mut bytes = Vec::new();
    push_number(&mut bytes, documents.len());
    let mut before = 0;
    for document in documents {
        push_number(&mut bytes, (document - before) as usize);
        before = document;
    }
    bytes
}

/// The rows of a band that were taken out to be merged, read key by key: in LEB128 how far the key is
/// from the one before, and its documents as [`packed`] wrote them.
struct Held {
    /// The first key of each row.
    rows: Vec<(u32, Vec<u8>)>,
    row: usize,
    /// The key under way, and where in its row its documents begin and end.
    key: u32,
    start: usize,
    end: usize,
}

impl Held {
    /// Takes the rows of a band on a level out of the store.
    fn take(batch: &Connection, band: u32) -> Result<Held, StoreError> {
        const ROWS: &str = "SELECT place, documents, checksum FROM keys \
            WHERE place BETWEEN ?1 AND ?2 ORDER BY place";
        let ends = (place(band, 0) as i64, place(band, u32::MAX) as i64);
        let mut rows = batch.prepare_cached(ROWS)?;
        let rows: Vec<(u32, Vec<u8>)> = rows
            .query_map(ends, |row| Ok(read(row).map(|(at, bytes)| (at as u32, bytes.to_vec()))))?
            .map(|row| row.map_err(StoreError::from)?)
            .collect::<Result<_, _>>()?;
        batch.execute("DELETE FROM keys WHERE place BETWEEN ?1 AND ?2", ends)?;
        let key = rows.first().map_or(0, |(key, _)| *key);
        let mut held = Held { rows, row: 0, key, start: 0, end: 0 };
        held.advance();
        Ok(held)
    }

    /// The key under way.
    fn key(&self) -> Option<u32> {
        (self.row < self.rows.len()).then_some(self.key)
    }

    /// Its documents as they stand there.
    fn group(&self) -> &[u8] {
        self.rows.get(self.row).map_or(&[], |(_, bytes)| &bytes[self.start..self.end])
    }

    fn documents(&self) -> Vec<u32> {
        let mut bytes = self.group();
        let count = take_number(&mut bytes);
        documents(&mut bytes, count)
    }

    /// Goes on to the next key.
    fn advance(&mut self) {
        while let Some((_, bytes)) = self.rows.get(self.row) {
            let mut rest = &bytes[self.end..];
            if rest.is_empty() {
                self.row += 1;
                self.end = 0;
                self.key = self.rows.get(self.row).map_or(0, |(key, _)| *key);
                continue;
            }
            self.key = self.key.wrapping_add(take_number(&mut rest) as u32);
            self.start = bytes.len() - rest.len();
            let count = take_number(&mut rest);
            skip(&mut rest, count);
            self.end = bytes.len() - rest.len();
            return;
        }
    }
}

/// Writes sorted keys into rows.
struct Writer<'a> {
    batch: &'a Connection,
    band: u32,
    level: u32,
    /// The first and the last key of the row.
    first: u32,
    last: u32,
    bytes: Vec<u8>,
}

impl Writer<'_> {
    /// A key and its documents, as [`packed`] gives them.
    fn put(&mut self, key: u32, documents: &[u8]) -> Result<(), StoreError> {
        if !self.bytes.is_empty() && self.bytes.len() + documents.len() > ROW {
            self.flush()?;
        }
        if self.bytes.is_empty() {
            (self.first, self.last) = (key, key);
        }
        push_number(&mut self.bytes, (key - self.last) as usize);
        self.bytes.extend_from_slice(documents);
        self.last = key;
        Ok(())
    }

    fn flush(&mut self) -> Result<(), StoreError> {
        if self.bytes.is_empty() {
            return Ok(());
        }
        let place = place(self.level + self.band, self.first) as i64;
        let sum = checksum([ValueRef::Integer(place), self.bytes.as_slice().into()]);
        let mut insert = self.batch.prepare_cached("INSERT INTO keys VALUES (?1, ?2, ?3)")?;
        insert.execute((place, &self.bytes, sum))?;
        self.bytes.clear();
        Ok(())
    }
}
