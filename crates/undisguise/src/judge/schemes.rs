//! Turns what stands for what into segments, schemes and findings.

use std::collections::BTreeMap;

use smol_str::SmolStr;

use crate::class::{kind, lower};
use crate::{Certainty, Finding, Kind, Reason, Reasons, Scheme, SchemeId, Span, Swap};

use super::case::Mode;
use super::read::Reading;
use super::segment::{Group, Pair, Tally, group};
use super::spell::{Occurrence, Spellings};
use super::{Judgement, Segment};

/// Concludes: which lines were written with which scheme, and what was found at each place.
pub(super) fn conclude(
    text: &str,
    reading: &Reading,
    spellings: &Spellings,
    occurrences: Vec<Occurrence>,
) -> Judgement {
    if occurrences.is_empty() {
        return Judgement::untouched(text);
    }
    let groups = group(tallies(text, reading, spellings, &occurrences));
    let mut schemes = Vec::new();
    let mut segments = Vec::new();
    for group in groups {
        let scheme = (!group.tally.replaced.is_empty()).then_some(schemes.len());
        segments.extend(group.spans.iter().map(|span| Segment {
            span: *span,
            scheme,
            language: Some(reading.puzzle.language),
        }));
        if scheme.is_some() {
            schemes.push(scheme_of(reading, &group));
        }
    }
    segments.sort_by_key(|segment| segment.span);
    let findings = findings(text, reading, &segments, &schemes, occurrences);
    Judgement { findings, schemes, segments }
}

/// What stands for what, line by line.
fn tallies(
    text: &str,
    reading: &Reading,
    spellings: &Spellings,
    occurrences: &[Occurrence],
) -> Vec<(Span, Tally)> {
    let page = &reading.page;
    let mut tallies: Vec<(Span, Tally)> =
        page.lines.iter().map(|line| (*line, Tally::default())).collect();
    let mut watched: Vec<(char, bool)> = Vec::new();
    for occurrence in occurrences {
        let tally = &mut tallies[occurrence.line].1;
        *tally.replaced.entry(pair(reading, occurrence)).or_default() += 1;
        if let Some(letter) = pair(reading, occurrence).1 {
            let either = spellings.cases.mode(occurrence.sign) == Mode::Either;
            if !watched.contains(&(letter, either)) {
                watched.push((letter, either));
            }
        }
    }
    for word in &page.words {
        let tally = &mut tallies[word.line].1;
        for letter in word.span.of(text).chars() {
            tally.letters += 1;
            let counted = |(own, either): &&(char, bool)| {
                *own == letter || (*either && *own == lower(letter))
            };
            if let Some((own, _)) = watched.iter().find(counted) {
                *tally.plain.entry(*own).or_default() += 1;
            }
        }
    }
    tallies
}

/// The row of the scheme a place belongs to. A sign that does not tell the case is listed with
/// the small letter.
fn pair(reading: &Reading, occurrence: &Occurrence) -> Pair {
    let letter = match occurrence.mode {
        Mode::Either => occurrence.letter.map(lower),
        _ => occurrence.letter,
    };
    (reading.page.signs[occurrence.sign], letter)
}

fn scheme_of(reading: &Reading, group: &Group) -> Scheme {
    let text_of = |letter: Option<char>| letter.map(String::from).unwrap_or_default();
    let tally = &group.tally;
    let mut meant: BTreeMap<Option<char>, usize> = BTreeMap::new();
    for (pair, count) in &tally.replaced {
        *meant.entry(pair.1).or_default() += count;
    }
    let swaps: Vec<Swap> = tally
        .replaced
        .iter()
        .map(|(pair, count)| {
            let plain = pair.1.and_then(|letter| tally.plain.get(&letter)).copied().unwrap_or(0);
            let of = meant.get(&pair.1).copied().unwrap_or(0) + plain;
            let of = if pair.1.is_none() { *count } else { of };
            Swap { sign: pair.0, letter: text_of(pair.1), kind: kind(pair.0), replaced: *count, of }
        })
        .collect();
    let replaced: usize = tally.replaced.values().sum();
    Scheme {
        id: SchemeId::of(swaps.iter().map(|swap| (swap.sign, swap.letter.as_str()))),
        language: reading.puzzle.language,
        certainty: reading.scheme,
        evidence: reading.evidence,
        coverage: (replaced as f32 / tally.letters.max(1) as f32).min(1.0),
        spans: group.spans.clone(),
        swaps,
    }
}

fn findings(
    text: &str,
    reading: &Reading,
    segments: &[Segment],
    schemes: &[Scheme],
    occurrences: Vec<Occurrence>,
) -> Vec<Finding> {
    let mut segment = 0;
    occurrences
        .into_iter()
        .map(|occurrence| {
            while segments[segment].span.end <= occurrence.span.start
                && segment + 1 < segments.len()
            {
                segment += 1;
            }
            let scheme = segments[segment].scheme;
            let row = scheme.map(|scheme| &schemes[scheme]).and_then(|scheme| {
                let pair = pair(reading, &occurrence);
                let letter = pair.1.map(String::from).unwrap_or_default();
                scheme.swaps.iter().find(|swap| swap.sign == pair.0 && swap.letter == letter)
            });
            Finding {
                span: occurrence.span,
                shown: occurrence.span.of(text).into(),
                meant: letter_text(occurrence.letter),
                kind: kind(reading.page.signs[occurrence.sign]),
                certainty: reading.certainty[occurrence.sign],
                reasons: reasons(reading, &occurrence, row),
                scheme,
            }
        })
        .collect()
}

/// The letter as text; empty for a sign that means nothing.
fn letter_text(letter: Option<char>) -> SmolStr {
    let mut bytes = [0; 4];
    letter.map(|letter| SmolStr::new(letter.encode_utf8(&mut bytes))).unwrap_or_default()
}

fn reasons(reading: &Reading, occurrence: &Occurrence, row: Option<&Swap>) -> Reasons {
    let sign = occurrence.sign;
    let mut reasons = Reasons::default();
    reasons.insert(if reading.scheme == Certainty::Certain {
        Reason::Scheme
    } else {
        Reason::LittleText
    });
    if occurrence.mixed {
        reasons.insert(Reason::MixedWord);
    }
    if kind(reading.page.signs[sign]) == Kind::Invisible {
        reasons.insert(Reason::Unseen);
        return reasons;
    }
    reasons.insert(Reason::Language);
    if row.is_some_and(|row| row.replaced * 10 >= row.of * 9) {
        reasons.insert(Reason::LetterMissing);
    }
    let known = reading.puzzle.priors[sign].knows(reading.solution.meaning[sign]);
    reasons.insert(if known { Reason::LookAlike } else { Reason::Learnt });
    if reading.options[sign].len() > 1 {
        reasons.insert(Reason::Context);
    }
    if occurrence.mode == Mode::Either {
        reasons.insert(Reason::CaseFromContext);
    }
    reasons
}
