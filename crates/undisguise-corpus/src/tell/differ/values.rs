//! Quantities, ages, days and times of one sort with another value.

use std::collections::BTreeMap;

use super::align::{Accounts, Place};
use super::copied::{is_alike, is_mangled};
use super::days::are_main_days;
use super::elsewhere::{gives_number, is_rest};
use super::occasion::{are_of_other_occasions, is_elsewhere, is_of_saying};
use super::parts::{are_other_people, holds_others, is_counted, is_each, is_on_the_way, is_part};
use super::setting::{
    are_apart, are_of_one_event, are_of_other_years, are_sizes_of_others, is_at, is_feared,
    is_of_what_is_not_told, is_sought, is_then, share_a_word,
};
use super::weigh::{Candidate, Evidence, Shown, WEIGHT, one_of};
use crate::tell::Attribute;
use crate::tell::facts::{Bound, Counted, TermSort, Unit, Value, is_anybody};

/// How much two quantities may differ of which one is told with "about", or was brought from another unit.
const ABOUT: f64 = 0.12;

/// What is compared: values of one sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    AgeOf(u32),
    AgeNear(u32),
    AgeOfNoun(u32),
    Money(&'static str),
    Measure(&'static str),
    Things(u32),
    People,
    Day,
    Clock,
    Score,
}

impl Sort {
    /// What it is weighed as.
    fn kind(self) -> &'static str {
        match self {
            Sort::AgeOf(_) => "age",
            Sort::AgeNear(_) => "near",
            Sort::AgeOfNoun(_) => "noun",
            Sort::Money(_) => "money",
            Sort::Measure(_) => "measure",
            Sort::Things(_) => "things",
            Sort::People => "people",
            Sort::Day => "day",
            Sort::Clock => "clock",
            Sort::Score => "score",
        }
    }
}

/// A value of an account.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) account: usize,
    pub(super) place: Place,
    pub(super) value: &'a Value,
}

/// A group so large is a list of something.
const MOST: usize = 120;

pub(super) fn candidates(accounts: &Accounts) -> Vec<Candidate> {
    let mut groups: BTreeMap<Sort, Vec<Told>> = BTreeMap::new();
    for (number, sentence) in accounts.sentences.iter().enumerate() {
        let told = &accounts.told[sentence.told];
        let line = accounts.line(number);
        for term in line.first..line.end {
            let TermSort::Value(value) = told.noted.terms[term].sort else { continue };
            let Some(value) = told.noted.values.get(value as usize) else { continue };
            let place = Place { sentence: number, first: term, end: term + 1 };
            for sort in sorts(accounts, place, value) {
                groups.entry(sort).or_default().push(Told { account: sentence.told, place, value });
            }
        }
    }
    let mut found = Vec::new();
    for (sort, told) in &groups {
        let told = &told[..told.len().min(MOST)];
        for (at, one) in told.iter().enumerate() {
            for other in told[at + 1..].iter().filter(|other| other.account != one.account) {
                found.extend(candidate(accounts, *sort, told, *one, *other));
            }
        }
    }
    found
}

fn sorts(accounts: &Accounts, place: Place, value: &Value) -> Vec<Sort> {
    let sentence = place.sentence;
    match value {
        Value::Age { of, .. } => {
            let told = accounts.told(sentence);
            let named = of.named.and_then(|named| told.people.get(named).copied().flatten());
            let described = of.noun.or(of.word).and_then(|noun| accounts.described(noun));
            let who = named.or(described).or_else(|| accounts.introduced(place));
            let mut sorts: Vec<Sort> = who.map(Sort::AgeOf).into_iter().collect();
            sorts.extend(who.map(Sort::AgeNear));
            sorts.extend(of.noun.map(Sort::AgeOfNoun));
            // "a girl of ten" is somebody new, and so is "the 23-year-old" behind somebody's name.
            let line = accounts.line(sentence);
            let behind = of.bare && told.who[line.first..place.first].iter().any(Option::is_some);
            if who.is_none() && !of.new && of.named.is_none() && !behind {
                sorts.extend(accounts.nearest(sentence).map(Sort::AgeNear));
            }
            sorts
        }
        Value::Number { of: Counted::Unit(Unit::Money(code)), .. } => vec![Sort::Money(code)],
        Value::Number { of: Counted::Unit(Unit::Measure(sort, _)), .. } => {
            vec![Sort::Measure(sort)]
        }
        Value::Number { of: Counted::Things { heads, people, .. }, .. } => {
            // "Four people" and "nine people" are no more of one sort than "four" and "nine".
            let things = heads.iter().filter(|head| !is_anybody(**head));
            let things = things.map(|head| Sort::Things(*head));
            things.chain(people.then_some(Sort::People)).collect()
        }
        Value::Day { .. } => vec![Sort::Day],
        Value::Clock { .. } => vec![Sort::Clock],
        Value::Score { .. } => vec![Sort::Score],
    }
}

