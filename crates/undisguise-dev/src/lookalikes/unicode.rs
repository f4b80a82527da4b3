//! What Unicode itself says: which characters can be signs, UTS #39, compatibility, names.

use std::collections::{BTreeMap, BTreeSet};

use unicode_names2::name;
use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};
use unicode_security::skeleton;

/// The version that decides which characters exist: the newest that names, std and the data share.
pub(super) const VERSION: &str = "17.0";

/// Every character that could be taken for a letter: letters, numbers and symbols of any script.
///
/// Left out: ASCII but for its letters, marks, punctuation, control and format characters,
/// characters newer than [`VERSION`], and what frames and points instead of being read.
pub(super) fn signs() -> impl Iterator<Item = char> {
    let known = |sign: &char| name(*sign).is_some();
    ('A'..='\u{2ffff}').filter(|c| is_letter_like(*c) && !is_drawing(*c)).filter(known)
}

/// Arrows, boxes and blocks. They all look like I or l, and stand in many an honest text.
fn is_drawing(c: char) -> bool {
    matches!(c,
        '\u{2190}'..='\u{21ff}' | '\u{2500}'..='\u{259f}' | '\u{27f0}'..='\u{27ff}'
        | '\u{2900}'..='\u{297f}' | '\u{2b00}'..='\u{2bff}' | '\u{1f800}'..='\u{1f8ff}'
        | '\u{1fb00}'..='\u{1fbff}')
}

fn is_letter_like(sign: char) -> bool {
    use GeneralCategory as G;
    if sign.is_ascii() {
        return sign.is_ascii_alphabetic();
    }
    matches!(
        sign.general_category(),
        G::UppercaseLetter
            | G::LowercaseLetter
            | G::TitlecaseLetter
            | G::ModifierLetter
            | G::OtherLetter
            | G::DecimalNumber
            | G::LetterNumber
            | G::OtherNumber
            | G::CurrencySymbol
            | G::MathSymbol
            | G::OtherSymbol
    )
}

/// Whether the pair would say nothing: letters that one honest text has side by side.
///
/// Those are letters of one script in its plain alphabet (Latin without accents, Greek, Russian),
/// and one accent against another over the same letter.
pub(super) fn is_idle(sign: char, letter: char) -> bool {
    let plain = |c: char| match c {
        'A'..='Z' | 'a'..='z' | 'Α'..='Ω' | 'α'..='ω' | 'А'..='я' | 'ё' | 'Ё' => {
            Some(script(c))
        }
        _ => None,
    };
    let same_alphabet = plain(sign).is_some() && plain(sign) == plain(letter);
    let other_accent = bare(sign) == bare(letter) && bare(letter) != letter;
    sign == letter || same_alphabet || other_accent
}

/// The letter without its accents.
pub(super) fn bare(letter: char) -> char {
    letter.nfd().next().unwrap_or(letter)
}

/// The script of a letter of `data/alphabets.tsv`.
pub(super) fn script(letter: char) -> &'static str {
    match letter {
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => "Greek",
        '\u{400}'..='\u{52f}' => "Cyrillic",
        _ => "Latin",
    }
}

/// Pairs that UTS #39 calls confusable: sign and letter have the same skeleton.
pub(super) fn confusables(letters: &BTreeSet<char>) -> BTreeSet<(char, char)> {
    let mut of_skeleton: BTreeMap<String, Vec<char>> = BTreeMap::new();
    for &letter in letters {
        of_skeleton.entry(skeleton_of(letter)).or_default().push(letter);
    }
    pairs(|sign| of_skeleton.get(&skeleton_of(sign)).cloned().unwrap_or_default())
}

fn skeleton_of(c: char) -> String {
    skeleton(c.encode_utf8(&mut [0; 4])).collect()
}

/// Pairs in which the sign is the letter in another dress.
///
/// By its compatibility mapping (`𝚊`, `ａ`, `ᵃ`, `ⓐ`), or by its name, for which Unicode has no
/// mapping (small capitals, hooks and strokes, negative squared letters).
pub(super) fn variants(letters: &BTreeSet<char>) -> BTreeSet<(char, char)> {
    let named: BTreeMap<String, char> =
        letters.iter().filter_map(|letter| Some((name(*letter)?.to_string(), *letter))).collect();
    pairs(|sign| {
        let plain: String = sign.nfkc().collect();
        if plain.nfd().ne(sign.nfd()) {
            return only(&plain).filter(|letter| letters.contains(letter)).into_iter().collect();
        }
        // What has a canonical decomposition is a letter with an accent, not a dress of it.
        let whole = sign.nfd().count() == 1;
        let name = name(sign).filter(|_| whole).map(|name| name.to_string());
        name.and_then(|name| by_name(&name, &named)).into_iter().collect()
    })
}

fn by_name(name: &str, named: &BTreeMap<String, char>) -> Option<char> {
    let stem = name.split_once(" WITH ").map_or(name, |(stem, _)| stem);
    let stem = stem
        .replace("LATIN LETTER SMALL CAPITAL ", "LATIN SMALL LETTER ")
        .replace("LATIN SMALL LETTER CAPITAL ", "LATIN SMALL LETTER ")
        .replace("MODIFIER LETTER SMALL ", "LATIN SMALL LETTER ")
        .replace("MODIFIER LETTER CAPITAL ", "LATIN CAPITAL LETTER ")
        .replace("INDICATOR SYMBOL LETTER ", "LATIN CAPITAL LETTER ");
    let start = stem.find("LATIN ").or(stem.find("GREEK ")).or(stem.find("CYRILLIC "))?;
    let mut stem = stem[start..].to_string();
    for adjective in ["DOTLESS ", "SCRIPT ", "OPEN ", "LONG ", "INSULAR ", "STRETCHED "] {
        stem = stem.replacen(adjective, "", 1);
    }
    named.get(&stem).copied()
}

fn pairs(letters_of: impl Fn(char) -> Vec<char>) -> BTreeSet<(char, char)> {
    signs()
        .flat_map(|sign| letters_of(sign).into_iter().map(move |letter| (sign, letter)))
        .filter(|(sign, letter)| !is_idle(*sign, *letter))
        .collect()
}

fn only(text: &str) -> Option<char> {
    let mut characters = text.chars();
    characters.next().filter(|_| characters.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_in_another_dress_are_variants() {
        let found = variants(&('A'..='z').filter(char::is_ascii_alphabetic).collect());
        for pair in
            [('𝚊', 'a'), ('ａ', 'a'), ('ᵃ', 'a'), ('ⓐ', 'a'), ('ʜ', 'h'), ('ƈ', 'c'), ('🅱', 'B')]
        {
            assert!(found.contains(&pair), "{pair:?}");
        }
        assert!(!found.contains(&('é', 'e')) && !found.contains(&('а', 'a')));
    }

    #[test]
    fn signs_are_read_like_letters() {
        let found: BTreeSet<char> = signs().collect();
        assert!(['n', 'п', 'ʜ', '𝚊', '∩', '₳'].iter().all(|sign| found.contains(sign)));
        let other = ['1', '|', '\u{301}', '\u{200b}', '—', '│', '→', '\u{e000}', '\u{378}'];
        assert!(!other.iter().any(|sign| found.contains(sign)));
    }

    #[test]
    fn confusables_go_both_ways() {
        let found = confusables(&['a', 'а', 'l', 'I'].into());
        for pair in [('a', 'а'), ('а', 'a'), ('Ι', 'l'), ('Ι', 'I')] {
            assert!(found.contains(&pair), "{pair:?}");
        }
        assert!(!found.contains(&('I', 'l')), "one alphabet has both");
    }
}
