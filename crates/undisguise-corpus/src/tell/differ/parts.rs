//! Numbers that are parts of one another, or counted from one another.

use undisguise::Span;

use super::align::Accounts;
use super::occasion::{bare, says_any};
use super::values::Told;
use crate::tell::facts::{Counted, Value, fate, is_anybody, is_young};
use crate::tell::reading::Group;

/// Whether one number and another beside it are the other number.
pub(super) fn is_part(accounts: &Accounts, one: Told, other: Told) -> bool {
    let (Value::Number { value: part, .. }, Value::Number { value: whole, .. }) =
        (one.value, other.value)
    else {
        return false;
    };
    let (told, sentence) = (&accounts.told[one.account], accounts.sentences[one.place.sentence]);
    let mut beside = told.noted.numbers_of(sentence.line).filter(|beside| beside != part);
    let (theirs, whole_in) =
        (&accounts.told[other.account], accounts.sentences[other.place.sentence]);
    let mut of_whole = theirs.noted.numbers_of(whole_in.line).filter(|beside| beside != whole);
    let is_rest = |beside: f64| (part + beside - whole).abs() < 0.5;
    // "Nine were hurt, four of them badly"
    let is_told = |beside: f64| is_rest(beside) || beside == *whole;
    beside.any(is_told) || of_whole.any(is_rest)
}

/// Whether two counts may be of those with and without somebody ("five people, including the driver"),
/// or one is of all that there are ("the choir has 45 members").
pub(super) fn holds_others(accounts: &Accounts, one: Told, other: Told) -> bool {
    /// Of the larger number, or so many.
    const SHARE: f64 = 0.15;
    const FEW: f64 = 2.0;
    let (
        Value::Number { value: first, of: Counted::Things { .. }, .. },
        Value::Number { value: second, .. },
    ) = (one.value, other.value)
    else {
        return false;
    };
    let is_stock = |told: Told| {
        matches!(told.value, Value::Number { of: Counted::Things { stock: true, .. }, .. })
    };
    if is_stock(one) != is_stock(other) {
        return true;
    }
    let includes =
        |it: Told| accounts.line(it.place.sentence).includes || is_of_others(accounts, it);
    // "With five men aboard", "four men were saved"
    let aboard = is_aboard(accounts, one) != is_aboard(accounts, other);
    let includes = includes(one) || includes(other) || aboard;
    includes && (first - second).abs() <= (SHARE * first.max(*second)).max(FEW)
}

/// Whether a number is that of all who were there: "with five men aboard".
fn is_aboard(accounts: &Accounts, told: Told) -> bool {
    let account = accounts.told[told.account].account;
    let read = account.reads_as(accounts.clause(told.place)).to_lowercase();
    read.split_whitespace().any(|word| ABOARD.contains(&bare(word)))
}

/// Whether a sum is one of several: "each family paid 20 million".
pub(super) fn is_each(accounts: &Accounts, told: Told) -> bool {
    says_any(accounts.told[told.account].account, accounts.clause(told.place), &EACH)
}

/// What stands beside the part of each.
static EACH: Group = Group::named("parts.each");

/// Whether a score is not the last one: "1-0 at half-time".
pub(super) fn is_on_the_way(accounts: &Accounts, told: Told) -> bool {
    let line = accounts.line(told.place.sentence).span;
    says_any(accounts.told[told.account].account, line, &ON_THE_WAY)
}

/// When a match is not over.
static ON_THE_WAY: Group = Group::named("parts.on-the-way");

/// Where all are who were there.
const ABOARD: [&str; 8] =
    ["aboard", "board", "bord", "bordo", "борту", "onboard", "insassen", "passagers"];

/// Whether two counts are of other people: firefighters and children, the dead and those who came.
pub(super) fn are_other_people(accounts: &Accounts, one: Told, other: Told) -> bool {
    let (
        Value::Number { of: Counted::Things { heads: ours, people: true, .. }, .. },
        Value::Number { of: Counted::Things { heads: theirs, people: true, .. }, .. },
    ) = (one.value, other.value)
    else {
        return false;
    };
    let anybody = |heads: &[u32]| heads.iter().any(|head| is_anybody(*head));
    let young = |heads: &[u32]| heads.iter().any(|head| is_young(*head));
    let alike = ours.iter().any(|head| theirs.contains(head))
        || anybody(ours)
        || anybody(theirs)
        || young(ours) && young(theirs);
    !alike || fate_of(accounts, one) != fate_of(accounts, other)
}

/// Whether the clause of a count tells of the dead (1), or of those who were hurt (2).
fn fate_of(accounts: &Accounts, told: Told) -> u8 {
    let (own, line) = (accounts.told(told.place.sentence), accounts.line(told.place.sentence));
    let terms = &own.noted.terms;
    let clause = terms[told.place.first].clause;
    let inside = terms[line.first..line.end].iter().filter(|term| term.clause == clause);
    let said = inside.fold(0, |said, term| said | fate(term));
    let treated = says_any(own.account, accounts.clause(told.place), &TREATED);
    said | u8::from(treated) << 1
}

/// Words that say that somebody was hurt.
static TREATED: Group = Group::named("parts.treated");

/// "32 others", "32 other miners": so many beside somebody.
fn is_of_others(accounts: &Accounts, told: Told) -> bool {
    /// Words before and behind the number.
    const BEFORE: usize = 1;
    const BEHIND: usize = 2;
    let account = accounts.told[told.account].account;
    let (line, span) = (accounts.line(told.place.sentence).span, accounts.span(told.place));
    let read =
        |start: usize, end: usize| account.reads_as(Span::new(start.min(end), end)).to_lowercase();
    let is_other = |word: &str| OTHERS.contains(bare(word));
    let before = read(line.start, span.start);
    let behind = read(span.start, line.end.max(span.start));
    before.split_whitespace().rev().take(BEFORE).any(is_other)
        || behind.split_whitespace().take(1 + BEHIND).any(is_other)
}

/// What stands beside a number of those who are there beside somebody.
static OTHERS: Group = Group::named("parts.others");

/// Words that count one year from another.
const A_YEAR: [&str; 13] = [
    "a year after",
    "a year before",
    "a year later",
    "a year earlier",
    "ein jahr nach",
    "ein jahr vor",
    "ein jahr später",
    "un an après",
    "un an avant",
    "un año después",
    "un año antes",
    "um ano depois",
    "год спустя",
];

/// Whether a year is counted from the other one: "stopped in 1984, a year after he was killed", "was
/// killed in 1983".
pub(super) fn is_counted(accounts: &Accounts, one: Told, other: Told) -> bool {
    let (Value::Day { year: Some(first), .. }, Value::Day { year: Some(second), .. }) =
        (one.value, other.value)
    else {
        return false;
    };
    let line = accounts.line(one.place.sentence).span;
    let sentence = || accounts.told[one.account].account.reads_as(line).to_lowercase();
    first.abs_diff(*second) == 1 && A_YEAR.iter().any(|words| sentence().contains(words))
}
