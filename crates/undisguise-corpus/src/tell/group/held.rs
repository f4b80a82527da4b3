//! What holds a story together, in readable words.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::super::Account;
use super::traits::{fold, hash};
use super::weigh::Weighed;

/// So many names, numbers and days are told at most.
const TOLD: usize = 8;

/// Of a story with more accounts than this, so many are asked.
const ASKED: usize = 40;

/// The names and numbers, and where there are few the words, that hold some accounts together: the
/// most telling first, as they read.
pub(super) fn held_by(members: &[u32], weighed: &[Weighed], accounts: &[Account]) -> Vec<String> {
    let members = &members[..members.len().min(ASKED)];
    let of = |vector: fn(&Weighed) -> &[(u32, f32)]| {
        let mut sums: BTreeMap<u32, (u32, f32)> = BTreeMap::new();
        for member in members {
            for (term, weight) in vector(&weighed[*member as usize]) {
                let sum = sums.entry(*term).or_default();
                *sum = (sum.0 + 1, sum.1 + weight);
            }
        }
        // What two accounts share, and in larger stories a third of them.
        let least = (members.len() as u32).div_ceil(3).max(2);
        let mut shared: Vec<(u32, f32)> = sums
            .into_iter()
            .filter(|(_, sum)| sum.0 >= least)
            .map(|(term, sum)| (term, sum.1))
            .collect();
        shared.sort_by(|one, two| two.1.total_cmp(&one.1));
        shared.into_iter().take(2 * TOLD).map(|(term, _)| term).collect::<Vec<u32>>()
    };
    let mut told = Vec::new();
    for (terms, by_stem) in
        [(of(|account| &account.names), false), (of(|account| &account.words), true)]
    {
        if by_stem && told.len() >= TOLD / 2 {
            break;
        }
        let words = readable(&terms, members, accounts, by_stem);
        for term in &terms {
            let Some(word) = words.get(term) else { continue };
            if told.len() < TOLD && !told.iter().any(|told: &String| has_words(told, word)) {
                told.retain(|told| !has_words(word, told));
                told.push(word.clone());
            }
        }
    }
    told
}

/// Whether all words of one name stand in another.
fn has_words(name: &str, part: &str) -> bool {
    part.split(' ').all(|part| name.split(' ').any(|word| word == part))
}

/// The terms as they read where they first stand, names with the names beside them.
fn readable(
    terms: &[u32],
    members: &[u32],
    accounts: &[Account],
    by_stem: bool,
) -> FxHashMap<u32, String> {
    let mut words: FxHashMap<u32, String> = FxHashMap::default();
    for account in members.iter().map(|member| &accounts[*member as usize]) {
        let text = account.body.restored();
        let missing = |term: &u32| !words.contains_key(term);
        if !terms.iter().any(missing) {
            break;
        }
        for term in &account.body.traits.terms {
            let key = if by_stem { term.stem } else { term.key };
            if terms.contains(&key) && !words.contains_key(&key) {
                let span = term.span();
                let Some(word) = text.get(span.start..span.end) else { continue };
                let word = if by_stem || term.is_number {
                    word.to_owned()
                } else {
                    with_neighbours(text, span.start, span.end, terms)
                };
                words.insert(key, word);
            }
        }
    }
    words
}

/// A name with the words beside it that are names of the story too: `Hallam` as `Gus Hallam`.
fn with_neighbours(text: &str, mut start: usize, mut end: usize, terms: &[u32]) -> String {
    let is_term = |word: &str| {
        let mut folded = String::new();
        fold(word, &mut folded);
        word.chars().next().is_some_and(char::is_uppercase) && terms.contains(&hash(&folded, false))
    };
    let is_letter = |letter: char| letter.is_alphanumeric();
    while let Some(before) = text[..start].strip_suffix(' ') {
        let from = before
            .rfind(|letter| !is_letter(letter))
            .map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
        if !is_term(&before[from..]) {
            break;
        }
        start = from;
    }
    while let Some(behind) = text[end..].strip_prefix(' ') {
        let to = behind.find(|letter| !is_letter(letter)).unwrap_or(behind.len());
        if !is_term(&behind[..to]) {
            break;
        }
        end += 1 + to;
    }
    text[start..end].to_owned()
}
