//! Typed facts with other values: ages, dates, places, amounts, counts, causes.

use std::collections::BTreeMap;

use super::Scope;
use crate::tell::facts::{CONCEPT, Detail, Value};
use crate::tell::group::folded_words;
use crate::tell::{Attribute, Difference, Fact};

/// A fact of an account.
#[derive(Clone, Copy)]
struct Told<'a> {
    document: usize,
    fact: &'a Fact,
    detail: &'a Detail,
}

/// Telling words that two amounts of the same sort must share around them, the person they belong to
/// counted twice; fewer where neither account gives another amount of that sort.
const SHARED: usize = 3;
const SHARED_ALONE: usize = 2;

/// How much two amounts may differ of which one is told with "about", or was brought from another unit.
const ABOUT: f64 = 0.12;

pub(super) fn differences(scope: &Scope) -> Vec<Difference> {
    let mut groups: BTreeMap<(Attribute, &str, &str), Vec<Told>> = BTreeMap::new();
    for &document in scope.documents {
        let account = scope.account(document);
        for (fact, detail) in account.facts.iter().zip(&account.body.noted.details) {
            // Amounts are compared by what stands around them.
            let about =
                if fact.attribute == Attribute::Amount { "" } else { detail.about.as_str() };
            let told = Told { document, fact, detail };
            groups.entry((fact.attribute, about, &detail.sort)).or_default().push(told);
        }
    }
    let mut found = Vec::new();
    for told in groups.values() {
        of_group(scope, told, &mut found);
    }
    found
}

/// Facts with the same attribute of the same thing.
fn of_group(scope: &Scope, told: &[Told], found: &mut Vec<Difference>) {
    /// A group so large is a list of something.
    const MOST: usize = 160;
    let told = &told[..told.len().min(MOST)];
    let mut shown: Vec<(&str, &Value, &Value)> = Vec::new();
    for (at, one) in told.iter().enumerate() {
        for other in &told[at + 1..] {
            if one.document == other.document || !are_different(scope, *one, *other, told) {
                continue;
            }
            let of = |it: &Told| {
                scope.statement(it.document, &it.fact.value, it.fact.span, it.fact.sentence)
            };
            let subject = &one.fact.subject;
            // The same two values in other words.
            let (first, second) = (&one.detail.value, &other.detail.value);
            let is_known = shown.iter().any(|(about, left, right)| {
                *about == one.detail.about
                    && (may_be_same(left, first) && may_be_same(right, second)
                        || may_be_same(left, second) && may_be_same(right, first))
            });
            if is_known {
                continue;
            }
            shown.push((&one.detail.about, first, second));
            found.push(scope.difference(subject, one.fact.attribute, of(one), of(other)));
        }
    }
}

/// Whether both cannot be so, and no account gives both values.
fn are_different(scope: &Scope, one: Told, other: Told, all: &[Told]) -> bool {
    let elsewhere = |document: usize, value: &Value| {
        let same = all.iter().filter(|it| it.document == document);
        same.into_iter().any(|it| may_be_same(&it.detail.value, value))
    };
    if elsewhere(one.document, &other.detail.value) || elsewhere(other.document, &one.detail.value)
    {
        return false;
    }
    match one.fact.attribute {
        Attribute::Age => {
            let nameless = one.detail.sort == NAMELESS;
            ages_differ(scope, one, other) && (!nameless || are_alone(one, other, all))
        }
        Attribute::Date => !one.detail.about.is_empty() || is_same_event(scope, one, other),
        Attribute::Cause => can_be_compared(scope, one, other),
        Attribute::Agent => is_same_feat(scope, one, other),
        Attribute::Place => !is_named_in(scope, one, other) && !is_named_in(scope, other, one),
        Attribute::Amount => is_same_amount(one, other, all),
        Attribute::Count => is_same_thing(scope, one, other, all),
        _ => false,
    }
}

/// The sort of an age of somebody without a name.
const NAMELESS: &str = "nameless";

/// Whether each account gives one value of this sort, and no more.
fn are_alone(one: Told, other: Told, all: &[Told]) -> bool {
    let values = |document: usize| all.iter().filter(|it| it.document == document).count();
    values(one.document) == 1 && values(other.document) == 1
}

