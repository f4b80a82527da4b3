//! Two documents beside each other: how alike they are, how they hang together, and where.

use undisguise::Span;

use super::hash::WORD;
use super::overlap::{self, Overlap, Rare, Sets, Shared};
use super::words::{SHINGLE, Word};

/// How two documents hang together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// The same words in the same order.
    SameText,
    /// One is a part of the other.
    Excerpt,
    /// Mostly the same passages in another order.
    Reordered,
    /// The same text with words changed, added or left out.
    Edited,
    /// Less alike than was asked, but the same text all along, with other words put in.
    Template,
    /// What they share stands in many documents; what is their own they do not share.
    Boilerplate,
}

impl Relation {
    /// The name in JSON and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Relation::SameText => "same-text",
            Relation::Excerpt => "excerpt",
            Relation::Reordered => "reordered",
            Relation::Edited => "edited",
            Relation::Template => "template",
            Relation::Boilerplate => "boilerplate",
        }
    }
}

/// Whether two documents repeat each other, given the likeness from which on they do.
pub(crate) fn is_alike(overlap: &Overlap, likeness: f64) -> bool {
    /// An excerpt has so many shingles, and so many of them stand in the other.
    const EXCERPT: usize = 20;
    const CONTAINED: f64 = 0.8;
    let is_excerpt = overlap.left.min(overlap.right) >= EXCERPT
        && overlap.containment() >= CONTAINED.max(likeness);
    overlap.likeness() >= likeness || is_excerpt
}

/// How two documents hang together.
pub(crate) struct Described {
    pub(crate) relation: Relation,
    pub(crate) overlap: Overlap,
    /// What they share, in bytes of both originals.
    pub(crate) spans: Vec<(Span, Span)>,
}

/// How two documents hang together, given by their words; `None` when they are neither alike nor of one
/// template.
pub(crate) fn described(
    left: &[Word],
    right: &[Word],
    likeness: f64,
    is_common: impl Fn(u32) -> bool,
) -> Option<Described> {
    let hashes = |words: &[Word]| words.iter().map(|word| word.hash & WORD).collect::<Vec<u32>>();
    let (left_hashes, right_hashes) = (hashes(left), hashes(right));
    let mut desk = Desk::default();
    let shared = shared(&left_hashes, &right_hashes, &mut desk);
    let overlap = shared.overlap;
    let is_alike = is_alike(&overlap, likeness);
    if !is_alike && !overlap.may_be_template() {
        return None;
    }
    let (relation, runs) =
        related(&left_hashes, &right_hashes, shared, is_alike, is_common, &mut desk)?;
    let spans = spans(&runs, |word| left[word].span, |word| right[word].span);
    Some(Described { relation, overlap, spans })
}

/// The same by the hashes of the words, and by what they share, with runs of words instead of bytes.
pub(super) fn related(
    left: &[u32],
    right: &[u32],
    shared: Shared,
    is_alike: bool,
    is_common: impl Fn(u32) -> bool,
    desk: &mut Desk,
) -> Option<(Relation, Vec<Run>)> {
    let found = match &shared.runs {
        Some(_) => Vec::new(),
        None => runs(left, right, &mut desk.shingled),
    };
    let runs = shared.runs.as_ref().unwrap_or(&found);
    let relation = match is_alike {
        true => relation(left, right, runs, || {
            Rare::of(left, right, &shared, is_common, &mut desk.sets).owners()
        }),
        false if is_of_template(left, right, runs) => Relation::Template,
        false => return None,
    };
    Some((relation, shared.runs.unwrap_or(found)))
}

/// What is held while two documents are compared; used again for the next two.
#[derive(Default)]
pub(super) struct Desk {
    pub(super) sets: Sets,
    shingled: Shingled,
}

/// What two texts share, given by the hashes of their words.
pub(super) fn shared(left: &[u32], right: &[u32], desk: &mut Desk) -> Shared {
    overlap::shared(left, right, &mut desk.sets)
}

pub(super) fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// No further place.
const NONE: u32 = u32::MAX;

/// Words that both texts hold in the same order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) left: usize,
    pub(super) right: usize,
    pub(super) length: usize,
}

/// The runs of words that two texts share, in the order of the left one, none over another there.
/// Each begins with the longest that goes on from where it is.
///
/// Time is linear in the words unless one shingle stands in the right text again and again, of
/// whose places only the first few are looked at.
fn runs(left: &[u32], right: &[u32], places: &mut Shingled) -> Vec<Run> {
    const PLACES: usize = 8;
    if left.len().min(right.len()) < SHINGLE {
        return Vec::new();
    }
    if left == right {
        return vec![Run { left: 0, right: 0, length: left.len() }];
    }
    places.take(right);
    let mut runs: Vec<Run> = Vec::new();
    let mut at = 0;
    while at + SHINGLE <= left.len() {
        let length = |to: usize| {
            left[at..].iter().zip(&right[to..]).take_while(|(one, other)| one == other).count()
        };
        let expected = runs.last().map_or(at, |run| run.right + (at - run.left));
        // Of equally long ones the one that goes on where the last one ended.
        let best = places
            .of_shingle(mixed(&left[at..at + SHINGLE]))
            .take(PLACES)
            .map(|to| (length(to), to))
            .max_by_key(|(length, to)| (*length, usize::MAX - to.abs_diff(expected)));
        match best {
            Some((length, to)) if length >= SHINGLE => {
                runs.push(Run { left: at, right: to, length });
                at += length;
            }
            _ => at += 1,
        }
    }
    runs
}

