//! Words, numbers and marks.

use std::borrow::Cow;

use undisguise::{Language, Span};
use unicode_normalization::char::is_combining_mark;

use super::lexicon::Lexicon;
use super::roles::Roles;

/// A word, a number or a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Bytes of the restored text.
    pub(crate) span: Span,
    /// What it is.
    pub(crate) kind: TokenKind,
    /// Whether its first letter is a capital.
    pub(crate) capital: bool,
    /// Bytes of its possessive ending (`’s`).
    ending: u8,
    /// What it can be in a sentence of this language.
    pub(crate) roles: Roles,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Letters, with the apostrophes and hyphens inside.
    Word,
    /// Digits, with the signs inside and letters behind (`1980s`).
    Number,
    /// One character that is neither letter, digit nor white space.
    Mark,
}

impl Token {
    /// The span without a possessive ending.
    #[inline]
    pub(crate) fn bare(&self) -> Span {
        Span::new(self.span.start, self.span.end - usize::from(self.ending))
    }

    /// Whether it ends in `’s`.
    #[inline]
    pub(crate) fn is_possessive(&self) -> bool {
        self.ending > 0
    }

    /// Whether it is a word.
    #[inline]
    pub(crate) fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }
}

/// Whether a character can open or close a quotation. Apostrophes can.
pub(crate) fn is_quotation_mark(sign: char) -> bool {
    matches!(
        sign,
        '"' | '\''
            | '‘'
            | '’'
            | '‚'
            | '‛'
            | '“'
            | '”'
            | '„'
            | '‟'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '「'
            | '」'
            | '『'
            | '』'
            | '〝'
            | '〞'
            | '〟'
            | '＂'
            | '`'
    )
}

/// The tokens of a text in its order. Linear.
pub(crate) fn tokens(text: &str, language: Option<Language>) -> Vec<Token> {
    let code = language.map_or("", Language::code);
    let mut tokenizer = Tokenizer {
        text,
        lexicon: Lexicon::of(language),
        parts: matches!(code, "fr" | "it"),
        nouns: code == "de",
        possessive: matches!(code, "en" | ""),
        tokens: Vec::with_capacity(text.len() / 5),
    };
    let mut at = 0;
    while at < text.len() {
        at = tokenizer.take(at);
    }
    tokenizer.know_together();
    tokenizer.tokens
}

struct Tokenizer<'a> {
    text: &'a str,
    lexicon: &'static Lexicon,
    /// Whether an apostrophe ends a word (`l’homme`) and pronouns behind a hyphen are words.
    parts: bool,
    /// Whether nouns have a capital.
    nouns: bool,
    /// Whether `’s` is an ending.
    possessive: bool,
    tokens: Vec<Token>,
}

