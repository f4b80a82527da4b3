//! Quotations on their way from document to document.

use std::sync::atomic::AtomicBool;

use super::{Account, Variant};

/// Quotations in different documents that give the same words.
pub(crate) fn variants(_accounts: &[Account], _stop: &AtomicBool) -> Vec<Variant> {
    Vec::new()
}
