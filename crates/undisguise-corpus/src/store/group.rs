//! All documents of a store grouped, as the batch groups them.

use std::io;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, TransactionBehavior};

use super::add::add_link;
use super::memo::checksum;
use super::upgrade::rows;
use super::{LIKENESS, Store, StoreError, common};
use crate::Relation;
use crate::dedup::{Collection, DedupConfig, Gist};

/// Bytes of memory for words and shingles; beyond them they go to temporary files.
const MEMORY: usize = 256 << 20;

/// Up to so many documents are grouped each time some are added; it takes a few hundredths of a second.
const FEW: i64 = 1024;

/// What the batch finds in the documents of a store.
#[derive(Debug, Default)]
pub(super) struct Grouping {
    /// The number of the last document that was looked at.
    pub(super) last: i64,
    /// In the order of the later documents, then of the earlier ones.
    pub(super) links: Vec<Link>,
    /// Numbers of documents, those of each sorted.
    pub(super) families: Vec<Vec<i64>>,
    shift: u32,
    common: Vec<u32>,
}

/// Two documents that were compared and found alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Link {
    pub(super) later: i64,
    pub(super) earlier: i64,
    pub(super) likeness: f64,
    pub(super) containment: f64,
    pub(super) relation: Relation,
}

impl Store {
    /// Whether all documents have been grouped.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn is_grouped(&self) -> Result<bool, StoreError> {
        let moment = self.connection.unchecked_transaction()?;
        Ok(common::grouped(&moment)? == last(&moment)?)
    }

    /// Whether so many documents were added since the last time that they should be grouped: a quarter
    /// of the others, so that a document is grouped five times on average however large the store becomes.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    pub fn is_grouping_due(&self) -> Result<bool, StoreError> {
        let moment = self.connection.unchecked_transaction()?;
        let (grouped, last) = (common::grouped(&moment)?, last(&moment)?);
        Ok(grouped < last && (last - grouped >= grouped / 4 || last <= FEW))
    }

    /// Groups all documents, as [`Collection::compare`] does it for the same documents in the order of
    /// adding: counts which shingles many have, compares, makes families, and writes this in place of
    /// the pairs that were found one by one. False when it was stopped.
    ///
    /// Pairs that were judged as documents came could not know what later ones would have in common:
    /// from then on they are those of the batch, and so is how what is looked up later hangs together with
    /// a document, until many more have been added. Others may add documents meanwhile, but for a
    /// moment at the end.
    ///
    /// Linear in the size of the store, as long as the batch takes without restoring; memory is that of
    /// the batch with 256 MB for words.
    ///
    /// # Errors
    ///
    /// When the store cannot be read or written, or temporary files cannot: nothing is changed then.
    pub fn group(&mut self, stop: &AtomicBool) -> Result<bool, StoreError> {
        let moment = self.connection.unchecked_transaction()?;
        let grouping = grouping(&moment, stop)?;
        drop(moment);
        let Some(grouping) = grouping else { return Ok(false) };
        let batch = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        write(&batch, &grouping)?;
        batch.commit()?;
        Ok(true)
    }
}

/// The number of the last document; 0 when there is none.
fn last(connection: &Connection) -> Result<i64, StoreError> {
    const LAST: &str = "SELECT ifnull(max(number), 0) FROM documents";
    Ok(connection.query_row(LAST, [], |row| row.get(0))?)
}

/// Groups the documents of a moment; `None` when it was stopped.
pub(super) fn grouping(
    moment: &Connection,
    stop: &AtomicBool,
) -> Result<Option<Grouping>, StoreError> {
    let config = DedupConfig { likeness: LIKENESS, memory: MEMORY, ..DedupConfig::default() };
    let mut collection = Collection::new(config);
    let mut numbers: Vec<i64> = Vec::new();
    loop {
        let rows = rows(moment, numbers.last().copied().unwrap_or(0))?;
        if rows.is_empty() {
            break;
        }
        // What is damaged holds nothing together; `verify` tells of it.
        let gists = rows.par_iter().map(|(_, row)| {
            let words = row.as_ref().and_then(|row| row.words().ok());
            Gist::of_words(&words.unwrap_or_default())
        });
        for gist in gists.collect::<Vec<Gist>>() {
            collection.add(gist).map_err(beside)?;
        }
        numbers.extend(rows.iter().map(|(number, _)| number));
        if stop.load(Ordering::Relaxed) {
            return Ok(None);
        }
    }
    let mut links = Vec::new();
    let dedup = collection.compare(stop, |pair, _| {
        links.push(Link {
            later: numbers[pair.right],
            earlier: numbers[pair.left],
            likeness: pair.likeness,
            containment: pair.containment,
            relation: pair.relation,
        });
        ControlFlow::Continue(())
    });
    let dedup = dedup.map_err(beside)?;
    // A run that was stopped has no frequencies.
    let Some(frequencies) = collection.frequencies() else { return Ok(None) };
    links.sort_unstable_by_key(|link| (link.later, link.earlier));
    let (shift, common) = frequencies.common();
    let family = |members: &Vec<usize>| members.iter().map(|member| numbers[*member]).collect();
    let families = dedup.families.iter().map(|it| family(&it.members)).collect();
    let last = numbers.last().copied().unwrap_or(0);
    Ok(Some(Grouping { last, links, families, shift, common }))
}

/// Temporary files could not be used.
fn beside(error: io::Error) -> StoreError {
    StoreError::Failed { message: format!("temporary files: {error}") }
}

/// Writes what was found, in place of what stands there of these documents.
fn write(batch: &Connection, grouping: &Grouping) -> Result<(), StoreError> {
    let Grouping { last, links, families, shift, common } = grouping;
    batch.execute("DELETE FROM links WHERE later <= ?1", [last])?;
    for link in links {
        add_link(batch, link)?;
    }
    batch.execute("DELETE FROM members", [])?;
    batch.execute("DELETE FROM families", [])?;
    let mut family = batch.prepare_cached("INSERT INTO families VALUES (?1, ?2, ?3)")?;
    let mut all: Vec<(i64, i64)> = Vec::new();
    for members in families {
        let (first, many) = (members[0], members.len() as i64);
        family.execute((first, many, sum(first, many)))?;
        all.extend(members.iter().map(|member| (*member, first)));
    }
    all.sort_unstable();
    let mut member = batch.prepare_cached("INSERT INTO members VALUES (?1, ?2, ?3)")?;
    for (document, family) in all {
        member.execute((document, family, sum(document, family)))?;
    }
    common::write(batch, *last, *shift, common)
}

/// The checksum of a family, or of a member.
pub(super) fn sum(one: i64, other: i64) -> i64 {
    checksum([one, other].map(ValueRef::Integer))
}
