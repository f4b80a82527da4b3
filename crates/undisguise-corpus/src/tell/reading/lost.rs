//! Names in small letters, in a Vietnamese text whose capitals were lost with the signs that stood for them.
//!
//! Small capitals are one sign for two letters: what is restored from them has `ông nguyễn văn lực`. Families
//! that are no other word tell such a text; there a family, what stands behind it, and the same
//! last syllable behind a title are marked as names.

use rustc_hash::FxHashSet;

use super::roles::Roles;
use super::token::{Token, TokenKind};

/// Families that are no other word.
const FAMILIES: [&str; 10] =
    ["nguyễn", "huỳnh", "trịnh", "phùng", "quách", "khổng", "doãn", "lê", "trần", "phạm"];

/// Of these, those that are another word unless a middle name follows.
const UNSURE: [&str; 3] = ["lê", "trần", "phạm"];

/// Middle names that follow a family.
const MIDDLE: [&str; 2] = ["thị", "văn"];

/// Syllables behind a family.
const BEHIND: usize = 3;

/// Marks what must be names as such; nothing in a text that has its capitals.
pub(super) fn mark_names(text: &str, tokens: &mut [Token]) {
    let word = |tokens: &[Token], at: usize| tokens.get(at).map_or("", |found| found.span.of(text));
    let begins = |tokens: &[Token], at: usize| {
        let family = word(tokens, at);
        let middle = MIDDLE.contains(&word(tokens, at + 1));
        let small = tokens[at].is_word() && !tokens[at].capital;
        small
            && ((FAMILIES.contains(&family) && (middle || !UNSURE.contains(&family)))
                || (middle && tokens[at].roles.any(Roles::GIVEN)))
    };
    let families: Vec<usize> = (0..tokens.len()).filter(|at| begins(tokens, *at)).collect();
    if families.is_empty() {
        return;
    }
    let mut last: FxHashSet<String> = FxHashSet::default();
    for first in families {
        let mut end = first + 1;
        while end <= first + BEHIND && is_part(tokens, end, word(tokens, end)) {
            end += 1;
        }
        if end > first + 1 {
            tokens[first..end].iter_mut().for_each(|part| part.capital = true);
            last.insert(word(tokens, end - 1).to_owned());
        }
    }
    let capital = |found: &Token| found.is_word() && found.capital;
    for at in 1..tokens.len() {
        // `Võ Thu hà`
        let run = at > 1 && capital(&tokens[at - 1]) && capital(&tokens[at - 2]);
        let family = run && tokens[at - 2].roles.any(Roles::GIVEN);
        let own = word(tokens, at);
        if family && !tokens[at].capital && is_part(tokens, at, own) {
            tokens[at].capital = true;
            last.insert(own.to_owned());
        }
        if capital(&tokens[at]) && tokens[at].roles == Roles::default() {
            last.insert(own.to_lowercase());
        }
    }
    for at in 1..tokens.len() {
        let (before, found) = (tokens[at - 1], tokens[at]);
        let titled = before.roles.any(Roles::TITLE) && before.is_word();
        let says = tokens.get(at + 1).is_some_and(|next| next.roles.any(Roles::SAY));
        let small = found.is_word() && !found.capital && found.roles == Roles::default();
        if small && (titled || says) && last.contains(word(tokens, at)) {
            tokens[at].capital = true;
        }
    }
}

/// Whether a syllable may be part of a name.
fn is_part(tokens: &[Token], at: usize, word: &str) -> bool {
    let Some(found) = tokens.get(at).filter(|found| found.kind == TokenKind::Word) else {
        return false;
    };
    found.capital || MIDDLE.contains(&word) || found.roles == Roles::default()
}
