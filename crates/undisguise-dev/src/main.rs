//! `cargo dev`: makes every generated file, checks that it is current, measures.

mod accuracy;
mod fingerprints;
mod languages;
mod lists;
mod lookalikes;
mod measure;
mod models;
mod slots;
mod sources;
mod test;
mod words;

use anyhow::Result;
use clap::Parser;

/// Makes every generated file of Undisguise, checks that it is current, and measures.
#[derive(Parser)]
#[command(name = "cargo dev", disable_version_flag = true)]
enum Command {
    /// Write docs/accuracy.md from the newest recorded run.
    Accuracy(accuracy::Accuracy),
    /// Get the upstream files that data/LOCK pins.
    Fetch(sources::Fetch),
    /// Copy the word lists into the crate that reads them.
    Lists(lists::Lists),
    /// Make the table of look-alikes.
    Lookalikes(lookalikes::Lookalikes),
    /// Measure how right and how fast it is.
    Measure(measure::Measure),
    /// Make the language models.
    Models(models::Models),
    /// Make the words that tell the kind of a slot.
    Slots(slots::Slots),
    /// Run everything that CI runs.
    Test(test::Test),
    /// Make the lexicons.
    Words(words::Words),
}

fn main() -> Result<()> {
    match Command::parse() {
        Command::Accuracy(accuracy) => accuracy.run(),
        Command::Fetch(fetch) => fetch.run(),
        Command::Lists(lists) => lists.run(),
        Command::Lookalikes(lookalikes) => lookalikes.run(),
        Command::Measure(measure) => measure.run(),
        Command::Models(models) => models.run(),
        Command::Slots(slots) => slots.run(),
        Command::Test(test) => test.run(),
        Command::Words(words) => words.run(),
    }
}
