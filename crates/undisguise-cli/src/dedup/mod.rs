//! `undisguise dedup`: which documents repeat which.

mod lines;
mod report_input;
mod side_by_side;
mod tell;

use std::io;
use std::ops::ControlFlow;
use std::sync::atomic::Ordering;

use rayon::prelude::*;
use undisguise::reveal;
use undisguise_corpus::{
    Collection, Config, Dedup, DedupConfig, Entry, Gist, Origin, Pair, Place, Sharing,
};

use crate::args::DedupArgs;
use crate::interrupt::on_interrupt;
use crate::output::Output;
use crate::progress::Progress;
use crate::report::families;
use crate::resume::{self, Resume};
use crate::scan::spare_inputs;
use crate::sink::{self, Sink};
use crate::told::{Bad, Told};
use crate::{Ending, Failure, is_stdout, reading, say};

/// Runs the command.
pub(crate) fn dedup(args: &DedupArgs) -> Result<Ending, Failure> {
    let inputs: Vec<Origin> = args.paths.iter().map(|path| Origin::of(path)).collect();
    let mut config = reading(&args.corpus.reading, args.corpus.input_format.into());
    config.stop = on_interrupt();
    config.outputs = [&args.jsonl, &args.pairs, &args.families, &args.report, &args.resume]
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    spare_inputs(&inputs, &config)?;
    if let Some(names) = &args.explain {
        return side_by_side::explain(names, inputs, &config);
    }
    let mut outputs = Outputs::open(args)?;
    let report = args.report.as_deref().map(Output::whole).transpose()?;
    let wanted = DedupConfig {
        likeness: args.likeness,
        keep: args.keep.into(),
        templates: keeps_texts(args),
        memory: args.memory,
        threads: config.threads,
    };
    let mut gathered = Gathered::new(wanted, Progress::new(&inputs, &config.consumed));
    let stopped = gathered.gather(args, inputs, &config)?;
    let found = gathered.compare(&config, |pair, entries| outputs.pair(pair, entries))?;
    let is_interrupted = stopped || config.stop.load(Ordering::Relaxed);
    let sharing = Sharing::of(&found, gathered.collection.entries());
    outputs.end(&gathered.collection, &found, &sharing, &config)?;
    if let Some(mut output) = report {
        let input = report_input::of(args, &mut gathered.collection, &found, &sharing, &config)?;
        families::write(&input, &mut output)
            .map_err(|error| Failure::from(format!("cannot write the report: {error}")))?;
        output.finish()?;
    }
    let summary = tell::summary(args, &gathered, &found, &sharing, is_interrupted);
    say(&summary, [&args.jsonl, &args.pairs, &args.families].into_iter().any(is_stdout))?;
    if !is_interrupted {
        gathered.resume.take().map_or(Ok(()), Resume::remove)?;
    }
    let documents = gathered.collection.entries().len() as u64;
    Ok(gathered.bad.ending(documents, args.corpus.reading.strict, is_interrupted))
}

/// Whether texts have to be kept until all documents are read.
fn keeps_texts(args: &DedupArgs) -> bool {
    args.families.is_some() || args.report.is_some() || args.restore_text
}

/// The files that were asked for.
struct Outputs {
    documents: Option<Sink>,
    pairs: Option<Sink>,
    families: Option<Sink>,
    /// Whether the documents come with their texts as they read.
    with_text: bool,
}

/// Documents whose texts are restored at once.
const AT_ONCE: usize = 512;

impl Outputs {
    fn open(args: &DedupArgs) -> Result<Outputs, Failure> {
        Ok(Outputs {
            documents: sink::open(
                args.jsonl.as_deref(),
                lines::document_columns(args.restore_text),
            )?,
            pairs: sink::open(args.pairs.as_deref(), lines::PAIRS)?,
            families: sink::open(args.families.as_deref(), lines::FAMILIES)?,
            with_text: args.restore_text,
        })
    }

    fn pair(&mut self, pair: &Pair, entries: &[Entry]) -> Result<(), Failure> {
        self.pairs.as_mut().map_or(Ok(()), |output| output.write(&lines::pair(pair, entries)))
    }

    fn end(
        self,
        collection: &Collection,
        found: &Dedup,
        sharing: &Sharing,
        config: &Config,
    ) -> Result<(), Failure> {
        let entries = collection.entries();
        if let Some(mut output) = self.families {
            for (number, family) in found.families.iter().enumerate() {
                let template = collection.template(family, &config.reveal);
                let template = template.map_err(|error| unreadable(&error))?;
                output.write(&lines::family(number, family, template.as_ref(), entries))?;
            }
            output.write(&lines::sharing(sharing))?;
            output.finish()?;
        }
        if let Some(mut output) = self.documents {
            let families = lines::places(found, entries.len());
            let numbers: Vec<usize> = (0..entries.len()).collect();
            for part in numbers.chunks(AT_ONCE) {
                let line = |number: &usize| -> io::Result<Vec<u8>> {
                    let text = match self.with_text {
                        true => collection.text(*number)?,
                        false => None,
                    };
                    let text =
                        text.map(|text| reveal(&text, &config.reveal).restoration.into_text());
                    Ok(lines::document(*number, families[*number], text.as_deref(), entries))
                };
                let lines: io::Result<Vec<Vec<u8>>> = part.par_iter().map(line).collect();
                for line in lines.map_err(|error| unreadable(&error))? {
                    output.write(&line)?;
                }
            }
            output.finish()?;
        }
        self.pairs.map_or(Ok(()), Sink::finish)
    }
}

