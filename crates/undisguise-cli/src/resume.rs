//! Runs that go on where an earlier one was interrupted: what `--resume` does in every command.

use std::path::Path;

use serde_json::json;
use undisguise_corpus::{Journal, JournalError, Place, Taken};

use crate::Failure;
use crate::args::CorpusArgs;
use crate::output::{Output, OutputError};

/// The journal of a run that can be interrupted.
pub(crate) struct Resume {
    journal: Journal,
    /// What the earlier runs have taken; given to the reader.
    pub(crate) taken: Vec<Taken>,
    /// How many things that were.
    before: u64,
    last: Place,
    /// How long the output was by then.
    written: u64,
}

/// Says everything a run depends on: another one cannot go on with its journal.
pub(crate) fn run_line(
    command: &str,
    paths: &[std::path::PathBuf],
    corpus: &CorpusArgs,
    wanted: &[bool],
) -> String {
    let CorpusArgs { reading, input_format, .. } = corpus;
    let paths: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
    json!({
        "engine": env!("CARGO_PKG_VERSION"),
        "command": command,
        "paths": paths,
        "input_format": format!("{input_format:?}"),
        "text_field": reading.text_field,
        "apply": format!("{:?}", reading.apply),
        "max_line": reading.max_line,
        "wanted": wanted,
    })
    .to_string()
}

impl Resume {
    /// Opens the journal, and plays back what earlier runs have remembered; `length` is how long
    /// the output is now.
    pub(crate) fn open(
        path: &Path,
        run: &str,
        length: u64,
        mut replay: impl FnMut(&[u8]) -> bool,
    ) -> Result<Resume, Failure> {
        let mut at = 0;
        let opened = Journal::open(path, run, |written, body| {
            let fits = written <= length && replay(body);
            if fits {
                at = written;
            }
            fits
        });
        let (journal, taken) = opened.map_err(said)?;
        let last = taken.last().map_or(Place::default(), |taken| taken.end);
        Ok(Resume { journal, taken, before: last.items, last, written: at })
    }

    /// The length of the output that belongs to what was taken; `None` when nothing was.
    pub(crate) fn written(&self) -> Option<u64> {
        (self.before > 0).then_some(self.written)
    }

    /// Whether what stands at a place has not been taken by an earlier run.
    pub(crate) fn is_new(&self, place: Place) -> bool {
        place.items > self.before
    }

    /// Remembers something of a text that was just taken.
    pub(crate) fn remember(&mut self, save: impl FnOnce(&mut Vec<u8>)) {
        self.journal.remember(save);
    }

    /// Notes that what stands at a place could not be read.
    pub(crate) fn again(&mut self, place: Place) {
        self.journal.again(place);
    }

    /// Notes that a file ends before the next thing.
    pub(crate) fn file_ends(&mut self) {
        if self.is_new(self.last) {
            self.journal.mark(self.last);
        }
    }

    /// Notes how far the run has come, and puts it down when it is time.
    pub(crate) fn reached(
        &mut self,
        place: Place,
        output: Option<&mut Output>,
    ) -> Result<(), Failure> {
        if self.is_new(place) {
            self.last = place;
            if self.journal.is_due() {
                self.put_down(output)?;
            }
        }
        Ok(())
    }

    /// Puts down how far the run has come.
    pub(crate) fn put_down(&mut self, mut output: Option<&mut Output>) -> Result<(), Failure> {
        let written = match &mut output {
            Some(output) => output.flush().map(|()| output.written())?,
            None => 0,
        };
        if self.last.items > self.before
            && self.journal.put_down(self.last, written).map_err(said)?
        {
            if let Some(output) = output {
                output.sync()?;
            }
            self.journal.sync().map_err(said)?;
        }
        Ok(())
    }

    /// The run came to its end: nothing is left to go on with.
    pub(crate) fn remove(self) -> Result<(), Failure> {
        self.journal.remove().map_err(said)
    }
}

/// Cuts an output to the length it had, or begins it.
pub(crate) fn output(path: &Path, resume: &Resume) -> Result<Output, OutputError> {
    match resume.written() {
        Some(length) => Output::resumed(path, length),
        None => Output::growing(path),
    }
}

fn said(error: JournalError) -> Failure {
    Failure::from(error.to_string())
}
