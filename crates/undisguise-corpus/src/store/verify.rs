//! Whether everything in a store is what was written there.

use std::collections::BTreeSet;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Params};
use undisguise::SchemeId;

use super::add::link_checksum;
use super::keys::{self, Fresh};
use super::memo::{COLUMNS, Row, checksum};
use super::stats::count;
use super::{Store, StoreError, TABLES, about, common, group, sorted, told};

/// What was looked at, and what is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// Rows whose checksums were compared, or that were made again from others.
    pub rows: u64,
    /// What is wrong, with its row or page; the first hundred of each sort. None in a sound store.
    pub problems: Vec<String>,
}

/// The keys of a document, made again from its words.
struct Keys {
    document: i64,
    same: i64,
    keys: Vec<u32>,
}

/// Documents whose keys are looked for together.
const AT_ONCE: usize = 1 << 14;

/// Problems of a sort that are named.
const MOST: usize = 100;

impl Store {
    /// Looks at everything: the pages and trees of the file, the checksum of every row, and whether
    /// keys, schemes and links belong to documents that are there. Changes nothing.
    ///
    /// `tell` hears now and then how many rows have been looked at.
    ///
    /// # Errors
    ///
    /// When the file cannot be read at all; damage is no error but a problem.
    pub fn verify(&self, mut tell: impl FnMut(u64)) -> Result<Verified, StoreError> {
        let moment = self.connection.unchecked_transaction()?;
        let mut check = Check {
            connection: &moment,
            fresh: Fresh::default(),
            verified: Verified::default(),
            tell: &mut tell,
            sort: 0,
        };
        check.part("pages", Check::pages)?;
        check.part("tables", Check::tables)?;
        check.part("made", Check::made)?;
        check.part("keys", Check::keys)?;
        check.part("documents", Check::documents)?;
        check.part("abouts", Check::abouts)?;
        check.part("places", Check::places)?;
        check.part("schemes", Check::schemes)?;
        check.part("links", Check::links)?;
        check.part("families", Check::families)?;
        check.part("common", Check::common)?;
        check.part("stories", Check::told)?;
        Ok(check.verified)
    }
}

struct Check<'a> {
    connection: &'a Connection,
    fresh: Fresh,
    verified: Verified,
    tell: &'a mut dyn FnMut(u64),
    /// Problems of the part under way.
    sort: usize,
}

