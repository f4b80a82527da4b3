//! How the cost of a document grows with their number, and how fast one thread reads accounts.

use std::fs::File;
use std::hint::black_box;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use undisguise::{Config, reveal};
use undisguise_corpus::{Account, Document, Origin, Page, Source, quotes, quotes_and_signals};
use wait4::Wait4;

use super::accounts::bcubed;
use super::made;
use super::quotes::harmonic;
use crate::measure::speed::{WATCH, cpu, peak_so_far};

/// By how much the cost of a document may grow from the first number to the last, in percent.
const MOST_GROWTH: f64 = 50.0;

/// What one thread reads at least on top of restoration, in MB/s.
const LEAST_SPEED: f64 = 10.0;

/// Runs the program on accounts of each of these numbers; prints and gives the figures.
pub(super) fn grows(program: &Path, folder: &Path, counts: &[usize], seed: u64) -> Result<Value> {
    println!("{}; seed {seed}; all cores", cpu());
    println!(
        "{:>9} {:>7} {:>8} {:>8} {:>12} {:>9} {:>6} {:>6} {:>6}",
        "documents", "MB", "wall s", "CPU s", "CPU µs each", "peak MB", "B³ P", "B³ R", "B³ F"
    );
    let (mut rows, mut costs) = (Vec::new(), Vec::new());
    for count in counts {
        let (path, told) = (folder.join("accounts.jsonl"), folder.join("told.jsonl"));
        let truth = made::write(&path, *count, seed)?;
        let megabytes = std::fs::metadata(&path)?.len() as f64 / 1e6;
        let mut command = Command::new(program);
        command.arg("stories").arg(&path).arg("--jsonl").arg(&told).stdout(Stdio::null());
        let run = Run::of(command)?;
        let found = stories(&told, truth.len())?;
        let (precision, recall) = (bcubed(&found, &truth), bcubed(&truth, &found));
        let f = harmonic(precision, recall);
        let each = run.cpu * 1e6 / *count as f64;
        println!(
            "{count:>9} {megabytes:>7.1} {:>8.2} {:>8.2} {each:>12.0} {:>9.0} {precision:>6.3} \
             {recall:>6.3} {f:>6.3}",
            run.wall, run.cpu, run.peak
        );
        costs.push(each);
        rows.push(json!({
            "documents": count, "megabytes": megabytes, "seconds": run.wall,
            "cpu_seconds": run.cpu, "cpu_us_each": each, "peak_megabytes": run.peak,
            "precision": precision, "recall": recall, "f": f,
        }));
    }
    let growth = match costs[..] {
        [first, .., last] => 100.0 * (last / first - 1.0),
        _ => 0.0,
    };
    println!(
        "cost of a document: {growth:+.0} % from first to last; target: at most +{MOST_GROWTH} %"
    );
    Ok(json!({
        "measured": "stories curve", "cpu": cpu(), "seed": seed, "rows": rows, "growth": growth,
    }))
}

/// How fast one thread restores texts, finds quotations and signals in what was restored, and makes
/// accounts of it.
pub(super) fn speed(name: &str, texts: &[String]) -> Value {
    /// The median counts.
    const RUNS: usize = 5;
    let bytes: usize = texts.iter().map(String::len).sum();
    let mut figures: [Vec<f64>; 5] = Default::default();
    for _ in 0..RUNS {
        let start = Instant::now();
        let revealed: Vec<_> = texts.iter().map(|text| reveal(text, &Config::default())).collect();
        let restored = start.elapsed();
        let quoted = timed(&revealed, |revealed| drop(black_box(quotes(revealed))));
        let page = |(text, revelation): (&String, _)| {
            let document = Document::new(text.clone(), Source::whole(Origin::Stdin));
            Page { document, revelation }
        };
        let pages: Vec<Page> = texts.iter().zip(revealed).map(page).collect();
        let checked = timed(&pages, |page| drop(black_box(quotes_and_signals(page))));
        let start = Instant::now();
        // As in the program, nothing is given back before everything is read.
        let accounts: Vec<Account> = pages.into_iter().map(Account::of).collect();
        let told = start.elapsed();
        drop(black_box(accounts));
        // Signals alone need the quotations: they are what is left of the time.
        let signals = checked.saturating_sub(quoted);
        for (figures, time) in figures.iter_mut().zip([restored, quoted, signals, checked, told]) {
            figures.push(bytes as f64 / time.as_secs_f64() / 1e6);
        }
    }
    let [restored, quoted, signals, checked, told] = figures.map(|mut figures| {
        figures.sort_by(f64::total_cmp);
        figures[RUNS / 2]
    });
    println!(
        "{name:<16} {:>6.1} MB; MB/s of one thread: restoration {restored:.1}; reading, names and \
         quotations {quoted:.1}; signals {signals:.1}; quotations and signals {checked:.1} (target \
         {LEAST_SPEED}); whole accounts {told:.1}",
        bytes as f64 / 1e6
    );
    json!({
        "texts": name, "bytes": bytes, "restoration": restored, "quotes": quoted,
        "signals": signals, "quotes_and_signals": checked, "accounts": told,
    })
}

fn timed<T>(all: &[T], work: impl Fn(&T)) -> Duration {
    let start = Instant::now();
    all.iter().for_each(work);
    start.elapsed()
}

/// The texts of made accounts.
pub(super) fn texts(folder: &Path, count: usize, seed: u64) -> Result<Vec<String>> {
    let path = folder.join("accounts.jsonl");
    made::write(&path, count, seed)?;
    let text = |line: std::io::Result<String>| -> Result<String> {
        let record: Value = serde_json::from_str(&line?)?;
        Ok(record["text"].as_str().context("no text")?.to_owned())
    };
    BufReader::new(File::open(&path)?).lines().map(text).collect()
}

/// The story told of each account; one that is in none is one by itself.
fn stories(told: &Path, count: usize) -> Result<Vec<usize>> {
    let mut found: Vec<usize> = (count..2 * count).collect();
    for line in BufReader::new(File::open(told)?).lines() {
        let line = line?;
        if !line.starts_with("{\"type\":\"story\"") {
            continue;
        }
        let story: Value = serde_json::from_str(&line)?;
        let number = story["story"].as_u64().context("no number")? as usize;
        for document in story["documents"].as_array().context("no documents")? {
            let id: usize = document.as_str().context("no id")?.parse()?;
            *found.get_mut(id).context("an id that was never given out")? = number;
        }
    }
    Ok(found)
}

/// What a run took.
struct Run {
    wall: f64,
    /// Seconds of the processor, all threads together.
    cpu: f64,
    /// The most memory at any time, in MB; 0 where the system does not tell.
    peak: f64,
}

impl Run {
    fn of(mut command: Command) -> Result<Run> {
        let start = Instant::now();
        let mut child = command.stdin(Stdio::null()).spawn().context("cannot start the program")?;
        let peak = peak(&child);
        let ended = child.wait4()?;
        ensure!(ended.status.success(), "the program ended with {}", ended.status);
        let cpu = (ended.rusage.utime + ended.rusage.stime).as_secs_f64();
        Ok(Run { wall: start.elapsed().as_secs_f64(), cpu, peak })
    }
}

fn peak(child: &Child) -> f64 {
    let mut peak = 0.0;
    while let Some(so_far) = peak_so_far(child) {
        peak = so_far;
        std::thread::sleep(WATCH);
    }
    peak
}
