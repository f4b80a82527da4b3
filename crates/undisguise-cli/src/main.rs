//! The program `undisguise`: stdout is data, stderr is talk.

mod args;
mod check;
mod dedup;
mod explain;
mod index;
mod interrupt;
mod jsonl;
mod output;
mod progress;
mod report;
#[allow(dead_code, reason = "the scan fills it and the report lays it out")]
mod report_input;
mod restore;
mod resume;
mod scan;
mod sink;
mod stories;
mod summary;
mod told;
mod visible;
mod web;
mod worst;

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use undisguise_corpus::{Config, Format};

use args::{Cli, Color, Command, ReadingArgs};
use output::{Output, OutputError};

fn main() -> ExitCode {
    let cli = Cli::parse();
    match cli.color {
        Color::Auto => {}
        Color::Always => anstream::ColorChoice::Always.write_global(),
        Color::Never => anstream::ColorChoice::Never.write_global(),
    }
    let ending = match &cli.command {
        Command::Scan(args) => scan::scan(args),
        Command::Restore(args) => restore::restore(args),
        Command::Explain(args) => explain::explain(args),
        Command::Check(args) => check::check(args),
        Command::Dedup(args) => dedup::dedup(args),
        Command::Stories(args) => stories::stories(args),
        Command::Index(args) => index::index(args),
    };
    match ending {
        Ok(Ending::Fine) | Err(Failure::ReaderGone) => ExitCode::SUCCESS,
        Ok(Ending::Found) => ExitCode::from(1),
        Ok(Ending::Failed) => ExitCode::from(2),
        Ok(Ending::Interrupted) => ExitCode::from(interrupt::INTERRUPTED),
        Err(failure) => {
            anstream::eprintln!("undisguise: {failure}");
            ExitCode::from(2)
        }
    }
}

/// How a command ended that could tell its story.
enum Ending {
    Fine,
    /// `check` found something.
    Found,
    Failed,
    Interrupted,
}

/// Why a command could not do its work.
#[derive(Debug)]
enum Failure {
    /// Whoever reads the output has gone. That is no failure of ours.
    ReaderGone,
    Said(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::ReaderGone => f.write_str("the reader of the output has gone"),
            Failure::Said(what) => f.write_str(what),
        }
    }
}

impl From<String> for Failure {
    fn from(said: String) -> Self {
        Failure::Said(said)
    }
}

impl From<OutputError> for Failure {
    fn from(error: OutputError) -> Self {
        if error.is_broken_pipe() { Failure::ReaderGone } else { Failure::Said(error.to_string()) }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Said(format!("cannot start: {error}"))
    }
}

/// What the options say about reading.
fn reading(args: &ReadingArgs, format: Format) -> Config {
    Config {
        format,
        text_field: args.text_field.clone(),
        max_line: args.max_line,
        threads: args.threads,
        reveal: undisguise::Config { apply: args.apply.into() },
        ..Config::default()
    }
}

/// Prints a summary: to standard output, or to standard error when the data goes there.
fn say(summary: &str, is_data_on_stdout: bool) -> Result<(), Failure> {
    if is_data_on_stdout {
        anstream::eprint!("{summary}");
        return Ok(());
    }
    let mut output = Output::stdout();
    output.write(coloured(summary).as_bytes())?;
    Ok(output.finish()?)
}

/// Whether an output that was asked for is standard output.
fn is_stdout(path: &Option<PathBuf>) -> bool {
    path.as_deref().is_some_and(|path| path.as_os_str() == "-")
}

/// The text with its colours, or without them where standard output does not want them.
fn coloured(text: &str) -> String {
    match anstream::AutoStream::choice(&io::stdout()) {
        anstream::ColorChoice::Never => anstream::adapter::strip_str(text).to_string(),
        _ => text.to_owned(),
    }
}
