//! Statements short enough to be compared word by word, and how people are said to stand to each
//! other.

use undisguise::Span;

use super::{Noted, Role, Scene};
use crate::tell::reading::{Roles, is_quotation_mark};

/// A clause, as it is compared.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Clause {
    pub(crate) span: Span,
    pub(crate) sentence: Span,
    /// Keys of its telling words, sorted.
    pub(crate) keys: Vec<u32>,
    pub(crate) negated: bool,
    pub(crate) is_question: bool,
    /// Opposites it holds one side of.
    pub(crate) pairs: Vec<(&'static str, bool)>,
}

/// A sentence that says how people stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stance {
    pub(crate) sentence: Span,
    pub(crate) peace: u16,
    pub(crate) strife: u16,
    /// Whether somebody is named in it.
    pub(crate) named: bool,
}

/// Telling words of a clause; longer ones are told in too many ways.
const MOST: usize = 14;

/// Words behind a negation that it takes back: "never fully healed".
const REACH: usize = 3;

pub(super) fn note(scene: &Scene, compares: bool, noted: &mut Noted) {
    let mut first = scene.sentence.first;
    // Only the clauses at the beginning of a long text are compared.
    let end = if compares { scene.sentence.end } else { first };
    for token in scene.sentence.first..=end {
        if token == end || is_edge(scene, token) {
            clause(scene, first, token, noted);
            first = token;
        }
    }
    stance(scene, noted);
}

fn is_edge(scene: &Scene, token: usize) -> bool {
    let word = scene.word(token);
    let joins = |at: usize| {
        scene.reading.roles(at).any(Roles::AND)
            || matches!(scene.word(at), "but" | "aber" | "mais" | "pero" | "mas" | "ma" | "но")
    };
    let sign = word.chars().next().is_some_and(|sign| {
        matches!(sign, ';' | ':' | '—' | '–' | '…')
            || is_quotation_mark(sign) && word.len() == sign.len_utf8()
    });
    sign || word == "," && joins(token + 1)
}

fn clause(scene: &Scene, first: usize, end: usize, noted: &mut Noted) {
    let (mut keys, mut pairs, mut negated) = (Vec::with_capacity(MOST), Vec::new(), false);
    let mut named = 0;
    for token in first..end {
        let entry = scene.entry(token);
        pairs.extend(entry.pair);
        if entry.is(Role::NOT) {
            negated |= !(1..=2).any(|behind| scene.entry(token + behind).is(Role::LIMITS));
            continue;
        }
        let known = &scene.reading.tokens[token];
        let Some(key) = scene.key(token).filter(|_| !known.roles.any(Roles::SAY)) else { continue };
        keys.push(key);
        named += usize::from(scene.names.at(token).is_some());
    }
    keys.sort_unstable();
    keys.dedup();
    // Names alone say nothing.
    if keys.len() <= named || keys.len() > MOST {
        return;
    }
    // Without the marks at its edges.
    let is_mark = |token: &usize| !scene.reading.tokens[*token].is_word();
    let from = (first..end).find(|token| !is_mark(token)).unwrap_or(first);
    let to = (first..end).rev().find(|token| !is_mark(token)).map_or(end, |last| last + 1);
    let is_question = (first..(end + 1).min(scene.sentence.end))
        .any(|token| matches!(scene.word(token), "?" | "¿"));
    let span = scene.reading.span(from, to);
    noted.clauses.push(Clause {
        span,
        sentence: scene.sentence.span,
        keys,
        negated,
        is_question,
        pairs,
    });
}

fn stance(scene: &Scene, noted: &mut Noted) {
    let (mut peace, mut strife) = (0, 0);
    for token in scene.sentence.first..scene.sentence.end {
        let entry = scene.entry(token);
        let (is_peace, is_strife) = (entry.is(Role::PEACE), entry.is(Role::STRIFE));
        if !(is_peace || is_strife) {
            continue;
        }
        let before = token.saturating_sub(REACH).max(scene.sentence.first)..token;
        let negated = before.into_iter().any(|at| scene.entry(at).is(Role::NOT));
        if is_peace != negated {
            peace += 1;
        } else {
            strife += 1;
        }
    }
    if peace + strife > 0 {
        let named =
            scene.mentions().iter().any(|mention| super::is_person(scene.names.meant(mention)));
        noted.stances.push(Stance { sentence: scene.sentence.span, peace, strife, named });
    }
}
