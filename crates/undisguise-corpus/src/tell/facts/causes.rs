//! What caused what.

use std::ops::Range;

use super::{Blame, Role, Scene, parts_clauses};
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
        } else if entry.event == Some("death") && matches!(scene.word(token + 1), "of" | "from") {
            died_of(scene, token, &mut noted);
        }
    }
    noted
}

/// Words that say that what stands before them in its clause had no part in it.
const CLEARED: [&[&str]; 7] = [
    &["nothing", "to", "do", "with"],
    &["pour", "rien"],
    &["nichts", "damit", "zu", "tun"],
    &["nicht", "schuld"],
    &["nada", "que", "ver"],
    &["nada", "a", "ver"],
    &["ни", "при", "чём"],
];

/// The tokens of what failed or had no part in it: "the steering had jammed", "a faulty heater"; "it
/// was not the heater", "the dog had nothing to do with it".
pub(super) fn blamed(scene: &Scene) -> Vec<(usize, Blame)> {
    /// Tokens between something and what is said of it.
    const NEAR: usize = 5;
    let mut noted = Vec::new();
    let mut clause = scene.sentence.first;
    for token in scene.sentence.first..scene.sentence.end {
        if parts_clauses(scene.word(token)) {
            clause = token + 1;
            continue;
        }
        let from = clause.max(token.saturating_sub(NEAR));
        let tells = |at: &usize| scene.key(*at).is_some();
        if scene.entry(token).is(Role::FAULT) {
            let behind = token + 1..(token + 3).min(scene.sentence.end);
            let behind = behind.take_while(|at| !parts_clauses(scene.word(*at)));
            noted.extend((from..token).chain(behind).filter(tells).map(|at| (at, Blame::Failed)));
        }
        let is_cleared = |words: &&[&str]| {
            words.iter().enumerate().all(|(at, word)| scene.word(token + at) == *word)
        };
        if CLEARED.iter().any(is_cleared) {
            let the = |at: &usize| at.checked_sub(1).is_none_or(|at| !is_of(scene, at));
            let what = (clause..token).filter(tells).find(the);
            noted.extend(what.map(|at| (at, Blame::Cleared)));
        } else if let Some(at) = not_it(scene, clause, token) {
            noted.push((at, Blame::NotIt));
        }
    }
    noted
}

fn is_of(scene: &Scene, token: usize) -> bool {
    matches!(scene.word(token), "of" | "de" | "d’" | "di" | "von")
}

/// "It was not the heater": the heater, where a negation stands and a clause begins with "it".
fn not_it(scene: &Scene, clause: usize, token: usize) -> Option<usize> {
    /// Tokens from "it" to the negation.
    const NEAR: usize = 4;
    let article = token + 1;
    let is_not = scene.entry(token).is(Role::NOT) && token - clause <= NEAR;
    let it = (clause..=token).find(|at| scene.reading.tokens[*at].is_word())?;
    let it = matches!(scene.word(it), "it" | "It" | "es" | "Es" | "ce" | "Ce");
    if !is_not || !it || !scene.reading.roles(article).any(Roles::THE) {
        return None;
    }
    let noun = article + 1 + usize::from(scene.key(article + 2).is_some());
    let behind = scene.word(noun + 1);
    let closes = parts_clauses(behind) || matches!(behind, "." | "" | "that" | "which" | "’");
    (closes && scene.key(noun).is_some()).then_some(noun)
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
