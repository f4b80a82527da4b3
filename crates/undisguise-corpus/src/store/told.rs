//! The stories that a file remembers, and what their documents are compared by: two tables, in a store
//! or in a file of their own.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, Transaction, TransactionBehavior};

use super::memo::checksum;
use super::{Store, StoreError};

/// The tables; a store has them when stories were remembered in it.
pub(crate) const TOLD: &str = "
CREATE TABLE stories (
    number INTEGER PRIMARY KEY,
    held_by TEXT NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;
CREATE TABLE accounts (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    source TEXT NOT NULL,
    story INTEGER NOT NULL REFERENCES stories (number),
    language TEXT,
    published INTEGER,
    traits BLOB NOT NULL,
    checksum INTEGER NOT NULL
) STRICT;
";

pub(super) const STORIES: &str = "SELECT number, held_by, checksum FROM stories ORDER BY number";

pub(super) const ACCOUNTS: &str = "SELECT number, id, source, story, language, published, traits, \
    checksum FROM accounts ORDER BY number";

/// What is remembered.
#[derive(Debug, Default)]
pub(crate) struct ToldRows {
    /// Of each story what holds it together.
    pub(crate) stories: Vec<Vec<String>>,
    pub(crate) accounts: Vec<AccountRow>,
}

/// A document that told a story.
#[derive(Debug)]
pub(crate) struct AccountRow {
    pub(crate) id: String,
    pub(crate) source: String,
    /// A place in [`ToldRows::stories`].
    pub(crate) story: u32,
    /// Code of its language.
    pub(crate) language: Option<String>,
    /// Days since 1970.
    pub(crate) published: Option<i32>,
    pub(crate) traits: Vec<u8>,
}

impl Store {
    /// The stories that are remembered in it; nothing when none ever were.
    pub(crate) fn told(&self) -> Result<Option<ToldRows>, StoreError> {
        match has_told(&self.connection)? {
            true => read(&self.connection).map(Some),
            false => Ok(None),
        }
    }

    /// Remembers stories in place of those that it has, whole or not at all.
    pub(crate) fn remember(&mut self, rows: &ToldRows) -> Result<(), StoreError> {
        let behavior = TransactionBehavior::Immediate;
        let transaction = self.connection.transaction_with_behavior(behavior)?;
        transaction
            .execute_batch("DROP TABLE IF EXISTS accounts; DROP TABLE IF EXISTS stories;")?;
        write(&transaction, rows)?;
        Ok(transaction.commit()?)
    }
}

/// Whether the tables are there.
pub(super) fn has_told(connection: &Connection) -> Result<bool, StoreError> {
    const THERE: &str = "SELECT count(*) FROM sqlite_schema \
        WHERE type = 'table' AND name IN ('stories', 'accounts')";
    Ok(connection.query_row(THERE, [], |row| row.get::<_, i64>(0))? > 0)
}

/// Makes the tables and fills them.
pub(crate) fn write(transaction: &Transaction<'_>, rows: &ToldRows) -> Result<(), StoreError> {
    transaction.execute_batch(TOLD)?;
    let mut insert = transaction.prepare("INSERT INTO stories VALUES (?1, ?2, ?3)")?;
    for (held_by, number) in rows.stories.iter().zip(0_i64..) {
        let held_by = serde_json::to_string(held_by).expect("strings into memory");
        insert.execute((number, &held_by, story_sum(number, &held_by)))?;
    }
    let mut insert =
        transaction.prepare("INSERT INTO accounts VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?;
    for (account, number) in rows.accounts.iter().zip(0_i64..) {
        let AccountRow { id, source, story, language, published, traits } = account;
        let sum = account.sum(number);
        insert.execute((number, id, source, story, language, published, traits, sum))?;
    }
    Ok(())
}

/// Reads the tables and compares the checksums.
pub(crate) fn read(connection: &Connection) -> Result<ToldRows, StoreError> {
    let mut rows = ToldRows::default();
    let mut stories = connection.prepare(STORIES)?;
    let mut stories = stories.query([])?;
    while let Some(row) = stories.next()? {
        rows.stories.push(story(row)?);
    }
    let mut accounts = connection.prepare(ACCOUNTS)?;
    let mut accounts = accounts.query([])?;
    while let Some(row) = accounts.next()? {
        rows.accounts.push(account(row)?);
    }
    Ok(rows)
}

/// Reads a row of [`STORIES`].
pub(super) fn story(row: &Row<'_>) -> Result<Vec<String>, StoreError> {
    let (number, held_by): (i64, String) = (row.get(0)?, row.get(1)?);
    let sound = row.get::<_, i64>(2)? == story_sum(number, &held_by);
    let held_by = serde_json::from_str(&held_by).ok().filter(|_| sound);
    held_by.ok_or_else(|| StoreError::damaged(format_args!("story {number}")))
}

/// Reads a row of [`ACCOUNTS`].
pub(super) fn account(row: &Row<'_>) -> Result<AccountRow, StoreError> {
    let number = row.get(0)?;
    let account = AccountRow {
        id: row.get(1)?,
        source: row.get(2)?,
        story: row.get(3)?,
        language: row.get(4)?,
        published: row.get(5)?,
        traits: row.get(6)?,
    };
    match row.get::<_, i64>(7)? == account.sum(number) {
        true => Ok(account),
        false => Err(StoreError::damaged(format_args!("account {number}"))),
    }
}

impl AccountRow {
    fn sum(&self, number: i64) -> i64 {
        let AccountRow { id, source, story, language, published, traits } = self;
        let language = language.as_deref().map_or(ValueRef::Null, ValueRef::from);
        let published = published.map_or(ValueRef::Null, |day| ValueRef::Integer(i64::from(day)));
        checksum([
            ValueRef::Integer(number),
            id.as_str().into(),
            source.as_str().into(),
            ValueRef::Integer(i64::from(*story)),
            language,
            published,
            ValueRef::Blob(traits),
        ])
    }
}

fn story_sum(number: i64, held_by: &str) -> i64 {
    checksum([ValueRef::Integer(number), held_by.into()])
}
