//! What speaks for a difference, added up.

use undisguise::Span;

use super::Scope;
use super::align::{Accounts, Place};
use crate::tell::{Attribute, Difference, Statement};

/// What may be a difference.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) attribute: Attribute,
    /// Whom or what it is about, as it reads.
    pub(super) subject: String,
    pub(super) left: Place,
    pub(super) right: Place,
    /// Both values in one form: each pair is shown once.
    pub(super) values: [String; 2],
    pub(super) evidence: Evidence,
}

/// What speaks for and against it.
#[derive(Clone, Debug)]
pub(super) struct Evidence {
    pub(super) kind: &'static str,
    pub(super) told: Vec<(&'static str, f32)>,
}

impl Evidence {
    pub(super) fn of(kind: &'static str, told: Vec<(&'static str, f32)>) -> Evidence {
        Evidence { kind, told }
    }

    fn score(&self) -> f32 {
        let get = |n: &str| self.told.iter().find(|(k, _)| *k == n).map_or(0.0, |(_, v)| *v);
        match self.kind {
            "age" => 1.0,
            "noun" => get("alone") - 0.9 + get("weight") * 0.1,
            _ => get("weight") - 4.0 + 2.0 * get("alone") + get("again") * 0.5,
        }
    }
}

/// The candidates that enough speaks for, each pair of values and each pair of places once, the best
/// first; then in the order of the accounts.
pub(super) fn shown(
    scope: &Scope,
    accounts: &Accounts,
    mut candidates: Vec<Candidate>,
) -> Vec<Difference> {
    if std::env::var("DUMP").is_ok() {
        for it in &candidates {
            let (l, r) = (accounts.span(it.left), accounts.span(it.right));
            let (a, b) = (accounts.told(it.left.sentence).account, accounts.told(it.right.sentence).account);
            let feats: Vec<String> = it.evidence.told.iter().map(|(k, v)| format!("\"{k}\":{v}")).collect();
            eprintln!("CAND\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{{{}}}\t{:?}\t{:?}\t{:?}", it.evidence.kind, a.id, l.start, l.end, b.id, r.start, r.end, feats.join(","), it.values,
                a.reads_as(accounts.line(it.left.sentence).span).replace(['\t','\n'], " "), b.reads_as(accounts.line(it.right.sentence).span).replace(['\t','\n'], " "));
        }
    }
    candidates.retain(|it| it.evidence.score() > 0.0);
    candidates.sort_by(|one, two| {
        let score = two.evidence.score().total_cmp(&one.evidence.score());
        let place = |it: &Candidate| (it.left.sentence, it.right.sentence, it.left.first, it.right.first);
        score.then_with(|| place(one).cmp(&place(two)))
    });
    let mut kept: Vec<Candidate> = Vec::new();
    for candidate in candidates {
        if kept.iter().all(|known| !are_one(accounts, known, &candidate)) {
            kept.push(candidate);
        }
    }
    kept.sort_by_key(|it| (it.left.sentence, it.right.sentence, it.left.first, it.right.first));
    let statement = |place: Place| {
        let (told, span) = (accounts.told(place.sentence), accounts.span(place));
        let sentence = accounts.line(place.sentence).span;
        Statement {
            document: told.document,
            value: told.account.reads_as(span).to_owned(),
            span,
            sentence,
        }
    };
    let difference = |it: &Candidate| {
        scope.difference(&it.subject, it.attribute, statement(it.left), statement(it.right))
    };
    kept.iter().map(difference).collect()
}

/// Whether two candidates say the same: the same values of one attribute, or the same places.
fn are_one(accounts: &Accounts, one: &Candidate, other: &Candidate) -> bool {
    let mut values = [one.values.clone(), other.values.clone()];
    values.iter_mut().for_each(|values| values.sort());
    let told = one.attribute == other.attribute && values[0] == values[1];
    let overlaps = |one: Span, other: Span| one.start < other.end && other.start < one.end;
    let touches = |one: Place, other: Place| {
        accounts.told(one.sentence).document == accounts.told(other.sentence).document
            && overlaps(accounts.span(one), accounts.span(other))
    };
    told || touches(one.left, other.left) && touches(one.right, other.right)
        || touches(one.left, other.right) && touches(one.right, other.left)
}
