//! JSON Lines. The fields are documented in `docs/check.md`.

use serde::Serialize;

use crate::jsonl::{code_point, push};

use super::allow::Unused;
use super::problem::{Problem, level};
use super::{Checked, Outcome, Tally};

/// Version of the format: grows when a field changes its meaning or goes.
const FORMAT: u32 = 1;

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
enum Line<'a> {
    Begin { format: u32, engine: &'a str },
    Finding(FindingLine<'a>),
    NotChecked { path: &'a str, reason: &'a str, message: String },
    UnusedRule { path: &'a str, line: usize, rule: &'a str },
    End(EndLine),
}

#[derive(Serialize)]
struct FindingLine<'a> {
    path: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    start: usize,
    end: usize,
    kind: &'a str,
    level: &'a str,
    certainty: &'a str,
    shown: &'a str,
    code_points: Vec<String>,
    meant: &'a str,
    word: &'a str,
    message: &'a str,
    reasons: &'a [String],
    fixable: bool,
    fixed: bool,
}

#[derive(Serialize)]
struct EndLine {
    interrupted: bool,
    checked: u64,
    errors: u64,
    warnings: u64,
    notes: u64,
    fixed: u64,
    allowed: u64,
    not_shown: u64,
    failed: u64,
    not_utf8: u64,
    too_large: u64,
    binary: u64,
}

pub(crate) fn begin() -> Vec<u8> {
    line(&Line::Begin { format: FORMAT, engine: env!("CARGO_PKG_VERSION") })
}

pub(crate) fn lines(checked: &Checked) -> Vec<u8> {
    let path = &checked.path;
    let not_checked = |reason, message| line(&Line::NotChecked { path, reason, message });
    match &checked.outcome {
        Outcome::Judged(judged) => {
            let fixed = judged.fixed.iter().map(|problem| (problem, true));
            let all = fixed.chain(judged.problems.iter().map(|problem| (problem, false)));
            all.flat_map(|(problem, fixed)| finding(path, problem, fixed)).collect()
        }
        Outcome::Skipped(skip) => not_checked(skip.name(), skip.to_string()),
        Outcome::Failed(why) => not_checked("failed", why.clone()),
    }
}

pub(crate) fn end(tally: &Tally, unused: &[Unused]) -> Vec<u8> {
    let rule =
        |it: &Unused| line(&Line::UnusedRule { path: &it.file, line: it.line, rule: &it.rule });
    let mut lines: Vec<u8> = unused.iter().flat_map(rule).collect();
    lines.extend(line(&Line::End(EndLine {
        interrupted: tally.interrupted,
        checked: tally.checked,
        errors: tally.certain,
        warnings: tally.likely,
        notes: tally.possible,
        fixed: tally.fixed,
        allowed: tally.allowed,
        not_shown: tally.untold,
        failed: tally.failed,
        not_utf8: tally.not_utf8,
        too_large: tally.too_large,
        binary: tally.binary,
    })));
    lines
}

fn finding(path: &str, problem: &Problem, fixed: bool) -> Vec<u8> {
    let Problem { place, span, .. } = problem;
    line(&Line::Finding(FindingLine {
        path,
        line: place.line,
        column: place.column,
        end_line: place.end_line,
        end_column: place.end_column,
        start: span.start,
        end: span.end,
        kind: problem.kind.name(),
        level: level(problem.certainty),
        certainty: problem.certainty.name(),
        shown: &problem.shown,
        code_points: problem.shown.chars().map(code_point).collect(),
        meant: &problem.meant,
        word: &problem.word,
        message: &problem.message,
        reasons: &problem.reasons,
        fixable: problem.is_fixable(),
        fixed,
    }))
}

fn line(line: &Line<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    push(line, &mut out);
    out
}
