//! Days and moments, as pages and records tell them.

use std::fmt;

use jiff::civil::{self, DateTime};
use jiff::fmt::rfc2822;
use jiff::{Timestamp, tz::TimeZone};

/// A moment, or a day of which the hour is not known, in UTC.
///
/// Sorted by when it is or begins; a day stands before the moments of it. Displays as `2025-11-02`
/// or `2025-11-02T10:00:00Z`, which [`Date::parse`] reads again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    seconds: i64,
    has_time: bool,
}

/// Nothing longer is a date.
const LONGEST: usize = 64;

/// The first second of the year 1 and the last one of the year 9999.
const SECONDS: std::ops::RangeInclusive<i64> = -62_135_596_800..=253_402_300_799;

/// Digits of a count of seconds since 1970 (from 1973 on), and of one of milliseconds.
const IN_SECONDS: std::ops::RangeInclusive<usize> = 9..=10;
const IN_MILLISECONDS: std::ops::RangeInclusive<usize> = 12..=13;

impl Date {
    /// A moment, in seconds since the beginning of 1970; `None` outside the years 1 to 9999.
    pub fn from_seconds(seconds: i64) -> Option<Date> {
        SECONDS.contains(&seconds).then_some(Date { seconds, has_time: true })
    }

    /// A day, counted from the first one of 1970.
    #[cfg(feature = "parquet")]
    pub(crate) fn from_days(days: i64) -> Option<Date> {
        let date = Date::from_seconds(days.checked_mul(24 * 60 * 60)?)?;
        Some(Date { has_time: false, ..date })
    }

    /// Reads RFC 3339 (`2025-11-02T10:00:00+01:00`, also with a space, without seconds, or without an
    /// offset, which is UTC then), RFC 2822 (`Sun, 02 Nov 2025 10:00:00 GMT`), days and months
    /// (`2025-11-02`, `20251102`, `2025-11`, which is its first day), seconds or milliseconds since
    /// 1970, and the fourteen digits of web archives (`20251102100000`).
    ///
    /// `None` for anything else: no date is guessed from `02/11/25`.
    ///
    /// ```
    /// use undisguise_corpus::Date;
    /// let of = |text| Date::parse(text).map(|date| date.to_string());
    /// assert_eq!(of("Sun, 02 Nov 2025 10:00:00 +0100").as_deref(), Some("2025-11-02T09:00:00Z"));
    /// assert_eq!(of("2025-11").as_deref(), Some("2025-11-01"));
    /// assert_eq!((of(""), of("yesterday")), (None, None));
    /// ```
    pub fn parse(text: &str) -> Option<Date> {
        let text = text.trim_ascii();
        if text.is_empty() || text.len() > LONGEST || !text.is_ascii() {
            return None;
        }
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return digits(text);
        }
        if let Some((whole, behind)) = text.split_once('.')
            && IN_SECONDS.contains(&whole.len())
            && [whole, behind].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
        {
            return digits(whole);
        }
        day(text).or_else(|| moment(text))
    }

    /// Seconds since the beginning of 1970, UTC; of a day, its first second.
    pub fn seconds(self) -> i64 {
        self.seconds
    }

    /// Whether only the day is known.
    pub fn is_day(self) -> bool {
        !self.has_time
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = Timestamp::from_second(self.seconds).map_err(|_| fmt::Error)?;
        let time = TimeZone::UTC.to_datetime(time);
        if self.has_time { write!(f, "{time}Z") } else { time.date().fmt(f) }
    }
}

fn digits(text: &str) -> Option<Date> {
    let number = |text: &str| text.parse::<i64>().ok();
    match text.len() {
        8 => of_day(text.parse().ok()?),
        14 => {
            let (day, time) = text.split_at(8);
            of_civil(format!("{day}T{time}").parse().ok()?)
        }
        length if IN_SECONDS.contains(&length) => Date::from_seconds(number(text)?),
        length if IN_MILLISECONDS.contains(&length) => Date::from_seconds(number(text)? / 1000),
        _ => None,
    }
}

/// `2025-11-02` and `2025-11`.
fn day(text: &str) -> Option<Date> {
    let numbers = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    match text.len() {
        10 if numbers(text) => of_day(text.parse().ok()?),
        7 if numbers(text) => of_day(format!("{text}-01").parse().ok()?),
        _ => None,
    }
}

fn moment(text: &str) -> Option<Date> {
    if let Ok(time) = text.parse::<Timestamp>() {
        return Date::from_seconds(time.as_second());
    }
    // Without an offset: a date followed by a time, and nothing else.
    if text.as_bytes().get(10).is_some_and(|byte| matches!(byte, b'T' | b't' | b' '))
        && let Ok(time) = text.parse::<DateTime>()
    {
        return of_civil(time);
    }
    let parser = rfc2822::DateTimeParser::new().relaxed_weekday(true);
    Date::from_seconds(parser.parse_timestamp(text).ok()?.as_second())
}

fn of_day(day: civil::Date) -> Option<Date> {
    let date = of_civil(day.to_datetime(civil::Time::midnight()))?;
    Some(Date { has_time: false, ..date })
}

fn of_civil(time: DateTime) -> Option<Date> {
    Date::from_seconds(TimeZone::UTC.to_timestamp(time).ok()?.as_second())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_they_are_written() {
        let cases = [
            ("2025-11-02T10:00:00Z", "2025-11-02T10:00:00Z"),
            ("2025-11-02t10:00:00.250z", "2025-11-02T10:00:00Z"),
            ("2025-11-02T10:00:00+02:00", "2025-11-02T08:00:00Z"),
            ("2025-11-02 10:00:00", "2025-11-02T10:00:00Z"),
            ("2025-11-02T10:00", "2025-11-02T10:00:00Z"),
            ("  2025-11-02 ", "2025-11-02"),
            ("20251102", "2025-11-02"),
            ("2025-11", "2025-11-01"),
            ("1969-12-31", "1969-12-31"),
            ("Sun, 02 Nov 2025 10:00:00 GMT", "2025-11-02T10:00:00Z"),
            ("2 Nov 2025 10:00 -0500", "2025-11-02T15:00:00Z"),
            ("1762077600", "2025-11-02T10:00:00Z"),
            ("1762077600.75", "2025-11-02T10:00:00Z"),
            ("1762077600000", "2025-11-02T10:00:00Z"),
            ("20251102100000", "2025-11-02T10:00:00Z"),
        ];
        for (text, expected) in cases {
            let date = Date::parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(date.to_string(), expected, "{text}");
            assert_eq!(Date::parse(&date.to_string()), Some(date), "{text}");
        }
        let none = [
            "",
            "x",
            "2025",
            "02/11/25",
            "2025-13-01",
            "2025-02-30",
            "20251399",
            "99999999999999",
            "1",
            "-5",
            "2025-11-02T",
            "2025-11-02T25:00",
            "\u{662}\u{660}",
            "0000-01-01",
        ];
        for text in none {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        assert_eq!(Date::parse(&"9".repeat(100_000)), None);
    }

    #[test]
    fn dates_are_in_order() {
        let mut dates = ["2025-11-03", "2025-11-02T00:00:00Z", "1999-01-01", "2025-11-02"]
            .map(|text| Date::parse(text).unwrap());
        dates.sort();
        let dates = dates.map(|date| date.to_string());
        assert_eq!(dates, ["1999-01-01", "2025-11-02", "2025-11-02T00:00:00Z", "2025-11-03"]);
        assert!(Date::parse("2025-11-02").unwrap().is_day());
    }
}
