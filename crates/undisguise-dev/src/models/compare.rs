//! Compares sources for the models: bits per letter of sentences that none of them has seen.

use anyhow::{Context, Result};

use super::estimate::{estimate, estimate_inside, suffix};
use super::prune::{Node, prune, unpruned};
use super::{SMOOTHING, ngrams, words, write};
use crate::languages::{Row, rows};
use crate::sources;

/// Prints a table; all languages when none is named.
///
/// Counted are the letters of a word behind its first one, each as one of the letters that may
/// follow: the end of the word is no choice, since the n-gram tables do not know of it.
pub(super) fn compare(languages: &[String], budget: Option<usize>) -> Result<()> {
    println!("bits per letter inside words of held-out sentences; kB of the model file\n");
    println!(
        "letters: how many; words: word list; inside: word list without the edges of words, to"
    );
    println!(
        "5-grams; ngrams: lingua's tables to 5-grams; edges: the same with the edges of words;"
    );
    println!("in use: what data/languages.tsv says\n");
    println!(
        "{:<8} {:>8} {:>6} {:>8} {:>8} {:>8} {:>8} {:>8}   unpruned, the same",
        "language", "letters", "kB", "words", "inside", "ngrams", "edges", "in use"
    );
    let wheel = sources::path("wordfreq")?;
    let mut sums = [0.0; 11];
    let mut count = 0.0;
    for mut row in rows()? {
        if !languages.is_empty() && !languages.contains(&row.code) {
            continue;
        }
        row.budget = budget.map_or(row.budget, |budget| budget * 1000);
        let held_out = held_out(&row)?;
        let list = match &row.list {
            Some(list) => words::spell(&row, &words::read(&wheel, list)?),
            None => Vec::new(),
        };
        let all = [
            estimate(&list, SMOOTHING),
            estimate_inside(&list, SMOOTHING, ngrams::ORDER),
            ngrams::read_inside(&row)?,
            ngrams::read(&row)?,
            super::levels(&row, &wheel)?,
        ];
        let pruned = all.each_ref().map(|levels| prune(levels, row.budget));
        let size = write::write(&row.alphabet, &pruned[4]).len() as f64 / 1000.0;
        let small = pruned.map(|tree| bits(&Tree(tree), &held_out));
        let full = all.map(|levels| bits(&Tree(unpruned(&levels)), &held_out));
        let letters: usize = held_out.iter().map(|word| word.len() - 1).sum();
        let values = [&[size][..], &small, &full].concat();
        print(&row.code, letters, &values);
        for (sum, value) in sums.iter_mut().zip(values) {
            *sum += value;
        }
        count += 1.0;
    }
    print("mean", 0, &sums.map(|sum| sum / count));
    Ok(())
}

fn print(name: &str, letters: usize, values: &[f64]) {
    print!("{name:<8} {letters:>8}");
    for (at, value) in values.iter().enumerate() {
        if at == 0 { print!(" {value:>6.0}") } else { print!(" {value:>8.3}") }
    }
    println!();
}

/// The words of the sentences that lingua tests with, in symbols, those of one letter left out.
fn held_out(row: &Row) -> Result<Vec<Vec<u8>>> {
    let bytes = sources::member(&format!("lingua-{}", row.lingua), "testdata/sentences.txt")?;
    let text = String::from_utf8(bytes).context("sentences are UTF-8")?.to_lowercase();
    let spell = |word: &str| -> Option<Vec<u8>> {
        let letters = word.chars().filter(|letter| !words::is_mark(*letter));
        let symbols: Option<Vec<u8>> = letters.map(|letter| row.symbol(letter)).collect();
        symbols.filter(|symbols| symbols.len() > 1)
    };
    let between = |letter: char| !letter.is_alphabetic() && !words::is_mark(letter);
    Ok(text.split(between).filter_map(spell).collect())
}

/// A model as it is before it is written, its logarithms not rounded.
struct Tree(Vec<Vec<Node>>);

impl Tree {
    fn find(&self, key: u64, length: usize) -> Option<&Node> {
        let level = self.0.get(length.checked_sub(1)?)?;
        level.binary_search_by_key(&key, |node| node.key).ok().map(|at| &level[at])
    }

    /// Probability of a symbol after a context of `length` symbols, by back-off.
    fn after(&self, context: u64, length: usize, symbol: u8) -> f64 {
        if let Some(node) = self.find(context << 7 | u64::from(symbol), length + 1) {
            return node.log_prob.exp();
        }
        if length == 0 {
            return if symbol == 0 { 0.0 } else { 1e-4 };
        }
        let back_off = self.find(context, length).and_then(|node| node.back_off).unwrap_or(0.0);
        back_off.exp() * self.after(suffix(context, length), length - 1, symbol)
    }
}

/// Mean bits per letter behind the first of each word.
fn bits(tree: &Tree, words: &[Vec<u8>]) -> f64 {
    let order = tree.0.len();
    let knows_edges = tree.find(0, 1).is_some();
    let (mut bits, mut letters) = (0.0, 0.0);
    for word in words {
        for at in 1..word.len() {
            let (mut context, mut length) = (0, 0);
            let first = (at + 1).saturating_sub(order);
            if knows_edges && at + 1 < order {
                length = 1;
            }
            for symbol in &word[first..at] {
                context = context << 7 | u64::from(*symbol);
                length += 1;
            }
            let own = tree.after(context, length, word[at]);
            let goes_on = 1.0 - tree.after(context, length, 0);
            bits -= (own / goes_on.max(1e-6)).min(1.0).log2();
            letters += 1.0;
        }
    }
    bits / letters
}
