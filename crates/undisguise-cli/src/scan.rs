//! `undisguise scan`: read pages, tell what was found, write it down.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use undisguise::reveal;
use undisguise_corpus::{Config, Origin, PageCount, Place, Read, SchemeCount, Tally, Unreadable};

use crate::args::ScanArgs;
use crate::interrupt::on_interrupt;
use crate::output::Output;
use crate::progress::Progress;
use crate::report_input::{
    Made, ReportInput, ReportPage, ReportScheme, ReportSwap, ReportUnreadable, Totals,
};
use crate::resume::{self, Resume};
use crate::sink::{self, Sink};
use crate::summary::Summary;
use crate::visible::visible;
use crate::worst::{Kept, Worst};
use crate::{Ending, Failure, is_stdout, jsonl, reading, report, say};

/// Unreadable things and schemes the report lists.
const MOST_IN_REPORT: usize = 1000;

/// Pages without disguise the report lists.
const MOST_UNTOUCHED: usize = 200;

/// Runs the command.
pub(crate) fn scan(args: &ScanArgs) -> Result<Ending, Failure> {
    let inputs: Vec<Origin> = args.paths.iter().map(|path| Origin::of(path)).collect();
    let mut config = reading(&args.corpus.reading, args.corpus.input_format.into());
    config.stop = on_interrupt();
    let outputs = [&args.jsonl, &args.report, &args.resume];
    config.outputs = outputs.into_iter().flatten().cloned().collect();
    spare_inputs(&inputs, &config)?;
    let report = args.report.as_deref().map(Output::whole).transpose()?;
    let mut run = Run::new(args, &inputs, &config)?;
    let wanted = Wanted {
        lines: args.jsonl.as_deref().map(|path| match sink::is_table(path) {
            true => jsonl::What::Pages,
            false => jsonl::What::All,
        }),
        report: args.report.is_some(),
        text: args.restore_text,
    };
    let tell = |read| Told::of(read, &wanted);
    let stopped = match run.resume.as_mut().map(|resume| std::mem::take(&mut resume.taken)) {
        None => undisguise_corpus::scan(inputs, &config, tell, |told| run.take(told))?,
        Some(taken) => undisguise_corpus::scan_on(inputs, &config, taken, tell, |told, place| {
            run.take_at(told, place)
        })
        .map_err(|error| Failure::from(error.to_string()))?,
    };
    let mut found = run.end(stopped, &config)?;
    print(args, &found)?;
    if let Some(mut output) = report {
        let input = report_input(args, &mut found, &config);
        report::write(&input, &mut output).map_err(|error| output_failed(args, error))?;
        output.finish()?;
    }
    found.resume.take().map_or(Ok(()), Resume::remove)?;
    Ok(ending(args, &found))
}

/// An output that is one of the inputs would destroy it.
pub(crate) fn spare_inputs(inputs: &[Origin], config: &Config) -> Result<(), Failure> {
    let real = |path: &Path| path.canonicalize().ok().filter(|path| path.is_file());
    for output in &config.outputs {
        let Some(output) = real(output) else { continue };
        if inputs.iter().filter_map(Origin::path).any(|input| real(input).as_ref() == Some(&output))
        {
            let path = visible(&output.display().to_string());
            return Err(Failure::from(format!("{path} is to be read and to be written")));
        }
    }
    Ok(())
}

/// What a thread makes of one thing that was read: small, and ready to be written.
struct Told {
    lines: Vec<u8>,
    what: What,
}

enum What {
    Page(PageCount, Option<String>),
    Other(Box<Read>),
}

/// What a thread is to make.
struct Wanted {
    lines: Option<jsonl::What>,
    report: bool,
    /// Whether lines come with the texts as they read.
    text: bool,
}

impl Told {
    fn of(read: Read, wanted: &Wanted) -> Self {
        let count = match &read {
            Read::Page(page) => Some(PageCount::of(page)),
            _ => None,
        };
        let lines = wanted
            .lines
            .map_or(Vec::new(), |what| jsonl::lines(&read, count.as_ref(), what, wanted.text));
        let what = match (read, count) {
            (Read::Page(page), Some(count)) => {
                let wanted = wanted.report && count.is_disguised();
                What::Page(count, wanted.then_some(page.document.text))
            }
            (read, _) => What::Other(Box::new(read)),
        };
        Told { lines, what }
    }
}

/// The run as it goes on.
struct Run {
    found: Found,
    worst: Worst,
    jsonl: Option<Sink>,
    progress: Progress,
    most_unreadable: usize,
    resume: Option<Resume>,
    failed: Option<Failure>,
}

/// What a run found.
struct Found {
    tally: Tally,
    worst: Vec<Kept>,
    untouched: Vec<String>,
    unreadable: Vec<Unreadable>,
    interrupted: bool,
    /// To be removed when everything is written.
    resume: Option<Resume>,
}

