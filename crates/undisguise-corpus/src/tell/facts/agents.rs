//! Who did what the story is about: "Orla Quaid won the race", "found by a plumber, Ivo Stamm".

use std::ops::Range;

use super::{Detail, Noted, Role, Scene, Value, folded};
use crate::tell::Attribute;
use crate::tell::names::{Mention, Named};

/// What one person or a few have done, and nobody else.
const FEATS: [&str; 6] = ["winning", "finding", "rescue", "gift", "founding", "theft"];

/// Tokens between somebody and what they did, an apposition aside; tokens of what it was done to.
const NEAR: usize = 4;
const APPOSITION: usize = 8;
const OBJECT: usize = 8;

pub(super) fn note(scene: &Scene, noted: &mut Noted) {
    for (event, sort) in scene.events.iter().filter(|(_, sort)| FEATS.contains(sort)) {
        let by = (*event + 1..*event + 1 + NEAR).find(|at| is_by(scene, *at));
        let done = match by {
            Some(by) => behind(scene, by).map(|found| (found, before_verb(scene, *event))),
            None => before(scene, *event).map(|found| (found, *event + 1..*event + 1 + OBJECT)),
        };
        let Some(((mention, named), object)) = done else { continue };
        add(scene, mention, named, sort, object, noted);
    }
}

fn is_by(scene: &Scene, token: usize) -> bool {
    matches!(scene.word(token), "by" | "von" | "par" | "por" | "da")
}

/// Somebody behind "by", a description between: "by a plumber, Ivo Stamm".
fn behind<'a>(scene: &'a Scene, by: usize) -> Option<(&'a Mention, &'a Named)> {
    let mention = scene.mentions().iter().find(|mention| mention.first > by)?;
    let named = scene.person(mention)?;
    (mention.first - by <= NEAR + 2 && !scene.has(Role::NOT, by, mention.first))
        .then_some((mention, named))
}

fn before_verb(scene: &Scene, event: usize) -> Range<usize> {
    event.saturating_sub(OBJECT).max(scene.sentence.first)..event
}

/// Somebody before a verb that is neither in the passive nor denied nor doubtful.
fn before<'a>(scene: &'a Scene, event: usize) -> Option<(&'a Mention, &'a Named)> {
    let mention = scene.mentions().iter().rev().find(|mention| mention.end <= event)?;
    let named = scene.person(mention).filter(|_| !mention.possessive)?;
    let between = mention.end..event;
    let doubtful = [Role::PASSIVE, Role::NOT, Role::UNSURE];
    if doubtful.iter().any(|role| scene.has(*role, mention.first, event + 1)) {
        return None;
    }
    let mut marks = between.clone().filter(|at| scene.word(*at) == ",");
    let apposed = marks.next() == Some(mention.end)
        && marks.next().is_some_and(|last| event - last <= NEAR)
        && marks.next().is_none()
        && between.len() <= APPOSITION;
    let plain =
        |at: usize| scene.reading.tokens[at].is_word() && !super::parts_clauses(scene.word(at));
    let close = between.len() <= NEAR && between.clone().all(plain);
    (apposed || close).then_some((mention, named))
}

fn add(
    scene: &Scene,
    mention: &Mention,
    named: &Named,
    sort: &str,
    object: Range<usize>,
    noted: &mut Noted,
) {
    let stops = |at: &usize| super::parts_clauses(scene.word(*at));
    let end = object.clone().find(stops).unwrap_or(object.end).min(scene.sentence.end);
    let mut context = scene.context(object.start, end);
    let names = (object.start..end).filter(|at| scene.is_name(*at));
    context.extend(names.filter_map(|at| scene.key(at)));
    context.sort_unstable();
    context.dedup();
    if context.is_empty() {
        return;
    }
    let fact = scene.fact(Attribute::Agent, &named.name, mention.first, mention.end);
    let value = Value::Name(folded(&named.name));
    noted.add(fact, Detail { context, ..Detail::of(value, String::new(), sort) });
}
