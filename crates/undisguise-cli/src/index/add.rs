//! `undisguise index add`: documents into a store, batch by batch.

use std::ops::ControlFlow;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use undisguise_corpus::{Added, Memo, Origin, Store};

use super::args::AddArgs;
use super::{failed, lines};
use crate::interrupt::on_interrupt;
use crate::output::Output;
use crate::progress::Progress;
use crate::scan::spare_inputs;
use crate::summary::{count, number, size};
use crate::told::{Bad, Told};
use crate::visible::visible;
use crate::{Ending, Failure, is_stdout, reading, say};

/// A batch that has waited so long is made safe with the next document.
const WAIT: Duration = Duration::from_secs(2);

/// Bytes of text in a batch, whatever the number of its documents.
const BATCH_BYTES: u64 = 32 << 20;

/// Runs the command.
pub(super) fn add(args: &AddArgs) -> Result<Ending, Failure> {
    let inputs: Vec<Origin> = args.paths.iter().map(|path| Origin::of(path)).collect();
    let mut config = reading(&args.reading, args.input_format.into());
    config.stop = on_interrupt();
    config.outputs = args.jsonl.iter().chain([&args.store]).cloned().collect();
    spare_inputs(&inputs, &config)?;
    let store = Store::create(&args.store).map_err(|error| failed(&args.store, &error))?;
    let mut run = Run {
        store,
        args,
        output: args.jsonl.as_deref().map(Output::growing).transpose()?,
        progress: Progress::new(&inputs, &config.consumed),
        batch: Vec::new(),
        batch_bytes: 0,
        began: Instant::now(),
        counts: Counts::default(),
        bad: Bad::default(),
        failed: None,
    };
    let told = |read| Told::of(read, Memo::of);
    let stopped = undisguise_corpus::scan(inputs, &config, told, |told| run.take(told))?;
    if run.failed.is_none() {
        run.failed = run.commit().err();
    }
    run.progress.end();
    let is_interrupted = stopped || config.stop.load(Ordering::Relaxed);
    let Run { counts, bad, failed, output, .. } = run;
    if let Some(output) = output {
        output.finish()?;
    }
    if let Some(failure) = failed {
        anstream::eprint!("{}", counts.told(args, true));
        return Err(failure);
    }
    let summary = counts.told(args, is_interrupted) + &bad.told();
    say(&summary, is_stdout(&args.jsonl))?;
    Ok(bad.ending(counts.documents(), args.reading.strict, is_interrupted))
}

/// The run as it goes on.
struct Run<'a> {
    store: Store,
    args: &'a AddArgs,
    output: Option<Output>,
    progress: Progress,
    batch: Vec<Memo>,
    batch_bytes: u64,
    /// When the first document of the batch came.
    began: Instant,
    counts: Counts,
    bad: Bad,
    failed: Option<Failure>,
}

impl Run<'_> {
    fn take(&mut self, told: Told<Memo>) -> ControlFlow<()> {
        match told {
            Told::Document(memo, bytes) => {
                if self.batch.is_empty() {
                    self.began = Instant::now();
                }
                self.batch.push(*memo);
                self.batch_bytes += bytes;
            }
            Told::Unreadable(unreadable) => self.bad.take(unreadable, self.args.list),
            Told::NoPages(records) => self.bad.without_page += records,
            Told::Other => {}
        }
        let is_full = self.batch.len() >= self.args.batch || self.batch_bytes >= BATCH_BYTES;
        if (is_full || self.began.elapsed() > WAIT)
            && let Err(failure) = self.commit()
        {
            self.failed = Some(failure);
            return ControlFlow::Break(());
        }
        let read = self.counts.documents() + self.batch.len() as u64;
        self.progress.tell(read, self.counts.added, "added");
        ControlFlow::Continue(())
    }

    /// Adds what waits, and acknowledges it once it is safe.
    fn commit(&mut self) -> Result<(), Failure> {
        if self.batch.is_empty() {
            return Ok(());
        }
        let batch = std::mem::take(&mut self.batch);
        let bytes = std::mem::take(&mut self.batch_bytes);
        let added = self.store.add(&batch).map_err(|error| failed(&self.args.store, &error))?;
        self.counts.bytes += bytes;
        for (memo, added) in batch.iter().zip(&added) {
            self.counts.take(added);
            if let Some(output) = &mut self.output {
                output.write(&lines::added(memo, added))?;
            }
            if let Added::Version { version, .. } = added {
                let id = visible(memo.id());
                let source = visible(memo.source());
                self.progress.say(&format!(
                    "{source}: another text under the id {id}; it is version {version}"
                ));
            }
        }
        Ok(self.output.as_mut().map_or(Ok(()), Output::flush)?)
    }
}

#[derive(Default)]
struct Counts {
    added: u64,
    known: u64,
    elsewhere: u64,
    versions: u64,
    like_earlier: u64,
    bytes: u64,
}

impl Counts {
    fn take(&mut self, added: &Added) {
        let pairs = match *added {
            Added::New { alike, .. } => {
                self.added += 1;
                alike
            }
            Added::Version { alike, .. } => {
                self.versions += 1;
                alike
            }
            Added::Known { elsewhere, .. } => {
                self.known += 1;
                self.elsewhere += u64::from(elsewhere);
                0
            }
        };
        self.like_earlier += u64::from(pairs > 0);
    }

    fn documents(&self) -> u64 {
        self.added + self.known + self.versions
    }

    fn told(&self, args: &AddArgs, is_early: bool) -> String {
        let store = visible(&args.store.display().to_string());
        let mut out = String::new();
        if is_early {
            out.push_str("Ended early; this has been added so far.\n");
        }
        let read = count(self.documents(), "document", "documents");
        out.push_str(&format!("Read {read} ({}) into {store}.\n", size(self.bytes)));
        let rows = [
            (self.added, "added"),
            (self.versions, "added as a new version: another text under the same id"),
            (self.known, "already there"),
            (self.elsewhere, "of these at a new place, which is remembered"),
            (self.like_earlier, "like an earlier document"),
        ];
        for (many, what) in rows.into_iter().filter(|(many, _)| *many > 0) {
            out.push_str(&format!("  {:>11}  {what}\n", number(many)));
        }
        out
    }
}
