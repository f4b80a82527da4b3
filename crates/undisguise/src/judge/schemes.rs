//! Turns what stands for what into segments, schemes and findings.

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use crate::class::{Class, class, kind, lower};
use crate::look::{beyond_ascii, count, count_beyond_ascii};
use crate::{Certainty, Finding, Kind, Reason, Reasons, Scheme, SchemeId, Span, Swap};

use super::case::Mode;
use super::read::Reading;
use super::segment::{Group, Ledger, Tally, group};
use super::spell::{Occurrence, Spellings};
use super::{Judgement, Segment};

/// How many counts, of lines times rows, are kept apart.
const MOST_COUNTS: usize = 1 << 20;

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
    let (ledger, rows) = ledger(reading, spellings, &occurrences);
    let lines = tallies(text, reading, spellings, &ledger, &occurrences, &rows);
    let groups = group(&ledger, lines);
    let mut schemes = Vec::new();
    let mut segments = Vec::new();
    let mut tallies = Vec::new();
    for group in groups {
        let scheme = (!group.tally.is_plain()).then_some(schemes.len());
        segments.extend(group.spans.iter().map(|span| Segment {
            span: *span,
            scheme,
            language: Some(reading.puzzle.language),
        }));
        if scheme.is_some() {
            schemes.push(scheme_of(reading, &ledger, &group));
            tallies.push(group.tally);
        }
    }
    segments.sort_by_key(|segment| segment.span);
    let missing: Vec<Vec<bool>> = tallies.iter().map(|tally| missing(&ledger, tally)).collect();
    let occurrences = occurrences.iter().zip(rows);
    let templates = templates(reading, spellings);
    let findings = findings(&templates, &ledger, &segments, &missing, occurrences);
    Judgement { findings, schemes, segments }
}

/// The rows of the schemes of a page, and the row of each occurrence. A sign that does not tell
/// the case is listed with the small letter.
fn ledger(
    reading: &Reading,
    spellings: &Spellings,
    occurrences: &[Occurrence],
) -> (Ledger, Vec<usize>) {
    let mut ledger = Ledger::default();
    let mut last: Vec<Option<(Option<char>, usize)>> = vec![None; reading.page.signs.len()];
    let rows = occurrences.iter().map(|occurrence| {
        let letter = match spellings.cases.mode(occurrence.sign) {
            Mode::Either => occurrence.letter.map(lower),
            _ => occurrence.letter,
        };
        match last[occurrence.sign] {
            Some((own, row)) if own == letter => row,
            _ => {
                let row = ledger.row((reading.page.signs[occurrence.sign], letter));
                last[occurrence.sign] = Some((letter, row));
                row
            }
        }
    });
    let rows = rows.collect();
    (ledger, rows)
}

/// What stands for what, line by line.
fn tallies(
    text: &str,
    reading: &Reading,
    spellings: &Spellings,
    ledger: &Ledger,
    occurrences: &[Occurrence],
    rows: &[usize],
) -> Vec<(Span, Tally)> {
    let page = &reading.page;
    // A page with very many lines and signs is not taken apart: memory stays linear in the text.
    let apart = page.lines.len().saturating_mul(ledger.rows.len()) <= MOST_COUNTS;
    let whole = [Span::new(0, text.len())];
    let lines = if apart { page.lines.as_slice() } else { &whole };
    let mut tallies: Vec<(Span, Tally)> =
        lines.iter().map(|line| (*line, Tally::new(ledger))).collect();
    let mut caseless = vec![false; ledger.letters.len()];
    for (occurrence, row) in occurrences.iter().zip(rows) {
        let line = if apart { occurrence.line } else { 0 };
        tallies[line].1.replaced[*row] += 1;
        let either = spellings.cases.mode(occurrence.sign) == Mode::Either;
        caseless[ledger.letter_of[*row]] |= either;
    }
    let plain = Plain::new(ledger, caseless);
    for (line, tally) in &mut tallies {
        plain.count(line.of(text), tally);
    }
    tallies
}

