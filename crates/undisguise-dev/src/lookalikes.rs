//! Which signs look like which letters: `data/lookalikes.tsv` and the table in the library.

mod alphabet;
mod drawing;
mod rank;
mod schemes;
mod table;
mod unicode;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::{fingerprints, sources};

/// Makes data/lookalikes.tsv and the table of the library from Unicode, fonts and data/schemes.tsv.
#[derive(clap::Args)]
pub(crate) struct Lookalikes {
    /// Change nothing; fail when a file is not as it would be made. Draws the fonts anew.
    #[arg(long)]
    check: bool,
    /// Change nothing; print where each letter of data/schemes.tsv stands among the letters for its
    /// sign.
    #[arg(long, conflicts_with = "check")]
    rank: bool,
}

impl Lookalikes {
    /// Makes the files, or checks them, or prints the ranks.
    pub(crate) fn run(&self) -> Result<()> {
        if self.rank {
            return rank::print(&table::parse(&read(TSV)?)?);
        }
        let pairs = find()?;
        let signs: BTreeSet<char> = pairs.iter().map(|pair| pair.sign).collect();
        eprintln!("{} signs, {} pairs", signs.len(), pairs.len());
        let made = [(TSV, table::tsv(&pairs)), (RUST, table::rust(&pairs)?)];
        for (file, text) in &made {
            if self.check {
                ensure!(read(file)? == *text, "{file} is not current: run `cargo dev lookalikes`");
            } else {
                fs::write(at(file), text).with_context(|| format!("cannot write {file}"))?;
            }
        }
        if self.check { fingerprints::check() } else { fingerprints::record(&[TSV, RUST]) }
    }
}

const TSV: &str = "data/lookalikes.tsv";
const RUST: &str = "crates/undisguise/src/tables/lookalikes.rs";

/// A sign, a letter it may stand for, and what says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Pair {
    sign: char,
    letter: char,
    /// 0 to 100.
    similarity: u8,
    /// Flags of [`SOURCES`].
    sources: u8,
}

const UTS39: u8 = 1;
const COMPAT: u8 = 2;
const GLYPH: u8 = 4;
const SEEN: u8 = 8;

/// The flags and their words in the data.
const SOURCES: [(u8, &str); 4] =
    [(UTS39, "uts39"), (COMPAT, "compat"), (GLYPH, "glyph"), (SEEN, "seen")];

/// The similarity of pairs that Unicode vouches for, when drawing shows less, or nothing because no
/// font has the sign.
const VOUCHED: u8 = 90;

/// The same for pairs that only a page vouches for.
const USED: u8 = 80;

/// How many letters of one script a sign may have for its look alone.
const FEW: usize = 3;

/// How much less alike than the best they may be.
const NEAR: u8 = 12;

/// What it costs to stand for the small letter of a capital that a sign looks like.
const OTHER_CASE: u8 = 8;

/// All pairs, by sign; the best letter of a sign first.
fn find() -> Result<Vec<Pair>> {
    let letters = alphabet::letters()?;
    let signs: BTreeSet<char> = unicode::signs().collect();
    let known = [
        (UTS39, unicode::confusables(&letters)),
        (COMPAT, unicode::variants(&letters)),
        (SEEN, schemes::pairs()?),
    ];
    let vouched: BTreeSet<(char, char)> =
        known.iter().flat_map(|(_, pairs)| pairs).copied().collect();
    let drawn = drawing::similarities(&signs, &letters, &vouched)?;

    let mut found = choose(&drawn);
    for (flag, pairs) in &known {
        for pair in pairs {
            let (similarity, sources) = found.entry(*pair).or_default();
            *similarity = (if *flag == SEEN { USED } else { VOUCHED }).max(*similarity);
            *sources |= flag;
        }
    }
    add_small_letters(&mut found, &letters);
    let pair = |((sign, letter), (similarity, sources))| Pair { sign, letter, similarity, sources };
    let mut pairs: Vec<Pair> = found.into_iter().map(pair).collect();
    pairs.sort_by_key(|pair| {
        let agreeing = pair.sources.count_ones();
        (pair.sign, u8::MAX - pair.similarity, u32::MAX - agreeing, pair.letter)
    });
    Ok(pairs)
}

