//! The words that reading, naming and quoting know, per language, from `data/quotes/*.tsv`.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use undisguise::Language;

use super::by_word::{ByWord, packed};
use super::declined::declined;
use super::roles::Roles;
use super::token::is_plainly_small;

/// The words of one language, small letters, with what they can be.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    words: ByWord<Roles>,
    /// Endings of nouns for what somebody is, by their last byte.
    endings: FxHashMap<u8, Vec<Ending>>,
}

/// An ending of nouns, and what they are.
#[derive(Debug)]
struct Ending {
    text: &'static str,
    roles: Roles,
    /// Its last bytes as [`tail`] gives them, and which of those it has.
    tail: u32,
    has: u32,
}

impl Ending {
    fn new(text: &'static str, roles: Roles) -> Ending {
        let has = u32::MAX >> (8 * 4_usize.saturating_sub(text.len()));
        Ending { text, roles, tail: tail(text), has }
    }
}

/// The last four bytes of a word, the last of all lowest; fewer of a shorter word.
#[inline]
fn tail(word: &str) -> u32 {
    match word.as_bytes().last_chunk() {
        Some(four) => u32::from_be_bytes(*four),
        None => word.bytes().fold(0, |tail, byte| tail << 8 | u32::from(byte)),
    }
}

/// The languages that quotations are read in, by their codes.
pub(crate) const TOLD_IN: [&str; 8] = ["en", "fr", "de", "es", "pt", "it", "vi", "ru"];

/// Longest word that is looked up, in bytes; longer ones are in no list.
const LONGEST: usize = 48;

/// Most words that are known together only.
const MOST_TOGETHER: usize = 3;

impl Lexicon {
    /// The lexicon of a language; of none, what is the same in all of them.
    pub(crate) fn of(language: Option<Language>) -> &'static Lexicon {
        let code = language.map_or("*", Language::code);
        let found = LEXICONS.iter().find(|(known, _)| *known == code);
        found.map_or(&LEXICONS[0].1, |(_, lexicon)| lexicon)
    }

    /// What a word can be, whatever its capitals. Nothing is allocated.
    pub(crate) fn roles(&self, word: &str) -> Roles {
        if let Some(small) = small_packed(word) {
            return self.words.get_short(small);
        }
        let mut small = Small::default();
        if small.add(word) { self.get(&small) } else { Roles::default() }
    }

    /// What the ending of a word in no list tells: `lighthousekeeper` is somebody.
    pub(crate) fn by_ending(&self, word: &str) -> Roles {
        // The last letters rule out nearly all of them.
        let alike = word.as_bytes().last().and_then(|last| self.endings.get(last));
        let last = tail(word);
        let ends = |ending: &&Ending| {
            last & ending.has == ending.tail
                && word.len() > ending.text.len() + 2
                && word.ends_with(ending.text)
        };
        let found = alike.into_iter().flatten().find(ends);
        found.map_or(Roles::default(), |ending| ending.roles)
    }

    /// How many of these words are known together only, and as what.
    pub(crate) fn together<'a>(
        &self,
        first: Roles,
        words: impl Iterator<Item = &'a str>,
    ) -> Option<(usize, Roles)> {
        if !first.any(Roles::FIRST) {
            return None;
        }
        let (mut small, mut longest) = (Small::default(), None);
        for (index, word) in words.take(MOST_TOGETHER).enumerate() {
            if (index > 0 && !small.add(" ")) || !small.add(word) {
                break;
            }
            let roles = self.get(&small);
            if index > 0 && roles != Roles::default() {
                longest = Some((index + 1, roles));
            }
        }
        longest
    }

    /// Adds the other cases of Russian nouns for people, where they are no other word.
    fn decline(&mut self) {
        for (_, role, words) in rows(&LISTS).filter(|(of, _, _)| *of == "ru") {
            let known = Roles::named(role).unwrap_or_default();
            if !known.any(Roles::PERSON) {
                continue;
            }
            for noun in words.split_whitespace() {
                let own = self.words.get(noun.as_bytes());
                let own = own.without(Roles::TITLE.and(Roles::SAME).and(Roles::OBLIQUE));
                let forms = declined(noun, known.any(Roles::FEMALE));
                let many = Roles::VAGUE.and(own.without(Roles::NOUN).without(Roles::FEMALE));
                let many = many.without(Roles::MALE);
                self.add_new(&forms.oblique, own.and(Roles::OBLIQUE));
                self.add_new(&forms.many, many);
                self.add_new(&forms.of_many, many.and(Roles::OBLIQUE));
            }
        }
    }

    /// Adds words that are in no list.
    fn add_new(&mut self, words: &[String], roles: Roles) {
        for word in words {
            let known = self.words.entry(word.as_bytes());
            *known = if *known == Roles::default() { roles } else { *known };
        }
    }

    /// Whether a given name is a man’s or a woman’s is told by the language’s own row (`Jean`).
    fn know_given(&mut self, role: &str, words: &str) {
        let other = match role {
            "given-m" => Roles::FEMALE,
            "given-f" => Roles::MALE,
            _ => return,
        };
        for word in words.split_whitespace() {
            let known = self.words.entry(word.as_bytes());
            if !known.any(Roles::NOUN.and(Roles::TITLE)) {
                *known = known.without(other);
            }
        }
    }

    fn get(&self, small: &Small) -> Roles {
        self.words.get(small.as_bytes())
    }

    fn add(&mut self, word: &str, roles: Roles) {
        let word = word.replace('_', " ");
        if let Some((first, _)) = word.split_once(' ') {
            let known = self.words.entry(first.as_bytes());
            *known = known.and(Roles::FIRST);
        }
        let known = self.words.entry(word.as_bytes());
        *known = known.and(roles);
    }
}

