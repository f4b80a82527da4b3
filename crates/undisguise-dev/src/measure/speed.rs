//! `cargo dev measure speed`: how fast the core is on one thread, beside its peers, and how fast
//! and how frugal the program is.
//!
//! Every run checks its answer: a fast wrong answer counts for nothing.

mod program;
mod samples;

pub(super) use program::{Folder, WATCH, build, peak_so_far};

use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use undisguise::{Certainty, Config, judge, look, restore, reveal};
use unicode_security::confusable_detection::skeleton;

use samples::{Page, Sample, samples};

/// Single-thread throughput, each answer checked, beside decancer and unicode-security's skeleton.
#[derive(clap::Args)]
pub(crate) struct Speed {
    /// Runs of each measurement; the median counts.
    #[arg(long, default_value_t = 7)]
    runs: usize,
    /// Only the texts whose name contains this.
    #[arg(long)]
    only: Option<String>,
    /// Leave out the peers.
    #[arg(long)]
    alone: bool,
    /// Print how the time is shared out among the stages.
    #[arg(long)]
    stages: bool,
    /// Print the words of pages that must come back right and do not.
    #[arg(long)]
    show: bool,
    /// Measure the program instead: its start, its memory on 1 GB, and what it does with a
    /// million lines of which some are broken. Writes 1 GB to the folder for temporary files.
    #[arg(long)]
    program: bool,
    /// Write the figures to this file, too.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

impl Speed {
    /// The core alone, as a part of the whole measurement.
    pub(super) fn brief(runs: usize) -> Speed {
        Speed {
            runs,
            only: None,
            alone: true,
            stages: false,
            show: false,
            program: false,
            json: None,
        }
    }

    pub(crate) fn run(&self) -> Result<()> {
        let (figures, failures) = if self.program { program::measure()? } else { self.core()? };
        if let Some(path) = &self.json {
            let text = serde_json::to_string_pretty(&figures)? + "\n";
            std::fs::write(path, text).with_context(|| path.display().to_string())?;
        }
        ensure!(failures.is_empty(), "not as it should be:\n  {}", failures.join("\n  "));
        Ok(())
    }

    /// The core beside its peers: prints the table, gives the figures and what was wrong.
    pub(super) fn core(&self) -> Result<(Value, Vec<String>)> {
        println!("{}; one thread; pages of about 5 kB; median of {} runs", cpu(), self.runs);
        println!("MB/s of UTF-8; `right`: percent of the pages that came back as the tool claims;");
        println!("`×`: how many times as fast as Undisguise\n");
        println!(
            "{:<24} {:>8} {:>6} {:>6}   {:>8} {:>6} {:>6}   {:>8} {:>6} {:>6}",
            "text", "MB/s", "target", "right", "decancer", "×", "right", "skeleton", "×", "right"
        );
        let (mut rows, mut failures) = (Vec::new(), Vec::new());
        for sample in samples()? {
            if self.only.as_ref().is_some_and(|only| !sample.name.contains(only.as_str())) {
                continue;
            }
            let mut row = self.row(&sample);
            if self.stages {
                row["stages"] = stages(&sample);
            }
            if self.show {
                show(&sample);
            }
            if sample.must && row["right"] != json!(100.0) {
                failures.push(format!("{}: {} % right", sample.name, row["right"]));
            }
            rows.push(row);
        }
        let figures = json!({
            "measured": "throughput of one thread, MB/s of UTF-8",
            "cpu": cpu(), "runs": self.runs, "texts": rows,
        });
        Ok((figures, failures))
    }

    fn row(&self, sample: &Sample) -> Value {
        let ours = self.tool(sample, &Undisguise);
        let mut row = json!({
            "text": sample.name, "pages": sample.pages.len(), "bytes": sample.bytes(),
            "mb_per_s": round(ours.mb_per_s), "target": sample.target, "right": ours.right,
        });
        let target = sample.target.map_or(String::new(), |target| target.to_string());
        print!("{:<24} {:>8.1} {target:>6} {:>6.1}", sample.name, ours.mb_per_s, ours.right);
        let peers: [&dyn Tool; 2] = [&Decancer, &Skeleton];
        for peer in peers.into_iter().filter(|_| !self.alone) {
            let figures = self.tool(sample, peer);
            let ratio = figures.mb_per_s / ours.mb_per_s;
            print!("   {:>8.1} {ratio:>6.2} {:>6.1}", figures.mb_per_s, figures.right);
            row[peer.name()] = json!({
                "mb_per_s": round(figures.mb_per_s), "ratio": round(ratio), "right": figures.right,
            });
        }
        println!();
        row
    }

