//! `cargo dev measure dedup`: which near-duplicates are found, beside the peers.

mod made;
mod peers;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use fastrand::Rng;
use serde_json::{Value, json};
use wait4::Wait4;

use super::disguise::{Disguise, known_signs, seen, unknown};
use super::speed::{Folder, WATCH, build, cpu, peak_so_far};
use made::{EDITS, Made};

pub(super) use made::Maker;

/// Documents of which some repeat others, plain and with one copy of each pair disguised.
#[derive(clap::Args)]
pub(crate) struct Dedup {
    /// Documents.
    #[arg(long, default_value_t = 50_000)]
    documents: usize,
    /// Seed of the random numbers.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How alike documents must be at least.
    #[arg(long, value_delimiter = ',', default_values_t = [0.4, 0.25])]
    likeness: Vec<f64>,
    /// Run the peers on the same documents, too; installs them under target/peers.
    #[arg(long)]
    peers: bool,
    /// Only the plain documents, of these numbers, with pairs and families: how the cost of one
    /// grows. A million need 2 GB of memory to be made, and 4 GB in the folder for temporary files.
    #[arg(long, value_delimiter = ',')]
    curve: Vec<usize>,
    /// Write the figures to this file, too.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Only write the plain documents to this file, as JSON Lines.
    #[arg(long, value_name = "FILE")]
    write: Option<PathBuf>,
}

/// Texts with unknown signs count from this length on, in characters.
const LONG: usize = 300;

impl Dedup {
    pub(crate) fn run(&self) -> Result<()> {
        if let Some(path) = &self.write {
            let made = Maker::new(self.seed)?.documents(self.documents);
            Truth::write(&made, &self.written(&made, "plain")?, path)?;
            return Ok(());
        }
        let program = build()?;
        let folder = Folder::new()?;
        let threads = if self.curve.is_empty() { "one thread" } else { "all cores" };
        println!("{}; seed {}; {threads}\n", cpu(), self.seed);
        let figures = if self.curve.is_empty() {
            self.found(&program, &folder.0)?
        } else {
            self.grows(&program, &folder.0)?
        };
        if let Some(path) = &self.json {
            std::fs::write(path, serde_json::to_string_pretty(&figures)?)?;
        }
        Ok(())
    }

    /// What is found among plain and disguised documents.
    fn found(&self, program: &Path, folder: &Path) -> Result<Value> {
        let made = Maker::new(self.seed)?.documents(self.documents);
        let mut rows = Vec::new();
        for writing in ["plain", "known schemes", "unknown signs"] {
            let path = folder.join("documents.jsonl");
            let truth = Truth::write(&made, &self.written(&made, writing)?, &path)?;
            println!("{writing}: {} pairs", truth.pairs.len());
            for likeness in &self.likeness {
                rows.push(
                    ours(program, folder, *likeness, 1, false)?
                        .judged(writing, *likeness, &truth, self),
                );
            }
            if self.peers && writing != "unknown signs" {
                for peer in peers::PEERS {
                    match peers::run(peer, folder, 0.4) {
                        Ok(run) => rows.push(run.judged(writing, 0.4, &truth, self)),
                        Err(error) => println!("  {peer}: {error:#}"),
                    }
                }
            }
            println!();
        }
        Ok(json!({ "measured": "dedup", "cpu": cpu(), "seed": self.seed, "rows": rows }))
    }

    /// The texts, the later one of each pair disguised.
    fn written<'a>(&self, made: &'a [Made], writing: &str) -> Result<Vec<Cow<'a, str>>> {
        let mut rng = Rng::with_seed(self.seed ^ 0xD15_6015E);
        let schemes: Vec<Disguise> =
            seen()?.into_iter().filter(|scheme| scheme.language == "en").collect();
        let known = known_signs()?;
        let mut number = 0;
        let mut write = |document: &'a Made| -> Cow<'a, str> {
            let text = &document.text;
            if writing == "plain" || document.edit.is_none() {
                return text.into();
            }
            number += 1;
            match writing {
                "unknown signs" if text.len() >= LONG => {
                    let disguise = unknown(text, 1 << (number % 4), &known, &mut rng);
                    disguise.apply(text, &mut rng).into()
                }
                "unknown signs" => text.into(),
                _ => schemes[number % schemes.len()].apply(text, &mut rng).into(),
            }
        };
        Ok(made.iter().map(&mut write).collect())
    }

    /// How cost grows with the number of documents, on all cores.
    fn grows(&self, program: &Path, folder: &Path) -> Result<Value> {
        let mut rows: Vec<Value> = Vec::new();
        let mut costs = Vec::new();
        for count in &self.curve {
            let path = folder.join("documents.jsonl");
            let truth = {
                let made = Maker::new(self.seed)?.documents(*count);
                Truth::write(&made, &self.written(&made, "plain")?, &path)?
            };
            let megabytes = std::fs::metadata(&path)?.len() as f64 / 1e6;
            let run = ours(program, folder, 0.4, 0, true)?;
            costs.push(run.seconds * 1e6 / *count as f64);
            println!("{count} documents, {megabytes:.0} MB:");
            println!("  {:.1} CPU µs each; {}", costs[costs.len() - 1], run.told);
            let mut row = run.judged("plain", 0.4, &truth, self);
            row["told"] = json!(run.told);
            rows.push(row);
        }
        if let [first, .., last] = costs[..] {
            println!(
                "\ncost of a document: {:+.0} % from first to last",
                100.0 * (last / first - 1.0)
            );
        }
        Ok(json!({ "measured": "dedup curve", "cpu": cpu(), "seed": self.seed, "rows": rows }))
    }
}

/// Which documents repeat which.
struct Truth {
    pairs: BTreeMap<(usize, usize), usize>,
    origins: Vec<usize>,
}

