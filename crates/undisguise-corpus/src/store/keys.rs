//! Which documents have a key.
//!
//! Keys are hashes: put into one tree as they come, every batch would change nearly every page of
//! it. So they stand in two places, as in a log-structured merge tree (O'Neil, Cheng, Gawlick and
//! O'Neil, "The Log-Structured Merge-Tree", Acta Informatica 1996): those of the documents added last
//! one row for each document (`fresh`), all others sorted (`keys`). Now and then the first are
//! merged into the others.

use rusqlite::{Connection, OptionalExtension};
use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::xxh3_64;

use super::memo::{Row, checksum, keys as sketched};
use super::{Memo, StoreError};
use crate::dedup::candidates::{BEFORE, EACH_WITH_EACH, FIRST};
use crate::dedup::packed::{push_number, take_number};
use crate::dedup::sketch::NO_KEY;
use crate::dedup::words::{Word, shingles_of};

/// The band of the ids: every document has a key in it.
pub(super) const ID: u32 = 0;

/// The band of the words in their order; only the first document of those with the same has a key in
/// it, and in the bands of the sketch, which follow.
pub(super) const WORDING: u32 = 1;
const SKETCH: u32 = 2;

/// So many documents are fresh before they are merged: a quarter of the others, within these limits.
/// The upper one bounds memory (some 50 MB) and the time to open a store.
const FEWEST_FRESH: i64 = 1 << 13;
const MOST_FRESH: i64 = 1 << 15;

/// Bytes of a row of sorted keys: few, as a key is looked for from its beginning on; four rows fill a
/// page of the file.
const ROW: usize = 960;

/// Documents of a key of a sketch that are kept: enough to tell that there are very many, and the
/// newest ones.
const KEPT: usize = EACH_WITH_EACH + 1;
const FULL: usize = KEPT + BEFORE;

/// The keys of a document, the band of each its place; `first` when no earlier one has its words.
pub(super) fn of(memo: &Memo, is_first: bool) -> Vec<u32> {
    let mut keys = vec![of_id(&memo.id)];
    if is_first && !memo.words.is_empty() {
        keys.push(of_wording(memo.wording));
        keys.extend(&memo.keys);
    }
    keys
}

/// The keys of a document that is stored, made again from its words.
pub(super) fn of_row(row: &Row, words: &[Word]) -> Vec<u32> {
    let mut keys = vec![of_id(&row.id)];
    if row.same == row.number && !words.is_empty() {
        keys.push(of_wording(row.wording as u64));
        keys.extend(sketched(&shingles_of(words)));
    }
    keys
}

pub(super) fn of_id(id: &str) -> u32 {
    folded(xxh3_64(id.as_bytes()))
}

pub(super) fn of_wording(wording: u64) -> u32 {
    folded(wording)
}

fn folded(hash: u64) -> u32 {
    ((hash >> 32) as u32 ^ hash as u32).max(NO_KEY + 1)
}

/// The keys of the documents added last, as far as they have been read from the store.
#[derive(Debug, Default)]
pub(super) struct Fresh {
    first: Option<i64>,
    last: i64,
    /// A document, or with [`LIST`] the place of a list of documents.
    documents: FxHashMap<u64, u32>,
    lists: Vec<Vec<u32>>,
}

const LIST: u32 = 1 << 31;

impl Fresh {
    /// Reads what others have added or merged since; to be called at the beginning of a transaction.
    pub(super) fn refresh(&mut self, connection: &Connection) -> Result<(), StoreError> {
        const ENDS: &str =
            "SELECT (SELECT min(document) FROM fresh), (SELECT max(document) FROM fresh)";
        const NEW: &str = "SELECT document, keys FROM fresh WHERE document > ?1 ORDER BY document";
        let (first, last): (Option<i64>, Option<i64>) =
            connection.prepare_cached(ENDS)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        if first != self.first || last.unwrap_or(0) < self.last {
            *self = Fresh { first, ..Fresh::default() };
        }
        let mut rows = connection.prepare_cached(NEW)?;
        let mut rows = rows.query([self.last])?;
        while let Some(row) = rows.next()? {
            let keys = unpacked(row.get_ref(1)?.as_blob().map_err(StoreError::damaged)?);
            self.push(row.get(0)?, &keys);
        }
        Ok(())
    }

