//! `cargo dev models`: makes the language models of the core crate.

mod compare;
mod estimate;
mod ngrams;
mod prune;
mod words;
mod write;

use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::{fingerprints, sources};
use estimate::Smoothing;

/// Chosen by bits per letter of sentences that are not in the word lists; see docs/models.md.
const SMOOTHING: Smoothing = Smoothing { exponent: 0.9, discount: 0.8 };

/// One line of `data/languages.tsv`.
struct Row {
    code: String,
    list: String,
    /// The lingua crate of the language: `english`.
    lingua: String,
    budget: usize,
    alphabet: String,
    letters: Vec<char>,
}

impl Row {
    /// The symbol of a letter: 1 for the first of the alphabet. 0 is the edge of a word.
    fn symbol(&self, letter: char) -> Option<u8> {
        self.letters.iter().position(|own| *own == letter).map(|at| at as u8 + 1)
    }
}

/// The lines of `data/languages.tsv`.
fn rows(root: &Path) -> Result<Vec<Row>> {
    let path = root.join("data/languages.tsv");
    let table = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let mut rows = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        rows.push(Row {
            code: fields[0].to_owned(),
            list: fields[3].to_owned(),
            lingua: fields[4].to_owned(),
            budget: fields[5].parse::<usize>().with_context(|| line.to_owned())? * 1000,
            alphabet: fields[6].to_owned(),
            letters: fields[6].chars().collect(),
        });
    }
    Ok(rows)
}

/// Makes the language models of the core crate from the word lists that data/LOCK pins.
#[derive(clap::Args)]
pub(crate) struct Models {
    /// Fail when a model is not what its sources give, instead of writing it.
    #[arg(long)]
    check: bool,
    /// Compare the sources instead: bits per letter of held-out sentences at equal size. Writes
    /// nothing. Needs `cargo dev fetch models measure` once.
    #[arg(long, conflicts_with = "check")]
    compare: bool,
    /// Make the models from lingua's n-grams instead of word lists, to see what `cargo dev measure
    /// restore` says of them. Not for keeping.
    #[arg(long, conflicts_with_all = ["check", "compare"])]
    from_lingua: bool,
    /// Size of each model in kB, instead of what data/languages.tsv says; to compare with only.
    #[arg(long, requires = "compare", value_name = "KB")]
    budget: Option<usize>,
    /// Codes of the languages to make; all when none is named.
    languages: Vec<String>,
}

impl Models {
    pub(crate) fn run(&self) -> Result<()> {
        if self.compare {
            return compare::compare(&self.languages, self.budget);
        }
        let root = sources::root();
        let wheel = sources::path("wordfreq")?;
        let mut drifted = Vec::new();
        for row in rows(&root)? {
            if !self.languages.is_empty() && !self.languages.contains(&row.code) {
                continue;
            }
            let bytes = if self.from_lingua {
                write::write(&row.alphabet, &prune::prune(&ngrams::read(&row)?, row.budget))
            } else {
                train(&row, &wheel)?
            };
            let name = format!("crates/undisguise/models/{}.bin", row.code);
            let path = root.join(&name);
            if !self.check {
                std::fs::write(&path, bytes).with_context(|| path.display().to_string())?;
            } else if std::fs::read(&path).ok().as_ref() != Some(&bytes) {
                drifted.push(name);
            }
        }
        ensure!(drifted.is_empty(), "not current, run `cargo dev models`: {}", drifted.join(", "));
        if self.from_lingua {
            return Ok(());
        }
        let names = rows(&root)?.into_iter();
        let names: Vec<String> =
            names.map(|row| format!("crates/undisguise/models/{}.bin", row.code)).collect();
        fingerprints::record(&names.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

fn train(row: &Row, wheel: &Path) -> Result<Vec<u8>> {
    let words = words::spell(row, &words::read(wheel, &row.list)?);
    let levels = estimate::estimate(&words, SMOOTHING);
    let tree = prune::prune(&levels, row.budget);
    let bytes = write::write(&row.alphabet, &tree);
    let sizes: Vec<usize> = tree.iter().map(Vec::len).collect();
    println!("{}\t{} words\t{} bytes\tn-grams {sizes:?}", row.code, words.len(), bytes.len());
    Ok(bytes)
}
