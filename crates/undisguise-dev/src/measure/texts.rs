//! Texts to measure on: sentences of the lingua crates, which no model was trained on, put
//! together to the length wanted.

use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use encoding_rs::{Encoding, WINDOWS_1252, WINDOWS_1253};
use fastrand::Rng;

use super::disguise::Way;

use crate::languages::rows;
use crate::sources;

/// The sentences of the languages asked for so far: each archive is unpacked once.
#[derive(Default)]
pub(super) struct Library {
    read: BTreeMap<String, Rc<Vec<String>>>,
}

/// A text as it is written, and what it says.
pub(super) struct Pair {
    pub(super) written: String,
    pub(super) meant: String,
}

impl Library {
    /// The sentences of a language of `data/languages.tsv`.
    pub(super) fn sentences(&mut self, language: &str) -> Result<Rc<Vec<String>>> {
        if let Some(sentences) = self.read.get(language) {
            return Ok(Rc::clone(sentences));
        }
        let sentences = Rc::new(sentences(&crate_name(language)?)?);
        self.read.insert(language.to_owned(), Rc::clone(&sentences));
        Ok(sentences)
    }

    /// Texts of a length, each disguised: `count` of them, fewer when a way finds little to
    /// disguise. The seed, the way and the length decide which; the ways of one language share
    /// most texts.
    pub(super) fn disguised(
        &mut self,
        way: &Way,
        count: usize,
        length: usize,
        seed: u64,
    ) -> Result<Vec<Pair>> {
        let sentences = self.sentences(&way.language)?;
        let wanted = |text: &str| {
            let mut rng = Rng::with_seed(seed);
            (0..ATTEMPTS).any(|_| way.write(text, &mut rng) != text)
        };
        let length_name = length.to_string();
        let mut rng = rng(seed, &[&way.language, &length_name]);
        let meant = texts(&sentences, count, length, wanted, &mut rng)?;
        let mut rng = self::rng(seed, &[way.kind, &way.name, &way.language, &length_name]);
        let mut written = |meant: String| {
            // What is drawn may leave a short text as it is; then it is drawn again.
            let written = (0..ATTEMPTS).map(|_| way.write(&meant, &mut rng));
            let written = written.into_iter().find(|written| *written != meant)?;
            Some(Pair { written, meant })
        };
        Ok(meant.into_iter().filter_map(&mut written).collect())
    }
}

/// How often a disguise is drawn for a text.
const ATTEMPTS: usize = 20;

/// Random numbers of their own for everything with a name, so that what is measured does not depend
/// on what else is.
pub(super) fn rng(seed: u64, names: &[&str]) -> Rng {
    // FNV-1a: the numbers must be the same on every machine and with every Rust.
    let bytes = names.iter().flat_map(|name| name.bytes().chain([0]));
    let hash = bytes.fold(0xCBF2_9CE4_8422_2325 ^ seed, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
    });
    Rng::with_seed(hash)
}

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

/// Whether spaces were lost (`chợBán`), alphabets are mixed in a word (`бiйцiв` with a Latin i),
/// mark-up or characters nobody sees were left in, or bytes were read in the wrong encoding before:
/// then the text was not what it says.
fn is_damaged(line: &str) -> bool {
    let letters = || line.chars().zip(line.chars().skip(1));
    let run_on = letters().filter(|(one, next)| one.is_lowercase() && next.is_uppercase()).count();
    let entity = line.contains('&') && line.contains(';');
    // What keeps Serbian wikis from turning a word into the other alphabet.
    let kept = line.contains("-{");
    let mixed = letters().any(|(one, next)| {
        let scripts = (script(one), script(next));
        scripts.0 != scripts.1 && scripts.0 != 0 && scripts.1 != 0
    });
    run_on > 0
        || mixed
        || entity
        || kept
        || is_misread(line)
        || line.contains(['\u{200B}', '\u{AD}', '\u{FEFF}', '\u{200E}', '\u{200D}'])
}

/// Whether bytes were read in the wrong encoding: control characters that are bytes of Windows-1252
/// (`l\u{92}eau`), bytes that were lost, or characters beyond ASCII that are the bytes of one letter or
/// quotation mark in Windows-1252 or 1253 (`Ã©`). It is the same for every language.
fn is_misread(line: &str) -> bool {
    let is_control = |letter| matches!(letter, '\u{80}'..='\u{9F}' | char::REPLACEMENT_CHARACTER);
    line.contains(is_control)
        || [WINDOWS_1252, WINDOWS_1253].into_iter().any(|encoding| holds_sequence(line, encoding))
}

/// Whether characters beyond ASCII, one behind the other, are the UTF-8 of a letter of a living
/// European spelling, or of a sign that stands among them, in an encoding.
fn holds_sequence(line: &str, encoding: &'static Encoding) -> bool {
    let runs = line.split(|letter: char| letter.is_ascii()).filter(|run| run.chars().count() > 1);
    let mut runs = runs.flat_map(|run| {
        let letters: Vec<char> = run.chars().collect();
        let pairs = letters.windows(2).map(String::from_iter).collect::<Vec<_>>();
        let triples = letters.windows(3).map(String::from_iter).collect::<Vec<_>>();
        pairs.into_iter().chain(triples)
    });
    runs.any(|run| {
        let (bytes, _, lost) = encoding.encode(&run);
        let length = run.chars().count();
        !lost && bytes.len() == length && is_european(&bytes)
    })
}

/// Whether bytes are the UTF-8 of one such character.
fn is_european(bytes: &[u8]) -> bool {
    let is_such = |letter| {
        matches!(u32::from(letter),
            0xA0..=0x17F | 0x218..=0x21B | 0x386..=0x3CE | 0x401..=0x45F | 0x2010..=0x203A
            | 0x20AC | 0x2122)
    };
    let mut letters = std::str::from_utf8(bytes).unwrap_or_default().chars();
    letters.next().is_some_and(is_such) && letters.next().is_none()
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
) -> Result<Vec<String>> {
    let first: Vec<&String> = sentences.iter().filter(|sentence| wanted(sentence)).collect();
    ensure!(!first.is_empty(), "no sentence can be written this way");
    Ok((0..count).map(|_| text(sentences, first[rng.usize(..first.len())], length, rng)).collect())
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
