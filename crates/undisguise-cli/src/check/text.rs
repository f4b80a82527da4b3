//! For people: `path:line:column: level kind: message`, the line, and carets under it.

use anstyle::{AnsiColor, Style};
use undisguise::Certainty;

use crate::summary::{count, number};
use crate::visible::visible;

use super::problem::{Problem, level};
use super::{Checked, Judged, Tally};

const STRONG: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();
const FIXED: Style = AnsiColor::Green.on_default().bold();

/// Problems of one file that are shown in full; a page disguised throughout has hundreds.
const MOST: usize = 20;

pub(crate) fn lines(checked: &Checked, judged: &Judged) -> String {
    let mut out = String::new();
    let path = visible(&checked.path);
    for problem in judged.fixed.iter().take(MOST) {
        let place = &problem.place;
        out.push_str(&format!(
            "{STRONG}{path}:{}:{}:{STRONG:#} {FIXED}fixed {}{FIXED:#}: {}\n",
            place.line, place.column, problem.kind, problem.message
        ));
    }
    more(judged.fixed.len(), &path, "fixed", &mut out);
    for problem in judged.problems.iter().take(MOST) {
        one(&path, problem, &mut out);
    }
    more(judged.problems.len(), &path, "found", &mut out);
    out
}

fn one(path: &str, problem: &Problem, out: &mut String) {
    let style = style(problem.certainty);
    let place = &problem.place;
    out.push_str(&format!(
        "{STRONG}{path}:{}:{}:{STRONG:#} {style}{} {}{style:#}: {}\n",
        place.line,
        place.column,
        level(problem.certainty),
        problem.kind,
        problem.message
    ));
    let line = place.line.to_string();
    let excerpt = &problem.excerpt;
    out.push_str(&format!("  {FAINT}{line} |{FAINT:#} {}\n", excerpt.line));
    out.push_str(&format!(
        "  {} {FAINT}|{FAINT:#} {}{style}{}{style:#}\n",
        " ".repeat(line.len()),
        " ".repeat(excerpt.indent),
        "^".repeat(excerpt.width)
    ));
}

fn more(all: usize, path: &str, what: &str, out: &mut String) {
    if all > MOST {
        let more = number((all - MOST) as u64);
        out.push_str(&format!("{path}: … and {more} more {what} (--format json has them all)\n"));
    }
}

fn style(certainty: Certainty) -> Style {
    match certainty {
        Certainty::Certain => AnsiColor::Red.on_default().bold(),
        Certainty::Likely => AnsiColor::Yellow.on_default().bold(),
        Certainty::Possible => AnsiColor::Cyan.on_default().bold(),
    }
}

/// One line for standard error.
pub(crate) fn summary(tally: &Tally) -> String {
    let mut out = String::new();
    if tally.interrupted {
        out.push_str("Interrupted; this is what was found so far. ");
    }
    out.push_str(&format!("Checked {}: ", count(tally.checked, "file", "files")));
    let levels = [
        (tally.certain, "error", "errors"),
        (tally.likely, "warning", "warnings"),
        (tally.possible, "note", "notes"),
    ];
    let mut said: Vec<String> = (levels.iter().filter(|(many, ..)| *many > 0))
        .map(|&(many, one, several)| count(many, one, several))
        .collect();
    if said.is_empty() {
        said.push("nothing found".to_owned());
    }
    let others = [(tally.fixed, "fixed"), (tally.allowed, "allowed")];
    let others = others.iter().filter(|(many, _)| *many > 0);
    said.extend(others.map(|&(many, what)| format!("{} {what}", number(many))));
    if tally.untold > 0 {
        let untold = number(tally.untold);
        said.push(format!("{untold} less sure (--show possible shows them)"));
    }
    out.push_str(&said.join(", "));
    out.push('.');
    let unread = [
        (tally.failed, "could not be read or mended"),
        (tally.not_utf8, "not UTF-8"),
        (tally.too_large, "too large"),
        (tally.binary, "binary"),
    ];
    let unread: Vec<String> = (unread.iter().filter(|(many, _)| *many > 0))
        .map(|(many, what)| format!("{} {what}", number(*many)))
        .collect();
    if !unread.is_empty() {
        out.push_str(&format!(" Not checked: {}.", unread.join(", ")));
    }
    out
}
