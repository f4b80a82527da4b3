//! `cargo dev measure calibration`: of what is called certain, likely and possible, how much is
//! right?
//!
//! The material is mixed: texts disguised in every way, and honest texts in every language there
//! are sentences of.

use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::Result;
use serde_json::{Value, json};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use undisguise::{Certainty, Config, Finding, Restoration, Revelation, restore, reveal};

use super::disguise::ways;
use super::texts::{Library, rng, sentences, texts};
use super::{honest_sources, percent};

/// Counts how many findings of each certainty are right.
#[derive(clap::Args)]
pub(crate) struct Calibration {
    /// Texts per way of disguise, and per language of honest text.
    #[arg(long, default_value_t = 20)]
    pub(super) texts: usize,
    /// Seed of the random numbers.
    #[arg(long, default_value_t = 1)]
    pub(super) seed: u64,
    /// Length of the texts, in characters.
    #[arg(long, default_value_t = 300)]
    pub(super) length: usize,
    /// Print the findings that are wrong though they are called this or more.
    #[arg(long, value_parser = certainty)]
    pub(super) show: Option<Certainty>,
}

const CERTAINTIES: [Certainty; 3] = [Certainty::Certain, Certainty::Likely, Certainty::Possible];

fn certainty(name: &str) -> Result<Certainty, String> {
    let found = CERTAINTIES.into_iter().find(|certainty| certainty.name() == name);
    found.ok_or_else(|| "certain, likely or possible".to_owned())
}

/// Findings, and those of them that are right.
#[derive(Clone, Copy, Default)]
struct Count {
    findings: usize,
    right: usize,
}

/// The counts of each certainty and kind.
type Counts = BTreeMap<(Certainty, &'static str), Count>;

impl Calibration {
    pub(crate) fn run(&self) -> Result<()> {
        self.measure().map(|_| ())
    }

    /// Prints the table; gives its rows.
    pub(super) fn measure(&self) -> Result<Value> {
        let mut counts = Counts::new();
        let (mut disguised, mut honest) = (0, 0);
        let mut library = Library::default();
        for way in ways()? {
            // A way that loses the case has no truth to compare with, letter by letter.
            for pair in library.disguised(&way, self.texts, self.length, self.seed)? {
                if !way.caseless {
                    disguised += 1;
                    self.judge(&way.name, &pair.written, &pair.meant, &mut counts);
                }
            }
        }
        for name in honest_sources()? {
            let sentences = sentences(name.trim_start_matches("lingua-"))?;
            let mut rng = rng(self.seed, &["honest", &name]);
            for text in texts(&sentences, self.texts, self.length, |_| true, &mut rng)? {
                honest += 1;
                self.judge(&name, &text, &text, &mut counts);
            }
        }
        println!("\ncalibration: seed {}; {disguised} disguised texts and", self.seed);
        println!(
            "  {honest} honest ones of {} characters; findings, and how many are right\n",
            self.length
        );
        let (mut rows, mut kinds) = (Vec::new(), Vec::new());
        println!(
            "{:<9} {:<10} {:>9} {:>9} {:>8}",
            "certainty", "kind", "findings", "right", "percent"
        );
        for certainty in CERTAINTIES {
            let of = || counts.iter().filter(move |((own, _), _)| *own == certainty);
            let all = of().fold(Count::default(), |all, (_, count)| all.plus(count));
            rows.push(all.row(certainty, "all"));
            kinds.extend(of().map(|((_, kind), count)| count.row(certainty, kind)));
        }
        Ok(json!({
            "seed": self.seed, "length": self.length, "disguised_texts": disguised,
            "honest_texts": honest, "all": rows, "kinds": kinds,
        }))
    }

    fn judge(&self, name: &str, written: &str, meant: &str, counts: &mut Counts) {
        let revealed = reveal(written, &Config::default());
        if revealed.findings.is_empty() {
            return;
        }
        for (finding, right) in judged(written, meant, &revealed) {
            let count = counts.entry((finding.certainty, finding.kind.name())).or_default();
            count.findings += 1;
            count.right += usize::from(right);
            if !right && self.show.is_some_and(|least| finding.certainty >= least) {
                let (shown, now) = (finding.shown.escape_debug(), finding.meant.escape_debug());
                let kind = finding.kind;
                println!("{name}: {} {kind} {shown} → {now}", finding.certainty);
                println!("    {}", around(written, finding).escape_debug());
            }
        }
    }
}

impl Count {
    fn plus(self, other: &Count) -> Count {
        Count { findings: self.findings + other.findings, right: self.right + other.right }
    }

    fn row(self, certainty: Certainty, kind: &str) -> Value {
        let share = (self.findings > 0).then(|| 100.0 * self.right as f64 / self.findings as f64);
        let shown = share.map_or("-".to_owned(), |share| format!("{share:.2}"));
        println!(
            "{:<9} {kind:<10} {:>9} {:>9} {shown:>8}",
            certainty.name(),
            self.findings,
            self.right
        );
        json!({
            "certainty": certainty.name(), "kind": kind, "findings": self.findings,
            "right": self.right, "percent": share.map(percent),
        })
    }
}

/// Every finding, and whether the text with all findings of its certainty and above says at that
/// place what is meant.
fn judged<'r>(written: &str, meant: &str, revealed: &'r Revelation) -> Vec<(&'r Finding, bool)> {
    let meant: Vec<char> = meant.chars().collect();
    let mut judged = Vec::with_capacity(revealed.findings.len());
    for certainty in CERTAINTIES {
        let mut findings =
            revealed.findings.iter().filter(|found| found.certainty == certainty).peekable();
        if findings.peek().is_some() {
            let truth = Truth::new(restore(written, &revealed.findings, certainty), &meant);
            judged.extend(findings.map(|finding| (finding, truth.agrees(finding))));
        }
    }
    judged
}

