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

    /// What speaks for it beyond what is asked; shown above 0.
    fn score(&self) -> f32 {
        let model = MODELS.iter().find(|model| model.kinds.contains(&self.kind));
        let Some(model) = model else { return -1.0 };
        let weight = |name: &str| {
            model.weights.iter().find(|(known, _)| *known == name).map_or(0.0, |(_, weight)| *weight)
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
/// story judged by what the others taught; asked is what leaves nine of ten right.
const MODELS: &[Model] = &[
    Model { kinds: &["age"], weights: &[("alone", 1.0)], asked: 0.2 },
    Model { kinds: &["near", "noun"], weights: &[("alone", 1.0), ("again", 0.5)], asked: 0.9 },
    Model {
        kinds: &["money", "measure"],
        weights: &[
            ("again", 1.17),
            ("alike", 2.9),
            ("alone", 0.69),
            ("background", -0.97),
            ("both", 0.4),
            ("language", -0.97),
            ("share", 0.72),
            ("weight", 0.212),
            ("measure", -0.5),
        ],
        asked: 3.5,
    },
    Model {
        kinds: &["things", "people"],
        weights: &[
            ("again", 0.67),
            ("alike", 2.15),
            ("alone", 0.3),
            ("language", -0.94),
            ("names", 0.5),
            ("part", -1.2),
            ("share", 0.4),
            ("weight", 0.1),
        ],
        asked: 2.8,
    },
    Model {
        kinds: &["day", "clock"],
        weights: &[
            ("alone", 0.86),
            ("background", -1.4),
            ("both", 0.8),
            ("language", -0.9),
            ("names", 0.7),
            ("share", 0.87),
            ("weight", 0.353),
        ],
        asked: 1.8,
    },
    Model { kinds: &["score"], weights: &[("weight", 0.3), ("alone", 1.0)], asked: 1.0 },
    Model {
        kinds: &["turned"],
        weights: &[("weight", 0.3), ("both", 1.0), ("names", 0.7), ("clause-share", 1.5), ("unsure", -1.6), ("agreeing", -1.0), ("language", -0.3)],
        asked: 2.2,
    },
    Model { kinds: &["doer", "sufferer"], weights: &[("share", 2.0), ("weight", 0.3)], asked: 1.9 },
    Model { kinds: &["round"], weights: &[("own", 1.0)], asked: 0.8 },
    Model {
        kinds: &["sort"],
        weights: &[("share", 1.0), ("weight", 0.2), ("beside", 0.5), ("copied", 0.5)],
        asked: 1.4,
    },
    Model { kinds: &["where"], weights: &[("weight", 0.2), ("share", 1.0), ("beside", 0.5)], asked: 1.4 },
    Model { kinds: &["name"], weights: &[("copied", 1.0)], asked: 0.5 },
    Model { kinds: &["cause"], weights: &[("same", 1.0), ("weight", 0.2), ("denied", -0.5)], asked: 0.7 },
];

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
