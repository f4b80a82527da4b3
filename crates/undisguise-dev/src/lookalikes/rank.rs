//! How good the pairs are: where the letter that a page meant stands among all letters for its sign.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::{COMPAT, GLYPH, Pair, SEEN, UTS39, schemes};

/// Prints one line per pair of `data/schemes.tsv`, and a summary; as Markdown, for docs.
///
/// That the pair was seen on the page is left out of the account: the question is what would be
/// known of a new page.
pub(super) fn print(pairs: &[Pair]) -> Result<()> {
    let mut pages: BTreeMap<(char, char), BTreeSet<u32>> = BTreeMap::new();
    for line in schemes::lines()? {
        pages.entry((line.sign, line.letter)).or_default().insert(line.scheme);
    }
    let judges =
        [("glyph", GLYPH), ("uts39", UTS39), ("compat", COMPAT), ("all", GLYPH | UTS39 | COMPAT)];
    println!("| sign | letter | schemes | similarity | glyph | uts39 | compat | all |");
    println!("|---|---|---|---|---|---|---|---|");
    let mut ranks: BTreeMap<&str, Vec<Option<usize>>> = BTreeMap::new();
    for ((sign, letter), schemes) in &pages {
        let of_sign: Vec<&Pair> = pairs.iter().filter(|pair| pair.sign == *sign).collect();
        let pair = of_sign.iter().find(|pair| pair.letter == *letter);
        let similarity = pair.map_or(0, |pair| pair.similarity);
        let mut cells = Vec::new();
        for (judge, flags) in judges {
            let rank = rank(&of_sign, *letter, flags);
            ranks.entry(judge).or_default().push(rank);
            cells.push(rank.map_or("–".to_string(), |rank| rank.to_string()));
        }
        let schemes: Vec<String> = schemes.iter().map(u32::to_string).collect();
        let (code_point, schemes) = (u32::from(*sign), schemes.join(" "));
        let cells = cells.join(" | ");
        println!("| {sign} U+{code_point:04X} | {letter} | {schemes} | {similarity} | {cells} |");
    }
    println!("\n| judge | first | second or third | later | not at all | of |");
    println!("|---|---|---|---|---|---|");
    for (judge, _) in judges {
        let ranks = &ranks[judge];
        let count = |is: fn(&Option<usize>) -> bool| ranks.iter().filter(|rank| is(rank)).count();
        println!(
            "| {judge} | {} | {} | {} | {} | {} |",
            count(|rank| *rank == Some(1)),
            count(|rank| matches!(rank, Some(2..=3))),
            count(|rank| rank.is_some_and(|rank| rank > 3)),
            count(Option::is_none),
            ranks.len()
        );
    }
    Ok(())
}

/// The place of the letter among the Latin letters for its sign that one of the sources names.
///
/// Latin only: the pages are English and Vietnamese, and a judge knows the language of a page.
fn rank(of_sign: &[&Pair], letter: char, flags: u8) -> Option<usize> {
    debug_assert_eq!(flags & SEEN, 0);
    let latin = |c: char| c.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&c);
    of_sign
        .iter()
        .filter(|pair| pair.sources & flags != 0 && latin(pair.letter))
        .position(|pair| pair.letter == letter)
        .map(|place| place + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rank_counts_the_latin_letters_of_its_sources() {
        let pair = |letter, sources| Pair { sign: 'п', letter, similarity: 80, sources };
        let pairs = [pair('π', UTS39), pair('u', GLYPH), pair('n', GLYPH | SEEN)];
        let pairs: Vec<&Pair> = pairs.iter().collect();
        assert_eq!(rank(&pairs, 'n', GLYPH), Some(2));
        assert_eq!(rank(&pairs, 'n', UTS39), None);
    }
}
