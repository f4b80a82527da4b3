//! German names, where every noun has a capital and so looks like part of one.

use super::find::is_lead;
use crate::tell::reading::{Reading, Roles};

/// Where what somebody is stands inside a run of capitals: `Widerstand Landwirt Karl Holm`.
pub(super) fn inner_title(reading: &Reading, first: usize, end: usize) -> Option<usize> {
    let known = Roles::GIVEN.and(Roles::TITLE).and(Roles::PERSON);
    if !reading.is_in("de") || reading.roles(first).any(known) {
        return None;
    }
    let title = (first + 1..end.saturating_sub(1)).find(|at| is_lead(reading, *at))?;
    let given = (first..title).any(|at| reading.roles(at).any(Roles::GIVEN));
    (!given && !reading.tokens[title].is_possessive()).then_some(title)
}

/// Whether a name ends in the genitive before a noun for whose it is: `Holms Tochter Ada`, `Karl Holms
/// Fazit`.
pub(super) fn is_owner(reading: &Reading, start: usize, end: usize) -> bool {
    let noun = reading.roles(end);
    let owner = end.checked_sub(1).filter(|_| reading.is_in("de") && reading.word(end) != ".");
    let Some(owner) = owner.filter(|owner| *owner >= start) else { return false };
    let word = reading.word(owner);
    let other = Roles::GIVEN.and(Roles::PERSON).and(Roles::BODY).and(Roles::SMALL);
    let ends = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss");
    let owned = noun.any(Roles::KIN.and(Roles::WORDS))
        || (end - start > 1 && noun.any(Roles::PERSON));
    ends && owned && !noun.any(Roles::GIVEN) && !reading.roles(owner).any(other)
}

/// Whether two nouns in a row hold one that counts time and are nobody: `Sechzehn Jahre`.
pub(super) fn is_time(reading: &Reading, first: usize, end: usize) -> bool {
    (first..end).any(|at| reading.roles(at).any(Roles::SMALL))
}
