//! How fast the program starts, how much memory it takes, and that it loses nothing.

mod broken;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::samples::{Sample, samples};
use super::{cpu, median, round};
use crate::sources;

/// How often the program is started; the median counts.
const STARTS: usize = 20;

/// Milliseconds to start in.
const START_TARGET: f64 = 30.0;

/// Size of the corpus whose scan is watched, in bytes, and the memory allowed, in MB.
const CORPUS: u64 = 1_000_000_000;
const MEMORY_TARGET: f64 = 300.0;

/// One page in so many of the corpus is disguised.
const DISGUISED: usize = 50;

/// Builds the program and measures it; gives the figures and what was wrong.
pub(super) fn measure() -> Result<(Value, Vec<String>)> {
    let program = build()?;
    let folder = Folder::new()?;
    let mut failures = Vec::new();
    println!("{}; the program as `cargo build --release` makes it\n", cpu());
    let start = starts(&program, &folder, &mut failures)?;
    let memory = memory(&program, &folder, &mut failures)?;
    let broken = broken::broken(&program, &folder.0, &mut failures)?;
    let figures = json!({
        "measured": "the program", "cpu": cpu(),
        "start": start, "memory": memory, "broken_records": broken,
    });
    Ok((figures, failures))
}

pub(in crate::measure) fn build() -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--quiet", "--release", "--package", "undisguise-cli"])
        .current_dir(sources::root())
        .status()
        .context("cannot run cargo")?;
    ensure!(status.success(), "the program cannot be built");
    let own = std::env::current_exe()?;
    let name = format!("undisguise{}", std::env::consts::EXE_SUFFIX);
    Ok(own.with_file_name(name))
}

/// A folder for generated files, gone when this is dropped.
pub(in crate::measure) struct Folder(pub(in crate::measure) PathBuf);

impl Folder {
    pub(in crate::measure) fn new() -> Result<Folder> {
        let path = std::env::temp_dir().join(format!("undisguise-speed-{}", std::process::id()));
        std::fs::create_dir_all(&path).with_context(|| path.display().to_string())?;
        Ok(Folder(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn starts(program: &Path, folder: &Folder, failures: &mut Vec<String>) -> Result<Value> {
    let page = folder.0.join("page.txt");
    std::fs::write(&page, "The legeпdary gυitarist has fiпally spokeп aboυt his daυghter.\n")?;
    let page = page.display().to_string();
    let mut figures = json!({ "target_ms": START_TARGET });
    for (name, arguments) in
        [("--version", vec!["--version"]), ("scan of a small page", vec!["scan", &page])]
    {
        let mut times = Vec::new();
        for _ in 0..STARTS {
            let start = Instant::now();
            let status = quiet(program, &arguments).status()?;
            times.push(start.elapsed().as_secs_f64() * 1e3);
            ensure!(status.success(), "{name}: {status}");
        }
        let time = median(times);
        println!("{name:<24} {time:>8.1} ms, target {START_TARGET}, median of {STARTS}");
        figures[name] = json!(round(time));
        if time > START_TARGET {
            failures.push(format!("{name} takes {time:.1} ms"));
        }
    }
    Ok(figures)
}

fn memory(program: &Path, folder: &Folder, failures: &mut Vec<String>) -> Result<Value> {
    let corpus = folder.0.join("corpus.jsonl");
    let (bytes, pages) = write_corpus(&corpus)?;
    let start = Instant::now();
    let mut scan = quiet(program, &["scan", &corpus.display().to_string()]).spawn()?;
    let (status, peak) = watch(&mut scan)?;
    let seconds = start.elapsed().as_secs_f64();
    std::fs::remove_file(&corpus)?;
    ensure!(status.success(), "scan of the corpus: {status}");
    let speed = bytes as f64 / seconds / 1e6;
    let name = "peak memory";
    match peak {
        Some(peak) => println!("{name:<24} {peak:>8.1} MB, target {MEMORY_TARGET}"),
        None => println!("{name:<24} not told by this system"),
    }
    println!(
        "{:<24} {speed:>8.1} MB/s of {pages} pages, {:.2} GB of JSONL, 1 in {DISGUISED} disguised, all cores",
        "scan of the corpus",
        bytes as f64 / 1e9
    );
    if peak.is_some_and(|peak| peak > MEMORY_TARGET) {
        failures.push(format!("peak memory {peak:?} MB"));
    }
    Ok(json!({
        "peak_mb": peak.map(round), "target_mb": MEMORY_TARGET, "bytes": bytes, "pages": pages,
        "mb_per_s": round(speed),
    }))
}

/// English and Russian pages, some of them disguised, one record each.
fn write_corpus(path: &Path) -> Result<(u64, usize)> {
    let samples = samples()?;
    let find = |part: &str| samples.iter().find(|sample| sample.name.contains(part));
    let [Some(ascii), Some(russian), Some(disguised)] = ["ASCII", "russian", "scheme 0"].map(find)
    else {
        anyhow::bail!("the samples lack a sort of page");
    };
    let mut file = BufWriter::new(File::create(path)?);
    let (mut bytes, mut pages) = (0, 0);
    let page = |sample: &Sample, at: usize| sample.pages[at % sample.pages.len()].written.clone();
    while bytes < CORPUS {
        let text = match pages % DISGUISED {
            0 => page(disguised, pages / DISGUISED),
            at if at % 5 == 0 => page(russian, pages),
            _ => page(ascii, pages),
        };
        let mut line = json!({ "id": pages, "text": text }).to_string();
        line.push('\n');
        file.write_all(line.as_bytes())?;
        bytes += line.len() as u64;
        pages += 1;
    }
    file.flush()?;
    Ok((bytes, pages))
}

/// Waits for a child; the most memory it held at any time, in MB, where the system tells it.
fn watch(child: &mut Child) -> Result<(ExitStatus, Option<f64>)> {
    let mut peak = None;
    loop {
        peak = peak_so_far(child).or(peak);
        if let Some(status) = child.try_wait()? {
            return Ok((status, peak));
        }
        std::thread::sleep(WATCH);
    }
}

/// How often a child is looked at.
pub(in crate::measure) const WATCH: Duration = Duration::from_millis(5);

/// The most memory a child has held so far, in MB; `None` when it has ended, and where the system
/// does not tell.
pub(in crate::measure) fn peak_so_far(child: &Child) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: f64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kilobytes * 1024.0 / 1e6)
}

fn quiet(program: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}