impl Truth {
    /// Writes the documents as JSON Lines.
    fn write(made: &[Made], texts: &[Cow<'_, str>], path: &Path) -> Result<Truth> {
        let mut file = BufWriter::new(File::create(path)?);
        let mut first: BTreeMap<usize, (usize, Option<usize>)> = BTreeMap::new();
        let mut pairs = BTreeMap::new();
        for (number, (document, text)) in made.iter().zip(texts).enumerate() {
            writeln!(file, "{}", json!({ "id": number.to_string(), "text": text }))?;
            match first.get(&document.origin) {
                Some((other, edit)) => {
                    let edit = document.edit.or(*edit).unwrap_or_default();
                    pairs.insert((*other, number), edit);
                }
                None => {
                    first.insert(document.origin, (number, document.edit));
                }
            }
        }
        file.flush()?;
        let origins = made.iter().map(|document| document.origin).collect();
        Ok(Truth { pairs, origins })
    }
}

/// What a run gave.
struct Run {
    name: String,
    pairs: HashSet<(usize, usize)>,
    /// Of the processor, all threads together.
    seconds: f64,
    wall: f64,
    /// The most memory at any time, in MB.
    memory: f64,
    /// What the program says of its effort.
    told: String,
}

impl Run {
    fn judged(&self, writing: &str, likeness: f64, truth: &Truth, asked: &Dedup) -> Value {
        let right =
            self.pairs.iter().filter(|(one, other)| truth.origins[*one] == truth.origins[*other]);
        let precision = right.count() as f64 / self.pairs.len().max(1) as f64;
        let mut edits = vec![(0, 0); EDITS.len()];
        for (pair, edit) in &truth.pairs {
            edits[*edit].1 += 1;
            edits[*edit].0 += usize::from(self.pairs.contains(pair));
        }
        let share = |(found, all): &(usize, usize)| *found as f64 / (*all).max(1) as f64;
        let all = edits.iter().fold((0, 0), |sum, edit| (sum.0 + edit.0, sum.1 + edit.1));
        println!(
            "  {:<12} {likeness:.2}  recall {:.3}  precision {precision:.3}  {:.2} CPU s  {:.2} s  {:.0} MB",
            self.name,
            share(&all),
            self.seconds,
            self.wall,
            self.memory
        );
        if self.name == "undisguise" {
            let by_edit = EDITS.iter().zip(&edits);
            let shown: Vec<String> =
                by_edit.map(|(name, edit)| format!("{name} {:.3}", share(edit))).collect();
            println!("               {}", shown.join(", "));
        }
        json!({
            "tool": self.name, "writing": writing, "likeness": likeness, "seed": asked.seed,
            "documents": truth.origins.len(), "recall": share(&all), "precision": precision,
            "cpu_seconds": self.seconds, "seconds": self.wall, "megabytes": self.memory,
            "by_edit": EDITS.iter().zip(&edits).map(|(name, edit)| (*name, share(edit))).collect::<BTreeMap<_, _>>(),
        })
    }
}

/// Our own program; pairs that share boilerplate alone are told as such, and do not count.
fn ours(
    program: &Path,
    folder: &Path,
    likeness: f64,
    threads: usize,
    families: bool,
) -> Result<Run> {
    let (pairs, summary) = (folder.join("pairs.jsonl"), folder.join("summary.txt"));
    let mut command = Command::new(program);
    command.arg("dedup").arg(folder.join("documents.jsonl")).arg("--pairs").arg(&pairs);
    command.args(["--likeness", &likeness.to_string(), "--threads", &threads.to_string()]);
    if families {
        command.arg("--families").arg(folder.join("families.jsonl"));
    }
    command.stdout(File::create(&summary)?);
    let mut run = watched("undisguise", command)?;
    let summary = std::fs::read_to_string(&summary)?;
    let effort = summary.lines().find(|line| line.starts_with("Compared "));
    run.told = effort.unwrap_or_default().to_owned();
    for line in BufReader::new(File::open(&pairs)?).lines() {
        let pair: Value = serde_json::from_str(&line?)?;
        if pair["relation"] != "boilerplate" {
            run.pairs.insert(numbers(&pair)?);
        }
    }
    Ok(run)
}

/// The numbers of the two documents of a line, the smaller one first.
fn numbers(pair: &Value) -> Result<(usize, usize)> {
    let number = |side: &str| -> Result<usize> {
        let id = pair[side].as_str().with_context(|| format!("no {side}: {pair}"))?;
        Ok(id.parse()?)
    };
    let (left, right) = (number("left")?, number("right")?);
    Ok((left.min(right), left.max(right)))
}

/// Runs a program to its end.
fn watched(name: &str, mut command: Command) -> Result<Run> {
    let started = std::time::Instant::now();
    let mut child =
        command.stdin(Stdio::null()).spawn().with_context(|| format!("cannot start {name}"))?;
    // The system's own figure would count what this process held when it started the other.
    let memory = peak_memory(&child);
    let ended = child.wait4()?;
    ensure!(ended.status.success(), "{name} ended with {}", ended.status);
    let used = ended.rusage;
    Ok(Run {
        name: name.to_owned(),
        pairs: HashSet::new(),
        seconds: (used.utime + used.stime).as_secs_f64(),
        wall: started.elapsed().as_secs_f64(),
        memory,
        told: String::new(),
    })
}

/// The most memory a child held until it ended, in MB; 0 where the system does not tell.
fn peak_memory(child: &std::process::Child) -> f64 {
    let mut peak = 0.0;
    while let Some(so_far) = peak_so_far(child) {
        peak = so_far;
        std::thread::sleep(WATCH);
    }
    peak
}
