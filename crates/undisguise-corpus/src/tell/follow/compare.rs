//! Two quotations, word by word.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::super::VariantRelation;
use super::wording::Wording;

/// How near two quotations stand to each other: turns of speech are shared by chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Near {
    /// Whether both tell the same story.
    pub(super) story: bool,
    /// Whether both are given to somebody of the same name.
    pub(super) speaker: bool,
}

impl Near {
    /// How much the shared words must tell, in decimal orders of how rare they are.
    fn asked(self) -> f32 {
        match (self.story, self.speaker) {
            (true, _) => 7.0,
            (false, true) => 12.0,
            (false, false) => 16.0,
        }
    }

    /// How much of the shorter one must stand in the longer one when it was altered.
    fn altered(self) -> f32 {
        if self.story { 0.6 } else { 0.75 }
    }

    /// And when its words stand in another order.
    fn reordered(self) -> f32 {
        if self.story && self.speaker { 0.6 } else { 0.8 }
    }

    /// How much the shared words must tell that are not in every text, when it was altered.
    fn telling(self) -> f32 {
        if self.story { 2.0 } else { 3.0 }
    }

    /// No pair is the same that shares less than this part of the shorter one.
    fn least(self) -> f32 {
        if self.story { SAME_SPEAKER.min(RUN_SHARE) } else { self.altered() }
    }
}

/// Within a story words in a row that tell so much, so many of them and such a part of the shorter
/// one, are the same words, whatever stands around them.
const RUN: f32 = 13.0;
const RUN_WORDS: usize = 4;
const RUN_SHARE: f32 = 0.3;

/// Within a story so much of what one speaker says twice may be the same, if so much of it stands in a
/// row.
const SAME_SPEAKER: f32 = 0.5;
const IN_A_ROW: f32 = 9.0;

/// What a word tells beyond this is its own, and one that tells so much is rare.
const COMMON: f32 = 2.5;
const RARE: f32 = 3.5;

/// A quotation with so many times the words of the other, and more, holds it by chance unless all of
/// it stands there in one piece.
const MUCH_LONGER: usize = 3;

/// Of so few words somebody else may say them of something else.
const FEW: usize = 3;

/// How the second quotation gives the words of the first, and how much of the words they share, if
/// it does.
pub(super) fn compared(
    one: &Wording,
    other: &Wording,
    near: Near,
) -> Option<(VariantRelation, f64)> {
    if one.words == other.words {
        let tells = one.weights.iter().sum::<f32>();
        return (tells >= near.asked()).then_some((VariantRelation::Verbatim, 1.0));
    }
    let (short, long) =
        if one.words.len() <= other.words.len() { (one, other) } else { (other, one) };
    let all = short.weights.iter().sum::<f32>().max(f32::EPSILON);
    if most_shared(short, long) < SURELY * near.asked().max(near.least() * all) {
        return None;
    }
    let shared = Shared::of(short, long);
    let likeness = 2.0 * shared.words as f64 / (one.words.len() + other.words.len()) as f64;
    if shared.tells < near.asked() {
        return reordered(short, long, near);
    }
    if shared.words == short.words.len() && shared.runs <= 3 {
        let by_chance = shared.words <= FEW && shared.rare < 2 && !near.speaker;
        return (!by_chance).then_some((VariantRelation::Cut, likeness));
    }
    if shared.is_altered(short, long, near, all) {
        return Some((VariantRelation::Altered, likeness));
    }
    reordered(short, long, near)
}

/// Sums of weights in another order differ by less.
const SURELY: f32 = 0.999;

/// No more of what the words of a quotation tell can be shared, in whichever order.
fn most_shared(short: &Wording, long: &Wording) -> f32 {
    let words = short.words.iter().zip(&short.weights);
    words
        .filter(|(word, _)| long.sorted.binary_search(word).is_ok())
        .map(|(_, weight)| weight)
        .sum()
}

/// The same words in another order.
fn reordered(short: &Wording, long: &Wording, near: Near) -> Option<(VariantRelation, f64)> {
    if long.words.len() > 2 * short.words.len() {
        return None;
    }
    let mut left: Vec<u32> = long.sorted.clone();
    let (mut shared, mut tells) = (0, 0.0);
    for (word, weight) in short.words.iter().zip(&short.weights) {
        if let Ok(at) = left.binary_search(word) {
            left.remove(at);
            (shared, tells) = (shared + 1, tells + weight);
        }
    }
    let all = short.weights.iter().sum::<f32>();
    let likeness = 2.0 * f64::from(shared) / (short.words.len() + long.words.len()) as f64;
    (tells >= near.asked() && tells >= near.reordered() * all)
        .then_some((VariantRelation::Altered, likeness))
}