fn candidate(
    accounts: &Accounts,
    sort: Sort,
    all: &[Told],
    one: Told,
    other: Told,
) -> Option<Candidate> {
    if may_be_same(one.value, other.value) {
        return None;
    }
    let gives = |account: usize, value: &Value| {
        all.iter().filter(|it| it.account == account).any(|it| says_same(it.value, value))
    };
    if gives(one.account, other.value) || gives(other.account, one.value) {
        return None;
    }
    if are_of_other_times(accounts, sort, one, other)
        || !comparable(accounts, one, other)
        || are_of_other_things(accounts, sort, one, other)
    {
        return None;
    }
    let counts = matches!(sort, Sort::Money(_) | Sort::Measure(_) | Sort::Things(_) | Sort::People);
    let explained = || {
        gives_number(&accounts.told[one.account], other.value)
            || gives_number(&accounts.told[other.account], one.value)
            || is_rest(accounts, [(one.account, one.value), (other.account, other.value)])
    };
    if counts && (explained() || !is_of_one_thing(accounts, sort, all, one, other)) {
        return None;
    }
    let evidence = evidence(accounts, sort, all, one, other);
    let subject = subject(accounts, sort, one, other);
    let attribute = match sort {
        Sort::AgeOf(_) | Sort::AgeNear(_) | Sort::AgeOfNoun(_) => Attribute::Age,
        Sort::Money(_) | Sort::Measure(_) => Attribute::Amount,
        Sort::Things(_) | Sort::People | Sort::Score => Attribute::Count,
        Sort::Day | Sort::Clock => Attribute::Date,
    };
    let values = [shape(one.value), shape(other.value)];
    Some(Candidate {
        attribute,
        subject,
        left: one.place,
        right: other.place,
        values,
        shown: Shown::Places,
        evidence,
    })
}

/// Whether two values are told of a whole and its part, of those with and without somebody, of where
/// something is and how long it is, or of a size or span of time of different things.
fn are_of_other_things(accounts: &Accounts, sort: Sort, one: Told, other: Told) -> bool {
    let sides = [(one, other), (other, one)];
    let is_of_part =
        |one: Told, other: Told| is_counted(accounts, one, other) || is_part(accounts, one, other);
    if sides.into_iter().any(|(one, other)| is_of_part(one, other))
        || holds_others(accounts, one, other)
        || are_other_people(accounts, one, other)
    {
        return true;
    }
    match sort {
        Sort::Measure("time") => sides
            .into_iter()
            .any(|(one, other)| is_of_what_is_not_told(accounts, one.place, other.place)),
        Sort::Measure(_) => {
            is_at(accounts, one.place) != is_at(accounts, other.place)
                || are_sizes_of_others(accounts, one.place, other.place)
        }
        _ => false,
    }
}

/// Whether two values are told of different times or, where they are days, of different events. What
/// somebody was in a year is told of that year only.
fn are_of_other_times(accounts: &Accounts, sort: Sort, one: Told, other: Told) -> bool {
    match sort {
        Sort::Day | Sort::Clock => {
            [one, other].iter().any(|it| is_of_saying(accounts, it.place))
                || !are_of_one_event(accounts, one.place, other.place)
                    && !are_main_days(accounts, one, other)
        }
        Sort::Score => is_on_the_way(accounts, one) != is_on_the_way(accounts, other),
        Sort::AgeOf(_) | Sort::AgeNear(_) | Sort::AgeOfNoun(_) => {
            are_of_other_years(accounts, one.place, other.place)
                || is_then(accounts, one.place, are_far_apart(one, other))
                || is_then(accounts, other.place, are_far_apart(one, other))
        }
        _ => {
            // A number that was copied wrongly is told of the same, whatever stands beside it.
            let told = || {
                is_sought(accounts, one.place) != is_sought(accounts, other.place)
                    || are_of_other_occasions(accounts, one.place, other.place)
                    || is_elsewhere(accounts, one.place, other.place)
                    || is_elsewhere(accounts, other.place, one.place)
            };
            are_apart(accounts, one.place, other.place)
                || is_each(accounts, one) != is_each(accounts, other)
                || matches!(sort, Sort::People | Sort::Things(_))
                    && is_feared(accounts, one.place) != is_feared(accounts, other.place)
                || !is_mangled(one.value, other.value) && told()
        }
    }
}

