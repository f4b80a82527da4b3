//! `cargo dev measure restore`: how many disguised texts come back exactly.

use anyhow::Result;
use fastrand::Rng;
use undisguise::{Certainty, Config, reveal};

use super::disguise::{Disguise, known_signs, other_languages, seen, unknown};
use super::texts::{crate_name, sentences, texts};

/// Applies every scheme of data/schemes.tsv, and unknown signs, to held-out text.
#[derive(clap::Args)]
pub(crate) struct Restore {
    /// Texts per scheme and length.
    #[arg(long, default_value_t = 100)]
    texts: usize,
    /// Seed of the random numbers.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Print every text that does not come back, with what came instead.
    #[arg(long)]
    show: bool,
    /// Only the disguises whose name contains this.
    #[arg(long)]
    only: Option<String>,
    /// Lengths of the texts, in characters.
    #[arg(long, value_delimiter = ',', default_values_t = [900, 300, 100, 50])]
    lengths: Vec<usize>,
}

/// How many texts came back, when only what is certain is applied and when what is likely is too.
#[derive(Clone, Copy, Default)]
struct Score {
    texts: usize,
    certain: usize,
    likely: usize,
    /// With what is likely applied, capitals and small letters taken as equal.
    apart_from_case: usize,
}

impl Restore {
    pub(crate) fn run(&self) -> Result<()> {
        println!(
            "seed {}, {} texts each; exact share in percent, and when what is only",
            self.seed, self.texts
        );
        println!("likely is applied as well\n");
        print!("{:<18} {:<7}", "disguise", "lang");
        self.lengths.iter().for_each(|length| print!(" {length:>13}"));
        println!();
        let mut rng = Rng::with_seed(self.seed);
        let mut all = vec![Score::default(); self.lengths.len()];
        for scheme in seen()? {
            self.row(&scheme, &mut all, &mut rng, |_, _| scheme.clone())?;
        }
        self.print("all schemes", "", &all);
        let known = known_signs()?;
        for count in [1, 2, 4, 8] {
            let shown = unknown("", count, &known, &mut rng);
            let mut unused = vec![Score::default(); self.lengths.len()];
            self.row(&shown, &mut unused, &mut rng, |text, rng| unknown(text, count, &known, rng))?;
        }
        for disguise in other_languages()? {
            let mut unused = vec![Score::default(); self.lengths.len()];
            self.row(&disguise, &mut unused, &mut rng, |_, _| disguise.clone())?;
        }
        Ok(())
    }

    fn row(
        &self,
        shown: &Disguise,
        all: &mut [Score],
        rng: &mut Rng,
        disguise: impl Fn(&str, &mut Rng) -> Disguise,
    ) -> Result<()> {
        if self.only.as_ref().is_some_and(|only| !shown.name.contains(only.as_str())) {
            return Ok(());
        }
        let sentences = sentences(&crate_name(&shown.language)?)?;
        let mut scores = vec![Score::default(); self.lengths.len()];
        for (at, length) in self.lengths.iter().enumerate() {
            let mut wanted = rng.clone();
            let changes = |text: &str| {
                let mut rng = Rng::with_seed(0);
                disguise(text, &mut rng).apply(text, &mut rng) != text
            };
            for text in texts(&sentences, self.texts, *length, changes, &mut wanted) {
                let written = disguise(&text, rng).apply(&text, rng);
                self.score(&shown.name, &text, &written, &mut scores[at]);
            }
            *rng = wanted;
            all[at].texts += scores[at].texts;
            all[at].certain += scores[at].certain;
            all[at].likely += scores[at].likely;
        }
        self.print(&shown.name, &shown.language, &scores);
        if shown.caseless {
            print!("{:<18} {:<7}", "  apart from case", "");
            for score in &scores {
                print!(
                    " {:>13.1}",
                    100.0 * score.apart_from_case as f64 / score.texts.max(1) as f64
                );
            }
            println!();
        }
        Ok(())
    }

    fn score(&self, name: &str, text: &str, written: &str, score: &mut Score) {
        let certain = reveal(written, &Config::default());
        let likely = reveal(written, &Config { apply: Certainty::Likely });
        score.texts += 1;
        score.certain += usize::from(certain.restoration.text() == text);
        score.likely += usize::from(likely.restoration.text() == text);
        let folded = likely.restoration.text().to_lowercase() == text.to_lowercase();
        score.apart_from_case += usize::from(folded);
        if self.show && certain.restoration.text() != text {
            println!("--- {name}: {} schemes", certain.schemes.len());
            for scheme in &certain.schemes {
                println!(
                    "    {} {} evidence {}",
                    scheme.language, scheme.certainty, scheme.evidence
                );
            }
            let words = text.split(' ').zip(written.split(' '));
            let restored =
                certain.restoration.text().split(' ').zip(likely.restoration.text().split(' '));
            for ((meant, shown), (certain, likely)) in words.zip(restored) {
                if meant != certain {
                    println!("    {shown} is {meant}, restored as {certain}, likely {likely}");
                }
            }
        }
    }

    fn print(&self, name: &str, language: &str, scores: &[Score]) {
        print!("{name:<18} {language:<7}");
        for score in scores {
            let share = |count: usize| 100.0 * count as f64 / score.texts.max(1) as f64;
            print!(" {:>6.1} {:>6.1}", share(score.certain), share(score.likely));
        }
        println!();
    }
}
