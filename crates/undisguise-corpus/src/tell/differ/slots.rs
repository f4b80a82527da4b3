//! Copies of one text that differ in a number or a name: what a template was filled with.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};
use undisguise::Span;

use super::Scope;
use super::values::may_be_same;
use crate::dedup::words::{Word, words};
use crate::tell::group::words_in_order;
use crate::tell::{Account, Attribute, Difference, Statement};

/// How much of the shorter text must stand in the other.
const COPIED: f64 = 0.5;

/// Words that both have on each side of a slot.
const BESIDE: usize = 2;

/// Words of a slot.
const SLOT: usize = 7;

/// Texts with more words are not compared: Myers' algorithm takes the square of what differs.
const MOST: usize = 4000;

pub(super) fn differences(scope: &Scope) -> Vec<Difference> {
    let mut found = Vec::new();
    for (one, other) in scope.pairs() {
        let (left, right) = (scope.account(one), scope.account(other));
        if left.language == right.language && left.body.traits.may_be_copy_of(&right.body.traits) {
            between(scope, one, other, &mut found);
        }
    }
    found
}

fn between(scope: &Scope, one: usize, other: usize, found: &mut Vec<Difference>) {
    let accounts = [scope.account(one), scope.account(other)];
    let [left, right] = accounts.map(|account| words(account.body.restored()));
    if left.len().max(right.len()) > MOST {
        return;
    }
    let hashes = |words: &[Word]| words.iter().map(|word| word.hash).collect::<Vec<u32>>();
    let (ours, theirs) = (hashes(&left), hashes(&right));
    let least = COPIED * ours.len().min(theirs.len()) as f64;
    // Told a hundred times sooner than where they stand.
    if (words_in_order(&ours, &theirs) as f64) < least {
        return;
    }
    let ops = capture_diff_slices(Algorithm::Myers, &ours, &theirs);
    let same: usize = ops
        .iter()
        .filter(|op| matches!(op, DiffOp::Equal { .. }))
        .map(|op| op.new_range().len())
        .sum();
    if (same as f64) < least {
        return;
    }
    for (old, new) in slots(&ops) {
        if old.is_empty() || new.is_empty() || old.len().max(new.len()) > SLOT {
            continue;
        }
        let span = |words: &[Word], slot: &Range<usize>, account: &Account| {
            account
                .body
                .original(Span::new(words[slot.start].span.start, words[slot.end - 1].span.end))
        };
        let slots = [span(&left, &old, accounts[0]), span(&right, &new, accounts[1])];
        filled(scope, [one, other], slots, found);
    }
}

/// What stands between runs of words that both have; shorter runs belong to the slot.
fn slots(ops: &[DiffOp]) -> Vec<(Range<usize>, Range<usize>)> {
    let mut slots = Vec::new();
    let mut open: Option<(Range<usize>, Range<usize>)> = None;
    for op in ops {
        if matches!(op, DiffOp::Equal { len, .. } if *len >= BESIDE) {
            slots.extend(open.take());
            continue;
        }
        let (old, new) = (op.old_range(), op.new_range());
        open = match open {
            Some((first, second)) => Some((first.start..old.end, second.start..new.end)),
            None if matches!(op, DiffOp::Equal { .. }) => None,
            None => Some((old, new)),
        };
    }
    slots.extend(open);
    slots
}

/// What two accounts put into one slot.
fn filled(scope: &Scope, documents: [usize; 2], slots: [Span; 2], found: &mut Vec<Difference>) {
    let accounts = documents.map(|document| scope.account(document));
    let touches = |span: Span, slot: Span| span.start < slot.end && slot.start < span.end;
    let facts = [0, 1].map(|side| {
        let account = accounts[side];
        let known = account.facts.iter().zip(&account.body.noted.details);
        known.filter(|(fact, _)| touches(fact.span, slots[side])).collect::<Vec<_>>()
    });
    for (fact, detail) in &facts[0] {
        let other = facts[1].iter().find(|(other, theirs)| {
            fact.attribute == other.attribute
                && detail.sort == theirs.sort
                && !may_be_same(&detail.value, &theirs.value)
                && !matches!(fact.attribute, Attribute::Patient | Attribute::Cause)
        });
        if let Some((other, _)) = other {
            let left = scope.statement(documents[0], &fact.value, fact.span, fact.sentence);
            let right = scope.statement(documents[1], &other.value, other.span, other.sentence);
            found.push(scope.difference(&fact.subject, fact.attribute, left, right));
        }
    }
    names(scope, documents, slots, found);
}

/// Two names in one slot, neither of which the other account knows.
fn names(scope: &Scope, documents: [usize; 2], slots: [Span; 2], found: &mut Vec<Difference>) {
    let person = |side: usize| {
        let noted = &scope.account(documents[side]).body.noted;
        let slot = slots[side];
        let mut inside = noted
            .mentions
            .iter()
            .filter(|(span, _)| slot.start <= span.start && span.end <= slot.end);
        let (span, number) = inside.next()?;
        let person = noted.people.get(*number as usize)?;
        inside.next().is_none().then_some((*span, person))
    };
    let (Some((left, one)), Some((right, other))) = (person(0), person(1)) else { return };
    let known = |side: usize, folded: &str| {
        scope.account(documents[side]).body.noted.people.iter().any(|person| {
            person.folded.split(' ').any(|word| folded.split(' ').any(|other| word == other))
        })
    };
    if known(1, &one.folded) || known(0, &other.folded) {
        return;
    }
    let statement = |side: usize, name: &str, span: Span| -> Statement {
        let sentence = super::people::sentence_of(scope.account(documents[side]), span);
        scope.statement(documents[side], name, span, sentence)
    };
    let (left, right) = (statement(0, &one.name, left), statement(1, &other.name, right));
    found.push(scope.difference(&one.name, Attribute::Agent, left, right));
}
