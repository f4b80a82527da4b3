//! `data/languages.tsv`: the languages there is a model for.

use anyhow::{Context, Result, bail};

use crate::sources;

/// One line of the table.
pub(crate) struct Row {
    pub(crate) code: String,
    pub(crate) name: String,
    /// ISO 15924: `Latn`, `Cyrl`, `Grek` …
    pub(crate) script: String,
    /// The list of wordfreq; none where it has no list and the tables of lingua are taken.
    pub(crate) list: Option<String>,
    /// The lingua crate of the language: `english`.
    pub(crate) lingua: String,
    /// The share of its n-grams in the model; the rest are the words of the list.
    pub(crate) share: f64,
    /// Bytes of the model.
    pub(crate) budget: usize,
    pub(crate) alphabet: String,
    letters: Vec<char>,
}

/// The lines of the table, in its order.
pub(crate) fn rows() -> Result<Vec<Row>> {
    let path = sources::root().join("data/languages.tsv");
    let table = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    table.lines().filter(|line| !line.starts_with('#')).map(row).collect()
}

fn row(line: &str) -> Result<Row> {
    let [code, name, script, list, lingua, share, kilobytes, alphabet] =
        line.split('\t').collect::<Vec<_>>()[..]
    else {
        bail!("data/languages.tsv: eight cells wanted in {line:?}");
    };
    Ok(Row {
        code: code.to_owned(),
        name: name.to_owned(),
        script: script.to_owned(),
        list: (list != "-").then(|| list.to_owned()),
        lingua: lingua.to_owned(),
        share: share.parse::<f64>().with_context(|| line.to_owned())? / 100.0,
        budget: kilobytes.parse::<usize>().with_context(|| line.to_owned())? * 1000,
        alphabet: alphabet.to_owned(),
        letters: alphabet.chars().collect(),
    })
}

impl Row {
    /// The symbol of a letter: 1 for the first of the alphabet. 0 is the edge of a word.
    pub(crate) fn symbol(&self, letter: char) -> Option<u8> {
        self.letters.iter().position(|own| *own == letter).map(|at| at as u8 + 1)
    }
}
