//! What speaks for a difference, added up.

use undisguise::Span;

use super::Scope;
use super::align::{Accounts, Place};
use super::identity::may_be_one;
use crate::tell::facts::TermSort;
use crate::tell::{Attribute, Difference, Statement};

/// So many candidates of a story are looked through, the best ones.
const WEIGHED: usize = 4000;

/// More that is shared tells no more.
pub(super) const WEIGHT: f32 = 10.0;

/// A yes or no as evidence.
pub(super) fn one_of(is: bool) -> f32 {
    f32::from(u8::from(is))
}

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
    pub(super) shown: Shown,
    pub(super) evidence: Evidence,
}

/// What is shown of a candidate.
#[derive(Clone, Debug)]
pub(super) enum Shown {
    /// What stands at its places.
    Places,
    /// The clauses they stand in.
    Clauses,
    /// Who is meant.
    Names([String; 2]),
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

    /// What speaks for it beyond what is asked; shown above 0.
    fn score(&self) -> f32 {
        let model = MODELS.iter().find(|model| model.kinds.contains(&self.kind));
        let Some(model) = model else { return -1.0 };
        let weight = |name: &str| {
            model
                .weights
                .iter()
                .find(|(known, _)| *known == name)
                .map_or(0.0, |(_, weight)| *weight)
        };
        let told: f32 = self.told.iter().map(|(name, told)| told * weight(name)).sum();
        told + weight(self.kind) - model.asked
    }
}

/// How much each thing that is told speaks for a difference of some kinds.
struct Model {
    kinds: &'static [&'static str],
    weights: &'static [(&'static str, f32)],
    /// The sum from which on it is shown.
    asked: f32,
}

/// Fitted by logistic regression to what is annotated in `bench/stories/seen` and `practice`, each
/// story judged by what the others taught; asked is what leaves nine of ten right. Kinds with fewer
/// than ten examples there (from `score` on, but for `turned`) are set by hand, strictly. So is what it
/// weighs that a clause does nothing but deny: the fit gives half of it, with a handful of examples, all right.
const MODELS: &[Model] = &[
    Model { kinds: &["age"], weights: &[("alone", 1.0)], asked: 0.2 },
    Model {
        kinds: &["near", "noun"],
        weights: &[("again", 0.87), ("alike", 1.8), ("language", 0.7), ("names", 0.68)],
        asked: 2.6,
    },
    Model {
        kinds: &["money", "measure"],
        weights: &[
            ("again", 0.69),
            ("alike", 3.95),
            ("background", -0.64),
            ("both", 0.31),
            ("language", -1.06),
            ("share", 0.41),
            ("weight", 0.14),
            ("measure", -0.63),
        ],
        asked: 2.1,
    },
    Model {
        kinds: &["things", "people"],
        weights: &[
            ("again", 0.87),
            ("alike", 3.56),
            ("language", -0.66),
            ("names", 0.74),
            ("part", -1.08),
            ("people", 0.14),
        ],
        asked: 3.3,
    },
    Model {
        kinds: &["day", "clock"],
        weights: &[
            ("alone", 0.73),
            ("background", -1.48),
            ("both", 0.91),
            ("language", -1.37),
            ("main", 3.2),
            ("names", 1.2),
            ("share", 1.03),
            ("weight", 0.37),
        ],
        asked: 1.9,
    },
    Model { kinds: &["score"], weights: &[("alone", 1.0), ("goals", 1.0)], asked: 1.6 },
    Model {
        kinds: &["turned"],
        weights: &[
            ("clause-share", 0.78),
            ("both", 0.59),
            ("corrects", 1.9),
            ("language", -0.84),
            ("names", 0.54),
            ("own", 1.21),
            ("quoted", 1.27),
            ("same", 1.2),
            ("share", 0.85),
            ("unsure", -0.42),
            ("weight", 1.05),
        ],
        asked: 5.5,
    },
    Model { kinds: &["doer", "sufferer"], weights: &[("share", 2.0), ("weight", 0.3)], asked: 1.9 },
    // Only those accounts come here that say one of both.
    Model { kinds: &["harm"], weights: &[("harm", 1.0)], asked: 0.5 },
    Model { kinds: &["round"], weights: &[("own", 1.0)], asked: 0.8 },
    Model {
        kinds: &["sort"],
        weights: &[("share", 1.0), ("weight", 0.2), ("beside", 0.5), ("copied", 0.5)],
        asked: 1.4,
    },
    Model {
        kinds: &["where"],
        weights: &[("weight", 0.2), ("share", 1.0), ("beside", 0.5)],
        asked: 2.0,
    },
    Model { kinds: &["name"], weights: &[("copied", 1.0), ("both", 2.0)], asked: 1.0 },
    Model {
        kinds: &["cause"],
        weights: &[("same", 1.0), ("weight", 0.2), ("denied", -0.5)],
        asked: 0.7,
    },
];

/// The candidates that enough speaks for, each pair of values and each pair of places once, the best
/// first; then in the order of the accounts.
pub(super) fn shown(
    scope: &Scope,
    accounts: &Accounts,
    candidates: Vec<Candidate>,
) -> Vec<Difference> {
    let mut scored: Vec<(f32, Candidate)> = candidates
        .into_iter()
        .map(|candidate| (candidate.evidence.score(), candidate))
        .filter(|(score, _)| *score > 0.0)
        .collect();
    scored.sort_by(|one, two| {
        let place =
            |it: &Candidate| (it.left.sentence, it.right.sentence, it.left.first, it.right.first);
        two.0.total_cmp(&one.0).then_with(|| place(&one.1).cmp(&place(&two.1)))
    });
    scored.truncate(WEIGHED);
    let mut kept: Vec<Candidate> = Vec::new();
    for (_, candidate) in scored.into_iter().filter(|(_, it)| !are_one_person(accounts, it)) {
        if kept.iter().all(|known| !are_one(accounts, known, &candidate)) {
            kept.push(candidate);
        }
    }
    kept.sort_by_key(|it| (it.left.sentence, it.right.sentence, it.left.first, it.right.first));
    let statement = |it: &Candidate, place: Place, side: usize| {
        let told = accounts.told(place.sentence);
        let span = match it.shown {
            Shown::Clauses => accounts.clause(place),
            _ => accounts.span(place),
        };
        let value = match &it.shown {
            Shown::Names(names) => names[side].clone(),
            _ => told.account.reads_as(span).to_owned(),
        };
        let sentence = accounts.line(place.sentence).span;
        Statement { document: told.document, value, span, sentence }
    };
    let difference = |it: &Candidate| {
        let (left, right) = (statement(it, it.left, 0), statement(it, it.right, 1));
        scope.difference(&it.subject, it.attribute, left, right)
    };
    kept.iter().map(difference).collect()
}

/// Whether a candidate gives one person twice, in another form or with another title.
fn are_one_person(accounts: &Accounts, candidate: &Candidate) -> bool {
    let read = |place: Place| {
        let told = accounts.told(place.sentence);
        match accounts.terms(place) {
            [one] if one.sort == TermSort::Name => {
                let full = told.who[place.first].map(|who| accounts.name_of(who));
                Some(full.unwrap_or_else(|| told.account.reads_as(one.span).to_owned()))
            }
            _ => None,
        }
    };
    let places = || Some([read(candidate.left)?, read(candidate.right)?]);
    let names = match &candidate.shown {
        Shown::Names(names) => Some(names.clone()),
        Shown::Places => places(),
        Shown::Clauses => None,
    };
    names.is_some_and(|names| may_be_one(accounts, &names[0], &names[1]))
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