/// Numbers alone say nothing. Words that both sentences share must speak for one thing, or words of
/// another sentence that gives one of both numbers. Where the languages differ, and so the words, a
/// third account is enough; so it is for what is counted by the same noun, and for a number that looks
/// like the other one written wrongly.
fn is_of_one_thing(accounts: &Accounts, sort: Sort, all: &[Told], one: Told, other: Told) -> bool {
    /// What both must share at least, names among it, and without them.
    const SHARED: f32 = 0.5;
    const WORDS: f32 = 1.2;
    /// The same of spans of time, which are told of anything.
    const TIME: f32 = 2.4;
    /// So many sentences that give the same are looked at.
    const MOST: usize = 6;
    /// Numbers from here on have several figures.
    const FIGURES: f64 = 10.0;
    let seconded = again(all, one, other) + again(all, other, one) > 0.0;
    let common = accounts.common(one.place, other.place);
    // Any two small numbers of people may be the one ten times the other.
    let is_small =
        |told: Told| matches!(told.value, Value::Number { value, .. } if *value < FIGURES);
    let few = sort == Sort::People && (is_small(one) || is_small(other));
    if matches!(sort, Sort::Things(_)) || !few && is_mangled(one.value, other.value) {
        return common.weight >= SHARED || seconded;
    }
    let asked = match sort {
        Sort::Measure("time") => TIME,
        _ => WORDS,
    };
    let language = |told: Told| accounts.language(told.place.sentence);
    // Of a page with many counts of people any two share a name.
    if sort == Sort::People {
        let alike = || common.words >= WORDS || share_a_word(accounts, one.place, other.place);
        let translated = seconded && language(one) != language(other);
        let only = is_only_crowd(all, one) && is_only_crowd(all, other);
        return translated || only && is_near(one, other) || common.weight >= SHARED && alike();
    }
    let shares = |own: Told, other: Told| {
        let same =
            all.iter().filter(|it| it.account != other.account && says_same(it.value, own.value));
        same.take(MOST).any(|it| {
            language(*it) != language(other)
                || accounts.common(it.place, other.place).words >= asked
        })
    };
    common.words >= asked || seconded && (shares(one, other) || shares(other, one))
}

/// Whether two ages are so far from each other that they may be told of other years.
fn are_far_apart(one: Told, other: Told) -> bool {
    /// Years.
    const FAR: f64 = 10.0;
    match (one.value, other.value) {
        (Value::Age { years: first, .. }, Value::Age { years: second, .. }) => {
            (first - second).abs() > FAR
        }
        _ => false,
    }
}

/// Fewer people are some of those who were there.
const CROWD: f64 = 11.0;

/// Whether a count is the only one of so many people that its account gives.
fn is_only_crowd(all: &[Told], told: Told) -> bool {
    let number = |it: &Told| match it.value {
        Value::Number { value, .. } => *value,
        _ => 0.0,
    };
    let own = number(&told);
    let mut others = all.iter().filter(|it| it.account == told.account).map(number);
    own >= CROWD && others.all(|it| it < CROWD || it == own)
}

/// Whether one number is at most twice the other.
fn is_near(one: Told, other: Told) -> bool {
    match (one.value, other.value) {
        (Value::Number { value: first, .. }, Value::Number { value: second, .. }) => {
            first.max(*second) <= 2.0 * first.min(*second)
        }
        _ => false,
    }
}

/// A birthday may lie between two accounts, unless both were published in one month.
fn comparable(accounts: &Accounts, one: Told, other: Told) -> bool {
    /// Days.
    const MONTH: u32 = 31;
    const YEAR: f64 = 365.25;
    let (Value::Age { years: first, .. }, Value::Age { years: second, .. }) =
        (one.value, other.value)
    else {
        return true;
    };
    let published = [one, other].map(|told| accounts.told[told.account].account.body.published);
    let apart = (first - second).abs();
    match published {
        [Some(first), Some(second)] if first.abs_diff(second) <= MONTH => apart >= 1.0,
        [Some(first), Some(second)] => apart > f64::from(first.abs_diff(second)) / YEAR + 1.0,
        _ => apart >= 2.0,
    }
}

