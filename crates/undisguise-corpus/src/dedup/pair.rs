//! Two documents beside each other: how alike they are, how they hang together, and where.

use undisguise::Span;

use super::hash::NONE as NO_SHINGLE;
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

/// What two sets of shingles share.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Overlap {
    pub(crate) shared: usize,
    /// Shared, and standing in few documents.
    pub(crate) shared_rare: usize,
    pub(crate) left: usize,
    pub(crate) right: usize,
    pub(crate) left_rare: usize,
    pub(crate) right_rare: usize,
}

impl Overlap {
    /// Of two sets; linear in their sizes.
    pub(crate) fn of(left: &[u32], right: &[u32]) -> Overlap {
        Overlap::by(&Held::of(left), left, right)
    }

    /// The same, where the left one is held.
    pub(crate) fn by(held: &Held, left: &[u32], right: &[u32]) -> Overlap {
        let shared = right.iter().map(|shingle| held.count(*shingle)).sum::<u32>() as usize;
        Overlap { shared, left: left.len(), right: right.len(), ..Overlap::default() }
    }

    /// The most that sets of these sizes can share.
    pub(crate) fn most(left: usize, right: usize) -> Overlap {
        Overlap { shared: left.min(right), left, right, ..Overlap::default() }
    }

    /// Counts what stands in few documents, too, as far as that can tell boilerplate: where more
    /// than a little of it is shared, nothing is counted. The left set is held.
    pub(crate) fn count_rare(
        &mut self,
        held: &Held,
        left: &[u32],
        right: &[u32],
        is_common: impl Fn(u32) -> bool,
    ) {
        let enough = NOTHING * self.left.max(self.right) as f64;
        let mut shared_rare = 0;
        for shingle in right {
            if held.count(*shingle) > 0 && !is_common(*shingle) {
                shared_rare += 1;
                if shared_rare as f64 > enough {
                    return;
                }
            }
        }
        let rare = |all: &[u32]| all.iter().filter(|shingle| !is_common(**shingle)).count();
        (self.shared_rare, self.left_rare, self.right_rare) =
            (shared_rare, rare(left), rare(right));
    }

    /// Jaccard's index, 0 to 1.
    pub(crate) fn likeness(&self) -> f64 {
        ratio(self.shared, self.left + self.right - self.shared)
    }

    /// How much of the smaller one stands in the other, 0 to 1.
    pub(crate) fn containment(&self) -> f64 {
        ratio(self.shared, self.left.min(self.right))
    }

    /// Whether two documents that are not alike are worth a look for a template.
    pub(crate) fn may_be_template(&self) -> bool {
        const LEAST: f64 = 0.1;
        self.likeness() >= LEAST
    }

    /// Which of both has enough of its own, where all they share stands in many documents: both, or
    /// one beside a page that holds little but boilerplate. Neither where they share more than that.
    pub(crate) fn owners(&self) -> [bool; 2] {
        /// Shingles of its own that a document must have.
        const OWN: usize = 12;
        /// And their least share of it.
        const OWN_SHARE: f64 = 0.3;
        let sides = [(self.left_rare, self.left), (self.right_rare, self.right)];
        let owners = sides.map(|(rare, all)| rare >= OWN && ratio(rare, all) >= OWN_SHARE);
        let owned = sides.iter().zip(owners).filter(|(_, owns)| *owns).map(|((rare, _), _)| *rare);
        let is_shared = owned.min().is_none_or(|own| ratio(self.shared_rare, own) > NOTHING);
        if is_shared { [false; 2] } else { owners }
    }
}

/// A set of shingles in which others are looked up. All slots of a heap are looked at together: whether
/// one is there cannot be foretold, and so nothing branches on it.
#[derive(Default)]
pub(crate) struct Held {
    heaps: Vec<[u32; SLOTS]>,
    shift: u32,
    /// How full each heap is.
    full: Vec<u8>,
    /// What found its heap full.
    others: Vec<u32>,
}

/// Shingles of a heap. Of two heaps for each shingle hardly one is full.
const SLOTS: usize = 4;

