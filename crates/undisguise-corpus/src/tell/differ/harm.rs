//! Nobody was hurt in one account, and somebody in another.

use super::align::{Accounts, Place};
use super::occasion::{are_of_other_days, says_any};
use super::setting::years;
use super::weigh::{Candidate, Evidence, Shown};
use crate::tell::Attribute;
use crate::tell::facts::{Line, Term, TermSort, Value};
use crate::tell::group::key_of;
use crate::tell::reading::Group;

/// What one account says of harm.
#[derive(Clone, Copy, Debug, Default)]
struct Told {
    nobody: Option<Place>,
    somebody: Option<Place>,
}

/// The first account that says that nobody was hurt beside the first that says that somebody was. An
/// account that says both speaks of some of those who were there, and is left aside.
pub(super) fn candidates(accounts: &Accounts, found: &mut Vec<Candidate>) {
    let mut told = vec![Told::default(); accounts.told.len()];
    for (number, sentence) in accounts.sentences.iter().enumerate() {
        let line = accounts.line(number);
        let terms = &accounts.told[sentence.told].noted.terms;
        if line.asks || line.background {
            continue;
        }
        let own = &mut told[sentence.told];
        for at in line.first..line.end {
            let at_term = Place { sentence: number, first: at, end: at + 1 };
            if !is_harm(accounts, at_term) {
                continue;
            }
            // Who was hurt in another year was hurt by something else.
            if !years(accounts, at_term).is_empty() {
                continue;
            }
            let place = Some(at_term);
            if !terms[at].denied {
                own.somebody = own.somebody.or(place);
            } else if names_nobody(terms, line, at)
                && !counts(accounts, at_term)
                && !is_grave(accounts, at_term)
            {
                own.nobody = own.nobody.or(place);
            }
        }
    }
    let nobody = told.iter().find_map(|it| it.nobody.filter(|_| it.somebody.is_none()));
    let somebody = told.iter().find_map(|it| it.somebody.filter(|_| it.nobody.is_none()));
    let (Some(nobody), Some(somebody)) = (nobody, somebody) else { return };
    if are_of_other_days(accounts, nobody, somebody)
        || is_ill(accounts, nobody) != is_ill(accounts, somebody)
    {
        return;
    }
    let first =
        accounts.sentences[nobody.sentence].told < accounts.sentences[somebody.sentence].told;
    let (left, right) = if first { (nobody, somebody) } else { (somebody, nobody) };
    found.push(Candidate {
        attribute: Attribute::Patient,
        subject: accounts.subject(left.sentence, right.sentence),
        left,
        right,
        values: ["nobody".to_owned(), "somebody".to_owned()],
        shown: Shown::Clauses,
        evidence: Evidence::of("harm", Vec::new()),
    });
}

/// What is broken may be a thing or a heart: a part of the body stands beside it.
static BROKEN: Group = Group::named("harm.broken");

/// Whether a word says that somebody is hurt.
fn is_harm(accounts: &Accounts, place: Place) -> bool {
    let told = accounts.told(place.sentence);
    let (terms, line) = (&told.noted.terms, accounts.line(place.sentence));
    let term = &terms[place.first];
    if term.sort != TermSort::Word || term.pair != (key_of("healthy"), false) || term.unsure {
        return false;
    }
    let word = told.account.reads_as(term.span).to_lowercase();
    let breaks = BROKEN.contains(word.as_str());
    !breaks || clause(terms, line, place.first).any(|it| it.kind.0 == key_of("body"))
}

/// "Nobody was seriously hurt": some may have been, lightly.
fn is_grave(accounts: &Accounts, place: Place) -> bool {
    says_any(accounts.told(place.sentence).account, accounts.clause(place), &GRAVE)
}

/// How badly somebody is hurt.
static GRAVE: Group = Group::named("harm.grave");

/// Whether a word says that somebody is ill, who need not be hurt.
fn is_ill(accounts: &Accounts, place: Place) -> bool {
    let told = accounts.told(place.sentence);
    let word = told.account.reads_as(told.noted.terms[place.first].span).to_lowercase();
    ILL.contains(word.as_str())
}

/// What somebody is who is not well.
static ILL: Group = Group::named("harm.ill");

/// Whether nobody in particular is meant.
fn names_nobody(terms: &[Term], line: &Line, at: usize) -> bool {
    clause(terms, line, at).all(|it| it.who.is_none() && it.sort != TermSort::Name)
}

/// "Curd does not make sixty people ill": so many are told of, and not nobody.
fn counts(accounts: &Accounts, place: Place) -> bool {
    let (told, line) = (accounts.told(place.sentence), accounts.line(place.sentence));
    clause(&told.noted.terms, line, place.first).any(|term| match term.sort {
        TermSort::Value(value) => {
            matches!(told.noted.values.get(value as usize), Some(Value::Number { .. }))
        }
        _ => false,
    })
}

/// The terms of the clause of one.
fn clause<'a>(terms: &'a [Term], line: &Line, at: usize) -> impl Iterator<Item = &'a Term> {
    let own = terms[at].clause;
    terms[line.first..line.end].iter().filter(move |it| it.clause == own)
}
