//! `cargo dev models`: makes the language models of the core crate.

mod estimate;
mod prune;
mod words;
mod write;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub use estimate::Smoothing;

/// One line of `data/languages.tsv`.
pub struct Row {
    pub code: String,
    pub list: String,
    pub crate_name: String,
    pub budget: usize,
    pub alphabet: String,
    letters: Vec<char>,
}

impl Row {
    /// The symbol of a letter: 1 for the first of the alphabet. 0 is the edge of a word.
    pub fn symbol(&self, letter: char) -> Option<u8> {
        self.letters.iter().position(|own| *own == letter).map(|at| at as u8 + 1)
    }
}

/// The lines of `data/languages.tsv`.
pub fn rows(root: &Path) -> Result<Vec<Row>> {
    let path = root.join("data/languages.tsv");
    let table = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let mut rows = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        rows.push(Row {
            code: fields[0].to_owned(),
            list: fields[3].to_owned(),
            crate_name: fields[4].to_owned(),
            budget: fields[5].parse::<usize>().with_context(|| line.to_owned())? * 1000,
            alphabet: fields[6].to_owned(),
            letters: fields[6].chars().collect(),
        });
    }
    Ok(rows)
}

/// Trains every model and writes it to `crates/undisguise/models`.
pub fn run(root: &Path, wheel: &Path, only: &[String], smoothing: Smoothing) -> Result<()> {
    for row in rows(root)? {
        if !only.is_empty() && !only.contains(&row.code) {
            continue;
        }
        let words = words::spell(&row, &words::read(wheel, &row.list)?);
        let levels = estimate::estimate(&words, smoothing);
        let tree = prune::prune(&levels, row.budget);
        let bytes = write::write(&row.alphabet, &tree);
        let path: PathBuf = root.join(format!("crates/undisguise/models/{}.bin", row.code));
        let sizes: Vec<usize> = tree.iter().map(Vec::len).collect();
        println!("{}\t{} words\t{} bytes\t{sizes:?}", row.code, words.len(), bytes.len());
        std::fs::write(&path, bytes).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