fn evidence(accounts: &Accounts, sort: Sort, all: &[Told], one: Told, other: Told) -> Evidence {
    let common = accounts.common(one.place, other.place);
    let alone = 1.0 / (values(all, one.account) * values(all, other.account));
    let again = (again(all, one, other) + again(all, other, one)).min(2.0);
    let language = accounts.language(one.place.sentence) == accounts.language(other.place.sentence);
    let background = [one, other].iter().any(|it| accounts.line(it.place.sentence).background);
    let is_some = |told: Told| {
        matches!(told.value, Value::Number { of: Counted::Things { part: true, .. }, .. })
    };
    Evidence::of(
        sort.kind(),
        vec![
            ("weight", common.weight.min(WEIGHT)),
            ("share", common.share),
            ("both", common.both),
            ("names", common.names.min(2) as f32),
            ("alone", alone),
            ("again", again),
            ("alike", one_of(is_alike(one.value, other.value))),
            ("language", one_of(language)),
            ("background", one_of(background)),
            ("part", one_of(is_some(one) || is_some(other))),
            ("goals", one_of(shares_goals(one.value, other.value))),
            ("main", one_of(sort == Sort::Day && are_main_days(accounts, one, other))),
        ],
    )
}

/// How many values of a sort an account gives; one at least.
fn values(all: &[Told], account: usize) -> f32 {
    let mut own: Vec<&Value> = Vec::new();
    for told in all.iter().filter(|it| it.account == account) {
        if !own.iter().any(|known| may_be_same(known, told.value)) {
            own.push(told.value);
        }
    }
    own.len().max(1) as f32
}

/// How many accounts beside two give the value of the first one, too.
fn again(all: &[Told], one: Told, other: Told) -> f32 {
    let mut others: Vec<usize> = all
        .iter()
        .filter(|it| it.account != one.account && it.account != other.account)
        .filter(|it| may_be_same(it.value, one.value))
        .map(|it| it.account)
        .collect();
    others.dedup();
    others.len() as f32
}

/// Whether two results have one of both numbers in common.
fn shares_goals(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Score { high, low }, Value::Score { high: theirs, low: their_low }) => {
            high == theirs || low == their_low
        }
        _ => false,
    }
}

/// A value in one form.
fn shape(value: &Value) -> String {
    match value {
        Value::Number { value, .. } => format!("{value:.4e}"),
        Value::Age { years, .. } => format!("{years}"),
        Value::Day { year, month, day, weekday, hours, .. } => {
            format!("{year:?} {month:?} {day:?} {weekday:?} {hours:?}")
        }
        Value::Clock { minutes } => format!("{minutes}"),
        Value::Score { high, low } => format!("{high}-{low}"),
    }
}

/// Whom the values are about: whose age it is, else who is named in both sentences, or in one, else
/// what is counted.
fn subject(accounts: &Accounts, sort: Sort, one: Told, other: Told) -> String {
    match sort {
        Sort::AgeOf(who) | Sort::AgeNear(who) => return accounts.name_of(who),
        // Whose it is says the noun behind it, and not who else is named there.
        Sort::AgeOfNoun(noun) => return noun_of(accounts, one, noun),
        _ => {}
    }
    let named = accounts.subject(one.place.sentence, other.place.sentence);
    if !named.is_empty() {
        return named;
    }
    behind(accounts, one)
}

/// The noun with a key in the sentence of a value, as it reads; behind the value before all others.
fn noun_of(accounts: &Accounts, told: Told, noun: u32) -> String {
    let (line, own) = (accounts.line(told.place.sentence), &accounts.told[told.account]);
    let mut places = (told.place.end..line.end).chain(line.first..told.place.first);
    let is = |at: &usize| own.noted.terms[*at].key == noun;
    let read = |at: usize| own.account.reads_as(own.noted.terms[at].span).to_owned();
    places.find(is).map_or(String::new(), read)
}

/// The word behind a value, as it reads.
fn behind(accounts: &Accounts, told: Told) -> String {
    let next = Place { first: told.place.end, end: told.place.end + 1, ..told.place };
    let line = accounts.line(told.place.sentence);
    let text = accounts.told[told.account].account;
    if next.end <= line.end { text.reads_as(accounts.span(next)).to_owned() } else { String::new() }
}

/// The last part of the day.
const NIGHT: u8 = 4;

/// Whether one value is the other, as far as both are told.
fn says_same(one: &Value, other: &Value) -> bool {
    let touches = match (one, other) {
        (
            Value::Day { year: y1, month: m1, day: t1, weekday: w1, hours: h1, .. },
            Value::Day { year: y2, month: m2, day: t2, weekday: w2, hours: h2, .. },
        ) => {
            let both = [(m1, m2), (t1, t2), (w1, w2), (h1, h2)];
            y1.is_some() && y2.is_some()
                || both.iter().any(|(one, other)| one.is_some() && other.is_some())
        }
        _ => true,
    };
    touches && may_be_same(one, other)
}

