//! Which documents have a key.
//!
//! Keys are hashes: put into one tree as they come, every batch would change nearly every page of
//! it. So they stand in two places, as in a log-structured merge tree (O'Neil, Cheng, Gawlick and
//! O'Neil, "The Log-Structured Merge-Tree", Acta Informatica 1996): those of the documents added last
//! one row for each document (`fresh`), all others sorted (`keys`, see [`sorted`](super::sorted)). Now
//! and then the first are merged into the others.

use rusqlite::Connection;
use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::xxh3_64;

use super::memo::{Row, keys as sketched};
use super::sorted::{Ahead, look_ahead, look_up};
use super::{Memo, StoreError};
use crate::dedup::candidates::{BEFORE, EACH_WITH_EACH, FIRST};
use crate::dedup::sketch::{COMMON_BANDS, NO_KEY};
use crate::dedup::words::Word;

/// The band of the ids: every document has a key in it.
pub(super) const ID: u32 = 0;

/// The band of the words in their order; only the first document of those with the same has a key in
/// it, and in the bands of the sketch, which follow.
pub(super) const WORDING: u32 = 1;
pub(super) const SKETCH: u32 = 2;

/// Documents of a key of a sketch that are kept: enough to tell that there are very many, and the
/// newest ones.
pub(super) const KEPT: usize = EACH_WITH_EACH + 1;
pub(super) const FULL: usize = KEPT + BEFORE;

/// The share of keys that very many have from which on a document is known by them: where less than
/// a quarter of its shingles is its own, as for the batch, and a key is made of two.
const MOSTLY_COMMON: f64 = 0.75 * 0.75;

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
        let hashes: Vec<u32> = words.iter().map(|word| word.hash).collect();
        keys.extend(sketched(&hashes));
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
    /// What was looked up for all documents of a batch at once.
    ahead: Option<Ahead>,
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

    /// Looks up the sorted keys of some documents, in the order in which they stand: a page is read
    /// once for many. Holds until [`Fresh::forget`], and as long as nothing is merged.
    pub(super) fn look_ahead(
        &mut self,
        connection: &Connection,
        all: impl Iterator<Item = Vec<u32>>,
    ) -> Result<(), StoreError> {
        let places = all.flat_map(|keys| {
            let keys = (ID..).zip(keys).filter(|(_, key)| *key != NO_KEY);
            keys.map(|(band, key)| place(band, key))
        });
        self.ahead = Some(look_ahead(connection, places.collect())?);
        Ok(())
    }

    pub(super) fn forget(&mut self) {
        self.ahead = None;
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
            match &self.ahead {
                Some(ahead) => found.extend(ahead.documents(place(band, key))),
                None => look_up(connection, place(band, key), &mut found)?,
            }
            self.with(band, key, &mut found);
        }
        Ok(found)
    }

    /// Documents that share a key of their sketch. Of a key that very many have, the first ones and
    /// the newest: so a look-up takes no longer in a large family, and still meets it.
    ///
    /// A key of the first sketch that very many have is made of what many have, and passed over, as
    /// the batch passes over shingles that are common, unless nearly all keys of the document are so.
    pub(super) fn candidates(
        &self,
        connection: &Connection,
        keys: &[u32],
    ) -> Result<Vec<i64>, StoreError> {
        let lists = (SKETCH..).zip(keys).map(|(band, key)| self.documents(connection, band, *key));
        let lists: Vec<Vec<u32>> = lists.collect::<Result<_, _>>()?;
        let is_full = |list: &Vec<u32>| list.len() > EACH_WITH_EACH;
        let (first, second) = lists.split_at(keys.len().saturating_sub(COMMON_BANDS));
        let full = first.iter().filter(|list| is_full(list)).count();
        let by_common = full as f64 > MOSTLY_COMMON * first.len() as f64;
        let passed = first.iter().filter(|list| by_common || !is_full(list));
        let mut all: Vec<u32> = Vec::new();
        for list in passed.chain(second) {
            match is_full(list) {
                true => {
                    all.extend(&list[..FIRST]);
                    all.extend(&list[list.len() - BEFORE..]);
                }
                false => all.extend(list),
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

pub(super) fn place(band: u32, key: u32) -> u64 {
    u64::from(band) << 32 | u64::from(key)
}

pub(super) fn number(bytes: &[u8]) -> u32 {
    bytes.try_into().map_or(NO_KEY, u32::from_le_bytes)
}

fn unpacked(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).map(number).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sorted::merge_from;
    use super::super::{ADDED, SCHEMA};
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
        connection.pragma_update(None, "foreign_keys", false).unwrap();
        connection.execute_batch(SCHEMA).unwrap();
        connection.execute_batch(ADDED).unwrap();
        let (mut own, mut other) = (Fresh::default(), Fresh::default());
        for document in 1..=3000 {
            add(&connection, document, &keys(document)).unwrap();
            own.push(document, &keys(document));
            if document % 300 == 0 && document < 2900 {
                merge_from(&connection, 1000).unwrap();
                own.refresh(&connection).unwrap();
            }
        }
        let old = crate::store::made::made(&connection, "old").unwrap();
        assert_eq!(old.as_deref(), Some("2400"), "some are old, some young, some fresh");
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
        let mut wanted: Vec<u64> = (1..=3500)
            .flat_map(|document| (ID..).zip(keys(document)))
            .map(|(band, key)| place(band, key))
            .collect();
        let ahead = look_ahead(&connection, wanted.clone()).unwrap();
        wanted.extend([0, 5, place(7, 7), u64::from(u32::MAX)]);
        for place in wanted {
            let mut found = Vec::new();
            look_up(&connection, place, &mut found).unwrap();
            assert!(ahead.documents(place).eq(found), "{place}");
        }
    }
}
