//! The words that facts are told by, per language, from `data/facts/*.tsv`.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use undisguise::Language;

use crate::tell::group::key_of;
use crate::tell::reading::{Reading, Roles, TOLD_IN, rows};

/// What a word can be where facts are told.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Entry {
    /// The number it is.
    pub(crate) number: Option<f64>,
    /// What it multiplies the number before it by.
    pub(crate) times: Option<f64>,
    pub(crate) unit: Option<Unit>,
    /// 1 to 12.
    pub(crate) month: Option<u8>,
    pub(crate) event: Option<&'static str>,
    /// What it names, the same in each language.
    pub(crate) thing: Option<&'static str>,
    /// 1 is Monday.
    pub(crate) weekday: Option<u8>,
    /// A part of the day: 1 morning to 4 night.
    pub(crate) hours: Option<u8>,
    /// A pair of opposites, and whether it is the first of them.
    pub(crate) pair: Option<(&'static str, bool)>,
    /// A sort of things of which one excludes the others, and which of them.
    pub(crate) kind: Option<(&'static str, &'static str)>,
    /// What an irregular form is a form of.
    pub(crate) form: Option<&'static str>,
    flags: u64,
}

/// What a number is measured in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Unit {
    /// The code of a currency.
    Money(&'static str),
    /// A dimension, and what one is of its base unit.
    Measure(&'static str, f64),
}

/// What a word is beside a number or a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Role(u64);

const ROLES: [(&str, Role); 42] = [
    ("hedge", Role::HEDGE),
    ("old", Role::OLD),
    ("years", Role::YEARS),
    ("aged", Role::AGED),
    ("leads-to", Role::LEADS_TO),
    ("comes-from", Role::COMES_FROM),
    ("not", Role::NOT),
    ("limits", Role::LIMITS),
    ("other-day", Role::OTHER_DAY),
    ("because", Role::BECAUSE),
    ("reason", Role::REASON),
    ("nobody", Role::NOBODY),
    ("background", Role::BACKGROUND),
    ("part", Role::PART),
    ("unsure", Role::UNSURE),
    ("passive", Role::PASSIVE),
    ("by", Role::BY),
    ("at", Role::AT),
    ("clause", Role::CLAUSE),
    ("least", Role::LEAST),
    ("most", Role::MOST),
    ("now", Role::NOW),
    ("half", Role::HALF),
    ("people", Role::PEOPLE),
    ("peace", Role::PEACE),
    ("strife", Role::STRIFE),
    ("wants", Role::WANTS),
    ("ahead", Role::AHEAD),
    ("condition", Role::CONDITION),
    ("denies", Role::DENIES),
    ("so-far", Role::SO_FAR),
    ("includes", Role::INCLUDES),
    ("former", Role::FORMER),
    ("reads-out", Role::READS_OUT),
    ("apart", Role::APART),
    ("stock", Role::STOCK),
    ("vague", Role::VAGUE),
    ("sought", Role::SOUGHT),
    ("ordinal", Role::ORDINAL),
    ("degree", Role::DEGREE),
    ("pluperfect", Role::PLUPERFECT),
    ("aftermath", Role::AFTERMATH),
];

impl Role {
    pub(crate) const HEDGE: Role = Role(1);
    pub(crate) const OLD: Role = Role(1 << 1);
    pub(crate) const YEARS: Role = Role(1 << 2);
    pub(crate) const AGED: Role = Role(1 << 3);
    pub(crate) const LEADS_TO: Role = Role(1 << 7);
    pub(crate) const COMES_FROM: Role = Role(1 << 8);
    pub(crate) const NOT: Role = Role(1 << 10);
    pub(crate) const LIMITS: Role = Role(1 << 11);
    pub(crate) const OTHER_DAY: Role = Role(1 << 17);
    pub(crate) const BECAUSE: Role = Role(1 << 18);
    pub(crate) const REASON: Role = Role(1 << 19);
    pub(crate) const NOBODY: Role = Role(1 << 20);
    pub(crate) const BACKGROUND: Role = Role(1 << 21);
    pub(crate) const PART: Role = Role(1 << 22);
    pub(crate) const UNSURE: Role = Role(1 << 23);
    pub(crate) const PASSIVE: Role = Role(1 << 24);
    pub(crate) const BY: Role = Role(1 << 25);
    pub(crate) const AT: Role = Role(1 << 26);
    pub(crate) const CLAUSE: Role = Role(1 << 27);
    pub(crate) const LEAST: Role = Role(1 << 28);
    pub(crate) const MOST: Role = Role(1 << 29);
    pub(crate) const NOW: Role = Role(1 << 30);
    pub(crate) const HALF: Role = Role(1 << 31);
    pub(crate) const PEOPLE: Role = Role(1 << 4);
    pub(crate) const PEACE: Role = Role(1 << 5);
    pub(crate) const STRIFE: Role = Role(1 << 6);
    pub(crate) const WANTS: Role = Role(1 << 9);
    pub(crate) const AHEAD: Role = Role(1 << 12);
    pub(crate) const CONDITION: Role = Role(1 << 13);
    pub(crate) const DENIES: Role = Role(1 << 14);
    pub(crate) const SO_FAR: Role = Role(1 << 15);
    pub(crate) const INCLUDES: Role = Role(1 << 16);
    pub(crate) const FORMER: Role = Role(1 << 32);
    pub(crate) const READS_OUT: Role = Role(1 << 33);
    pub(crate) const APART: Role = Role(1 << 34);
    pub(crate) const STOCK: Role = Role(1 << 35);
    pub(crate) const VAGUE: Role = Role(1 << 36);
    pub(crate) const SOUGHT: Role = Role(1 << 37);
    pub(crate) const ORDINAL: Role = Role(1 << 38);
    pub(crate) const DEGREE: Role = Role(1 << 39);
    pub(crate) const PLUPERFECT: Role = Role(1 << 40);
    pub(crate) const AFTERMATH: Role = Role(1 << 41);
}

impl Entry {
    #[inline]
    pub(crate) fn is(&self, role: Role) -> bool {
        self.flags & role.0 != 0
    }

    fn learn(&mut self, role: &'static str, first: &'static str) -> bool {
        let number = |text: &str| text.parse::<f64>().ok();
        match role.split_once(':') {
            Some(("number", value)) => self.number = number(value),
            Some(("times", value)) => self.times = number(value),
            Some(("month", value)) => self.month = value.parse().ok(),
            Some(("event", name)) => self.event = Some(name),
            Some(("thing", name)) => self.thing = Some(name),
            Some(("form", name)) => self.form = Some(name),
            Some(("kind", name)) => self.kind = Some((name, first)),
            Some(("weekday", value)) => self.weekday = value.parse().ok(),
            Some(("hours", value)) => self.hours = value.parse().ok(),
            Some(("pair", name)) => {
                self.pair = Some((name.trim_end_matches(['+', '-']), name.ends_with('+')));
            }
            Some(("unit", unit)) => {
                self.unit = Some(match unit.split_once('*') {
                    Some((dimension, factor)) => {
                        Unit::Measure(dimension, number(factor).unwrap_or(1.0))
                    }
                    None if unit == "percent" => Unit::Measure("percent", 1.0),
                    None => Unit::Money(unit),
                });
            }
            _ => {
                let known = ROLES.iter().find(|(name, _)| *name == role);
                self.flags |= known.map_or(0, |(_, role)| role.0);
                return known.is_some();
            }
        }
        true
    }
}

/// The words of one language.
#[derive(Debug, Default)]
pub(crate) struct FactWords {
    words: FxHashMap<String, Entry>,
}

impl FactWords {
    /// The words of a language; of none, what is the same in all of them.
    pub(crate) fn of(language: Option<Language>) -> &'static FactWords {
        let code = language.map_or("*", Language::code);
        let found = LEXICONS.iter().find(|(known, _)| *known == code);
        found.map_or(&LEXICONS[0].1, |(_, words)| words)
    }

    /// What a word can be, whatever its capitals.
    pub(crate) fn entry(&'static self, word: &str) -> &'static Entry {
        /// Longest word of the lists, in bytes.
        const LONGEST: usize = 40;
        if word.len() > LONGEST {
            return &NONE;
        }
        let plain = word.chars().all(|letter| !letter.is_uppercase() && letter != '\'');
        let found = if plain {
            self.words.get(word)
        } else if word.bytes().all(|byte| byte.is_ascii() && byte != b'\'') {
            let mut small = [0; LONGEST];
            let small = &mut small[..word.len()];
            small.copy_from_slice(word.as_bytes());
            small.make_ascii_lowercase();
            std::str::from_utf8(small).ok().and_then(|small| self.words.get(small))
        } else {
            self.words.get(&word.to_lowercase().replace('\'', "’"))
        };
        found.unwrap_or(&NONE)
    }
}

/// What a word is that is in no list.
static NONE: Entry = Entry {
    number: None,
    times: None,
    unit: None,
    month: None,
    event: None,
    thing: None,
    weekday: None,
    hours: None,
    pair: None,
    kind: None,
    form: None,
    flags: 0,
};

/// What each token of a text can be, looked up once for each word.
#[derive(Debug)]
pub(crate) struct Entries {
    tokens: Vec<&'static Entry>,
    /// Key of each token that tells something; 0 for all others.
    keys: Vec<u32>,
    /// How much each tells.
    weights: Vec<f32>,
    /// The words they come from.
    pub(crate) words: &'static FactWords,
}

impl Entries {
    pub(crate) fn of(reading: &Reading) -> Entries {
        let words = FactWords::of(reading.language);
        let mut known: FxHashMap<&str, (&'static Entry, u32, f32)> = FxHashMap::default();
        let count = reading.tokens.len();
        let (mut tokens, mut keys, mut weights) =
            (Vec::with_capacity(count), Vec::with_capacity(count), Vec::with_capacity(count));
        for token in &reading.tokens {
            let word = token.span.of(reading.text);
            let (entry, key, weight) = *known.entry(word).or_insert_with(|| {
                let tells = token.is_word() && !token.roles.any(Roles::SMALL);
                let entry = words.entry(word);
                let read = entry.form.unwrap_or(token.bare().of(reading.text));
                let key = if tells { key_of(read).max(1) } else { 0 };
                (entry, key, if tells { weight(reading.language, word) } else { 0.0 })
            });
            tokens.push(entry);
            keys.push(key);
            weights.push(weight);
        }
        Entries { tokens, keys, weights, words }
    }

    /// What a token can be; nothing behind the end.
    #[inline]
    pub(crate) fn at(&self, token: usize) -> &'static Entry {
        self.tokens.get(token).copied().unwrap_or(&NONE)
    }

    /// How much a token tells.
    #[inline]
    pub(crate) fn weight(&self, token: usize) -> f32 {
        self.weights.get(token).copied().unwrap_or(0.0)
    }

    /// The key of a token that tells something.
    #[inline]
    pub(crate) fn key(&self, token: usize) -> Option<u32> {
        self.keys.get(token).copied().filter(|key| *key != 0)
    }
}

/// How much a word tells: decimal orders of how rare it is beyond the commonest.
fn weight(language: Option<Language>, word: &str) -> f32 {
    /// A word that is in no list, and one of a language without a list.
    const RARE: f64 = 5.5;
    const COMMON: f64 = 2.0;
    const LEAST: f64 = 0.4;
    let rarity = language.and_then(|language| language.rarity(word)).unwrap_or(RARE);
    (rarity - COMMON).max(LEAST) as f32
}

const LISTS: [&str; 8] = [
    include_str!("../../../lists/facts/numbers.tsv"),
    include_str!("../../../lists/facts/units.tsv"),
    include_str!("../../../lists/facts/events.tsv"),
    include_str!("../../../lists/facts/opposites.tsv"),
    include_str!("../../../lists/facts/days.tsv"),
    include_str!("../../../lists/facts/things.tsv"),
    include_str!("../../../lists/facts/kinds.tsv"),
    include_str!("../../../lists/facts/stated.tsv"),
];

static LEXICONS: LazyLock<Vec<(&'static str, FactWords)>> = LazyLock::new(|| {
    let codes = std::iter::once("*").chain(TOLD_IN);
    codes
        .map(|code| {
            let mut lexicon = FactWords::default();
            for (_, role, words) in rows(&LISTS).filter(|(of, _, _)| *of == "*" || *of == code) {
                for same in words.split_whitespace() {
                    let first = same.split('=').next().unwrap_or(same);
                    for word in same.split('=') {
                        lexicon.words.entry(word.to_owned()).or_default().learn(role, first);
                    }
                }
            }
            (code, lexicon)
        })
        .collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_lists_is_understood() {
        for line in LISTS.iter().flat_map(|list| list.lines()) {
            let columns: Vec<&str> = line.split('\t').collect();
            if line.starts_with('#') {
                continue;
            }
            assert_eq!(columns.len(), 3, "{line}");
            assert!(columns[0] == "*" || TOLD_IN.contains(&columns[0]), "{line}");
            assert!(
                Entry::default().learn(rows(&LISTS).find(|it| it.1 == columns[1]).unwrap().1, ""),
                "{line}"
            );
            assert_eq!(columns[2], columns[2].to_lowercase(), "in small letters");
        }
    }

    #[test]
    fn words_are_found_whatever_their_capitals() {
        let english = FactWords::of(Language::from_code("en"));
        assert_eq!(english.entry("Forty").number, Some(40.0));
        assert_eq!(english.entry("£").unit, Some(Unit::Money("GBP")));
        assert!(english.entry("didn't").is(Role::NOT));
        assert_eq!(*english.entry(""), Entry::default());
        assert_eq!(*english.entry(&"forty".repeat(99)), Entry::default());
    }
}
