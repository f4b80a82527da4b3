//! Two quotations, word by word.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::super::VariantRelation;
use super::wording::Wording;

/// How much the shared words must tell, in decimal orders of how rare they are: within a story, and
/// between any two documents, where turns of speech are shared by chance.
const TELLS: f32 = 7.0;
const TELLS_ANYWHERE: f32 = 16.0;

/// How much of the shorter one must stand in the longer one when it was altered.
const ALTERED: f32 = 0.6;

/// And when its words stand in another order.
const REORDERED: f32 = 0.8;

/// A quotation with so many times the words of the other, and more, holds it by chance unless all of
/// it stands there in one piece.
const MUCH_LONGER: usize = 4;

/// How the second quotation gives the words of the first, and how much of the words they share, if
/// it does. `close` when both tell the same story.
pub(super) fn compared(
    one: &Wording,
    other: &Wording,
    close: bool,
) -> Option<(VariantRelation, f64)> {
    if one.words == other.words {
        let tells = one.weights.iter().sum::<f32>();
        return (tells >= least(close)).then_some((VariantRelation::Verbatim, 1.0));
    }
    let (short, long) =
        if one.words.len() <= other.words.len() { (one, other) } else { (other, one) };
    let all = short.weights.iter().sum::<f32>().max(f32::EPSILON);
    if most_shared(short, long) < SURELY * least(close).max(ALTERED * all) {
        return None;
    }
    let shared = Shared::of(short, long);
    let likeness = 2.0 * shared.words as f64 / (one.words.len() + other.words.len()) as f64;
    if shared.tells < least(close) {
        return reordered(short, long, close);
    }
    if shared.words == short.words.len() && shared.runs <= 3 {
        return Some((VariantRelation::Cut, likeness));
    }
    let far = long.words.len() > MUCH_LONGER * short.words.len();
    if shared.tells / all >= ALTERED && shared.longest >= 2 && !(far && shared.runs > 1) {
        return Some((VariantRelation::Altered, likeness));
    }
    reordered(short, long, close)
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

fn least(close: bool) -> f32 {
    if close { TELLS } else { TELLS_ANYWHERE }
}

/// The same words in another order.
fn reordered(short: &Wording, long: &Wording, close: bool) -> Option<(VariantRelation, f64)> {
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
    (tells >= least(close) && tells >= REORDERED * all)
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
}

impl Shared {
    /// Myers' algorithm; both are short.
    fn of(short: &Wording, long: &Wording) -> Shared {
        let mut shared = Shared { words: 0, tells: 0.0, runs: 0, longest: 0 };
        for op in capture_diff_slices(Algorithm::Myers, &short.words, &long.words) {
            if let DiffOp::Equal { old_index, len, .. } = op {
                shared.words += len;
                shared.tells += short.weights[old_index..old_index + len].iter().sum::<f32>();
                shared.runs += 1;
                shared.longest = shared.longest.max(len);
            }
        }
        shared
    }
}

#[cfg(test)]
mod tests {
    use undisguise::Language;

    use super::*;
    use crate::dedup::words::words;

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
        compared(&spoken(one), &spoken(other), true).map(|(relation, _)| relation)
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
        assert!(compared(&one, &one, false).is_none());
        assert_eq!(relation("", ""), None);
    }
}