    /// Takes the keys of a document that was just added.
    pub(super) fn push(&mut self, document: i64, keys: &[u32]) {
        self.first.get_or_insert(document);
        self.last = document;
        let document = document as u32;
        for (band, key) in (0_u32..).zip(keys).filter(|(_, key)| **key != NO_KEY) {
            let before = self.documents.entry(place(band, *key)).or_insert(document);
            if *before == document {
                continue;
            }
            if *before & LIST == 0 {
                self.lists.push(vec![*before]);
                *before = LIST | (self.lists.len() - 1) as u32;
            }
            let list = &mut self.lists[(*before & !LIST) as usize];
            list.push(document);
            if band >= SKETCH && list.len() > FULL {
                list.remove(KEPT);
            }
        }
    }

    fn with(&self, band: u32, key: u32, into: &mut Vec<u32>) {
        match self.documents.get(&place(band, key)) {
            Some(list) if list & LIST != 0 => into.extend(&self.lists[(list & !LIST) as usize]),
            Some(document) => into.push(*document),
            None => {}
        }
    }

    /// The documents with a key, in the order of their numbers; of a key of the sketch that very
    /// many have, the first ones and the newest.
    pub(super) fn documents(
        &self,
        connection: &Connection,
        band: u32,
        key: u32,
    ) -> Result<Vec<u32>, StoreError> {
        let mut found = Vec::new();
        if key != NO_KEY {
            sorted(connection, band, key, &mut found)?;
            self.with(band, key, &mut found);
        }
        Ok(found)
    }

    /// Documents that share a key of their sketch. Of a key that very many have, the first ones and
    /// the newest: so a look-up takes no longer in a large family, and still meets it.
    pub(super) fn candidates(
        &self,
        connection: &Connection,
        keys: &[u32],
    ) -> Result<Vec<i64>, StoreError> {
        let mut all = Vec::new();
        for (band, key) in (SKETCH..).zip(keys) {
            let found = self.documents(connection, band, *key)?;
            match found.len() > EACH_WITH_EACH {
                true => {
                    all.extend(&found[..FIRST]);
                    all.extend(&found[found.len() - BEFORE..]);
                }
                false => all.extend(found),
            }
        }
        all.sort_unstable();
        all.dedup();
        Ok(all.into_iter().map(i64::from).collect())
    }

    /// Whether a document is listed under each of its keys; of a key that has all it can have,
    /// nobody knows.
    pub(super) fn lists(
        &self,
        connection: &Connection,
        document: i64,
        keys: &[u32],
    ) -> Result<bool, StoreError> {
        for (band, key) in (0..).zip(keys).filter(|(_, key)| **key != NO_KEY) {
            let found = self.documents(connection, band, *key)?;
            let is_full = band >= SKETCH && found.len() >= FULL;
            if !is_full && !found.contains(&(document as u32)) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Adds the keys of a document.
pub(super) fn add(batch: &Connection, document: i64, keys: &[u32]) -> Result<(), StoreError> {
    let bytes: Vec<u8> = keys.iter().flat_map(|key| key.to_le_bytes()).collect();
    batch.prepare_cached("INSERT INTO fresh VALUES (?1, ?2)")?.execute((document, bytes))?;
    Ok(())
}

/// Whether there are so many fresh documents that they should be merged.
pub(super) fn is_merge_due(connection: &Connection) -> Result<bool, StoreError> {
    const ENDS: &str =
        "SELECT (SELECT min(document) FROM fresh), (SELECT max(document) FROM fresh)";
    let (first, last): (Option<i64>, Option<i64>) =
        connection.prepare_cached(ENDS)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let (Some(first), Some(last)) = (first, last) else { return Ok(false) };
    Ok(last - first >= ((first - 1) / 4).clamp(FEWEST_FRESH, MOST_FRESH))
}

/// Merges the fresh keys into the sorted ones. Every page of these is written once, in order.
pub(super) fn merge(batch: &Connection) -> Result<(), StoreError> {
    let mut rows = batch.prepare("SELECT document, keys FROM fresh ORDER BY document")?;
    let rows = rows.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?)))?;
    let fresh: Vec<(i64, Vec<u8>)> = rows.collect::<Result<_, _>>()?;
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
        merge_band(batch, band, &new)?;
    }
    batch.execute("DELETE FROM fresh", [])?;
    Ok(())
}

