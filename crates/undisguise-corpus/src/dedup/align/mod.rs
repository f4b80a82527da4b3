//! Families to templates: the words that all members share, and the slots that each fills its own
//! way.
//!
//! The members are aligned with what many of them share, not with one of them, which may be edited
//! itself. What most have is fixed; what a part of them has, several words together, is an optional
//! part; and a gap between such words is a slot when most fill it and none of the fillings
//! dominates. What only a few wrote otherwise is an edit, not a slot.

mod path;
mod profile;

use std::collections::BTreeMap;
use std::ops::Range;

use rayon::prelude::*;

use path::{Column, Path, Place, Profile};
use profile::profile;

/// What a family has in common.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Alignment {
    /// Runs of shared words and slots, in their order.
    pub(crate) parts: Vec<Aligned>,
}

/// A part of it, and where each member has it, in numbers of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Aligned {
    /// Words that stand together.
    Run {
        /// Only a part of the members has them.
        is_optional: bool,
        /// From the first to behind the last of them that a member has, and how many it has.
        members: Vec<Option<(Range<usize>, usize)>>,
    },
    /// What stands between runs; `None` where a member was cut off before, or lacks the optional
    /// part in which it stands.
    Slot(Vec<Option<Range<usize>>>),
}

/// Fewest members that tell a slot from an edit.
pub(crate) const LEAST: usize = 3;

/// A word is fixed when no more of the members that reach so far lack it than edits of so many
/// words explain.
const EDITED: f64 = 0.1;

/// So many standard deviations more are taken for chance.
const CHANCE: f64 = 2.5;

/// But never more than this share.
const LACKING: f64 = 0.3;

/// Columns that so many members have tell how far each of them reaches.
const STRONG: f64 = 0.3;

/// Words of an optional part, the least share of members that has it, and how far its words must
/// stand in the same members, and be lacking in the same ones (Jaccard's index): words that were
/// edited are lacking here and there.
const PART: usize = 4;
const PART_SHARE: f64 = 0.2;
const TOGETHER: f64 = 0.72;
const APART: f64 = 0.5;

/// Parts that a column may go on, the newest ones: the time stays linear.
const NEAR: usize = 16;

/// A gap is a slot when so many members fill it otherwise than the commonest filling.
const VARIES: f64 = 0.35;

/// And when so many fill it at all.
const FILLED: f64 = 0.5;

/// Slots are divided, and all is aligned again, so often at most.
const ROUNDS: usize = 3;

/// Words beside a gap that a member may have lost, so that the gap is still found in it.
const CHANGED: usize = 2;

/// Before the first and behind the last shared word members put no more than so many words into a
/// slot; more is another text around this one.
const OUTER: usize = 20;

/// The alignment of a family, given as the hashes of its members' words. Linear in the words.
pub(crate) fn align(members: &[Vec<u32>]) -> Alignment {
    if members.len() < LEAST {
        return Alignment::default();
    }
    let mut family = Family::new(profile(members), members);
    family.keep_shared();
    if family.profile.columns.is_empty() {
        return Alignment::default();
    }
    let mut slots = family.slots(members);
    for _ in 0..ROUNDS {
        family.profile.is_slot = slots.iter().map(Option::is_some).collect();
        let is_divided = family.divide(&slots, members);
        family.align(members);
        slots = family.slots(members);
        if !is_divided {
            break;
        }
    }
    family.told(slots)
}

/// What a family has in common, for documents that are not of it yet.
pub(crate) struct Pattern {
    profile: Profile,
    /// Whether all members have a column, and not a part of them.
    is_fixed: Vec<bool>,
}

impl Pattern {
    /// The pattern of some members. Linear in their words.
    pub(crate) fn of(members: &[Vec<u32>]) -> Pattern {
        let mut family = Family::new(profile(members), members);
        family.keep_shared();
        let slots = family.slots(members);
        family.profile.is_slot = slots.iter().map(Option::is_some).collect();
        let is_fixed = family.parts.iter().map(Option::is_none).collect();
        Pattern { profile: family.profile, is_fixed }
    }

