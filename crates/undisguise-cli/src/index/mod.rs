//! `undisguise index`: a file that remembers documents, and who told what before.

mod add;
mod args;
mod find;
mod lines;
mod look;

use std::path::Path;

use undisguise_corpus::{StoreError, Unreadable};

use crate::summary::number;
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
fn failed(store: &Path, error: &StoreError) -> Failure {
    Failure::from(format!("{}: {error}", visible(&store.display().to_string())))
}

/// What could not be read: all of it counted, the first ones kept.
#[derive(Default)]
struct Bad {
    count: u64,
    first: Vec<Unreadable>,
}

impl Bad {
    fn take(&mut self, unreadable: Unreadable, most: usize) {
        self.count += 1;
        if self.first.len() < most {
            self.first.push(unreadable);
        }
    }

    /// A paragraph that names them; empty when everything could be read.
    fn told(&self) -> String {
        if self.count == 0 {
            return String::new();
        }
        let mut out = format!("\nCould not be read: {}\n", number(self.count));
        for unreadable in &self.first {
            out.push_str(&format!("  {}\n", visible(&unreadable.to_string())));
        }
        if self.count > self.first.len() as u64 {
            out.push_str(&format!(
                "  … and {} more\n",
                number(self.count - self.first.len() as u64)
            ));
        }
        out
    }

    /// 2 when nothing could be read, or when something could not and it had to.
    fn ending(&self, documents: u64, strict: bool, is_interrupted: bool) -> Ending {
        if is_interrupted {
            return Ending::Interrupted;
        }
        let nothing = documents == 0;
        if nothing {
            anstream::eprintln!("undisguise: nothing could be read");
        }
        if nothing || strict && self.count > 0 { Ending::Failed } else { Ending::Fine }
    }
}
