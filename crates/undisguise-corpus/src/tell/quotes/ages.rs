//! How old somebody is said to be: `the 70-year-old` is nobody who is said to be 34.

use crate::tell::reading::{Group, Reading, Roles, lowered};

/// Words before a name among which an age stands.
const BEFORE: usize = 3;

/// Ages that are told of people.
const AGES: std::ops::RangeInclusive<u16> = 1..=115;

/// What may follow an age behind a name: `Reed, 34, …`, `Reed (34)`, `Reed, 34 ans`.
static ENDS: Group = Group::named("ages.ends");

/// Whether a noun stands for somebody of an age: `70-year-old`, `36-Jährige`.
pub(super) fn is_age(word: &str) -> bool {
    word.ends_with("old") || word.contains("ährige")
}

/// The age for which a noun stands: `the 70-year-old`, `der 36-Jährige`.
pub(super) fn told_by(reading: &Reading, head: usize) -> Option<u16> {
    let word = reading.word(head);
    // `il 45enne`
    if let Some(number) = word.strip_suffix("enne").filter(|_| reading.is_in("it")) {
        let age = number.parse().ok().or_else(|| in_italian(number));
        return age.filter(|age| AGES.contains(age));
    }
    let aged = word.ends_with("year-old") || word == "old" || word.contains("ährige");
    let number = head.checked_sub(2).filter(|at| aged && reading.word(at + 1) == "-")?;
    age(reading, number)
}

/// How old somebody may be who is called so: `la sexagénaire`, `le jeune homme`, `der junge Mann`.
pub(super) fn among(
    reading: &Reading,
    first: usize,
    head: usize,
) -> Option<std::ops::RangeInclusive<u16>> {
    if !(reading.is_in("fr") || reading.is_in("de")) {
        return None;
    }
    let word = lowered(reading.bare(head));
    let called = || DECADES.iter().find(|(stem, _)| word.starts_with(stem));
    let decade = if word.ends_with("naire") { called() } else { None };
    if let Some((_, from)) = decade {
        return Some(*from..=*from + 9);
    }
    let old = |at: usize| OLD.contains(&reading.word(at));
    let plain = reading.roles(head).any(Roles::PLAIN);
    if plain && head > first && old(head - 1) {
        return Some(OLDER..=115);
    }
    let young = |at: usize| matches!(reading.word(at), "jeune" | "junge" | "jungen" | "junger");
    let before = head.saturating_sub(2).max(first);
    (before..head).any(young).then_some(1..=YOUNG)
}

/// What those are called who are so old, by tens of years.
const DECADES: [(&str, u16); 9] = [
    ("vingtenaire", 20),
    ("trentenaire", 30),
    ("quadragénaire", 40),
    ("quinquagénaire", 50),
    ("sexagénaire", 60),
    ("septuagénaire", 70),
    ("octogénaire", 80),
    ("nonagénaire", 90),
    ("centenaire", 100),
];

/// Before `homme`, `Mann`: of somebody old, and from which age on.
const OLD: [&str; 8] = ["vieil", "vieux", "vieille", "alte", "alter", "alten", "ältere", "betagte"];
const OLDER: u16 = 50;

/// Whoever is older is not called young.
const YOUNG: u16 = 40;

/// The age behind a noun: `el goleador de 31 años`, `o jovem de 19 anos`.
pub(super) fn of_years(reading: &Reading, end: usize) -> Option<u16> {
    let years = matches!(reading.word(end + 2), "años" | "anos" | "anni" | "ans");
    let of = matches!(reading.word(end), "de" | "di");
    if of && years { age(reading, end + 1) } else { None }
}

/// The number before `-enne`: `ventinov`, `sessant`, `quindic`.
fn in_italian(number: &str) -> Option<u16> {
    const TEENS: [&str; 10] = [
        "dec",
        "undic",
        "dodic",
        "tredic",
        "quattordic",
        "quindic",
        "sedic",
        "diciassett",
        "diciott",
        "diciannov",
    ];
    const TENS: [&str; 8] =
        ["vent", "trent", "quarant", "cinquant", "sessant", "settant", "ottant", "novant"];
    const UNITS: [&str; 10] =
        ["", "un", "du", "tre", "quattr", "cinqu", "sei", "sett", "ott", "nov"];
    if let Some(teen) = TEENS.iter().position(|teen| *teen == number) {
        return Some(teen as u16 + 10);
    }
    let (ten, rest) =
        TENS.iter().zip(2_u16..).find_map(|(ten, tens)| Some((tens, number.strip_prefix(ten)?)))?;
    let rest = rest.strip_prefix(['i', 'a']).unwrap_or(rest);
    let unit = UNITS.iter().position(|unit| *unit == rest)?;
    Some(ten * 10 + unit as u16)
}

/// The age that stands behind a name: `Reed, 34, …`, `Reed, who is 34, …`, `Reed is 34.`
pub(super) fn behind(reading: &Reading, end: usize) -> Option<u16> {
    let apart = matches!(reading.word(end), "," | "(");
    let is = |at: usize| matches!(reading.word(at), "is" | "was" | "aged" | "now");
    let number = match () {
        () if apart && reading.word(end + 1) == "who" && is(end + 2) => end + 3,
        () if apart && is(end + 1) => end + 2,
        () if apart && matches!(reading.word(end + 1), "de" | "di") => end + 2,
        () if apart => end + 1,
        () if matches!(reading.word(end), "is" | "was") => end + 1,
        () => return None,
    };
    ENDS.contains(reading.word(number + 1)).then(|| age(reading, number)).flatten()
}

/// How old somebody is whom a noun calls so: `the octogenarian`.
pub(super) fn range(word: &str) -> Option<std::ops::RangeInclusive<u16>> {
    Some(match word {
        "toddler" => 1..=4,
        "child" => 1..=14,
        "boy" | "girl" | "schoolboy" | "schoolgirl" => 1..=18,
        "teenager" | "teen" => 13..=19,
        "youngster" => 5..=25,
        "pensioner" | "retiree" => 55..=115,
        "sexagenarian" => 60..=69,
        "septuagenarian" => 70..=79,
        "octogenarian" => 80..=89,
        "nonagenarian" => 90..=99,
        "centenarian" => 100..=115,
        _ => return None,
    })
}

fn age(reading: &Reading, number: usize) -> Option<u16> {
    // `Asha, nine,`
    const SPELT: [&str; 17] = [
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    let word = reading.word(number);
    let spelt = || SPELT.iter().zip(3..).find(|(spelt, _)| **spelt == word).map(|(_, age)| age);
    word.parse().ok().or_else(spelt).filter(|age| AGES.contains(age))
}

/// The age that stands before an English name: `84-year-old Reed`, `the 74-year-old waitress Ana Reed`.
pub(super) fn before(reading: &Reading, name: usize) -> Option<u16> {
    let small = |at: &usize| {
        reading.tokens[*at].is_word() && (!reading.tokens[*at].capital || is_age(reading.word(*at)))
    };
    let near = (name.saturating_sub(BEFORE)..name).rev().take_while(small);
    told_by(reading, near.into_iter().find(|at| is_age(reading.word(*at)))?)
}