impl Tokenizer<'_> {
    /// Takes what stands at a byte; gives where the next begins.
    fn take(&mut self, at: usize) -> usize {
        let Some(sign) = char_at(self.text, at) else { return self.text.len() };
        let next = at + sign.len_utf8();
        if sign.is_whitespace() {
            return next;
        }
        if is_letter(sign) {
            return self.word(at, next, sign);
        }
        if sign.is_numeric() {
            return self.number(at, next);
        }
        if !is_unseen(sign) {
            self.push(at, next, TokenKind::Mark, false);
        }
        next
    }

    fn word(&mut self, start: usize, next: usize, first: char) -> usize {
        let mut end = letters(self.text, next);
        while let Some(joint) = char_at(self.text, end) {
            let behind = end + joint.len_utf8();
            let apostrophe = matches!(joint, '\'' | '’' | 'ʼ');
            let hyphen = matches!(joint, '-' | '\u{2010}' | '\u{2011}');
            if !(apostrophe || hyphen) {
                break;
            }
            let next = char_at(self.text, behind);
            if !next.is_some_and(is_letter) {
                // `parle d'« un miracle »`
                let opens = matches!(next, Some('«' | '“' | '"' | '„' | '‹'));
                if self.parts && apostrophe && opens && is_elided(&self.text[start..end]) {
                    end = behind;
                }
                break;
            }
            let stop = letters(self.text, behind);
            if self.parts && hyphen && is_clitic(&self.text[behind..stop]) {
                self.push(start, end, TokenKind::Word, is_capital(first));
                return behind;
            }
            if self.parts && apostrophe && end - start <= ELIDED {
                end = behind;
                break;
            }
            end = stop;
        }
        self.push(start, end, TokenKind::Word, is_capital(first));
        end
    }

    fn number(&mut self, start: usize, next: usize) -> usize {
        let mut end = next;
        while let Some(sign) = char_at(self.text, end) {
            let behind = end + sign.len_utf8();
            let inside = matches!(sign, '.' | ',' | ':' | '’' | '\'' | '\u{A0}' | '\u{202F}')
                && char_at(self.text, behind).is_some_and(|digit| digit.is_ascii_digit());
            if !(sign.is_alphanumeric() || inside) {
                break;
            }
            end = behind;
        }
        self.push(start, end, TokenKind::Number, false);
        end
    }

    /// What an English plural is whose singular is a noun for people.
    fn many(&self, word: &str) -> Roles {
        let one = word.strip_suffix('s').map(|one| self.lexicon.roles(one));
        let person = one.filter(|roles| roles.any(Roles::PERSON) && !roles.any(Roles::GIVEN));
        person.map_or(Roles::default(), |_| Roles::VAGUE)
    }

    /// What a German noun behind a hyphen is: `Vereins-Trainer`. A surname may stand there as well.
    fn behind_hyphen(&self, word: &str) -> Roles {
        let given = || self.tokens.last().is_some_and(|last| last.roles.any(Roles::GIVEN));
        match word.contains('-') && !given() {
            true => self.lexicon.by_ending(&word.to_lowercase()),
            false => Roles::default(),
        }
    }

    fn push(&mut self, start: usize, end: usize, kind: TokenKind, capital: bool) {
        let word = &self.text[start..end];
        let (mut roles, mut ending) = (Roles::default(), 0);
        if kind == TokenKind::Word {
            if self.possessive && word.ends_with(['s', 'S']) {
                ending = ["’s", "'s", "’S", "'S", "ʼs"]
                    .iter()
                    .find(|ending| word.ends_with(**ending))
                    .map_or(0, |ending| ending.len());
            }
            roles = self.lexicon.roles(word);
            if roles == Roles::default() && ending > 0 {
                roles = self.lexicon.roles(&word[..word.len() - ending]);
            }
            // Every noun has a capital in German: `die alte Brücke` is nobody.
            if self.nouns && !capital {
                roles = roles.without(Roles::NOUN);
            }
            if roles == Roles::default() && self.possessive && !capital && ending == 0 {
                roles = self.many(word);
            }
            let noun = !capital || self.nouns || (!self.possessive && self.begins(start));
            if roles == Roles::default() && noun {
                roles = self.lexicon.by_ending(&word[..word.len() - ending]);
                if self.nouns && roles == Roles::default() {
                    roles = self.behind_hyphen(word);
                }
            }
        }
        let ending = ending as u8;
        self.tokens.push(Token { span: Span::new(start, end), kind, capital, ending, roles });
    }

    /// Whether a sentence may begin at a byte: there the capital tells nothing of a name.
    fn begins(&self, start: usize) -> bool {
        let Some(last) = self.tokens.last() else { return true };
        let gap = self.text.get(last.span.end..start).unwrap_or_default();
        let mark = matches!(last.span.of(self.text), "." | "!" | "?" | "…" | "»" | "”" | "«" | "“");
        (mark && last.kind == TokenKind::Mark) || gap.contains('\n')
    }

    /// Gives words that are known together only their roles.
    fn know_together(&mut self) {
        let mut at = 0;
        while at < self.tokens.len() {
            let spans = self.tokens[at..].iter().map(|token| token.span.of(self.text));
            let known = self.lexicon.together(self.tokens[at].roles, spans);
            let Some((count, roles)) = known else {
                at += 1;
                continue;
            };
            for token in &mut self.tokens[at..at + count] {
                token.roles = roles;
            }
            at += count;
        }
    }
}

/// Longest word before an apostrophe that leaves out a vowel (`quelqu’`, `dell’`), in bytes.
const ELIDED: usize = 6;

/// Words that leave out their vowel before a quotation.
fn is_elided(word: &str) -> bool {
    ["d", "l", "qu", "D", "L", "Qu", "un"].contains(&word)
}

/// Words that stand behind a verb and a hyphen in French: `dit-il`, `a-t-elle`.
fn is_clitic(word: &str) -> bool {
    ["il", "elle", "ils", "elles", "on", "t", "je", "nous", "vous", "ce"].contains(&word)
}

#[inline]
fn char_at(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
        _ => text.get(at..)?.chars().next(),
    }
}

fn is_letter(sign: char) -> bool {
    is_alphabetic(sign) || (!sign.is_ascii() && is_combining_mark(sign))
}

/// The same as [`char::is_alphabetic`], without its tables for what is frequent.
#[inline]
pub(crate) fn is_alphabetic(sign: char) -> bool {
    match sign {
        '\0'..='\x7F' => sign.is_ascii_alphabetic(),
        'À'..='\u{24F}' => !matches!(sign, '×' | '÷'),
        'А'..='я' | '\u{1EA0}'..='\u{1EFF}' => true,
        '\u{2010}'..='\u{2027}' => false,
        _ => sign.is_alphabetic(),
    }
}

