//! Who told this before: the documents of a store that are like one that may be new.

use rusqlite::{Connection, OptionalExtension};
use undisguise::Span;

use super::common::{Common, grouped};
use super::keys::{self, Fresh};
use super::memo::{COLUMNS, Row};
use super::{LIKENESS, Memo, Store, StoreError, about};
use crate::dedup::pair::{Described, described};
use crate::{About, Relation};

/// What a store knows of a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Documents that are alike, in the order in which they were added: the earliest first.
    pub hits: Vec<Hit>,
    /// The schemes of the document, as far as the store knows them.
    pub schemes: Vec<SharedScheme>,
}

/// A document of the store that was compared with another and found alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// Its number, from 1 in the order of adding.
    pub number: i64,
    /// The record's own id, or the hash of its text.
    pub id: String,
    /// Grows when another text comes under the same id; from 1.
    pub version: i64,
    /// Where it stood when it was added.
    pub source: String,
    /// Where it was published, by whom and when.
    pub about: About,
    /// Whether something of it is certainly disguise.
    pub disguised: bool,
    /// Common shingles among all of both, 0 to 1 (Jaccard's index).
    pub likeness: f64,
    /// How much of the shorter one stands in the other, 0 to 1.
    pub containment: f64,
    /// How they hang together. Boilerplate is told by what many had when the store was last grouped; it
    /// comes after all others.
    pub relation: Relation,
    /// What they share, in the order of the stored one: bytes of its original, and of the original
    /// of the other.
    pub spans: Vec<(Span, Span)>,
    /// Ids of the schemes that both were written with.
    pub schemes: Vec<String>,
    /// The family that the stored document belongs to.
    pub family: Option<HitFamily>,
}

/// A family of a store, as it was when the store was last grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HitFamily {
    /// The number of its first document.
    pub first: i64,
    /// Documents it had then.
    pub documents: u64,
}

/// A scheme that was met before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedScheme {
    /// Its fingerprint.
    pub id: String,
    /// Documents of the store that were written with it.
    pub documents: u64,
    /// Where the first of them stood.
    pub first: String,
}

impl Store {
    /// The documents that are most like this one, `most` of them at most. The very same one (with
    /// this id, this text and this source) is left out.
    ///
    /// Time does not grow with the store but for the depth of its trees.
    ///
    /// Of a document that was grouped with the others, all pairs with earlier ones are told that the batch
    /// tells, and sometimes more: here other candidates are compared.
    ///
    /// # Errors
    ///
    /// When the store cannot be read, or a row that is asked for is damaged.
    pub fn find(&self, memo: &Memo, most: usize) -> Result<Found, StoreError> {
        // What is looked up together is taken from the same moment.
        let moment = self.connection.unchecked_transaction()?;
        let mut fresh = self.fresh.borrow_mut();
        fresh.refresh(&moment)?;
        let is_itself = |row: &Row| {
            row.hash as u64 == memo.hash.as_u64() && row.id == memo.id && row.source == memo.source
        };
        let mut common = self.common.borrow_mut();
        common.refresh(&moment)?;
        let mut hits: Vec<(Row, Hit)> = alike(&moment, &fresh, &common, memo)?;
        hits.sort_by(|(_, one), (_, other)| other.weight().total_cmp(&one.weight()));
        hits.truncate(most.saturating_add(1));
        let mut copies = Vec::new();
        for (row, _) in &hits {
            copies.extend(copies_of(&moment, &common, row, memo, most)?);
        }
        hits.extend(copies);
        hits.retain(|(row, _)| !is_itself(row));
        let mut hits: Vec<Hit> = hits.into_iter().map(|(_, hit)| hit).collect();
        hits.sort_by(|one, other| {
            other.weight().total_cmp(&one.weight()).then(one.number.cmp(&other.number))
        });
        hits.truncate(most);
        hits.sort_by_key(|hit| hit.number);
        for hit in &mut hits {
            hit.about = about::of(&moment, hit.number)?;
            hit.family = family_of(&moment, hit.number)?;
        }
        let schemes = memo.schemes.iter().map(|(id, _)| known(&moment, &id.to_string()));
        let schemes: Vec<_> = schemes.collect::<Result<_, _>>()?;
        Ok(Found { hits, schemes: schemes.into_iter().flatten().collect() })
    }
}

impl Hit {
    /// What it is ranked by: an excerpt counts half of what stands in the other, and boilerplate comes
    /// after all others.
    fn weight(&self) -> f64 {
        let weight = self.likeness.max(self.containment / 2.0);
        if self.relation == Relation::Boilerplate { weight - 1.0 } else { weight }
    }
}

/// The first document with the same words in the same order.
pub(super) fn first_with(
    connection: &Connection,
    fresh: &Fresh,
    memo: &Memo,
) -> Result<Option<i64>, StoreError> {
    const FIRST: &str = "SELECT same FROM documents WHERE number = ?1 AND wording = ?2";
    if memo.words.is_empty() {
        return Ok(None);
    }
    let mut first = connection.prepare_cached(FIRST)?;
    for number in fresh.documents(connection, keys::WORDING, keys::of_wording(memo.wording))? {
        let same = first.query_row((number, memo.wording as i64), |row| row.get(0)).optional()?;
        if same.is_some() {
            return Ok(same);
        }
    }
    Ok(None)
}

