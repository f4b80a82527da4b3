//! `cargo dev measure`: how right, and how fast.

mod disguise;
mod innocence;
mod restore;
mod speed;
mod texts;

use anyhow::Result;

/// Measures what the documentation claims. Needs `cargo dev fetch models measure` once.
#[derive(clap::Args)]
pub(crate) struct Measure {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Whether honest text is left alone.
    Innocence(innocence::Innocence),
    /// How many disguised texts come back exactly.
    Restore(restore::Restore),
    /// How fast it is, and how much memory it takes.
    Speed(speed::Speed),
}

impl Measure {
    pub(crate) fn run(&self) -> Result<()> {
        match &self.what {
            What::Innocence(innocence) => innocence.run(),
            What::Restore(restore) => restore.run(),
            What::Speed(speed) => speed.run(),
        }
    }
}
