//! Gives texts to a tool and takes its answers, in this process or in a child.

use std::io::{BufRead, BufReader, BufWriter, Write};
use std::process::{ChildStdin, Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use undisguise::{Config, reveal};
use unicode_security::confusable_detection::skeleton;

use super::install;
use crate::sources;

/// Where a tool runs.
#[derive(Clone, Copy)]
pub(super) enum Engine {
    Undisguise,
    Decancer,
    Skeleton,
    Python,
    Node,
}

/// What a tool made of the texts, in their order.
pub(super) struct Answers {
    pub(super) version: String,
    pub(super) texts: Vec<String>,
    pub(super) seconds: Vec<f64>,
}

impl Engine {
    /// Asks the tool for all texts.
    pub(super) fn ask(self, name: &str, texts: &[String]) -> Result<Answers> {
        match self {
            Engine::Undisguise => Ok(here(env!("CARGO_PKG_VERSION"), texts, |text| {
                reveal(text, &Config::default()).restoration.into_text()
            })),
            Engine::Decancer => Ok(here(&locked("decancer")?, texts, |text| {
                let cured = decancer::cure(text, decancer::Options::default());
                cured.map_or_else(|_| text.to_owned(), |cured| cured.to_string())
            })),
            Engine::Skeleton => {
                let version = locked("unicode-security")?;
                Ok(here(&version, texts, |text| skeleton(text).collect()))
            }
            Engine::Python => {
                let mut command = Command::new(install::python()?);
                command.arg(install::here().join("adapter.py")).arg(name);
                child(&mut command, texts)
            }
            Engine::Node => {
                let package = install::node()?;
                let mut command = Command::new("node");
                command.arg(install::here().join("adapter.mjs")).arg(name).arg(package);
                child(&mut command, texts)
            }
        }
    }
}

fn here(version: &str, texts: &[String], answer: impl Fn(&str) -> String) -> Answers {
    let mut answers =
        Answers { version: version.to_owned(), texts: Vec::new(), seconds: Vec::new() };
    for text in texts {
        let start = Instant::now();
        let said = answer(text);
        answers.seconds.push(start.elapsed().as_secs_f64());
        answers.texts.push(said);
    }
    answers
}

/// The version of a crate that is linked into this program.
fn locked(name: &str) -> Result<String> {
    let lock = std::fs::read_to_string(sources::root().join("Cargo.lock"))?;
    let (_, package) =
        lock.split_once(&format!("name = \"{name}\"\nversion = \"")).context("no such crate")?;
    Ok(package.split('"').next().unwrap_or_default().to_owned())
}

fn child(command: &mut Command, texts: &[String]) -> Result<Answers> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("cannot start {:?}", command.get_program()))?;
    let stdin = child.stdin.take().context("the child has no input")?;
    let stdout = child.stdout.take().context("the child has no output")?;
    let answers = std::thread::scope(|scope| {
        // Both ends at once: neither side may wait for the other with its pipe full.
        let told = scope.spawn(|| tell(stdin, texts));
        let answers = listen(BufReader::new(stdout));
        // When the child has died, its broken pipe says less than its status.
        let _ = told.join();
        answers
    });
    let status = child.wait()?;
    ensure!(status.success(), "it ended with {status}");
    let answers = answers?;
    ensure!(answers.texts.len() == texts.len(), "{} answers only", answers.texts.len());
    Ok(answers)
}

fn tell(stdin: ChildStdin, texts: &[String]) -> Result<()> {
    let mut stdin = BufWriter::new(stdin);
    for (id, text) in texts.iter().enumerate() {
        writeln!(stdin, "{}", json!({ "id": id, "text": text }))?;
    }
    Ok(stdin.flush()?)
}

fn listen(stdout: impl BufRead) -> Result<Answers> {
    let mut lines = stdout.lines();
    let first: Value = serde_json::from_str(&lines.next().context("it said nothing")??)?;
    let version = first["version"].as_str().context("it told no version")?.to_owned();
    let mut answers = Answers { version, texts: Vec::new(), seconds: Vec::new() };
    for line in lines {
        let said: Value = serde_json::from_str(&line?)?;
        answers.texts.push(said["text"].as_str().context("no text")?.to_owned());
        answers.seconds.push(said["seconds"].as_f64().context("no time")?);
    }
    Ok(answers)
}
