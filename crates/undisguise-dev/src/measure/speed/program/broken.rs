//! A million lines, some of them broken, in a packed file that is cut off.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};
use serde_json::{Value, json};

use super::super::round;
use super::quiet;

const LINES: u64 = 1_000_000;

/// Lines per gzip member.
const MEMBER: u64 = 100_000;

/// Bytes that the last member lacks at its end.
const CUT: u64 = 2_000;

const WRITTEN: &str = "The legeпdary gυitarist has fiпally spokeп aboυt his yoυпg daυghter.";
const MEANT: &str = "The legendary guitarist has finally spoken about his young daughter.";

/// Scans the lines and checks that every good one was read, and every bad one was named.
pub(super) fn broken(program: &Path, folder: &Path, failures: &mut Vec<String>) -> Result<Value> {
    let (input, output) = (folder.join("broken.jsonl.gz"), folder.join("found.jsonl"));
    write(&input)?;
    let start = Instant::now();
    let paths = [&input, &output].map(|path| path.display().to_string());
    let status = quiet(program, &["scan", &paths[0], "--jsonl", &paths[1]]).status()?;
    let seconds = start.elapsed().as_secs_f64();
    let strict = quiet(program, &["scan", &paths[0], "--strict"]).status()?;
    let found = Found::read(&output)?;
    let before = failures.len();
    found.check(failures);
    if (status.code(), strict.code()) != (Some(0), Some(2)) {
        failures.push(format!("broken lines: {status}, with --strict {strict}"));
    }
    let right = failures.len() == before;
    println!(
        "{:<24} {} of {LINES} lines read, bad ones named: {:?}, lost at the cut: {}; {seconds:.1} s; {}",
        "broken lines",
        found.pages.len(),
        found.reasons,
        found.lost(),
        if right { "right" } else { "WRONG" }
    );
    Ok(json!({
        "lines": LINES, "read": found.pages.len(), "named": found.reasons, "lost_at_the_cut": found.lost(),
        "seconds": round(seconds), "exit": status.code(), "exit_strict": strict.code(), "right": right,
    }))
}

/// What stands on a line, by its number, from 1; the good ones tell the number.
enum Line {
    Good(String),
    Disguised(String),
    Bad(&'static str, Vec<u8>),
}

fn line(number: u64) -> Line {
    match number % 1000 {
        137 => Line::Bad("not-json", format!("{{\"id\": {number}, \"text\": \"no end").into()),
        411 => {
            Line::Bad("not-utf8", [&br#"{"text": "a "#[..], &[0xC3, 0x28], &br#""}"#[..]].concat())
        }
        593 => Line::Bad("no-field", format!("{{\"id\": {number}}}").into()),
        777 => Line::Bad("field-not-text", br#"{"text": null}"#.to_vec()),
        at if at % 200 == 3 => {
            Line::Disguised(json!({ "id": number, "text": WRITTEN }).to_string())
        }
        _ => Line::Good(
            json!({ "id": number, "text": format!("Note {number}: nothing to see.") }).to_string(),
        ),
    }
}

fn write(path: &Path) -> Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    for first in (1..=LINES).step_by(MEMBER as usize) {
        let mut member = GzEncoder::new(&mut file, Compression::fast());
        for number in first..first + MEMBER {
            match line(number) {
                Line::Good(line) | Line::Disguised(line) => member.write_all(line.as_bytes())?,
                Line::Bad(_, line) => member.write_all(&line)?,
            }
            member.write_all(b"\n")?;
        }
        member.finish()?;
    }
    let file = file.into_inner().context("cannot write the lines")?;
    file.set_len(file.metadata()?.len() - CUT)?;
    Ok(())
}

/// What the program said.
#[derive(Default)]
struct Found {
    /// By line: the restored text, if anything was restored.
    pages: BTreeMap<u64, Option<String>>,
    /// By line: why it could not be read.
    bad: BTreeMap<u64, String>,
    /// How many could not be read, by reason.
    reasons: BTreeMap<String, u64>,
}

impl Found {
    fn read(path: &Path) -> Result<Found> {
        let mut found = Found::default();
        for line in BufReader::new(File::open(path)?).lines() {
            let line: Value = serde_json::from_str(&line?)?;
            let number = line["line"].as_u64().unwrap_or(0);
            match line["type"].as_str() {
                Some("page") => {
                    let restored = line["restored"].as_str().map(str::to_owned);
                    found.pages.insert(number, restored);
                }
                Some("unreadable") => {
                    let reason = line["reason"].as_str().unwrap_or_default().to_owned();
                    *found.reasons.entry(reason.clone()).or_default() += 1;
                    found.bad.insert(number, reason);
                }
                _ => {}
            }
        }
        Ok(found)
    }

    /// The line at which the packed data ends.
    fn cut(&self) -> u64 {
        let cut = self.bad.iter().find(|(_, reason)| *reason == "cut-off");
        cut.map_or(LINES + 1, |(line, _)| *line)
    }

    /// How many lines there are from the cut on.
    fn lost(&self) -> u64 {
        LINES + 1 - self.cut()
    }

    fn check(&self, failures: &mut Vec<String>) {
        let cut = self.cut();
        if !(LINES - 5_000..=LINES).contains(&cut) {
            failures.push(format!("broken lines: the cut is told at line {cut}"));
        }
        let wrong = |number: &u64| match (line(*number), self.pages.get(number)) {
            (Line::Good(_), Some(None)) => self.bad.contains_key(number),
            (Line::Disguised(_), Some(Some(text))) => text != MEANT,
            (Line::Bad(reason, _), None) => self.bad.get(number).is_none_or(|told| told != reason),
            _ => true,
        };
        let wrong: Vec<u64> = (1..cut).filter(wrong).take(5).collect();
        if !wrong.is_empty() {
            failures.push(format!("broken lines: wrong at lines {wrong:?} and maybe more"));
        }
    }
}
