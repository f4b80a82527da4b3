//! The sentences of the accounts of one story: which of them stand in other accounts too, in the same
//! words or close to them.

use std::collections::{BTreeSet, HashMap};

use undisguise::{Revelation, Span};

/// Weight of its words that a sentence must share with one of another account to be told there too.
const SHARED: f64 = 0.35;

/// Different words of some length that both must have.
const LEAST_WORDS: usize = 3;

/// Shorter words tell nothing, in letters.
const SHORT: usize = 4;

/// Sentences of an account that are compared; those behind stay as they are.
const MOST: usize = 300;

/// A sentence of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sentence {
    /// Bytes of the original.
    pub(super) span: Span,
    /// The places of the other accounts that tell it too, among those that were given.
    pub(super) also: Vec<usize>,
}

/// For each text that was revealed, its sentences. Takes time in proportion to the product of the
/// numbers of sentences, which are bounded.
pub(super) fn compared(revealed: &[&Revelation]) -> Vec<Vec<Sentence>> {
    let texts: Vec<&str> = revealed.iter().map(|one| one.restoration.text()).collect();
    let spans: Vec<Vec<Span>> =
        texts.iter().map(|text| sentences(text).into_iter().take(MOST).collect()).collect();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut often: Vec<f64> = Vec::new();
    let mut words: Vec<Vec<BTreeSet<usize>>> = Vec::new();
    for (text, spans) in texts.iter().zip(&spans) {
        let mut own = Vec::new();
        for span in spans {
            let set = telling(span.of(text), &mut numbers);
            often.resize(numbers.len(), 0.0);
            set.iter().for_each(|word| often[*word] += 1.0);
            own.push(set);
        }
        words.push(own);
    }
    let all = words.iter().map(Vec::len).sum::<usize>() as f64;
    let weight = |set: &mut dyn Iterator<Item = &usize>| -> f64 {
        set.map(|word| (1.0 + all / often[*word]).ln()).sum()
    };
    let is_told = |one: &BTreeSet<usize>, other: &BTreeSet<usize>| {
        let shared = one.intersection(other).count();
        shared >= LEAST_WORDS.min(one.len()).max(1)
            && weight(&mut one.intersection(other)) >= SHARED * weight(&mut one.iter())
    };
    let also = |place: usize, one: &BTreeSet<usize>| {
        let others = words.iter().enumerate().filter(|(other, _)| *other != place);
        let telling = others.filter(|(_, sets)| sets.iter().any(|other| is_told(one, other)));
        telling.map(|(other, _)| other).collect()
    };
    spans
        .iter()
        .enumerate()
        .map(|(place, spans)| {
            let map = revealed[place].restoration.map();
            let sentence = |(span, set): (&Span, &BTreeSet<usize>)| {
                let start = map.to_original(span.start);
                let end = map.to_original(span.end).max(start);
                Sentence { span: Span { start, end }, also: also(place, set) }
            };
            spans.iter().zip(&words[place]).map(sentence).collect()
        })
        .collect()
}

/// The words of a sentence that tell something, by number.
fn telling(sentence: &str, numbers: &mut HashMap<String, usize>) -> BTreeSet<usize> {
    let words = sentence.split(|letter: char| !letter.is_alphanumeric());
    let tells = |word: &&str| {
        word.chars().count() >= SHORT || word.starts_with(|it: char| it.is_ascii_digit())
    };
    words
        .filter(tells)
        .map(|word| {
            let next = numbers.len();
            *numbers.entry(word.to_lowercase()).or_insert(next)
        })
        .collect()
}

/// The sentences of a text, by line ends and by the marks that end them. Linear.
pub(super) fn sentences(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    let mut end_at = |start: &mut usize, end: usize| {
        let piece = &text[*start..end];
        let from = *start + (piece.len() - piece.trim_start().len());
        let to = from + piece.trim().len();
        if to > from {
            found.push(Span { start: from, end: to });
        }
        *start = end;
    };
    while let Some((at, letter)) = letters.next() {
        let behind = at + letter.len_utf8();
        if letter == '\n' {
            end_at(&mut start, behind);
        } else if matches!(letter, '.' | '!' | '?' | '…' | '。' | '！' | '？') {
            let mut end = behind;
            let closes = |it: char| {
                matches!(it, '”' | '"' | '’' | '\'' | '»' | ')' | '“' | '.' | '!' | '?' | '…')
            };
            while let Some((at, next)) = letters.next_if(|(_, next)| closes(*next)) {
                end = at + next.len_utf8();
            }
            let mut rest = text[end..].chars();
            let is_apart = rest.next().is_none_or(char::is_whitespace);
            let begins = rest
                .find(|it| !it.is_whitespace())
                .is_none_or(|it| !it.is_lowercase() && !matches!(it, ',' | ';'));
            if is_apart && begins && !(letter == '.' && is_short(&text[start..at])) {
                end_at(&mut start, end);
            }
        }
    }
    end_at(&mut start, text.len());
    found
}

/// Whether the full stop behind these words belongs to an abbreviation.
fn is_short(before: &str) -> bool {
    let word = before.rsplit(|it: char| !it.is_alphanumeric()).next().unwrap_or_default();
    let mut letters = word.chars();
    let is_initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    is_initial
        || matches!(word, "Mr" | "Mrs" | "Ms" | "Dr" | "St" | "Prof" | "Nr" | "No" | "Sra" | "Sr")
}

#[cfg(test)]
mod tests {
    use undisguise::{Config, reveal};

    use super::*;

    #[test]
    fn sentences_end_where_they_end() {
        let text = "The Bell\n\n“It rings,” said Dr. Holm. “Does it?” He left at 3.15 p.m. on foot… \
                    and J. Rask stayed! End";
        let found: Vec<&str> = sentences(text).iter().map(|span| span.of(text)).collect();
        assert_eq!(
            found,
            [
                "The Bell",
                "“It rings,” said Dr. Holm.",
                "“Does it?”",
                "He left at 3.15 p.m. on foot… and J. Rask stayed!",
                "End"
            ]
        );
        assert!(sentences("").is_empty() && sentences(" \n\n").is_empty());
    }

    #[test]
    fn what_others_tell_and_what_only_one_tells() {
        let texts = [
            "The ferry sank near Cork on Monday. Nobody was hurt. A dog barked all night long.",
            "On Monday a ferry sank in the bay near Cork. The captain blamed the weather.",
        ];
        let revealed = texts.map(|text| reveal(text, &Config::default()));
        let compared = compared(&revealed.each_ref());
        let also: Vec<Vec<usize>> = compared[0].iter().map(|one| one.also.clone()).collect();
        assert_eq!(also, [vec![1], vec![], vec![]]);
        assert_eq!(compared[1][0].also, [0]);
    }
}
