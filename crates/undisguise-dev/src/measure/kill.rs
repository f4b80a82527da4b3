//! `cargo dev measure kill`: a store that is added to is killed again and again, and must keep what
//! it acknowledged.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use fastrand::Rng;
use serde_json::{Value, json};

use super::dedup::Maker;
use super::speed::{Folder, build};

/// `kill -9` at random moments of `index add`; fails when anything acknowledged is lost, or anything
/// is half done.
#[derive(clap::Args)]
pub(crate) struct Kill {
    /// How often the program is started and killed.
    #[arg(long, default_value_t = 200)]
    rounds: usize,
    /// Seed of the random numbers.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// New documents of a round; those of the round before come with them.
const NEW: usize = 50;

/// Documents in a batch, in turn.
const BATCHES: [usize; 4] = [1, 4, 16, 64];

/// The numbers of the documents that were acknowledged, by their ids.
type Acknowledged = HashMap<String, i64>;

impl Kill {
    pub(crate) fn run(&self) -> Result<()> {
        let (program, folder) = (build()?, Folder::new()?);
        let documents = Maker::new(self.seed)?.documents((self.rounds + 1) * NEW);
        let lines = documents.iter().enumerate().map(|(number, document)| {
            format!("{}\n", json!({ "id": number.to_string(), "text": document.text }))
        });
        let lines: Vec<String> = lines.collect();
        let input = folder.0.join("documents.jsonl");
        let mut rng = Rng::with_seed(self.seed);
        let (mut kept, mut early, mut late) = (Acknowledged::new(), 0, 0);
        for round in 0..self.rounds {
            write(&input, &lines[round.saturating_sub(1) * NEW..(round + 1) * NEW])?;
            let batch = BATCHES[round % BATCHES.len()];
            let trial = folder.0.join("trial.undisguise");
            let start = Instant::now();
            added(&program, &trial, &input, batch, None)?;
            let whole = start.elapsed();
            std::fs::remove_file(&trial)?;
            let moment = whole.mul_f64(rng.f64() * 1.1);
            let store = folder.0.join("kept.undisguise");
            let (told, ended) = added(&program, &store, &input, batch, Some(moment))?;
            (early, late) = (early + usize::from(told.is_empty()), late + usize::from(ended));
            keep(&mut kept, &told).with_context(|| format!("round {round}"))?;
            if store.exists() && !kept.is_empty() {
                verify(&program, &store).with_context(|| format!("round {round}"))?;
            }
        }
        let store = folder.0.join("kept.undisguise");
        write(&input, &lines)?;
        let (all, _) = added(&program, &store, &input, 4096, None)?;
        let acknowledged = kept.len();
        keep(&mut kept, &all)?;
        ensure!(all.len() == lines.len() && kept.len() == lines.len(), "documents are missing");
        verify(&program, &store)?;
        println!(
            "{} rounds, {early} killed before anything was acknowledged, {late} after the end: \
             {acknowledged} documents acknowledged, none lost; {} complete at the end, all sound",
            self.rounds,
            lines.len(),
        );
        Ok(())
    }
}

fn write(path: &Path, lines: &[String]) -> Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    lines.iter().try_for_each(|line| file.write_all(line.as_bytes()))?;
    Ok(file.flush()?)
}

/// Adds documents, killed after so long; gives the acknowledgements, and whether it came to its end.
fn added(
    program: &Path,
    store: &Path,
    input: &Path,
    batch: usize,
    killed: Option<Duration>,
) -> Result<(Vec<Value>, bool)> {
    let mut child = Command::new(program)
        .args(["index", "add", "--jsonl", "-", "--batch", &batch.to_string()])
        .args([store, input])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut stdout = child.stdout.take().context("a pipe")?;
    let reader = std::thread::spawn(move || {
        let mut said = String::new();
        stdout.read_to_string(&mut said).map(|_| said)
    });
    if let Some(moment) = killed {
        std::thread::sleep(moment);
        child.kill()?;
    }
    let status = child.wait()?;
    ensure!(killed.is_some() || status.success(), "index add: {status}");
    let said = reader.join().map_err(|_| anyhow::anyhow!("the reader failed"))??;
    let whole = said.split_inclusive('\n').filter(|line| line.ends_with('\n'));
    Ok((whole.map(serde_json::from_str).collect::<Result<_, _>>()?, status.success()))
}

/// Takes acknowledgements in; what was acknowledged before must be known, under its number.
fn keep(kept: &mut Acknowledged, told: &[Value]) -> Result<()> {
    for line in told {
        let id = line["id"].as_str().context("an id")?;
        let number = line["document"].as_i64().context("a number")?;
        match kept.get(id) {
            // It stands in another line by now, and that is remembered, too.
            Some(before) => ensure!(
                *before == number && (line["what"] == "known" || line["what"] == "place"),
                "document {id} was lost: {line}"
            ),
            None => {
                kept.insert(id.to_owned(), number);
            }
        }
    }
    Ok(())
}

fn verify(program: &Path, store: &Path) -> Result<()> {
    let told = Command::new(program).args(["index", "verify"]).arg(store).output()?;
    let said = String::from_utf8_lossy(&told.stdout);
    ensure!(told.status.success(), "{said}{}", String::from_utf8_lossy(&told.stderr));
    Ok(())
}
