//! `cargo dev measure templates`: whether documents made by one template are found together, and
//! its slots with them.

mod grammar;
mod judged;
mod made;
mod natural;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use fastrand::Rng;
use serde_json::json;

use super::disguise::{Disguise, Where, seen};
use super::speed::{Folder, build, cpu};
pub(super) use judged::agreement;
use judged::judged;
use made::{CUT, EDITED, Set};

/// Sets of documents made by templates, made up and natural ones, half of them disguised.
#[derive(clap::Args)]
pub(crate) struct Templates {
    /// Seed of the random numbers.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Only the sets whose name contains this.
    #[arg(long)]
    only: Option<String>,
    /// Print every document of a family with its slots: `[right]`, `+too much+`, `-missed-`.
    #[arg(long)]
    show: bool,
    /// Keep the documents of the last set, and the families found in it, in this folder.
    #[arg(long, value_name = "FOLDER")]
    keep: Option<PathBuf>,
    /// Measure this program instead of building the one that is here.
    #[arg(long, value_name = "FILE")]
    program: Option<PathBuf>,
}

/// The made-up sets; the last ones show what growth costs.
const SETS: [Set; 9] = [
    Set { words: 30, slots: 2, documents: 400 },
    Set { words: 80, slots: 5, documents: 400 },
    Set { words: 150, slots: 8, documents: 400 },
    Set { words: 150, slots: 15, documents: 400 },
    Set { words: 150, slots: 8, documents: 4000 },
    Set { words: 150, slots: 8, documents: 5000 },
    Set { words: 150, slots: 8, documents: 10_000 },
    Set { words: 150, slots: 8, documents: 20_000 },
    Set { words: 150, slots: 8, documents: 40_000 },
];

/// Documents of a hundred that are disguised.
const DISGUISED: usize = 50;

/// What stands in a document, and which template made it.
struct Made {
    text: String,
    /// In the order of the text.
    fillings: Vec<Filling>,
    template: Option<usize>,
}

/// What was put into a slot.
struct Filling {
    /// In characters of the text.
    place: Range<usize>,
    /// The kind of slot; `None` in made-up words.
    kind: Option<String>,
}

impl Templates {
    pub(crate) fn run(&self) -> Result<()> {
        let program = self.program.clone().map_or_else(build, Ok)?;
        let own = Folder::new()?;
        let folder = self.keep.as_ref().unwrap_or(&own.0);
        println!("{}; seed {}; {DISGUISED} % disguised\n", cpu(), self.seed);
        println!("Made up; {EDITED} % of the words changed, {CUT} % cut off");
        for set in SETS {
            let name =
                format!("{} words, {} slots, {} documents", set.words, set.slots, set.documents);
            if self.wants(&name) {
                self.measure(&program, folder, &name, &made::documents(set, self.seed)?)?;
            }
        }
        for is_rough in [false, true] {
            let how = match is_rough {
                true => format!("{EDITED} % of the words changed, {CUT} % cut off"),
                false => "as their authors would".to_owned(),
            };
            println!("\nNatural; {how}");
            for set in natural::SETS {
                let name = format!("{set}{}", if is_rough { ", rough" } else { "" });
                if self.wants(&name) {
                    let made = natural::documents(set, is_rough, self.seed)?;
                    self.measure(&program, folder, &name, &made)?;
                }
            }
        }
        Ok(())
    }

    fn wants(&self, name: &str) -> bool {
        self.only.as_ref().is_none_or(|only| name.contains(only.as_str()))
    }

    fn measure(&self, program: &Path, folder: &Path, name: &str, made: &[Made]) -> Result<()> {
        let path = folder.join("documents.jsonl");
        let texts = write(made, &path, &mut Rng::with_seed(self.seed))?;
        let found = folder.join("families.jsonl");
        let started = Instant::now();
        let status = Command::new(program)
            .arg("dedup")
            .arg(&path)
            .arg("--families")
            .arg(&found)
            .stdout(Stdio::null())
            .status()?;
        ensure!(status.success(), "the program ended with {status}");
        let seconds = started.elapsed().as_secs_f64();
        let figures = judged(made, &texts, &found, self.show)?;
        println!("{name}: {figures}, {seconds:.2} s");
        Ok(())
    }
}

/// Writes the documents, half of them with one of the schemes that were seen whose signs always
/// stand for one letter each; gives the texts as written.
fn write(made: &[Made], path: &Path, rng: &mut Rng) -> Result<Vec<String>> {
    let is_plain = |scheme: &Disguise| {
        let rows = &scheme.rows;
        scheme.language == "en"
            && scheme.place == Where::Everywhere
            && !scheme.caseless
            && rows.iter().all(|row| row.letter.is_some() && row.share == 1.0)
    };
    let schemes: Vec<Disguise> = seen()?.into_iter().filter(is_plain).collect();
    let mut file = BufWriter::new(File::create(path)?);
    let mut texts = Vec::new();
    for (number, document) in made.iter().enumerate() {
        let text = match rng.usize(..100) < DISGUISED {
            true => rng.choice(&schemes).context("no scheme")?.apply(&document.text, rng),
            false => document.text.clone(),
        };
        writeln!(file, "{}", json!({ "id": number.to_string(), "text": text }))?;
        texts.push(text);
    }
    file.flush()?;
    Ok(texts)
}
