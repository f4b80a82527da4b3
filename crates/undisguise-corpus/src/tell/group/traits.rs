//! What an account is compared by: its words and numbers, folded.

use rustc_hash::FxHashMap;
use undisguise::{Language, Span};
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use super::copies::{COPY_KEYS, Copies};
use crate::tell::reading::{is_alphabetic, is_alphanumeric};

/// What an account is compared by.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Traits {
    /// Sorted by key, each once.
    pub(super) terms: Vec<Term>,
    pub(super) language: Option<Language>,
    /// The day it was published, counted from any fixed one; `None` where it is not known.
    pub(super) published: Option<i32>,
    /// Whether nothing in it has a capital, so that nothing can be told by them.
    pub(super) all_small: bool,
    /// Accounts that share one of these are copies of one another, or of one template.
    pub(super) copies: [u32; COPY_KEYS],
}

/// A word or number of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// Hash of the folded word: without capitals and accents, Cyrillic in Latin letters.
    pub(super) key: u32,
    /// Hash of its first letters, which its inflected forms share.
    pub(super) stem: u32,
    /// Where it stands first, in bytes of the restored text.
    pub(super) start: u32,
    pub(super) length: u16,
    pub(super) count: u16,
    /// How often it has a capital where small words have none.
    pub(super) capital: u16,
    /// How often it is written small.
    pub(super) small: u16,
    pub(super) is_number: bool,
    /// How rare it is in the language, in quarters of a decimal order; [`UNKNOWN`] for words that
    /// are not frequent.
    pub(super) rarity: u8,
}

impl Term {
    pub(super) fn span(&self) -> Span {
        let start = self.start as usize;
        Span::new(start, start + usize::from(self.length))
    }
}

/// Words that are not in the list of frequent ones count as this rare: one in three million.
pub(super) const UNKNOWN: u8 = 26;

/// What mostly stands before another word of a name is a given name: many people have it. One word in
/// 10,000 is the commonest of them.
const GIVEN: u8 = 16;

/// Words more frequent than this, one in 560, say nothing of what a text is about.
const FUNCTION: f64 = 2.75;

/// Letters of a word that its inflected forms share.
const STEM: usize = 6;

/// Accounts are compared by this much of their text, in bytes: more would let one long document
/// hold up all others.
const MOST: usize = 1 << 20;

impl Traits {
    /// The traits of a restored text. Linear.
    pub(crate) fn of(text: &str, language: Option<Language>, published: Option<i32>) -> Traits {
        let mut end = text.len().min(MOST);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let mut reader = Reader { language, ..Reader::default() };
        reader.places.reserve(end / BYTES_PER_WORD);
        reader.terms.reserve(end / BYTES_PER_WORD);
        let mut start = 0;
        for line in text[..end].split_inclusive('\n') {
            reader.line(line, start);
            start += line.len();
        }
        let mut terms = reader.terms;
        for (term, leads) in terms.iter_mut().zip(&reader.leads) {
            if leads * 2 > term.count {
                term.rarity = term.rarity.min(GIVEN);
            }
        }
        terms.shrink_to_fit();
        terms.sort_unstable_by_key(|term| term.key);
        let all_small = terms.iter().all(|term| term.small == term.count || term.is_number);
        Traits { terms, language, published, all_small, copies: reader.copies.keys() }
    }

    pub(crate) fn language(&self) -> Option<Language> {
        self.language
    }

    /// The day it was published, counted from any fixed one.
    pub(crate) fn published(&self) -> Option<i32> {
        self.published
    }
}

#[derive(Default)]
struct Reader {
    language: Option<Language>,
    terms: Vec<Term>,
    /// How often each term stands before another word of a name.
    leads: Vec<u16>,
    /// Where the term of a key stands; [`FREQUENT`] for words that say nothing.
    places: FxHashMap<u32, u32>,
    copies: Copies,
}

/// The place of words that every text has.
const FREQUENT: u32 = u32::MAX;

/// A text has about one different word for so many bytes.
const BYTES_PER_WORD: usize = 16;

/// A word or number of a line.
#[derive(Clone, Copy)]
struct Token<'a> {
    text: &'a str,
    /// In bytes of the line.
    start: usize,
    /// Behind a full stop, a quotation mark or the like: a capital says nothing there.
    begins: bool,
    is_number: bool,
}

impl Token<'_> {
    /// Whether the next word goes on with a name that begins here.
    fn leads(&self, next: &Token) -> bool {
        let capital = next.text.chars().next().is_some_and(char::is_uppercase);
        capital && !next.begins && next.start == self.start + self.text.len() + 1
    }
}