/// In which languages a word is one of the commonest: one bit each, in the order of [`TOLD_IN`]. Of
/// a word with an apostrophe, what stands before it counts, too.
pub(super) fn small_in(word: &str) -> u8 {
    let known = |word: &str| {
        if let Some(small) = small_packed(word) {
            return SMALL_IN.get_short(small);
        }
        let mut small = Small::default();
        if small.add(word) { SMALL_IN.get(small.as_bytes()) } else { 0 }
    };
    if word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        let is_known = |shape: usize| SHAPES[shape / 64] >> (shape % 64) & 1 == 1;
        return if shape(word.as_bytes()).is_none_or(is_known) { known(word) } else { 0 };
    }
    let apostrophe = word.char_indices().find(|(_, sign)| matches!(sign, '\'' | '’'));
    apostrophe.map_or(0, |(at, sign)| known(&word[..at + sign.len_utf8()])) | known(word)
}

/// The same in small letters, of a word of ASCII without an apostrophe; all bytes at once.
#[inline]
fn small_packed(word: &str) -> Option<u128> {
    const ONES: u128 = u128::from_le_bytes([1; 16]);
    const HIGH: u128 = ONES << 7;
    let letters = packed(word.as_bytes())?;
    let others = letters ^ (ONES * u128::from(b'\''));
    if letters & HIGH != 0 || others.wrapping_sub(ONES) & !others & HIGH != 0 {
        return None;
    }
    // The high bit of each byte from `A` on, without those behind `Z`.
    let from_a = letters + ONES * (0x80 - b'A') as u128;
    let behind_z = letters + ONES * (0x80 - b'Z' - 1) as u128;
    Some(letters | (from_a & !behind_z & HIGH) >> 2)
}

/// A word in small letters, its apostrophes curly as in the lists.
struct Small {
    letters: [u8; LONGEST],
    length: usize,
}

impl Default for Small {
    fn default() -> Self {
        Small { letters: [0; LONGEST], length: 0 }
    }
}

impl Small {
    fn as_bytes(&self) -> &[u8] {
        &self.letters[..self.length]
    }

