//! `cargo dev measure innocence`: honest text must come back untouched.

use std::collections::BTreeMap;
use std::io::Read;

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use undisguise::{Certainty, Config, Revelation, reveal};

use super::honest_sources;
use crate::sources;

/// Reads honest paragraphs in many languages and prints every one that is not left alone.
#[derive(clap::Args)]
pub(crate) struct Innocence {
    /// Fail unless this many paragraphs were read.
    #[arg(long, default_value_t = 20_000)]
    pub(super) least: usize,
    /// Print nothing but the table.
    #[arg(long)]
    pub(super) brief: bool,
}

/// What became of the paragraphs of one source.
#[derive(Default)]
struct Count {
    paragraphs: usize,
    edited: usize,
    likely: usize,
    possible: usize,
    /// The words that were changed.
    changes: Vec<String>,
}

impl Innocence {
    pub(crate) fn run(&self) -> Result<()> {
        self.measure().map(|_| ())
    }

    /// Prints the table; gives its rows.
    pub(super) fn measure(&self) -> Result<Value> {
        let mut counts: BTreeMap<String, Count> = BTreeMap::new();
        for name in honest_sources()? {
            let bytes = sources::member(&name, "testdata/sentences.txt")?;
            let text = String::from_utf8_lossy(&bytes);
            let lines: Vec<&str> = text.lines().collect();
            let count = counts.entry(name.clone()).or_default();
            lines.chunks(3).for_each(|lines| self.judge(&name, &lines.join("\n"), count));
        }
        for name in sources::names("manpages")? {
            for page in sources::members(&name, |path| path.contains("/man/"))? {
                let mut text = String::new();
                if flate2::read::MultiGzDecoder::new(&page.bytes[..])
                    .read_to_string(&mut text)
                    .is_err()
                {
                    continue;
                }
                let count = counts.entry(name.clone()).or_default();
                paragraphs(&text).iter().for_each(|text| self.judge(&name, text, count));
            }
        }
        println!("\nfalse alarms: honest paragraphs; those that are changed, and those with a");
        println!("  finding that is likely or possible at most\n");
        println!(
            "{:<24} {:>10} {:>8} {:>8} {:>9}",
            "source", "paragraphs", "changed", "likely", "possible"
        );
        let mut all = Count::default();
        let mut rows = Vec::new();
        for (name, count) in &counts {
            rows.push(count.row(name));
            all.paragraphs += count.paragraphs;
            all.edited += count.edited;
            all.likely += count.likely;
            all.possible += count.possible;
        }
        let all = all.row("all");
        let read = counts.values().map(|count| count.paragraphs).sum::<usize>();
        ensure!(read >= self.least, "{read} paragraphs only");
        Ok(json!({ "all": all, "sources": rows }))
    }

    fn judge(&self, name: &str, text: &str, count: &mut Count) {
        let revealed = reveal(text, &Config::default());
        count.paragraphs += 1;
        let most = revealed.findings.iter().map(|finding| finding.certainty).max();
        match most {
            Some(Certainty::Certain) => {
                count.edited += 1;
                let words = words(text, &revealed);
                if !self.brief {
                    println!("{name}: {words}");
                }
                count.changes.push(words);
            }
            Some(Certainty::Likely) => {
                count.likely += 1;
                if !self.brief {
                    println!("({name}: {})", words(text, &revealed));
                }
            }
            Some(Certainty::Possible) => count.possible += 1,
            None => {}
        }
    }
}

impl Count {
    fn row(&self, name: &str) -> Value {
        println!(
            "{name:<24} {:>10} {:>8} {:>8} {:>9}",
            self.paragraphs, self.edited, self.likely, self.possible
        );
        json!({
            "source": name, "paragraphs": self.paragraphs, "changed": self.edited,
            "likely": self.likely, "possible": self.possible, "changes": self.changes,
        })
    }
}

/// The paragraphs of a manual page: its lines without mark-up, put together up to empty lines and
/// requests.
fn paragraphs(page: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in page.lines() {
        if line.starts_with(['.', '\'']) || line.trim().is_empty() {
            if paragraphs.last().is_some_and(|last| !last.is_empty()) {
                paragraphs.push(String::new());
            }
        } else if let Some(last) = paragraphs.last_mut() {
            let line = line.replace("\\fB", "").replace("\\fI", "").replace("\\fR", "");
            let line = line
                .replace("\\-", "-")
                .replace("\\&", "")
                .replace("\\(bu", "•")
                .replace("\\fP", "");
            last.push_str(line.trim());
            last.push(' ');
        }
    }
    paragraphs.retain(|paragraph| paragraph.chars().count() >= 20);
    paragraphs
}

/// The words that were found, as they stand and as they would read.
fn words(text: &str, revealed: &Revelation) -> String {
    let all = reveal(text, &Config { apply: Certainty::Possible }).restoration;
    let mut words = Vec::new();
    let mut end = 0;
    for finding in &revealed.findings {
        if finding.span.start < end {
            continue;
        }
        let start = text[..finding.span.start].rfind(char::is_whitespace).map_or(0, |at| at + 1);
        end = text[start..].find(char::is_whitespace).map_or(text.len(), |at| start + at.max(1));
        let (from, to) = (all.map().to_restored(start), all.map().to_restored(end));
        let shown: String = text[start..end].escape_debug().collect();
        words.push(format!("{shown} → {}", &all.text()[from..to.max(from)]));
        if words.len() == 6 {
            break;
        }
    }
    let scheme = revealed.schemes.first();
    let scheme = scheme.map(|scheme| format!("{} {:.1}", scheme.language, scheme.evidence));
    format!("{} [{}]", words.join(", "), scheme.unwrap_or_default())
}