impl Reader {
    fn line(&mut self, line: &str, start: usize) {
        let tokens = tokens(line);
        let headline = is_headline(&tokens);
        let mut folded = String::new();
        for (token, next) in tokens.iter().zip(tokens.iter().skip(1).map(Some).chain([None])) {
            folded.clear();
            fold(token.text, &mut folded);
            let key = hash(&folded, token.is_number);
            self.copies.word(key);
            if folded.len() < 2 {
                continue;
            }
            let place = match self.places.get(&key) {
                Some(place) => *place,
                None => self.learn(token, key, &folded, start),
            };
            let Some(term) = self.terms.get_mut(place as usize) else { continue };
            term.count = term.count.saturating_add(1);
            let capital = token.text.chars().next().is_some_and(char::is_uppercase);
            if !capital {
                term.small = term.small.saturating_add(1);
                continue;
            }
            if !token.begins && !headline {
                term.capital = term.capital.saturating_add(1);
            }
            if !headline && next.is_some_and(|next| token.leads(next)) {
                let leads = &mut self.leads[place as usize];
                *leads = leads.saturating_add(1);
            }
        }
    }

    /// Makes the term of a word that stands here first; gives its place.
    fn learn(&mut self, token: &Token, key: u32, folded: &str, start: usize) -> u32 {
        let rarity = if token.is_number { UNKNOWN } else { self.rarity(token.text) };
        let mut place = FREQUENT;
        if f64::from(rarity) >= FUNCTION * 4.0 {
            place = self.terms.len() as u32;
            self.leads.push(0);
            self.terms.push(Term {
                key,
                stem: if token.is_number { key } else { hash(stem(folded), false) },
                start: u32::try_from(start + token.start).unwrap_or(u32::MAX),
                length: u16::try_from(token.text.len()).unwrap_or(u16::MAX),
                count: 0,
                capital: 0,
                small: 0,
                is_number: token.is_number,
                rarity,
            });
        }
        self.places.insert(key, place);
        place
    }

    fn rarity(&self, word: &str) -> u8 {
        let Some(language) = self.language else { return UNKNOWN };
        language.rarity(word).map_or(UNKNOWN, |rarity| (rarity * 4.0) as u8)
    }
}

/// Whether most words of a line have a capital, as in a headline: it tells nothing then.
fn is_headline(tokens: &[Token]) -> bool {
    /// Fewer long words than this make no headline.
    const LEAST: usize = 5;
    let long = tokens.iter().filter(|token| !token.is_number && token.text.len() > 3);
    let (mut all, mut capitals) = (0, 0);
    for token in long {
        all += 1;
        capitals += usize::from(token.text.chars().next().is_some_and(char::is_uppercase));
    }
    all >= LEAST && capitals * 5 > all * 3
}

fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::with_capacity(line.len() / 6);
    let mut begins = true;
    let mut letters = line.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        let is_number = letter.is_ascii_digit();
        if !is_alphanumeric(letter) {
            begins |= ends_sentence(letter);
            continue;
        }
        let mut end = start + letter.len_utf8();
        while let Some(&(at, next)) = letters.peek() {
            let goes_on = if is_number {
                next.is_ascii_digit() || is_within_number(&line.as_bytes()[at..])
            } else {
                is_alphabetic(next) || (!next.is_ascii() && is_combining_mark(next))
            };
            if !goes_on {
                break;
            }
            end = at + next.len_utf8();
            letters.next();
        }
        tokens.push(Token { text: &line[start..end], start, begins, is_number });
        begins = false;
    }
    tokens
}

/// Whether a number goes on behind this comma, full stop or space: `1.2`, `18,000`, `18 000`.
fn is_within_number(bytes: &[u8]) -> bool {
    let digits =
        |from: usize| bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    match bytes {
        [b',' | b'.', ..] => digits(1) > 0,
        [b' ', ..] => digits(1) == 3,
        [0xC2, 0xA0, ..] => digits(2) == 3,
        _ => false,
    }
}

fn ends_sentence(letter: char) -> bool {
    matches!(
        letter,
        '.' | '!'
            | '?'
            | '…'
            | ':'
            | '"'
            | '“'
            | '”'
            | '„'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '‘'
            | '—'
            | '–'
            | '¿'
            | '¡'
            | '•'
            | '|'
    )
}

/// A word without capitals and accents, Cyrillic in Latin letters and without the endings of
/// cases; a number without what divides its digits.
pub(super) fn fold(word: &str, folded: &mut String) {
    if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        let start = folded.len();
        folded.push_str(word);
        folded[start..].make_ascii_lowercase();
        return;
    }
    if word.is_ascii() {
        folded.extend(
            word.bytes()
                .filter(u8::is_ascii_alphanumeric)
                .map(|byte| char::from(byte.to_ascii_lowercase())),
        );
        return;
    }
    let small = word.to_lowercase();
    let small = if small.chars().any(is_cyrillic) { without_ending(&small) } else { &small };
    for letter in small.chars() {
        if let Some(latin) = latin(letter) {
            folded.push_str(latin);
            continue;
        }
        decompose_canonical(letter, |part| {
            if part.is_alphanumeric() && !is_combining_mark(part) {
                folded.push(part);
            }
        });
    }
}

