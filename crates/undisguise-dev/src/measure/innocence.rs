//! `cargo dev measure innocence`: honest text must come back untouched.

use std::collections::BTreeMap;
use std::io::Read;

use anyhow::{Result, ensure};
use undisguise::{Certainty, Config, Revelation, reveal};

use crate::sources;

/// Reads honest paragraphs in many languages and prints every one that is not left alone.
#[derive(clap::Args)]
pub(crate) struct Innocence {
    /// Fail unless this many paragraphs were read.
    #[arg(long, default_value_t = 20_000)]
    least: usize,
}

/// What became of the paragraphs of one source.
#[derive(Default)]
struct Count {
    paragraphs: usize,
    edited: usize,
    likely: usize,
    possible: usize,
}

impl Innocence {
    pub(crate) fn run(&self) -> Result<()> {
        let mut counts: BTreeMap<String, Count> = BTreeMap::new();
        for name in sources::names("models")?.into_iter().chain(sources::names("measure")?) {
            if name.starts_with("lingua-") {
                let bytes = sources::member(&name, "testdata/sentences.txt")?;
                let text = String::from_utf8_lossy(&bytes);
                let lines: Vec<&str> = text.lines().collect();
                let count = counts.entry(name.clone()).or_default();
                lines.chunks(3).for_each(|lines| judge(&name, &lines.join("\n"), count));
            }
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
                paragraphs(&text).iter().for_each(|text| judge(&name, text, count));
            }
        }
        println!(
            "\n{:<24} {:>10} {:>8} {:>8} {:>9}",
            "source", "paragraphs", "edited", "likely", "possible"
        );
        let mut all = Count::default();
        for (name, count) in &counts {
            print(name, count);
            all.paragraphs += count.paragraphs;
            all.edited += count.edited;
            all.likely += count.likely;
            all.possible += count.possible;
        }
        print("all", &all);
        ensure!(all.paragraphs >= self.least, "{} paragraphs only", all.paragraphs);
        Ok(())
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

fn judge(name: &str, text: &str, count: &mut Count) {
    let revealed = reveal(text, &Config::default());
    count.paragraphs += 1;
    let most = revealed.findings.iter().map(|finding| finding.certainty).max();
    match most {
        Some(Certainty::Certain) => {
            count.edited += 1;
            println!("{name}: {}", words(text, &revealed));
        }
        Some(Certainty::Likely) => {
            count.likely += 1;
            println!("({name}: {})", words(text, &revealed));
        }
        Some(Certainty::Possible) => count.possible += 1,
        None => {}
    }
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

fn print(name: &str, count: &Count) {
    println!(
        "{name:<24} {:>10} {:>8} {:>8} {:>9}",
        count.paragraphs, count.edited, count.likely, count.possible
    );
}
