//! Callings that nobody has two of in one story: whoever is the judge is not the accused.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

use super::phrase::Phrases;
use crate::tell::reading::{lowered, rows};

/// Leads to what somebody is no more.
const FORMER: [&str; 5] = ["ehemalig", "früher", "einstig", "ancien", "ex-"];

impl Phrases<'_> {
    /// On which side a noun puts somebody; on none where he or she is that no more.
    pub(super) fn sides(&self, head: usize) -> Sides {
        let reading = self.reading;
        let sides = Sides::of(self.code(), &lowered(reading.bare(head)));
        let before = head.checked_sub(1).map_or("", |before| reading.word(before));
        let former = FORMER.iter().any(|stem| before.starts_with(stem));
        if former { Sides::default() } else { sides }
    }
}

/// The sides of callings on which somebody stands, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sides(u64);

impl Sides {
    /// Where a noun, in small letters, puts somebody.
    pub(super) fn of(code: &str, noun: &str) -> Sides {
        let known = APART.known.iter().find(|(language, _)| *language == code);
        known.and_then(|(_, nouns)| nouns.get(noun).copied()).unwrap_or_default()
    }

    /// Those of parts that are given by their names in the list.
    pub(super) fn named(parts: &[&str]) -> Sides {
        let known = APART.sides.iter().enumerate().filter(|(_, side)| parts.contains(side));
        Sides(known.fold(0, |all, (at, _)| all | bit(at)))
    }

    /// On none.
    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether some side is on both.
    pub(super) fn meets(self, other: Sides) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether both have a side in common (`la cantante` is `la intérprete`), or stand on two of one scene
    /// (`el fiscal` is not `el acusado`); nothing where they are of no scene together.
    pub(super) fn same(self, other: Sides) -> Option<bool> {
        if self.meets(other) {
            return Some(true);
        }
        self.are_apart(other).then_some(false)
    }

    /// On either.
    pub(super) fn and(self, other: Sides) -> Sides {
        Sides(self.0 | other.0)
    }

    /// Whether these are two people: they stand on two sides, and on none together.
    pub(super) fn are_apart(self, other: Sides) -> bool {
        let differ = |group: &u64| {
            let (here, there) = (self.0 & group, other.0 & group);
            here != 0 && there != 0 && here & there == 0
        };
        self.0 != 0 && other.0 != 0 && APART.groups.iter().any(differ)
    }
}

/// The sides of all groups.
#[derive(Default)]
struct Apart {
    known: Vec<(&'static str, FxHashMap<&'static str, Sides>)>,
    /// The bits of the sides of each group.
    groups: Vec<u64>,
    sides: Vec<&'static str>,
}

static LISTS: [&str; 1] = [include_str!("../../../lists/quotes/callings.tsv")];

static APART: LazyLock<Apart> = LazyLock::new(|| {
    let mut apart = Apart::default();
    let mut groups: Vec<&str> = Vec::new();
    for (language, side, nouns) in rows(&LISTS) {
        let at = place(&mut apart.sides, side);
        let group = place(&mut groups, side.split('/').next().unwrap_or(side));
        let bit = bit(at);
        apart.groups.resize(groups.len(), 0);
        apart.groups[group] |= bit;
        if apart.known.iter().all(|(known, _)| *known != language) {
            apart.known.push((language, FxHashMap::default()));
        }
        for (_, own) in apart.known.iter_mut().filter(|(known, _)| *known == language) {
            for noun in nouns.split_whitespace() {
                own.entry(noun).or_default().0 |= bit;
            }
        }
    }
    apart
});

fn bit(side: usize) -> u64 {
    1_u64.checked_shl(side as u32).unwrap_or(0)
}

/// Where something stands among others; at the end where it is new.
fn place(all: &mut Vec<&'static str>, one: &'static str) -> usize {
    all.iter().position(|known| *known == one).unwrap_or_else(|| {
        all.push(one);
        all.len() - 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_judge_is_not_the_accused_and_may_be_anything_else() {
        let judge = Sides::of("de", "richterin");
        assert!(judge.are_apart(Sides::of("de", "angeklagte")));
        assert!(!judge.are_apart(Sides::of("de", "richter")));
        assert!(!judge.are_apart(Sides::of("de", "trainer")));
        let same = |one, other| Sides::of("es", one).same(Sides::of("es", other));
        assert_eq!(same("fiscal", "acusado"), Some(false));
        assert_eq!(same("cantante", "intérprete"), Some(true));
        assert_eq!(same("cantante", "acusado"), None);
        assert!(APART.sides.len() <= 64 && Sides::named(&["court/judge"]).meets(judge));
        assert!(!judge.are_apart(Sides::of("en", "judge")) && Sides::of("fr", "").0 == 0);
    }
}