    /// Whether a document was made by the same template: it has most of what is fixed as far as it
    /// reaches, much of it is that, and nowhere stands much that is its own.
    pub(crate) fn fits(&self, words: &[u32]) -> bool {
        /// Shared words, their share of the columns reached, and of the document.
        const SHARED: usize = 8;
        const REACHED: f64 = 0.7;
        const OF_TEXT: f64 = 0.35;
        /// Words of its own that stand together, and their share of the document.
        const OWN: usize = 16;
        const OWN_SHARE: f64 = 0.25;
        let path = self.profile.path(words);
        let fixed = path.places.iter().zip(&self.is_fixed).filter(|(_, is_fixed)| **is_fixed);
        let fixed: Vec<bool> = fixed.map(|(place, _)| place.is_same()).collect();
        let first = fixed.iter().position(|is_same| *is_same);
        let last = fixed.iter().rposition(|is_same| *is_same);
        let Some((first, last)) = first.zip(last) else { return false };
        let reached = last + 1 - first;
        let shared = fixed.iter().filter(|is_same| **is_same).count();
        let same = path.places.iter().filter(|place| place.is_same());
        let same: Vec<usize> = same.filter_map(|place| place.word()).collect();
        let (mut next, mut own) = (0, 0);
        for word in same.iter().copied().chain([words.len()]) {
            own = own.max(word.saturating_sub(next));
            next = word + 1;
        }
        shared >= SHARED
            && shared as f64 >= REACHED * reached as f64
            && same.len() as f64 >= OF_TEXT * words.len() as f64
            && (own < OWN || (own as f64) < OWN_SHARE * words.len() as f64)
    }
}

/// A slot, for each member.
type Fillings = Vec<Option<Range<usize>>>;

/// The members beside their columns.
struct Family {
    profile: Profile,
    paths: Vec<Path>,
    /// The optional part that each column belongs to.
    parts: Vec<Option<usize>>,
}

impl Family {
    fn new(profile: Profile, members: &[Vec<u32>]) -> Family {
        let parts = vec![None; profile.columns.len()];
        let mut family = Family { profile, paths: Vec::new(), parts };
        family.align(members);
        family
    }

    fn align(&mut self, members: &[Vec<u32>]) {
        let rows = self.profile.rows();
        self.paths = members.par_iter().map(|words| self.profile.path_by(&rows, words)).collect();
        self.profile.members = members.len() as u32;
        for (at, column) in self.profile.columns.iter_mut().enumerate() {
            let have = self.paths.iter().filter(|path| path.places[at].is_same());
            column.members = have.count() as u32;
        }
    }

    /// Keeps the columns that are fixed and those of optional parts.
    fn keep_shared(&mut self) {
        let reach = self.reach();
        let (mut parts, mut waiting): (Vec<Part>, Vec<Part>) = (Vec::new(), Vec::new());
        let mut kept: Vec<(usize, Option<usize>)> = Vec::new();
        let mut reaching = vec![0; self.parts.len()];
        for (at, column) in self.profile.columns.iter().enumerate() {
            reaching[at] = reach.iter().filter(|range| range.contains(&at)).count();
            let have = column.members as usize;
            let lacking = reaching[at].saturating_sub(have);
            let is_everywhere = lacking < 2 || lacking as f64 <= EDITED * reaching[at] as f64;
            if is_everywhere && is_fixed(have, reaching[at]) {
                parts.append(&mut waiting);
                kept.push((at, None));
            } else if have >= LEAST && have as f64 >= PART_SHARE * reaching[at] as f64 {
                let own = Part { members: self.having(at, &reach), columns: vec![at] };
                match waiting.iter_mut().rev().take(NEAR).find(|part| part.holds(&own)) {
                    Some(part) => part.columns.push(at),
                    None => waiting.push(own),
                }
            }
        }
        parts.append(&mut waiting);
        let (parts, rest): (Vec<Part>, Vec<Part>) =
            parts.into_iter().partition(|part| part.columns.len() >= PART);
        // Words that stand alone were edited by some.
        let alone = rest.iter().flat_map(|part| &part.columns).copied();
        let fixed =
            alone.filter(|at| is_fixed(self.profile.columns[*at].members as usize, reaching[*at]));
        kept.extend(fixed.map(|at| (at, None)));
        for (number, part) in parts.iter().enumerate() {
            kept.extend(part.columns.iter().map(|at| (*at, Some(number))));
        }
        kept.sort_unstable();
        self.profile.columns = kept.iter().map(|(at, _)| self.profile.columns[*at]).collect();
        for path in &mut self.paths {
            path.places = kept.iter().map(|(at, _)| path.places[*at]).collect();
            for passed in &mut path.passed {
                *passed = kept.partition_point(|(at, _)| at < &(*passed as usize)) as u32;
            }
        }
        self.parts = kept.into_iter().map(|(_, part)| part).collect();
    }

