//! What the program told about templates, beside how the documents were made.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::ops::Range;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use super::Made;

/// How right it is, each from 0 to 1.
#[derive(Clone, Copy, Debug)]
pub(super) struct Figures {
    pub(super) pair_recall: f64,
    /// Hubert and Arabie's adjusted Rand index ("Comparing Partitions", 1985).
    pub(super) rand_index: f64,
    /// Of the words told to stand in slots, those that do, and of those that do those told.
    pub(super) precision: f64,
    pub(super) recall: f64,
    /// Of the slots told that are slots those whose kind is right, where kinds are known.
    pub(super) kinds: Option<f64>,
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Figures { pair_recall, rand_index, precision, recall, kinds } = self;
        write!(f, "pair recall {pair_recall:.3}, ARI {rand_index:.3}, ")?;
        write!(f, "slots precision {precision:.3} recall {recall:.3}")?;
        kinds.map_or(Ok(()), |kinds| write!(f, ", kinds {kinds:.3}"))
    }
}

/// Compares the families in a file with the documents they were found in; `texts` are these as
/// written. `show` prints what is wrong.
pub(super) fn judged(made: &[Made], texts: &[String], found: &Path, show: bool) -> Result<Figures> {
    let mut family: Vec<usize> = (0..made.len()).map(|number| made.len() + number).collect();
    let mut tally = Tally::default();
    for line in BufReader::new(File::open(found)?).lines() {
        let line: Value = serde_json::from_str(&line?)?;
        let number = line["family"].as_u64().context("no family")? as usize;
        let mut slots: BTreeMap<usize, Vec<Range<usize>>> = BTreeMap::new();
        for member in line["members"].as_array().into_iter().flatten() {
            let index: usize = member["id"].as_str().context("no id")?.parse()?;
            family[index] = number;
            slots.insert(index, Vec::new());
        }
        for part in line["template"].as_array().into_iter().flatten() {
            let mut told = Vec::new();
            for value in part["slot"]["values"].as_array().into_iter().flatten() {
                let index: usize = value["id"].as_str().context("no id")?.parse()?;
                let byte = |name: &str| value[name].as_u64().unwrap_or(0) as usize;
                let place = |at: usize| texts[index][..at].chars().count();
                let span = place(byte("start"))..place(byte("end"));
                slots.entry(index).or_default().push(span.clone());
                told.push((index, span));
            }
            if let Some(kind) = part["slot"]["kind"].as_str() {
                tally.kind(made, kind, &told, show);
            }
        }
        for (index, slots) in slots {
            tally.words(&made[index], &slots, show);
        }
    }
    let alone =
        |(number, document): (usize, &Made)| document.template.unwrap_or(made.len() + number);
    let truth: Vec<usize> = made.iter().enumerate().map(alone).collect();
    let (pair_recall, rand_index) = agreement(&truth, &family);
    Ok(Figures {
        pair_recall,
        rand_index,
        precision: share(tally.right, tally.told),
        recall: share(tally.right, tally.asked),
        kinds: (tally.kinds > 0).then(|| share(tally.right_kinds, tally.kinds)),
    })
}

#[derive(Default)]
struct Tally {
    right: usize,
    told: usize,
    asked: usize,
    kinds: usize,
    right_kinds: usize,
}

impl Tally {
    fn words(&mut self, document: &Made, slots: &[Range<usize>], show: bool) {
        let fillings: Vec<Range<usize>> =
            document.fillings.iter().map(|filling| filling.place.clone()).collect();
        let within = |word: &Range<usize>, spans: &[Range<usize>]| {
            spans.iter().any(|span| span.start < word.end && word.start < span.end)
        };
        let mut shown = String::new();
        let letters: Vec<char> = document.text.chars().collect();
        for word in words(&document.text) {
            let (is_told, is_asked) = (within(&word, slots), within(&word, &fillings));
            self.told += usize::from(is_told);
            self.asked += usize::from(is_asked);
            self.right += usize::from(is_told && is_asked);
            let word: String = letters[word].iter().collect();
            let word = match (is_told, is_asked) {
                (true, true) => format!("[{word}] "),
                (true, false) => format!("+{word}+ "),
                (false, true) => format!("-{word}- "),
                (false, false) => format!("{word} "),
            };
            shown.push_str(&word);
        }
        if show {
            println!("    {:?} {shown}", document.template);
        }
    }

    /// A slot counts with the kind that most of its values have.
    fn kind(&mut self, made: &[Made], told: &str, values: &[(usize, Range<usize>)], show: bool) {
        let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
        for (index, span) in values {
            let fillings = made[*index].fillings.iter();
            let mut own =
                fillings.filter(|it| it.place.start < span.end && span.start < it.place.end);
            if let Some(kind) = own.next().and_then(|filling| filling.kind.as_deref()) {
                *kinds.entry(kind).or_default() += 1;
            }
        }
        let most = kinds.iter().max_by_key(|(_, count)| **count);
        let Some((kind, _)) = most else { return };
        self.kinds += 1;
        self.right_kinds += usize::from(*kind == told);
        if show && *kind != told {
            let (index, span) = &values[0];
            let value: String =
                made[*index].text.chars().skip(span.start).take(span.len()).collect();
            println!("    told {told}, is {kind}: {value}");
        }
    }
}

fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

/// Where the words stand, in characters.
fn words(text: &str) -> Vec<Range<usize>> {
    let (mut words, mut start, mut length) = (Vec::new(), None, 0);
    for (at, letter) in text.chars().enumerate() {
        length = at + 1;
        match (letter.is_whitespace(), start) {
            (true, Some(first)) => {
                words.push(first..at);
                start = None;
            }
            (false, None) => start = Some(at),
            _ => {}
        }
    }
    words.extend(start.map(|first| first..length));
    words
}

/// How many of the true pairs are found, and the adjusted Rand index.
pub(in crate::measure) fn agreement(truth: &[usize], found: &[usize]) -> (f64, f64) {
    let pairs = |counts: BTreeMap<(usize, usize), usize>| -> f64 {
        counts.values().map(|count| (count * (count - 1) / 2) as f64).sum()
    };
    let count = |key: &dyn Fn(usize) -> (usize, usize)| {
        let mut counts: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        (0..truth.len()).for_each(|at| *counts.entry(key(at)).or_default() += 1);
        pairs(counts)
    };
    let both = count(&|at| (truth[at], found[at]));
    let (true_pairs, found_pairs) = (count(&|at| (truth[at], 0)), count(&|at| (found[at], 0)));
    let all = (truth.len() * (truth.len() - 1) / 2) as f64;
    let expected = true_pairs * found_pairs / all;
    let most = (true_pairs + found_pairs) / 2.0;
    (both / true_pairs.max(1.0), (both - expected) / (most - expected).max(f64::MIN_POSITIVE))
}
