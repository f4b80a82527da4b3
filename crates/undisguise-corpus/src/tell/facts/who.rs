//! Whom a name, a pronoun or a description means.

use rustc_hash::FxHashMap;

use super::is_person;
use crate::tell::names::{Gender, Names};
use crate::tell::reading::{Reading, Roles, Stretch};

/// Tokens between an article and the noun of a description.
const NEAR: usize = 3;

/// For each token before `end` the name it means: for names their own, for the noun of a description
/// with an article (`the guitarist`) the only one that has it, for "he" and "she" the subject of the
/// sentence so far, else of the one before.
pub(super) fn resolve(
    reading: &Reading,
    names: &Names,
    sentences: &[Stretch],
    end: usize,
) -> Vec<Option<u32>> {
    let mut who = vec![None; end];
    let described = described(reading, names);
    let mut before: Vec<usize> = Vec::new();
    for sentence in sentences {
        let mut here: Vec<usize> = Vec::new();
        let own = who.get_mut(sentence.first..sentence.end).unwrap_or_default();
        for (token, who) in (sentence.first..).zip(own) {
            let mentioned = names.at(token).map(|mention| mention.named);
            let meant = mentioned
                .or_else(|| by_description(reading, &described, sentence, token))
                .or_else(|| by_pronoun(reading, names, token, [&here, &before]));
            let Some(meant) = meant else { continue };
            *who = u32::try_from(meant).ok();
            if is_person(&names.named[meant]) && !here.contains(&meant) {
                here.push(meant);
            }
        }
        if !here.is_empty() {
            before = here;
        }
    }
    who
}

/// Nouns that describe one name only.
fn described<'a>(reading: &Reading<'a>, names: &Names) -> FxHashMap<&'a str, Option<usize>> {
    let mut nouns: FxHashMap<&str, Option<usize>> = FxHashMap::default();
    for (number, named) in names.named.iter().enumerate().filter(|(_, named)| is_person(named)) {
        for description in &named.descriptions {
            if !reading.roles(description.head).any(Roles::PERSON) {
                continue;
            }
            let known = nouns.entry(reading.word(description.head)).or_insert(Some(number));
            *known = known.filter(|known| *known == number);
        }
    }
    nouns
}

fn by_description(
    reading: &Reading,
    described: &FxHashMap<&str, Option<usize>>,
    sentence: &Stretch,
    token: usize,
) -> Option<usize> {
    if !reading.roles(token).any(Roles::PERSON) {
        return None;
    }
    let meant = (*described.get(reading.word(token))?)?;
    let from = token.saturating_sub(NEAR).max(sentence.first);
    (from..token).any(|at| reading.roles(at).any(Roles::THE)).then_some(meant)
}

/// The first one who fits; whose gender is known goes before others.
fn by_pronoun(
    reading: &Reading,
    names: &Names,
    token: usize,
    told: [&Vec<usize>; 2],
) -> Option<usize> {
    let roles = reading.roles(token);
    let (he, she) = (roles.any(Roles::HE), roles.any(Roles::SHE));
    if he == she || roles.any(Roles::OWN.and(Roles::THEY).and(Roles::ME)) {
        return None;
    }
    let gender = if he { Gender::Male } else { Gender::Female };
    told.into_iter().find_map(|people| {
        let of = |wanted: Option<Gender>| {
            people.iter().copied().find(|named| names.named[*named].gender == wanted)
        };
        of(Some(gender)).or_else(|| of(None).filter(|_| people.len() == 1))
    })
}
