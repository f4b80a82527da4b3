//! `cargo dev models`: makes the language models of the core crate.

mod compare;
mod estimate;
mod ngrams;
mod prune;
pub(crate) mod words;
mod write;

use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::languages::{Row, rows};
use crate::{fingerprints, sources};
use estimate::{Level, Smoothing};

/// Chosen by bits per letter of sentences that are not in the word lists; see docs/models.md.
const SMOOTHING: Smoothing = Smoothing { exponent: 0.9, discount: 0.8 };

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
        for mut row in rows()? {
            if !self.languages.is_empty() && !self.languages.contains(&row.code) {
                continue;
            }
            if self.from_lingua {
                row.list = None;
            }
            let bytes = train(&row, &wheel)?;
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
        let names = rows()?.into_iter();
        let names: Vec<String> =
            names.map(|row| format!("crates/undisguise/models/{}.bin", row.code)).collect();
        fingerprints::record(&names.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

fn train(row: &Row, wheel: &Path) -> Result<Vec<u8>> {
    let tree = prune::prune(&levels(row, wheel)?, row.budget);
    let bytes = write::write(&row.alphabet, &tree);
    let sizes: Vec<usize> = tree.iter().map(Vec::len).collect();
    println!("{}\t{} bytes\tn-grams {sizes:?}", row.code, bytes.len());
    Ok(bytes)
}

/// The n-grams of a language, from the sources that its line names.
fn levels(row: &Row, wheel: &Path) -> Result<Vec<Level>> {
    let Some(list) = &row.list else { return ngrams::read(row) };
    let words = words::spell(row, &words::read(wheel, list)?);
    if row.share == 0.0 {
        return Ok(estimate::estimate(&words, SMOOTHING));
    }
    Ok(estimate::estimate_both(&words, ngrams::count(row)?, row.share, SMOOTHING))
}
