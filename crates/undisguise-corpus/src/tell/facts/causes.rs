//! What caused what.

use std::ops::Range;

use super::{Detail, Noted, Role, Scene, Value, folded};
use crate::tell::Attribute;
use crate::tell::reading::Roles;

/// Tokens of a cause.
const CAUSE: usize = 6;

/// "a faulty heater started the fire", "the fire was caused by a heater", "sank because of a leak",
/// "died of pneumonia".
pub(super) fn note(scene: &Scene, noted: &mut Noted) {
    for token in scene.sentence.first..scene.sentence.end {
        let entry = scene.entry(token);
        if entry.is(Role::COMES_FROM) && scene.word(token + 1) == "by" {
            let effect = noun(scene, token, true);
            add_cause(scene, effect, token + 2..token + 2 + CAUSE, noted);
        } else if entry.is(Role::LEADS_TO) && scene.reading.roles(token + 1).any(Roles::SMALL) {
            let effect = noun(scene, token + 1, false);
            add_cause(scene, effect, token.saturating_sub(CAUSE)..token, noted);
        } else if entry.is(Role::BECAUSE) {
            because(scene, token, noted);
        } else if entry.is(Role::REASON) {
            reason(scene, token, noted);
        } else if entry.event == Some("death") && matches!(scene.word(token + 1), "of" | "from") {
            died_of(scene, token, noted);
        }
    }
}

/// "sank because of a leak", "à cause d’une voie d’eau", "blamed thick fog".
fn because(scene: &Scene, token: usize, noted: &mut Noted) {
    let leads =
        |at: usize| matches!(scene.word(at), "of" | "to" | "de" | "d’" | "di" | "del" | "a");
    let alone = matches!(scene.word(token), "blamed" | "wegen" | "infolge" | "aufgrund" | "из-за");
    if !(alone || leads(token + 1)) {
        return;
    }
    let effect = scene.events.iter().rev().find(|(event, _)| *event < token);
    let effect = effect.or(scene.events.first()).map(|(event, _)| *event);
    let from = token + 1 + usize::from(leads(token + 1));
    add_cause(scene, effect.filter(|at| *at < token), from..from + CAUSE, noted);
}

/// "Ursache war ein Baum", "a fallen tree was the cause", "was the cause of the fire".
fn reason(scene: &Scene, token: usize, noted: &mut Noted) {
    let is = |at: usize| matches!(scene.word(at), "was" | "war" | "is" | "ist" | "est" | "était");
    let event = scene.events.iter().find(|(event, _)| *event > token && *event <= token + 4);
    let effect = event.map(|(event, _)| *event);
    let cause = if is(token + 1) {
        token + 2..token + 2 + CAUSE
    } else if let Some(verb) =
        (token.saturating_sub(CAUSE).max(scene.sentence.first)..token).rev().find(|at| is(*at))
    {
        // "war eine defekte Weiche die Ursache"
        let inside = verb + 1..token.saturating_sub(1);
        let before = verb.saturating_sub(CAUSE)..verb;
        if scene.context(inside.start, inside.end).is_empty() { before } else { inside }
    } else {
        return;
    };
    add_cause_of(scene, effect, cause, noted);
}

/// The noun beside a token that a cause leads to.
fn noun(scene: &Scene, token: usize, before: bool) -> Option<usize> {
    let is_noun = |at: &usize| {
        let known = &scene.reading.tokens[*at];
        known.is_word() && !known.roles.any(Roles::SMALL)
    };
    if before {
        (scene.sentence.first..token).rev().take(4).find(is_noun)
    } else {
        (token + 1..(token + 4).min(scene.sentence.end)).find(is_noun)
    }
}

fn add_cause(scene: &Scene, effect: Option<usize>, cause: Range<usize>, noted: &mut Noted) {
    if effect.is_some() {
        add_cause_of(scene, effect, cause, noted);
    }
}

/// A cause of what stands at a token; of what the story is about where nothing is said.
fn add_cause_of(scene: &Scene, effect: Option<usize>, cause: Range<usize>, noted: &mut Noted) {
    let cause = cause.start.max(scene.sentence.first)..cause.end.min(scene.sentence.end);
    let stops = |at: &usize| {
        let entry = scene.entry(*at);
        let parts = super::parts_clauses(scene.word(*at))
            || matches!(scene.word(*at), "." | "that" | "believes" | "said");
        parts || entry.is(Role::NOT) || entry.is(Role::UNSURE)
    };
    let behind = effect.is_none_or(|effect| cause.start > effect);
    let cause = if behind {
        let end = cause.clone().find(stops).unwrap_or(cause.end);
        cause.start..end
    } else {
        let start = cause.clone().rev().find(stops).map_or(cause.start, |at| at + 1);
        start..cause.end
    };
    let keys = scene.context(cause.start, cause.end);
    if keys.is_empty() {
        return;
    }
    let thing = effect.map_or(String::new(), |effect| scene.word(effect).to_lowercase());
    let event = effect.and_then(|effect| scene.entry(effect).event);
    let fact = scene.fact(Attribute::Cause, &thing, cause.start, cause.end);
    let about = event.map_or_else(|| folded(&thing), str::to_owned);
    noted.add(fact, Detail::of(Value::Words(keys), about, "effect"));
}

fn died_of(scene: &Scene, event: usize, noted: &mut Noted) {
    let Some(mention) = scene.mentions().iter().rev().find(|mention| mention.end <= event) else {
        return;
    };
    // An apposition may stand between: "Orla Quaid, the pilot, died of".
    let near =
        event - mention.end <= 3 || scene.word(mention.end) == "," && event - mention.end <= CAUSE;
    let Some(named) = scene.person(mention).filter(|_| near) else { return };
    let first = event + 2;
    let end = (first..(first + CAUSE).min(scene.sentence.end))
        .find(|at| {
            matches!(scene.word(*at), "," | "." | "in" | "at" | "on" | "after" | "and" | ";")
        })
        .unwrap_or((first + CAUSE).min(scene.sentence.end));
    let keys = scene.context(first, end);
    if keys.is_empty() {
        return;
    }
    let fact = scene.fact(Attribute::Cause, &named.name, first, end);
    let about = folded(&named.name);
    noted.add(fact, Detail::of(Value::Words(keys), about, "death"));
}
