//! Russian names in all their cases.

use crate::tell::reading::{Lexicon, Roles};

/// Endings of names, the longest first.
const ENDINGS: [&str; 28] = [
    "ого", "его", "ому", "ему", "ыми", "ими", "ами", "ями", "ой", "ей", "ом", "ем", "ым", "им",
    "ую", "юю", "ая", "яя", "ый", "ий", "а", "я", "у", "ю", "е", "ы", "и", "о",
];

/// Fewest letters that stay.
const SHORTEST: usize = 3;

/// What all cases of a name have in common: `Ивана` and `Иваном` are `иван`.
pub(super) fn stem(word: &str) -> String {
    let small = word.to_lowercase();
    let long = |stem: &&str| stem.chars().count() >= SHORTEST;
    let stripped = ENDINGS.iter().find_map(|ending| small.strip_suffix(ending).filter(long));
    let stem = stripped.unwrap_or(&small);
    let soft = stem.trim_end_matches(['е', 'и', 'ь', 'й']);
    if long(&soft) { soft.to_owned() } else { stem.to_owned() }
}

/// The nominative of a full name that stands in another case, as far as the given name tells it.
pub(super) fn nominative(name: &str, lexicon: &Lexicon) -> Option<String> {
    let (given, rest) = name.split_once(' ')?;
    if lexicon.roles(given).any(Roles::GIVEN) {
        return None;
    }
    let (given, female) = given_name(given, lexicon)?;
    let rest: Vec<String> = rest.split(' ').map(|word| surname(word, female)).collect();
    Some(format!("{given} {}", rest.join(" ")))
}

fn given_name(word: &str, lexicon: &Lexicon) -> Option<(String, bool)> {
    let last = |word: &str| word.char_indices().next_back().map_or(0, |(at, _)| at);
    let one = &word[..last(word)];
    let two = &one[..last(one)];
    for stem in [one, two] {
        for ending in ["", "й", "ь", "а", "я"] {
            let tried = format!("{stem}{ending}");
            let roles = lexicon.roles(&tried);
            if roles.any(Roles::GIVEN) {
                return Some((tried, roles.any(Roles::FEMALE)));
            }
        }
    }
    None
}

fn surname(word: &str, female: bool) -> String {
    const MALE: [(&str, &str); 9] = [
        ("ского", "ский"),
        ("скому", "ский"),
        ("ским", "ский"),
        ("ову", "ов"),
        ("ова", "ов"),
        ("овым", "ов"),
        ("ева", "ев"),
        ("еву", "ев"),
        ("евым", "ев"),
    ];
    const MALE_IN: [(&str, &str); 6] = [
        ("ина", "ин"),
        ("ину", "ин"),
        ("иным", "ин"),
        ("ича", "ич"),
        ("ичу", "ич"),
        ("ичем", "ич"),
    ];
    const FEMALE: [(&str, &str); 10] = [
        ("вны", "вна"),
        ("вне", "вна"),
        ("вной", "вна"),
        ("ской", "ская"),
        ("скую", "ская"),
        ("овой", "ова"),
        ("ову", "ова"),
        ("евой", "ева"),
        ("иной", "ина"),
        ("еву", "ева"),
    ];
    let endings = if female { [&FEMALE[..], &[]] } else { [&MALE[..], &MALE_IN[..]] };
    let mut all = endings.into_iter().flatten();
    let found = all.find_map(|(from, to)| Some(format!("{}{to}", word.strip_suffix(from)?)));
    found.unwrap_or_else(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use undisguise::Language;

    use super::*;

    #[test]
    fn all_cases_have_one_stem() {
        for forms in
            [["Иван", "Ивана", "Иваном"], ["Сергей", "Сергея", "Сергею"], ["Анна", "Анны", "Анной"]]
        {
            assert!(forms.iter().all(|form| stem(form) == stem(forms[0])), "{forms:?}");
        }
        assert_eq!(stem("Петрова"), stem("Петров"));
        assert_eq!(stem(""), "");
    }

    #[test]
    fn the_nominative_is_told_by_the_given_name() {
        let lexicon = Lexicon::of(Language::from_code("ru"));
        let nominative = |name| nominative(name, lexicon);
        assert_eq!(nominative("Ивана Петрова").as_deref(), Some("Иван Петров"));
        assert_eq!(nominative("Анны Петровой").as_deref(), Some("Анна Петрова"));
        assert_eq!(nominative("Иван Петров"), None);
    }
}