/// A restoration laid beside what is meant.
struct Truth<'m> {
    restoration: Restoration,
    meant: &'m [char],
    /// The first byte of each character of the restoration, and its length.
    starts: Vec<usize>,
    /// Stretches of characters of both.
    stretches: Vec<(Range<usize>, Range<usize>)>,
}

impl<'m> Truth<'m> {
    fn new(restoration: Restoration, meant: &'m [char]) -> Truth<'m> {
        let text = restoration.text();
        let letters: Vec<char> = text.chars().collect();
        let starts = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let operations = capture_diff_slices(Algorithm::Myers, &letters, meant);
        let stretches = operations.iter().flat_map(pieces).collect();
        Truth { restoration, meant, starts, stretches }
    }

    fn agrees(&self, finding: &Finding) -> bool {
        let map = self.restoration.map();
        let [start, end] = [finding.span.start, finding.span.end]
            .map(|at| self.starts.partition_point(|start| *start < map.to_restored(at)));
        let wanted: Vec<char> = finding.meant.chars().collect();
        if start == end {
            return wanted.is_empty() && !self.lacks_at(start);
        }
        let covered = self
            .stretches
            .iter()
            .filter(|(restored, _)| restored.start < end && restored.end > start);
        let truth: Vec<char> =
            covered.flat_map(|(_, meant)| self.meant[meant.clone()].iter().copied()).collect();
        truth == wanted
    }

    /// Whether something that is meant is missing before this character.
    fn lacks_at(&self, at: usize) -> bool {
        self.stretches.iter().any(|(restored, _)| restored.is_empty() && restored.start == at)
    }
}

/// An operation as stretches of one character where both agree, and as a whole where they do not.
fn pieces(operation: &DiffOp) -> Vec<(Range<usize>, Range<usize>)> {
    let (_, old, new) = operation.as_tag_tuple();
    if matches!(operation, DiffOp::Equal { .. }) {
        old.zip(new).map(|(old, new)| (old..old + 1, new..new + 1)).collect()
    } else {
        vec![(old, new)]
    }
}

/// The words around a finding, as written.
fn around<'t>(written: &'t str, finding: &Finding) -> &'t str {
    let start = written[..finding.span.start].char_indices().rev().nth(20).map_or(0, |(at, _)| at);
    let end = written[finding.span.end..].char_indices().nth(20);
    &written[start..end.map_or(written.len(), |(at, _)| finding.span.end + at)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn right(written: &str, meant: &str) -> Vec<(String, bool)> {
        let revealed = reveal(written, &Config::default());
        let judged = judged(written, meant, &revealed);
        judged.into_iter().map(|(found, right)| (found.meant.to_string(), right)).collect()
    }

    #[test]
    fn a_finding_is_right_when_the_text_says_so_there() {
        let meant = "The ferryman kept nine notes in one tin, and nobody knew it until now.";
        let written = meant.replace('n', "п").replace('u', "υ");
        let judged = right(&written, meant);
        assert!(judged.len() > 10 && judged.iter().all(|(_, right)| *right), "{judged:?}");
        let judged = right(&written, &meant.replace("tin", "tim"));
        assert_eq!(judged.iter().filter(|(_, right)| !right).count(), 1);
        let judged = right(&written, &written);
        assert!(judged.iter().all(|(_, right)| !right), "{judged:?}");
    }
}