fn merge_band(batch: &Connection, band: u32, new: &[(u32, u32)]) -> Result<(), StoreError> {
    const OLD: &str = "SELECT place, documents, checksum FROM keys WHERE place BETWEEN ?1 AND ?2 \
        ORDER BY place";
    let ends = (place(band, 0) as i64, place(band, u32::MAX) as i64);
    let mut old = batch.prepare_cached(OLD)?;
    let old: Vec<(i64, Vec<u8>)> = old
        .query_map(ends, |row| Ok(read(row).map(|(place, bytes)| (place, bytes.to_vec()))))?
        .map(|row| row.map_err(StoreError::from)?)
        .collect::<Result<_, _>>()?;
    batch.execute("DELETE FROM keys WHERE place BETWEEN ?1 AND ?2", ends)?;
    let mut writer = Writer { batch, band, first: 0, last: 0, bytes: Vec::new() };
    let mut new = new.chunk_by(|one, other| one.0 == other.0).peekable();
    for (place, bytes) in &old {
        let mut groups = Groups { key: *place as u32, bytes };
        while let Some((key, mut documents)) = groups.next() {
            while let Some(group) = new.next_if(|group| group[0].0 < key) {
                writer.put(group[0].0, group.iter().map(|(_, document)| *document).collect())?;
            }
            if let Some(group) = new.next_if(|group| group[0].0 == key) {
                documents.extend(group.iter().map(|(_, document)| *document));
            }
            writer.put(key, documents)?;
        }
    }
    for group in new {
        writer.put(group[0].0, group.iter().map(|(_, document)| *document).collect())?;
    }
    writer.flush()
}

/// Reads a row of sorted keys and compares its checksum.
pub(super) fn read<'a>(row: &'a rusqlite::Row<'_>) -> Result<(i64, &'a [u8]), StoreError> {
    let place: i64 = row.get(0)?;
    let bytes = row.get_ref(1)?;
    let sum = checksum([rusqlite::types::ValueRef::Integer(place), bytes]);
    match bytes.as_blob() {
        Ok(bytes) if row.get::<_, i64>(2)? == sum => Ok((place, bytes)),
        _ => Err(StoreError::damaged(format_args!("the keys at {place}"))),
    }
}

/// The documents with a key, among the sorted ones.
fn sorted(
    connection: &Connection,
    band: u32,
    key: u32,
    into: &mut Vec<u32>,
) -> Result<(), StoreError> {
    const ROW: &str = "SELECT place, documents, checksum FROM keys WHERE place <= ?1 \
        ORDER BY place DESC LIMIT 1";
    let wanted = place(band, key) as i64;
    let mut row = connection.prepare_cached(ROW)?;
    let found = row.query_row([wanted], |row| {
        Ok(read(row).map(|(at, bytes)| {
            if at >> 32 == i64::from(band) {
                find(at as u32, bytes, key, into);
            }
        }))
    });
    found.optional()?.unwrap_or(Ok(()))
}

fn place(band: u32, key: u32) -> u64 {
    u64::from(band) << 32 | u64::from(key)
}

fn number(bytes: &[u8]) -> u32 {
    bytes.try_into().map_or(NO_KEY, u32::from_le_bytes)
}

fn unpacked(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).map(number).collect()
}

/// Finds a key in a row; see [`Groups`].
fn find(first: u32, mut bytes: &[u8], wanted: u32, into: &mut Vec<u32>) {
    let mut key = u64::from(first);
    while !bytes.is_empty() {
        key += take_number(&mut bytes) as u64;
        let mut left = take_number(&mut bytes);
        if key >= u64::from(wanted) {
            if key == u64::from(wanted) {
                into.extend(documents(&mut bytes, left));
            }
            return;
        }
        while left > 0 && !bytes.is_empty() {
            take_number(&mut bytes);
            left -= 1;
        }
    }
}

