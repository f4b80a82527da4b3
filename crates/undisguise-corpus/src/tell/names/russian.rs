//! Russian names in all their cases.

use super::Gender;
use crate::tell::reading::{Group, Lexicon, Reading, Roles};

/// Endings of names, the longest first.
const ENDINGS: [&str; 28] = [
    "ого", "его", "ому", "ему", "ыми", "ими", "ами", "ями", "ой", "ей", "ом", "ем", "ым", "им",
    "ую", "юю", "ая", "яя", "ый", "ий", "а", "я", "у", "ю", "е", "ы", "и", "о",
];

/// Fewest letters that stay.
const SHORTEST: usize = 3;

/// What all cases of a name have in common: `Ивана` and `Иваном` are `иван`.
pub(crate) fn stem(word: &str) -> String {
    let small = word.to_lowercase();
    let long = |stem: &&str| stem.chars().count() >= SHORTEST;
    let stripped = ENDINGS.iter().find_map(|ending| small.strip_suffix(ending).filter(long));
    let stem = stripped.unwrap_or(&small);
    let soft = stem.trim_end_matches(['е', 'и', 'ь', 'й']);
    if long(&soft) { soft.to_owned() } else { stem.to_owned() }
}

/// The nominative of a full name that stands in another case, as far as the given name tells it.
pub(super) fn nominative(name: &str, lexicon: &Lexicon) -> Option<String> {
    let Some((given, rest)) = name.split_once(' ') else {
        let known = lexicon.roles(name).any(Roles::GIVEN);
        return given_name(name, lexicon).filter(|_| !known).map(|(given, _)| given);
    };
    // `Ярослава Дольского` is of Ярослав.
    let his = ["ского", "цкого", "скому", "цкому"].iter().any(|ending| rest.ends_with(ending));
    if lexicon.roles(given).any(Roles::GIVEN) && !his {
        return None;
    }
    let (given, female) = given_name(given, lexicon).filter(|(_, female)| !(his && *female))?;
    let rest: Vec<String> = rest.split(' ').map(|word| surname(word, female)).collect();
    Some(format!("{given} {}", rest.join(" ")))
}

/// Whether a woman’s name is in the nominative and the other form of as many letters is not: `Флюра
/// Сабитова`, `Флюру Сабитову`.
pub(super) fn is_nominative(name: &str, other: &str) -> bool {
    let mut words = name.split(' ').zip(other.split(' '));
    name != other
        && words.all(|(word, other)| {
            let stem = |word: &str| word.chars().rev().skip(1).count();
            let ends = word.ends_with(['а', 'я']) && other.ends_with(['у', 'ю', 'е', 'ы', 'и']);
            word == other || (ends && stem(word) == stem(other))
        })
}

/// What given names end in, in the cases but for the nominative.
static CASES: Group = Group::named("russian.cases");

fn given_name(word: &str, lexicon: &Lexicon) -> Option<(String, bool)> {
    const FLEETING: [(&str, &str); 4] =
        [("льв", "Лев"), ("павл", "Павел"), ("петр", "Пётр"), ("любов", "Любовь")];
    // `ТАСС` is no form of `Тася`.
    if word.chars().nth(1).is_some_and(char::is_uppercase) {
        return None;
    }
    let small = word.to_lowercase();
    let known = FLEETING.iter().find(|(stem, _)| {
        small
            .strip_prefix(stem)
            .is_some_and(|rest| matches!(rest, "а" | "у" | "ом" | "е" | "и" | "ью"))
    });
    if let Some((_, name)) = known {
        return Some(((*name).to_owned(), *name == "Любовь"));
    }
    let last = |word: &str| word.char_indices().next_back().map_or(0, |(at, _)| at);
    let one = &word[..last(word)];
    let two = &one[..last(one)];
    // `Лукаш` is no form of `Лука`, nor `Костин` of `Костя`.
    let ends = |stem: &&str| CASES.contains(&word[stem.len()..]);
    for stem in [one, two].into_iter().filter(ends) {
        // `Лилию` is of `Лилия` before it is of `Лили`.
        let soft = stem.ends_with('и');
        let endings =
            if soft { ["я", "й", "", "ь", "а"] } else { ["", "й", "ь", "а", "я"] };
        for ending in endings {
            let tried = format!("{stem}{ending}");
            let roles = lexicon.roles(&tried);
            if roles.any(Roles::GIVEN) {
                return Some((tried, roles.any(Roles::FEMALE)));
            }
        }
    }
    None
}

/// Of a given name in any case, whether it is one of women.
pub(super) fn given(word: &str, lexicon: &Lexicon) -> Option<bool> {
    let long = word.chars().count() > SHORTEST;
    given_name(word, lexicon).filter(|_| long).map(|(_, female)| female)
}

/// The gender of a given name in any case at a token of a Russian text.
pub(super) fn given_at(reading: &Reading, token: usize) -> Option<Gender> {
    let female = given(reading.bare(token), Lexicon::of(reading.language))?;
    Some(if female { Gender::Female } else { Gender::Male })
}

/// Whether a word without its ending, or in the nominative, is a patronymic: `евгеньевн`, `Ильич`.
pub(super) fn is_patronymic(word: &str) -> bool {
    const ENDINGS: [&str; 10] =
        ["ович", "евич", "ьич", "мич", "кич", "овн", "евн", "ичн", "овна", "евна"];
    ENDINGS.iter().any(|ending| word.ends_with(ending)) && word.chars().count() > SHORTEST + 1
}

/// Whether a surname is that of a whole family, in another case than the nominative: `Ерофеевых`.
pub(crate) fn is_family(word: &str) -> bool {
    ["овых", "евых", "ёвых", "иных"].iter().any(|ending| word.ends_with(ending))
}

