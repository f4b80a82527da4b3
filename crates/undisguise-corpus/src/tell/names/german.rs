//! German names, where every noun has a capital and so looks like part of one.

use super::find::is_lead;
use super::{Gender, Names};
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
    if !reading.is_in("de") {
        return false;
    }
    let noun = reading.roles(end);
    let owner = end.checked_sub(1).filter(|_| reading.word(end) != ".");
    let Some(owner) = owner.filter(|owner| *owner >= start) else { return false };
    let word = reading.word(owner);
    let other = Roles::GIVEN.and(Roles::PERSON).and(Roles::BODY).and(Roles::SMALL);
    let ends = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss");
    let owned =
        noun.any(Roles::KIN.and(Roles::WORDS)) || (end - start > 1 && noun.any(Roles::PERSON));
    ends && owned && !noun.any(Roles::GIVEN) && !reading.roles(owner).any(other)
}

/// Whether two nouns in a row hold one that counts time and are nobody: `Sechzehn Jahre`.
pub(super) fn is_time(reading: &Reading, first: usize, end: usize) -> bool {
    (first..end).any(|at| reading.roles(at).any(Roles::SMALL))
}

/// Whether `von` behind a noun leads to somebody’s name, and is no part of it: `Worte von Ada Holm`.
pub(super) fn leads_to_name(reading: &Reading, start: usize, end: usize) -> bool {
    let noun = Roles::WORDS.and(Roles::PERSON).and(Roles::KIN).and(Roles::BODY);
    let given = |at: usize| reading.roles(at).any(Roles::GIVEN);
    reading.is_in("de")
        && end == start + 1
        && reading.word(end) == "von"
        && !given(start)
        && (reading.roles(start).any(noun) || given(end + 1))
}

/// The gender of those who are set behind their names as one of several: `Ada Holm, eine der besten …`.
pub(super) fn by_article(reading: &Reading, names: &mut Names) {
    let (german, french) = (reading.is_in("de"), reading.is_in("fr"));
    if !(german || french) {
        return;
    }
    for mention in &names.mentions {
        let named = &mut names.named[mention.named];
        let comma = mention.end;
        if named.gender.is_some() || reading.word(comma) != "," {
            continue;
        }
        let at = comma + 1 + usize::from(reading.word(comma + 1) == "l’");
        let of = reading.word(at + 1);
        named.gender = match reading.word(at) {
            "eine" if german && of == "der" => Some(Gender::Female),
            "einer" if german && of == "der" => Some(Gender::Male),
            "une" if french && of == "des" => Some(Gender::Female),
            "un" if french && of == "des" => Some(Gender::Male),
            _ => None,
        };
    }
}
