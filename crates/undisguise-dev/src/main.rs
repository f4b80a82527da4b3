//! `cargo dev`: makes every generated file, checks that it is current, measures.

mod sources;

use anyhow::Result;
use clap::Parser;

/// Makes every generated file of Undisguise, checks that it is current, and measures.
#[derive(Parser)]
#[command(name = "cargo dev", disable_version_flag = true)]
enum Command {
    /// Get the upstream files that data/LOCK pins.
    Fetch(sources::Fetch),
}

fn main() -> Result<()> {
    match Command::parse() {
        Command::Fetch(fetch) => fetch.run(),
    }
}
