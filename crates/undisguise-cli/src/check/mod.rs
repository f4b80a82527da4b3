//! `undisguise check`: source code and documents, for CI and before a commit.

mod allow;
mod bidi;
mod files;
mod fix;
mod github;
mod inline;
mod json;
mod judge;
mod mask;
mod names;
mod place;
mod print;
mod problem;
mod sarif;
mod text;

use std::path::Path;
use std::sync::atomic::Ordering;

use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use undisguise::Certainty;

use crate::args::CheckArgs;
use crate::interrupt::on_interrupt;
use crate::visible::visible;
use crate::{Ending, Failure};

use allow::Rules;
use files::{Found, Skip, Subject};
use print::Printer;
use problem::Problem;

/// Files whose results are held back until their turn.
const BATCH: usize = 256;

/// Runs the command.
pub(crate) fn check(args: &CheckArgs) -> Result<Ending, Failure> {
    if args.fix && args.paths.iter().any(|path| path.as_os_str() == "-") {
        return Err(Failure::from("--fix cannot change standard input; see `restore`".to_owned()));
    }
    let stop = on_interrupt();
    let rules = Rules::of(args)?;
    let Found { subjects, closed } = files::collect(args);
    let pool = ThreadPoolBuilder::new().num_threads(args.threads).build();
    let pool = pool.map_err(|error| Failure::from(format!("cannot start threads: {error}")))?;
    let mut printer = Printer::new(args.format)?;
    let mut tally = Tally::default();
    for checked in &closed {
        tally.add(checked, args);
        printer.file(checked)?;
    }
    for batch in subjects.chunks(BATCH) {
        let one = |subject: &Subject| {
            (!stop.load(Ordering::Relaxed)).then(|| check_one(subject, &rules, args))
        };
        let batch: Vec<Option<Checked>> = pool.install(|| batch.par_iter().map(one).collect());
        for checked in batch.iter().flatten() {
            tally.add(checked, args);
            printer.file(checked)?;
        }
    }
    tally.interrupted = stop.load(Ordering::Relaxed);
    printer.end(&tally, &rules.unused(args))?;
    Ok(tally.ending(args))
}

/// What became of one file.
pub(crate) struct Checked {
    /// As it is shown: relative where it was given so, with `/` between folders.
    pub(crate) path: String,
    pub(crate) outcome: Outcome,
}

pub(crate) enum Outcome {
    Judged(Judged),
    /// Left alone on purpose.
    Skipped(Skip),
    /// Could not be read or mended: what is in it is not known.
    Failed(String),
}

#[derive(Default)]
pub(crate) struct Judged {
    pub(crate) problems: Vec<Problem>,
    /// What `--fix` mended; places are those before it did.
    pub(crate) fixed: Vec<Problem>,
    pub(crate) allowed: u64,
    /// Not sure enough to be told.
    pub(crate) untold: u64,
    /// Allow comments that are not understood.
    pub(crate) misunderstood: Vec<String>,
}

/// Reads, judges, allows and mends one file.
fn check_one(subject: &Subject, rules: &Rules, args: &CheckArgs) -> Checked {
    let path = subject.shown(args);
    let outcome = match files::read(subject, args.max_file_size) {
        Ok(text) => judge_one(&text, subject, &path, rules, args),
        Err(files::Unread::Skip(skip)) => Outcome::Skipped(skip),
        Err(files::Unread::Failed(why)) => Outcome::Failed(why),
    };
    Checked { path, outcome }
}

fn judge_one(
    text: &str,
    subject: &Subject,
    path: &str,
    rules: &Rules,
    args: &CheckArgs,
) -> Outcome {
    let look = |text: &str| -> Result<Judged, String> {
        let problems = judge::problems(text, path)?;
        Ok(sort_out(problems, text, subject, rules, args))
    };
    let mended = look(text).and_then(|judged| match subject {
        Subject::File(file) if args.fix => mend(judged, text, file, look),
        _ => Ok(judged),
    });
    mended.map_or_else(Outcome::Failed, Outcome::Judged)
}

/// Takes out what is allowed and what is not sure enough.
fn sort_out(
    problems: Vec<Problem>,
    text: &str,
    subject: &Subject,
    rules: &Rules,
    args: &CheckArgs,
) -> Judged {
    let least = Certainty::from(args.show).min(args.fail_on.into());
    let mut judged = Judged::default();
    if problems.is_empty() {
        return judged;
    }
    let inline = if args.no_allow { inline::Inline::default() } else { inline::Inline::of(text) };
    let rules = rules.of_file(subject, args);
    for problem in problems {
        if inline.allows(&problem) || rules.allow(&problem) {
            judged.allowed += 1;
        } else if problem.certainty < least {
            judged.untold += 1;
        } else {
            judged.problems.push(problem);
        }
    }
    judged.misunderstood = inline.misunderstood;
    judged
}

/// Mends what is certain, and looks again at what is left.
fn mend(
    judged: Judged,
    text: &str,
    file: &Path,
    look: impl Fn(&str) -> Result<Judged, String>,
) -> Result<Judged, String> {
    let Some(mended) = fix::mended(text, &judged.problems) else { return Ok(judged) };
    fix::replace(file, text, &mended)?;
    let left = look(&mended)?;
    let fixed = judged.problems.into_iter().filter(Problem::is_fixable).collect();
    Ok(Judged { fixed, ..left })
}

/// What a run came to.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) checked: u64,
    pub(crate) certain: u64,
    pub(crate) likely: u64,
    pub(crate) possible: u64,
    pub(crate) fixed: u64,
    pub(crate) allowed: u64,
    pub(crate) untold: u64,
    pub(crate) binary: u64,
    pub(crate) too_large: u64,
    pub(crate) not_utf8: u64,
    pub(crate) failed: u64,
    pub(crate) interrupted: bool,
    /// At least as sure as `--fail-on`.
    failing: u64,
}

impl Tally {
    fn add(&mut self, checked: &Checked, args: &CheckArgs) {
        let path = visible(&checked.path);
        match &checked.outcome {
            Outcome::Judged(judged) => {
                self.checked += 1;
                self.allowed += judged.allowed;
                self.untold += judged.untold;
                self.fixed += judged.fixed.len() as u64;
                for problem in &judged.problems {
                    *match problem.certainty {
                        Certainty::Certain => &mut self.certain,
                        Certainty::Likely => &mut self.likely,
                        Certainty::Possible => &mut self.possible,
                    } += 1;
                    self.failing += u64::from(problem.certainty >= args.fail_on.into());
                }
                for what in &judged.misunderstood {
                    anstream::eprintln!("undisguise: {path}: {}", visible(what));
                }
            }
            Outcome::Skipped(skip) => {
                *match skip {
                    Skip::Binary => &mut self.binary,
                    Skip::TooLarge => &mut self.too_large,
                    Skip::NotUtf8 { .. } => &mut self.not_utf8,
                } += 1;
                if *skip != Skip::Binary {
                    anstream::eprintln!("undisguise: {path}: not checked: {skip}");
                }
            }
            Outcome::Failed(why) => {
                self.failed += 1;
                anstream::eprintln!("undisguise: {path}: {}", visible(why));
            }
        }
    }

    /// Failing weighs more than finding: a check that is not whole must not look like one.
    fn ending(&self, args: &CheckArgs) -> Ending {
        let left_out = args.strict && self.too_large + self.not_utf8 > 0;
        match self {
            Tally { interrupted: true, .. } => Ending::Interrupted,
            _ if self.failed > 0 || left_out => Ending::Failed,
            _ if self.failing > 0 => Ending::Found,
            _ => Ending::Fine,
        }
    }
}
