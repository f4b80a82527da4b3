//! The pairs of `data/schemes.tsv`.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, bail, ensure};

use crate::sources;

/// One line of `data/schemes.tsv` that has a letter.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) scheme: u32,
    pub(super) sign: char,
    pub(super) letter: char,
}

/// What the pages replaced, line by line; signs that stand for no letter are left out.
pub(super) fn lines() -> Result<Vec<Line>> {
    let text = fs::read_to_string(sources::root().join("data/schemes.tsv"))
        .context("cannot read data/schemes.tsv")?;
    parse(&text)
}

/// Every sign and letter, once.
pub(super) fn pairs() -> Result<BTreeSet<(char, char)>> {
    Ok(lines()?.into_iter().map(|line| (line.sign, line.letter)).collect())
}

fn parse(text: &str) -> Result<Vec<Line>> {
    let mut found = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let [scheme, _language, sign, code_point, letter, _share, _remark] =
            line.split('\t').collect::<Vec<_>>()[..]
        else {
            bail!("data/schemes.tsv: seven cells wanted in {line:?}");
        };
        if letter == "-" {
            continue;
        }
        let one =
            |cell: &str| cell.parse::<char>().with_context(|| format!("{cell:?} in {line:?}"));
        let (sign, letter) = (one(sign)?, one(letter)?);
        let stated = format!("U+{:04X}", u32::from(sign));
        ensure!(stated == code_point, "{sign} is {stated}, not {code_point}");
        found.push(Line { scheme: scheme.parse()?, sign, letter });
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_point_must_be_that_of_the_sign() {
        let parse = |line: &str| parse(&format!("# why\nscheme\t…\n{line}"));
        let line = Line { scheme: 0, sign: 'п', letter: 'n' };
        assert_eq!(parse("0\ten\tп\tU+043F\tn\t1\tx").unwrap(), [line]);
        assert!(parse("0\ten\tп\tU+0440\tn\t1\tx").is_err());
        assert_eq!(parse("27\tvi\t-\tU+034F\t-\t1\tx").unwrap(), []);
    }
}
