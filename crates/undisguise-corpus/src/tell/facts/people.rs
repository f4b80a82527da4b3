//! Who lies ill, who did something to whom, and what caused what.

use super::{Deed, Detail, Noted, Role, Scene, Value, folded};
use crate::tell::Attribute;
use crate::tell::group::key_of;
use crate::tell::names::Named;
use crate::tell::reading::Roles;

/// Tokens between the one who did something and the one to whom it was done.
const DEED: usize = 8;

/// Tokens of a cause.
const CAUSE: usize = 6;

pub(super) fn note(scene: &Scene, noted: &mut Noted) {
    patient(scene, noted);
    deeds(scene, noted);
    causes(scene, noted);
}

/// Somebody who is ill, hurt or in hospital: the only person named in the sentence.
fn patient(scene: &Scene, noted: &mut Noted) {
    let tokens = scene.sentence.first..scene.sentence.end;
    let mut sign = None;
    for token in tokens {
        let entry = scene.entry(token);
        if entry.is(Role::VISITS) || entry.is(Role::NOT) {
            return;
        }
        if sign.is_none()
            && (entry.is(Role::ILL) || entry.is(Role::IN_BED) && is_in_bed(scene, token))
        {
            sign = Some(token);
        }
    }
    let Some(sign) = sign else { return };
    let mut people: Vec<&Named> = Vec::new();
    for named in scene
        .mentions()
        .iter()
        .filter(|mention| mention.first < sign)
        .filter_map(|mention| scene.person(mention))
    {
        if people.iter().all(|known| known.name != named.name) {
            people.push(named);
        }
    }
    let [named] = people.as_slice() else { return };
    let fact = scene.fact(Attribute::Patient, &named.name, sign, sign + 1);
    let about = folded(&named.name);
    let value = Value::Name(about.clone());
    let mention =
        scene.mentions().iter().find(|mention| scene.names.meant(mention).name == named.name);
    let fact = match mention {
        Some(mention) => scene.fact(Attribute::Patient, &named.name, mention.first, mention.end),
        None => fact,
    };
    noted.add(fact, Detail { value, about, sort: String::new(), context: Vec::new() });
}

/// "from his bed", "in hospital", "to leave the hospital": lying there, not working there.
fn is_in_bed(scene: &Scene, token: usize) -> bool {
    let before = token.saturating_sub(4)..token;
    before.into_iter().any(|at| {
        matches!(
            scene.word(at),
            "from"
                | "in"
                | "to"
                | "leave"
                | "left"
                | "im"
                | "vom"
                | "au"
                | "à"
                | "dans"
                | "en"
                | "del"
                | "no"
        )
    })
}

/// Somebody, a verb, somebody: nothing else of note between.
fn deeds(scene: &Scene, noted: &mut Noted) {
    for pair in scene.mentions().windows(2) {
        let (Some(who), Some(whom)) = (scene.person(&pair[0]), scene.person(&pair[1])) else {
            continue;
        };
        let between = pair[0].end..pair[1].first;
        if who.name == whom.name || between.is_empty() || between.len() > DEED + 8 {
            continue;
        }
        // An apposition behind the name is no part of it: "Ivo Stamm, the miller, forced …".
        let stops = |at: usize| matches!(scene.word(at), ";" | ":" | "“" | "”" | "\"" | ".");
        let passive =
            between.clone().any(|at| matches!(scene.word(at), "by" | "von" | "par" | "por"));
        if between.clone().any(stops) || passive {
            continue;
        }
        let last = between.clone().rev().take(DEED);
        for token in last {
            let known = &scene.reading.tokens[token];
            if scene.word(token) == "," {
                break;
            }
            let told = Roles::SMALL.and(Roles::PERSON).and(Roles::SAY);
            if scene.entry(token).is(Role::MUTUAL) {
                continue;
            }
            if known.is_word() && !known.capital && !known.roles.any(told) {
                noted.deeds.push(Deed {
                    who: folded(&who.name),
                    whom: folded(&whom.name),
                    verb: key_of(scene.word(token)),
                    name: who.name.clone(),
                    span: scene.reading.span(pair[0].first, pair[1].end),
                    sentence: scene.sentence.span,
                });
            }
        }
    }
}

/// "a faulty heater started the fire", "the fire was caused by a heater", "died of pneumonia".
fn causes(scene: &Scene, noted: &mut Noted) {
    for token in scene.sentence.first..scene.sentence.end {
        let entry = scene.entry(token);
        let behind = scene.word(token + 1);
        if entry.is(Role::COMES_FROM) && behind == "by" {
            let effect = noun(scene, token, true);
            let cause = token + 2..(token + 2 + CAUSE).min(scene.sentence.end);
            add_cause(scene, effect, cause, noted);
        } else if entry.is(Role::LEADS_TO)
            && matches!(behind, "the" | "a" | "la" | "le" | "el" | "den" | "die")
        {
            let effect = noun(scene, token + 1, false);
            let cause = token.saturating_sub(CAUSE).max(scene.sentence.first)..token;
            add_cause(scene, effect, cause, noted);
        } else if entry.event == Some("death") && matches!(behind, "of" | "from") {
            died_of(scene, token, noted);
        }
    }
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

fn add_cause(
    scene: &Scene,
    effect: Option<usize>,
    cause: std::ops::Range<usize>,
    noted: &mut Noted,
) {
    let Some(effect) = effect else { return };
    let stops = |at: &usize| {
        matches!(scene.word(*at), "," | "." | ";" | "that" | "believes" | "said" | "“" | "”")
    };
    let cause = if cause.start > effect {
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
    let thing = scene.word(effect).to_lowercase();
    let fact = scene.fact(Attribute::Cause, &thing, cause.start, cause.end);
    let about = folded(&thing);
    noted.add(
        fact,
        Detail { value: Value::Words(keys), about, sort: "effect".to_owned(), context: Vec::new() },
    );
}

fn died_of(scene: &Scene, event: usize, noted: &mut Noted) {
    let Some(mention) = scene.mentions().iter().rev().find(|mention| mention.end <= event) else {
        return;
    };
    let Some(named) = scene.person(mention).filter(|_| event - mention.end <= 3) else { return };
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
    noted.add(
        fact,
        Detail { value: Value::Words(keys), about, sort: "death".to_owned(), context: Vec::new() },
    );
}