/// What was read.
pub(super) struct Gathered {
    collection: Collection,
    bytes: u64,
    bad: Bad,
    progress: Progress,
    resume: Option<Resume>,
    failed: Option<Failure>,
}

/// Unreadable things that are remembered.
const MOST_UNREADABLE: usize = 1000;

/// What a journal says it belongs to. Grows when documents are saved in another way, so that a
/// journal of an older program is not misread.
const JOURNAL: &str = "dedup 4";

impl Gathered {
    fn new(config: DedupConfig, progress: Progress) -> Gathered {
        Gathered {
            collection: Collection::new(config),
            bytes: 0,
            bad: Bad::default(),
            progress,
            resume: None,
            failed: None,
        }
    }

    /// Reads all documents, or those that an earlier run has not read; returns whether it was
    /// stopped.
    fn gather(
        &mut self,
        args: &DedupArgs,
        inputs: Vec<Origin>,
        config: &Config,
    ) -> Result<bool, Failure> {
        let tell = |read| Told::of(read, Gist::of);
        let stopped = match &args.resume {
            None => undisguise_corpus::scan(inputs, config, tell, |told| self.take(told))?,
            Some(journal) => {
                let wanted = [keeps_texts(args)];
                let run = resume::run_line(JOURNAL, &args.paths, &args.corpus, &wanted);
                let mut resume = Resume::open(journal, &run, 0, |body| self.play_back(body))?;
                let taken = std::mem::take(&mut resume.taken);
                self.resume = Some(resume);
                let take = |told, place| self.take_at(told, place);
                undisguise_corpus::scan_on(inputs, config, taken, tell, take)
                    .map_err(|error| Failure::from(error.to_string()))?
            }
        };
        self.progress.end();
        match self.failed.take() {
            Some(failure) => Err(failure),
            None => {
                self.resume.as_mut().map_or(Ok(()), |resume| resume.put_down(None))?;
                Ok(stopped)
            }
        }
    }

    /// Takes the documents that an earlier run has put down; all of these, or none.
    fn play_back(&mut self, mut body: &[u8]) -> bool {
        let mut gists = Vec::new();
        while !body.is_empty() {
            let Some((bytes, rest)) = body.split_first_chunk() else { return false };
            body = rest;
            let Some(gist) = Gist::saved(&mut body) else { return false };
            gists.push((gist, u64::from_le_bytes(*bytes)));
        }
        gists
            .into_iter()
            .all(|(gist, bytes)| self.take(Told::Document(Box::new(gist), bytes)).is_continue())
    }

    /// Takes something where a journal is kept.
    fn take_at(&mut self, told: Option<Told<Gist>>, place: Place) -> ControlFlow<()> {
        let Some(resume) = &mut self.resume else { return ControlFlow::Continue(()) };
        match &told {
            Some(Told::Document(gist, bytes)) => resume.remember(|to| {
                to.extend(bytes.to_le_bytes());
                gist.save(to);
            }),
            Some(Told::Unreadable(_)) if resume.is_new(place) => resume.again(place),
            Some(Told::Opened) => resume.file_ends(),
            _ => {}
        }
        if let Some(told) = told {
            self.take(told)?;
        }
        let Some(resume) = &mut self.resume else { return ControlFlow::Continue(()) };
        if let Err(failure) = resume.reached(place, None) {
            self.failed = Some(failure);
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }

    fn take(&mut self, told: Told<Gist>) -> ControlFlow<()> {
        match told {
            Told::Document(gist, bytes) => {
                self.bytes += bytes;
                if let Err(error) = self.collection.add(*gist) {
                    let what = format!("cannot write a temporary file: {error}");
                    self.failed = Some(Failure::from(what));
                    return ControlFlow::Break(());
                }
            }
            Told::Unreadable(unreadable) => self.bad.take(unreadable, MOST_UNREADABLE),
            Told::NoPages(records) => self.bad.without_page += records,
            Told::Opened | Told::Other => {}
        }
        self.progress.tell(self.collection.entries().len() as u64, self.bad.count, "unreadable");
        ControlFlow::Continue(())
    }

    fn compare(
        &mut self,
        config: &Config,
        mut take: impl FnMut(&Pair, &[Entry]) -> Result<(), Failure>,
    ) -> Result<Dedup, Failure> {
        let mut failed = None;
        let found =
            self.collection.compare(&config.stop, |pair, entries| match take(pair, entries) {
                Ok(()) => ControlFlow::Continue(()),
                Err(error) => {
                    failed = Some(error);
                    ControlFlow::Break(())
                }
            });
        match failed {
            Some(failure) => Err(failure),
            None => found.map_err(|error| unreadable(&error)),
        }
    }
}

fn unreadable(error: &std::io::Error) -> Failure {
    Failure::from(format!("cannot read a temporary file: {error}"))
}