/// What is asked of the letters that stand plain.
struct Plain<'l> {
    ledger: &'l Ledger,
    /// By letter of the ledger: capitals count as well.
    caseless: Vec<bool>,
    /// Where each letter stands in the ledger; empty when no letter beyond ASCII can be one of it.
    index: FxHashMap<char, usize>,
}

/// From so many letters and bytes on, all bytes of a line are counted at once.
const MANY_LETTERS: usize = 5;
const LONG_LINE: usize = 512;

impl<'l> Plain<'l> {
    fn new(ledger: &'l Ledger, caseless: Vec<bool>) -> Plain<'l> {
        // One may be small for a letter beyond ASCII: k for U+212A.
        let is_beyond = |(letter, caseless): (&Option<char>, &bool)| {
            *caseless || letter.is_some_and(|letter| !letter.is_ascii())
        };
        let mut index = FxHashMap::default();
        if ledger.letters.iter().zip(&caseless).any(is_beyond) {
            let letters = ledger.letters.iter().zip(0..);
            index.extend(letters.filter_map(|(letter, at)| Some(((*letter)?, at))));
        }
        Plain { ledger, caseless, index }
    }

    /// Counts the letters of a line.
    fn count(&self, line: &str, tally: &mut Tally) {
        let bytes = line.as_bytes();
        tally.all += count(bytes, |byte| byte.is_ascii_alphabetic());
        let many = self.ledger.letters.len() >= MANY_LETTERS && bytes.len() >= LONG_LINE;
        let each = many.then(|| {
            let mut each = [0; 256];
            bytes.iter().for_each(|byte| each[usize::from(*byte)] += 1);
            each
        });
        let often = |byte: u8| match &each {
            Some(each) => each[usize::from(byte)],
            None => count(bytes, |own| own == byte),
        };
        for (at, (letter, caseless)) in self.ledger.letters.iter().zip(&self.caseless).enumerate() {
            let Some(letter) = letter.filter(char::is_ascii).map(|letter| letter as u8) else {
                continue;
            };
            let capital = letter.to_ascii_uppercase();
            let capitals = if *caseless && capital != letter { often(capital) } else { 0 };
            tally.plain[at] += often(letter) + capitals;
        }
        if self.index.is_empty() {
            tally.all += count_beyond_ascii(line);
            return;
        }
        for letter in beyond_ascii(line).filter(|letter| class(*letter) != Class::Break) {
            tally.all += 1;
            let small = self.index.get(&lower(letter)).filter(|at| self.caseless[**at]);
            if let Some(at) = self.index.get(&letter).into_iter().chain(small).min() {
                tally.plain[*at] += 1;
            }
        }
    }
}

fn scheme_of(reading: &Reading, ledger: &Ledger, group: &Group) -> Scheme {
    let tally = &group.tally;
    let mut swaps: Vec<Swap> = (0..ledger.rows.len())
        .filter(|row| tally.replaced[*row] > 0)
        .map(|row| {
            let (sign, letter) = ledger.rows[row];
            let replaced = tally.replaced[row];
            let of = match letter {
                Some(_) => ledger.meant(tally, ledger.letter_of[row]),
                None => replaced,
            };
            Swap { sign, letter: letter_text(letter), kind: kind(sign), replaced, of }
        })
        .collect();
    swaps.sort_by(|a, b| (a.sign, &a.letter).cmp(&(b.sign, &b.letter)));
    let replaced: usize = tally.replaced.iter().sum();
    Scheme {
        id: SchemeId::of(swaps.iter().map(|swap| (swap.sign, swap.letter.as_str()))),
        language: reading.puzzle.language,
        certainty: reading.scheme,
        evidence: reading.evidence,
        coverage: (replaced as f32 / tally.all.max(1) as f32).min(1.0),
        spans: group.spans.clone(),
        swaps,
    }
}

/// The letter as text; empty for a sign that means nothing.
fn letter_text(letter: Option<char>) -> SmolStr {
    let mut bytes = [0; 4];
    letter.map(|letter| SmolStr::new(letter.encode_utf8(&mut bytes))).unwrap_or_default()
}

/// By row: whether the letter is missing where the sign stands, or nearly so.
fn missing(ledger: &Ledger, tally: &Tally) -> Vec<bool> {
    let of = |row: usize| ledger.meant(tally, ledger.letter_of[row]);
    (0..ledger.rows.len()).map(|row| tally.replaced[row] * 10 >= of(row) * 9).collect()
}

/// By sign: its findings but for the place, the letter and what depends on the place.
fn templates(reading: &Reading, spellings: &Spellings) -> Vec<Finding> {
    let signs = reading.page.signs.iter().enumerate();
    let template = |(at, sign): (usize, &char)| Finding {
        span: Span::new(0, 0),
        shown: letter_text(Some(*sign)),
        meant: SmolStr::default(),
        kind: kind(*sign),
        certainty: reading.certainty[at],
        reasons: reasons(reading, at, kind(*sign), spellings.cases.mode(at)),
        scheme: None,
    };
    signs.map(template).collect()
}

fn findings<'o>(
    templates: &[Finding],
    ledger: &Ledger,
    segments: &[Segment],
    missing: &[Vec<bool>],
    occurrences: impl Iterator<Item = (&'o Occurrence, usize)>,
) -> Vec<Finding> {
    let listed: Vec<SmolStr> = ledger.rows.iter().map(|row| letter_text(row.1)).collect();
    // By row: its last finding, and whether its word was mixed. The next is mostly the same, at
    // another place.
    let mut last: Vec<Option<(Finding, bool)>> = vec![None; ledger.rows.len()];
    let mut segment = 0;
    occurrences
        .map(|(occurrence, row)| {
            while segments[segment].span.end <= occurrence.span.start
                && segment + 1 < segments.len()
            {
                segment += 1;
            }
            let scheme = segments[segment].scheme;
            let is_as_listed = occurrence.letter == ledger.rows[row].1;
            match &last[row] {
                Some((last, mixed))
                    if is_as_listed && last.scheme == scheme && *mixed == occurrence.mixed =>
                {
                    return Finding { span: occurrence.span, ..last.clone() };
                }
                _ => {}
            }
            let template = &templates[occurrence.sign];
            let mut reasons = template.reasons;
            if occurrence.mixed {
                reasons.insert(Reason::MixedWord);
            }
            let can_be_missing = template.kind != Kind::Invisible;
            if can_be_missing && scheme.is_some_and(|scheme| missing[scheme][row]) {
                reasons.insert(Reason::LetterMissing);
            }
            let meant = match is_as_listed {
                true => listed[row].clone(),
                false => letter_text(occurrence.letter),
            };
            let finding = Finding {
                span: occurrence.span,
                shown: template.shown.clone(),
                meant,
                kind: template.kind,
                certainty: template.certainty,
                reasons,
                scheme,
            };
            if is_as_listed {
                last[row] = Some((finding.clone(), occurrence.mixed));
            }
            finding
        })
        .collect()
}

/// What speaks for every finding of a sign.
fn reasons(reading: &Reading, sign: usize, kind: Kind, mode: Mode) -> Reasons {
    let certain = reading.scheme == Certainty::Certain;
    let mut reasons = Reasons::default();
    reasons.insert(if certain { Reason::Scheme } else { Reason::LittleText });
    if kind == Kind::Invisible {
        reasons.insert(Reason::Unseen);
        return reasons;
    }
    reasons.insert(Reason::Language);
    let known = reading.puzzle.priors[sign].knows(reading.solution.meaning[sign]);
    reasons.insert(if known { Reason::LookAlike } else { Reason::Learnt });
    if reading.options[sign].len() > 1 {
        reasons.insert(Reason::Context);
    }
    if mode == Mode::Either {
        reasons.insert(Reason::CaseFromContext);
    }
    reasons
}
