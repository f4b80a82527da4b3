//! The peers of near-duplicates: each reads the same file and writes the pairs it finds.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{Run, numbers, watched};
use crate::measure::peers::{here, python};
use crate::sources;

/// Their names; the first is a crate, the others are packages of PyPI.
pub(super) const PEERS: [&str; 3] = ["gaoya", "rensa", "datasketch"];

/// Runs a peer over `documents.jsonl` of a folder.
pub(super) fn run(peer: &str, folder: &Path, likeness: f64) -> Result<Run> {
    let pairs = folder.join("pairs.jsonl");
    let mut command = match peer {
        "gaoya" => Command::new(gaoya()?),
        _ => {
            let mut command = Command::new(python()?);
            command.arg(here().join("dedup.py")).arg(peer);
            command
        }
    };
    // One thread, as all are measured.
    command.env("RAYON_NUM_THREADS", "1").env("OMP_NUM_THREADS", "1");
    command.arg(folder.join("documents.jsonl")).arg(&pairs).arg(likeness.to_string());
    command.stdout(Stdio::null());
    let mut run = watched(peer, command)?;
    for line in BufReader::new(File::open(&pairs)?).lines() {
        let pair: Value = serde_json::from_str(&line?)?;
        run.pairs.insert(numbers(&pair)?);
    }
    Ok(run)
}

/// Builds the program around gaoya.
fn gaoya() -> Result<std::path::PathBuf> {
    let target = sources::root().join("target/peers/gaoya");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--quiet", "--release", "--manifest-path"])
        .arg(here().join("gaoya/Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .status()
        .context("cannot run cargo")?;
    ensure!(status.success(), "gaoya cannot be built");
    Ok(target.join("release").join(format!("dedup-gaoya{}", std::env::consts::EXE_SUFFIX)))
}
