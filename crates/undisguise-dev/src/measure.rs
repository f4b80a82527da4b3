//! `cargo dev measure`: how right, and how fast.

mod all;
mod calibration;
mod dedup;
mod disguise;
mod innocence;
mod kill;
mod peers;
mod restore;
mod speed;
mod store;
mod stories;
mod templates;
mod texts;
mod worst;

use anyhow::Result;

pub(crate) use disguise::{KINDS, LAYERS};

use crate::sources;

/// Measures what the documentation claims. Needs `cargo dev fetch models measure manpages` once.
/// Without a subcommand: everything but the program, in one run.
#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Measure {
    #[command(subcommand)]
    what: Option<What>,
    #[command(flatten)]
    all: all::All,
}

#[derive(clap::Subcommand)]
enum What {
    /// Of what is called certain, likely and possible, how much is right.
    Calibration(calibration::Calibration),
    /// Which near-duplicates are found, and at what cost.
    Dedup(dedup::Dedup),
    /// Whether honest text is left alone.
    Innocence(innocence::Innocence),
    /// Whether a store keeps what it acknowledged when it is killed.
    Kill(kill::Kill),
    /// What other tools make of the same texts.
    Peers(peers::Peers),
    /// How many disguised texts come back exactly.
    Restore(restore::Restore),
    /// How fast it is, and how much memory it takes.
    Speed(speed::Speed),
    /// What it costs to add documents to a store.
    Store(store::Store),
    /// Whether quotations, speakers, stories and differences are found.
    Stories(stories::Stories),
    /// Whether templates and their slots are found.
    Templates(templates::Templates),
    /// How long texts take that are made to cost the most.
    Worst(worst::Worst),
}

impl Measure {
    pub(crate) fn run(&self) -> Result<()> {
        match &self.what {
            None => self.all.run(),
            Some(What::Calibration(calibration)) => calibration.run(),
            Some(What::Dedup(dedup)) => dedup.run(),
            Some(What::Innocence(innocence)) => innocence.run(),
            Some(What::Kill(kill)) => kill.run(),
            Some(What::Peers(peers)) => peers.run(),
            Some(What::Restore(restore)) => restore.run(),
            Some(What::Speed(speed)) => speed.run(),
            Some(What::Store(store)) => store.run(),
            Some(What::Stories(stories)) => stories.run(),
            Some(What::Templates(templates)) => templates.run(),
            Some(What::Worst(worst)) => worst.run(),
        }
    }
}

/// The sources of honest sentences, a language each.
fn honest_sources() -> Result<Vec<String>> {
    let names = sources::names("models")?.into_iter().chain(sources::names("measure")?);
    Ok(names.filter(|name| name.starts_with("lingua-")).collect())
}

/// Two places behind the point, as the figures are printed.
fn percent(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}