impl Run {
    fn new(args: &ScanArgs, inputs: &[Origin], config: &Config) -> Result<Self, Failure> {
        let in_report = if args.report.is_some() { args.report_pages } else { 0 };
        let mut run = Run {
            found: Found {
                tally: Tally::default(),
                worst: Vec::new(),
                untouched: Vec::new(),
                unreadable: Vec::new(),
                interrupted: false,
                resume: None,
            },
            worst: Worst::new(args.corpus.list.max(in_report)),
            jsonl: None,
            progress: Progress::new(inputs, &config.consumed),
            most_unreadable: args.corpus.list.max(MOST_IN_REPORT),
            resume: None,
            failed: None,
        };
        if let Some(journal) = &args.resume {
            run.resume = Some(run.go_on(journal, args)?);
        }
        run.jsonl = match (&args.jsonl, &run.resume) {
            (Some(path), Some(resume)) => Some(resume::output(path, resume)?.into()),
            (path, _) => sink::open(path.as_deref(), jsonl::page_columns(args.restore_text))?,
        };
        let lines = run.jsonl.as_mut().and_then(Sink::lines);
        if let Some(output) = lines.filter(|output| output.written() == 0) {
            output.write(&jsonl::begin(config.reveal.apply, &config.text_field))?;
        }
        Ok(run)
    }

    /// Plays back what earlier runs have counted.
    fn go_on(&mut self, journal: &Path, args: &ScanArgs) -> Result<Resume, Failure> {
        if is_stdout(&args.jsonl) || args.jsonl.as_deref().is_some_and(sink::is_table) {
            let what = "--resume cannot go on with standard output or Parquet: --jsonl needs a file \
                        of JSON Lines";
            return Err(Failure::from(what.to_owned()));
        }
        let wanted = [args.jsonl.is_some(), args.report.is_some(), args.restore_text];
        let length =
            args.jsonl.as_ref().map_or(Ok(0), |path| fs::metadata(path).map(|it| it.len()));
        let run = resume::run_line("scan", &args.paths, &args.corpus, &wanted);
        Resume::open(journal, &run, length.unwrap_or(0), |body| {
            let Some(pages) = saved_pages(body) else { return false };
            pages.into_iter().for_each(|(count, text)| self.page(count, text));
            true
        })
    }

    fn take(&mut self, told: Told) -> ControlFlow<()> {
        if let Some(Err(error)) = self.jsonl.as_mut().map(|output| output.write(&told.lines)) {
            self.failed = Some(error);
            return ControlFlow::Break(());
        }
        self.count(told.what);
        ControlFlow::Continue(())
    }