/// A shingle by a hash that is quick and stays within two texts: what has the same one need not be the
/// same.
fn mixed(words: &[u32]) -> u32 {
    const FACTORS: [u32; SHINGLE] = [0x9E37_79B1, 0x85EB_CA6B, 0xC2B2_AE35];
    let mixed = words.iter().zip(FACTORS);
    mixed.fold(0, |mixed, (word, factor)| mixed ^ word.wrapping_mul(factor))
}

/// Where each shingle of a text stands.
#[derive(Default)]
struct Shingled {
    /// The shingle that begins at each word.
    shingles: Vec<u32>,
    /// The next place of the same one.
    next: Vec<u32>,
    /// The first place of each shingle, somewhere from the place on that its first bits name.
    first: Vec<u32>,
    shift: u32,
}

impl Shingled {
    /// Takes another text.
    fn take(&mut self, words: &[u32]) {
        self.shingles.clear();
        self.shingles.extend(words.windows(SHINGLE).map(mixed));
        let size = (2 * self.shingles.len()).next_power_of_two().max(2);
        self.shift = 32 - size.ilog2();
        self.first.clear();
        self.first.resize(size, NONE);
        self.next.clear();
        self.next.resize(self.shingles.len(), NONE);
        for at in (0..self.shingles.len()).rev() {
            let slot = self.slot(self.shingles[at]);
            self.next[at] = self.first[slot];
            self.first[slot] = at as u32;
        }
    }

    /// Where the first place of a shingle is noted, or would be.
    fn slot(&self, shingle: u32) -> usize {
        let mut slot = (shingle >> self.shift) as usize;
        loop {
            let at = self.first[slot];
            if at == NONE || self.shingles[at as usize] == shingle {
                return slot;
            }
            slot = (slot + 1) & (self.first.len() - 1);
        }
    }

    /// Its places, the first one first.
    fn of_shingle(&self, shingle: u32) -> impl Iterator<Item = usize> {
        let known = |place: u32| Some(place).filter(|place| *place != NONE);
        let first = known(self.first[self.slot(shingle)]);
        let places = std::iter::successors(first, move |place| known(self.next[*place as usize]));
        places.map(|place| place as usize)
    }
}

/// How two texts hang together that are alike enough, by what they share and where; `owners` tells
/// which of both has enough of its own, where all they share stands in many documents.
fn relation(
    left: &[u32],
    right: &[u32],
    runs: &[Run],
    owners: impl FnOnce() -> [bool; 2],
) -> Relation {
    /// An excerpt stands in the other text by this share, and is shorter by this ratio.
    const PART: f64 = 0.85;
    const SHORTER: f64 = 0.8;
    /// Reordered texts share so much, and so much of it stands in the same order at most.
    const MOSTLY: f64 = 0.6;
    const IN_ORDER: f64 = 0.8;
    if left == right {
        return Relation::SameText;
    }
    let apart = stand_apart(left.len(), right.len(), runs);
    if apart != [false; 2] {
        let owners = owners();
        if owners != [false; 2] && owners.iter().zip(apart).all(|(owns, apart)| apart || !owns) {
            return Relation::Boilerplate;
        }
    }
    let (short, long) = (left.len().min(right.len()), left.len().max(right.len()));
    let shared: usize = runs.iter().map(|run| run.length).sum();
    if ratio(short, long) <= SHORTER && ratio(shared.min(short), short) >= PART {
        return Relation::Excerpt;
    }
    let is_mostly = ratio(shared.min(long), long) >= MOSTLY;
    if is_mostly && ratio(in_order(runs), shared) <= IN_ORDER {
        return Relation::Reordered;
    }
    Relation::Edited
}

/// Whether much that is its own stands together in each of two texts, given by the number of their
/// words: boilerplate stands at an end, and the rest is each text's own. In a template with its slots
/// filled, what is shared is spread all over.
fn stand_apart(left: usize, right: usize, runs: &[Run]) -> [bool; 2] {
    /// Words of its own that stand together, and their share of the text.
    const TOGETHER: usize = 16;
    const SHARE: f64 = 0.25;
    let is_apart = |mut places: Vec<(usize, usize)>, words: usize| {
        places.sort_unstable();
        let (mut at, mut longest) = (0, 0);
        for (start, length) in places {
            longest = longest.max(start.saturating_sub(at));
            at = at.max(start + length);
        }
        let longest = longest.max(words.saturating_sub(at));
        longest >= TOGETHER && ratio(longest, words) >= SHARE
    };
    [
        is_apart(runs.iter().map(|run| (run.left, run.length)).collect(), left),
        is_apart(runs.iter().map(|run| (run.right, run.length)).collect(), right),
    ]
}

