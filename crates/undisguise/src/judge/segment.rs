//! Finds where a page changes its scheme: title, lead and body are often disguised differently.

use std::collections::BTreeMap;

use crate::Span;

/// A row of a scheme: the sign, and the letter it stands for.
pub(super) type Pair = (char, Option<char>);

/// What became of the letters of a stretch of text: for each letter that is replaced anywhere on
/// the page, how often each sign stands for it, and how often it stands plain.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    pub(super) replaced: BTreeMap<Pair, usize>,
    pub(super) plain: BTreeMap<char, usize>,
    /// All letters, replaced or not.
    pub(super) letters: usize,
}

/// Lines written with one scheme, or with none.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) tally: Tally,
    /// Ranges of lines, in order.
    pub(super) spans: Vec<Span>,
}

/// A letter must stand this often in both stretches to tell schemes apart.
const ENOUGH: usize = 6;

/// How much better two tables must explain two stretches than one, in nats.
const APART: f64 = 10.0;

/// Groups lines by the scheme they were written with. Neighbours are compared first, so that the
/// evidence of short lines adds up; then stretches that agree are put together.
pub(super) fn group(lines: impl IntoIterator<Item = (Span, Tally)>) -> Vec<Group> {
    let mut stretches: Vec<Group> = Vec::new();
    for (span, tally) in lines {
        match stretches.last_mut() {
            Some(last) if !last.tally.differs(&tally) => {
                last.tally.add(&tally);
                if let Some(end) = last.spans.last_mut() {
                    end.end = span.end;
                }
            }
            _ => stretches.push(Group { tally, spans: vec![span] }),
        }
    }
    let mut groups: Vec<Group> = Vec::new();
    for stretch in stretches {
        let empty = stretch.tally.replaced.is_empty();
        let same = groups.iter_mut().find(|group| {
            group.tally.replaced.is_empty() == empty && !group.tally.differs(&stretch.tally)
        });
        match same {
            Some(group) => {
                group.tally.add(&stretch.tally);
                group.spans.extend(stretch.spans);
            }
            None => groups.push(stretch),
        }
    }
    groups
}

impl Tally {
    fn add(&mut self, other: &Tally) {
        for (pair, count) in &other.replaced {
            *self.replaced.entry(*pair).or_default() += count;
        }
        for (letter, count) in &other.plain {
            *self.plain.entry(*letter).or_default() += count;
        }
        self.letters += other.letters;
    }

    /// Whether the two were written with different schemes: some letter is nearly always a
    /// certain sign in one and nearly never in the other, and that is no accident.
    fn differs(&self, other: &Tally) -> bool {
        let mut letters: Vec<Option<char>> =
            self.replaced.keys().chain(other.replaced.keys()).map(|pair| pair.1).collect();
        letters.sort_unstable();
        letters.dedup();
        let mut apart = 0.0;
        let mut opposed = false;
        for letter in letters {
            let (own, others) = (self.outcomes(letter), other.outcomes(letter));
            opposed |= oppose(&own, &others) || oppose(&others, &own);
            apart += distance(&own, &others);
        }
        opposed && apart > APART
    }

    /// How often each sign stands for a letter; under no sign, how often it stands plain.
    fn outcomes(&self, letter: Option<char>) -> BTreeMap<Option<char>, usize> {
        let mut outcomes: BTreeMap<Option<char>, usize> = self
            .replaced
            .iter()
            .filter(|(pair, _)| pair.1 == letter)
            .map(|(pair, count)| (Some(pair.0), *count))
            .collect();
        let plain = letter.and_then(|letter| self.plain.get(&letter)).copied().unwrap_or(0);
        outcomes.insert(None, plain);
        outcomes
    }
}

fn oppose(one: &BTreeMap<Option<char>, usize>, other: &BTreeMap<Option<char>, usize>) -> bool {
    let (all, others): (usize, usize) = (one.values().sum(), other.values().sum());
    all >= ENOUGH
        && others >= ENOUGH
        && one.iter().any(|(sign, count)| {
            let there = other.get(sign).copied().unwrap_or(0);
            sign.is_some() && *count * 10 >= all * 9 && there * 10 <= others
        })
}

/// Log likelihood ratio of two multinomials against one (Dunning, "Accurate methods for the
/// statistics of surprise and coincidence", 1993).
fn distance(one: &BTreeMap<Option<char>, usize>, other: &BTreeMap<Option<char>, usize>) -> f64 {
    let likelihood = |counts: &mut dyn Iterator<Item = usize>| {
        let counts: Vec<f64> =
            counts.filter(|count| *count > 0).map(|count| count as f64).collect();
        let sum: f64 = counts.iter().sum();
        counts.iter().map(|count| count * (count / sum).ln()).sum::<f64>()
    };
    let mut both = one.clone();
    for (sign, count) in other {
        *both.entry(*sign).or_default() += count;
    }
    likelihood(&mut one.values().copied()) + likelihood(&mut other.values().copied())
        - likelihood(&mut both.values().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(replaced: &[(char, char, usize)], plain: &[(char, usize)]) -> Tally {
        Tally {
            replaced: replaced.iter().map(|row| ((row.0, Some(row.1)), row.2)).collect(),
            plain: plain.iter().copied().collect(),
            letters: 100,
        }
    }

    #[test]
    fn title_and_body_with_other_signs_are_two_groups() {
        let lines = [
            (Span::new(0, 10), tally(&[('ո', 'n', 8)], &[('u', 6)])),
            (Span::new(10, 20), tally(&[('п', 'n', 30), ('υ', 'u', 20)], &[])),
            (Span::new(20, 25), tally(&[('п', 'n', 2)], &[])),
            (Span::new(25, 30), tally(&[('ո', 'n', 9)], &[('u', 9)])),
        ];
        let groups = group(lines);
        assert_eq!(groups.len(), 2);
        assert_eq!(groups[0].spans, [Span::new(0, 10), Span::new(25, 30)]);
        assert_eq!(groups[1].spans, [Span::new(10, 25)]);
    }

    #[test]
    fn random_rates_are_one_group() {
        let lines = (0..40).map(|at| {
            let count = 3 + at * 7 % 5;
            (Span::new(at, at + 1), tally(&[('а', 'a', count)], &[('a', 8 - count)]))
        });
        assert_eq!(group(lines).len(), 1);
    }
}
