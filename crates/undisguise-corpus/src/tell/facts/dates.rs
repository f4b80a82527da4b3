//! When and where something happened to somebody: a date or place and an event in one clause.

use super::{Detail, Noted, Role, Scene, Value, folded};
use crate::tell::Attribute;
use crate::tell::names::{Named, Sort};
use crate::tell::reading::TokenKind;

/// Tokens between a date and the event it belongs to.
const NEAR: usize = 10;

/// Tokens between an event and whom it befell.
const BESIDE: usize = 9;

/// A day as far as it is told, and where it stands.
struct Date {
    first: usize,
    end: usize,
    value: Value,
}

/// What befalls one person at a time: its date belongs to that person.
const BEFALLS: [&str; 9] = [
    "death",
    "birth",
    "wedding",
    "divorce",
    "founding",
    "arrest",
    "release",
    "retirement",
    "appointment",
];

pub(super) fn note(scene: &Scene, noted: &mut Noted) {
    if scene.events.is_empty() {
        return;
    }
    for date in dates(scene) {
        let near =
            scene.events.iter().filter(|(event, _)| is_near(scene, *event, date.first, date.end));
        let gap = |event: usize| {
            if event < date.first { date.first - event } else { event - date.end + 1 }
        };
        let Some((event, sort)) = near.min_by_key(|(event, _)| gap(*event)) else { continue };
        let befalls = BEFALLS.contains(sort);
        let person = befalls.then(|| befell(scene, *event)).flatten();
        if let Some(named) = person {
            let fact = scene.fact(Attribute::Date, &named.name, date.first, date.end);
            noted.add(fact, Detail::of(date.value, folded(&named.name), sort));
        } else if !(sort == &"birth" || scene.is_background()) {
            of_event(scene, &date, *event, sort, noted);
        }
    }
    for (event, sort) in scene.events {
        if BEFALLS.contains(sort) || *sort == "injury" {
            note_place(scene, *event, sort, noted);
        }
    }
}

/// A date of what the story is about: told by the event and the words and names around it.
fn of_event(scene: &Scene, date: &Date, event: usize, sort: &str, noted: &mut Noted) {
    let fact = scene.fact(Attribute::Date, scene.word(event), date.first, date.end);
    let context = scene.context(scene.sentence.first, scene.sentence.end);
    let names = scene.name_keys();
    let about = String::new();
    noted.add(fact, Detail { context, names, ..Detail::of(date.value.clone(), about, sort) });
}

/// Whether an event stands in the clause of a date: "killed in 1983", "1983, when X was killed".
fn is_near(scene: &Scene, event: usize, first: usize, end: usize) -> bool {
    if event < first {
        return first - event <= NEAR && (event..first).all(|at| !is_break(scene, at));
    }
    if event < end {
        return false;
    }

    let leads = scene.word(end) == ","
        && matches!(scene.word(end + 1), "when" | "als" | "quand" | "cuando" | "quando" | "когда");
    if leads {
        return event - end <= 2 * NEAR;
    }
    event - end <= NEAR && (end..event).all(|at| !is_break(scene, at))
}

fn is_break(scene: &Scene, token: usize) -> bool {
    super::parts_clauses(scene.word(token))
}

/// Whom an event befell: the nearest person before it, or behind "of".
fn befell<'a>(scene: &'a Scene, event: usize) -> Option<&'a Named> {
    let behind = scene.mentions().iter().find(|mention| {
        mention.first > event
            && mention.first <= event + 4
            && matches!(
                scene.word(event + 1),
                "of" | "de" | "von" | "di" | "d’" | "del" | "der" | "des" | "his"
            )
    });
    if let Some(named) = behind.and_then(|mention| scene.person(mention)) {
        return Some(named);
    }
    let before = scene.mentions().iter().rev().find(|mention| mention.end <= event);
    let Some(before) = before else {
        return super::ages::by_pronoun(scene).filter(|_| event - scene.sentence.first <= BESIDE);
    };
    // Another name between them may be the one.
    (event - before.end <= BESIDE).then(|| scene.person(before)).flatten()
}

fn note_place(scene: &Scene, event: usize, sort: &str, noted: &mut Noted) {
    let is_in = |token: usize| {
        let word = scene.word(token);
        matches!(word, "in" | "at" | "near" | "à" | "en" | "em" | "a" | "в" | "ở" | "tại")
    };
    let place = scene.mentions().iter().find(|mention| {
        mention.first > event
            && mention.first <= event + 4
            && is_in(mention.first - 1)
            && (event..mention.first).all(|at| !is_break(scene, at))
    });
    let Some(place) = place else { return };
    let named = scene.names.meant(place);
    if named.sort != Sort::Place {
        return;
    }
    let Some(person) = befell(scene, event) else { return };
    let fact = scene.fact(Attribute::Place, &person.name, place.first, place.end);
    let value = Value::Name(folded(&named.name));
    noted.add(fact, Detail::of(value, folded(&person.name), sort));
}

/// The dates of a sentence.
fn dates(scene: &Scene) -> Vec<Date> {
    let mut found = Vec::new();
    let mut at = scene.sentence.first;
    while at < scene.sentence.end {
        let entry = scene.entry(at);
        let is_number = scene.reading.tokens[at].kind == TokenKind::Number;
        if !(is_number || entry.month.is_some() || entry.weekday.is_some()) {
            at += 1;
            continue;
        }
        let date = vietnamese(scene, at)
            .or_else(|| with_month(scene, at))
            .or_else(|| decade(scene, at))
            .or_else(|| year(scene, at))
            .or_else(|| weekday(scene, at));
        at = date.as_ref().map_or(at + 1, |date| date.end.max(at + 1));
        found.extend(date);
    }
    found
}

