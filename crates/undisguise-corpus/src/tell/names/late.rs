//! Whoever is met without a name and named soon.

use std::ops::Range;

use super::describe::{LONGEST, WHO, determiner, outside};
use super::resolve::gender_of;
use super::{Description, Gender, Mention, Names, Sort};
use crate::tell::reading::{Reading, Roles, TokenKind, lowered};

/// Sentences from somebody who is met without a name to the name.
const LATE: usize = 12;

/// Sentences from somebody who is met without a name to `His name is …`.
const NAMED_SOON: usize = 3;

/// Whoever is met without a name and named soon: `A boy let himself drop. Jonah Tevis held the old
/// man …` The name is new, begins its sentence, and is not said to be anything beside it.
pub(super) fn name_late(reading: &Reading, names: &mut Names) {
    let mut met = vec![false; names.named.len()];
    for index in 0..names.mentions.len() {
        let mention = names.mentions[index];
        if std::mem::replace(&mut met[mention.named], true) {
            continue;
        }
        let Some(sentence) = reading.sentence_of(mention.first) else { continue };
        let first = reading.sentences[sentence].first;
        if let Some(description) = named_by_pronoun(reading, names, sentence, &mention) {
            let gender = gender_of(reading.roles(first));
            let named = &mut names.named[mention.named];
            named.gender = named.gender.or(gender);
            named.sort = Sort::Person;
            named.descriptions.push(description);
            continue;
        }
        let named = &names.named[mention.named];
        // `Era o doutor Olavo Brandão`
        let titles = Roles::TITLE.and(Roles::THE);
        let lead = (first..mention.first)
            .rev()
            .find(|token| !reading.roles(*token).any(titles))
            .unwrap_or(first);
        let is = ["is", "was", "era", "war", "hieß", "était", "foi", "fu", "fue"]
            .contains(&&*lowered(reading.word(lead)));
        let begins = mention.first == first || (mention.first - first <= 4 && is);
        let told =
            named.descriptions.iter().any(|found| found.first.abs_diff(mention.first) <= LONGEST);
        // `Kim Lund, who had come along, …` is somebody else.
        let next = reading.word(mention.end + 1);
        let own = reading.word(mention.end) == ","
            && (WHO.contains(&next) || next.parse::<u32>().is_ok());
        if sentence == 0
            || !begins
            || ((told || own) && !is)
            || !mention.full
            || !named.may_be_somebody()
        {
            continue;
        }
        let from = reading.sentences[sentence.saturating_sub(LATE)].first;
        let before = met_before(reading, names, from..first, named.gender);
        if let Some(description) = before {
            let named = &mut names.named[mention.named];
            named.gender = named.gender.or(gender_of(reading.roles(description.head)));
            named.sort = Sort::Person;
            named.descriptions.push(description);
        }
    }
}

/// Somebody of a gender who is met without a name last among some tokens, unless somebody else stands
/// nearer.
fn met_before(
    reading: &Reading,
    names: &Names,
    tokens: Range<usize>,
    gender: Option<Gender>,
) -> Option<Description> {
    let found = tokens.rev().find_map(|token| {
        let known = names.at(token).is_some_and(|other| other.full);
        let other = reading.roles(token).any(Roles::THE)
            && (token + 1..token + 3).any(|at| {
                let roles = reading.roles(at);
                let own = gender_of(roles);
                roles.any(Roles::PERSON) && (own.is_none() || own == gender)
            });
        if known || other { Some(None) } else { introduced_at(reading, token, gender).map(Some) }
    });
    found.flatten()
}

/// `A man in grey knelt by the box. His name is Earl.`: who was met right before.
fn named_by_pronoun(
    reading: &Reading,
    names: &Names,
    sentence: usize,
    mention: &Mention,
) -> Option<Description> {
    let first = reading.sentences[sentence].first;
    let is = |token: usize| matches!(reading.word(token), "is" | "was");
    let told = mention.first == first + 3 && reading.word(first + 1) == "name" && is(first + 2);
    let own = reading.roles(first).any(Roles::OWN) && told;
    let gender = gender_of(reading.roles(first)).filter(|_| own)?;
    let from = reading.sentences[sentence.saturating_sub(NAMED_SOON)].first;
    let before: Vec<usize> = outside(reading, from, first).collect();
    for token in before.into_iter().rev() {
        if names.at(token).is_some_and(|other| other.full) {
            return None;
        }
        let person =
            reading.roles(token).any(Roles::PERSON) && !reading.roles(token).any(Roles::SAY);
        let other = gender_of(reading.roles(token)).is_some_and(|known| known != gender);
        let Some(first) = determiner(reading, token).filter(|_| person && !other) else { continue };
        let led = first.checked_sub(1).is_some_and(|of| reading.roles(of).any(Roles::OF));
        if !led {
            return Some(Description { head: token, first, end: token + 1 });
        }
    }
    None
}

/// Somebody without a name who acts, at an indefinite article: `a boy of ten let …`.
fn introduced_at(reading: &Reading, first: usize, gender: Option<Gender>) -> Option<Description> {
    let indefinite = Roles::ONE;
    let roles = reading.roles(first);
    let before = first.checked_sub(1).map_or(Roles::default(), |before| reading.roles(before));
    if !roles.any(indefinite) || before.any(Roles::OF.and(Roles::AUX).and(Roles::SAY)) {
        return None;
    }
    let is_part = |token: &usize| {
        let found = reading.tokens.get(*token);
        found.is_some_and(|found| found.is_word() || found.kind == TokenKind::Number)
            || reading.word(*token) == "-"
    };
    let head = (first + 1..first + 1 + LONGEST / 2)
        .take_while(is_part)
        .find(|token| reading.roles(*token).any(Roles::PERSON))?;
    let own = gender_of(reading.roles(head));
    let fits = own.is_none() || gender.is_none() || own == gender;
    // `a nurse later said` is not met again.
    let says = (head + 1..head + 4)
        .take_while(|token| reading.tokens.get(*token).is_some_and(|token| token.is_word()))
        .any(|token| reading.roles(token).any(Roles::SAY));
    let one = !reading.bare(head).ends_with('s') && !says;
    (fits && one).then_some(Description { head, first, end: head + 1 })
}
