//! Days, months, years, weekdays and times of day, as far as they are told.

use super::{Role, Scene, Value};
use crate::tell::reading::TokenKind;

/// A day as far as it is told, and where it stands.
pub(super) struct Date {
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) value: Value,
}

/// The dates of a sentence.
pub(super) fn dates(scene: &Scene) -> Vec<Date> {
    let mut found = Vec::new();
    let mut at = scene.sentence.first;
    while at < scene.sentence.end {
        let entry = scene.entry(at);
        let is_number = scene.reading.tokens[at].kind == TokenKind::Number;
        let told = entry.month.is_some() || entry.weekday.is_some() || entry.hours.is_some();
        if !(is_number || told || entry.number.is_some()) {
            at += 1;
            continue;
        }
        let date = vietnamese(scene, at)
            .or_else(|| clock(scene, at))
            .or_else(|| with_month(scene, at))
            .or_else(|| decade(scene, at))
            .or_else(|| year(scene, at))
            .or_else(|| weekday(scene, at))
            .or_else(|| hours(scene, at));
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
        _ => {
            // "quinta-feira (14)"
            let day = plain(scene, end + 1).and_then(|day| u8::try_from(day).ok());
            let inside = scene.word(end) == "(" && scene.word(end + 2) == ")";
            let day = day.filter(|day| inside && (1..=31).contains(day));
            Value::Day { year: None, decade: false, month: None, day, weekday, hours }
        }
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

/// `in the morning`, `that night`: a part of the day without the day.
fn hours(scene: &Scene, at: usize) -> Option<Date> {
    let hours = Some(scene.entry(at).hours?);
    let value =
        Value::Day { year: None, decade: false, month: None, day: None, weekday: None, hours };
    Some(Date { first: at, end: at + 1, value })
}

/// `3am`, `8.30 p.m.`, `21:15`, `at six o’clock`, `14 Uhr`, `21h30`, `a las 8.30 horas`: minutes of the day.
fn clock(scene: &Scene, at: usize) -> Option<Date> {
    let word = scene.word(at);
    let stop = word.find(|sign: char| !(sign.is_ascii_digit() || matches!(sign, '.' | ':' | 'h')));
    let (digits, joined) = word.split_at(stop.unwrap_or(word.len()));
    let (hour, minute, divided) = match digits.split_once([':', '.', 'h']) {
        Some((hour, minute)) => (hour.parse().ok()?, minute.parse().unwrap_or(0), true),
        None => {
            let spelt = scene.entry(at).number.filter(|hour| *hour <= 12.0);
            (digits.parse().ok().or(spelt.map(|hour| hour as u16))?, 0, false)
        }
    };
    if hour > 24 || minute > 59 {
        return None;
    }
    let small = |token: usize| scene.word(token).to_lowercase();
    let behind = if joined.is_empty() { small(at + 1) } else { joined.to_lowercase() };
    let mut end = at + 1 + usize::from(joined.is_empty());
    let dotted = matches!(behind.as_str(), "a" | "p") && small(end) == "." && small(end + 1) == "m";
    end += if dotted { 2 + usize::from(small(end + 2) == ".") } else { 0 };
    let (later, certain) = match behind.as_str() {
        "am" => (Some(false), true),
        "pm" => (Some(true), true),
        "a" if dotted => (Some(false), true),
        "p" if dotted => (Some(true), true),
        "uhr" | "heures" | "o’clock" | "o'clock" | "h" => (None, true),
        // "11 giờ trưa" is no span of time.
        "giờ"
            if matches!(
                small(at + 2).as_str(),
                "sáng" | "trưa" | "chiều" | "tối" | "đêm" | "khuya"
            ) =>
        {
            (None, true)
        }
        // "a las 1.25 horas" is none either.
        "horas"
            if divided
                && matches!(small(at.wrapping_sub(1)).as_str(), "la" | "las" | "às" | "à") =>
        {
            (None, true)
        }
        _ => {
            end = at + 1;
            (None, false)
        }
    };
    let colon = divided && digits.contains([':', 'h']) && minute_digits(digits) == 2;
    if !(certain || colon && joined.is_empty() && !is_score(scene, at)) {
        return None;
    }
    let hour = match later {
        Some(true) if hour < 12 => hour + 12,
        Some(false) if hour == 12 => 0,
        _ => hour,
    };
    Some(Date { first: at, end, value: Value::Clock { minutes: hour * 60 + minute } })
}

fn minute_digits(digits: &str) -> usize {
    digits.rsplit([':', 'h']).next().map_or(0, str::len)
}

/// `won 2:1` is no time of day.
fn is_score(scene: &Scene, at: usize) -> bool {
    let digits = scene.word(at);
    digits.rsplit(':').next().is_some_and(|minutes| minutes.len() != 2)
}
