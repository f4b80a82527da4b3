//! `cargo dev measure`: every part in one run.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::calibration::Calibration;
use super::innocence::Innocence;
use super::peers;
use super::restore::{LENGTHS, Restore};
use super::speed::{Speed, cpu};
use crate::{accuracy, sources};

#[derive(clap::Args)]
pub(crate) struct All {
    /// Texts per way and length.
    #[arg(long, default_value_t = 100)]
    texts: usize,
    /// Seed of the random numbers.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Write everything to this file, too.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Record the run in bench/record/, and write docs/accuracy.md from it.
    #[arg(long)]
    record: bool,
    /// Run the peers on the same texts, too; installs them under target/peers when they are not
    /// there.
    #[arg(long)]
    peers: bool,
}

/// Paragraphs of honest text that a run must have read.
const LEAST: usize = 20_000;

/// Texts for the calibration, and for the peers, in percent of those for the restoration.
const CALIBRATION: usize = 20;
const PEERS: usize = 10;

impl All {
    pub(crate) fn run(&self) -> Result<()> {
        let commit = commit();
        println!("commit {commit}; {}; seed {}", cpu(), self.seed);
        let restore = Restore {
            texts: self.texts,
            seed: self.seed,
            show: false,
            only: None,
            lengths: LENGTHS.to_vec(),
        };
        let restore = restore.measure()?;
        let innocence = Innocence { least: LEAST, brief: true }.measure()?;
        let texts = (self.texts * CALIBRATION / 100).max(1);
        let calibration = Calibration { texts, seed: self.seed, length: 300, show: None };
        let calibration = calibration.measure()?;
        println!();
        let (speed, wrong) = Speed::brief(5).core()?;
        wrong.iter().for_each(|wrong| println!("not as it should be: {wrong}"));
        let mut figures = json!({
            "commit": commit, "committed": told("git", &["log", "-1", "--format=%cs"]),
            "commit_time": told("git", &["log", "-1", "--format=%ct"]).parse::<u64>().unwrap_or(0),
            "cpu": cpu(), "rustc": rustc(),
            "command": std::env::args().skip(1).collect::<Vec<_>>().join(" "),
            "restore": restore, "innocence": innocence, "calibration": calibration,
            "speed": speed,
        });
        if self.peers {
            figures["peers"] = peers::measure((self.texts * PEERS / 100).max(1), self.seed)?;
        }
        self.write(&figures)
    }

    fn write(&self, figures: &Value) -> Result<()> {
        if let Some(path) = &self.json {
            std::fs::write(path, accuracy::written(figures))
                .with_context(|| path.display().to_string())?;
        }
        if self.record {
            println!("\nrecorded in {}", accuracy::save(figures)?.display());
            accuracy::write()?;
        }
        Ok(())
    }
}

/// The commit that is measured, with a mark when files differ from it.
fn commit() -> String {
    told("git", &["describe", "--always", "--dirty", "--abbrev=7", "--exclude=*"])
}

fn rustc() -> String {
    told("rustc", &["--version"])
}

fn told(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(sources::root()).output();
    let line = output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    line.ok().filter(|line| !line.is_empty()).unwrap_or_else(|| "unknown".to_owned())
}