    /// Whether there was room.
    fn add(&mut self, word: &str) -> bool {
        if word.len() > LONGEST {
            return false;
        }
        if word.bytes().all(|byte| byte.is_ascii() && byte != b'\'') {
            let end = self.length + word.len();
            let Some(room) = self.letters.get_mut(self.length..end) else { return false };
            room.copy_from_slice(word.as_bytes());
            room.make_ascii_lowercase();
            self.length = end;
            return true;
        }
        for letter in word.chars() {
            if letter.is_ascii() && letter != '\'' {
                let Some(slot) = self.letters.get_mut(self.length) else { return false };
                (*slot, self.length) = (letter.to_ascii_lowercase() as u8, self.length + 1);
                continue;
            }
            let letter = if letter == '\'' { '’' } else { letter };
            if is_plainly_small(letter) {
                let end = self.length + letter.len_utf8();
                let Some(room) = self.letters.get_mut(self.length..end) else { return false };
                letter.encode_utf8(room);
                self.length = end;
                continue;
            }
            for small in letter.to_lowercase() {
                let end = self.length + small.len_utf8();
                let Some(room) = self.letters.get_mut(self.length..end) else { return false };
                small.encode_utf8(room);
                self.length = end;
            }
        }
        true
    }
}

const LISTS: [&str; 9] = [
    include_str!("../../../lists/quotes/small-words.tsv"),
    include_str!("../../../lists/quotes/people.tsv"),
    include_str!("../../../lists/quotes/grammar.tsv"),
    include_str!("../../../lists/quotes/speech-verbs.tsv"),
    include_str!("../../../lists/quotes/first-names.tsv"),
    include_str!("../../../lists/quotes/places.tsv"),
    include_str!("../../../lists/quotes/verb-forms.tsv"),
    include_str!("../../../lists/quotes/nouns.tsv"),
    include_str!("../../../lists/quotes/meant.tsv"),
];

static LEXICONS: LazyLock<Vec<(&'static str, Lexicon)>> = LazyLock::new(|| {
    let codes = std::iter::once("*").chain(TOLD_IN);
    codes
        .map(|code| {
            let mut lexicon = Lexicon::default();
            for (_, role, words) in rows(&LISTS).filter(|(of, _, _)| *of == "*" || *of == code) {
                if let Some(roles) = ending(role) {
                    for word in words.split_whitespace() {
                        let last = word.bytes().next_back().unwrap_or(0);
                        let ending = Ending::new(word, roles);
                        lexicon.endings.entry(last).or_default().push(ending);
                    }
                    continue;
                }
                let roles = Roles::named(role).unwrap_or_default();
                words.split_whitespace().for_each(|word| lexicon.add(word, roles));
            }
            for (_, role, words) in rows(&LISTS).filter(|(of, _, _)| *of == code) {
                lexicon.know_given(role, words);
            }
            if code == "ru" {
                lexicon.decline();
            }
            (code, lexicon)
        })
        .collect()
});

/// What nouns with such an ending are.
fn ending(role: &str) -> Option<Roles> {
    match role {
        "ending" => Some(Roles::PERSON),
        "ending-m" => Some(Roles::PERSON.and(Roles::MALE)),
        "ending-f" => Some(Roles::PERSON.and(Roles::FEMALE)),
        "ending-body" => Some(Roles::BODY),
        _ => None,
    }
}

static SMALL_IN: LazyLock<ByWord<u8>> = LazyLock::new(|| {
    let mut small = ByWord::default();
    for (code, lexicon) in LEXICONS.iter() {
        let Some(index) = TOLD_IN.iter().position(|known| known == code) else { continue };
        for (word, _) in lexicon.words.short.iter().filter(|(_, roles)| roles.any(Roles::SMALL)) {
            *small.short_entry(*word) |= 1 << index;
        }
        for (word, _) in lexicon.words.long.iter().filter(|(_, roles)| roles.any(Roles::SMALL)) {
            *small.long.entry(word.clone()).or_default() |= 1 << index;
        }
    }
    small
});

