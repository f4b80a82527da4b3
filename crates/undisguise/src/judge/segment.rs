//! Finds where a page changes its scheme: title, lead and body are often disguised differently.

use crate::Span;

/// A row of a scheme: the sign, and the letter it stands for.
pub(super) type Pair = (char, Option<char>);

/// What is counted on a page: every row of its schemes, and every letter that is replaced.
#[derive(Clone, Debug, Default)]
pub(super) struct Ledger {
    pub(super) rows: Vec<Pair>,
    /// By row: index of its letter.
    pub(super) letter_of: Vec<usize>,
    pub(super) letters: Vec<Option<char>>,
}

/// How often each row and each plain letter of a ledger stands in a stretch of text.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Tally {
    /// By row.
    pub(super) replaced: Vec<usize>,
    /// By letter: how often it stands plain.
    pub(super) plain: Vec<usize>,
    /// All letters, replaced or not.
    pub(super) all: usize,
}

/// Lines written with one scheme, or with none.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) tally: Tally,
    /// Ranges of lines, in order.
    pub(super) spans: Vec<Span>,
}

/// A letter must stand this often in both stretches to tell schemes apart.
const ENOUGH: usize = 4;

/// How much better two tables must explain two stretches than one, in nats.
const APART: f64 = 10.0;

/// Groups lines by the scheme they were written with. Neighbours are compared first, so that the
/// evidence of short lines adds up; then stretches that agree are put together.
pub(super) fn group(ledger: &Ledger, lines: impl IntoIterator<Item = (Span, Tally)>) -> Vec<Group> {
    let mut stretches: Vec<Group> = Vec::new();
    for (span, tally) in lines {
        match stretches.last_mut() {
            Some(last) if !ledger.differ(&last.tally, &tally) => {
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
        let same = groups.iter_mut().find(|group| {
            group.tally.is_plain() == stretch.tally.is_plain()
                && !ledger.differ(&group.tally, &stretch.tally)
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
    pub(super) fn new(ledger: &Ledger) -> Tally {
        Tally { replaced: vec![0; ledger.rows.len()], plain: vec![0; ledger.letters.len()], all: 0 }
    }

    /// Whether nothing was replaced.
    pub(super) fn is_plain(&self) -> bool {
        self.replaced.iter().all(|count| *count == 0)
    }

    fn add(&mut self, other: &Tally) {
        self.replaced.iter_mut().zip(&other.replaced).for_each(|(own, more)| *own += more);
        self.plain.iter_mut().zip(&other.plain).for_each(|(own, more)| *own += more);
        self.all += other.all;
    }
}

impl Ledger {
    /// The index of a row, put in when it is new.
    pub(super) fn row(&mut self, pair: Pair) -> usize {
        if let Some(row) = self.rows.iter().position(|own| *own == pair) {
            return row;
        }
        let letter = self.letters.iter().position(|own| *own == pair.1).unwrap_or_else(|| {
            self.letters.push(pair.1);
            self.letters.len() - 1
        });
        self.rows.push(pair);
        self.letter_of.push(letter);
        self.rows.len() - 1
    }

    /// How often a letter is meant, replaced or not.
    pub(super) fn meant(&self, tally: &Tally, letter: usize) -> usize {
        let replaced: usize = self.rows_of(letter).map(|row| tally.replaced[row]).sum();
        replaced + tally.plain[letter]
    }

    fn rows_of(&self, letter: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.rows.len()).filter(move |row| self.letter_of[*row] == letter)
    }

    /// Whether two stretches were written with different schemes: some letter is nearly always a
    /// certain sign in one and nearly never in the other, and that is no accident.
    fn differ(&self, one: &Tally, other: &Tally) -> bool {
        let letters = 0..self.letters.len();
        let opposed = letters.clone().any(|letter| {
            let (all, others) = (self.meant(one, letter), self.meant(other, letter));
            all >= ENOUGH
                && others >= ENOUGH
                && self.rows_of(letter).any(|row| {
                    let (here, there) = (one.replaced[row], other.replaced[row]);
                    (here * 10 >= all * 9 && there * 10 <= others)
                        || (there * 10 >= others * 9 && here * 10 <= all)
                })
        });
        opposed && letters.map(|letter| self.distance(one, other, letter)).sum::<f64>() > APART
    }

    /// Log likelihood ratio of two multinomials against one (Dunning, "Accurate methods for the
    /// statistics of surprise and coincidence", 1993).
    fn distance(&self, one: &Tally, other: &Tally, letter: usize) -> f64 {
        let mut counts: Vec<(usize, usize)> =
            self.rows_of(letter).map(|row| (one.replaced[row], other.replaced[row])).collect();
        counts.push((one.plain[letter], other.plain[letter]));
        let side = |side: fn(&(usize, usize)) -> usize| {
            let sum: usize = counts.iter().map(side).sum();
            let term = |count: usize| match count {
                0 => 0.0,
                count => count as f64 * (count as f64 / sum as f64).ln(),
            };
            counts.iter().map(side).map(term).sum::<f64>()
        };
        side(|count| count.0) + side(|count| count.1) - side(|count| count.0 + count.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ledger() -> Ledger {
        let mut ledger = Ledger::default();
        for pair in [('ո', 'n'), ('п', 'n'), ('υ', 'u'), ('а', 'a')] {
            ledger.row((pair.0, Some(pair.1)));
        }
        ledger
    }

    fn tally(ledger: &Ledger, replaced: &[(char, usize)], plain: &[(char, usize)]) -> Tally {
        let mut tally = Tally::new(ledger);
        for (sign, count) in replaced {
            let row = ledger.rows.iter().position(|row| row.0 == *sign).unwrap();
            tally.replaced[row] = *count;
        }
        for (letter, count) in plain {
            let at = ledger.letters.iter().position(|own| *own == Some(*letter)).unwrap();
            tally.plain[at] = *count;
        }
        tally
    }

    #[test]
    fn title_and_body_with_other_signs_are_two_groups() {
        let ledger = ledger();
        let lines = [
            (Span::new(0, 10), tally(&ledger, &[('ո', 8)], &[('u', 6)])),
            (Span::new(10, 20), tally(&ledger, &[('п', 30), ('υ', 20)], &[])),
            (Span::new(20, 25), tally(&ledger, &[('п', 2)], &[])),
            (Span::new(25, 30), tally(&ledger, &[('ո', 9)], &[('u', 9)])),
        ];
        let groups = group(&ledger, lines);
        assert_eq!(groups.len(), 2);
        assert_eq!(groups[0].spans, [Span::new(0, 10), Span::new(25, 30)]);
        assert_eq!(groups[1].spans, [Span::new(10, 25)]);
    }

    #[test]
    fn random_rates_are_one_group() {
        let ledger = ledger();
        let lines = (0..40).map(|at| {
            let count = 3 + at * 7 % 5;
            (Span::new(at, at + 1), tally(&ledger, &[('а', count)], &[('a', 8 - count)]))
        });
        assert_eq!(group(&ledger, lines).len(), 1);
    }
}