/// Whether a third account gives one of the two values, so that they are of what all tell of.
fn is_told_again(one: Told, other: Told, all: &[Told]) -> bool {
    let again = |told: Told| {
        all.iter().any(|it| {
            it.document != one.document
                && it.document != other.document
                && may_be_same(&it.detail.value, &told.detail.value)
        })
    };
    again(one) || again(other)
}

fn same_language(scope: &Scope, one: Told, other: Told) -> bool {
    scope.account(one.document).language == scope.account(other.document).language
}

/// Telling words, names among them, that two dates of the same sort of event must share.
const SHARED_EVENT: usize = 2;

/// Whether two dates of the same sort of event are of the same one: by what stands around them.
fn is_same_event(scope: &Scope, one: Told, other: Told) -> bool {
    let names = shared(&one.detail.names, &other.detail.names);
    let words = shared(&one.detail.context, &other.detail.context);
    // The event itself is one of the words.
    let own = if same_language(scope, one, other) { words.saturating_sub(1) } else { 0 };
    names + own >= SHARED_EVENT
}

/// Words of different languages can only be compared where both are in the lists.
fn can_be_compared(scope: &Scope, one: Told, other: Told) -> bool {
    let (Value::Words(left), Value::Words(right)) = (&one.detail.value, &other.detail.value) else {
        return false;
    };
    let listed = |keys: &[u32]| keys.iter().any(|key| key & CONCEPT != 0);
    same_language(scope, one, other) || listed(left) && listed(right)
}

/// Whether two people are said to have done the same, and neither account names the other for it.
fn is_same_feat(scope: &Scope, one: Told, other: Told) -> bool {
    let (ours, theirs) = (&one.detail.context, &other.detail.context);
    let words = shared(ours, theirs);
    let short = ours.len().min(theirs.len());
    let listed = ours.iter().filter(|key| theirs.contains(key)).any(|key| key & CONCEPT != 0);
    same_language(scope, one, other) && (words >= 2 || words == 1 && short == 1)
        || listed && words >= 2
}

/// A birthday may lie between two accounts, unless both were published in one month.
fn ages_differ(scope: &Scope, one: Told, other: Told) -> bool {
    /// Days.
    const MONTH: u32 = 31;
    const YEAR: f64 = 365.25;
    let (Value::Number { value: first, .. }, Value::Number { value: second, .. }) =
        (&one.detail.value, &other.detail.value)
    else {
        return false;
    };
    let published =
        [one.document, other.document].map(|document| scope.account(document).body.published);
    let apart = (first - second).abs();
    match published {
        [Some(first), Some(second)] if first.abs_diff(second) <= MONTH => apart >= 1.0,
        [Some(first), Some(second)] => apart > f64::from(first.abs_diff(second)) / YEAR + 1.0,
        _ => apart >= 2.0,
    }
}

/// Whether the place of one fact is named in the account of another.
fn is_named_in(scope: &Scope, place: Told, other: Told) -> bool {
    let Value::Name(name) = &place.detail.value else { return true };
    let text = folded_words(scope.account(other.document).body.restored());
    let words: Vec<&str> = name.split(' ').collect();
    text.windows(words.len().max(1))
        .any(|window| window.iter().map(String::as_str).eq(words.iter().copied()))
}

fn is_same_amount(one: Told, other: Told, all: &[Told]) -> bool {
    let keys = shared(&one.detail.context, &other.detail.context);
    let person = one.detail.about == other.detail.about && one.detail.about.contains(' ');
    let both_alone = are_alone(one, other, all);
    let event = is_one_event(one, other, all);
    if is_time_or_measure(&one.detail.sort) {
        return keys >= SHARED || event == Some(true) && keys >= SHARED_ALONE;
    }
    if event == Some(true) && keys + shared(&one.detail.names, &other.detail.names) >= SHARED_ALONE
    {
        return true;
    }
    let names = shared(&one.detail.names, &other.detail.names);
    if both_alone && is_told_again(one, other, all) && keys > 0 && keys + names >= SHARED_ALONE {
        return true;
    }
    let least = if both_alone { SHARED_ALONE } else { SHARED };
    keys > 0 && keys + 2 * usize::from(person) >= least
}

/// Whether two values belong to one sort of event, of which both accounts give one value; nothing
/// where one belongs to none.
fn is_one_event(one: Told, other: Told, all: &[Told]) -> Option<bool> {
    let (event, theirs) = (one.detail.event?, other.detail.event?);
    let same = |document: usize| {
        let of = |it: &&Told| it.document == document && it.detail.event == Some(event);
        all.iter().filter(of).count()
    };
    Some(event == theirs && same(one.document) == 1 && same(other.document) == 1)
}

