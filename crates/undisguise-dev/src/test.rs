//! Everything that CI runs, in one command.

mod dependencies;

use std::env;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};

/// Runs everything that CI runs: formatting, lints, tests, documentation, the wasm32 build,
/// licences and the oldest supported Rust.
#[derive(clap::Args)]
pub(crate) struct Test {}

impl Test {
    /// Runs every check, also after one has failed, and ends with one line: `N passed, N failed`.
    ///
    /// Does not return: the exit code is 1 when anything failed.
    pub(crate) fn run(&self) -> ! {
        let mut passed = 0;
        let mut failed = 0;
        let mut lines = Vec::new();
        for (name, check) in CHECKS {
            println!("\n== {name}");
            let start = Instant::now();
            let (word, remark) = match check() {
                Ok(Outcome::Ran { passed: good, failed: bad }) => {
                    passed += good;
                    failed += bad;
                    (if bad == 0 { "ok" } else { "FAILED" }, format!("{good} passed, {bad} failed"))
                }
                Ok(Outcome::Skipped(why)) => ("skipped", why),
                Err(error) => {
                    failed += 1;
                    ("FAILED", format!("{error:#}"))
                }
            };
            lines.push(format!("{word:<8}{name} ({:.0?}): {remark}", start.elapsed()));
        }
        println!("\n{}\n{passed} passed, {failed} failed", lines.join("\n"));
        // The counts stay the last line: no error is printed behind them.
        std::process::exit(i32::from(failed > 0));
    }
}

/// What a check came to. A check without parts of its own counts as one.
enum Outcome {
    Ran { passed: usize, failed: usize },
    Skipped(String),
}

type Check = fn() -> Result<Outcome>;

const CHECKS: [(&str, Check); 7] = [
    ("formatting", formatting),
    ("lints", lints),
    ("tests", tests),
    ("documentation", documentation),
    ("wasm32", wasm),
    ("licences", licences),
    ("oldest Rust", oldest_rust),
];

fn formatting() -> Result<Outcome> {
    one(cargo().args(["fmt", "--all", "--check"]))
}

fn lints() -> Result<Outcome> {
    let arguments = ["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
    one(cargo().args(arguments))
}

/// Unit, integration and documentation tests, each counted.
fn tests() -> Result<Outcome> {
    let mut command = cargo();
    command.args(["test", "--workspace", "--locked", "--no-fail-fast"]);
    let mut child = command.stdout(Stdio::piped()).spawn().context("cannot start cargo")?;
    let stdout = child.stdout.take().context("cargo has no output")?;
    let (mut passed, mut failed) = (0, 0);
    for line in BufReader::new(stdout).lines() {
        let line = line?;
        println!("{line}");
        if let Some((good, bad)) = counts(&line) {
            passed += good;
            failed += bad;
        }
    }
    // What does not compile or is killed fails no test, and yet it fails.
    if !child.wait()?.success() && failed == 0 {
        failed = 1;
    }
    Ok(Outcome::Ran { passed, failed })
}

fn documentation() -> Result<Outcome> {
    let mut command = cargo();
    command.env("RUSTDOCFLAGS", "-D warnings");
    // Libraries only: the program and the core library share the name `undisguise`.
    one(command.args(["doc", "--workspace", "--no-deps", "--lib", "--locked"]))
}

/// The core must build where there is no operating system.
fn wasm() -> Result<Outcome> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let installed = match Command::new("rustup").args(["target", "list", "--installed"]).output() {
        Ok(output) => String::from_utf8_lossy(&output.stdout).into_owned(),
        Err(_) => return Ok(Outcome::Skipped("needs rustup to get the target".to_owned())),
    };
    if !installed.lines().any(|line| line == TARGET) {
        run(Command::new("rustup").args(["target", "add", TARGET]))?;
    }
    one(cargo().args(["build", "--package", "undisguise", "--locked", "--target", TARGET]))
}

/// The licences of all dependencies; with cargo-deny, bans, sources and advisories too.
fn licences() -> Result<Outcome> {
    dependencies::licences(&metadata()?)?;
    if !succeeds(cargo().args(["deny", "--version"])) {
        println!(
            "licences are on the list; bans, sources and advisories are checked by cargo-deny only: \
             cargo install cargo-deny --locked"
        );
        return Ok(Outcome::Ran { passed: 1, failed: 0 });
    }
    let mut command = cargo();
    command.args(["deny", "--log-level", "error", "--workspace", "check"]);
    command.args(["bans", "licenses", "sources"]);
    // The database of advisories comes over the network, which may not be there.
    if succeeds(cargo().args(["deny", "fetch", "db"])) {
        command.arg("advisories");
    } else {
        println!("advisories are not checked: their database could not be fetched");
    }
    one(&mut command)
}

fn oldest_rust() -> Result<Outcome> {
    dependencies::oldest_rust(&metadata()?)?;
    Ok(Outcome::Ran { passed: 1, failed: 0 })
}

fn succeeds(command: &mut Command) -> bool {
    command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn metadata() -> Result<serde_json::Value> {
    let output = cargo().args(["metadata", "--format-version", "1", "--locked"]).output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr).trim());
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn one(command: &mut Command) -> Result<Outcome> {
    run(command)?;
    Ok(Outcome::Ran { passed: 1, failed: 0 })
}

fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {command:?}"))?;
    ensure!(status.success(), "{command:?} ended with {status}");
    Ok(())
}

/// Cargo, in the root of the workspace.
fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The counts in a line such as `test result: ok. 11 passed; 0 failed; 0 ignored; …`.
fn counts(line: &str) -> Option<(usize, usize)> {
    let (_, rest) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let mut parts = rest.split("; ");
    let passed = parts.next()?.strip_suffix(" passed")?.parse().ok()?;
    let failed = parts.next()?.strip_suffix(" failed")?.parse().ok()?;
    Some((passed, failed))
}

#[cfg(test)]
mod tests {
    use super::counts;

    #[test]
    fn reads_the_counts_of_the_test_harness() {
        let line =
            "test result: FAILED. 11 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(counts(line), Some((11, 2)));
        assert_eq!(counts("test look ... ok"), None);
    }
}