/// Whether two texts that are not alike enough were made by one template: several runs in the same
/// order, close to one another in both, that make up much of the shorter text.
fn is_of_template(left: &[u32], right: &[u32], runs: &[Run]) -> bool {
    const RUNS: usize = 4;
    const COVERED: f64 = 0.45;
    let short = left.len().min(right.len());
    runs.len() >= RUNS
        && ratio(in_order(runs), short) >= COVERED
        && stand_apart(left.len(), right.len(), runs) != [true; 2]
}

/// The most words of runs that stand in the same order in both texts, without one over another:
/// the heaviest increasing sequence, by a tree of maxima over the places in the right text.
fn in_order(runs: &[Run]) -> usize {
    let mut ends: Vec<usize> = runs.iter().map(|run| run.right + run.length).collect();
    ends.sort_unstable();
    ends.dedup();
    let mut best = vec![0; ends.len() + 1];
    let mut most = 0;
    for run in runs {
        let mut at = ends.partition_point(|end| *end <= run.right);
        let mut before = 0;
        while at > 0 {
            before = before.max(best[at]);
            at &= at - 1;
        }
        let own = before + run.length;
        most = most.max(own);
        at = ends.partition_point(|end| *end < run.right + run.length) + 1;
        while at < best.len() {
            best[at] = best[at].max(own);
            at += at & at.wrapping_neg();
        }
    }
    most
}

/// Where the runs stand in both texts: in bytes, from the first letter of the first word to the
/// last of the last; given by where each word stands.
pub(super) fn spans(
    runs: &[Run],
    mut left: impl FnMut(usize) -> Span,
    mut right: impl FnMut(usize) -> Span,
) -> Vec<(Span, Span)> {
    let both = |run: &Run| {
        let last = run.length - 1;
        let span = |of: &mut dyn FnMut(usize) -> Span, at: usize| {
            Span::new(of(at).start, of(at + last).end)
        };
        (span(&mut left, run.left), span(&mut right, run.right))
    };
    runs.iter().map(both).collect()
}

#[cfg(test)]
mod tests {
    use super::super::words::{mix, shingles};
    use super::*;

    fn related(left: &[u32], right: &[u32]) -> Relation {
        relation(left, right, &runs(left, right, &mut Shingled::default()), || [false; 2])
    }

    #[test]
    fn relations_say_what_was_done() {
        let text: Vec<u32> = (0..100).collect();
        assert_eq!(related(&text, &text), Relation::SameText);
        assert_eq!(related(&text, &text[20..60]), Relation::Excerpt);
        assert_eq!(related(&text[20..60], &text), Relation::Excerpt);
        let turned = [&text[50..], &text[..50]].concat();
        assert_eq!(related(&text, &turned), Relation::Reordered);
        let mut edited = text.clone();
        edited[30] = 1000;
        edited.remove(70);
        assert_eq!(related(&text, &edited), Relation::Edited);
    }

    #[test]
    fn runs_are_found_and_do_not_overlap() {
        let left = [1, 2, 3, 4, 9, 5, 6, 7];
        let right = [5, 6, 7, 1, 2, 3, 4];
        let found = runs(&left, &right, &mut Shingled::default());
        assert_eq!(
            found,
            [Run { left: 0, right: 3, length: 4 }, Run { left: 5, right: 0, length: 3 }]
        );
        assert_eq!(in_order(&found), 4);
        assert!(runs(&[], &right, &mut Shingled::default()).is_empty());
    }

    #[test]
    fn runs_side_by_side_are_those_of_looking_everywhere() {
        let text: Vec<u32> = (0..200).map(|word| mix(word) & WORD).collect();
        let mut edited = text.clone();
        edited[20] = 900;
        edited.splice(50..52, [901, 902, 903]);
        edited.drain(90..95);
        let added = [&[910, 911, 912], &text[..], &[913]].concat();
        let far = [&text[100..], &text[..100]].concat();
        let twice = [&text[..], &text[..9]].concat();
        let inside = [&far[100..160], &text[30..90], &text[10..20]].concat();
        let mut is_found = Vec::new();
        let part = &text[50..90].to_vec();
        for other in [&text, &edited, &added, part, &far, &twice, &inside, &vec![1, 2]] {
            for (one, other) in [(&text, other), (other, &text)] {
                let shared = shared(one, other, &mut Desk::default());
                assert_eq!(shared.overlap, Overlap::of(&shingles(one), &shingles(other)));
                is_found.push(shared.runs.is_some());
                let all = runs(one, other, &mut Shingled::default());
                assert!(shared.runs.is_none_or(|side_by_side| side_by_side == all));
            }
        }
        let [yes, no] = [[true; 2], [false; 2]];
        assert_eq!(is_found, [yes, yes, yes, yes, no, no, no, no].concat());
    }
}