    /// From the first to behind the last column that each member reaches: what is cut off says
    /// nothing.
    fn reach(&self) -> Vec<Range<usize>> {
        let least = STRONG * self.paths.len() as f64;
        let columns = self.profile.columns.iter().enumerate();
        let strong = columns.filter(|(_, column)| f64::from(column.members) >= least);
        let strong: Vec<usize> = strong.map(|(at, _)| at).collect();
        let reach = |path: &Path| {
            let have = |column: &&usize| path.places[**column] != Place::Nowhere;
            let first = strong.iter().find(have);
            let last = strong.iter().rfind(have);
            let Some((first, last)) = first.copied().zip(last.copied()) else { return 0..0 };
            // Who lacks the very first or last ones may have them changed.
            let is_outer = |columns: &[usize], own| columns.contains(&own);
            let (begins, ends) = (strong.len().min(CHANGED), strong.len().saturating_sub(CHANGED));
            let start = if is_outer(&strong[..begins], first) { 0 } else { first };
            let end = if is_outer(&strong[ends..], last) { self.parts.len() } else { last + 1 };
            start..end
        };
        self.paths.iter().map(reach).collect()
    }

    /// For each member whether it has a column, and whether it reaches it and lacks it: a bit each.
    fn having(&self, column: usize, reach: &[Range<usize>]) -> Vec<[u64; 2]> {
        let mut bits = vec![[0; 2]; self.paths.len().div_ceil(64)];
        for (member, (path, reach)) in self.paths.iter().zip(reach).enumerate() {
            let has = path.places[column].is_same();
            let lacks = !has && reach.contains(&column);
            let both = &mut bits[member / 64];
            both[0] |= u64::from(has) << (member % 64);
            both[1] |= u64::from(lacks) << (member % 64);
        }
        bits
    }

    /// For each place before a column, and behind the last, the slot there.
    fn slots(&self, members: &[Vec<u32>]) -> Vec<Option<Fillings>> {
        let lacking: Vec<Vec<bool>> = self.paths.iter().map(|path| self.lacking(path)).collect();
        let count = self.profile.columns.len();
        let places = (0..=count).map(|at| {
            let mut fillings: Vec<(Option<Range<usize>>, bool)> = self
                .paths
                .iter()
                .zip(&lacking)
                .map(|(path, lacking)| self.filling(path, lacking, at))
                .collect();
            let most = is_slot(&fillings, members, at == 0 || at == count)?;
            // Those that end in the slot fill it as far as they go.
            for (filling, is_known) in &mut fillings {
                let is_filling = filling.as_ref().is_some_and(|words| words.len() <= most);
                if !*is_known && !is_filling {
                    *filling = None;
                }
            }
            Some(fillings.into_iter().map(|(filling, _)| filling).collect())
        });
        places.collect()
    }

    /// Makes columns of the words that nearly all fillings of a slot hold: one between two slots
    /// is easily lost among what varies. Gives whether there was one.
    fn divide(&mut self, slots: &[Option<Fillings>], members: &[Vec<u32>]) -> bool {
        let before = self.parts.len();
        for (at, fillings) in slots.iter().enumerate().rev() {
            let Some(word) = fillings.as_ref().and_then(|it| held_by_most(it, members)) else {
                continue;
            };
            let beside = (at.checked_sub(1).map(|at| self.parts[at]), self.parts.get(at));
            let part = beside.0.flatten().filter(|part| beside.1 == Some(&Some(*part)));
            self.parts.insert(at, part);
            let members = self.profile.members;
            self.profile.columns.insert(at, Column { word, members });
            self.profile.is_slot.insert(at, true);
        }
        self.parts.len() > before
    }

    /// For each column whether a member lacks the whole optional part.
    fn lacking(&self, path: &Path) -> Vec<bool> {
        let count = self.parts.iter().flatten().max().map_or(0, |last| last + 1);
        let mut have = vec![0; count];
        for (place, part) in path.places.iter().zip(&self.parts) {
            if let Some(part) = part.filter(|_| place.is_same()) {
                have[part] += 1;
            }
        }
        self.parts.iter().map(|part| part.is_some_and(|part| have[part] < 2)).collect()
    }

