//! How well articles are put together into stories, and the differences between accounts that are
//! shown.

use std::collections::BTreeMap;

use super::annotated::{Difference, Place, Set};
use super::quotes::{Tally, harmonic};
use super::told::{Told, ToldDifference};
use crate::measure::templates::agreement;

/// How two ways of putting articles together agree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Clusters {
    /// Bagga and Baldwin's B³ ("Algorithms for Scoring Coreference Chains", 1998).
    pub(super) precision: f64,
    pub(super) recall: f64,
    pub(super) f: f64,
    /// Hubert and Arabie's adjusted Rand index.
    pub(super) rand: f64,
}

/// Differences shown, and into which traps they fell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) tally: Tally,
    pub(super) trapped: usize,
}

/// Compares the stories told with those annotated. An article in no story is one by itself; one that
/// is told in several counts where it is told first.
pub(super) fn clusters(set: &Set, told: &Told, say: &mut dyn FnMut(String)) -> Clusters {
    let count = set.articles.len();
    let event = |story: &String| set.events.iter().position(|event| event.name == *story);
    let articles = set.articles.iter().enumerate();
    let truth: Vec<usize> = articles
        .map(|(index, own)| own.story.as_ref().and_then(event).unwrap_or(set.events.len() + index))
        .collect();
    let mut found: Vec<usize> = (0..count).map(|index| told.stories.len() + index).collect();
    for (number, story) in told.stories.iter().enumerate().rev() {
        for &index in story.iter().filter(|index| **index < count) {
            found[index] = number;
        }
    }
    for (number, story) in told.stories.iter().enumerate() {
        let names: Vec<&str> = story.iter().filter_map(|index| name(set, *index)).collect();
        say(format!("story {number}: {}", names.join(", ")));
    }
    let precision = bcubed(&found, &truth);
    let recall = bcubed(&truth, &found);
    let (_, rand) = agreement(&truth, &found);
    Clusters { precision, recall, f: harmonic(precision, recall), rand }
}

fn name(set: &Set, index: usize) -> Option<&str> {
    set.articles.get(index).map(|article| article.name.as_str())
}

/// Of the cluster that each element has in the first, the share that is with it in the second, too;
/// the mean over the elements.
pub(super) fn bcubed(within: &[usize], same: &[usize]) -> f64 {
    let mut sizes: BTreeMap<usize, usize> = BTreeMap::new();
    let mut shared: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for pair in within.iter().copied().zip(same.iter().copied()) {
        *sizes.entry(pair.0).or_default() += 1;
        *shared.entry(pair).or_default() += 1;
    }
    // Each element of a group gives the group's share of the cluster.
    let sum: f64 = shared
        .iter()
        .map(|((cluster, _), count)| (count * count) as f64 / sizes[cluster] as f64)
        .sum();
    sum / within.len().max(1) as f64
}

/// Counts the differences shown.
pub(super) fn differences(set: &Set, told: &Told, say: &mut dyn FnMut(String)) -> Shown {
    let all: Vec<&Difference> = set.events.iter().flat_map(|event| &event.differences).collect();
    let traps: Vec<&Difference> = set.events.iter().flat_map(|event| &event.traps).collect();
    let mut shown = Shown::default();
    shown.tally.asked = all.len();
    let mut found = vec![false; all.len()];
    for difference in &told.differences {
        shown.tally.told += 1;
        let mut is_right = false;
        for (annotated, found) in all.iter().zip(&mut found) {
            if is_shown(annotated, difference) {
                (is_right, *found) = (true, true);
            }
        }
        shown.tally.right += usize::from(is_right);
        let is_trapped = !is_right && traps.iter().any(|trap| is_shown(trap, difference));
        shown.trapped += usize::from(is_trapped);
        let verdict = match (is_right, is_trapped) {
            (true, _) => "right",
            (false, true) => "trapped",
            (false, false) => "no difference",
        };
        say(format!(
            "{verdict}  {} of {}: {} and {}",
            difference.attribute,
            difference.subject,
            words(set, &difference.left),
            words(set, &difference.right)
        ));
    }
    shown.tally.found = found.iter().filter(|found| **found).count();
    for (annotated, _) in all.iter().zip(&found).filter(|(_, found)| !**found) {
        say(format!("not shown  {} of {}", annotated.attribute, annotated.subject));
    }
    shown
}

fn words(set: &Set, place: &Place) -> String {
    let article = set.articles.get(place.article);
    let words = article.and_then(|article| article.text.get(place.start..place.end));
    format!("{} {:?}", name(set, place.article).unwrap_or("?"), words.unwrap_or_default())
}

/// Whether the sides of what is shown lie on two values of what is annotated.
fn is_shown(annotated: &Difference, shown: &ToldDifference) -> bool {
    let lies = |place: &Place, value: &[Place]| value.iter().any(|own| overlap(own, place));
    annotated.values.iter().enumerate().any(|(number, value)| {
        let others = annotated.values.iter().enumerate().filter(|(other, _)| *other != number);
        lies(&shown.left, value) && others.into_iter().any(|(_, other)| lies(&shown.right, other))
    })
}

fn overlap(one: &Place, other: &Place) -> bool {
    one.article == other.article && one.start < other.end && other.start < one.end
}

#[cfg(test)]
mod tests {
    use super::super::annotated::load;
    use super::*;

    fn shown(left: &Place, right: &Place) -> ToldDifference {
        let (attribute, subject) = ("age".to_owned(), "someone".to_owned());
        ToldDifference { attribute, subject, left: left.clone(), right: right.clone() }
    }

    #[test]
    fn stories_as_annotated_are_all_right() {
        let set = load("seen").expect("the seen part");
        let mut told = Told::default();
        let alone = clusters(&set, &told, &mut |_| {});
        assert_eq!(alone.precision, 1.0);
        assert!(alone.recall < 0.6 && alone.rand == 0.0);
        for event in &set.events {
            let articles = set.articles.iter().enumerate();
            let own = articles.filter(|(_, own)| own.story.as_ref() == Some(&event.name));
            told.stories.push(own.map(|(index, _)| index).collect());
        }
        let all = clusters(&set, &told, &mut |_| {});
        assert_eq!((all.f, all.rand), (1.0, 1.0));
    }

    #[test]
    fn clusters_are_weighed_as_in_the_paper() {
        // Their example: 1-5, 6-7, 8-12 told as 1-5, 6-12.
        let truth = [0, 0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 2];
        let told = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1];
        assert!((bcubed(&told, &truth) - 0.76).abs() < 0.005);
        assert_eq!(bcubed(&truth, &told), 1.0);
        assert_eq!(bcubed(&[], &[]), 0.0);
    }

    #[test]
    fn both_values_have_to_be_shown() {
        let set = load("seen").expect("the seen part");
        let event = &set.events[0];
        let values = &event.differences[0].values;
        let mut told = Told::default();
        told.differences.push(shown(&values[1][0], &values[0][0]));
        told.differences.push(shown(&values[0][0], &values[0][1]));
        let trap = &event.traps[0].values;
        told.differences.push(shown(&trap[0][0], &trap[1][0]));
        let counts = differences(&set, &told, &mut |_| {});
        let tally = counts.tally;
        assert_eq!((tally.right, tally.told, tally.found, counts.trapped), (1, 3, 1, 1));
    }
}
