//! Single words with a letter of another script, too few for the core to be sure of a scheme.
//!
//! A page of prose with one such word has an accident; a program with one has two names that look
//! like one. So a word counts here when every letter in it that is not Latin is the exact double of
//! a Latin one.

use undisguise::{Span, look};

/// Letters and the Latin letters that no font tells apart from them.
const DOUBLES: &[(char, char)] = &[
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('ѕ', 's'),
    ('і', 'i'),
    ('ј', 'j'),
    ('һ', 'h'),
    ('ԁ', 'd'),
    ('ԛ', 'q'),
    ('ԝ', 'w'),
    ('ӏ', 'l'),
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('У', 'Y'),
    ('Х', 'X'),
    ('Ѕ', 'S'),
    ('І', 'I'),
    ('Ј', 'J'),
    ('Ԁ', 'D'),
    ('Ԛ', 'Q'),
    ('Ԝ', 'W'),
    ('ο', 'o'),
    ('Α', 'A'),
    ('Β', 'B'),
    ('Ε', 'E'),
    ('Ζ', 'Z'),
    ('Η', 'H'),
    ('Ι', 'I'),
    ('Κ', 'K'),
    ('Μ', 'M'),
    ('Ν', 'N'),
    ('Ο', 'O'),
    ('Ρ', 'P'),
    ('Τ', 'T'),
    ('Υ', 'Y'),
    ('Χ', 'X'),
];

/// Fewer Latin letters than this make no name that could be taken for another.
const LATIN: usize = 2;

/// The same, where the double stands at the edge of the word: there it may be a word of its own.
const LATIN_BESIDE: usize = 3;

/// A word that is Latin but for some letters.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Name {
    /// Every letter that is not Latin, with the Latin one it looks like.
    pub(crate) doubles: Vec<(Span, char, char)>,
}

/// The words that could be taken for Latin ones, in the order of the text.
pub(crate) fn names(text: &str) -> Vec<Name> {
    look(text).words.into_iter().filter_map(|word| name(text, word)).collect()
}

fn name(text: &str, word: Span) -> Option<Name> {
    let mut doubles = Vec::new();
    for (at, sign) in word.of(text).char_indices().filter(|(_, sign)| !sign.is_ascii()) {
        let latin = double(sign)?;
        let start = word.start + at;
        doubles.push((Span::new(start, start + sign.len_utf8()), sign, latin));
    }
    let (first, last) = (doubles.first()?.0, doubles.last()?.0);
    let latin = latin_around(text, word);
    // Behind a Latin word, an ending of the language around it: `PDFа`, `URLом`.
    let inside = text[word.start..first.start].contains(is_latin)
        && text[last.end..word.end].contains(is_latin);
    let fits = match inside {
        true => latin >= LATIN,
        false => latin >= LATIN_BESIDE && !has_own_words(text, word),
    };
    fits.then_some(Name { doubles })
}

/// The Latin letter that a sign is the double of.
fn double(sign: char) -> Option<char> {
    DOUBLES.iter().find(|(double, _)| *double == sign).map(|&(_, latin)| latin)
}

/// Latin letters of the word, and of the identifier that it is a part of.
fn latin_around(text: &str, word: Span) -> usize {
    const FAR: usize = 32;
    let part = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'_';
    let bytes = text.as_bytes();
    let before = bytes[..word.start].iter().rev().take(FAR).take_while(part);
    let after = bytes[word.end..].iter().take(FAR).take_while(part);
    let inside = bytes[word.start..word.end].iter();
    before.chain(inside).chain(after).filter(|byte| byte.is_ascii_alphabetic()).count()
}

/// Whether words of Cyrillic or Greek letters alone stand near.
fn has_own_words(text: &str, word: Span) -> bool {
    const FAR: usize = 200;
    let near = |part: &str, turned: bool| {
        let (mut own, mut mixed, mut seen) = (0, false, false);
        let mut step = |letter: char| {
            if letter.is_alphabetic() {
                own += usize::from(is_other(letter));
                mixed |= !is_other(letter);
            } else {
                seen |= own > 1 && !mixed;
                (own, mixed) = (0, false);
            }
        };
        if turned {
            part.chars().rev().take(FAR).take_while(|&c| c != '\n').for_each(&mut step);
        } else {
            part.chars().take(FAR).take_while(|&c| c != '\n').for_each(&mut step);
        }
        step(' ');
        seen
    };
    near(&text[..word.start], true) || near(&text[word.end..], false)
}

/// Cyrillic and Greek.
pub(crate) fn is_other(letter: char) -> bool {
    matches!(letter, '\u{370}'..='\u{3FF}' | '\u{400}'..='\u{52F}')
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> Vec<String> {
        let reads = |name: Name| name.doubles.iter().map(|&(_, _, latin)| latin).collect();
        names(text).into_iter().map(reads).collect()
    }

    #[test]
    fn a_lone_name_is_seen() {
        assert_eq!(seen("const cоnst = lеn(іs_admin);"), ["o", "e", "i"]);
        assert_eq!(seen("verifyТoken pаsswоrd"), ["T", "ao"]);
    }

    #[test]
    fn honest_words_are_not() {
        assert_eq!(seen("αx Δx μm λ_max sinα hν Ωm dσ ΝPK QΡ"), [""; 0]);
        assert_eq!(seen("Открыть PDFа и URLу"), [""; 0]);
        assert_eq!(seen("usernameможет ёлка a-я"), [""; 0]);
    }
}