/// Many spans of time and lengths stand in a text, of one person too: only what is around them tells.
fn is_time_or_measure(sort: &str) -> bool {
    sort.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn is_same_thing(scope: &Scope, one: Told, other: Told, all: &[Told]) -> bool {
    let both_alone = are_alone(one, other, all);
    if may_be_part(one, other) || may_be_part(other, one) {
        return false;
    }
    let words = shared(&one.detail.context, &other.detail.context);
    let names = shared(&one.detail.names, &other.detail.names);
    match is_one_event(one, other, all) {
        Some(true) => words + names >= 1,
        Some(false) => false,
        None if same_language(scope, one, other) => {
            let listed = one.detail.about == one.detail.sort && is_told_again(one, other, all);
            both_alone && (words >= 2 || listed)
        }
        None => {
            let listed = one.detail.about == one.detail.sort;
            both_alone && listed && words + names >= 1
        }
    }
}

/// Whether one number and others beside it are the other number.
fn may_be_part(one: Told, other: Told) -> bool {
    let number = |told: Told| match told.detail.value {
        Value::Number { value, .. } => value,
        _ => 0.0,
    };
    let (part, whole) = (number(one), number(other));
    one.detail.beside.iter().any(|beside| (part + beside - whole).abs() < 0.5)
}

fn shared(one: &[u32], other: &[u32]) -> usize {
    one.iter().filter(|key| other.binary_search(key).is_ok()).count()
}

/// The last part of the day.
const NIGHT: u8 = 4;

/// Whether two values may mean the same.
pub(super) fn may_be_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (
            Value::Number { value: first, step: one_step, factor: one_factor, hedged: one_hedged },
            Value::Number {
                value: second,
                step: other_step,
                factor: other_factor,
                hedged: other_hedged,
            },
        ) => {
            let about = *one_hedged || *other_hedged || one_factor != other_factor;
            let rounded = one_step.max(*other_step) / 2.0;
            let loose = if about { ABOUT * first.abs().max(second.abs()) } else { 0.0 };
            (first - second).abs() <= rounded.max(loose) * (1.0 + 1e-9)
        }
        (
            Value::Day { year: y1, decade: d1, month: m1, day: t1, weekday: w1, hours: h1 },
            Value::Day { year: y2, decade: d2, month: m2, day: t2, weekday: w2, hours: h2 },
        ) => {
            let years = match (y1, y2) {
                (Some(first), Some(second)) if *d1 || *d2 => {
                    first.div_euclid(10) == second.div_euclid(10)
                }
                (Some(first), Some(second)) => first == second,
                _ => true,
            };
            let same = |one: &Option<u8>, other: &Option<u8>| {
                one.is_none() || other.is_none() || one == other
            };
            // Where a night belongs is told in many ways.
            let night = [h1, h2].iter().any(|hours| **hours == Some(NIGHT));
            let days = same(w1, w2) && same(h1, h2) || night;
            years && days && same(m1, m2) && (m1.is_none() || m2.is_none() || same(t1, t2))
        }
        (Value::Name(first), Value::Name(second)) => {
            first == second || first.contains(second.as_str()) || second.contains(first.as_str())
        }
        (Value::Words(first), Value::Words(second)) => shared(first, second) > 0,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(value: f64, step: f64) -> Value {
        Value::Number { value, step, factor: 1.0, hedged: false }
    }

    fn year(year: i32, decade: bool) -> Value {
        Value::Day { year: Some(year), decade, month: None, day: None, weekday: None, hours: None }
    }

    #[test]
    fn rounding_and_decades_are_no_difference() {
        assert!(may_be_same(&number(2300.0, 100.0), &number(2000.0, 1000.0)));
        assert!(!may_be_same(&number(1.2e6, 1e5), &number(1.2e7, 1e6)));
        assert!(may_be_same(&year(1980, true), &year(1984, false)));
        assert!(!may_be_same(&year(1981, false), &year(1984, false)));
        let miles = Value::Number {
            value: 3.0 * 1609.344,
            step: 1609.344,
            factor: 1609.344,
            hedged: false,
        };
        let kilometres =
            Value::Number { value: 5000.0, step: 1000.0, factor: 1000.0, hedged: true };
        assert!(may_be_same(&miles, &kilometres));
    }
}