/// Which bytes a search passes over.
pub(crate) type Passed = [bool; 256];

/// Where the first byte stands from a place on that is not passed over; the length where none does.
#[inline]
pub(crate) fn pass(bytes: &[u8], mut at: usize, passed: &Passed) -> usize {
    while bytes.get(at).is_some_and(|byte| passed[usize::from(*byte)]) {
        at += 1;
    }
    at
}

/// The bytes of letters, or with `digits` of letters and digits, and one sign more: all of ASCII, and beyond it
/// those between U+0100 and U+024F or U+0400 and U+047F, which are all letters. With `others` all other ASCII.
/// A search from the beginning of one character ends at the beginning of another.
pub(crate) const fn passed(digits: bool, more: u8, others: bool) -> Passed {
    let mut passed = [false; 256];
    let mut byte = 0_u8;
    while byte < 0x80 {
        let one = byte.is_ascii_alphabetic() || (digits && byte.is_ascii_digit()) || byte == more;
        passed[byte as usize] = one != others;
        byte += 1;
    }
    while !others && byte <= 0xD1 {
        passed[byte as usize] = matches!(byte, 0x80..=0xBF | 0xC4..=0xC9 | 0xD0..=0xD1);
        byte += 1;
    }
    passed
}

/// Whether a letter is a capital: [`char::is_uppercase`] without its tables for what is frequent.
#[inline]
pub(crate) fn is_capital(sign: char) -> bool {
    !is_plainly_small(sign) && sign.is_uppercase()
}

/// The same as [`char::is_alphanumeric`], likewise.
#[inline]
pub(crate) fn is_alphanumeric(sign: char) -> bool {
    match sign {
        '\0'..='\x7F' => sign.is_ascii_alphanumeric(),
        'À'..='\u{24F}' | 'А'..='я' | '\u{1EA0}'..='\u{1EFF}' | '\u{2010}'..='\u{2027}' => {
            is_alphabetic(sign)
        }
        _ => sign.is_alphanumeric(),
    }
}

/// Whether a sign beyond ASCII is surely its own small form, without the tables: most small letters
/// of the languages that are read, quotation marks and dashes. Of Vietnamese letters each second one is small.
#[inline]
pub(crate) fn is_plainly_small(sign: char) -> bool {
    matches!(sign, '\u{2010}'..='\u{203A}' | 'ß'..='ÿ' | 'а'..='я')
        || matches!(sign, '\u{1EA0}'..='\u{1EFF}') && u32::from(sign) % 2 == 1
}

/// A word in small letters; most words are, and stay where they stand.
pub(crate) fn lowered(word: &str) -> Cow<'_, str> {
    let is_small = |sign: char| match sign.is_ascii() {
        true => !sign.is_ascii_uppercase(),
        false => is_plainly_small(sign),
    };
    match word.chars().all(is_small) {
        true => Cow::Borrowed(word),
        false => Cow::Owned(word.to_lowercase()),
    }
}

fn is_unseen(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}')
}

/// ASCII of words.
const LETTERS: Passed = passed(true, b'0', false);

/// Where the letters that stand at a byte end.
fn letters(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = at;
    loop {
        end = pass(bytes, end, &LETTERS);
        match char_at(text, end) {
            Some(sign) if !sign.is_ascii() && is_letter(sign) => end += sign.len_utf8(),
            _ => return end,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_passes_over_whole_letters() {
        const WORD: Passed = passed(true, b'-', false);
        const OTHERS: Passed = passed(true, b'-', true);
        for sign in '\0'..=char::MAX {
            let text = String::from(sign) + "x";
            let end = pass(text.as_bytes(), 0, &WORD);
            assert!(end == 0 || is_alphanumeric(sign) || sign == '-', "{sign:?}");
            assert!(text.is_char_boundary(end), "{sign:?}");
            let others = pass(text.as_bytes(), 0, &OTHERS);
            assert!(others == 0 || (sign.is_ascii() && end == 0), "{sign:?}");
        }
    }

    #[test]
    fn letters_are_what_unicode_says() {
        for sign in '\0'..=char::MAX {
            assert_eq!(is_alphabetic(sign), sign.is_alphabetic(), "{sign:?}");
            assert_eq!(is_alphanumeric(sign), sign.is_alphanumeric(), "{sign:?}");
            assert_eq!(is_capital(sign), sign.is_uppercase(), "{sign:?}");
            assert!(!is_plainly_small(sign) || sign.to_lowercase().eq([sign]), "{sign:?}");
        }
    }
}
