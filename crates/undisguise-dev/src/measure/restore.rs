//! `cargo dev measure restore`: how many disguised texts come back exactly.

use std::time::{Duration, Instant};

use anyhow::Result;
use serde_json::{Value, json};
use undisguise::{Certainty, Config, Revelation, reveal};

use super::disguise::{Way, ways};
use super::percent;
use super::texts::{Library, Pair};
use crate::languages;

/// Writes held-out text in every way there is, and counts what comes back.
#[derive(clap::Args)]
pub(crate) struct Restore {
    /// Texts per way and length.
    #[arg(long, default_value_t = 100)]
    pub(super) texts: usize,
    /// Seed of the random numbers.
    #[arg(long, default_value_t = 1)]
    pub(super) seed: u64,
    /// Print every text that does not come back, with what came instead.
    #[arg(long)]
    pub(super) show: bool,
    /// Only the ways whose kind, name or language contains this.
    #[arg(long)]
    pub(super) only: Option<String>,
    /// Lengths of the texts, in characters.
    #[arg(long, value_delimiter = ',', default_values_t = LENGTHS)]
    pub(super) lengths: Vec<usize>,
}

/// The lengths that are measured unless asked otherwise, in characters.
pub(super) const LENGTHS: [usize; 5] = [50, 100, 300, 1000, 3000];

/// What came back of the texts of one way and length.
#[derive(Clone, Copy, Default)]
struct Score {
    texts: usize,
    /// Texts that came back when what is certain is applied.
    exact: usize,
    /// The same when what is likely is applied, too.
    likely: usize,
    /// Characters of what is meant, and the edits that lead there from what was written and from
    /// what came back.
    characters: usize,
    written_errors: usize,
    errors: usize,
}

impl Restore {
    pub(crate) fn run(&self) -> Result<()> {
        self.measure().map(|_| ())
    }

    /// Prints the table; gives its rows.
    pub(super) fn measure(&self) -> Result<Value> {
        println!("\nrestore: seed {}, {} texts each; for each length", self.seed, self.texts);
        println!("  share of texts that come back exactly, in percent; the same when what is only");
        println!(
            "  likely is applied as well; character error rate of what comes back, in percent\n"
        );
        print!("{:<9} {:<52} {:<7}", "kind", "way", "lang");
        self.lengths.iter().for_each(|length| print!("   {length:>17}"));
        println!("  ms/MB");
        let mut library = Library::default();
        let mut rows = Vec::new();
        for way in ways()?.iter().filter(|way| self.is_wanted(way)) {
            rows.push(self.row(way, &mut library)?);
        }
        Ok(json!({ "seed": self.seed, "texts": self.texts, "rows": rows }))
    }

    fn is_wanted(&self, way: &Way) -> bool {
        self.only.as_ref().is_none_or(|only| {
            [way.kind, &way.name, &way.language].iter().any(|part| part.contains(only.as_str()))
        })
    }

    fn row(&self, way: &Way, library: &mut Library) -> Result<Value> {
        let language = languages::rows()?.into_iter().find(|row| row.code == way.language);
        let (mut time, mut bytes, mut lengths) = (Duration::ZERO, 0, Vec::new());
        print!("{:<9} {:<52} {:<7}", way.kind, shown(way), way.language);
        for &length in &self.lengths {
            let mut score = Score::default();
            for pair in library.disguised(way, self.texts, length, self.seed)? {
                let start = Instant::now();
                let revealed = reveal(&pair.written, &Config::default());
                time += start.elapsed();
                bytes += pair.written.len();
                self.score(way, &pair, &revealed, &mut score);
            }
            print!(
                "   {:>5.1} {:>5.1} {:>5.2}",
                score.share(score.exact),
                score.share(score.likely),
                score.rate(score.errors)
            );
            lengths.push(score.row(length));
        }
        let ms_per_mb = time.as_secs_f64() * 1e9 / bytes.max(1) as f64;
        println!("  {ms_per_mb:>5.0}");
        Ok(json!({
            "kind": way.kind, "name": way.name, "language": way.language,
            "language_name": language.map(|language| language.name), "asked": way.asked,
            "caseless": way.caseless, "loses": way.loses, "lengths": lengths, "ms_per_mb": percent(ms_per_mb),
        }))
    }

    fn score(&self, way: &Way, pair: &Pair, revealed: &Revelation, score: &mut Score) {
        let restored = revealed.restoration.text();
        let likely = undisguise::restore(&pair.written, &revealed.findings, Certainty::Likely);
        score.texts += 1;
        score.exact += usize::from(same(way, restored, &pair.meant));
        score.likely += usize::from(same(way, likely.text(), &pair.meant));
        score.characters += pair.meant.chars().count();
        score.written_errors += errors(way, &pair.written, &pair.meant);
        score.errors += errors(way, restored, &pair.meant);
        if self.show && !same(way, restored, &pair.meant) {
            show(way, pair, revealed, likely.text());
        }
    }
}

impl Score {
    fn share(&self, count: usize) -> f64 {
        100.0 * count as f64 / self.texts.max(1) as f64
    }

    fn rate(&self, errors: usize) -> f64 {
        100.0 * errors as f64 / self.characters.max(1) as f64
    }

    fn row(&self, length: usize) -> Value {
        json!({
            "length": length, "texts": self.texts,
            "exact": percent(self.share(self.exact)),
            "exact_likely": percent(self.share(self.likely)),
            "error_rate": percent(self.rate(self.errors)),
            "error_rate_written": percent(self.rate(self.written_errors)),
        })
    }
}

/// The name of a way in the table.
pub(super) fn shown(way: &Way) -> String {
    if way.caseless { format!("{}, apart from case", way.name) } else { way.name.clone() }
}

/// Whether what came back is what is meant.
pub(super) fn same(way: &Way, restored: &str, meant: &str) -> bool {
    restored == meant || (way.caseless && restored.to_lowercase() == meant.to_lowercase())
}

/// How many characters have to be put in, taken out or exchanged.
fn errors(way: &Way, restored: &str, meant: &str) -> usize {
    use rapidfuzz::distance::levenshtein::distance;
    if same(way, restored, meant) {
        0
    } else if way.caseless {
        distance(restored.to_lowercase().chars(), meant.to_lowercase().chars())
    } else {
        distance(restored.chars(), meant.chars())
    }
}

fn show(way: &Way, pair: &Pair, revealed: &Revelation, likely: &str) {
    println!("\n--- {}: {} schemes", way.name, revealed.schemes.len());
    for scheme in &revealed.schemes {
        println!("    {} {} evidence {}", scheme.language, scheme.certainty, scheme.evidence);
    }
    let words = pair.meant.split(' ').zip(pair.written.split(' '));
    let restored = revealed.restoration.text().split(' ').zip(likely.split(' '));
    for ((meant, shown), (certain, likely)) in words.zip(restored) {
        if meant != certain {
            let shown = shown.escape_debug();
            println!("    {shown} is {meant}, restored as {certain}, likely {likely}");
        }
    }
}
