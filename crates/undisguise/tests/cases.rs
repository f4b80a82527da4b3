//! Runs the cases of the folder `cases/`; its README says what each file promises.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;
use undisguise::{Certainty, Config, Revelation, reveal};

type Table = BTreeMap<String, String>;

struct Case {
    id: String,
    text: String,
    restored: Option<String>,
    schemes: Option<BTreeSet<Table>>,
}

#[test]
fn in_the_wild() {
    run("in-the-wild.jsonl", failures);
}

#[test]
fn made_up() {
    run("made-up.jsonl", failures);
}

#[test]
fn leave_alone() {
    run("leave-alone.jsonl", |case, revealed| {
        let mut failures = failures(case, revealed);
        let surest = revealed.findings.iter().max_by_key(|finding| finding.certainty);
        if let Some(finding) = surest.filter(|finding| finding.certainty > Certainty::Possible) {
            failures.push(format!("found {finding:?} in honest text"));
        }
        failures
    });
}

/// A known miss fails the day it starts to work, so that it moves to the file it then belongs to.
#[test]
fn known_misses() {
    run("known-misses.jsonl", |case, revealed| {
        let mut failures = promises(case, revealed);
        if failures.is_empty() && expectations(case, revealed).is_empty() {
            failures.push("works now: move it to made-up.jsonl or in-the-wild.jsonl".to_owned());
        }
        failures
    });
}

fn failures(case: &Case, revealed: &Revelation) -> Vec<String> {
    let mut failures = promises(case, revealed);
    failures.extend(expectations(case, revealed));
    failures
}

/// What holds for every text.
fn promises(case: &Case, revealed: &Revelation) -> Vec<String> {
    let mut failures = Vec::new();
    if revealed.restoration.undo() != case.text {
        failures.push("undo does not give the text back".to_owned());
    }
    let once = revealed.restoration.text();
    let twice = reveal(once, &Config::default()).restoration.into_text();
    if twice != once {
        failures.push(difference("restoring twice changes more", once, &twice));
    }
    failures
}

/// What this case asks for.
fn expectations(case: &Case, revealed: &Revelation) -> Vec<String> {
    let mut failures = Vec::new();
    let expected = case.restored.as_ref().unwrap_or(&case.text);
    let restored = revealed.restoration.text();
    if restored != expected {
        failures.push(difference("reads otherwise", expected, restored));
    }
    let found: BTreeSet<Table> = revealed
        .schemes
        .iter()
        .map(|scheme| {
            scheme
                .swaps
                .iter()
                .map(|swap| (swap.sign.to_string(), swap.letter.to_string()))
                .collect()
        })
        .collect();
    if let Some(expected) = case.schemes.as_ref().filter(|expected| **expected != found) {
        failures.push(format!("schemes {found:?} where {expected:?} were expected"));
    }
    failures
}

/// Runs every case and reports all failures at once.
fn run(file: &str, check: impl Fn(&Case, &Revelation) -> Vec<String>) {
    let cases = read(file);
    assert!(!cases.is_empty(), "{file} holds no case");
    let mut report = Vec::new();
    let mut failed = 0;
    for case in &cases {
        let failures = check(case, &reveal(&case.text, &Config::default()));
        failed += usize::from(!failures.is_empty());
        report.extend(failures.iter().map(|failure| format!("{}: {failure}", case.id)));
    }
    let summary = format!("{file}: {failed} of {} cases failed", cases.len());
    assert!(failed == 0, "{summary}\n{}", report.join("\n"));
}

fn read(file: &str) -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../cases").join(file);
    let lines = fs::read_to_string(&path).expect("the cases are part of the repository");
    let cases: Vec<Case> = lines.lines().map(parse).collect();
    let ids: BTreeSet<&str> = cases.iter().map(|case| case.id.as_str()).collect();
    assert_eq!(ids.len(), cases.len(), "{file}: every id is there once");
    cases
}

fn parse(line: &str) -> Case {
    let record: Value = serde_json::from_str(line).expect("every line is one JSON object");
    let field = |name: &str| record[name].as_str().map(str::to_owned);
    Case {
        id: field("id").expect("every case has an id"),
        text: field("text").expect("every case has a text"),
        restored: field("restored"),
        schemes: record["schemes"].as_array().map(|tables| tables.iter().map(table).collect()),
    }
}

fn table(value: &Value) -> Table {
    let rows = value.as_object().expect("a scheme is an object from sign to letter");
    let letter = |value: &Value| value.as_str().expect("a letter is a string").to_owned();
    rows.iter().map(|(sign, meant)| (sign.clone(), letter(meant))).collect()
}

/// The first place where two texts part, with a little of what follows, escaped.
fn difference(what: &str, expected: &str, got: &str) -> String {
    let same = expected.chars().zip(got.chars()).take_while(|(one, other)| one == other).count();
    let around = |text: &str| -> String {
        text.chars().skip(same.saturating_sub(12)).take(40).flat_map(char::escape_debug).collect()
    };
    format!(
        "{what} at character {same}: “{}” where “{}” was expected",
        around(got),
        around(expected)
    )
}
