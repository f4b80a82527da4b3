//! Texts to measure on: sentences of the lingua crates, which no model was trained on, put
//! together to the length wanted.

use anyhow::{Context, Result};
use fastrand::Rng;

use crate::languages::rows;
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
    let row = rows()?.into_iter().find(|row| row.code == language);
    Ok(row.with_context(|| format!("no line for {language} in data/languages.tsv"))?.lingua)
}

/// Whether spaces were lost (`chợBán`), alphabets are mixed in a word (`бiйцiв` with a Latin i), or
/// mark-up or characters nobody sees were left in: then the text before was not what it says.
fn is_damaged(line: &str) -> bool {
    let letters = || line.chars().zip(line.chars().skip(1));
    let run_on = letters().filter(|(one, next)| one.is_lowercase() && next.is_uppercase()).count();
    let entity = line.contains('&') && line.contains(';');
    let mixed = letters().any(|(one, next)| {
        let scripts = (script(one), script(next));
        scripts.0 != scripts.1 && scripts.0 != 0 && scripts.1 != 0
    });
    run_on > 0
        || mixed
        || entity
        || line.contains(['\u{200B}', '\u{AD}', '\u{FEFF}', '\u{200E}', '\u{200D}'])
}

/// A number for each script of the models; 0 for everything else.
fn script(letter: char) -> u8 {
    match u32::from(letter) {
        0x41..=0x24F | 0x1E00..=0x1EFF if letter.is_alphabetic() => 1,
        0x370..=0x3FF | 0x1F00..=0x1FFF => 2,
        0x400..=0x52F => 3,
        _ => 0,
    }
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