    fn tool(&self, sample: &Sample, tool: &dyn Tool) -> Figures {
        let right = sample.pages.iter().filter(|page| tool.is_right(page)).count();
        let speeds = (0..self.runs.max(1)).map(|_| speed(sample, tool)).collect();
        Figures {
            mb_per_s: median(speeds),
            right: round(100.0 * right as f64 / sample.pages.len() as f64),
        }
    }
}

struct Figures {
    mb_per_s: f64,
    right: f64,
}

/// Something that takes a text and says what it says.
trait Tool {
    fn name(&self) -> &'static str;
    /// How many bytes the answer has, so that nothing of the work can be left out.
    fn answer(&self, text: &str) -> usize;
    /// Whether it keeps its own promise on this page.
    fn is_right(&self, page: &Page) -> bool;
}

struct Undisguise;

impl Tool for Undisguise {
    fn name(&self) -> &'static str {
        "undisguise"
    }

    fn answer(&self, text: &str) -> usize {
        reveal(text, &Config::default()).restoration.text().len()
    }

    /// What is meant, byte for byte; nothing found where nothing is disguised.
    fn is_right(&self, page: &Page) -> bool {
        let revealed = reveal(&page.written, &Config::default());
        let honest = page.written == page.meant;
        revealed.restoration.text() == page.meant
            && (!honest || revealed.restoration.edits().is_empty())
            && revealed.restoration.undo() == page.written
    }
}

struct Decancer;

impl Tool for Decancer {
    fn name(&self) -> &'static str {
        "decancer"
    }

    fn answer(&self, text: &str) -> usize {
        decancer::cure(text, decancer::Options::default()).map_or(0, |cured| cured.len())
    }

    /// What is meant, in small letters, which is what it gives.
    fn is_right(&self, page: &Page) -> bool {
        let cured = decancer::cure(&page.written, decancer::Options::default());
        cured.is_ok_and(|cured| &*cured == page.meant.to_lowercase().as_str())
    }
}

struct Skeleton;

impl Tool for Skeleton {
    fn name(&self) -> &'static str {
        "skeleton"
    }

    fn answer(&self, text: &str) -> usize {
        skeleton(text).map(char::len_utf8).sum()
    }

    /// The same skeleton for what is written and for what is meant.
    fn is_right(&self, page: &Page) -> bool {
        skeleton(&page.written).eq(skeleton(&page.meant))
    }
}

/// One run: the pages over and over for a tenth of a second at least.
fn speed(sample: &Sample, tool: &dyn Tool) -> f64 {
    let start = Instant::now();
    let mut rounds = 0;
    while rounds == 0 || start.elapsed() < Duration::from_millis(100) {
        for page in &sample.pages {
            black_box(tool.answer(black_box(&page.written)));
        }
        rounds += 1;
    }
    (sample.bytes() * rounds) as f64 / start.elapsed().as_secs_f64() / 1e6
}

/// Nanoseconds per byte that each stage takes on one round of the pages.
fn stages(sample: &Sample) -> Value {
    let mut times = [Duration::ZERO; 3];
    let mut suspicious = 0;
    for page in &sample.pages {
        let start = Instant::now();
        let sightings = black_box(look(&page.written));
        let looked = Instant::now();
        let judgement = black_box(judge(&page.written, &sightings));
        let judged = Instant::now();
        black_box(restore(&page.written, &judgement.findings, Certainty::Certain));
        times[0] += looked - start;
        times[1] += judged - looked;
        times[2] += judged.elapsed();
        suspicious += usize::from(!sightings.words.is_empty());
    }
    let [look, judge, restore] =
        times.map(|time| round(time.as_secs_f64() * 1e9 / sample.bytes() as f64));
    println!(
        "    ns per byte: look {look}, judge {judge}, restore {restore}; \
         {suspicious} of {} pages with suspicious words",
        sample.pages.len()
    );
    json!({ "look": look, "judge": judge, "restore": restore, "suspicious_pages": suspicious })
}

/// The words that did not come back, page by page.
fn show(sample: &Sample) {
    for (at, page) in sample.pages.iter().enumerate() {
        let revealed = reveal(&page.written, &Config::default());
        let words = page.meant.split_whitespace().zip(page.written.split_whitespace());
        for ((meant, shown), now) in words.zip(revealed.restoration.text().split_whitespace()) {
            if meant != now {
                println!("    page {at}: {shown} is {meant}, restored as {now}");
            }
        }
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}

/// Three digits are all that a measurement of time can carry.
fn round(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

/// The name of the processor, where the system tells it.
pub(super) fn cpu() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let line = info.lines().find(|line| line.starts_with("model name"));
    let name = line.and_then(|line| line.split(": ").nth(1)).unwrap_or(std::env::consts::ARCH);
    name.to_owned()
}
