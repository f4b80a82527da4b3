//! The same words around another member of a sort, another place or another name; another cause.

use super::align::{Accounts, Pair, Place};
use super::occasion::{are_of_other_occasions, bare};
use super::setting::has;
use super::weigh::{Candidate, Evidence, Shown, WEIGHT, one_of};
use crate::tell::Attribute;
use crate::tell::facts::{Cause, Counted, FactWords, Led, Role, Term, TermSort, Unit, Value};
use crate::tell::group::key_of;
use crate::tell::reading::{Group, Lexicon, Roles};

pub(super) fn candidates(accounts: &Accounts, pair: &Pair, found: &mut Vec<Candidate>) {
    if accounts.language(pair.one) != accounts.language(pair.other) {
        return;
    }
    let lines = [accounts.line(pair.one), accounts.line(pair.other)];
    for one in lines[0].first..lines[0].end {
        for other in lines[1].first..lines[1].end {
            let left = Place { sentence: pair.one, first: one, end: one + 1 };
            let right = Place { sentence: pair.other, first: other, end: other + 1 };
            found.extend(swapped(accounts, left, right, pair.copied));
        }
    }
}

fn swapped(accounts: &Accounts, left: Place, right: Place, copied: bool) -> Option<Candidate> {
    let (one, other) = (accounts.terms(left).first()?, accounts.terms(right).first()?);
    let aside = |term: &Term| term.denied || term.unsure || term.possessive;
    if aside(one) || aside(other) {
        return None;
    }
    let (kind, values) = exchange(accounts, (left, one), (right, other))?;
    let is_loose = |place: Place| is_near(accounts, place) || is_before_noun(accounts, place);
    if kind == "where" && (is_loose(left) || is_loose(right)) {
        return None;
    }
    if kind == "sort" && (is_far_from(accounts, left) || is_far_from(accounts, right)) {
        return None;
    }
    if kind != "where" && are_of_other_occasions(accounts, left, right) {
        return None;
    }
    // Who says the same words is told as such.
    let says = |place: &Place| {
        is_in_cue(accounts, *place)
            || is_source(accounts, *place)
            || has(accounts, *place, Role::READS_OUT)
    };
    if kind == "name" && [left, right].iter().any(says) {
        return None;
    }
    let common = accounts.common(left, right);
    // Of copies that share no word at least what leads to the name is the same.
    if kind == "name" && common.both < ALIKE && lead(accounts, left) != lead(accounts, right) {
        return None;
    }
    let beside = |at: isize| is_same_beside(accounts, left, right, at);
    let evidence = Evidence::of(
        kind,
        vec![
            ("weight", common.weight.min(WEIGHT)),
            ("share", common.share),
            ("both", common.both),
            ("copied", one_of(copied)),
            ("beside", one_of(beside(-1)) + one_of(beside(1))),
        ],
    );
    let cause = key_of("cause") == one.kind.0 || key_of("illness") == one.kind.0;
    let attribute = match kind {
        "where" => Attribute::Place,
        "name" => Attribute::Agent,
        _ if cause => Attribute::Cause,
        _ if one.somebody => Attribute::Agent,
        _ if one.led == Led::At => Attribute::Place,
        _ => Attribute::Opposite,
    };
    let subject = accounts.subject(left.sentence, right.sentence);
    Some(Candidate { attribute, subject, left, right, values, shown: Shown::Places, evidence })
}

/// Whether the same word stands so many terms before or behind both places.
fn is_same_beside(accounts: &Accounts, left: Place, right: Place, at: isize) -> bool {
    let key = |place: Place| {
        let term = place.first.checked_add_signed(at)?;
        let line = accounts.line(place.sentence);
        let inside = (line.first..line.end).contains(&term);
        accounts.told(place.sentence).keys.get(term).filter(|key| inside && **key != 0).copied()
    };
    matches!((key(left), key(right)), (Some(one), Some(other)) if one == other)
}

/// How much of two sentences is the same where one name stands for the other.
const ALIKE: f32 = 0.4;

/// Whether something was only near a place, which may have other places near it: "just outside Havnes".
fn is_near(accounts: &Accounts, place: Place) -> bool {
    /// Words before the name.
    const BEFORE: usize = 2;
    let (start, end) = (accounts.line(place.sentence).span.start, accounts.span(place).start);
    let span = undisguise::Span::new(start.min(end), end);
    let before = accounts.told(place.sentence).account.reads_as(span).split_whitespace().rev();
    before.take(BEFORE).any(|word| BESIDE.contains(bare(word).to_lowercase().as_str()))
}

