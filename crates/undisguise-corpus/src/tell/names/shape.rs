//! Marks and words around a capital that tell a name.

use super::find::Run;
use super::{Mention, russian};
use crate::tell::reading::{Group, Reading, Roles, TokenKind, is_quotation_mark};

/// Tokens behind a place in capitals in which the dash stands.
const DATELINE: usize = 6;

/// Whether an apostrophe stands inside the name of a body: `Air Passengers’ League`.
pub(super) fn is_plural_owner(reading: &Reading, mark: usize) -> bool {
    let near = mark.checked_sub(1).is_some_and(|before| {
        let behind = reading.tokens.get(mark).map_or(0, |mark| mark.span.start);
        reading.tokens[before].span.end == behind && reading.word(before).ends_with('s')
    });
    let apart = reading.tokens.get(mark + 1).is_some_and(|next| {
        let behind = reading.tokens[mark].span.end;
        next.span.start > behind
    });
    let body = (mark + 1..mark + 3)
        .take_while(|at| reading.tokens.get(*at).is_some_and(|word| word.capital))
        .any(|at| reading.roles(at).any(Roles::BODY));
    matches!(reading.word(mark), "’" | "'") && near && apart && body
}

/// Whether a word is a number that may be somebody's age.
pub(super) fn is_age(word: &str) -> bool {
    word.parse::<u32>().is_ok_and(|age| (5..=110).contains(&age))
}

/// Whether a word that begins a sentence is a name by what follows: `Rusk, who is 47, …`, `Rusk, 47, …`
pub(super) fn is_met(reading: &Reading, word: usize) -> bool {
    let comma = word + 1;
    let next = reading.word(comma + 1);
    let aged = is_age(next) && reading.word(comma + 2) == ",";
    let apart = reading.word(comma) == "," && !reading.bare(word).ends_with('s');
    apart && (matches!(next, "who" | "whose") || aged)
}

/// `Carrying placards that read ‘Save Kelm Now’`: English words in marks, nobody's name among them.
pub(super) fn is_motto(reading: &Reading, first: usize, end: usize) -> bool {
    let mark = |token: usize| {
        reading.word(token).chars().next().is_some_and(is_quotation_mark)
            && reading.tokens[token].kind == TokenKind::Mark
    };
    let told = Roles::GIVEN.and(Roles::TITLE);
    let marked = end - first > 1 && first.checked_sub(1).is_some_and(mark);
    marked
        && end < reading.tokens.len()
        && mark(end)
        && reading.is_in("en")
        && !(first..end).any(|token| reading.roles(token).any(told))
}

/// Whether a word stands in capitals.
fn shouts(word: &str) -> bool {
    word.len() > 1 && !word.chars().any(char::is_lowercase)
}

/// `The key was RIGHT THERE`: words in capitals, a common one among them.
pub(super) fn is_shouted(reading: &Reading, first: usize, end: usize) -> bool {
    let shouted = |at: usize| shouts(reading.bare(at));
    (first..end).all(shouted)
        && (first..end).any(|at| reading.roles(at).any(Roles::SMALL.and(Roles::OF)))
}

/// `the Prime Minister`, `the Chief Constable`: an office with capitals behind its article; a calling that
/// speaks or has a name behind it (`the Municipal Engineer, Ama Poku,`).
pub(super) fn is_office(reading: &Reading, first: usize, end: usize) -> bool {
    let first = behind_rank(reading, first);
    let article = first.checked_sub(1).is_some_and(|the| reading.roles(the).any(Roles::THE));
    let roles = reading.roles(end - 1);
    // `Assistant Divisional Officer (ADO) Kofi Banda`
    if is_abbreviated(reading, first, end) {
        return roles.any(Roles::PERSON);
    }
    let says = |token: usize| reading.roles(token).any(Roles::SAY);
    let named =
        reading.word(end) == "," && reading.tokens.get(end + 1).is_some_and(|it| it.capital);
    // `the Managing Director of the bank`
    let held = named || reading.word(end) == "of";
    let person =
        roles.any(Roles::PERSON) && (held || says(end) || first.checked_sub(2).is_some_and(says));
    let given = (first..end).any(|at| reading.roles(at).any(Roles::GIVEN));
    let office =
        (2..=4).contains(&(end - first)) && (roles.any(Roles::TITLE.and(Roles::OFFICE)) || person);
    reading.is_in("en") && article && office && !given && !reading.tokens[end - 1].is_possessive()
}

