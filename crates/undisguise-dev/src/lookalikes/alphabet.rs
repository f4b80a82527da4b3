//! The letters that a disguise can stand for.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, bail};

use crate::sources;

/// The letters of `data/alphabets.tsv` and their capitals, in code point order.
pub(super) fn letters() -> Result<BTreeSet<char>> {
    let text = fs::read_to_string(sources::root().join("data/alphabets.tsv"))
        .context("cannot read data/alphabets.tsv")?;
    let mut letters = BTreeSet::new();
    for line in text.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let [_language, _script, small] = line.split('\t').collect::<Vec<_>>()[..] else {
            bail!("data/alphabets.tsv: three cells wanted in {line:?}");
        };
        for letter in small.chars() {
            letters.insert(letter);
            letters.extend(one(letter.to_uppercase()));
        }
    }
    Ok(letters)
}

/// The small letter of a capital, when it is a single other character.
pub(super) fn small(letter: char) -> Option<char> {
    one(letter.to_lowercase()).filter(|small| *small != letter)
}

fn one(mut cased: impl Iterator<Item = char>) -> Option<char> {
    cased.next().filter(|_| cased.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_follow_from_small_letters() {
        let letters = letters().unwrap();
        assert!(['n', 'N', 'ç', 'Ç', 'ς', 'Σ', 'п', 'П'].iter().all(|l| letters.contains(l)));
        assert_eq!(small('Ħ'), Some('ħ'));
        assert_eq!(small('h'), None);
    }
}
