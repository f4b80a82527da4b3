//! `undisguise scan`: read pages, tell what was found, write it down.

use std::ops::ControlFlow;
use std::path::Path;

use undisguise::reveal;
use undisguise_corpus::{Config, Origin, PageCount, Read, SchemeCount, Tally, Unreadable};

use crate::args::ScanArgs;
use crate::interrupt::on_interrupt;
use crate::output::{Output, OutputError};
use crate::progress::Progress;
use crate::report_input::{
    Made, ReportInput, ReportPage, ReportScheme, ReportSwap, ReportUnreadable, Totals,
};
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
    let mut config = reading(&args.reading, args.input_format.into());
    config.stop = on_interrupt();
    config.outputs = args.jsonl.iter().chain(&args.report).cloned().collect();
    spare_inputs(&inputs, &config)?;
    let report = args.report.as_deref().map(Output::whole).transpose()?;
    let mut run = Run::new(args, &inputs, &config)?;
    let stopped = undisguise_corpus::scan(
        inputs,
        &config,
        |read| Told::of(read, args.jsonl.is_some(), args.report.is_some()),
        |told| run.take(told),
    )?;
    let mut found = run.end(stopped, &config)?;
    print(args, &found)?;
    if let Some(mut output) = report {
        let input = report_input(args, &mut found, &config);
        report::write(&input, &mut output).map_err(|error| output_failed(args, error))?;
        output.finish()?;
    }
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

impl Told {
    fn of(read: Read, wants_lines: bool, wants_text: bool) -> Self {
        let count = match &read {
            Read::Page(page) => Some(PageCount::of(page)),
            _ => None,
        };
        let lines = if wants_lines { jsonl::lines(&read, count.as_ref()) } else { Vec::new() };
        let what = match (read, count) {
            (Read::Page(page), Some(count)) => {
                let wanted = wants_text && count.is_disguised();
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
    jsonl: Option<Output>,
    progress: Progress,
    most_unreadable: usize,
    failed: Option<OutputError>,
}

/// What a run found.
struct Found {
    tally: Tally,
    worst: Vec<Kept>,
    untouched: Vec<String>,
    unreadable: Vec<Unreadable>,
    interrupted: bool,
}

impl Run {
    fn new(args: &ScanArgs, inputs: &[Origin], config: &Config) -> Result<Self, Failure> {
        let mut jsonl = args.jsonl.as_deref().map(Output::growing).transpose()?;
        if let Some(output) = &mut jsonl {
            output.write(&jsonl::begin(config.reveal.apply, &config.text_field))?;
        }
        let in_report = if args.report.is_some() { args.report_pages } else { 0 };
        Ok(Run {
            found: Found {
                tally: Tally::default(),
                worst: Vec::new(),
                untouched: Vec::new(),
                unreadable: Vec::new(),
                interrupted: false,
            },
            worst: Worst::new(args.list.max(in_report)),
            jsonl,
            progress: Progress::new(inputs, &config.consumed),
            most_unreadable: args.list.max(MOST_IN_REPORT),
            failed: None,
        })
    }

    fn take(&mut self, told: Told) -> ControlFlow<()> {
        if let Some(Err(error)) = self.jsonl.as_mut().map(|output| output.write(&told.lines)) {
            self.failed = Some(error);
            return ControlFlow::Break(());
        }
        let tally = &mut self.found.tally;
        match told.what {
            What::Page(count, text) => {
                tally.page(&count);
                if count.is_disguised() {
                    self.worst.add(count, text);
                } else if self.found.untouched.len() < MOST_UNTOUCHED {
                    self.found.untouched.push(count.source.to_string());
                }
            }
            What::Other(read) => {
                tally.other(&read);
                if let Read::Unreadable(unreadable) = *read
                    && self.found.unreadable.len() < self.most_unreadable
                {
                    self.found.unreadable.push(unreadable);
                }
            }
        }
        self.progress.tell(tally.totals.pages, tally.totals.disguised, "disguised");
        ControlFlow::Continue(())
    }

    fn end(self, stopped: bool, config: &Config) -> Result<Found, Failure> {
        self.progress.end();
        let Run { mut found, worst, jsonl, failed, .. } = self;
        if let Some(error) = failed {
            return Err(error.into());
        }
        found.worst = worst.into_kept();
        found.interrupted = stopped || config.stop.load(std::sync::atomic::Ordering::Relaxed);
        if let Some(mut output) = jsonl {
            output.write(&jsonl::end(&found.tally.totals, found.interrupted))?;
            output.finish()?;
        }
        Ok(found)
    }
}

/// The summary goes to standard output, unless the data does.
fn print(args: &ScanArgs, found: &Found) -> Result<(), Failure> {
    let summary = Summary {
        tally: &found.tally,
        worst: found.worst.iter().map(|kept| &kept.count).collect(),
        unreadable: &found.unreadable,
        list: args.list,
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
    let bad = totals.unreadable > 0 && args.reading.strict;
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
