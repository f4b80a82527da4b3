//! `cargo dev measure store`: what it costs to add documents to a store, to add them again, and to look
//! some up.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::dedup::Maker;
use super::speed::{Folder, build, peak_so_far};

/// Time, bytes written to the disk and size of a store, for so many documents.
#[derive(clap::Args)]
pub(crate) struct Store {
    /// Numbers of documents, each in a store of its own.
    #[arg(long, value_delimiter = ',', default_values_t = [10_000, 100_000])]
    documents: Vec<usize>,
    /// Tell of each so many documents what they took.
    #[arg(long, value_name = "N")]
    step: Option<usize>,
    /// Seed of the random numbers.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// How often the program is asked what it has written.
const LOOK: Duration = Duration::from_millis(20);

/// Documents that are looked up.
const LOOKED_UP: usize = 1000;

impl Store {
    pub(crate) fn run(&self) -> Result<()> {
        let (program, folder) = (build()?, Folder::new()?);
        for count in &self.documents {
            let input = folder.0.join("documents.jsonl");
            let some = folder.0.join("some.jsonl");
            self.write(*count, &input, &some)?;
            let store = folder.0.join(format!("{count}.undisguise"));
            println!("{count} documents");
            let first = added(&program, &store, &input, self.step)?;
            first.told("added");
            println!("  store {} MB", megabytes(Some(std::fs::metadata(&store)?.len())));
            added(&program, &store, &input, None)?.told("again");
            for (text, name) in [(LOOKED_UP, "look-ups"), (1, "one look-up")] {
                let start = Instant::now();
                found(&program, &store, &some, text)?;
                println!("  {text} {name}: {:.3} s", start.elapsed().as_secs_f64());
            }
            std::fs::remove_file(&store)?;
        }
        Ok(())
    }

    /// Writes the documents, and some of them, with other ids, to be looked up.
    fn write(&self, count: usize, input: &Path, some: &Path) -> Result<()> {
        let mut file = BufWriter::new(File::create(input)?);
        let mut looked_up = BufWriter::new(File::create(some)?);
        let step = count.div_ceil(LOOKED_UP);
        for (number, made) in Maker::new(self.seed)?.documents(count).iter().enumerate() {
            writeln!(file, "{}", json!({ "id": number.to_string(), "text": made.text }))?;
            if number % step == 0 {
                let id = format!("again {number}");
                writeln!(looked_up, "{}", json!({ "id": id, "text": made.text }))?;
            }
        }
        looked_up.flush()?;
        Ok(file.flush()?)
    }
}

fn megabytes(bytes: Option<u64>) -> String {
    bytes.map_or("unknown".to_owned(), |bytes| (bytes / 1_000_000).to_string())
}

/// What a run took.
#[derive(Clone, Copy, Default)]
struct Taken {
    seconds: f64,
    /// That went to the disk, where the system counts them (Linux).
    written: Option<u64>,
    /// The most memory at any time, in MB.
    memory: f64,
}

impl Taken {
    fn told(&self, what: &str) {
        let Taken { seconds, written, memory } = self;
        println!("  {what}: {seconds:.1} s, {} MB written, {memory:.0} MB", megabytes(*written));
    }
}

/// Adds documents; tells of each `step` of them.
fn added(program: &Path, store: &Path, input: &Path, step: Option<usize>) -> Result<Taken> {
    let start = Instant::now();
    let mut child = Command::new(program)
        .args(["index", "add", "--jsonl", "-"])
        .args([store, input])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let acknowledged = counted(&mut child)?;
    let (mut taken, mut before, mut next) = (Taken::default(), Taken::default(), step);
    let status = loop {
        taken.seconds = start.elapsed().as_secs_f64();
        taken.written = written(&child).or(taken.written);
        taken.memory = peak_so_far(&child).unwrap_or(taken.memory);
        let now = acknowledged.load(Ordering::Relaxed);
        if let (Some(step), Some(at)) = (step, next.filter(|at| now >= *at)) {
            let rate = step as f64 / (taken.seconds - before.seconds);
            let size = std::fs::metadata(store)?.len();
            println!(
                "  {at:>9}: {:.1} s, {rate:.0} documents/s, {} MB written, store {} MB, {:.0} MB",
                taken.seconds,
                megabytes(taken.written),
                size / 1_000_000,
                taken.memory,
            );
            (before, next) = (taken, Some(at + step));
        }
        if let Some(status) = child.try_wait()? {
            break status;
        }
        std::thread::sleep(LOOK);
    };
    ensure!(status.success(), "index add: {status}");
    Ok(taken)
}

/// Counts the lines that a program writes, as they come.
fn counted(child: &mut Child) -> Result<Arc<AtomicUsize>> {
    let lines = Arc::new(AtomicUsize::new(0));
    let (stdout, count) = (child.stdout.take().context("a pipe")?, Arc::clone(&lines));
    std::thread::spawn(move || {
        for _ in BufReader::new(stdout).lines().map_while(Result::ok) {
            count.fetch_add(1, Ordering::Relaxed);
        }
    });
    Ok(lines)
}

/// Bytes that a program has written to the disk; `None` where the system does not count them.
fn written(child: &Child) -> Option<u64> {
    let counts = std::fs::read_to_string(format!("/proc/{}/io", child.id())).ok()?;
    counts.lines().find_map(|line| line.strip_prefix("write_bytes: "))?.parse().ok()
}

/// Looks up the first so many documents.
fn found(program: &Path, store: &Path, some: &Path, many: usize) -> Result<()> {
    let input: PathBuf = some.with_file_name("looked-up.jsonl");
    let lines = BufReader::new(File::open(some)?).lines().take(many);
    let lines = lines.collect::<Result<Vec<String>, _>>()?;
    std::fs::write(&input, lines.join("\n"))?;
    let told = Command::new(program).args(["index", "find"]).args([store, &input]).output()?;
    ensure!(told.status.success(), "index find: {}", told.status);
    Ok(())
}