impl Held {
    pub(crate) fn of(shingles: &[u32]) -> Held {
        let mut held = Held::default();
        held.take(shingles);
        held
    }

    /// Holds another set.
    pub(crate) fn take(&mut self, shingles: &[u32]) {
        let size = (2 * shingles.len()).next_power_of_two().max(2);
        self.shift = u32::BITS - size.ilog2();
        self.heaps.clear();
        self.heaps.resize(size, [NO_SHINGLE; SLOTS]);
        self.full.clear();
        self.full.resize(size, 0);
        self.others.clear();
        for shingle in shingles {
            let heap = (shingle >> self.shift) as usize;
            let full = &mut self.full[heap];
            match self.heaps[heap].get_mut(usize::from(*full)) {
                Some(slot) => {
                    *slot = *shingle;
                    *full += 1;
                }
                None => self.others.push(*shingle),
            }
        }
        self.others.sort_unstable();
    }

    /// 1 where a shingle is there, 0 where it is not.
    #[inline]
    fn count(&self, shingle: u32) -> u32 {
        let heap = &self.heaps[(shingle >> self.shift) as usize];
        let found: u32 = heap.iter().map(|slot| u32::from(*slot == shingle)).sum();
        match self.others.is_empty() {
            true => found,
            false => found + u32::from(self.others.binary_search(&shingle).is_ok()),
        }
    }
}

/// The share of what is their own up to which two documents share nothing of it.
const NOTHING: f64 = 0.05;

/// Whether two documents repeat each other, given the likeness from which on they do.
pub(crate) fn is_alike(overlap: &Overlap, likeness: f64) -> bool {
    /// An excerpt has so many shingles, and so many of them stand in the other.
    const EXCERPT: usize = 20;
    const CONTAINED: f64 = 0.8;
    let is_excerpt = overlap.left.min(overlap.right) >= EXCERPT
        && overlap.containment() >= CONTAINED.max(likeness);
    overlap.likeness() >= likeness || is_excerpt
}

/// How two documents hang together, given by their words, and what they share, in bytes of both
/// originals; `None` when they are neither alike nor of one template.
pub(crate) fn described(
    left: &[Word],
    right: &[Word],
    overlap: &Overlap,
    is_alike: bool,
) -> Option<(Relation, Vec<(Span, Span)>)> {
    let hashes = |words: &[Word]| words.iter().map(|word| word.hash).collect::<Vec<u32>>();
    let (left_hashes, right_hashes) = (hashes(left), hashes(right));
    let mut shingled = Shingled::default();
    let (relation, runs) = related(&left_hashes, &right_hashes, overlap, is_alike, &mut shingled)?;
    Some((relation, spans(&runs, |word| left[word].span, |word| right[word].span)))
}

/// The same by the hashes of the words, with runs of words instead of bytes; `room` is used again for
/// the next two.
pub(crate) fn related(
    left: &[u32],
    right: &[u32],
    overlap: &Overlap,
    is_alike: bool,
    room: &mut Shingled,
) -> Option<(Relation, Vec<Run>)> {
    let runs = nearby(left, right, overlap).unwrap_or_else(|| runs(left, right, room));
    let relation = match is_alike {
        true => relation(left, right, overlap, &runs),
        false if is_of_template(left, right, &runs) => Relation::Template,
        false => return None,
    };
    Some((relation, runs))
}

fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// No further place.
const NONE: u32 = u32::MAX;

/// Words that both texts hold in the same order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) left: usize,
    pub(crate) right: usize,
    pub(crate) length: usize,
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

