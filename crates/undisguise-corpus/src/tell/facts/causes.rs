//! What caused what.

use std::ops::Range;

use super::{Role, Scene};
use crate::tell::reading::Roles;

/// A cause, and the token of what it caused where that is said.
pub(super) struct Cause {
    pub(super) tokens: Range<usize>,
    pub(super) effect: Option<usize>,
}

/// Tokens of a cause.
const CAUSE: usize = 6;

/// "a faulty heater started the fire", "the fire was caused by a heater", "sank because of a leak",
/// "died of pneumonia".
pub(super) fn causes(scene: &Scene) -> Vec<Cause> {
    let mut noted = Vec::new();
    for token in scene.sentence.first..scene.sentence.end {
        let entry = scene.entry(token);
        if entry.is(Role::COMES_FROM) && scene.word(token + 1) == "by" {
            let effect = noun(scene, token, true);
            add_cause(scene, effect, token + 2..token + 2 + CAUSE, &mut noted);
        } else if entry.is(Role::LEADS_TO) && scene.reading.roles(token + 1).any(Roles::SMALL) {
            let effect = noun(scene, token + 1, false);
            add_cause(scene, effect, token.saturating_sub(CAUSE)..token, &mut noted);
        } else if entry.is(Role::BECAUSE) {
            because(scene, token, &mut noted);
        } else if entry.is(Role::REASON) {
            reason(scene, token, &mut noted);
        } else if entry.event == Some("death")
            && scene.word(token) != "death"
            && matches!(scene.word(token + 1), "of" | "from")
        {
            died_of(scene, token, &mut noted);
        }
    }
    noted
}

/// "sank because of a leak", "à cause d’une voie d’eau", "blamed thick fog".
fn because(scene: &Scene, token: usize, noted: &mut Vec<Cause>) {
    let leads =
        |at: usize| matches!(scene.word(at), "of" | "to" | "de" | "d’" | "di" | "del" | "a");
    let alone = matches!(scene.word(token), "blamed" | "wegen" | "infolge" | "aufgrund" | "из-за");
    if !(alone || leads(token + 1)) {
        return;
    }
    let effect = scene.events.iter().rev().find(|event| **event < token);
    let effect = effect.or(scene.events.first()).copied();
    let from = token + 1 + usize::from(leads(token + 1));
    add_cause(scene, effect.filter(|at| *at < token), from..from + CAUSE, noted);
}

/// "Ursache war ein Baum", "a fallen tree was the cause", "was the cause of the fire".
fn reason(scene: &Scene, token: usize, noted: &mut Vec<Cause>) {
    let is = |at: usize| matches!(scene.word(at), "was" | "war" | "is" | "ist" | "est" | "était");
    let event = scene.events.iter().find(|event| **event > token && **event <= token + 4);
    let effect = event.copied();
    let cause = if is(token + 1) {
        token + 2..token + 2 + CAUSE
    } else if let Some(verb) =
        (token.saturating_sub(CAUSE).max(scene.sentence.first)..token).rev().find(|at| is(*at))
    {
        // "war eine defekte Weiche die Ursache"
        let inside = verb + 1..token.saturating_sub(1);
        let before = verb.saturating_sub(CAUSE)..verb;
        if !scene.tells(inside.start, inside.end) { before } else { inside }
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

fn add_cause(scene: &Scene, effect: Option<usize>, cause: Range<usize>, noted: &mut Vec<Cause>) {
    if effect.is_some() {
        add_cause_of(scene, effect, cause, noted);
    }
}

/// A cause of what stands at a token; of what the story is about where nothing is said.
fn add_cause_of(scene: &Scene, effect: Option<usize>, cause: Range<usize>, noted: &mut Vec<Cause>) {
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
    if scene.tells(cause.start, cause.end) {
        noted.push(Cause { tokens: cause, effect });
    }
}

/// "died of pneumonia"; "the death of his dog" tells of no cause.
fn died_of(scene: &Scene, event: usize, noted: &mut Vec<Cause>) {
    let first = event + 2;
    let end = (first..(first + CAUSE).min(scene.sentence.end))
        .find(|at| {
            matches!(scene.word(*at), "," | "." | "in" | "at" | "on" | "after" | "and" | ";")
        })
        .unwrap_or((first + CAUSE).min(scene.sentence.end));
    if scene.tells(first, end) {
        noted.push(Cause { tokens: first..end, effect: Some(event) });
    }
}