/// The gender that a word of a name tells in any case: a patronymic, or a surname in `-ский`, `-ская`.
pub(super) fn gender(word: &str) -> Option<Gender> {
    const WOMEN: [&str; 13] = [
        "овна",
        "овны",
        "овне",
        "овну",
        "овной",
        "евна",
        "евны",
        "евне",
        "евну",
        "евной",
        "ична",
        "ская",
        "цкая",
    ];
    const MEN: [&str; 14] = [
        "ович",
        "овича",
        "овичу",
        "овичем",
        "евич",
        "евича",
        "евичу",
        "евичем",
        "ский",
        "цкий",
        "ского",
        "цкого",
        "скому",
        "цкому",
    ];
    let ends = |endings: &[&str]| {
        word.chars().count() > SHORTEST + 2 && endings.iter().any(|ending| word.ends_with(ending))
    };
    if ends(&WOMEN) {
        return Some(Gender::Female);
    }
    ends(&MEN).then_some(Gender::Male)
}

/// The gender that a verb in the past tells.
pub(crate) fn past(verb: &str) -> Option<Gender> {
    let ends = |endings: [&str; 2]| endings.iter().any(|ending| verb.ends_with(ending));
    if ends(["ла", "лась"]) {
        return Some(Gender::Female);
    }
    ends(["л", "лся"]).then_some(Gender::Male)
}

/// Endings of surnames and patronymics of men in the other cases, and in the nominative.
const MALE: [(&str, &str); 18] = [
    ("оя", "ой"),
    ("ского", "ский"),
    ("скому", "ский"),
    ("ским", "ский"),
    ("ском", "ский"),
    ("цкого", "цкий"),
    ("цкому", "цкий"),
    ("цким", "цкий"),
    ("ого", "ой"),
    ("ому", "ой"),
    ("овым", "ов"),
    ("евым", "ев"),
    ("ёвым", "ёв"),
    ("иным", "ин"),
    ("ыным", "ын"),
    ("ем", ""),
    ("ом", ""),
    ("е", ""),
];

/// The same of women.
const FEMALE: [(&str, &str); 18] = [
    ("вны", "вна"),
    ("вне", "вна"),
    ("вной", "вна"),
    ("вну", "вна"),
    ("ичны", "ична"),
    ("ичне", "ична"),
    ("ской", "ская"),
    ("скую", "ская"),
    ("цкой", "цкая"),
    ("цкую", "цкая"),
    ("овой", "ова"),
    ("евой", "ева"),
    ("ёвой", "ёва"),
    ("иной", "ина"),
    ("ыной", "ына"),
    ("ой", "ая"),
    ("ую", "ая"),
    ("ну", "на"),
];

fn surname(word: &str, female: bool) -> String {
    let of = |endings: &[(&str, &str)]| {
        endings.iter().find_map(|(from, to)| {
            let stem = word.strip_suffix(from)?;
            // `Шевченко`, `Дроздом`: only a consonant can be bare.
            let bare = !to.is_empty() || stem.ends_with(is_consonant);
            (bare && stem.chars().count() + 1 >= SHORTEST).then(|| format!("{stem}{to}"))
        })
    };
    let found = if female {
        of(&FEMALE).or_else(|| word.strip_suffix("ву").map(|stem| format!("{stem}ва")))
    } else {
        of(&MALE).or_else(|| {
            let stem = word.strip_suffix(['а', 'у', 'я', 'ю'])?;
            let soft = word.ends_with(['я', 'ю']);
            let end = if soft { "ь" } else { "" };
            stem.ends_with(is_consonant).then(|| format!("{stem}{end}"))
        })
    };
    found.unwrap_or_else(|| word.to_owned())
}

fn is_consonant(letter: char) -> bool {
    letter.is_lowercase()
        && !matches!(letter, 'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'ь' | 'й')
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
    fn patronymics_surnames_and_verbs_tell_the_gender() {
        assert!(is_patronymic(&stem("Евгеньевны")) && is_patronymic(&stem("Ильичом")));
        assert!(!is_patronymic(&stem("Чибисова")) && !is_patronymic(""));
        assert_eq!(gender("Гореславская"), Some(Gender::Female));
        assert_eq!(gender("Степановичу"), Some(Gender::Male));
        assert_eq!(gender("Седых"), None);
        assert_eq!(past("призналась"), Some(Gender::Female));
        assert_eq!(past("сказал"), Some(Gender::Male));
        assert_eq!(past("говорит"), None);
    }

    #[test]
    fn the_nominative_is_told_by_the_given_name() {
        let lexicon = Lexicon::of(Language::from_code("ru"));
        let nominative = |name| nominative(name, lexicon);
        assert_eq!(nominative("Ивана Петрова").as_deref(), Some("Иван Петров"));
        assert_eq!(nominative("Анны Петровой").as_deref(), Some("Анна Петрова"));
        assert_eq!(nominative("Иван Петров"), None);
        for (oblique, name) in [
            ("Льва Ароновича Штейнмана", "Лев Аронович Штейнман"),
            ("Ивану Толмачёву", "Иван Толмачёв"),
            ("Петром Вишневским", "Пётр Вишневский"),
            ("Марией Сергеевной Толстой", "Мария Сергеевна Толстая"),
            ("Ольге Шевченко", "Ольга Шевченко"),
            ("Иваном Седых", "Иван Седых"),
            ("Анну Гусеву", "Анна Гусева"),
            ("Марка Ливнева", "Марк Ливнев"),
            ("Лидии Туманных", "Лидия Туманных"),
        ] {
            assert_eq!(nominative(oblique).as_deref(), Some(name));
        }
    }
}
