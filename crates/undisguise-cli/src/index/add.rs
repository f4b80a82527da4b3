//! `undisguise index add`: documents into a store, batch by batch.

use std::ops::ControlFlow;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use undisguise_corpus::{Added, Document, Memo, Origin, Store, StoreError};

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

/// From so many documents on it takes seconds to group them, and that is told.
const TOLD: u64 = 50_000;

/// Bytes of text in a batch, whatever the number of its documents.
const BATCH_BYTES: u64 = 32 << 20;

/// Runs the command.
pub(super) fn add(args: &AddArgs) -> Result<Ending, Failure> {
    let inputs: Vec<Origin> = args.paths.iter().map(|path| Origin::of(path)).collect();
    let mut config = reading(&args.corpus.reading, args.corpus.input_format.into());
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
        waiting: Vec::new(),
        batch_bytes: 0,
        began: Instant::now(),
        counts: Counts::default(),
        bad: Bad::default(),
        failed: None,
    };
    let reader = reader(args, &run.store)?;
    // What is there already need not be judged again: a run that was killed is soon where it was.
    let known = |document: &Document| {
        let known = reader.as_ref()?.lock().ok()?.known(document);
        let number = known.ok()??;
        Some(Heard::Known(Known {
            id: document.name(),
            source: document.source.to_string(),
            bytes: document.text.len() as u64,
            number,
        }))
    };
    let tell = |read| Heard::Told(Told::of(read, Memo::of));
    let take = |heard| run.take(heard);
    let stopped = undisguise_corpus::scan_new(inputs, &config, known, tell, take)?;
    if run.failed.is_none() {
        run.failed = run.commit().err();
    }
    if run.failed.is_none() && !stopped {
        run.failed = run.group(&config.stop).err();
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
    Ok(bad.ending(counts.documents(), args.corpus.reading.strict, is_interrupted))
}

/// A second connection, for threads that look whether a document is there; none when the store is
/// new.
fn reader(args: &AddArgs, store: &Store) -> Result<Option<Mutex<Store>>, Failure> {
    let opened = || match store.is_empty()? {
        true => Ok(None),
        false => Store::open(&args.store).map(|store| Some(Mutex::new(store))),
    };
    opened().map_err(|error| failed(&args.store, &error))
}

/// What a thread makes of one thing that was read.
enum Heard {
    Told(Told<Memo>),
    Known(Known),
}

/// A document that is in the store, from the same place.
struct Known {
    id: String,
    source: String,
    bytes: u64,
    number: i64,
}

/// The run as it goes on.
struct Run<'a> {
    store: Store,
    args: &'a AddArgs,
    output: Option<Output>,
    progress: Progress,
    batch: Vec<Memo>,
    /// What is to be acknowledged with the batch, in the order of the input; `None` for the next
    /// document of the batch.
    waiting: Vec<Option<Known>>,
    batch_bytes: u64,
    /// When the first document of the batch came.
    began: Instant,
    counts: Counts,
    bad: Bad,
    failed: Option<Failure>,
}

impl Run<'_> {
    fn take(&mut self, heard: Heard) -> ControlFlow<()> {
        if self.waiting.is_empty() {
            self.began = Instant::now();
        }
        match heard {
            Heard::Told(Told::Document(memo, bytes)) => {
                self.batch.push(*memo);
                self.batch_bytes += bytes;
                self.waiting.push(None);
            }
            Heard::Known(known) => {
                self.batch_bytes += known.bytes;
                self.waiting.push(Some(known));
            }
            Heard::Told(Told::Unreadable(it)) => self.bad.take(it, self.args.corpus.list),
            Heard::Told(Told::NoPages(records)) => self.bad.without_page += records,
            Heard::Told(Told::Opened | Told::Other) => {}
        }
        let is_full = self.waiting.len() >= self.args.batch || self.batch_bytes >= BATCH_BYTES;
        if (is_full || self.began.elapsed() > WAIT)
            && let Err(failure) = self.commit()
        {
            self.failed = Some(failure);
            return ControlFlow::Break(());
        }
        let read = self.counts.documents() + self.waiting.len() as u64;
        self.progress.tell(read, self.counts.added, "added");
        ControlFlow::Continue(())
    }

    /// Adds what waits, and acknowledges it once it is safe.
    fn commit(&mut self) -> Result<(), Failure> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let (batch, waiting) = (std::mem::take(&mut self.batch), std::mem::take(&mut self.waiting));
        let bytes = std::mem::take(&mut self.batch_bytes);
        let added = match batch.is_empty() {
            true => Ok(Vec::new()),
            false => self.store.add(&batch).map_err(|error| failed(&self.args.store, &error)),
        };
        let added = added?;
        self.counts.bytes += bytes;
        let mut batch = batch.iter().zip(&added);
        for known in &waiting {
            let (id, source, added) = match known {
                Some(Known { id, source, number, .. }) => {
                    let added = Added::Known { number: *number, elsewhere: false };
                    (id.as_str(), source.as_str(), added)
                }
                None => match batch.next() {
                    Some((memo, added)) => (memo.id(), memo.source(), *added),
                    None => break,
                },
            };
            self.counts.take(&added);
            if let Some(output) = &mut self.output {
                output.write(&lines::added(id, source, &added))?;
            }
            if let Added::Version { version, .. } = added {
                let (id, source) = (visible(id), visible(source));
                self.progress.say(&format!(
                    "{source}: another text under the id {id}; it is version {version}"
                ));
            }
        }
        Ok(self.output.as_mut().map_or(Ok(()), Output::flush)?)
    }

    /// Groups the documents when many are new. All of them are safe by now: when that is not possible,
    /// or is interrupted, they are grouped another time.
    fn group(&mut self, stop: &AtomicBool) -> Result<(), Failure> {
        let failed = |error| failed(&self.args.store, &error);
        if !self.store.is_grouping_due().map_err(failed)? {
            return Ok(());
        }
        if self.counts.documents() > TOLD {
            self.progress.say("All are added; now the whole store is grouped into families.");
        }
        match self.store.group(stop) {
            Ok(_) | Err(StoreError::Locked) => Ok(()),
            Err(error) => Err(failed(error)),
        }
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
