//! Lexicons: whether a word is one of the frequent words of a language, and how frequent.
//!
//! A lexicon is a table of hashes with linear probing, made by `cargo dev words`; nothing of it is
//! read before it is asked:
//!
//! ```text
//! "UDW1"  slots: u32 le
//! slots, 24 bits le each: bits 0-18 the high bits of the hash, bits 19-23 the rarity; 0 is empty
//! ```
//!
//! A word that is not in it is taken for one of its words about once in 50,000.

use crate::Language;
use crate::class::Script;

/// How rare a word is: minus the decimal logarithm of its share of all words, times four. English
/// "the" has 5, "prize" 18, the last frequent word 25; rare ones have more.
pub(crate) type Rarity = u8;

/// Words rarer than this are names and spellings that are evidence of nothing.
const RAREST_FREQUENT: Rarity = 25;

/// The frequent words of a language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words {
    pub(crate) language: Language,
    /// The words of one letter.
    letters: &'static str,
    slots: &'static [[u8; 3]],
}

impl Words {
    /// The lexicons of a script; none for a script that has none.
    pub(crate) fn of(script: Script) -> impl Iterator<Item = Words> {
        FILES.iter().filter_map(move |(code, letters, file)| {
            let language = Language::from_code(code).filter(|own| own.script() == script)?;
            Words::read(language, letters, file)
        })
    }

    /// The lexicon of a language, where there is one.
    pub(crate) fn of_language(language: Language) -> Option<Words> {
        let (_, letters, file) = FILES.iter().find(|(code, _, _)| *code == language.code())?;
        Words::read(language, letters, file)
    }

    fn read(language: Language, letters: &'static str, file: &'static [u8]) -> Option<Words> {
        let slots = file.strip_prefix(b"UDW1")?.get(4..)?.as_chunks().0;
        Some(Words { language, letters, slots })
    }

    /// How rare a frequent word in small letters is; `None` for every other one.
    pub(crate) fn rarity(self, word: impl IntoIterator<Item = char>) -> Option<Rarity> {
        self.any_rarity(word).filter(|rarity| *rarity <= RAREST_FREQUENT)
    }

    /// How rare a word in small letters is; `None` when it is not in the lexicon. Of what is no
    /// word, one in 50,000 has a rarity all the same.
    pub(crate) fn any_rarity(self, word: impl IntoIterator<Item = char>) -> Option<Rarity> {
        let mut hash = NO_LETTERS;
        let mut count = 0;
        let mut last = '\0';
        for letter in word {
            hash = with(hash, letter);
            (count, last) = (count + 1, letter);
        }
        if count == 1 && !self.letters.contains(last) {
            return None;
        }
        self.find(hash)
    }

    /// How rare each beginning of some small letters is as a frequent word, the shortest first.
    pub(crate) fn beginnings(self, letters: &[char]) -> impl Iterator<Item = Option<Rarity>> {
        let hashes = letters.iter().scan(NO_LETTERS, |hash, letter| {
            *hash = with(*hash, *letter);
            Some(*hash)
        });
        let is_word =
            move |at: usize| at > 0 || letters.first().is_some_and(|it| self.letters.contains(*it));
        let frequent = move |hash| self.find(hash).filter(|rarity| *rarity <= RAREST_FREQUENT);
        hashes.enumerate().map(move |(at, hash)| is_word(at).then(|| frequent(hash)).flatten())
    }

    fn find(self, hash: u64) -> Option<Rarity> {
        let hash = (hash ^ hash >> 32).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let first = (hash.checked_rem(self.slots.len() as u64)?) as usize;
        let (before, behind) = self.slots.split_at(first);
        // Two plain loops: this is asked for every stretch of a row that may be a word.
        for slots in [behind, before] {
            for &[low, middle, high] in slots {
                let entry = u32::from_le_bytes([low, middle, high, 0]);
                if entry == 0 {
                    return None;
                }
                if entry & 0x7_FFFF == (hash >> 45) as u32 {
                    return Some((entry >> 19) as Rarity);
                }
            }
        }
        None
    }
}

/// The hash of no letters.
const NO_LETTERS: u64 = 0xCBF2_9CE4_8422_2325;

/// The hash of some letters and one more: FNV-1a.
#[inline]
fn with(hash: u64, letter: char) -> u64 {
    if letter.is_ascii() {
        return (hash ^ u64::from(letter)).wrapping_mul(0x100_0000_01B3);
    }
    let mut bytes = [0; 4];
    let bytes = letter.encode_utf8(&mut bytes).bytes();
    bytes.fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3))
}

/// Code, the words of one letter, and the lexicon, of each language that has one.
#[rustfmt::skip]
static FILES: [(&str, &str, &[u8]); 7] = [
    ("en", "ai", include_bytes!("../words/en.bin")),
    ("fr", "aày", include_bytes!("../words/fr.bin")),
    ("de", "", include_bytes!("../words/de.bin")),
    ("es", "aeouy", include_bytes!("../words/es.bin")),
    ("pt", "aeoàé", include_bytes!("../words/pt.bin")),
    ("it", "aeioè", include_bytes!("../words/it.bin")),
    ("ru", "авикосуя", include_bytes!("../words/ru.bin")),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequent_words_are_known_and_others_are_not() {
        let english = Words::of(Script::Latin).next().unwrap();
        assert_eq!(english.language.code(), "en");
        for word in ["the", "prize", "vaccine", "password", "a", "chapter", "shocking"] {
            assert!(english.rarity(word.chars()).is_some(), "{word}");
        }
        for word in ["", "b", "prxze", "vacc", "nce", "tgwl", "zqx"] {
            assert_eq!(english.rarity(word.chars()), None, "{word}");
        }
        assert!(english.rarity("the".chars()) < english.rarity("ferry".chars()));
        let letters = ['a', 'n', 'd', 'z'];
        let beginnings: Vec<_> = english.beginnings(&letters).collect();
        let each = (1..=4).map(|end| english.rarity(letters[..end].iter().copied()));
        assert_eq!(beginnings, each.collect::<Vec<_>>());
    }

    #[test]
    fn every_lexicon_can_be_read() {
        let all = [Script::Latin, Script::Cyrillic, Script::Greek]
            .map(|script| Words::of(script).count());
        assert_eq!(all, [6, 1, 0]);
        let russian = Words::of(Script::Cyrillic).next().unwrap();
        assert!(russian.rarity("дорога".chars()).is_some());
    }
}
