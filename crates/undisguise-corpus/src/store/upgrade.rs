//! Stores of older formats are brought to this one.

use rusqlite::{Connection, TransactionBehavior};

use super::{FORMAT, StoreError, is_store};

/// What format 2 has and format 1 had not.
const ABOUTS: &str = "
CREATE TABLE abouts (
    document INTEGER PRIMARY KEY REFERENCES documents (number),
    url TEXT,
    title TEXT,
    author TEXT,
    published TEXT,
    fetched TEXT,
    checksum INTEGER NOT NULL
) STRICT;
";

/// Brings a store to this format, whole or not at all, unless somebody else has just done it.
pub(super) fn upgrade(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if is_store(&transaction)? == Some(1) {
        transaction.execute_batch(ABOUTS)?;
        transaction.pragma_update(None, "user_version", FORMAT)?;
    }
    Ok(transaction.commit()?)
}