/// The keys of a row with their documents: in LEB128 how far the key is from the one before, how many
/// documents have it, and how far the number of each is from the one before.
struct Groups<'a> {
    key: u32,
    bytes: &'a [u8],
}

impl Groups<'_> {
    fn next(&mut self) -> Option<(u32, Vec<u32>)> {
        if self.bytes.is_empty() {
            return None;
        }
        self.key = self.key.wrapping_add(take_number(&mut self.bytes) as u32);
        let count = take_number(&mut self.bytes);
        Some((self.key, documents(&mut self.bytes, count)))
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

/// Writes sorted keys into rows.
struct Writer<'a> {
    batch: &'a Connection,
    band: u32,
    /// The first and the last key of the row.
    first: u32,
    last: u32,
    bytes: Vec<u8>,
}

impl Writer<'_> {
    fn put(&mut self, key: u32, mut documents: Vec<u32>) -> Result<(), StoreError> {
        if self.band >= SKETCH && documents.len() > FULL {
            documents.drain(KEPT..documents.len() - BEFORE);
        }
        let mut own = Vec::new();
        push_number(&mut own, documents.len());
        let mut before = 0;
        for document in documents {
            push_number(&mut own, (document - before) as usize);
            before = document;
        }
        if !self.bytes.is_empty() && self.bytes.len() + own.len() > ROW {
            self.flush()?;
        }
        if self.bytes.is_empty() {
            (self.first, self.last) = (key, key);
        }
        push_number(&mut self.bytes, (key - self.last) as usize);
        self.bytes.extend(own);
        self.last = key;
        Ok(())
    }

    fn flush(&mut self) -> Result<(), StoreError> {
        if self.bytes.is_empty() {
            return Ok(());
        }
        let (place, bytes) = (place(self.band, self.first) as i64, std::mem::take(&mut self.bytes));
        let values = [rusqlite::types::ValueRef::Integer(place), bytes.as_slice().into()];
        let mut insert = self.batch.prepare_cached("INSERT INTO keys VALUES (?1, ?2, ?3)")?;
        insert.execute((place, &bytes, checksum(values)))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::ADDED;
    use super::*;

    /// What a document has in each band, told by its number.
    fn keys(document: i64) -> Vec<u32> {
        let number = document as u32;
        vec![number.wrapping_mul(0x9E37_79B9) | 1, 7 + number % 50, 1 + number % 3, number % 2]
    }

    /// Merged or fresh, in one process or seen from another, the same documents are found.
    #[test]
    fn merging_changes_nothing() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("CREATE TABLE documents (number INTEGER PRIMARY KEY)").unwrap();
        connection.execute_batch(ADDED).unwrap();
        let (mut own, mut other) = (Fresh::default(), Fresh::default());
        for document in 1..=3000 {
            connection.execute("INSERT INTO documents VALUES (?1)", [document]).unwrap();
            add(&connection, document, &keys(document)).unwrap();
            own.push(document, &keys(document));
            if document % 700 == 0 {
                merge(&connection).unwrap();
                own.refresh(&connection).unwrap();
            }
        }
        other.refresh(&connection).unwrap();
        for document in 1..=3000 {
            let keys = keys(document);
            assert!(own.lists(&connection, document, &keys).unwrap());
            let found = own.documents(&connection, ID, keys[0]).unwrap();
            assert_eq!(found, [document as u32]);
            let found = other.documents(&connection, WORDING, keys[1]).unwrap();
            let same = (1..=3000).filter(|it| it % 50 == document as u32 % 50);
            assert!(found.into_iter().eq(same));
        }
        // A third of all have the first key, half of them the second, the others no key there.
        let candidates = own.candidates(&connection, &[2, 1]).unwrap();
        let first = [1, 4, 2992, 2995, 2998];
        let second = [1, 3, 2995, 2997, 2999];
        let mut both = [first, second].concat();
        both.sort_unstable();
        both.dedup();
        assert_eq!(candidates, both);
        assert!(own.candidates(&connection, &[9, 0]).unwrap().is_empty());
    }
}
