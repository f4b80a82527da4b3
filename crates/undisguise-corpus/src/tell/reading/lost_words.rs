//! Syllables that tell where a Vietnamese name begins and ends when no capital does.

use super::Group;

/// Families that are other words as well, besides those in the lists.
static FAMILIES: Group = Group::named("lost-words.families");

/// What stands behind a name and is hardly ever part of one.
static BEHIND: Group = Group::named("lost-words.behind");

/// Families that stand before a name of a place as well: `hồ Bàu Sậy`.
static PLACES: Group = Group::named("lost-words.places");

/// Whether a family stands before names of places, too.
pub(super) fn is_before_place(word: &str) -> bool {
    PLACES.contains(word)
}

/// Whether a syllable may be a family.
pub(super) fn may_be_family(word: &str) -> bool {
    FAMILIES.contains(word)
}

/// Whether a syllable stands behind a name, and is hardly ever part of one.
pub(super) fn after_name(word: &str) -> bool {
    BEHIND.contains(word)
}