/// Of the letters that are drawn like a sign, those that say something: an accented letter only when
/// it is more alike than the bare one, and few of each script, all nearly as alike as the best.
fn choose(drawn: &BTreeMap<(char, char), u8>) -> BTreeMap<(char, char), (u8, u8)> {
    let mut of_sign: BTreeMap<(char, &str), Vec<(u8, char)>> = BTreeMap::new();
    for (&(sign, letter), &similarity) in drawn {
        let bare = drawn.get(&(sign, unicode::bare(letter)));
        let moot = unicode::bare(letter) != letter && bare.is_some_and(|bare| *bare >= similarity);
        if similarity >= drawing::LEAST && !moot && !unicode::is_idle(sign, letter) {
            let script = unicode::script(letter);
            of_sign.entry((sign, script)).or_default().push((similarity, letter));
        }
    }
    let mut chosen = BTreeMap::new();
    for ((sign, _), mut letters) in of_sign {
        letters.sort_by_key(|(similarity, letter)| (u8::MAX - similarity, *letter));
        let best = letters[0].0;
        letters.retain(|(similarity, _)| best - similarity <= NEAR);
        letters.truncate(FEW);
        chosen.extend(letters.into_iter().map(|(alike, letter)| ((sign, letter), (alike, GLYPH))));
    }
    chosen
}

/// A sign that looks like a capital is used for the small letter as well.
fn add_small_letters(found: &mut BTreeMap<(char, char), (u8, u8)>, letters: &BTreeSet<char>) {
    for ((sign, capital), (similarity, sources)) in found.clone() {
        let Some(small) = alphabet::small(capital).filter(|small| letters.contains(small)) else {
            continue;
        };
        let similarity = similarity.saturating_sub(OTHER_CASE);
        let sources = sources & (GLYPH | COMPAT);
        if sources == 0 || similarity < drawing::LEAST || unicode::is_idle(sign, small) {
            continue;
        }
        let known = found.entry((sign, small)).or_default();
        *known = (known.0.max(similarity), known.1 | sources);
    }
}

fn at(file: &str) -> PathBuf {
    sources::root().join(file)
}

fn read(file: &str) -> Result<String> {
    fs::read_to_string(at(file)).with_context(|| format!("cannot read {file}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_the_library_is_made_from_the_data() {
        let pairs = table::parse(&read(TSV).unwrap()).unwrap();
        assert_eq!(table::tsv(&pairs), read(TSV).unwrap());
        assert!(table::rust(&pairs).unwrap() == read(RUST).unwrap(), "run `cargo dev lookalikes`");
    }

    #[test]
    fn every_pair_seen_on_a_page_is_in_the_table() {
        let pairs = table::parse(&read(TSV).unwrap()).unwrap();
        for (sign, letter) in schemes::pairs().unwrap() {
            let pair = pairs.iter().find(|pair| (pair.sign, pair.letter) == (sign, letter));
            assert!(pair.is_some_and(|pair| pair.sources & SEEN != 0), "{sign} {letter}");
        }
    }

    #[test]
    fn a_capital_lends_its_look_to_the_small_letter() {
        let mut found = BTreeMap::from([(('ʜ', 'H'), (90, GLYPH)), (('Ι', 'I'), (90, UTS39))]);
        add_small_letters(&mut found, &['H', 'h', 'I', 'i'].into());
        assert_eq!(found.get(&('ʜ', 'h')), Some(&(82, GLYPH)));
        assert_eq!(found.get(&('Ι', 'i')), None, "UTS #39 says nothing about small letters");
    }
}