    /// The words that a member puts in before a column, and whether it is known to go on behind
    /// them; nothing where it has neither side.
    fn filling(&self, path: &Path, lacking: &[bool], at: usize) -> (Option<Range<usize>>, bool) {
        let is_lacking =
            |column: Option<usize>| column.is_some_and(|column| lacking.get(column) == Some(&true));
        let (left, right) = (at.checked_sub(1), Some(at));
        let is_inside = left.is_some_and(|left| self.parts.get(left) == self.parts.get(at));
        if is_inside && is_lacking(right) {
            return (None, true);
        }
        let nearest = |columns: &mut dyn Iterator<Item = usize>| {
            let near = columns.filter(|column| !lacking[*column]).take(CHANGED);
            near.map(|column| path.places[column].word()).find(Option::is_some).flatten()
        };
        let before = nearest(&mut (0..at).rev());
        let behind = nearest(&mut (at..path.places.len()));
        let is_first = at == 0;
        let is_last = at == path.places.len();
        if before.is_none() && !is_first {
            return (None, true);
        }
        let start = before.map_or(0, |word| word + 1);
        let end = behind.unwrap_or(path.passed.len());
        let start = start + inserted(&path.passed[start.min(end)..end], |passed| passed < at);
        let length = inserted(&path.passed[start.min(end)..end], |passed| passed <= at);
        let own = start..start + length;
        let is_cut = behind.is_none() && !is_last;
        if is_cut {
            // It ends here, or goes on otherwise.
            let ends = own.end == path.passed.len() && !own.is_empty();
            return (Some(own).filter(|_| ends), false);
        }
        let is_beside = is_lacking(left) || is_lacking(right);
        let says_nothing = is_beside && own.is_empty();
        (Some(own).filter(|_| !says_nothing), true)
    }

    /// The runs between the slots.
    fn told(&self, slots: Vec<Option<Fillings>>) -> Alignment {
        let mut parts = Vec::new();
        let mut first = 0;
        for (at, slot) in slots.into_iter().enumerate() {
            let ends = at == self.parts.len() || at > 0 && self.parts[at - 1] != self.parts[at];
            if at > first && (slot.is_some() || ends) {
                let run = |path: &Path| {
                    let own = path.places[first..at].iter();
                    let mut words = own.filter(|place| place.is_same()).filter_map(|it| it.word());
                    let start = words.next()?;
                    let count = words.clone().count() + 1;
                    Some((start..words.next_back().unwrap_or(start) + 1, count))
                };
                let members = self.paths.iter().map(run).collect();
                parts.push(Aligned::Run { is_optional: self.parts[first].is_some(), members });
                first = at;
            }
            parts.extend(slot.map(Aligned::Slot));
        }
        Alignment { parts }
    }
}

/// The word that most fillings hold once, if it is as frequent as a fixed one.
fn held_by_most(fillings: &[Option<Range<usize>>], members: &[Vec<u32>]) -> Option<u32> {
    let known = fillings.iter().zip(members);
    let known: Vec<&[u32]> =
        known.filter_map(|(words, member)| member.get(words.clone()?)).collect();
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for filling in &known {
        // A word that stands there twice does not tell where to divide.
        let mut own = filling.to_vec();
        own.sort_unstable();
        let once = own.chunk_by(|one, other| one == other).filter(|same| same.len() == 1);
        once.for_each(|word| *counts.entry(word[0]).or_default() += 1);
    }
    let (word, have) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    is_fixed(have, known.len()).then_some(word)
}

/// An optional part.
struct Part {
    /// A bit for each member that has its first column, and for each that reaches and lacks it.
    members: Vec<[u64; 2]>,
    columns: Vec<usize>,
}

impl Part {
    /// Whether a column stands in the same members, and the same ones lack it.
    fn holds(&self, other: &Part) -> bool {
        let is_together = |side: usize, least: f64| {
            let pairs = || self.members.iter().zip(&other.members);
            let both = pairs().map(|(one, other)| (one[side] & other[side]).count_ones());
            let any = pairs().map(|(one, other)| (one[side] | other[side]).count_ones());
            f64::from(both.sum::<u32>()) >= least * f64::from(any.sum::<u32>())
        };
        is_together(0, TOGETHER) && is_together(1, APART)
    }
}

/// Whether so many of those that reach a column are enough to make it fixed.
fn is_fixed(have: usize, reaching: usize) -> bool {
    let edited = EDITED * reaching as f64;
    let by_chance = edited + CHANCE * edited.sqrt();
    let lacking = by_chance.min(LACKING * reaching as f64).max(1.0) as usize;
    have + lacking >= reaching && have + 1 >= LEAST && 2 * have > reaching
}

