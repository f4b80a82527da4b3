//! Whether the headline was disguised in another way than the text.

use std::collections::BTreeMap;

use undisguise::{Certainty, Revelation, Span};

use super::layout::Layout;

/// Letters a headline has at least before anything is said of it.
const LEAST_LETTERS: usize = 12;

/// Letters that could have been swapped, before their being plain tells anything.
const LEAST_CHANCES: usize = 3;

/// Share of a letter's places from which on a scheme counts as kept to.
const KEPT: f64 = 0.8;

/// Findings of a kind for each letter of a part from which on they are its manner.
const STREWN: f64 = 0.1;

/// The headline, in bytes of what the page reads as, when it was certainly disguised in another way
/// than the text below it: with other signs, with none where the text has them, or the reverse.
pub(super) fn mixed(revelation: &Revelation, layout: &Layout<'_>) -> Option<Span> {
    let title = layout.title.filter(|_| revelation.is_disguised(Certainty::Certain))?;
    let end = revelation.restoration.map().to_original(title.end);
    let (head, body) = layout.text.split_at(title.end);
    let above = Manner::of(revelation, head, |span| span.end <= end);
    let below = Manner::of(revelation, body, |span| span.start >= end);
    if above.letters < LEAST_LETTERS || below.letters < LEAST_LETTERS {
        return None;
    }
    (above.lacks(&below, head) || below.lacks(&above, body)).then_some(title)
}

/// How a part of a page was disguised.
#[derive(Default)]
struct Manner {
    letters: usize,
    /// Each letter that a table swapped, with its signs, and how often it was.
    signs: BTreeMap<char, (Vec<char>, usize)>,
    /// Letters that nearly always were swapped.
    kept: Vec<char>,
    /// How often something was done without a table, by kind.
    others: BTreeMap<&'static str, usize>,
}

impl Manner {
    fn of(revelation: &Revelation, text: &str, inside: impl Fn(Span) -> bool) -> Manner {
        let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
        let mut manner = Manner { letters, ..Manner::default() };
        let findings = revelation.findings.iter().filter(|finding| inside(finding.span));
        for finding in findings.filter(|finding| finding.certainty == Certainty::Certain) {
            let (meant, sign) = (finding.meant.chars().next(), finding.shown.chars().next());
            match (finding.scheme, meant, sign) {
                (Some(_), Some(meant), Some(sign)) => {
                    let (signs, many) = manner.signs.entry(meant).or_default();
                    *many += 1;
                    if !signs.contains(&sign) {
                        signs.push(sign);
                    }
                }
                _ => *manner.others.entry(finding.kind.name()).or_default() += 1,
            }
        }
        let swapped = manner.signs.iter();
        manner.kept = swapped
            .filter(|(letter, (_, many))| *many as f64 >= KEPT * count(text, **letter) as f64)
            .map(|(letter, _)| *letter)
            .collect();
        manner
    }

    /// Whether what was done to another part was not done to this one, which reads as `text`, where
    /// it could have been.
    fn lacks(&self, other: &Manner, text: &str) -> bool {
        let mut chances = 0;
        for (letter, (signs, _)) in &other.signs {
            match self.signs.get(letter) {
                Some((own, _)) if own.iter().all(|sign| !signs.contains(sign)) => return true,
                None if other.kept.contains(letter) => chances += count(text, *letter),
                _ => {}
            }
        }
        let is_strewn = |(kind, many): (&&str, &usize)| {
            *many as f64 >= STREWN * other.letters as f64 && !self.others.contains_key(*kind)
        };
        chances >= LEAST_CHANCES || other.others.iter().any(is_strewn)
    }
}

fn count(text: &str, letter: char) -> usize {
    text.chars().filter(|it| *it == letter).count()
}
