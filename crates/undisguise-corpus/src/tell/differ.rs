//! Where accounts of one story do not agree.

use super::{Account, Difference, Story, Variant};

/// What the accounts of each story state differently, in the order of the stories.
pub(crate) fn differences(
    _accounts: &[Account],
    _stories: &[Story],
    _variants: &[Variant],
) -> Vec<Difference> {
    Vec::new()
}