/// The first of the words in capitals before an office that say of what rank it is: `the Chief Medical
/// Director`.
fn behind_rank(reading: &Reading, first: usize) -> usize {
    let rank = |at: &usize| RANKS.contains(reading.word(*at));
    (first.saturating_sub(OFFICIAL)..first).rev().take_while(rank).last().unwrap_or(first)
}

/// Whether capitals in brackets stand between an office and whoever holds it.
fn is_abbreviated(reading: &Reading, first: usize, end: usize) -> bool {
    let short = reading.word(end) == "(" && reading.word(end + 2) == ")";
    let name = reading.tokens.get(end + 3).is_some_and(|name| name.is_word() && name.capital);
    end - first > 1 && short && name && shouts(reading.word(end + 1)) && reading.is_in("en")
}

/// Say of what rank an office is.
static RANKS: Group = Group::named("shape.ranks");

/// `Type ROSE`, `Write YES if …`: what readers are asked to do.
pub(super) fn is_appeal(reading: &Reading, first: usize, end: usize) -> bool {
    let shouted = |at: usize| shouts(reading.bare(at));
    let named = Roles::GIVEN.and(Roles::TITLE).and(Roles::PERSON);
    let english = reading.is_in("en");
    let word = english && !shouted(first) && !reading.roles(first).any(named);
    word && end - first == 2 && shouted(first + 1)
}

/// Tokens of an office before the place it is held in.
const OFFICIAL: usize = 5;

/// Nouns right before the name of a place or a paper, in languages that put nothing between them.
static PLACES: Group = Group::named("shape.places");

/// Whether a name is that of a place by the noun right before it: `phường Tân Lộ`, `rua Nova`.
pub(super) fn is_behind_place(reading: &Reading, first: usize) -> bool {
    let noun = first.checked_sub(1).filter(|noun| reading.tokens[*noun].is_word());
    // `мэр города Олег Дроздов`
    let somebody = || {
        let declined = || russian::given_at(reading, first).is_some();
        reading.is_in("ru") && (reading.roles(first).any(Roles::GIVEN) || declined())
    };
    // `phó chủ tịch xã Phan Bá Tạo`
    let official = |noun: usize| {
        let capital = |at: usize| reading.tokens.get(at).is_some_and(|found| found.capital);
        let long =
            reading.roles(first).any(Roles::GIVEN) && capital(first + 1) && capital(first + 2);
        let held = Roles::OFFICE.and(Roles::PERSON).and(Roles::TITLE);
        let mut near = noun.saturating_sub(OFFICIAL)..noun;
        reading.is_in("vi") && long && near.any(|at| reading.roles(at).any(held))
    };
    // `trưởng thôn Lò Văn Páo`
    let place = |noun: usize| {
        PLACES.contains(reading.word(noun)) && !reading.roles(noun).any(Roles::PERSON)
    };
    noun.is_some_and(|noun| place(noun) && !official(noun)) && !somebody()
}

/// `CORK, Ireland — The ferry …`: where a report was written, at the head of its paragraph.
pub(super) fn is_dateline(reading: &Reading, run: &Run) -> bool {
    let head = reading.paragraph_of(run.lead).map(|index| reading.paragraphs[index].first);
    let shouted = (run.lead..run.end).all(|token| shouts(reading.word(token)));
    let dash = |token: usize| matches!(reading.word(token), "—" | "–" | "--");
    head == Some(run.lead) && shouted && (run.end..run.end + DATELINE).any(dash)
}

/// Whether a token is part of a title and calls nobody: `Dr`, `.`.
pub(super) fn is_mere_title(reading: &Reading, token: usize) -> bool {
    let roles = reading.roles(token);
    (roles.any(Roles::TITLE) && !roles.any(Roles::PERSON))
        || (reading.word(token) == "."
            && token.checked_sub(1).is_some_and(|title| {
                // A sentence may end in `der Trainer.`
                let title = reading.roles(title);
                title.any(Roles::TITLE) && (title.any(Roles::SHORT) || !title.any(Roles::PERSON))
            }))
}

/// `Vợ anh Ứng`, `Mẹ Ứng`: a relative of whoever has the name.
pub(super) fn is_of_relative(reading: &Reading, head: usize, mention: &Mention) -> bool {
    let apart = head + 1 < mention.first || mention.end == mention.first + 1;
    apart && reading.is_in("vi") && reading.roles(head).any(Roles::KIN)
}