/// Bit by bit, which shapes the words of [`SMALL_IN`] have: most words have none of them.
static SHAPES: LazyLock<[u64; SHAPE_COUNT / 64]> = LazyLock::new(|| {
    let mut shapes = [0; SHAPE_COUNT / 64];
    let words = SMALL_IN.short.keys().map(|word| word.to_le_bytes());
    for shape in words.filter_map(|word| shape(&word[..usize::from(word[15])])) {
        shapes[shape / 64] |= 1 << (shape % 64);
    }
    shapes
});

/// Shapes of words: lengths below 16, and five bits each of the first and the last letter.
const SHAPE_COUNT: usize = 1 << 14;

/// The length, the first and the last letter of a word of ASCII, whatever its capitals; none for long
/// ones and the empty one.
fn shape(word: &[u8]) -> Option<usize> {
    let letters = [word.first()?, word.last()?].map(|byte| usize::from(byte & 31));
    (word.len() < 16).then_some(word.len() << 10 | letters[0] << 5 | letters[1])
}

/// Language, role and words of each line of some lists; further columns are left.
pub(crate) fn rows(
    lists: &'static [&'static str],
) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let lines = lists.iter().flat_map(|list| list.lines());
    lines.filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut columns = line.split('\t');
        Some((columns.next()?, columns.next()?, columns.next()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_lists_is_understood() {
        for list in LISTS {
            for line in list.lines().filter(|line| !line.starts_with('#')) {
                let columns: Vec<&str> = line.split('\t').collect();
                assert_eq!(columns.len(), 3, "{line}");
                assert!(columns[0] == "*" || TOLD_IN.contains(&columns[0]), "{line}");
                assert!(Roles::named(columns[1]).or(ending(columns[1])).is_some(), "{line}");
                assert_eq!(columns[2], columns[2].to_lowercase(), "in small letters");
            }
        }
    }

    #[test]
    fn a_word_is_found_whatever_its_capitals_and_apostrophes() {
        let english = Lexicon::of(Language::from_code("en"));
        assert!(english.roles("SAID").any(Roles::SAY));
        assert!(english.roles("I've").any(Roles::ME));
        assert_eq!(english.roles(""), Roles::default());
        assert_eq!(english.roles(&"said".repeat(100)), Roles::default());
        let russian = Lexicon::of(Language::from_code("ru"));
        assert!(russian.roles("Сказала").any(Roles::SAY));
    }

    #[test]
    fn short_words_are_made_small_at_once() {
        for byte in 0..128 {
            let word: String = ['x', char::from(byte), 'Y'].iter().collect();
            let small = word.to_ascii_lowercase();
            let wanted = if byte == b'\'' { None } else { packed(small.as_bytes()) };
            assert_eq!(small_packed(&word), wanted, "{word:?}");
        }
        assert_eq!(small_packed("é"), None);
        assert_eq!(small_packed("sixteen-letters!"), None);
        assert_ne!(packed(b"a"), packed(b"a\0"));
    }

    #[test]
    fn endings_of_any_length_are_found() {
        let mut lexicon = Lexicon::default();
        for ending in ["er", "ter", "meister"] {
            let last = ending.bytes().next_back().unwrap();
            let ending = Ending::new(ending, Roles::PERSON);
            lexicon.endings.entry(last).or_default().push(ending);
        }
        for (word, is_person) in [
            ("bürgermeister", true),
            ("maler", true),
            ("über", true),
            ("er", false),
            ("aber", false),
            ("", false),
            ("tür", false),
            ("meist", false),
        ] {
            assert_eq!(lexicon.by_ending(word).any(Roles::PERSON), is_person, "{word}");
        }
    }

    #[test]
    fn words_can_be_known_together_only() {
        let vietnamese = Lexicon::of(Language::from_code("vi"));
        let first = vietnamese.roles("Khẳng");
        let words = ["Khẳng", "định", "rằng"];
        let (count, roles) = vietnamese.together(first, words.into_iter()).unwrap();
        assert!(count == 2 && roles.any(Roles::SAY));
        assert!(vietnamese.together(first, ["khẳng"].into_iter()).is_none());
    }
}
