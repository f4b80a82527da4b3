//! Documents that tell of the same event.

use std::sync::atomic::AtomicBool;

use super::{Account, Story};

/// How much two accounts must have in common on average to tell of the same event.
pub(crate) const LIKENESS: f64 = 0.35;

/// What an account is compared by.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Traits {}

/// Which accounts tell of the same event.
#[derive(Debug, Default)]
pub(crate) struct Grouping {}

impl Grouping {
    /// Groups accounts.
    pub(crate) fn of(_traits: &[&Traits], _likeness: f64, _stop: &AtomicBool) -> Grouping {
        Grouping {}
    }

    /// Groups of at least two.
    pub(crate) fn stories(&self, _accounts: &[Account]) -> Vec<Story> {
        Vec::new()
    }

    /// A member of the group that an account belongs to.
    pub(crate) fn likest(&self, _traits: &Traits, _likeness: f64) -> Option<usize> {
        None
    }
}
