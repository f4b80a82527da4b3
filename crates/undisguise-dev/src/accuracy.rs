//! `cargo dev accuracy`: writes `docs/accuracy.md` from the newest run in `bench/record/`.

mod record;
mod rows;
mod tables;

use std::fs;

use anyhow::{Context, Result, ensure};

use crate::sources;

pub(crate) use record::{save, written};

const PAGE: &str = "docs/accuracy.md";

/// Writes docs/accuracy.md from the newest run in bench/record/.
#[derive(clap::Args)]
pub(crate) struct Accuracy {
    /// Write nothing; fail when the page is not as it would be written.
    #[arg(long)]
    check: bool,
}

impl Accuracy {
    pub(crate) fn run(&self) -> Result<()> {
        if self.check { check() } else { write() }
    }
}

/// Writes the page.
pub(crate) fn write() -> Result<()> {
    fs::write(sources::root().join(PAGE), page()?).with_context(|| format!("cannot write {PAGE}"))
}

fn check() -> Result<()> {
    let found = fs::read_to_string(sources::root().join(PAGE)).context(PAGE)?;
    ensure!(found == page()?, "{PAGE} is not as its record has it: run `cargo dev accuracy`");
    Ok(())
}

fn page() -> Result<String> {
    let (name, run) = record::newest()?;
    Ok(tables::page(&name, &run))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_page_is_as_its_record_has_it() {
        super::check().unwrap();
    }
}
