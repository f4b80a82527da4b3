//! What is in a store, in numbers.

use rusqlite::Connection;

use super::find::document;
use super::{LIKENESS, Store, StoreError};
use crate::dedup::family::{Link, groups};
use crate::dedup::pair::Overlap;
use crate::dedup::words::shingles_of;

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
    /// Pairs that were compared and found alike, by their relation.
    pub pairs: Vec<(String, u64)>,
    /// Documents of each family of at least two, the largest first.
    pub families: Vec<usize>,
}

impl Store {
    /// Counts everything. Linear in the size of the store.
    ///
    /// # Errors
    ///
    /// When the store cannot be read, or a row that is needed is damaged.
    pub fn stats(&self) -> Result<Stats, StoreError> {
        const DOCUMENTS: &str = "SELECT count(*), ifnull(sum(same <> number), 0), \
            ifnull(sum(disguised), 0), ifnull(sum(words), 0), ifnull(sum(bytes), 0), \
            count(*) - count(DISTINCT id), ifnull(max(number), 0) FROM documents";
        const SCHEMES: &str = "SELECT scheme, count(*) FROM document_schemes \
            GROUP BY scheme ORDER BY count(*) DESC, scheme LIMIT 10";
        const PAIRS: &str = "SELECT relation, count(*) FROM links GROUP BY relation ORDER BY count(*) DESC, relation";
        let moment = self.connection.unchecked_transaction()?;
        let numbers: [i64; 7] = moment.query_row(DOCUMENTS, [], |row| {
            let mut numbers = [0; 7];
            for (at, number) in numbers.iter_mut().enumerate() {
                *number = row.get(at)?;
            }
            Ok(numbers)
        })?;
        let [documents, copies, disguised, words, bytes, superseded, last] =
            numbers.map(|number| number as u64);
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
            pairs: counted(&moment, PAIRS)?,
            families: families(&moment, last as usize)?,
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

/// How many documents hang together by checked pairs, group by group, the largest first.
fn families(connection: &Connection, last: usize) -> Result<Vec<usize>, StoreError> {
    let mut rows = connection.prepare("SELECT earlier, later, likeness, containment FROM links")?;
    let rows = rows.query_map([], |row| {
        let (left, right): (i64, i64) = (row.get(0)?, row.get(1)?);
        let (likeness, containment): (f64, f64) = (row.get(2)?, row.get(3)?);
        let likeness = likeness.max(containment / 2.0);
        Ok(Link { left: left as usize, right: right as usize, likeness })
    })?;
    let mut links: Vec<Link> = rows.collect::<Result<_, _>>()?;
    links.retain(|link| link.left <= last && link.right <= last);
    let shingles = |number: usize| -> Result<Vec<u32>, StoreError> {
        Ok(shingles_of(&document(connection, number as i64)?.words()?))
    };
    let alike = |one: usize, other: usize| match (shingles(one), shingles(other)) {
        (Ok(one), Ok(other)) => Overlap::of(&one, &other).likeness(),
        // What is damaged holds nothing together; `verify` tells of it.
        _ => 0.0,
    };
    let groups = groups(last + 1, links, LIKENESS / 2.0, alike);
    let mut sizes: Vec<usize> = groups.iter().map(Vec::len).collect();
    sizes.sort_unstable_by_key(|size| std::cmp::Reverse(*size));
    Ok(sizes)
}