/// What two quotations share in the same order.
struct Shared {
    words: usize,
    /// How much these words tell.
    tells: f32,
    /// Stretches of the longer one that the shared words stand in.
    runs: usize,
    /// Words of the longest of them.
    longest: usize,
    /// How much the words tell of the one that tells most.
    row: f32,
    /// How much the shared words tell beyond what is in every text, and how many of them are rare.
    own: f32,
    rare: usize,
}

impl Shared {
    /// Myers' algorithm; both are short.
    fn of(short: &Wording, long: &Wording) -> Shared {
        let mut shared =
            Shared { words: 0, tells: 0.0, runs: 0, longest: 0, row: 0.0, own: 0.0, rare: 0 };
        for op in capture_diff_slices(Algorithm::Myers, &short.words, &long.words) {
            if let DiffOp::Equal { old_index, len, .. } = op {
                let weights = &short.weights[old_index..old_index + len];
                let tells = weights.iter().sum::<f32>();
                shared.words += len;
                shared.tells += tells;
                shared.row = shared.row.max(tells);
                shared.own += weights.iter().map(|weight| (weight - COMMON).max(0.0)).sum::<f32>();
                shared.rare += weights.iter().filter(|weight| **weight >= RARE).count();
                shared.runs += 1;
                shared.longest = shared.longest.max(len);
            }
        }
        shared
    }

    /// Whether enough is shared for one to be the other one altered. `all`: what the shorter one tells.
    fn is_altered(&self, short: &Wording, long: &Wording, near: Near, all: f32) -> bool {
        let part = self.tells / all;
        let whole = long.words.len() <= MUCH_LONGER * short.words.len() || self.runs == 1;
        let alike = part >= near.altered() && self.own >= near.telling();
        let one_s = near.story
            && near.speaker
            && part >= SAME_SPEAKER
            && self.row >= IN_A_ROW
            && self.rare >= 2;
        let row = near.story
            && self.longest >= RUN_WORDS
            && self.row >= RUN
            && self.row >= RUN_SHARE * all;
        self.longest >= 2 && whole && (alike || one_s) || row
    }
}

#[cfg(test)]
mod tests {
    use undisguise::Language;

    use super::*;
    use crate::dedup::words::words;

    const STORY: Near = Near { story: true, speaker: false };

    fn spoken(text: &str) -> Wording {
        let english = Language::from_code("en").unwrap();
        let words = words(text);
        Wording {
            said: Vec::new(),
            weights: words
                .iter()
                .map(|word| english.rarity(word.span.of(text)).unwrap_or(5.5) as f32)
                .collect(),
            words: words.iter().map(|word| word.hash).collect(),
            sorted: sorted(words.iter().map(|word| word.hash)),
        }
    }

    fn sorted(words: impl Iterator<Item = u32>) -> Vec<u32> {
        let mut sorted: Vec<u32> = words.collect();
        sorted.sort_unstable();
        sorted
    }

    fn relation(one: &str, other: &str) -> Option<VariantRelation> {
        compared(&spoken(one), &spoken(other), STORY).map(|(relation, _)| relation)
    }

    #[test]
    fn words_are_followed_through_what_was_done_to_them() {
        let whole = "The mill stood empty, and the owls moved in before we did.";
        assert_eq!(relation(whole, &whole.to_uppercase()), Some(VariantRelation::Verbatim));
        assert_eq!(relation(whole, "the owls moved in"), Some(VariantRelation::Cut));
        assert_eq!(
            relation(whole, "The mill stood empty, and bats moved in before we did."),
            Some(VariantRelation::Altered)
        );
        assert_eq!(
            relation(
                "I would rather be poor than sorry here",
                "I would rather be sorry than poor here"
            ),
            Some(VariantRelation::Altered)
        );
    }

    #[test]
    fn turns_of_speech_are_nobodys_own() {
        assert_eq!(relation("Thank you", "Thank you"), None);
        assert_eq!(relation("It was a good day for all of us", "It was the end of the road"), None);
        let one = spoken("I love you so much");
        assert!(compared(&one, &one, Near { story: false, ..STORY }).is_none());
        assert_eq!(relation("", ""), None);
    }
}
