//! Days and months that are somebody’s name.

use rustc_hash::FxHashSet;

use super::shape;
use crate::tell::reading::{Reading, Roles, TokenKind};

/// Tokens on either side among which a surname stands without the given name.
const AROUND: usize = 1_500;

/// Whether an English day of the week stands without the rest of a name: `Sunday night`.
pub(super) fn is_lone_weekday(reading: &Reading, at: usize) -> bool {
    let capital = |at: usize| reading.tokens.get(at).is_some_and(|word| word.capital);
    let called = || at.checked_sub(1).is_some_and(capital);
    reading.word(at).ends_with("day") && !capital(at + 1) && !called()
}

/// Whether a day of the week is somebody’s given name before a surname, as in `Sunday Effanga said`: the
/// surname is somebody’s by what follows, or stands elsewhere without it. `Sunday Mass` is none.
fn is_weekday_name(reading: &Reading, at: usize) -> bool {
    let surname = at + 1;
    let other = Roles::BODY.and(Roles::WORDS).and(Roles::PERSON).and(Roles::VAGUE);
    if reading.roles(surname).any(other.and(Roles::PLACE).and(Roles::FIELD).and(Roles::TEAM)) {
        return false;
    }
    let (next, behind) = (reading.word(surname + 1), reading.word(surname + 2));
    let says = reading.roles(surname + 1).any(Roles::SAY);
    let aged = matches!(next, "," | "(") && shape::is_age(behind);
    let who = next == "," && matches!(behind, "who" | "whose");
    let same = |at: usize| {
        let before = at.checked_sub(1).is_some_and(|before| reading.tokens[before].capital);
        !before && reading.tokens[at].capital && reading.bare(at) == reading.bare(surname)
    };
    let around = surname.saturating_sub(AROUND)..(surname + AROUND).min(reading.tokens.len());
    says || aged || who || around.into_iter().any(|at| at != surname && same(at))
}

/// Words of the calendar that are somebody's name in this text: `Mark May`, `Mr May`, `May Lake`.
pub(super) fn calendar_names<'a>(reading: &Reading<'a>) -> FxHashSet<&'a str> {
    let is_word = |at: usize| {
        reading
            .tokens
            .get(at)
            .is_some_and(|token| token.capital && token.roles.any(Roles::CALENDAR))
    };
    let mut names = FxHashSet::default();
    for at in (0..reading.tokens.len()).filter(|at| is_word(*at)) {
        let (own, next) = (reading.roles(at), reading.tokens.get(at + 1));
        let before = at.checked_sub(1).map_or(Roles::default(), |before| reading.roles(before));
        let led = before.any(Roles::OF.and(Roles::WHEN).and(Roles::THE).and(Roles::ONE));
        let day = next.is_some_and(|next| next.kind == TokenKind::Number);
        let titled =
            at > 0 && reading.tokens[at - 1].capital && before.any(Roles::GIVEN.and(Roles::TITLE));
        if titled && !led && !day {
            names.insert(reading.bare(at));
        }
        // `su hermano Julio`, `dijo Abril`: months have small letters in Romance languages.
        let called = reading.is_romance() && before.any(Roles::PERSON.and(Roles::SAY));
        if called && own.any(Roles::GIVEN) && !led && !day {
            names.insert(reading.bare(at));
        }
        // A given name that is a month, before a surname.
        let surname = next.is_some_and(|next| {
            let small = Roles::SMALL.and(Roles::SAY).and(Roles::ME).and(Roles::TITLE);
            let day = next.span.of(reading.text) == "Day";
            next.is_word() && next.capital && !day && !next.roles.any(small)
        });
        let weekday = reading.word(at).ends_with("day");
        let given = own.any(Roles::GIVEN) && surname && !led && !before.any(Roles::CALENDAR);
        if given && (!weekday || is_weekday_name(reading, at)) {
            names.insert(reading.bare(at));
            names.extend(is_word(at + 1).then(|| reading.bare(at + 1)));
        }
    }
    names
}