/// What [`runs`] gives, for texts that go on side by side with little between the runs; `None` where
/// that is not all they share, or a text says something twice. Linear.
fn nearby(left: &[u32], right: &[u32], overlap: &Overlap) -> Option<Vec<Run>> {
    /// Words of one text between two runs, at most.
    const APART: usize = 8;
    let says_all_once = |words: &[u32], shingles: usize| shingles + SHINGLE == words.len() + 1;
    if !says_all_once(left, overlap.left) || !says_all_once(right, overlap.right) {
        return None;
    }
    let begins = |at: usize, to: usize| {
        let (one, other) = (left.get(at..at + SHINGLE), right.get(to..to + SHINGLE));
        one.is_some() && one == other
    };
    let (mut runs, mut found) = (Vec::new(), 0);
    let (mut at, mut to) = (0, 0);
    let steps = || (0..=APART).flat_map(|left| (0..=APART).map(move |right| (left, right)));
    while let Some((skip, other)) = steps().find(|(skip, other)| begins(at + skip, to + other)) {
        (at, to) = (at + skip, to + other);
        let length = left[at..].iter().zip(&right[to..]).take_while(|(one, other)| one == other);
        let length = length.count();
        runs.push(Run { left: at, right: to, length });
        found += length + 1 - SHINGLE;
        (at, to) = (at + length, to + length);
    }
    // All shingles are different: with all that are shared found, there are no other runs.
    (found == overlap.shared).then_some(runs)
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
pub(crate) struct Shingled {
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

/// How two texts hang together that are alike enough, by what they share and where.
fn relation(left: &[u32], right: &[u32], overlap: &Overlap, runs: &[Run]) -> Relation {
    /// An excerpt stands in the other text by this share, and is shorter by this ratio.
    const PART: f64 = 0.85;
    const SHORTER: f64 = 0.8;
    /// Reordered texts share so much, and so much of it stands in the same order at most.
    const MOSTLY: f64 = 0.6;
    const IN_ORDER: f64 = 0.8;
    if left == right {
        return Relation::SameText;
    }
    let owners = overlap.owners();
    let apart = stand_apart(left.len(), right.len(), runs);
    if owners != [false; 2] && owners.iter().zip(apart).all(|(owns, apart)| apart || !owns) {
        return Relation::Boilerplate;
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
pub(crate) fn spans(
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
    use super::super::words::shingles;
    use super::*;

    fn related(left: &[u32], right: &[u32]) -> Relation {
        let overlap = Overlap::of(&shingles(left), &shingles(right));
        relation(left, right, &overlap, &runs(left, right, &mut Shingled::default()))
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
    fn what_many_have_is_boilerplate() {
        let one: Vec<u32> = (0..100).collect();
        let other: Vec<u32> = (0..40).chain(200..260).collect();
        let common = |shingle: u32| shingle < 40;
        let mut overlap = Overlap::of(&one, &other);
        overlap.count_rare(&Held::of(&one), &one, &other, common);
        assert_eq!((overlap.owners(), overlap.shared), ([true; 2], 40));
        let mut overlap = Overlap::of(&one[..40], &other);
        overlap.count_rare(&Held::of(&one[..40]), &one[..40], &other, common);
        assert_eq!(overlap.owners(), [false, true]);
        let mut overlap = Overlap::of(&one, &other);
        overlap.count_rare(&Held::of(&one), &one, &other, |_| false);
        assert_eq!(overlap.owners(), [false; 2]);
        assert_eq!(Overlap::of(&[], &[]).likeness(), 0.0);
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
    fn runs_nearby_are_those_of_looking_everywhere() {
        let text: Vec<u32> = (0..200).collect();
        let mut edited = text.clone();
        edited[20] = 900;
        edited.splice(50..52, [901, 902, 903]);
        edited.drain(90..95);
        let added = [&[910, 911, 912], &text[..], &[913]].concat();
        let far = [&text[100..], &text[..100]].concat();
        let twice = [&text[..], &text[..9]].concat();
        let mut is_found = Vec::new();
        for other in [&text, &edited, &added, &text[5..60].to_vec(), &far, &twice, &vec![1, 2]] {
            for (one, other) in [(&text, other), (other, &text)] {
                let overlap = Overlap::of(&shingles(one), &shingles(other));
                let nearby = nearby(one, other, &overlap);
                is_found.push(nearby.is_some());
                let all = runs(one, other, &mut Shingled::default());
                assert!(nearby.is_none_or(|nearby| nearby == all));
            }
        }
        let [yes, no] = [[true; 2], [false; 2]];
        assert_eq!(is_found, [yes, yes, yes, yes, no, no, no].concat());
    }
}
