//! Whether the same words are given to different people.

use crate::tell::group::folded_words;
use crate::tell::{Account, Attribution, Said};

/// Whether both are given to somebody with a name, and not to the same one.
pub(crate) fn are_different(accounts: &[Account], one: Said, other: Said) -> bool {
    let speaker = |said: Said| {
        let quote = &accounts[said.document].quotes[said.quote];
        let named = matches!(
            quote.attribution,
            Attribution::Explicit
                | Attribution::Pronoun
                | Attribution::Description
                | Attribution::Continued
        );
        quote.speaker.as_deref().filter(|speaker| named && is_named(speaker))
    };
    match (speaker(one), speaker(other)) {
        (Some(one), Some(other)) => !may_be_same(one, other),
        _ => false,
    }
}

/// Whether a speaker has a name, and not a description only (`a nurse`).
pub(crate) fn is_named(speaker: &str) -> bool {
    speaker
        .split_whitespace()
        .next_back()
        .and_then(|word| word.chars().next())
        .is_some_and(char::is_uppercase)
}

/// Whether two names may mean one person: one is part of the other, or they share a surname and the
/// given names do not speak against it (`T. Adler` and `Tom Adler`).
pub(crate) fn may_be_same(one: &str, other: &str) -> bool {
    let (one, other) = (folded_words(one), folded_words(other));
    let within = |part: &[String], whole: &[String]| part.iter().all(|word| whole.contains(word));
    if within(&one, &other) || within(&other, &one) {
        return true;
    }
    let (Some((surname, given)), Some((theirs, their_given))) =
        (one.split_last(), other.split_last())
    else {
        return true;
    };
    let initials = given.iter().zip(their_given).all(|(one, other)| {
        (one.len() == 1 || other.len() == 1) && one.chars().next() == other.chars().next()
    });
    surname == theirs && initials
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_forms_may_be_the_same_person() {
        assert!(may_be_same("Orla Quaid", "Quaid"));
        assert!(may_be_same("Orla Quaid", "O. Quaid"));
        assert!(may_be_same("José Peña", "Jose Pena"));
        assert!(!may_be_same("Orla Quaid", "Ivo Quaid"));
        assert!(!may_be_same("Orla Quaid", "Ivo Stamm"));
        assert!(is_named("Orla Quaid") && !is_named("a nurse") && !is_named(""));
    }
}
