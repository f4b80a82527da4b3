//! Marks and words around a capital that tell a name.

use crate::tell::reading::{Reading, Roles};

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

/// Whether a word that begins a sentence is a name by what follows: `Rusk, who is 47, …`, `Rusk, 47, …`
pub(super) fn is_met(reading: &Reading, word: usize) -> bool {
    let comma = word + 1;
    let next = reading.word(comma + 1);
    let age = next.parse::<u16>().is_ok_and(|age| (5..=110).contains(&age));
    let aged = age && reading.word(comma + 2) == ",";
    let apart = reading.word(comma) == "," && !reading.bare(word).ends_with('s');
    apart && (matches!(next, "who" | "whose") || aged)
}
