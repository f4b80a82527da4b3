//! Prints what was found, in the order of the paths, as it comes or at the end.

use crate::Failure;
use crate::args::CheckFormat;
use crate::jsonl::push;
use crate::output::{Output, OutputError};
use crate::visible::visible;

use super::allow::Unused;
use super::sarif::Sarif;
use super::{Checked, Outcome, Tally, github, json, text};

pub(crate) struct Printer {
    format: CheckFormat,
    output: Output,
    sarif: Sarif,
    /// Whoever reads the output has gone. The check goes on: its exit status is still asked for.
    gone: bool,
}

impl Printer {
    pub(crate) fn new(format: CheckFormat) -> Result<Self, Failure> {
        let output = Output::stdout();
        let mut printer = Printer { format, output, sarif: Sarif::default(), gone: false };
        if format == CheckFormat::Json {
            printer.write(&json::begin())?;
        }
        Ok(printer)
    }

    pub(crate) fn file(&mut self, checked: &Checked) -> Result<(), Failure> {
        let lines = match (self.format, &checked.outcome) {
            (CheckFormat::Sarif, _) => {
                self.sarif.add(checked);
                return Ok(());
            }
            (CheckFormat::Json, _) => json::lines(checked),
            (CheckFormat::Text, Outcome::Judged(judged)) => {
                crate::coloured(&text::lines(checked, judged)).into_bytes()
            }
            (CheckFormat::Github, Outcome::Judged(judged)) => {
                github::lines(checked, judged).into_bytes()
            }
            (CheckFormat::Github, Outcome::Failed(why)) => {
                github::failed(&checked.path, why).into_bytes()
            }
            (CheckFormat::Text | CheckFormat::Github, _) => return Ok(()),
        };
        self.write(&lines)
    }

    /// The end of the data, and on standard error what the run came to.
    pub(crate) fn end(mut self, tally: &Tally, unused: &[Unused]) -> Result<(), Failure> {
        let mut lines = Vec::new();
        match self.format {
            CheckFormat::Text => {}
            CheckFormat::Json => lines = json::end(tally, unused),
            CheckFormat::Sarif => {
                push(&std::mem::take(&mut self.sarif).end(tally, unused), &mut lines);
            }
            CheckFormat::Github => {
                for it in unused {
                    let message = format!("Nothing needs this rule: {}", visible(&it.rule));
                    lines.extend(github::unused(&it.file, it.line, &message).into_bytes());
                }
            }
        }
        self.write(&lines)?;
        let flushed = self.output.flush();
        self.unless_gone(flushed)?;
        for it in unused {
            let (file, rule) = (visible(&it.file), visible(&it.rule));
            anstream::eprintln!("undisguise: {file}:{}: nothing needs this rule: {rule}", it.line);
        }
        anstream::eprintln!("{}", text::summary(tally));
        Ok(())
    }

    fn write(&mut self, lines: &[u8]) -> Result<(), Failure> {
        if self.gone {
            return Ok(());
        }
        let written = self.output.write(lines);
        self.unless_gone(written)
    }

    fn unless_gone(&mut self, written: Result<(), OutputError>) -> Result<(), Failure> {
        match written {
            Err(error) if error.is_broken_pipe() => self.gone = true,
            written => written?,
        }
        Ok(())
    }
}