/// The documents that are alike, each compared; of copies the first one only. In the order of
/// their numbers.
pub(super) fn alike(
    connection: &Connection,
    fresh: &Fresh,
    common: &Common,
    memo: &Memo,
) -> Result<Vec<(Row, Hit)>, StoreError> {
    const LINKED: &str = "SELECT earlier FROM links WHERE later = ?1";
    let mut candidates = fresh.candidates(connection, &memo.keys)?;
    if let Some(first) = first_with(connection, fresh, memo)? {
        candidates.push(first);
        let mut linked = connection.prepare_cached(LINKED)?;
        for earlier in linked.query_map([first], |row| row.get::<_, i64>(0))? {
            candidates.push(earlier?);
        }
    }
    candidates.sort_unstable();
    candidates.dedup();
    let mut found = Vec::new();
    for number in candidates {
        let row = document(connection, number)?;
        found.extend(compared(&row, common, memo)?.map(|hit| (row, hit)));
    }
    Ok(found)
}

/// The row of a document.
pub(super) fn document(connection: &Connection, number: i64) -> Result<Row, StoreError> {
    let mut rows =
        connection.prepare_cached(&format!("SELECT {COLUMNS} FROM documents WHERE number = ?1"))?;
    let mut rows = rows.query([number])?;
    match rows.next()? {
        Some(row) => Row::read(row),
        None => Err(StoreError::damaged(format_args!("document {number} is missing"))),
    }
}

/// A stored document beside another; `None` when they are not alike.
fn compared(row: &Row, common: &Common, memo: &Memo) -> Result<Option<Hit>, StoreError> {
    let words = row.words()?;
    let found = described(&words, &memo.words, LIKENESS, |shingle| common.has(shingle));
    let own: Vec<String> = memo.schemes.iter().map(|(id, _)| id.to_string()).collect();
    Ok(found.map(|Described { relation, overlap, spans }| Hit {
        number: row.number,
        id: row.id.clone(),
        version: row.version,
        source: row.source.clone(),
        about: About::default(),
        disguised: row.disguised,
        likeness: overlap.likeness(),
        containment: overlap.containment(),
        relation,
        spans,
        schemes: row.schemes().into_iter().filter(|id| own.contains(id)).collect(),
        family: None,
    }))
}

/// The other documents with the words of one that was found, with places of their own.
fn copies_of(
    connection: &Connection,
    common: &Common,
    row: &Row,
    memo: &Memo,
    most: usize,
) -> Result<Vec<(Row, Hit)>, StoreError> {
    const COPIES: &str = "SELECT document FROM copies WHERE same = ?1 ORDER BY document LIMIT ?2";
    let mut copies = connection.prepare_cached(COPIES)?;
    let numbers = copies.query_map((row.number, most as i64), |row| row.get(0))?;
    let numbers: Vec<i64> = numbers.collect::<Result<_, _>>()?;
    let mut found = Vec::new();
    for number in numbers {
        let copy = document(connection, number)?;
        found.extend(compared(&copy, common, memo)?.map(|hit| (copy, hit)));
    }
    Ok(found)
}

/// The family of a document. One that came since the store was grouped belongs to that of the document
/// it is most like.
fn family_of(connection: &Connection, document: i64) -> Result<Option<HitFamily>, StoreError> {
    /// Documents that came since, each most like the next.
    const STEPS: usize = 64;
    const FAMILY: &str = "SELECT family, documents FROM members JOIN families USING (family) \
        WHERE document = ?1";
    const LIKEST: &str = "SELECT earlier FROM links WHERE later = ?1 AND relation <> ?2 \
        ORDER BY max(likeness, containment / 2) DESC, earlier LIMIT 1";
    let grouped = grouped(connection)?;
    let mut next = Some(document);
    for _ in 0..STEPS {
        let Some(number) = next.take_if(|number| *number > grouped) else { break };
        let mut likest = connection.prepare_cached(LIKEST)?;
        let boilerplate = Relation::Boilerplate.name();
        next = likest.query_row((number, boilerplate), |row| row.get(0)).optional()?;
    }
    let Some(number) = next else { return Ok(None) };
    let mut family = connection.prepare_cached(FAMILY)?;
    let family = family.query_row([number], |row| {
        Ok(HitFamily { first: row.get(0)?, documents: row.get::<_, i64>(1)? as u64 })
    });
    Ok(family.optional()?)
}

/// A scheme, when documents of the store were written with it.
fn known(connection: &Connection, id: &str) -> Result<Option<SharedScheme>, StoreError> {
    const KNOWN: &str = "SELECT count(*), min(document) FROM document_schemes WHERE scheme = ?1";
    let mut known = connection.prepare_cached(KNOWN)?;
    let (documents, first): (i64, Option<i64>) =
        known.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let Some(first) = first else { return Ok(None) };
    let first = document(connection, first)?.source;
    Ok(Some(SharedScheme { id: id.to_owned(), documents: documents as u64, first }))
}
