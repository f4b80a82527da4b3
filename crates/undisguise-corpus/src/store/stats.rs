//! What is in a store, in numbers.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;

use rusqlite::Connection;

use super::common::grouped;
use super::group::grouping;
use super::{Store, StoreError, told};

/// What is in a store.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Documents, all versions.
    pub documents: u64,
    /// Of them, those that another text came for under the same id.
    pub superseded: u64,
    /// Documents with exactly the words of an earlier one.
    pub copies: u64,
    /// Documents that are certainly disguised.
    pub disguised: u64,
    /// Words in all documents.
    pub words: u64,
    /// Bytes of all originals.
    pub bytes: u64,
    /// Further places where a document was met.
    pub places: u64,
    /// Distinct schemes.
    pub schemes: u64,
    /// The schemes that most documents were written with, and how many; ten at most.
    pub top_schemes: Vec<(String, u64)>,
    /// Pairs that were compared and found alike, by their relation: those of the batch.
    pub pairs: Vec<(String, u64)>,
    /// Documents of each family of at least two, the largest first.
    pub families: Vec<usize>,
    /// Stories that are remembered.
    pub stories: u64,
}

impl Store {
    /// Counts everything. Linear in the size of the store, and quick where it has been grouped since
    /// the last document was added; otherwise pairs and families are made anew in memory and temporary
    /// files, as [`group`](Store::group) does it, and forgotten.
    ///
    /// # Errors
    ///
    /// When the store cannot be read, or a row that is needed is damaged.
    pub fn stats(&self) -> Result<Stats, StoreError> {
        const DOCUMENTS: &str = "SELECT count(*), ifnull(sum(same <> number), 0), \
            ifnull(sum(disguised), 0), ifnull(sum(words), 0), ifnull(sum(bytes), 0), \
            count(*) - count(DISTINCT id) FROM documents";
        const SCHEMES: &str = "SELECT scheme, count(*) FROM document_schemes \
            GROUP BY scheme ORDER BY count(*) DESC, scheme LIMIT 10";
        let moment = self.connection.unchecked_transaction()?;
        let numbers: [i64; 6] = moment.query_row(DOCUMENTS, [], |row| {
            let mut numbers = [0; 6];
            for (at, number) in numbers.iter_mut().enumerate() {
                *number = row.get(at)?;
            }
            Ok(numbers)
        })?;
        let [documents, copies, disguised, words, bytes, superseded] =
            numbers.map(|number| number as u64);
        let Together { pairs, families } = together(&moment)?;
        Ok(Stats {
            documents,
            superseded,
            copies,
            disguised,
            words,
            bytes,
            places: count(&moment, "places")?,
            schemes: count(&moment, "schemes")?,
            top_schemes: counted(&moment, SCHEMES)?,
            pairs,
            families,
            stories: if told::has_told(&moment)? { count(&moment, "stories")? } else { 0 },
        })
    }
}

/// The rows of a table.
pub(super) fn count(connection: &Connection, table: &str) -> Result<u64, StoreError> {
    let rows: i64 =
        connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?;
    Ok(rows as u64)
}

fn counted(connection: &Connection, query: &str) -> Result<Vec<(String, u64)>, StoreError> {
    let mut rows = connection.prepare(query)?;
    let rows = rows.query_map([], |row| Ok((row.get(0)?, row.get::<_, i64>(1)? as u64)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Pairs by their relation, and how many documents each family has, the most first.
struct Together {
    pairs: Vec<(String, u64)>,
    families: Vec<usize>,
}

/// What hangs together: as it was written when the store was grouped, or made anew.
fn together(moment: &Connection) -> Result<Together, StoreError> {
    const PAIRS: &str = "SELECT relation, count(*) FROM links GROUP BY relation \
        ORDER BY count(*) DESC, relation";
    const FAMILIES: &str = "SELECT documents FROM families ORDER BY documents DESC";
    const LAST: &str = "SELECT ifnull(max(number), 0) FROM documents";
    if grouped(moment)? == moment.query_row(LAST, [], |row| row.get::<_, i64>(0))? {
        let mut families = moment.prepare(FAMILIES)?;
        let sizes = families.query_map([], |row| Ok(row.get::<_, i64>(0)? as usize))?;
        let families = sizes.collect::<Result<_, _>>()?;
        return Ok(Together { pairs: counted(moment, PAIRS)?, families });
    }
    let grouping = grouping(moment, &AtomicBool::new(false))?.unwrap_or_default();
    let mut pairs: BTreeMap<&str, u64> = BTreeMap::new();
    grouping.links.iter().for_each(|link| *pairs.entry(link.relation.name()).or_default() += 1);
    let mut pairs: Vec<(String, u64)> =
        pairs.into_iter().map(|(relation, many)| (relation.to_owned(), many)).collect();
    pairs.sort_by_key(|(_, many)| std::cmp::Reverse(*many));
    let mut families: Vec<usize> = grouping.families.iter().map(Vec::len).collect();
    families.sort_unstable_by_key(|size| std::cmp::Reverse(*size));
    Ok(Together { pairs, families })
}
