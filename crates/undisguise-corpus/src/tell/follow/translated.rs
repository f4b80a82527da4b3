//! Quotations that are possibly the same in another language.
//!
//! Nothing is translated: in accounts of one story, a person's words in one language and in another
//! are set side by side when they stand at the same place among what that person says, are about as
//! long, and share the sentences' number or a name or number.

use rustc_hash::FxHashMap;

use super::speakers::may_be_same;
use crate::tell::group::folded_words;
use crate::tell::{Account, Said, Story, Variant, VariantRelation};

/// Of two texts with the same meaning the longer has at most so many times the letters.
const LONGER: f64 = 1.45;

/// Letters that words of two languages have in common at their beginning when they are related.
const COGNATE: usize = 5;

/// Fewest words of a quotation that can be told.
const WORDS: usize = 4;

/// In a story with more accounts, so many are compared.
const ACCOUNTS: usize = 40;

/// Pairs that are not known, in their order, to be the same in one language.
pub(super) fn translations(
    accounts: &[Account],
    stories: &[Story],
    known: &[Variant],
) -> Vec<Variant> {
    let mut found = Vec::new();
    for story in stories {
        let documents = &story.documents[..story.documents.len().min(ACCOUNTS)];
        for (at, one) in documents.iter().enumerate() {
            for other in &documents[at + 1..] {
                let languages = (accounts[*one].language, accounts[*other].language);
                if let (Some(first), Some(second)) = languages
                    && first != second
                {
                    between(accounts, *one, *other, &mut found);
                }
            }
        }
    }
    let key = |variant: &Variant| (variant.left, variant.right);
    found.retain(|variant| known.binary_search_by_key(&key(variant), key).is_err());
    found
}

fn between(accounts: &[Account], one: usize, other: usize, found: &mut Vec<Variant>) {
    let (ours, theirs) = (by_speaker(&accounts[one]), by_speaker(&accounts[other]));
    for (speaker, quotes) in &ours {
        let same = theirs.iter().filter(|(their, _)| may_be_same(speaker, their));
        for (_, their_quotes) in same {
            for (rank, quote) in quotes.iter().enumerate() {
                let ranked = their_quotes.iter().enumerate().map(|(at, theirs)| {
                    let texts = [&accounts[one].quotes[*quote], &accounts[other].quotes[*theirs]];
                    (likeness(&texts[0].text, &texts[1].text, at == rank), *theirs)
                });
                let best =
                    ranked.max_by(|one, two| one.0.total_cmp(&two.0).then(two.1.cmp(&one.1)));
                let Some((likeness, theirs)) = best.filter(|(likeness, _)| *likeness > 0.0) else {
                    continue;
                };
                let left = Said { document: one, quote: *quote };
                let right = Said { document: other, quote: theirs };
                let (left, right) = if super::is_later(accounts, left, right) {
                    (right, left)
                } else {
                    (left, right)
                };
                let relation = VariantRelation::Translated;
                found.push(Variant { left, right, relation, other_speaker: false, likeness });
            }
        }
    }
}

/// The quotations of everybody with a name, in order.
fn by_speaker(account: &Account) -> Vec<(&str, Vec<usize>)> {
    let mut numbers: FxHashMap<&str, usize> = FxHashMap::default();
    let mut speakers: Vec<(&str, Vec<usize>)> = Vec::new();
    for (number, quote) in account.quotes.iter().enumerate() {
        let Some(speaker) = quote.speaker.as_deref().filter(|name| super::is_named(name)) else {
            continue;
        };
        let at = *numbers.entry(speaker).or_insert(speakers.len());
        if at == speakers.len() {
            speakers.push((speaker, Vec::new()));
        }
        speakers[at].1.push(number);
    }
    speakers
}

/// How much speaks for a translation: 0 to 1, 0 for none.
fn likeness(one: &str, other: &str, same_rank: bool) -> f64 {
    let (ours, theirs) = (folded_words(one), folded_words(other));
    if ours.len() < WORDS || theirs.len() < WORDS {
        return 0.0;
    }
    let letters = |words: &[String]| words.iter().map(String::len).sum::<usize>() as f64;
    let (first, second) = (letters(&ours), letters(&theirs));
    if first.max(second) > LONGER * first.min(second) {
        return 0.0;
    }
    let start = |word: &String| word.chars().take(COGNATE).collect::<String>();
    let related = ours
        .iter()
        .filter(|word| word.chars().count() >= COGNATE)
        .filter(|word| theirs.iter().any(|their| start(their) == start(word)));
    let share = related.count() as f64 / ours.len().min(theirs.len()) as f64;
    let clauses = |text: &str| text.matches([',', ';', '.']).count().abs_diff(0);
    let alike = clauses(one).abs_diff(clauses(other)) <= 1;
    let rank = if same_rank && alike { 0.3 } else { 0.0 };
    if share == 0.0 && rank == 0.0 { 0.0 } else { (share + rank).min(1.0) * 0.5 }
}