/// "300 metres from the school": as far from something else, too.
fn is_far_from(accounts: &Accounts, place: Place) -> bool {
    /// Terms before.
    const NEAR: usize = 3;
    let (told, line) = (accounts.told(place.sentence), accounts.line(place.sentence));
    let is_length = |at: usize| match told.noted.terms[at].sort {
        TermSort::Value(value) => matches!(
            told.noted.values.get(value as usize),
            Some(Value::Number { of: Counted::Unit(Unit::Measure("length", _)), .. })
        ),
        _ => false,
    };
    (line.first.max(place.first.saturating_sub(NEAR))..place.first).any(is_length)
}

/// "In his West Village flat", "in the Havnes flat": an English article belongs to a noun behind the name.
fn is_before_noun(accounts: &Accounts, place: Place) -> bool {
    let account = accounts.told(place.sentence).account;
    let english = account.language.is_some_and(|language| language.code() == "en");
    let (start, end) = (accounts.line(place.sentence).span.start, accounts.span(place).start);
    let before = account.reads_as(undisguise::Span::new(start.min(end), end));
    let lexicon = Lexicon::of(account.language);
    let last = before.split_whitespace().next_back();
    english && last.is_some_and(|word| lexicon.roles(&word.to_lowercase()).any(Roles::DETERMINER))
}

/// What says that something is beside a place and not in it.
static BESIDE: Group = Group::named("swapped.beside");

/// Whether a name says whose the words beside it are.
fn is_in_cue(accounts: &Accounts, place: Place) -> bool {
    /// Quotations before and behind a name that it may belong to.
    const NEAR: usize = 3;
    let span = accounts.span(place);
    let quotes = &accounts.told(place.sentence).account.quotes;
    let at = quotes.partition_point(|quote| quote.span.start < span.start);
    let mut near = quotes[at.saturating_sub(NEAR)..].iter().take(2 * NEAR);
    near.any(|it| it.cue.is_some_and(|cue| cue.start <= span.start && span.end <= cue.end))
}

/// Whether a verb of speech stands behind a name: "the Valley Mercury website reports".
fn is_source(accounts: &Accounts, place: Place) -> bool {
    /// Words behind the name.
    const NEAR: usize = 3;
    let account = accounts.told(place.sentence).account;
    let (line, at) = (accounts.line(place.sentence).span, accounts.span(place));
    let behind = account.reads_as(undisguise::Span::new(at.end, line.end.max(at.end)));
    let lexicon = Lexicon::of(account.language);
    behind.split_whitespace().take(NEAR).any(|word| lexicon.roles(bare(word)).any(Roles::SAY))
}

/// What stands in the clause of a place before it.
fn lead<'a>(accounts: &Accounts<'a>, place: Place) -> &'a str {
    let (start, end) = (accounts.clause(place).start, accounts.span(place).start);
    let span = undisguise::Span::new(start.min(end), end);
    accounts.told(place.sentence).account.reads_as(span)
}

/// What was exchanged for what, where neither account knows the other's.
fn exchange(
    accounts: &Accounts,
    (left, one): (Place, &Term),
    (right, other): (Place, &Term),
) -> Option<(&'static str, [String; 2])> {
    let told = [left, right].map(|place| accounts.sentences[place.sentence].told);
    if one.kind.0 != 0 && one.kind.0 == other.kind.0 && one.kind.1 != other.kind.1 {
        let known =
            accounts.has_member(told[1], one.kind.1) || accounts.has_member(told[0], other.kind.1);
        let values = [one.kind.1, other.kind.1].map(|member| format!("{member:x}"));
        let known = known || are_one_kinship(accounts, left, right);
        return (!known).then_some(("sort", values));
    }
    if one.sort != TermSort::Name || other.sort != TermSort::Name {
        return None;
    }
    let keys = [left, right].map(|place| accounts.told(place.sentence).keys[place.first]);
    let known = !accounts.places(told[1], keys[0]).is_empty()
        || !accounts.places(told[0], keys[1]).is_empty();
    if keys[0] == keys[1] || known {
        return None;
    }
    let people =
        [left, right].map(|place| accounts.told(place.sentence).who[place.first].is_some());
    // "Thailand cave diver dies", "Thai diver dies"
    let is_place = [(left, one), (right, other)].into_iter().any(|(place, term)| {
        let known = &accounts.told(place.sentence).noted.known;
        term.who.and_then(|who| known.get(who as usize)).is_some_and(|known| known.place)
    });
    let kind = match (one.led, other.led) {
        (Led::At, Led::At) => "where",
        (one, other) if one == other && people[0] == people[1] && !is_place => "name",
        _ => return None,
    };
    Some((kind, keys.map(|key| format!("{key:x}"))))
}