/// The words of a name or a short text, folded, without those that fold to nothing.
pub(crate) fn folded_words(text: &str) -> Vec<String> {
    let folded = |token: &Token| {
        let mut folded = String::new();
        fold(token.text, &mut folded);
        folded
    };
    tokens(text).iter().map(folded).filter(|word| !word.is_empty()).collect()
}

/// A hash that most inflected forms of a word share: of its beginning, without the commonest endings
/// of English and the Romance languages.
pub(crate) fn key_of(word: &str) -> u32 {
    /// Letters that stay at least.
    const LEAST: usize = 3;
    /// Letters at the end of a longer word that may belong to its form.
    const FORM: usize = 3;
    /// Words of plain letters are folded without a copy up to this length, in bytes.
    const SHORT: usize = 32;
    let (mut small, mut folded) = ([0; SHORT], String::new());
    let folded = match small.get_mut(..word.len()) {
        Some(small) if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
            small.copy_from_slice(word.as_bytes());
            small.make_ascii_lowercase();
            std::str::from_utf8(small).unwrap_or_default()
        }
        _ => {
            fold(word, &mut folded);
            &folded
        }
    };
    // The last letter alone rules out most of them.
    let ends = folded.ends_with(['g', 'd', 's', 'e']);
    let mut endings = ["ing", "ed", "es", "s", "e"].iter().filter(|_| ends);
    let ending = endings.find_map(|ending| folded.strip_suffix(ending));
    let rest = ending.filter(|rest| rest.len() > LEAST).unwrap_or(folded);
    let letters = rest.chars().count();
    let keep = letters.saturating_sub(FORM).max(5);
    let end = rest.char_indices().nth(keep).map_or(rest.len(), |(end, _)| end);
    hash(&rest[..end], false)
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52F}')
}

/// A Russian word without the ending of its case, where at least four letters stay.
fn without_ending(word: &str) -> &str {
    /// The longest first.
    const ENDINGS: [&str; 23] = [
        "ого", "ому", "ыми", "ами", "ями", "ому", "ом", "ой", "ый", "ым", "ем", "ую", "ая", "ах",
        "а", "у", "ы", "е", "о", "я", "ю", "и", "й",
    ];
    /// Two bytes each.
    const LEAST: usize = 8;
    let ending = ENDINGS.iter().find_map(|ending| word.strip_suffix(ending));
    ending.filter(|rest| rest.len() >= LEAST).unwrap_or(word)
}

/// Letters that have no accent to lose: the usual romanisation of names.
fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'е' | 'ё' | 'э' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' | 'й' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ы' => "y",
        'ю' => "yu",
        'я' => "ya",
        'đ' => "d",
        'ø' => "o",
        'ł' => "l",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        _ => return None,
    })
}

fn stem(folded: &str) -> &str {
    folded.char_indices().nth(STEM).map_or(folded, |(end, _)| &folded[..end])
}

/// FNV-1a, with its bits mixed; a number never has the key of a word.
pub(super) fn hash(text: &str, is_number: bool) -> u32 {
    let start = if is_number { 0x9E37_79B9_7F4A_7C15 } else { 0xCBF2_9CE4_8422_2325_u64 };
    let hash = text
        .bytes()
        .fold(start, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3));
    ((hash ^ hash >> 29).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(word: &str) -> String {
        let mut folded = String::new();
        fold(word, &mut folded);
        folded
    }

    #[test]
    fn words_are_folded_the_same_in_every_spelling() {
        assert_eq!(folded("Élise"), "elise");
        assert_eq!(folded("Планта"), folded("Plant"));
        assert_eq!(folded("Крутовым"), folded("Крутову"));
        assert_eq!(folded("18\u{A0}000"), folded("18,000"));
        assert_eq!(folded("Đạt"), "dat");
    }

    #[test]
    fn tokens_know_where_a_sentence_begins() {
        let line = "Ana fell. “Help,” Bo said in 1,200.5 voices";
        let shown: Vec<(&str, bool)> =
            tokens(line).iter().map(|token| (token.text, token.begins)).collect();
        assert_eq!(shown[0], ("Ana", true));
        assert_eq!(shown[2], ("Help", true));
        assert_eq!(shown[3], ("Bo", true));
        assert_eq!(shown[6], ("1,200.5", false));
        assert!(tokens("").is_empty());
    }

    #[test]
    fn function_words_are_left_out() {
        let english = Language::from_code("en");
        let traits = Traits::of("The baker of Ludwell and the baker", english, None);
        assert_eq!(traits.terms.len(), 2);
        assert_eq!(traits.terms.iter().map(|term| term.count).max(), Some(2));
        assert!(Traits::of("", english, None).terms.is_empty());
    }
}
