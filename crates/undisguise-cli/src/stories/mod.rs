//! `undisguise stories`: who is said to have said what, and where accounts differ.

mod args;
mod carried;
mod compared;
mod differing;
mod lines;
mod report_input;
mod tell;

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};

use undisguise_corpus::{
    About, Account, Collection, Config, Dedup, DedupConfig, Gist, Origin, Page, Signal, Telling,
    TellingConfig, Told as Stories,
};

use crate::interrupt::on_interrupt;
use crate::output::Output;
use crate::progress::Progress;
use crate::report::stories as report;
use crate::scan::spare_inputs;
use crate::sink::{self, Sink};
use crate::told::{Bad, Told};
use crate::{Ending, Failure, is_stdout, reading, say};

pub(crate) use args::StoriesArgs;

/// Runs the command.
pub(crate) fn stories(args: &StoriesArgs) -> Result<Ending, Failure> {
    let inputs: Vec<Origin> = args.paths.iter().map(|path| Origin::of(path)).collect();
    let mut config = reading(&args.corpus.reading, args.corpus.input_format.into());
    config.stop = on_interrupt();
    config.outputs = args.jsonl.iter().chain(&args.report).cloned().collect();
    spare_inputs(&inputs, &config)?;
    let report = args.report.as_deref().map(Output::whole).transpose()?;
    let mut gathered = Gathered {
        telling: Telling::new(TellingConfig::default()),
        abouts: Vec::new(),
        families: report.as_ref().map(|_| Collection::new(DedupConfig::default())),
        output: sink::open(args.jsonl.as_deref(), lines::COLUMNS)?,
        bytes: 0,
        bad: Bad::default(),
        progress: Progress::new(&inputs, &config.consumed),
        failed: None,
    };
    let is_reported = report.is_some();
    let noted = |page| Noted::of(page, is_reported);
    let stopped = undisguise_corpus::scan(
        inputs,
        &config,
        |read| Told::of(read, noted),
        |told| gathered.take(told),
    )?;
    gathered.progress.end();
    if let Some(failure) = gathered.failed.take() {
        return Err(failure);
    }
    let told = gathered.tell(&config)?;
    let is_interrupted = stopped || config.stop.load(Ordering::Relaxed);
    if let Some(mut output) = report {
        let input = report_input::of(args, &gathered, &told, &config);
        report::write(&input, &mut output)
            .map_err(|error| Failure::from(format!("cannot write the report: {error}")))?;
        output.finish()?;
    }
    let summary = tell::summary(args, &gathered, &told, is_interrupted);
    say(&summary, is_stdout(&args.jsonl))?;
    let documents = gathered.telling.accounts().len() as u64;
    Ok(gathered.bad.ending(documents, args.corpus.reading.strict, is_interrupted))
}

/// What is kept of a page; made on any thread.
struct Noted {
    account: Account,
    about: About,
    gist: Option<Gist>,
}

impl Noted {
    fn of(page: Page, is_reported: bool) -> Noted {
        let gist = is_reported.then(|| Gist::of(page.clone()));
        Noted { about: page.document.about.clone(), account: Account::of(page), gist }
    }
}

/// What was read.
struct Gathered {
    telling: Telling,
    /// Of each account, what is known beside its text.
    abouts: Vec<About>,
    /// Documents as they repeat each other, for the report.
    families: Option<Collection>,
    output: Option<Sink>,
    bytes: u64,
    bad: Bad,
    progress: Progress,
    failed: Option<Failure>,
}

/// Unreadable things that are remembered.
const MOST_UNREADABLE: usize = 1000;

impl Gathered {
    fn take(&mut self, told: Told<Noted>) -> ControlFlow<()> {
        match told {
            Told::Document(noted, bytes) => {
                self.bytes += bytes;
                if let Err(failure) = self.note(*noted) {
                    self.failed = Some(failure);
                    return ControlFlow::Break(());
                }
            }
            Told::Unreadable(unreadable) => self.bad.take(unreadable, MOST_UNREADABLE),
            Told::NoPages(records) => self.bad.without_page += records,
            Told::Opened | Told::Other => {}
        }
        let read = self.telling.accounts().len() as u64;
        self.progress.tell(read, self.bad.count, "unreadable");
        ControlFlow::Continue(())
    }

    /// Quotations and signals of a page are written as soon as it is read.
    fn note(&mut self, noted: Noted) -> Result<(), Failure> {
        if let Some(output) = &mut self.output {
            output.write(&lines::quotes(&noted.account))?;
            output.write(&lines::signals(&noted.account, &noted.account.signals))?;
        }
        if let (Some(families), Some(gist)) = (&mut self.families, noted.gist) {
            let failed = |error| Failure::from(format!("cannot write a temporary file: {error}"));
            families.add(gist).map_err(failed)?;
        }
        self.telling.add(noted.account);
        self.abouts.push(noted.about);
        Ok(())
    }

    /// What all accounts tell together. When reading was interrupted, what was read so far is
    /// compared all the same; another interruption ends that.
    fn tell(&mut self, config: &Config) -> Result<Found, Failure> {
        let fresh = AtomicBool::new(false);
        let stop: &AtomicBool =
            if config.stop.load(Ordering::Relaxed) { &fresh } else { &config.stop };
        let noted: Vec<usize> =
            self.telling.accounts().iter().map(|account| account.signals.len()).collect();
        let stories = self.telling.tell(stop);
        let failed = |error| Failure::from(format!("cannot read a temporary file: {error}"));
        let families = match &mut self.families {
            Some(families) => {
                families.compare(stop, |_, _| ControlFlow::Continue(())).map_err(failed)?
            }
            None => Dedup::default(),
        };
        let found = Found { stories, families };
        if let Some(output) = self.output.take() {
            self.write(output, &found.stories, &noted)?;
        }
        Ok(found)
    }

    fn write(&self, mut output: Sink, told: &Stories, noted: &[usize]) -> Result<(), Failure> {
        let accounts = self.telling.accounts();
        for (account, noted) in accounts.iter().zip(noted) {
            let later: &[Signal] = account.signals.get(*noted..).unwrap_or_default();
            output.write(&lines::signals(account, later))?;
        }
        for (number, story) in told.stories.iter().enumerate() {
            output.write(&lines::story(number, story, accounts))?;
        }
        for variant in &told.variants {
            output.write(&lines::variant(variant, accounts))?;
        }
        for difference in &told.differences {
            output.write(&lines::difference(difference, accounts))?;
        }
        output.finish()
    }
}

/// What was found.
struct Found {
    stories: Stories,
    families: Dedup,
}
