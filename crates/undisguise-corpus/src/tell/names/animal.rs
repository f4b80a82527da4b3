//! Names of animals, which are nobody who speaks: `his dog, Sam,`, `a retriever named Sam`.

use super::{Mention, Names, Sort};
use crate::tell::reading::{Reading, Roles};

/// Tokens of what an animal is, before its noun: `his 6-year-old golden retriever`.
const BEFORE: usize = 7;

/// Tokens from an article to the noun behind a name: `Sam, a golden retriever`.
const BEHIND: usize = 4;

/// How much speaks for a person where it is an animal.
const NOBODY: i32 = -1000;

/// Takes the names of animals out of those that may be somebody’s. Linear.
pub(super) fn leave_out(reading: &Reading, names: &mut Names) {
    if !reading.is_in("en") {
        return;
    }
    for mention in &names.mentions {
        let named = &mut names.named[mention.named];
        let asked = matches!(named.sort, Sort::Unknown | Sort::Person);
        if asked && is_animal(reading, mention) {
            (named.sort, named.gender, named.evidence) = (Sort::Unknown, None, NOBODY);
            named.descriptions.clear();
        }
    }
}

fn is_animal(reading: &Reading, mention: &Mention) -> bool {
    let animal = |at: usize| reading.roles(at).any(Roles::ANIMAL) && !reading.tokens[at].capital;
    let before = mention.first.checked_sub(1);
    let word = before.map_or("", |before| reading.word(before));
    let (called, comma) = (matches!(word, "named" | "called"), word == ",");
    let noun = before.and_then(|before| before.checked_sub(usize::from(called || comma)));
    if let Some(noun) = noun.filter(|noun| animal(*noun)) {
        let near = noun.saturating_sub(BEFORE)..noun;
        let mut near = near.rev().take_while(|at| !matches!(reading.word(*at), "," | "."));
        let owned =
            near.any(|at| reading.roles(at).any(Roles::OWN) || reading.tokens[at].is_possessive());
        let closed = matches!(reading.word(mention.end), "," | "." | ")") || mention.possessive;
        return called || (owned && (closed || !comma));
    }
    let article = mention.end + 1;
    let apposed = reading.word(mention.end) == ","
        && reading.roles(article).any(Roles::ONE.and(Roles::OWN).and(Roles::THE));
    let words = article + 1..reading.tokens.len().min(article + 1 + BEHIND);
    let mut words = words.take_while(|at| {
        let found = &reading.tokens[*at];
        let hyphen = reading.word(*at) == "-";
        hyphen || (found.is_word() && !found.roles.any(Roles::OF.and(Roles::PERSON)))
    });
    // `Sam, a dog lover`
    let ends = |at: usize| !reading.roles(at + 1).any(Roles::PERSON) && reading.word(at + 1) != "-";
    apposed && words.any(|at| animal(at) && ends(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn somebody(text: &str) -> Vec<String> {
        let names = Names::of(&Reading::of(text)).named.into_iter();
        names.filter(|named| named.may_be_somebody()).map(|named| named.name).collect()
    }

    #[test]
    fn a_dog_is_nobody() {
        let text = "Hugo Lind was at the pier with his old dog, Max. Max jumped and he could not hold him.";
        assert_eq!(somebody(text), ["Hugo Lind"]);
        let text = "A terrier named Bella sat with Hugo Lind. They said that Bella was cold.";
        assert_eq!(somebody(text), ["Hugo Lind"]);
        let text = "Molly, a grey mare, was led away by Hugo Lind. It was the end of the day.";
        assert_eq!(somebody(text), ["Hugo Lind"]);
    }

    #[test]
    fn whoever_is_named_beside_an_animal_is_somebody() {
        let text = "He ran from the bear, Hugo Lind said. Anna Holm, a dog trainer, and her friend saw it.";
        assert_eq!(somebody(text), ["Hugo Lind", "Anna Holm"]);
    }
}
