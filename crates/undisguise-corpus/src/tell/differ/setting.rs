//! When something is told to be, and how surely: what was planned is not what was done, and last
//! year's number is not this year's.

use super::align::{Accounts, Place};
use super::occasion::bare;
use crate::tell::facts::{FactWords, Role, TermSort, Value};

/// Whether what stands at two places may be told of different times: of what is to come and of what
/// was, of an earlier year, of another one, or of one that only one of them names.
pub(super) fn are_apart(accounts: &Accounts, one: Place, other: Place) -> bool {
    let background = |place: Place| accounts.line(place.sentence).background;
    years(accounts, one).is_empty() != years(accounts, other).is_empty()
        || are_of_other_years(accounts, one, other)
        || background(one) != background(other)
        || is_ahead(accounts, one) != is_ahead(accounts, other)
}

/// Whether two places are told of different years.
pub(super) fn are_of_other_years(accounts: &Accounts, one: Place, other: Place) -> bool {
    let (ours, theirs) = (years(accounts, one), years(accounts, other));
    !ours.is_empty() && !theirs.is_empty() && !ours.iter().any(|it| theirs.contains(it))
}

/// Whether what two days or times of day stand beside is the same: the word before each that tells
/// something (behind it, where it begins its clause) is in the sentence of the other, too.
pub(super) fn are_of_one_event(accounts: &Accounts, one: Place, other: Place) -> bool {
    let is_told = |place: Place, by: Place| {
        let (told, line) = (accounts.told(place.sentence), accounts.line(place.sentence));
        let terms = &told.noted.terms;
        let tells = |at: &usize| {
            terms[*at].sort == TermSort::Word && told.keys[*at] != 0 && !terms[*at].says
        };
        let clause = |at: &usize| terms[*at].clause == terms[place.first].clause;
        let before = (line.first..place.first).rev().take_while(clause).find(tells);
        let word = before.or_else(|| (place.end..line.end).take_while(clause).find(tells));
        let theirs = accounts.line(by.sentence);
        word.is_some_and(|at| {
            let other = accounts.told(by.sentence);
            let same = |it: usize| {
                // "taken to hospital" and "left hospital"
                let term = &other.noted.terms[it];
                other.keys[it] == told.keys[at]
                    && (term.led, term.denied) == (terms[at].led, terms[at].denied)
            };
            (theirs.first..theirs.end).any(same)
        })
    };
    is_told(one, other) && is_told(other, one)
}

/// The years that are named in the clause of a place.
pub(super) fn years(accounts: &Accounts, place: Place) -> Vec<i32> {
    let (told, line) = (accounts.told(place.sentence), accounts.line(place.sentence));
    let terms = &told.noted.terms;
    let clause = terms.get(place.first).map(|term| term.clause);
    let inside = (line.first..line.end).filter(|at| Some(terms[*at].clause) == clause);
    let year = |at: usize| match terms[at].sort {
        TermSort::Value(value) => match told.noted.values.get(value as usize) {
            Some(Value::Day { year, .. }) => *year,
            _ => None,
        },
        _ => None,
    };
    inside.filter_map(year).collect()
}

/// Whether the clause of a place tells what is asked, offered, lent or guessed, and not what it came to.
pub(super) fn is_sought(accounts: &Accounts, place: Place) -> bool {
    has(accounts, place, Role::SOUGHT)
}

/// Whether a word of the clause of a place has a role.
pub(super) fn has(accounts: &Accounts, place: Place, role: Role) -> bool {
    let account = accounts.told(place.sentence).account;
    let words = FactWords::of(account.language);
    let read = account.reads_as(accounts.clause(place));
    read.split_whitespace().any(|word| words.entry(bare(word)).is(role))
}

/// Whether the clause of a place tells of what is to come, is planned, promised or expected.
pub(super) fn is_ahead(accounts: &Accounts, place: Place) -> bool {
    let account = accounts.told(place.sentence).account;
    let words = FactWords::of(account.language);
    let code = account.language.map_or("", undisguise::Language::code);
    let endings: &[&str] = match code {
        "es" => &["rá", "rán", "ré", "remos"],
        "pt" => &["rá", "rão", "rei", "remos"],
        "it" => &["rà", "ranno", "rò"],
        "fr" => &["eront", "iront"],
        _ => &[],
    };
    let read = account.reads_as(accounts.clause(place));
    let told: Vec<&str> = read.split_whitespace().map(bare).collect();
    let before = |at: usize, near: usize| told[at.saturating_sub(near)..at].iter();
    // "a handwritten will", "she expected refunds", "expected to come"
    let is_noun = |at: usize| before(at, 2).any(|word| ARTICLES.contains(word));
    let leads = |at: usize| told.get(at + 1).is_some_and(|next| *next == "to");
    (0..told.len()).any(|at| {
        let word = told[at];
        let small = word.chars().next().is_some_and(char::is_lowercase);
        match word {
            "will" => !is_noun(at),
            "expected" | "due" => leads(at),
            _ => {
                words.entry(word).is(Role::AHEAD)
                    || word.ends_with("’ll")
                    || word.ends_with("'ll")
                    || small && endings.iter().any(|ending| word.ends_with(ending))
            }
        }
    })
}

/// What stands before a noun.
const ARTICLES: [&str; 8] = ["a", "the", "his", "her", "their", "my", "an", "this"];
