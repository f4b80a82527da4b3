//! Reads word-frequency lists: which words a language has, and how often.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use anyhow::{Context, Result, bail};
use rmpv::Value;

use crate::languages::Row;

/// The words of one list of the wordfreq wheel with their frequencies (share of all words).
///
/// The format ("cBpack") is a msgpack list: a header, then one list of words for each step of a
/// hundredth of a factor of ten; the words of step `i` have the frequency 10^(-i/100).
pub(crate) fn read(wheel: &Path, list: &str) -> Result<Vec<(String, f64)>> {
    let file = std::fs::File::open(wheel).with_context(|| wheel.display().to_string())?;
    let mut archive = zip::ZipArchive::new(file)?;
    let member = archive.by_name(&format!("wordfreq/data/{list}.msgpack.gz"))?;
    let mut bytes = Vec::new();
    flate2::read::GzDecoder::new(member).read_to_end(&mut bytes)?;
    let Value::Array(steps) = rmpv::decode::read_value(&mut bytes.as_slice())? else {
        bail!("{list}: not a list of word lists");
    };
    let mut words = Vec::new();
    for (step, list) in steps.iter().skip(1).enumerate() {
        let frequency = 10f64.powf(-(step as f64) / 100.0);
        for word in list.as_array().map(Vec::as_slice).unwrap_or_default() {
            words.extend(word.as_str().map(|word| (word.to_owned(), frequency)));
        }
    }
    Ok(words)
}

/// The parts of the listed words that can be spelt with the alphabet, as symbols (1 is the first
/// letter of the alphabet), with summed frequencies, in the order of the symbols.
///
/// Words are split at apostrophes and hyphens, and at the non-joiner of Persian. A part with a letter outside the alphabet is
/// dropped: the lists are polluted with look-alikes.
pub(super) fn spell(row: &Row, words: &[(String, f64)]) -> Vec<(Vec<u8>, f64)> {
    let mut spelt: BTreeMap<Vec<u8>, f64> = BTreeMap::new();
    for (word, frequency) in words {
        for part in repair(row, word).split(BETWEEN) {
            let letters = part.chars().filter(|letter| !is_mark(*letter));
            let symbols: Option<Vec<u8>> = letters.map(|letter| row.symbol(letter)).collect();
            if let Some(symbols) = symbols.filter(|symbols| !symbols.is_empty()) {
                *spelt.entry(symbols).or_default() += frequency;
            }
        }
    }
    spelt.into_iter().collect()
}

/// Where words are split.
const BETWEEN: [char; 7] = ['\'', '’', '-', '‑', '.', '·', '\u{200C}'];

/// A mark inside words that the judge does not look at: points of Hebrew, vowel signs of Arabic, the
/// point and the joining sign of Devanagari.
pub(super) fn is_mark(letter: char) -> bool {
    matches!(
        u32::from(letter),
        0x591..=0x5C7 | 0x610..=0x61A | 0x64B..=0x65F | 0x670 | 0x93C | 0x94D
    )
}

/// Puts back what the list has folded away: final sigma, ß, and Cyrillic for Serbian.
pub(crate) fn repair(row: &Row, word: &str) -> String {
    match row.code.as_str() {
        "el" => match word.strip_suffix('σ') {
            Some(stem) => format!("{stem}ς"),
            None => word.to_owned(),
        },
        "de" => SHARP_S
            .iter()
            .fold(word.to_owned(), |word, (folded, whole)| word.replace(folded, whole)),
        "sr" => to_cyrillic(word),
        _ => word.to_owned(),
    }
}

/// Stems that are written with ß (Rat für deutsche Rechtschreibung, rule 25: after a long vowel or a
/// diphthong). Stems that are written both ways are left out.
#[rustfmt::skip]
const SHARP_S: [(&str, &str); 32] = [
    ("äusser", "äußer"), ("aussen", "außen"), ("ausser", "außer"), ("beiss", "beiß"), ("bloss", "bloß"),
    ("dreissig", "dreißig"), ("fleiss", "fleiß"), ("fliess", "fließ"), ("fuss", "fuß"), ("füss", "füß"),
    ("gemäss", "gemäß"), ("geniess", "genieß"), ("giess", "gieß"), ("gross", "groß"), ("gröss", "größ"),
    ("gruss", "gruß"), ("grüss", "grüß"), ("heiss", "heiß"), ("hiess", "hieß"), ("liess", "ließ"),
    ("massnahm", "maßnahm"), ("mässig", "mäßig"), ("preuss", "preuß"), ("reiss", "reiß"),
    ("schliess", "schließ"), ("spass", "spaß"), ("stoss", "stoß"), ("stöss", "stöß"),
    ("strasse", "straße"), ("süss", "süß"), ("weiss", "weiß"), ("verliess", "verließ"),
];

/// Serbian Latin to Cyrillic, by the letter pairs of Gaj's and Vuk's alphabets.
fn to_cyrillic(word: &str) -> String {
    const PAIRS: [(&str, &str); 30] = [
        ("dž", "џ"),
        ("lj", "љ"),
        ("nj", "њ"),
        ("a", "а"),
        ("b", "б"),
        ("v", "в"),
        ("g", "г"),
        ("d", "д"),
        ("đ", "ђ"),
        ("e", "е"),
        ("ž", "ж"),
        ("z", "з"),
        ("i", "и"),
        ("j", "ј"),
        ("k", "к"),
        ("l", "л"),
        ("m", "м"),
        ("n", "н"),
        ("o", "о"),
        ("p", "п"),
        ("r", "р"),
        ("s", "с"),
        ("t", "т"),
        ("ć", "ћ"),
        ("u", "у"),
        ("f", "ф"),
        ("h", "х"),
        ("c", "ц"),
        ("č", "ч"),
        ("š", "ш"),
    ];
    let mut cyrillic = String::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        match PAIRS.iter().find(|(latin, _)| rest.starts_with(latin)) {
            Some((latin, letter)) => {
                cyrillic.push_str(letter);
                rest = &rest[latin.len()..];
            }
            None => {
                cyrillic.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    cyrillic
}
