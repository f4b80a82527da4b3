//! SARIF 2.1.0, as code scanning reads it: one run, a rule for every kind.

use serde_json::{Value, json};
use undisguise::Certainty;

use super::allow::Unused;
use super::place::Place;
use super::problem::{KINDS, Problem, level};
use super::{Checked, Outcome, Tally};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Results and notifications, gathered until the run is over.
#[derive(Default)]
pub(crate) struct Sarif {
    results: Vec<Value>,
    notifications: Vec<Value>,
}

impl Sarif {
    pub(crate) fn add(&mut self, checked: &Checked) {
        let path = &checked.path;
        match &checked.outcome {
            Outcome::Judged(judged) => {
                self.results.extend(judged.problems.iter().map(|problem| result(path, problem)));
            }
            Outcome::Skipped(super::Skip::Binary) => {}
            Outcome::Skipped(skip) => {
                self.notify("warning", path, None, format!("Not checked: {skip}."))
            }
            Outcome::Failed(why) => {
                self.notify("error", path, None, format!("Not checked: {why}."))
            }
        }
    }

    /// The whole document.
    pub(crate) fn end(mut self, tally: &Tally, unused: &[Unused]) -> Value {
        for it in unused {
            let text = format!("Nothing needs this rule: {}", it.rule);
            self.notify("note", &it.file, Some(it.line), text);
        }
        let whole = tally.failed == 0 && !tally.interrupted;
        json!({
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": "Undisguise",
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "informationUri": env!("CARGO_PKG_REPOSITORY"),
                    "rules": KINDS.map(|(kind, short, help)| rule(kind.name(), short, help)),
                } },
                "invocations": [{
                    "executionSuccessful": whole,
                    "toolExecutionNotifications": self.notifications,
                }],
                "columnKind": "unicodeCodePoints",
                "results": self.results,
            }],
        })
    }

    fn notify(&mut self, level: &str, path: &str, line: Option<usize>, text: String) {
        let mut place = json!({ "artifactLocation": { "uri": uri(path) } });
        if let Some(line) = line {
            place["region"] = json!({ "startLine": line });
        }
        self.notifications.push(json!({
            "level": level,
            "message": { "text": text },
            "locations": [{ "physicalLocation": place }],
        }));
    }
}

fn rule(name: &str, short: &str, help: &str) -> Value {
    json!({
        "id": name,
        "name": pascal(name),
        "shortDescription": { "text": format!("{short}.") },
        "fullDescription": { "text": format!("{short}. {help}") },
        "help": { "text": help },
        "defaultConfiguration": { "level": "warning" },
        "properties": { "tags": ["security", "unicode"] },
    })
}

fn result(path: &str, problem: &Problem) -> Value {
    let mut result = json!({
        "ruleId": problem.kind.name(),
        "level": level(problem.certainty),
        "message": { "text": problem.message },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(path) },
            "region": region(problem),
        } }],
        "properties": { "certainty": problem.certainty.name() },
    });
    if let Some(index) = KINDS.iter().position(|(kind, ..)| *kind == problem.kind) {
        result["ruleIndex"] = json!(index);
    }
    if problem.certainty == Certainty::Certain && problem.is_fixable() {
        result["fixes"] = json!([{
            "description": { "text": "Put in what is meant." },
            "artifactChanges": [{
                "artifactLocation": { "uri": uri(path) },
                "replacements": [{
                    "deletedRegion": region(problem),
                    "insertedContent": { "text": problem.meant },
                }],
            }],
        }]);
    }
    result
}

fn region(problem: &Problem) -> Value {
    let Place { line, column, end_line, end_column } = problem.place;
    json!({
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
    })
}

/// A relative path as a relative URI reference, an absolute one as a `file` URI.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    if path.starts_with('/') {
        uri.push_str("file://");
    } else if path.as_bytes().get(1) == Some(&b':') {
        uri.push_str("file:///");
    }
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

/// `stand-in` as `StandIn`.
fn pascal(name: &str) -> String {
    let word = |word: &str| match word.split_at_checked(1) {
        Some((first, rest)) => first.to_ascii_uppercase() + rest,
        None => String::new(),
    };
    name.split('-').map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_uris() {
        assert_eq!(uri("src/a b#ё.rs"), "src/a%20b%23%D1%91.rs");
        assert_eq!(uri("/tmp/a.rs"), "file:///tmp/a.rs");
        assert_eq!(uri("../a.rs"), "../a.rs");
        assert_eq!(pascal("stand-in"), "StandIn");
    }
}
