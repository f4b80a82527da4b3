//! The languages there is a model for.

use std::fmt;
use std::sync::OnceLock;

use crate::class::{Class, Script, class, lower};
use crate::model::Model;
use crate::words::Words;

/// A language there is a model for, by its code; Serbian counts twice, once per script.
#[derive(Clone, Copy)]
pub struct Language(&'static Entry);

struct Entry {
    code: &'static str,
    name: &'static str,
    script: Script,
    file: &'static [u8],
    model: OnceLock<Model>,
    short: OnceLock<Model>,
}

impl Language {
    /// The code used in JSON: `en`, `vi`, `sr-Latn` (BCP 47).
    pub fn code(self) -> &'static str {
        self.0.code
    }

    /// The English name: `English`, `Vietnamese`, `Serbian (Latin)`.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Every language there is a model for, in the order of `data/languages.tsv`.
    pub fn all() -> impl Iterator<Item = Language> {
        ENTRIES.iter().map(Language)
    }

    /// The language with this code, if there is a model for it. `""` is none.
    pub fn from_code(code: &str) -> Option<Language> {
        Language::all().find(|language| language.code() == code)
    }

    /// How many bits a letter of `text` costs in this language, on average over its words, the
    /// edge of each word counted as a letter; `None` when no word can be spelt with the alphabet.
    ///
    /// Between 2.5 and 3.5 for text in the language, 5 and more for another one. Linear in the
    /// length of the text.
    pub fn bits_per_letter(self, text: &str) -> Option<f64> {
        let model = self.model();
        let (mut nats, mut letters) = (0.0, 0usize);
        let between = |letter| matches!(class(letter), Class::Break | Class::Unseen);
        for word in text.split(between) {
            let spelt = word.chars().filter(|letter| class(*letter) != Class::Mark);
            let symbols: Option<Vec<_>> = spelt.map(|letter| model.symbol(lower(letter))).collect();
            if let Some(symbols) = symbols.filter(|symbols| !symbols.is_empty()) {
                letters += symbols.len() + 1;
                nats -= f64::from(model.word(symbols));
            }
        }
        (letters > 0).then(|| nats / letters as f64 / std::f64::consts::LN_2)
    }

    /// How rare a word is in this language: minus the decimal logarithm of its share of all words.
    /// English "the" has 1.25, "prize" 4.5. `None` for a word that is not among the frequent ones,
    /// and for a language without a list of them; one in 50,000 of such words is taken for another.
    ///
    /// Linear in the length of the word; capitals do not matter.
    pub fn rarity(self, word: &str) -> Option<f64> {
        let words = Words::of_language(self)?;
        words.any_rarity(word.chars().map(lower)).map(|rarity| f64::from(rarity) / 4.0)
    }

    pub(crate) fn script(self) -> Script {
        self.0.script
    }

    /// The model up to trigrams, read on first use in a fifth of the time: enough to tell which
    /// language this is.
    pub(crate) fn short_model(self) -> &'static Model {
        self.0.short.get_or_init(|| Model::read_levels(self.0.file, 3))
    }

    /// The model, read on first use.
    pub(crate) fn model(self) -> &'static Model {
        self.0.model.get_or_init(|| Model::read(self.0.file))
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Language {}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

macro_rules! entries {
    ($($code:literal $name:literal $script:ident,)*) => {
        static ENTRIES: [Entry; [$($code),*].len()] = [$(Entry {
            code: $code,
            name: $name,
            script: Script::$script,
            file: include_bytes!(concat!("../models/", $code, ".bin")),
            model: OnceLock::new(),
            short: OnceLock::new(),
        },)*];
    };
}

entries! {
    "en" "English" Latin,
    "fr" "French" Latin,
    "de" "German" Latin,
    "es" "Spanish" Latin,
    "pt" "Portuguese" Latin,
    "it" "Italian" Latin,
    "nl" "Dutch" Latin,
    "pl" "Polish" Latin,
    "cs" "Czech" Latin,
    "ro" "Romanian" Latin,
    "tr" "Turkish" Latin,
    "vi" "Vietnamese" Latin,
    "id" "Indonesian" Latin,
    "sv" "Swedish" Latin,
    "ru" "Russian" Cyrillic,
    "uk" "Ukrainian" Cyrillic,
    "bg" "Bulgarian" Cyrillic,
    "sr" "Serbian (Cyrillic)" Cyrillic,
    "sr-Latn" "Serbian (Latin)" Latin,
    "el" "Greek" Greek,
    "hu" "Hungarian" Latin,
    "fi" "Finnish" Latin,
    "da" "Danish" Latin,
    "nb" "Norwegian (Bokmål)" Latin,
    "hr" "Croatian" Latin,
    "sk" "Slovak" Latin,
    "sl" "Slovene" Latin,
    "ca" "Catalan" Latin,
    "lt" "Lithuanian" Latin,
    "lv" "Latvian" Latin,
    "et" "Estonian" Latin,
    "sq" "Albanian" Latin,
    "ms" "Malay" Latin,
    "fil" "Filipino" Latin,
    "sw" "Swahili" Latin,
    "mk" "Macedonian" Cyrillic,
    "be" "Belarusian" Cyrillic,
    "kk" "Kazakh" Cyrillic,
    "hy" "Armenian" Armenian,
    "ka" "Georgian" Georgian,
    "he" "Hebrew" Hebrew,
    "ar" "Arabic" Arabic,
    "fa" "Persian" Arabic,
    "hi" "Hindi" Devanagari,
}
