//! The one day that an account names in full, which is the day of what it tells.

use super::align::{Accounts, Place};
use super::occasion::bare;
use super::setting::is_ahead;
use super::values::Told;
use crate::tell::facts::{FactWords, Role, TermSort, Value};

/// Days from the one to the other at most: what lies further apart is another event.
const APART: u8 = 7;

/// Sentences at the beginning of an account that tell what it is about.
const LEAD: usize = 8;

/// Whether two accounts name one day in full each, near each other, and tell of the same by it: neither of what came
/// of it only (a trial, a funeral), nor of what is to come, nor one of a night that belongs to two days.
pub(super) fn are_main_days(accounts: &Accounts, one: Told, other: Told) -> bool {
    let (Some(left), Some(right)) = (in_full(one.value), in_full(other.value)) else {
        return false;
    };
    let month = left.0.is_none() || right.0.is_none() || left.0 == right.0;
    let apart = left.1.abs_diff(right.1);
    if !month
        || !(1..=APART).contains(&apart)
        || !was_known(accounts, [(one, left), (other, right)])
    {
        return false;
    }
    let night = |own: Told, day: u8, other: u8| {
        // "В ночь на 22 апреля" belongs to the day before, too.
        let to = accounts.language(own.place.sentence).is_some_and(|it| it.code() == "ru");
        is_night(accounts, own.place) && (!to || day > other)
    };
    let nights = [night(one, left.1, right.1), night(other, right.1, left.1)];
    let sides = [one, other].map(|it| it.place);
    let after = sides.map(|place| tells(accounts, place, Role::AFTERMATH));
    let ahead = sides.map(|place| is_ahead(accounts, place));
    !(apart == 1 && nights[0] != nights[1])
        && after[0] == after[1]
        && ahead[0] == ahead[1]
        && [one, other].into_iter().all(|it| {
            accounts.sentences[it.place.sentence].line < LEAD
                && !accounts.line(it.place.sentence).background
                && !is_dateline(accounts, it.place)
                && is_only(accounts, it)
        })
}

/// Whether both accounts were published when both days had passed: who wrote before the other's day tells of another
/// event, and of who may have nothing is known.
fn was_known(accounts: &Accounts, days: [(Told, (Option<u8>, u8)); 2]) -> bool {
    let published = days.map(|(it, _)| accounts.told[it.account].account.body.published);
    let [Some(left), Some(right)] = published else { return false };
    let [left, right] = [left, right].map(month_and_day);
    let is_past = |(month, day): (Option<u8>, u8), by: (i32, i32)| {
        let (day, month) = (i32::from(day), month.map_or(by.0, i32::from));
        // A day of December is past in January.
        month.rem_euclid(12) == (by.0 - 1).rem_euclid(12) || month == by.0 && day <= by.1
    };
    days.iter().all(|(_, day)| is_past(*day, left) && is_past(*day, right))
}

/// The month and the day of the month of a day that is counted from 1 January 1970 (Hinnant, 2013).
fn month_and_day(days: i32) -> (i32, i32) {
    let of_era = (i64::from(days) + 719_468).rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (month as i32, day as i32)
}

/// The month and the day of the month, where the day is told.
fn in_full(value: &Value) -> Option<(Option<u8>, u8)> {
    match value {
        Value::Day { month, day: Some(day), weekday, .. } if month.or(*weekday).is_some() => {
            Some((*month, *day))
        }
        _ => None,
    }
}

/// Whether an account names no other day in full but where it was written.
fn is_only(accounts: &Accounts, told: Told) -> bool {
    let account = &accounts.told[told.account];
    let own = in_full(told.value);
    let first = told.place.sentence - accounts.sentences[told.place.sentence].line;
    account.noted.lines.iter().enumerate().all(|(number, line)| {
        (line.first..line.end).all(|at| {
            let TermSort::Value(value) = account.noted.terms[at].sort else { return true };
            let day = account.noted.values.get(value as usize).and_then(in_full);
            let place = Place { sentence: first + number, first: at, end: at + 1 };
            let same = |day: (Option<u8>, u8)| own.is_some_and(|own| own.1 == day.1);
            day.is_none_or(same) || is_dateline(accounts, place)
        })
    })
}

/// "HAVNES, 9 February." in front of all: where and when it was written.
fn is_dateline(accounts: &Accounts, place: Place) -> bool {
    let (told, line) = (accounts.told(place.sentence), accounts.line(place.sentence));
    let end = accounts.span(place).end;
    let rest = undisguise::Span::new(end.min(line.span.end), line.span.end);
    let behind = told.account.reads_as(rest).trim_start();
    accounts.sentences[place.sentence].line == 0
        && (line.first..place.first).all(|at| told.noted.terms[at].sort == TermSort::Name)
        && line.first < place.first
        && (behind.is_empty() || behind.starts_with(['–', '—', '-', '.', '(', ':']))
}

fn tells(accounts: &Accounts, place: Place, role: Role) -> bool {
    let account = accounts.told(place.sentence).account;
    let words = FactWords::of(account.language);
    let read = account.reads_as(accounts.line(place.sentence).span);
    read.split_whitespace().any(|word| words.entry(bare(word)).is(role))
}

/// Whether the sentence of a place tells of a night.
fn is_night(accounts: &Accounts, place: Place) -> bool {
    /// The last part of the day.
    const NIGHT: u8 = 4;
    let account = accounts.told(place.sentence).account;
    let words = FactWords::of(account.language);
    let read = account.reads_as(accounts.line(place.sentence).span);
    let is_night =
        |word: &str| words.entry(bare(word)).hours == Some(NIGHT) || bare(word) == "ночь";
    read.split_whitespace().any(is_night)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_1970() {
        assert_eq!(month_and_day(0), (1, 1));
        assert_eq!(month_and_day(59), (3, 1));
        assert_eq!(month_and_day(-1), (12, 31));
        assert_eq!(month_and_day(20_514), (3, 2));
        assert_eq!(month_and_day(11_016), (2, 29));
    }
}
