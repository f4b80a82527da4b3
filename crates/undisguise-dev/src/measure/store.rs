//! `cargo dev measure store`: what it costs to add documents to a store, and to add them again.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use serde_json::json;

use super::dedup::Maker;
use super::speed::{Folder, build};

/// Time, bytes written to the disk and size of a store, for so many documents.
#[derive(clap::Args)]
pub(crate) struct Store {
    /// Numbers of documents, each in a store of its own.
    #[arg(long, value_delimiter = ',', default_values_t = [10_000, 100_000])]
    documents: Vec<usize>,
    /// Seed of the random numbers.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// How often the program is asked what it has written.
const LOOK: Duration = Duration::from_millis(20);

impl Store {
    pub(crate) fn run(&self) -> Result<()> {
        let (program, folder) = (build()?, Folder::new()?);
        println!("documents | seconds | written, MB | store, MB | again, seconds | again, MB");
        for count in &self.documents {
            let input = folder.0.join("documents.jsonl");
            let mut file = std::io::BufWriter::new(std::fs::File::create(&input)?);
            for (number, made) in Maker::new(self.seed)?.documents(*count).iter().enumerate() {
                writeln!(file, "{}", json!({ "id": number.to_string(), "text": made.text }))?;
            }
            file.flush()?;
            let store = folder.0.join(format!("{count}.undisguise"));
            let (seconds, written) = added(&program, &store, &input)?;
            let (again, rewritten) = added(&program, &store, &input)?;
            let size = std::fs::metadata(&store)?.len();
            println!(
                "{count:>9} | {seconds:>7.1} | {:>11} | {:>9} | {again:>14.1} | {:>9}",
                megabytes(written),
                size / 1_000_000,
                megabytes(rewritten),
            );
            std::fs::remove_file(&store)?;
        }
        Ok(())
    }
}

fn megabytes(bytes: Option<u64>) -> String {
    bytes.map_or("unknown".to_owned(), |bytes| (bytes / 1_000_000).to_string())
}

/// Adds documents; gives the seconds, and the bytes that went to the disk where the system counts
/// them (Linux).
fn added(program: &Path, store: &Path, input: &Path) -> Result<(f64, Option<u64>)> {
    let start = Instant::now();
    let mut child = Command::new(program)
        .args(["index", "add"])
        .args([store, input])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let counts = format!("/proc/{}/io", child.id());
    let mut written = None;
    let status = loop {
        if let Ok(counts) = std::fs::read_to_string(&counts) {
            let own = counts.lines().find_map(|line| line.strip_prefix("write_bytes: "));
            written = own.and_then(|bytes| bytes.parse().ok()).or(written);
        }
        if let Some(status) = child.try_wait()? {
            break status;
        }
        std::thread::sleep(LOOK);
    };
    ensure!(status.success(), "index add: {status}");
    Ok((start.elapsed().as_secs_f64(), written))
}
