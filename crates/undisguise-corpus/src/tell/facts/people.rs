//! Who lies ill, and who did something to whom.

use super::{Deed, Detail, Noted, Role, Scene, Value, folded};
use crate::tell::Attribute;
use crate::tell::names::{Mention, Named};
use crate::tell::reading::Roles;

/// Tokens between the one who did something and the one to whom it was done.
const DEED: usize = 8;

pub(super) fn note(scene: &Scene, noted: &mut Noted) {
    patient(scene, noted);
    deeds(scene, noted);
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
        .filter(|mention| !scene.has(Role::IN_BED, mention.first, mention.end))
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
    noted.add(fact, Detail::of(value, about, ""));
    place(scene, sign, named, noted);
}

/// The hospital that somebody was taken to, where it has a name.
fn place(scene: &Scene, sign: usize, person: &Named, noted: &mut Noted) {
    let holds = |mention: &&Mention| {
        mention.end - mention.first > 1
            && scene.has(Role::IN_BED, mention.first, mention.end)
            && mention.first + 4 > sign
    };
    let Some(mention) = scene.mentions().iter().find(holds) else { return };
    let hospital = scene.names.meant(mention);
    let fact = scene.fact(Attribute::Place, &person.name, mention.first, mention.end);
    let value = Value::Name(folded(&hospital.name));
    noted.add(fact, Detail::of(value, folded(&person.name), "hospital"));
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
                | "at"
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
                    verb: scene.key(token).unwrap_or_default(),
                    name: who.name.clone(),
                    span: scene.reading.span(pair[0].first, pair[1].end),
                    sentence: scene.sentence.span,
                });
            }
        }
    }
}