/// Whether two values may mean the same.
pub(super) fn may_be_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number { .. }, Value::Number { .. }) => numbers_may_be_same(one, other),
        (
            Value::Age { years: first, bound: one, .. },
            Value::Age { years: second, bound: other, .. },
        ) => {
            let exact = *one == Bound::Exact && *other == Bound::Exact;
            (first - second).abs() < if exact { 0.5 } else { 2.5 }
        }
        (Value::Day { .. }, Value::Day { .. }) => days_may_be_same(one, other),
        (Value::Clock { minutes: first }, Value::Clock { minutes: second }) => {
            /// Twelve hours may be twenty-four.
            const HALF: u16 = 12 * 60;
            let apart = (first % HALF).abs_diff(second % HALF);
            apart.min(HALF - apart) <= 10
        }
        (Value::Score { .. }, Value::Score { .. }) => one == other,
        _ => true,
    }
}

/// How far, as a part of it, a number may be off that is told in full tens, hundreds or thousands.
const ROUND: f64 = 0.2;

/// What is told with "at least" may come to so many times as much.
const GROWN: f64 = 3.0;

fn numbers_may_be_same(one: &Value, other: &Value) -> bool {
    let (
        Value::Number { value: first, step, factor, bound, .. },
        Value::Number {
            value: second, step: their_step, factor: theirs, bound: their_bound, ..
        },
    ) = (one, other)
    else {
        return true;
    };
    let exceeds = |bound: &Bound, own: f64, their: f64| match bound {
        Bound::Least => their >= own * (1.0 - ABOUT) && their < own * GROWN,
        Bound::Most => their <= own * (1.0 + ABOUT) && their > own / 2.0,
        _ => false,
    };
    // The greatest here is not the greatest there.
    if *bound == Bound::Most && *their_bound == Bound::Most {
        return true;
    }
    if exceeds(bound, *first, *second) || exceeds(their_bound, *second, *first) {
        return true;
    }
    let exact = *bound == Bound::Exact && *their_bound == Bound::Exact && factor == theirs;
    // A round number is no other number for that: 100 may be 90, but not 75.
    let rounded = (step.max(*their_step) / 2.0).min(ROUND * first.abs().max(second.abs()));
    let loose = if exact { 0.0 } else { ABOUT * first.abs().max(second.abs()) };
    (first - second).abs() <= rounded.max(loose) * (1.0 + 1e-9)
}

fn days_may_be_same(one: &Value, other: &Value) -> bool {
    let (
        Value::Day { year: y1, decade: d1, month: m1, day: t1, weekday: w1, hours: h1 },
        Value::Day { year: y2, decade: d2, month: m2, day: t2, weekday: w2, hours: h2 },
    ) = (one, other)
    else {
        return true;
    };
    let years = match (y1, y2) {
        (Some(first), Some(second)) if *d1 || *d2 => first.div_euclid(10) == second.div_euclid(10),
        (Some(first), Some(second)) => first == second,
        _ => true,
    };
    let same =
        |one: &Option<u8>, other: &Option<u8>| one.is_none() || other.is_none() || one == other;
    // Where a night belongs is told in many ways.
    let night = [h1, h2].iter().any(|hours| **hours == Some(NIGHT));
    let days = same(w1, w2) && same(h1, h2) || night;
    years && days && same(m1, m2) && (m1.is_none() || m2.is_none() || same(t1, t2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(value: f64, step: f64) -> Value {
        let of = Counted::Unit(Unit::Money("EUR"));
        Value::Number { value, step, factor: 1.0, bound: Bound::Exact, of }
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
        let length = |value: f64, factor: f64, bound: Bound| {
            let of = Counted::Unit(Unit::Measure("length", factor));
            Value::Number { value, step: factor, factor, bound, of }
        };
        let miles = length(3.0 * 1609.344, 1609.344, Bound::Exact);
        assert!(may_be_same(&miles, &length(5000.0, 1000.0, Bound::About)));
        let most = length(8000.0, 1000.0, Bound::Most);
        assert!(may_be_same(&most, &length(7000.0, 1000.0, Bound::Exact)));
        assert!(!may_be_same(&most, &length(12000.0, 1000.0, Bound::Exact)));
    }
}
