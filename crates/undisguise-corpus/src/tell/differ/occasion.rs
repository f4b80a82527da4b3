//! When and where something is told to be: what is told of another day, another place or another one
//! in a row is something else.

use undisguise::Span;

use super::align::{Accounts, Place};
use super::values::may_be_same;
use crate::tell::Account;
use crate::tell::facts::{FactWords, Led, Role, TermSort, Value};
use crate::tell::reading::{Group, Lexicon, Roles};

/// Whether what stands at two places may be told of different occasions: each sentence names a day, a
/// place or a rank that the other one does not.
pub(super) fn are_of_other_occasions(accounts: &Accounts, one: Place, other: Place) -> bool {
    are_of_other_days(accounts, one, other)
        || are_of_other_places(accounts, one, other)
        || are_of_other_ranks(accounts, one, other)
}

/// Whether both sentences name days, and one of them a day that the other one does not name.
pub(super) fn are_of_other_days(accounts: &Accounts, one: Place, other: Place) -> bool {
    let (ours, theirs) = (days(accounts, one), days(accounts, other));
    let lacks = |own: &[&Value], other: &[&Value]| {
        own.iter().any(|day| !other.iter().any(|it| may_be_same(day, it)))
    };
    !ours.is_empty() && !theirs.is_empty() && (lacks(&ours, &theirs) || lacks(&theirs, &ours))
}

/// Whether two sentences name the days on which something was told, and not the same: who was not arrested on
/// Friday may be arrested by Sunday.
pub(super) fn are_told_on_other_days(accounts: &Accounts, one: Place, other: Place) -> bool {
    let all = |place: Place| {
        let (told, line) = (accounts.told(place.sentence), accounts.line(place.sentence));
        let day = |at: usize| match told.noted.terms[at].sort {
            TermSort::Value(value) => told.noted.values.get(value as usize),
            _ => None,
        };
        let days = (line.first..line.end).filter_map(day);
        days.filter(|it| matches!(it, Value::Day { .. })).collect::<Vec<&Value>>()
    };
    let (ours, theirs) = (all(one), all(other));
    let meets = || ours.iter().any(|day| theirs.iter().any(|it| may_be_same(day, it)));
    !ours.is_empty() && !theirs.is_empty() && !meets()
}

/// Whether a day is when somebody said something, and not when it happened: "said on Monday".
pub(super) fn is_of_saying(accounts: &Accounts, place: Place) -> bool {
    /// Words before a day that are looked at, names aside, and behind it.
    const BEFORE: usize = 3;
    const BEHIND: usize = 2;
    let account = accounts.told(place.sentence).account;
    let (line, span) = (accounts.line(place.sentence).span, accounts.span(place));
    let lexicon = Lexicon::of(account.language);
    let says = |word: &str| lexicon.roles(bare(word)).any(Roles::SAY);
    let read =
        |start: usize, end: usize| account.reads_as(undisguise::Span::new(start.min(end), end));
    let is_name = |word: &str| bare(word).starts_with(char::is_uppercase);
    let before = read(line.start, span.start).split_whitespace().rev();
    let said = before
        .scan(0, |small, word| {
            *small += usize::from(!is_name(word));
            (*small <= BEFORE && !word.ends_with([',', ';', ':'])).then_some(word)
        })
        .any(says);
    let behind = read(span.end, line.end.max(span.end));
    let goes_on = !behind.trim_start().starts_with([',', ';', ':', '.']);
    said || goes_on && behind.split_whitespace().take(BEHIND).any(says)
}

/// The days that the sentence of a place names, without those on which somebody said something.
fn days<'a>(accounts: &Accounts<'a>, place: Place) -> Vec<&'a Value> {
    let (told, line) = (accounts.told(place.sentence), accounts.line(place.sentence));
    let day = |at: usize| match told.noted.terms[at].sort {
        TermSort::Value(value) => {
            let value = told.noted.values.get(value as usize)?;
            let here = Place { sentence: place.sentence, first: at, end: at + 1 };
            let is_day = matches!(value, Value::Day { .. });
            (is_day && !is_of_saying(accounts, here)).then_some(value)
        }
        _ => None,
    };
    (line.first..line.end).filter_map(day).collect()
}

/// Whether both sentences name where something was, and no place in common.
fn are_of_other_places(accounts: &Accounts, one: Place, other: Place) -> bool {
    are_apart(&places(accounts, one), &places(accounts, other))
}

/// Whether both sides tell something, and nothing in common.
fn are_apart<T: PartialEq>(ours: &[T], theirs: &[T]) -> bool {
    !ours.is_empty() && !theirs.is_empty() && !ours.iter().any(|it| theirs.contains(it))
}

/// Whether a sentence begins with a place that the other account does not know: "at the lighthouse 142
/// kilometres an hour were measured".
pub(super) fn is_elsewhere(accounts: &Accounts, place: Place, other: Place) -> bool {
    let (told, line) = (accounts.told(place.sentence), accounts.line(place.sentence));
    let theirs = accounts.sentences[other.sentence].told;
    let terms = &told.noted.terms;
    terms[line.first..line.end].first().is_some_and(|term| {
        term.sort == TermSort::Word
            && (term.led, term.the) == (Led::At, true)
            && line.first != place.first
            && accounts.places(theirs, told.keys[line.first]).is_empty()
    })
}

/// Names of a sentence that say where.
fn places(accounts: &Accounts, place: Place) -> Vec<u32> {
    let (told, line) = (accounts.told(place.sentence), accounts.line(place.sentence));
    let terms = &told.noted.terms;
    let is_place = |at: &usize| {
        terms[*at].sort == TermSort::Name && terms[*at].led == Led::At && told.who[*at].is_none()
    };
    (line.first..line.end).filter(is_place).map(|at| told.keys[at]).collect()
}

/// Whether one sentence tells of the first of several in a row, and the other one of the second.
fn are_of_other_ranks(accounts: &Accounts, one: Place, other: Place) -> bool {
    are_apart(&ranks(accounts, one), &ranks(accounts, other))
}

/// The beginnings of the words of a sentence that tell which of several in a row, which their forms
/// have in common.
fn ranks(accounts: &Accounts, place: Place) -> Vec<String> {
    const STEM: usize = 4;
    let account = accounts.told(place.sentence).account;
    let words = FactWords::of(account.language);
    let read = account.reads_as(accounts.line(place.sentence).span);
    let told = read.split_whitespace().map(bare);
    let ranks = told.filter(|word| words.entry(word).is(Role::ORDINAL));
    ranks.map(|word| word.to_lowercase().chars().take(STEM).collect()).collect()
}

/// Whether a stretch of an account has a word of a group, in small letters.
pub(super) fn says_any(account: &Account, span: Span, group: &Group) -> bool {
    let read = account.reads_as(span).to_lowercase();
    read.split_whitespace().any(|word| group.contains(bare(word)))
}

/// A word without the marks beside it.
pub(super) fn bare(word: &str) -> &str {
    word.trim_matches(|sign: char| !sign.is_alphanumeric())
}
