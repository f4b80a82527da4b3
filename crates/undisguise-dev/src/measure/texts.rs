//! Texts to measure on: sentences of the lingua crates, which no model was trained on, put
//! together to the length wanted.

use anyhow::{Context, Result};
use fastrand::Rng;

use crate::sources;

/// The sentences of a language, by the name of its lingua crate.
pub(super) fn sentences(crate_name: &str) -> Result<Vec<String>> {
    let bytes = sources::member(&format!("lingua-{crate_name}"), "testdata/sentences.txt")?;
    let text = String::from_utf8(bytes).context("sentences are UTF-8")?;
    let whole = |line: &&str| !line.is_empty() && !is_damaged(line);
    Ok(text.lines().map(str::trim).filter(whole).map(str::to_owned).collect())
}

/// The lingua crate of a language of `data/languages.tsv`.
pub(super) fn crate_name(language: &str) -> Result<String> {
    let table = std::fs::read_to_string(sources::root().join("data/languages.tsv"))?;
    let row = table.lines().find(|line| line.split('\t').next() == Some(language));
    let cell = row.and_then(|row| row.split('\t').nth(4));
    Ok(cell.with_context(|| format!("no line for {language} in data/languages.tsv"))?.to_owned())
}

/// Whether spaces were lost (`chợBán`), alphabets are mixed in a word, or mark-up or
/// characters nobody sees were left in: this is
/// not what pages show.
fn is_damaged(line: &str) -> bool {
    let letters = || line.chars().zip(line.chars().skip(1));
    let run_on = letters().filter(|(one, next)| one.is_lowercase() && next.is_uppercase()).count();
    let entity = line.contains('&') && line.contains(';');
    run_on > 0
        || entity
        || line.contains(['\u{200B}', '\u{AD}', '\u{FEFF}', '\u{200E}', '\u{200D}'])
}

/// `count` texts of `length` characters, cut at the end of a word. Every text begins with a
/// sentence that passes `wanted`.
pub(super) fn texts(
    sentences: &[String],
    count: usize,
    length: usize,
    wanted: impl Fn(&str) -> bool,
    rng: &mut Rng,
) -> Vec<String> {
    let first: Vec<&String> = sentences.iter().filter(|sentence| wanted(sentence)).collect();
    (0..count).map(|_| text(sentences, first[rng.usize(..first.len())], length, rng)).collect()
}

fn text(sentences: &[String], first: &str, length: usize, rng: &mut Rng) -> String {
    let mut text = first.to_owned();
    while text.chars().count() < length {
        text.push(if rng.u8(..4) == 0 { '\n' } else { ' ' });
        text.push_str(&sentences[rng.usize(..sentences.len())]);
    }
    let end = text.char_indices().nth(length).map_or(text.len(), |(at, _)| at);
    let end = text[end..].find(char::is_whitespace).map_or(text.len(), |more| end + more);
    text.truncate(end);
    text
}
