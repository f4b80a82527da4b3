//! Who did it, and who is ill.

use undisguise::Span;

use super::Scope;
use crate::tell::facts::Deed;
use crate::tell::{Account, Attribute, Difference, Fact};

pub(super) fn differences(scope: &Scope) -> Vec<Difference> {
    let mut found = Vec::new();
    for (one, other) in scope.pairs() {
        found.extend(deeds(scope, one, other));
        found.extend(patients(scope, one, other));
    }
    found
}

/// The sentence of an account that holds a span; the span itself where none does.
pub(super) fn sentence_of(account: &Account, span: Span) -> Span {
    let sentences = &account.body.noted.sentences;
    let at = sentences.partition_point(|sentence| sentence.end <= span.start);
    sentences.get(at).filter(|sentence| sentence.start <= span.start).copied().unwrap_or(span)
}

/// One says that A did to B what the other says B did to A.
fn deeds(scope: &Scope, one: usize, other: usize) -> Option<Difference> {
    let [ours, theirs] = [one, other].map(|document| &scope.account(document).body.noted.deeds);
    let turned = |deed: &Deed| {
        theirs.iter().find(|it| it.verb == deed.verb && it.who == deed.whom && it.whom == deed.who)
    };
    let same = |deed: &Deed| {
        theirs.iter().any(|it| it.verb == deed.verb && it.who == deed.who && it.whom == deed.whom)
    };
    let (ours, theirs) =
        ours.iter().filter(|deed| !same(deed)).find_map(|deed| Some((deed, turned(deed)?)))?;
    let statement = |document: usize, deed: &Deed| {
        scope.statement(document, &deed.name, deed.span, deed.sentence)
    };
    let (left, right) = (statement(one, ours), statement(other, theirs));
    Some(scope.difference(&ours.name, Attribute::Agent, left, right))
}

/// Each account has one patient, and it is somebody whom the other names without saying so.
fn patients(scope: &Scope, one: usize, other: usize) -> Option<Difference> {
    let patient = |document: usize| {
        let facts = &scope.account(document).facts;
        let mut patients = facts.iter().filter(|fact| fact.attribute == Attribute::Patient);
        let first = patients.next()?;
        patients.all(|fact| fact.subject == first.subject).then_some(first)
    };
    let (ours, theirs) = (patient(one)?, patient(other)?);
    let knows = |document: usize, fact: &Fact| {
        let people = &scope.account(document).body.noted.people;
        people.iter().any(|person| person.folded == crate::tell::facts::folded(&fact.subject))
    };
    if ours.subject == theirs.subject || !knows(one, theirs) || !knows(other, ours) {
        return None;
    }
    let statement = |document: usize, fact: &Fact| {
        scope.statement(document, &fact.subject, fact.span, fact.sentence)
    };
    let (left, right) = (statement(one, ours), statement(other, theirs));
    Some(scope.difference(&ours.subject, Attribute::Patient, left, right))
}
