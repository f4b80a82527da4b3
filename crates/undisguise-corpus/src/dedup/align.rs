//! Families to templates: the words that all members share, and the slots that each fills its own
//! way.
//!
//! One member is the model (the medoid: the one most like the others); each other member is
//! aligned with it, word by word (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986).
//! A gap between shared words is a slot when most members fill it and none of the fillings
//! dominates; what only a few wrote otherwise is an edit, not a slot.

use std::collections::BTreeMap;
use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::pair::runs;

/// A slot, and where each member fills it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gap {
    /// Words of the model that stand in it; none where the model leaves it empty.
    pub(crate) model: Range<usize>,
    /// For each member the words it puts there; `None` where the member was cut off before.
    pub(crate) fillings: Vec<Option<Range<usize>>>,
}

/// A word of the model is fixed when so many of the members that reach so far have it.
const FIXED: f64 = 0.6;

/// A gap is a slot when so many members fill it otherwise than the commonest filling.
const VARIES: f64 = 0.35;

/// And when so many fill it at all.
const FILLED: f64 = 0.5;

/// Fewest members that tell a slot from an edit.
pub(crate) const LEAST: usize = 3;

/// Texts with a larger product of their words are aligned by the runs they share alone: Myers'
/// algorithm takes the square of what differs.
const LARGE: usize = 25_000_000;

/// Words beside a gap that a member may have changed, so that the gap is still found in it.
const CHANGED: usize = 2;

/// The slots of a family, given as the hashes of its members' words, in the order of the model.
pub(crate) fn align(members: &[Vec<u32>], model: usize) -> Vec<Gap> {
    let own = &members[model];
    let mapped: Vec<Vec<Option<usize>>> =
        members.iter().map(|member| mapped(own, member)).collect();
    let reach: Vec<Option<Range<usize>>> = mapped.iter().map(|words| reach(words)).collect();
    let is_fixed: Vec<bool> = (0..own.len())
        .map(|at| {
            let reaching = |range: &&Option<Range<usize>>| {
                range.as_ref().is_some_and(|range| range.contains(&at))
            };
            let all = reach.iter().filter(reaching).count();
            let have = mapped.iter().filter(|words| words[at].is_some()).count();
            all >= LEAST.min(members.len()) && have as f64 >= FIXED * all as f64
        })
        .collect();
    let gaps = gaps(&is_fixed);
    let slots = gaps.into_iter().map(|gap| {
        let fillings =
            mapped.iter().zip(members).map(|(words, member)| filling(words, &gap, member.len()));
        Gap { fillings: fillings.collect(), model: gap }
    });
    slots.filter(|slot| is_slot(slot, members)).collect()
}

/// For each word of the model the word of the member that is the same; increasing.
fn mapped(model: &[u32], member: &[u32]) -> Vec<Option<usize>> {
    let mut words = vec![None; model.len()];
    let mut same = |at: usize, to: usize, length: usize| {
        for offset in 0..length {
            words[at + offset] = Some(to + offset);
        }
    };
    if model.len().saturating_mul(member.len()) > LARGE {
        let mut next = 0;
        for run in runs(model, member).iter().filter(|run| run.length > CHANGED) {
            if run.right >= next {
                same(run.left, run.right, run.length);
                next = run.right + run.length;
            }
        }
        return words;
    }
    for step in capture_diff_slices(Algorithm::Myers, model, member) {
        if let DiffOp::Equal { old_index, new_index, len } = step {
            same(old_index, new_index, len);
        }
    }
    words
}

/// From the first to the last word of the model that a member has: what is cut off says nothing.
fn reach(words: &[Option<usize>]) -> Option<Range<usize>> {
    let first = words.iter().position(Option::is_some)?;
    let last = words.iter().rposition(Option::is_some)?;
    Some(first..last + 1)
}

/// The places between neighbouring fixed words, empty ones too.
fn gaps(is_fixed: &[bool]) -> Vec<Range<usize>> {
    let fixed: Vec<usize> = (0..is_fixed.len()).filter(|at| is_fixed[*at]).collect();
    fixed.windows(2).map(|pair| pair[0] + 1..pair[1]).collect()
}

/// The words of a member between those that stand on both sides of a gap of the model. A few
/// words beside the gap may be changed, one for one.
fn filling(words: &[Option<usize>], gap: &Range<usize>, length: usize) -> Option<Range<usize>> {
    let before = (1..=CHANGED.min(gap.start))
        .find_map(|back| words[gap.start - back].map(|word| word + back))?;
    let behind = (0..CHANGED.min(words.len() - gap.end))
        .find_map(|ahead| words[gap.end + ahead].map(|word| word.saturating_sub(ahead)))?;
    let before = before.min(length);
    Some(before..behind.clamp(before, length))
}

fn is_slot(slot: &Gap, members: &[Vec<u32>]) -> bool {
    let known = slot.fillings.iter().zip(members);
    let known: Vec<&[u32]> =
        known.filter_map(|(words, member)| Some(&member[words.clone()?])).collect();
    let mut counts: BTreeMap<&[u32], usize> = BTreeMap::new();
    for filling in &known {
        *counts.entry(filling).or_default() += 1;
    }
    let most = counts.values().max().copied().unwrap_or(0);
    let filled = known.iter().filter(|filling| !filling.is_empty()).count();
    let all = known.len() as f64;
    known.len() >= LEAST
        && filled as f64 >= FILLED * all
        && (known.len() - most) as f64 >= VARIES * all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hashes(text: &str) -> Vec<u32> {
        super::super::words::words(text).iter().map(|word| word.hash).collect()
    }

    #[test]
    fn what_varies_is_a_slot_and_an_edit_is_none() {
        let members = [
            "the ferry from Aden to Brest sank on Monday with all hands on board",
            "the ferry from Cork to Dover sank on Friday with all hands on board",
            "the ferry from Essen to Faro sank on Sunday with all hands on board",
            "the ferry from Genoa to Hull sank on Tuesday with almost all hands on board",
        ]
        .map(hashes);
        let found = align(&members, 0);
        let slots: Vec<Range<usize>> = found.iter().map(|slot| slot.model.clone()).collect();
        assert_eq!(slots, [3..4, 5..6, 8..9]);
        assert_eq!(found[2].fillings[3], Some(8..9));
    }

    #[test]
    fn who_was_cut_off_says_nothing() {
        let members = ["a b c one d e f two g h", "a b c three d e f", "a b c four d e f five g h"];
        let found = align(&members.map(hashes), 0);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].fillings, [Some(3..4), Some(3..4), Some(3..4)]);
        assert!(align(&[Vec::new(), Vec::new(), Vec::new()], 0).is_empty());
    }
}