impl Check<'_> {
    /// Does a part. Damage that keeps it from going on is a problem like others.
    fn part(
        &mut self,
        name: &str,
        look: impl Fn(&mut Self) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.sort = 0;
        match look(self) {
            Err(StoreError::Damaged { what }) => {
                self.problem(format!("{name} cannot be read further: {what}"));
                Ok(())
            }
            Err(StoreError::NotStore) => {
                self.problem(format!("{name} cannot be read further: a page is not SQLite's"));
                Ok(())
            }
            other => other,
        }
    }

    fn problem(&mut self, what: String) {
        self.sort += 1;
        if self.sort <= MOST {
            self.verified.problems.push(what);
        }
    }

    fn row(&mut self) {
        self.verified.rows += 1;
        if self.verified.rows.is_multiple_of(1024) {
            (self.tell)(self.verified.rows);
        }
    }

    /// Takes a row that was read with its checksum.
    fn as_written<T>(&mut self, read: Result<T, StoreError>) -> Result<(), StoreError> {
        self.row();
        match read {
            Err(StoreError::Damaged { what }) => {
                self.problem(format!("{what}: not what was written"));
                Ok(())
            }
            other => other.map(drop),
        }
    }

    /// Runs a query and looks at each row.
    fn each(
        &mut self,
        query: &str,
        parameters: impl Params,
        mut look: impl FnMut(&mut Self, &rusqlite::Row<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let connection = self.connection;
        let mut rows = connection.prepare(query)?;
        let mut rows = rows.query(parameters)?;
        while let Some(row) = rows.next()? {
            look(self, row)?;
        }
        Ok(())
    }

    /// The pages of the file and its trees, by SQLite itself.
    fn pages(&mut self) -> Result<(), StoreError> {
        self.each(&format!("PRAGMA integrity_check({MOST})"), [], |check, row| {
            let said: String = row.get(0)?;
            if said != "ok" {
                said.lines().for_each(|line| check.problem(line.to_owned()));
            }
            Ok(())
        })?;
        self.each("PRAGMA foreign_key_check", [], |check, row| {
            let (table, of): (String, String) = (row.get(0)?, row.get(2)?);
            check.problem(format!("a row of {table} belongs to a row of {of} that is not there"));
            Ok(())
        })
    }

    /// The tables and indexes must be those that a new store has, and those of stories all or none.
    fn tables(&mut self) -> Result<(), StoreError> {
        const LISTED: &str = "SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema \
            WHERE name NOT LIKE 'sqlite_stat%'";
        let read = |connection: &Connection| -> Result<BTreeSet<[String; 4]>, StoreError> {
            let mut rows = connection.prepare(LISTED)?;
            let rows =
                rows.query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]))?;
            Ok(rows.collect::<Result<_, _>>()?)
        };
        let new = Connection::open_in_memory()?;
        TABLES.into_iter().try_for_each(|tables| new.execute_batch(tables))?;
        if told::has_told(self.connection)? {
            new.execute_batch(told::TOLD)?;
        }
        let (own, expected) = (read(self.connection)?, read(&new)?);
        for [kind, name, ..] in own.symmetric_difference(&expected) {
            self.problem(format!("the {kind} {name} is not as it was made"));
        }
        Ok(())
    }

    fn made(&mut self) -> Result<(), StoreError> {
        self.each("SELECT name, value, checksum FROM made", [], |check, row| {
            check.row();
            let (name, value): (String, String) = (row.get(0)?, row.get(1)?);
            if row.get::<_, i64>(2)? != checksum([name.as_str(), &value].map(ValueRef::from)) {
                check.problem(format!("made: the row {name} is not what was written"));
            }
            Ok(())
        })
    }

    /// The rows of the keys; whether documents are listed there, [`Check::documents`] looks.
    fn keys(&mut self) -> Result<(), StoreError> {
        self.fresh.refresh(self.connection)?;
        self.each("SELECT place, documents, checksum FROM keys", [], |check, row| {
            check.as_written(sorted::read(row))
        })
    }

    /// Documents with their texts and keys, and the schemes they are listed under.
    fn documents(&mut self) -> Result<(), StoreError> {
        let (mut all_copies, mut all_schemes) = (0, 0);
        let mut some: Vec<Keys> = Vec::new();
        let query = format!("SELECT {COLUMNS} FROM documents ORDER BY number");
        self.each(&query, [], |check, row| {
            check.row();
            let number: i64 = row.get(0)?;
            let row = match Row::read(row) {
                Ok(row) => row,
                Err(error) => {
                    let what = match error {
                        StoreError::Damaged { .. } => "is not what was written".to_owned(),
                        other => other.to_string(),
                    };
                    check.problem(format!("document {number} {what}"));
                    return Ok(());
                }
            };
            match row.words() {
                Ok(words) => {
                    let keys = keys::of_row(&row, &words);
                    some.push(Keys { document: row.number, same: row.same, keys });
                }
                Err(_) => {
                    check.problem(format!("the text of document {number} cannot be unpacked"));
                }
            }
            all_copies += u64::from(row.same != row.number);
            all_schemes += row.schemes().len() as u64;
            if some.len() >= AT_ONCE {
                check.are_listed(std::mem::take(&mut some))?;
            }
            check.listed(&row)
        })?;
        self.are_listed(some)?;
        let damaged = self.sort > 0;
        for (table, expected) in [("copies", all_copies), ("document_schemes", all_schemes)] {
            let found = count(self.connection, table)?;
            self.verified.rows += found;
            // Those of a damaged document are left over, and that is told already.
            if !damaged && found != expected {
                self.problem(format!("{table}: {found} rows instead of {expected}"));
            }
        }
        Ok(())
    }

    /// Whether documents are listed under their keys.
    fn are_listed(&mut self, some: Vec<Keys>) -> Result<(), StoreError> {
        let all = some.iter().map(|it| it.keys.clone());
        match self.fresh.look_ahead(self.connection, all) {
            // Where a row is damaged, which was told, each key is looked up by itself.
            Ok(()) | Err(StoreError::Damaged { .. }) => {}
            Err(error) => return Err(error),
        }
        some.iter().try_for_each(|it| self.is_listed(it))?;
        self.fresh.forget();
        Ok(())
    }

    fn is_listed(&mut self, Keys { document, same, keys }: &Keys) -> Result<(), StoreError> {
        match self.fresh.lists(self.connection, *document, keys) {
            Ok(true) => {}
            Ok(false) => self.problem(format!("keys of document {document} are missing")),
            // That the row is damaged was told.
            Err(StoreError::Damaged { .. }) => {}
            Err(error) => return Err(error),
        }
        if same != document {
            let mut there = self
                .connection
                .prepare_cached("SELECT count(*) FROM copies WHERE same = ?1 AND document = ?2")?;
            let found: i64 = there.query_row((same, document), |row| row.get(0))?;
            if found == 0 {
                self.problem(format!("document {document} is not listed as a copy"));
            }
        }
        Ok(())
    }

    /// Whether a document is listed under each of its schemes.
    fn listed(&mut self, row: &Row) -> Result<(), StoreError> {
        let mut there = self.connection.prepare_cached(
            "SELECT count(*) FROM document_schemes WHERE scheme = ?1 AND document = ?2",
        )?;
        for scheme in row.schemes() {
            let found: i64 = there.query_row((&scheme, row.number), |row| row.get(0))?;
            if found == 0 {
                let number = row.number;
                self.problem(format!("document {number} is not listed under scheme {scheme}"));
            }
        }
        Ok(())
    }

    fn abouts(&mut self) -> Result<(), StoreError> {
        self.each(&format!("SELECT {} FROM abouts", about::COLUMNS), [], |check, row| {
            check.as_written(about::read(row))
        })
    }

    fn places(&mut self) -> Result<(), StoreError> {
        self.each("SELECT document, source, checksum FROM places", [], |check, row| {
            check.row();
            let (document, source): (i64, String) = (row.get(0)?, row.get(1)?);
            let sum = checksum([ValueRef::Integer(document), source.as_str().into()]);
            if row.get::<_, i64>(2)? != sum {
                check.problem(format!("a place of document {document} is not what was written"));
            }
            Ok(())
        })
    }

    /// The id of a scheme is the hash of its table.
    fn schemes(&mut self) -> Result<(), StoreError> {
        self.each("SELECT id, swaps FROM schemes", [], |check, row| {
            check.row();
            let (id, swaps): (String, String) = (row.get(0)?, row.get(1)?);
            let table: Vec<(char, String)> = serde_json::from_str(&swaps).unwrap_or_default();
            let pairs = table.iter().map(|(sign, letter)| (*sign, letter.as_str()));
            if SchemeId::of(pairs).to_string() != id {
                check.problem(format!("the table of scheme {id} is not what was written"));
            }
            Ok(())
        })
    }

    fn links(&mut self) -> Result<(), StoreError> {
        let query = "SELECT later, earlier, likeness, containment, relation, checksum FROM links";
        self.each(query, [], |check, row| {
            check.row();
            let (later, earlier): (i64, i64) = (row.get(0)?, row.get(1)?);
            let (likeness, containment): (f64, f64) = (row.get(2)?, row.get(3)?);
            let relation: String = row.get(4)?;
            let sum = link_checksum(later, earlier, likeness, containment, &relation);
            if row.get::<_, i64>(5)? != sum {
                check.problem(format!(
                    "the link of documents {earlier} and {later} is not what was written"
                ));
            }
            Ok(())
        })
    }

    /// Families, their members, and that each has as many as it says.
    fn families(&mut self) -> Result<(), StoreError> {
        let wrong = |check: &mut Self, what: &str, row: &rusqlite::Row<'_>| {
            check.row();
            let (one, other): (i64, i64) = (row.get(0)?, row.get(1)?);
            if row.get::<_, i64>(2)? != group::sum(one, other) {
                check.problem(format!("the {what} {one} is not what was written"));
            }
            Ok(())
        };
        self.each("SELECT family, documents, checksum FROM families", [], |check, row| {
            wrong(check, "family", row)
        })?;
        self.each("SELECT document, family, checksum FROM members", [], |check, row| {
            wrong(check, "family of document", row)
        })?;
        const COUNTED: &str = "SELECT (SELECT ifnull(sum(documents), 0) FROM families), \
            (SELECT count(*) FROM members)";
        self.each(COUNTED, [], |check, row| {
            let (told, found): (i64, i64) = (row.get(0)?, row.get(1)?);
            if told != found {
                check.problem(format!("members: {found} rows instead of {told}"));
            }
            Ok(())
        })
    }

    fn common(&mut self) -> Result<(), StoreError> {
        self.each(common::ROWS, [], |check, row| check.as_written(common::read(row)))
    }

    /// Stories that are remembered, and the documents that told them.
    fn told(&mut self) -> Result<(), StoreError> {
        if !told::has_told(self.connection)? {
            return Ok(());
        }
        self.each(told::STORIES, [], |check, row| check.as_written(told::story(row)))?;
        self.each(told::ACCOUNTS, [], |check, row| check.as_written(told::account(row)))
    }
}
