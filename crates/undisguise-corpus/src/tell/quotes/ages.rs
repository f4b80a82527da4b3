//! How old somebody is said to be: `the 70-year-old` is nobody who is said to be 34.

use crate::tell::reading::Reading;

/// Ages that are told of people.
const AGES: std::ops::RangeInclusive<u16> = 1..=115;

/// What may follow an age behind a name: `Reed, 34, …`, `Reed (34)`, `Reed, 34 ans`.
const ENDS: [&str; 11] =
    [",", ")", ".", ";", "ans", "Jahre", "años", "anos", "anni", "лет", "tuổi"];

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
    ENDS.contains(&reading.word(number + 1)).then(|| age(reading, number)).flatten()
}

fn age(reading: &Reading, number: usize) -> Option<u16> {
    reading.word(number).parse().ok().filter(|age| AGES.contains(age))
}
