//! `cargo dev words`: makes the lexicons of the core crate, the most frequent words of a language.
//!
//! The format is told in `crates/undisguise/src/words.rs`, which reads it.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::languages::{Row, rows};
use crate::models::words;
use crate::{fingerprints, sources};

/// The languages with a lexicon, how many frequent words it holds, and how many rare ones.
const LEXICONS: [(&str, usize, usize); 7] = [
    ("en", 40_000, 80_000),
    ("fr", 15_000, 0),
    ("de", 15_000, 0),
    ("es", 15_000, 0),
    ("pt", 15_000, 0),
    ("it", 15_000, 0),
    ("ru", 20_000, 0),
];

/// The rarest that frequent words can be; the others are rarer.
const RAREST_FREQUENT: u32 = 25;

/// Slots for each 100 words: full enough to be small, empty enough to end a search soon.
const SLOTS: usize = 120;

/// Parts of words with an apostrophe (`didn't`) are words of their own from this length on.
const SHORTEST_PART: usize = 3;

/// Makes the lexicons of the core crate from the word lists that data/LOCK pins.
#[derive(clap::Args)]
pub(crate) struct Words {
    /// Fail when a lexicon is not what its sources give, instead of writing it.
    #[arg(long)]
    check: bool,
}

impl Words {
    pub(crate) fn run(&self) -> Result<()> {
        let root = sources::root();
        let wheel = sources::path("wordfreq")?;
        let rows = rows()?;
        let (mut names, mut drifted) = (Vec::new(), Vec::new());
        for (code, frequent, rare) in LEXICONS {
            let row = rows.iter().find(|row| row.code == code);
            let row = row.with_context(|| format!("no line for {code} in data/languages.tsv"))?;
            let bytes = lexicon(row, &wheel, frequent, rare)?;
            let name = format!("crates/undisguise/words/{code}.bin");
            let path = root.join(&name);
            if !self.check {
                std::fs::write(&path, bytes).with_context(|| path.display().to_string())?;
            } else if std::fs::read(&path).ok().as_ref() != Some(&bytes) {
                drifted.push(name.clone());
            }
            names.push(name);
        }
        ensure!(drifted.is_empty(), "not current, run `cargo dev words`: {}", drifted.join(", "));
        fingerprints::record(&names.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

fn lexicon(row: &Row, wheel: &Path, frequent: usize, rare: usize) -> Result<Vec<u8>> {
    let mut spelt: BTreeMap<String, f64> = BTreeMap::new();
    let list = row.list.as_deref().with_context(|| format!("no word list for {}", row.code))?;
    for (word, frequency) in words::read(wheel, list)? {
        let word = words::repair(row, &word);
        let parts = word
            .split(['\'', '’'])
            .filter(|part| part.len() == word.len() || part.chars().count() >= SHORTEST_PART);
        for part in parts.filter(|part| part.chars().all(|letter| row.symbol(letter).is_some())) {
            *spelt.entry(part.to_owned()).or_default() += frequency;
        }
    }
    spelt.remove("");
    let mut words: Vec<(String, f64)> = spelt.into_iter().collect();
    words.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    words.truncate(frequent + rare);
    let bytes = write(&words, frequent);
    println!("{}\t{} words\t{} bytes", row.code, words.len(), bytes.len());
    Ok(bytes)
}

/// A table of hashes with linear probing; the most frequent words stand where they are found first.
fn write(words: &[(String, f64)], frequent: usize) -> Vec<u8> {
    let slots = words.len() * SLOTS / 100;
    let mut table = vec![0u32; slots];
    for (at, (word, frequency)) in words.iter().enumerate() {
        let hash = hash(word);
        let rarity = (-4.0 * frequency.log10()).round().clamp(1.0, 31.0) as u32;
        let rarity = if at < frequent {
            rarity.min(RAREST_FREQUENT)
        } else {
            rarity.max(RAREST_FREQUENT + 1)
        };
        let mut slot = (hash % slots as u64) as usize;
        while table[slot] != 0 {
            slot = (slot + 1) % slots;
        }
        table[slot] = (hash >> 45) as u32 | rarity << 19;
    }
    let mut bytes = b"UDW1".to_vec();
    bytes.extend((slots as u32).to_le_bytes());
    bytes.extend(table.iter().flat_map(|entry| entry.to_le_bytes().into_iter().take(3)));
    bytes
}

/// FNV-1a, with its bits mixed once more: the low ones choose the slot, the high ones tell words
/// apart.
fn hash(word: &str) -> u64 {
    let hash = word.bytes().fold(0xCBF2_9CE4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3)
    });
    (hash ^ hash >> 32).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}
