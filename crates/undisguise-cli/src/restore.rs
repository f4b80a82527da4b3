//! `undisguise restore`: what a text says, in place of how it was written.

use std::ops::ControlFlow;

use undisguise_corpus::{Format, Origin, Restored, Unreadable, Why};

use crate::args::RestoreArgs;
use crate::interrupt::on_interrupt;
use crate::output::{Output, OutputError};
use crate::progress::Progress;
use crate::visible::visible;
use crate::{Ending, Failure, reading};

/// Runs the command.
pub(crate) fn restore(args: &RestoreArgs) -> Result<Ending, Failure> {
    let inputs: Vec<Origin> = match args.files.as_slice() {
        [] => vec![Origin::Stdin],
        files => files.iter().map(|file| Origin::of(file)).collect(),
    };
    let format = if args.jsonl { Format::Jsonl } else { Format::Text };
    let mut config = reading(&args.reading, format);
    config.format_forced = args.jsonl;
    config.stop = on_interrupt();
    let output = match &args.output {
        Some(path) => Output::whole(path)?,
        None => Output::stdout(),
    };
    let progress = Progress::new(&inputs, &config.consumed);
    let mut run = Run { output, progress, done: 0, edits: 0, bad: 0, lost: false, failed: None };
    let stopped = undisguise_corpus::restore(inputs, &config, |restored| run.take(restored))?;
    let interrupted = stopped && !run.lost && run.failed.is_none();
    run.end(interrupted, args)
}

struct Run {
    output: Output,
    progress: Progress,
    /// Texts and records that came by.
    done: u64,
    edits: u64,
    /// Texts and records, files included, that could not be read.
    bad: u64,
    /// Whether input is missing from the output.
    lost: bool,
    failed: Option<OutputError>,
}

impl Run {
    fn take(&mut self, restored: Restored) -> ControlFlow<()> {
        self.done += restored.documents as u64;
        self.edits += restored.edits as u64;
        let written = if restored == Restored::default() {
            self.output.flush()
        } else {
            self.output.write(&restored.bytes)
        };
        if let Err(error) = written {
            self.failed = Some(error);
            return ControlFlow::Break(());
        }
        self.progress.tell(self.done, self.edits, "letters restored");
        match restored.unreadable {
            Some(unreadable) => self.bad(&unreadable, restored.bytes.is_empty()),
            None => ControlFlow::Continue(()),
        }
    }

    /// A text that is not UTF-8 ends the run: what follows could not be told from what is missing.
    fn bad(&mut self, unreadable: &Unreadable, withheld: bool) -> ControlFlow<()> {
        self.bad += 1;
        self.progress.say(&format!("undisguise: {}", visible(&unreadable.to_string())));
        self.lost |= unreadable.why.loses_input();
        if withheld && matches!(unreadable.why, Why::NotUtf8 { .. }) {
            self.lost = true;
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }

    fn end(mut self, interrupted: bool, args: &RestoreArgs) -> Result<Ending, Failure> {
        self.progress.end();
        if let Some(error) = self.failed {
            return Err(error.into());
        }
        let (done, bad) = (self.done, self.bad);
        if interrupted {
            self.output.flush()?;
            let file = args.output.as_ref().map_or("", |_| "; the output file was not written");
            anstream::eprintln!("undisguise: interrupted after {done} texts or records{file}");
            return Ok(Ending::Interrupted);
        }
        if self.lost {
            self.output.flush()?;
            let file = args.output.as_ref().map_or("", |_| "; the output file was not written");
            return Err(Failure::from(format!("the input was not read to its end{file}")));
        }
        self.output.finish()?;
        if bad > 0 {
            anstream::eprintln!(
                "undisguise: {bad} of {done} could not be read and went through as they were"
            );
        }
        Ok(if bad > 0 && args.reading.strict { Ending::Failed } else { Ending::Fine })
    }
}
