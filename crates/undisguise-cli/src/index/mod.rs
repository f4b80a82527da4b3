//! `undisguise index`: a file that remembers documents, and who told what before.

mod add;
mod args;
mod find;
mod lines;
mod look;

use std::fmt::Display;
use std::path::Path;

use crate::visible::visible;
use crate::{Ending, Failure};

pub(crate) use args::IndexArgs;
use args::IndexCommand;

/// Runs the command.
pub(crate) fn index(args: &IndexArgs) -> Result<Ending, Failure> {
    match &args.command {
        IndexCommand::Add(args) => add::add(args),
        IndexCommand::Find(args) => find::find(args),
        IndexCommand::Stats(args) => look::stats(args),
        IndexCommand::Verify(args) => look::verify(args),
    }
}

/// What went wrong, with the name of the store.
fn failed(store: &Path, error: &impl Display) -> Failure {
    Failure::from(format!("{}: {error}", visible(&store.display().to_string())))
}