/// `Tuesday morning`, `Dienstagabend`, `во вторник утром`; with the day of the month behind it.
fn weekday(scene: &Scene, at: usize) -> Option<Date> {
    let entry = scene.entry(at);
    let weekday = Some(entry.weekday?);
    let mut before = at.saturating_sub(2).max(scene.sentence.first)..at;
    if before.any(|token| scene.entry(token).is(Role::OTHER_DAY)) {
        return None;
    }
    let behind = scene.entry(at + 1).hours.map(|hours| (hours, at + 2));
    let (hours, end) = match (entry.hours, behind) {
        (Some(hours), _) => (Some(hours), at + 1),
        (None, Some((hours, end))) => (Some(hours), end),
        (None, None) => (None, at + 1),
    };
    let comma = usize::from(scene.word(end) == ",");
    let value = match with_month(scene, end + comma) {
        Some(Date { value: Value::Day { year, decade, month, day, .. }, end, .. }) => {
            let value = Value::Day { year, decade, month, day, weekday, hours };
            return Some(Date { first: at, end, value });
        }
        _ => Value::Day { year: None, decade: false, month: None, day: None, weekday, hours },
    };
    Some(Date { first: at, end, value })
}

/// `ngày 3 tháng 10 năm 2021`, from its first number.
fn vietnamese(scene: &Scene, at: usize) -> Option<Date> {
    if scene.word(at + 1) != "tháng" {
        return None;
    }
    let number = |token: usize| u8::try_from(plain(scene, token)?).ok();
    let (day, month) = (Some(number(at)?), Some(number(at + 2)?));
    let year = plain(scene, at + 4).filter(|_| scene.word(at + 3) == "năm");
    let end = at + 3 + 2 * usize::from(year.is_some());
    Some(Date { first: at, end, value: on(year, false, month, day) })
}

/// A day without its name.
fn on(year: Option<i32>, decade: bool, month: Option<u8>, day: Option<u8>) -> Value {
    Value::Day { year, decade, month, day, weekday: None, hours: None }
}

/// A number of at most four digits.
fn plain(scene: &Scene, token: usize) -> Option<i32> {
    let word = scene.word(token);
    let word = word.trim_end_matches(|sign: char| sign.is_alphabetic());
    (word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| word.parse().ok())
        .flatten()
}

fn is_year(number: i32) -> bool {
    (1500..2100).contains(&number)
}

/// `12 March 2024`, `March 12, 2024`, `12. März`, `12 de marzo de 2024`, `March 2024`.
fn with_month(scene: &Scene, at: usize) -> Option<Date> {
    let skip = |mut token: usize| {
        while matches!(scene.word(token), "." | "de" | "of" | "," | "del") {
            token += 1;
        }
        token
    };
    let is_day = |number: &i32| (1..=31).contains(number);
    let (day, month, mut end) = match plain(scene, at).filter(is_day) {
        Some(day) => {
            let token = skip(at + 1);
            (Some(day), scene.entry(token).month?, token + 1)
        }
        None => {
            let month = scene
                .entry(at)
                .month
                .filter(|_| scene.reading.tokens.get(at).is_some_and(|token| token.capital))?;
            let day = plain(scene, at + 1).filter(is_day);
            (day, month, at + 1 + usize::from(day.is_some()))
        }
    };
    let year = plain(scene, skip(end)).filter(|number| is_year(*number));
    if year.is_some() {
        end = skip(end) + 1;
    }
    if day.is_none() && year.is_none() {
        return None;
    }
    let day = day.and_then(|day| u8::try_from(day).ok());
    Some(Date { first: at, end, value: on(year, false, Some(month), day) })
}

/// `the 1980s`, `the early 1970s`, `die 1980er`.
fn decade(scene: &Scene, at: usize) -> Option<Date> {
    let word = scene.word(at);
    let stem = word.strip_suffix('s').or_else(|| word.strip_suffix("er"))?;
    let year: i32 = stem.parse().ok().filter(|year| is_year(*year) && year % 10 == 0)?;
    let value = on(Some(year), true, None, None);
    Some(Date { first: at, end: at + 1, value })
}

/// `in 1983`: a year needs a word before it that leads to one.
fn year(scene: &Scene, at: usize) -> Option<Date> {
    let word = scene.word(at);
    let year: i32 =
        (word.len() == 4).then(|| word.parse().ok()).flatten().filter(|year| is_year(*year))?;
    let before = scene.word(at.wrapping_sub(1)).to_lowercase();
    let leads = [
        "in",
        "since",
        "of",
        "to",
        "en",
        "em",
        "im",
        "jahr",
        "nel",
        "в",
        "năm",
        "back",
        "l’année",
        "from",
        "seit",
    ];
    // "wurde 1958 geboren"
    let leads_on = scene.entry(at + 1).event == Some("birth");
    if !(leads.contains(&before.as_str()) || leads_on) {
        return None;
    }
    let value = on(Some(year), false, None, None);
    Some(Date { first: at, end: at + 1, value })
}