    /// Takes something where a journal is kept.
    fn take_at(&mut self, told: Option<Told>, place: Place) -> ControlFlow<()> {
        let Some(resume) = &mut self.resume else { return ControlFlow::Continue(()) };
        let is_new = resume.is_new(place);
        match &told {
            Some(Told { what: What::Page(count, text), .. }) if is_new => {
                resume.remember(|to| save_page(count, text.as_deref(), to));
            }
            Some(Told { what: What::Other(read), .. })
                if is_new && matches!(**read, Read::Unreadable(_)) =>
            {
                resume.again(place);
            }
            Some(Told { what: What::Other(read), .. }) if matches!(**read, Read::Opened(_)) => {
                resume.file_ends();
            }
            _ => {}
        }
        match told {
            Some(told) if is_new => self.take(told)?,
            // Its lines were written by the earlier run.
            Some(told) => self.count(told.what),
            None => {}
        }
        let output = self.jsonl.as_mut().and_then(Sink::lines);
        let put_down = self.resume.as_mut().map(|resume| resume.reached(place, output));
        if let Some(Err(failure)) = put_down {
            self.failed = Some(failure);
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }

    fn page(&mut self, count: PageCount, text: Option<String>) {
        self.found.tally.page(&count);
        if count.is_disguised() {
            self.worst.add(count, text);
        } else if self.found.untouched.len() < MOST_UNTOUCHED {
            self.found.untouched.push(count.source.to_string());
        }
    }

    fn count(&mut self, what: What) {
        match what {
            What::Page(count, text) => self.page(count, text),
            What::Other(read) => {
                self.found.tally.other(&read);
                if let Read::Unreadable(unreadable) = *read
                    && self.found.unreadable.len() < self.most_unreadable
                {
                    self.found.unreadable.push(unreadable);
                }
            }
        }
        let totals = &self.found.tally.totals;
        self.progress.tell(totals.pages, totals.disguised, "disguised");
    }

    fn end(self, stopped: bool, config: &Config) -> Result<Found, Failure> {
        self.progress.end();
        let Run { mut found, worst, mut jsonl, failed, mut resume, .. } = self;
        if let Some(failure) = failed {
            return Err(failure);
        }
        found.worst = worst.into_kept();
        found.interrupted = stopped || config.stop.load(std::sync::atomic::Ordering::Relaxed);
        if let Some(resume) = resume.as_mut().filter(|_| found.interrupted) {
            resume.put_down(jsonl.as_mut().and_then(Sink::lines))?;
        }
        if let Some(mut output) = jsonl {
            if let Some(output) = output.lines() {
                output.write(&jsonl::end(&found.tally.totals, found.interrupted))?;
            }
            output.finish()?;
        }
        found.resume = resume.filter(|_| !found.interrupted);
        Ok(found)
    }
}

fn save_page(count: &PageCount, text: Option<&str>, to: &mut Vec<u8>) {
    count.save(to);
    to.extend(text.map_or(u64::MAX, |text| text.len() as u64).to_le_bytes());
    to.extend(text.unwrap_or_default().as_bytes());
}

fn saved_pages(mut body: &[u8]) -> Option<Vec<(PageCount, Option<String>)>> {
    let mut pages = Vec::new();
    while !body.is_empty() {
        let count = PageCount::saved(&mut body)?;
        let (length, rest) = body.split_first_chunk()?;
        let length = u64::from_le_bytes(*length);
        let (text, rest) =
            rest.split_at_checked(if length == u64::MAX { 0 } else { length as usize })?;
        let text = (length < u64::MAX).then(|| String::from_utf8(text.to_vec()).ok());
        pages.push((count, text.flatten()));
        body = rest;
    }
    Some(pages)
}

/// The summary goes to standard output, unless the data does.
fn print(args: &ScanArgs, found: &Found) -> Result<(), Failure> {
    let summary = Summary {
        tally: &found.tally,
        worst: found.worst.iter().map(|kept| &kept.count).collect(),
        unreadable: &found.unreadable,
        list: args.corpus.list,
        interrupted: found.interrupted,
    };
    say(&summary.text(), is_stdout(&args.jsonl))
}

/// 2 when nothing could be read, or when something could not and it had to.
fn ending(args: &ScanArgs, found: &Found) -> Ending {
    let totals = &found.tally.totals;
    if found.interrupted {
        return Ending::Interrupted;
    }
    let nothing = totals.pages == 0 && (totals.unreadable > 0 || totals.files == 0);
    if nothing {
        anstream::eprintln!("undisguise: nothing could be read");
    }
    let bad = totals.unreadable > 0 && args.corpus.reading.strict;
    if nothing || bad { Ending::Failed } else { Ending::Fine }
}

fn output_failed(args: &ScanArgs, error: std::io::Error) -> Failure {
    let path = args.report.as_deref().unwrap_or(Path::new("the report"));
    Failure::from(format!("cannot write {}: {error}", visible(&path.display().to_string())))
}

fn report_input(args: &ScanArgs, found: &mut Found, config: &Config) -> ReportInput {
    let totals = found.tally.totals;
    let page = |kept: Kept| {
        let original = kept.text?;
        let revelation = reveal(&original, &config.reveal);
        let (id, source) = (kept.count.id.to_string(), kept.count.source.to_string());
        Some(ReportPage { id, source, original, revelation, share: kept.count.share() })
    };
    let kept = std::mem::take(&mut found.worst).into_iter().take(args.report_pages);
    let pages: Vec<ReportPage> = kept.filter_map(page).collect();
    let schemes = found.tally.schemes();
    let all_schemes = schemes.len() + found.tally.schemes_left_out as usize;
    let unreadable: Vec<ReportUnreadable> = found
        .unreadable
        .iter()
        .take(MOST_IN_REPORT)
        .map(|it| ReportUnreadable { source: it.source.to_string(), why: it.why.to_string() })
        .collect();
    let schemes: Vec<ReportScheme> =
        schemes.into_iter().take(MOST_IN_REPORT).map(report_scheme).collect();
    ReportInput {
        made: Made {
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            apply: config.reveal.apply.name().to_owned(),
        },
        scanned: args.paths.iter().map(|path| path.display().to_string()).collect(),
        totals: Totals {
            files: totals.files,
            files_of_unknown_type: totals.left_out,
            pages: totals.pages,
            disguised: totals.disguised,
            doubtful: totals.doubtful,
            findings: totals.findings,
            scrambled: totals.scrambled,
            unreadable: totals.unreadable,
            bytes: totals.bytes,
        },
        others: found.tally.others.iter().map(|(kind, count)| (*kind, *count)).collect(),
        schemes_left_out: all_schemes - schemes.len(),
        schemes,
        pages_left_out: totals.disguised as usize - pages.len(),
        pages,
        untouched_left_out: totals.pages - totals.disguised - found.untouched.len() as u64,
        untouched: std::mem::take(&mut found.untouched),
        unreadable_left_out: totals.unreadable as usize - unreadable.len(),
        unreadable,
    }
}

fn report_scheme(scheme: &SchemeCount) -> ReportScheme {
    let swaps = scheme.swaps.iter().map(|swap| ReportSwap {
        sign: swap.sign,
        letter: swap.letter.clone(),
        kind: swap.kind,
        replaced: swap.replaced,
        of: swap.of,
    });
    ReportScheme {
        id: scheme.id.to_string(),
        swaps: swaps.collect(),
        pages: scheme.pages,
        sources: scheme.sources.iter().map(ToString::to_string).collect(),
    }
}