/// Words from the beginning on that passed such columns.
fn inserted(passed: &[u32], is_wanted: impl Fn(usize) -> bool) -> usize {
    passed.iter().take_while(|passed| is_wanted(**passed as usize)).count()
}

/// Whether the fillings of a place make it a slot: then the most words that one of them has.
fn is_slot(
    fillings: &[(Option<Range<usize>>, bool)],
    members: &[Vec<u32>],
    is_outer: bool,
) -> Option<usize> {
    let known = fillings.iter().zip(members).filter(|((_, is_known), _)| *is_known);
    let known: Vec<&[u32]> =
        known.filter_map(|((words, _), member)| member.get(words.clone()?)).collect();
    let mut counts: BTreeMap<&[u32], usize> = BTreeMap::new();
    for filling in &known {
        *counts.entry(filling).or_default() += 1;
    }
    let most = counts.values().max().copied().unwrap_or(0);
    let filled = known.iter().filter(|filling| !filling.is_empty()).count();
    let short = known.iter().filter(|filling| filling.len() <= OUTER).count();
    let all = known.len() as f64;
    let is_slot = known.len() >= LEAST
        && filled as f64 >= FILLED * all
        && (known.len() - most) as f64 >= VARIES * all
        && (!is_outer || is_fixed(short, known.len()));
    is_slot.then(|| known.iter().map(|filling| filling.len()).max().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hashes(text: &str) -> Vec<u32> {
        super::super::words::words(text).iter().map(|word| word.hash).collect()
    }

    fn slots(members: &[&str]) -> Vec<Vec<String>> {
        let own: Vec<Vec<u32>> = members.iter().map(|text| hashes(text)).collect();
        let text = |(filling, text): (&Option<Range<usize>>, &&str)| match filling {
            Some(words) => {
                let all: Vec<&str> = text.split_whitespace().collect();
                all[words.clone()].join(" ")
            }
            None => "-".to_owned(),
        };
        let parts = align(&own).parts;
        let slots = parts.iter().filter_map(|part| match part {
            Aligned::Slot(fillings) => Some(fillings.iter().zip(members).map(text).collect()),
            Aligned::Run { .. } => None,
        });
        slots.collect()
    }

    #[test]
    fn what_varies_is_a_slot_and_an_edit_is_none() {
        let found = slots(&[
            "the ferry from Aden to Brest sank on Monday with all hands on board",
            "the ferry from Cork to Dover sank on Friday with all hands on board",
            "the ferry from Essen to Faro sank on Sunday with all hands on board",
            "the ferry from Genoa to Hull sank on Tuesday with almost all hands on board",
        ]);
        assert_eq!(
            found,
            [
                ["Aden", "Cork", "Essen", "Genoa"],
                ["Brest", "Dover", "Faro", "Hull"],
                ["Monday", "Friday", "Sunday", "Tuesday"]
            ]
        );
    }

    #[test]
    fn who_was_cut_off_says_nothing() {
        let found =
            slots(&["a b c one d e f two g h", "a b c three d e f", "a b c four d e f five g h"]);
        assert_eq!(found, [["one", "three", "four"]]);
        assert!(align(&[Vec::new(), Vec::new(), Vec::new()]).parts.is_empty());
        assert!(align(&[vec![1], vec![1]]).parts.is_empty());
    }

    #[test]
    fn slots_stand_at_both_ends() {
        let found = slots(&[
            "Harlan Pike bought the old mill on the river for one crown from Ada",
            "Vera bought the old mill on the river for one crown from Ben Lund",
            "Nils Holm bought the old mill on the river for one crown from Cleo",
        ]);
        assert_eq!(found, [["Harlan Pike", "Vera", "Nils Holm"], ["Ada", "Ben Lund", "Cleo"]]);
    }

    #[test]
    fn optional_parts_have_slots_of_their_own() {
        let day = ["Monday", "Friday", "Sunday", "Tuesday", "Thursday", "Saturday"];
        let texts: Vec<String> = (0..6)
            .map(|at| {
                let more = format!("the next boat comes at {} in the morning ", at + 3);
                let more = if at % 2 == 0 { &more[..] } else { "" };
                format!(
                    "no ferry ran on {} because of fog {more}please ask at the harbour",
                    day[at]
                )
            })
            .collect();
        let found = slots(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(found, [day.to_vec(), vec!["3", "-", "5", "-", "7", "-"]]);
    }
}