/// Who has a son is his father: two words for kin may be one kinship, told from either side.
fn are_one_kinship(accounts: &Accounts, left: Place, right: Place) -> bool {
    let words = [left, right].map(|place| {
        accounts.told(place.sentence).account.reads_as(accounts.span(place)).to_lowercase()
    });
    let [one, other] = words.each_ref().map(|word| YOUNGER.contains(word.as_str()));
    let spouses = words.iter().all(|word| SPOUSES.contains(word.as_str()));
    let kin = accounts.terms(left).first().is_some_and(|term| term.kind.0 == key_of("kin"));
    kin && (one != other || spouses)
}

/// Whoever they are kin to is older.
static YOUNGER: Group = Group::named("swapped.younger");

static SPOUSES: Group = Group::named("swapped.spouses");

/// Two causes of the same that share no word.
pub(super) fn causes(accounts: &Accounts, found: &mut Vec<Candidate>) {
    /// Causes of a story that are compared.
    const MOST: usize = 60;
    let mut all: Vec<(Place, &Cause)> = Vec::new();
    for (number, sentence) in accounts.sentences.iter().enumerate() {
        let own = accounts.told[sentence.told].noted.causes.iter();
        for cause in own.filter(|cause| cause.line == sentence.line) {
            all.push((Place { sentence: number, first: cause.first, end: cause.end }, cause));
        }
    }
    all.truncate(MOST);
    for (at, one) in all.iter().enumerate() {
        for other in &all[at + 1..] {
            found.extend(cause(accounts, *one, *other));
        }
    }
}

fn cause(accounts: &Accounts, one: (Place, &Cause), other: (Place, &Cause)) -> Option<Candidate> {
    let (left, right) = (one.0, other.0);
    let told = [left, right].map(|place| accounts.sentences[place.sentence].told);
    if told[0] == told[1] || accounts.language(left.sentence) != accounts.language(right.sentence) {
        return None;
    }
    let keys = |place: Place| {
        let own = accounts.told(place.sentence).keys[place.first..place.end].iter();
        own.copied().filter(|key| *key != 0).collect::<Vec<u32>>()
    };
    if is_vague(accounts, left) || is_vague(accounts, right) {
        return None;
    }
    let (ours, theirs) = (keys(left), keys(right));
    let gives = |told: usize, keys: &[u32]| {
        keys.iter().any(|key| accounts.places(told, *key).iter().any(|at| accounts.is_cause(at)))
    };
    if gives(told[1], &ours) || gives(told[0], &theirs) {
        return None;
    }
    let same = one.1.effect != 0 && one.1.effect == other.1.effect;
    let common = accounts.common(left, right);
    let denied = accounts.terms(left).iter().chain(accounts.terms(right)).any(|term| term.denied);
    let evidence = Evidence::of(
        "cause",
        vec![
            ("weight", common.weight.min(WEIGHT)),
            ("same", one_of(same)),
            ("denied", one_of(denied)),
        ],
    );
    let shape = |keys: &[u32]| format!("{keys:x?}");
    let values = [shape(&ours), shape(&theirs)];
    let subject = accounts.subject(left.sentence, right.sentence);
    Some(Candidate {
        attribute: Attribute::Cause,
        subject,
        left,
        right,
        values,
        shown: Shown::Places,
        evidence,
    })
}

/// "A technical fault", "a long illness": a cause that leaves open which.
fn is_vague(accounts: &Accounts, place: Place) -> bool {
    let account = accounts.told(place.sentence).account;
    let words = FactWords::of(account.language);
    let terms = accounts.terms(place).iter().filter(|term| term.key != 0);
    terms.clone().all(|term| words.entry(account.reads_as(term.span)).is(Role::VAGUE))
}
