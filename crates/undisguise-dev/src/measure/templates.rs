//! `cargo dev measure templates`: whether documents made by one template are found together, and
//! its slots with them.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::ops::Range;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use fastrand::Rng;
use serde_json::{Value, json};

use super::dedup::Maker;
use super::disguise::seen;
use super::speed::{Folder, build, cpu};

/// Sets of documents made by templates, with edits, cut off, and half of them disguised.
#[derive(clap::Args)]
pub(crate) struct Templates {
    /// Seed of the random numbers.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// A set: words of a template and slots in it, and documents in all.
const SETS: [(usize, usize, usize); 6] =
    [(30, 2, 400), (80, 5, 400), (150, 8, 400), (150, 15, 400), (150, 8, 4000), (150, 8, 40_000)];

/// Documents made by one template; among them stand as many that no template made.
const MEMBERS: usize = 20;

/// Words of a hundred that are changed, documents of a hundred that are cut off, and that are
/// disguised.
const EDITED: usize = 5;
const CUT: usize = 20;
const DISGUISED: usize = 50;

/// What stands in a document, and which template made it.
struct Made {
    text: String,
    /// Words put into slots, in characters of the text.
    fillings: Vec<Range<usize>>,
    template: Option<usize>,
}

impl Templates {
    pub(crate) fn run(&self) -> Result<()> {
        let program = build()?;
        let folder = Folder::new()?;
        println!(
            "{}; seed {}; {EDITED} % of the words changed, {CUT} % cut off, {DISGUISED} % disguised\n",
            cpu(),
            self.seed
        );
        for (words, slots, count) in SETS {
            let mut rng = Rng::with_seed(self.seed);
            let made = documents(&mut Maker::new(self.seed)?, words, slots, count, &mut rng);
            let path = folder.0.join("documents.jsonl");
            let file = write(&made, &path, &mut rng)?;
            let found = folder.0.join("families.jsonl");
            let started = Instant::now();
            let status = Command::new(&program)
                .arg("dedup")
                .arg(&path)
                .arg("--families")
                .arg(&found)
                .stdout(Stdio::null())
                .status()?;
            ensure!(status.success(), "the program ended with {status}");
            let seconds = started.elapsed().as_secs_f64();
            let figures = judged(&made, &file, &found)?;
            println!("{words} words, {slots} slots, {count} documents: {figures}, {seconds:.2} s");
        }
        Ok(())
    }
}

fn documents(
    maker: &mut Maker,
    words: usize,
    slots: usize,
    count: usize,
    rng: &mut Rng,
) -> Vec<Made> {
    let mut made = Vec::new();
    let mut template = 0;
    while made.len() < count {
        let text = maker.sentences(words, words);
        let fixed: Vec<&str> = text.split_whitespace().collect();
        let mut places: Vec<usize> = (1..fixed.len() - 1).collect();
        rng.shuffle(&mut places);
        places.truncate(slots);
        places.sort_unstable();
        let kinds: Vec<usize> = places.iter().map(|_| rng.usize(..4)).collect();
        for _ in 0..MEMBERS {
            made.push(member(maker, &fixed, &places, &kinds, template, rng));
            let text = maker.sentences(words, words);
            made.push(Made { text, fillings: Vec::new(), template: None });
        }
        template += 1;
    }
    made.truncate(count);
    rng.shuffle(&mut made);
    made
}

/// A template with its slots filled, some words changed, and perhaps cut off.
fn member(
    maker: &mut Maker,
    fixed: &[&str],
    places: &[usize],
    kinds: &[usize],
    template: usize,
    rng: &mut Rng,
) -> Made {
    let mut words: Vec<(String, bool)> = Vec::new();
    let mut slots = places.iter().zip(kinds).peekable();
    for (at, word) in fixed.iter().enumerate() {
        if let Some((_, kind)) = slots.next_if(|(place, _)| **place == at) {
            let filling = match kind {
                0 => maker.name(),
                1 => rng.u32(2..5000).to_string(),
                2 => (0..rng.usize(1..4)).map(|_| maker.word()).collect::<Vec<_>>().join(" "),
                _ => maker.name().split(' ').next_back().unwrap_or_default().to_owned(),
            };
            words.extend(filling.split(' ').map(|word| (word.to_owned(), true)));
        }
        let is_changed = rng.usize(..100) < EDITED;
        let word = if is_changed { maker.word() } else { (*word).to_owned() };
        words.extend(word.split(' ').map(|word| (word.to_owned(), false)));
    }
    if rng.usize(..100) < CUT {
        words.truncate(words.len() * rng.usize(50..90) / 100);
    }
    let (mut text, mut fillings, mut at) = (String::new(), Vec::new(), 0);
    for (word, is_filling) in words {
        let length = word.chars().count();
        if is_filling {
            fillings.push(at..at + length);
        }
        text.push_str(&word);
        text.push(' ');
        at += length + 1;
    }
    Made { text, fillings, template: Some(template) }
}

/// Writes the documents, half of them with the first scheme that was seen, whose signs stand for
/// one letter each; gives the texts as written.
fn write(made: &[Made], path: &Path, rng: &mut Rng) -> Result<Vec<String>> {
    let scheme = seen()?.into_iter().next().context("no scheme")?;
    let mut file = BufWriter::new(File::create(path)?);
    let mut texts = Vec::new();
    for (number, document) in made.iter().enumerate() {
        let text = match rng.usize(..100) < DISGUISED {
            true => scheme.apply(&document.text, rng),
            false => document.text.clone(),
        };
        writeln!(file, "{}", json!({ "id": number.to_string(), "text": text }))?;
        texts.push(text);
    }
    file.flush()?;
    Ok(texts)
}

/// Pair recall, adjusted Rand index, and precision and recall of the words in slots.
fn judged(made: &[Made], texts: &[String], found: &Path) -> Result<String> {
    let mut family: Vec<usize> = (0..made.len()).map(|number| made.len() + number).collect();
    let (mut right, mut told, mut asked) = (0, 0, 0);
    for line in BufReader::new(File::open(found)?).lines() {
        let line: Value = serde_json::from_str(&line?)?;
        let number = line["family"].as_u64().context("no family")? as usize;
        let mut slots: BTreeMap<usize, Vec<Range<usize>>> = BTreeMap::new();
        for member in line["members"].as_array().into_iter().flatten() {
            let index: usize = member["id"].as_str().context("no id")?.parse()?;
            family[index] = number;
            slots.insert(index, Vec::new());
        }
        for value in line["template"].as_array().into_iter().flatten() {
            for value in value["slot"]["values"].as_array().into_iter().flatten() {
                let index: usize = value["id"].as_str().context("no id")?.parse()?;
                let byte = |name: &str| value[name].as_u64().unwrap_or(0) as usize;
                let place = |at: usize| texts[index][..at].chars().count();
                slots.entry(index).or_default().push(place(byte("start"))..place(byte("end")));
            }
        }
        for (index, slots) in slots {
            let document = &made[index];
            let words = words(&document.text);
            let within = |word: &Range<usize>, spans: &[Range<usize>]| {
                spans.iter().any(|span| span.start < word.end && word.start < span.end)
            };
            for word in &words {
                let (is_told, is_asked) = (within(word, &slots), within(word, &document.fillings));
                told += usize::from(is_told);
                asked += usize::from(is_asked);
                right += usize::from(is_told && is_asked);
            }
        }
    }
    let truth: Vec<usize> = made
        .iter()
        .enumerate()
        .map(|(number, document)| document.template.unwrap_or(made.len() + number))
        .collect();
    let (recall, index) = agreement(&truth, &family);
    let share = |part: usize, whole: usize| part as f64 / whole.max(1) as f64;
    Ok(format!(
        "pair recall {recall:.3}, ARI {index:.3}, slots precision {:.3} recall {:.3}",
        share(right, told),
        share(right, asked)
    ))
}

/// Where the words stand, in characters.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    let word = |word: &str| {
        let start = at;
        at += word.chars().count() + 1;
        start..at - 1
    };
    text.split(' ').map(word).filter(|word| !word.is_empty()).collect()
}

/// How many of the true pairs are found, and Hubert and Arabie's adjusted Rand index ("Comparing
/// Partitions", 1985).
pub(super) fn agreement(truth: &[usize], found: &[usize]) -> (f64, f64) {
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
