//! What people are said to be, and their gender where only pronouns tell it.

use super::resolve::gender_of;
use super::{Description, Gender, Names, Sort};
use crate::tell::reading::{Reading, Roles};

/// Words that a description is at most long.
const LONGEST: usize = 10;

/// Descriptions that are kept of one name.
const MOST: usize = 16;

/// Finds descriptions beside names: before them, behind a comma or dash, and behind `is`.
pub(super) fn describe(reading: &Reading, names: &mut Names) {
    for index in 0..names.mentions.len() {
        let mention = names.mentions[index];
        if matches!(names.named[mention.named].sort, Sort::Organisation | Sort::Place) {
            continue;
        }
        let found = [before(reading, mention.first), behind(reading, mention.end)];
        let named = &mut names.named[mention.named];
        for description in found.into_iter().flatten() {
            if named.descriptions.len() < MOST {
                named.descriptions.push(description);
            }
            named.sort = Sort::Person;
            named.gender = named.gender.or(gender_of(reading.roles(description.head)));
        }
    }
    ask_pronouns(reading, names);
}

/// `the legendary guitarist Jimmy Page`, `its drummer, Pete Ashby`.
fn before(reading: &Reading, name: usize) -> Option<Description> {
    let mut head = name.checked_sub(1)?;
    let comma = reading.word(head) == ",";
    if comma {
        head = head.checked_sub(1)?;
    }
    // A title before the name (`Mayor`) is passed over, but is a description by itself, too.
    if !reading.roles(head).any(Roles::PERSON) {
        return None;
    }
    let first = determiner(reading, head);
    if comma && first.is_none() {
        return None;
    }
    let first = first.unwrap_or(head);
    Some(Description { head, first, end: head + 1 })
}

/// Where the words begin that stand before a noun, if an article or possessive is among them.
fn determiner(reading: &Reading, head: usize) -> Option<usize> {
    let mut at = head;
    for _ in 0..LONGEST / 2 {
        at = at.checked_sub(1)?;
        let token = reading.tokens.get(at)?;
        let own = token.is_possessive();
        if !token.is_word() && reading.word(at) != "-" {
            return None;
        }
        if token.roles.any(Roles::THE.and(Roles::ONE).and(Roles::OWN)) || own {
            return Some(at);
        }
    }
    None
}

/// `Jimmy Page, the legendary guitarist of …`, `Plant, 71, a singer`, `Holm is the harbour master`.
fn behind(reading: &Reading, end: usize) -> Option<Description> {
    let mut at = end;
    let is = ["is", "was", "est", "était", "ist", "war", "es", "era", "é", "è"]
        .contains(&reading.word(at));
    if !is && !matches!(reading.word(at), "," | "—" | "–" | "(") {
        return None;
    }
    at += 1;
    if reading.word(at).parse::<u32>().is_ok() && reading.word(at + 1) == "," {
        at += 2;
    }
    let first = at;
    let sentence = reading.sentence_of(end.checked_sub(1)?)?;
    let stop = reading.sentences[sentence].end.min(first + LONGEST);
    let opens = Roles::THE.and(Roles::ONE).and(Roles::OWN);
    let mut determined = false;
    let mut head = None;
    for token in first..stop {
        let (roles, word) = (reading.roles(token), &reading.tokens[token]);
        if (!word.is_word() && reading.word(token) != "-") || roles.any(Roles::AND) {
            break;
        }
        determined |= roles.any(opens) || word.is_possessive();
        if roles.any(Roles::PERSON) && (determined || token == first) {
            head = Some(token);
        } else if head.is_some() || (roles.any(Roles::OF.and(Roles::SAY)) && !determined) {
            break;
        }
    }
    // In `Ashby, and the singer Arden` the noun is the next one's.
    let head =
        head.filter(|head| !reading.tokens.get(head + 1).is_some_and(|next| next.capital))?;
    (determined || !is).then_some(Description { head, first, end: head + 1 })
}

/// People whose gender nothing tells are asked what pronouns follow where they alone are named.
fn ask_pronouns(reading: &Reading, names: &mut Names) {
    let mut votes = vec![0_i32; names.named.len()];
    for (index, sentence) in reading.sentences.iter().enumerate() {
        let [mention] = names.between(sentence.first, sentence.end) else { continue };
        let named = mention.named;
        if names.named[named].gender.is_some() {
            continue;
        }
        let next = reading.sentences.get(index + 1).map_or(sentence.end, |next| {
            if names.between(next.first, next.end).is_empty() { next.end } else { sentence.end }
        });
        let pronouns = (mention.end..next).map(|token| reading.roles(token)).take(LONGEST * 4);
        let told = pronouns.into_iter().find_map(|roles| {
            match (roles.any(Roles::HE), roles.any(Roles::SHE)) {
                (true, false) => Some(1),
                (false, true) if !roles.any(Roles::THEY) => Some(-1),
                _ => None,
            }
        });
        votes[named] += told.unwrap_or(0);
    }
    for (named, vote) in names.named.iter_mut().zip(votes) {
        if named.gender.is_none() && vote != 0 {
            named.gender = Some(if vote > 0 { Gender::Male } else { Gender::Female });
            if named.sort == Sort::Unknown {
                named.sort = Sort::Person;
            }
        }
    }
}
