//! Statements that say the contrary of each other: the same words with and without a negation, a
//! pair of opposites, a preference turned round, a cause that is denied, and two people who are at
//! peace in one account and at strife in the other.

use rustc_hash::FxHashSet;
use undisguise::Span;

use super::Scope;
use crate::dedup::words::words;
use crate::tell::facts::{Clause, FactWords, Role, Stance, Value};
use crate::tell::{Attribute, Difference, Quote, Said, Variant, VariantRelation};

/// Telling words that two clauses share, and of the shorter one's the share.
const SHARED: usize = 3;
const CLOSE: f64 = 0.75;

/// Telling words that the longer one may have more when only one or two are shared.
const LONGER: usize = 2;

pub(super) fn differences(scope: &Scope, variants: &[Variant]) -> Vec<Difference> {
    let mut found = Vec::new();
    let is_kept = |variant: &&Variant| {
        matches!(variant.relation, VariantRelation::Verbatim | VariantRelation::Cut)
    };
    let same: FxHashSet<(Said, Said)> = variants
        .iter()
        .filter(is_kept)
        .flat_map(|variant| [(variant.left, variant.right), (variant.right, variant.left)])
        .collect();
    for (one, other) in scope.pairs() {
        if scope.account(one).language != scope.account(other).language {
            continue;
        }
        clauses(scope, one, other, &same, &mut found);
        found.extend(denied(scope, one, other));
        found.extend(denied(scope, other, one));
    }
    found.extend(preferences(scope, variants));
    found.extend(stances(scope));
    found
}

fn clauses(
    scope: &Scope,
    one: usize,
    other: usize,
    same: &FxHashSet<(Said, Said)>,
    found: &mut Vec<Difference>,
) {
    // The same words cannot contradict themselves.
    let is_one_quote = |clause: &Clause, their: &Clause| {
        let said = (said(scope, one, clause.span), said(scope, other, their.span));
        matches!(said, (Some(left), Some(right)) if same.contains(&(left, right)))
    };
    let [ours, theirs] = [one, other].map(|document| &scope.account(document).body.noted.clauses);
    for clause in ours.iter().filter(|clause| !clause.is_question) {
        let contrary = |it: &&Clause| {
            !it.is_question
                && are_contrary(scope, one, clause, other, it)
                && !is_one_quote(clause, it)
        };
        let Some(their) = theirs.iter().find(contrary) else { continue };
        // Where the other account says the same too, it takes sides with nobody.
        if theirs.iter().any(|it| agrees(clause, it)) || ours.iter().any(|it| agrees(their, it)) {
            continue;
        }
        let statement = |document: usize, clause: &Clause| {
            let value = scope.reads(document, clause.span);
            scope.statement(document, &value, clause.span, clause.sentence)
        };
        let subject = subject(scope, one, clause);
        let (left, right) = (statement(one, clause), statement(other, their));
        found.push(scope.difference(&subject, Attribute::Opposite, left, right));
    }
}

fn shared(one: &[u32], other: &[u32]) -> usize {
    one.iter().filter(|key| other.binary_search(key).is_ok()).count()
}

fn are_contrary(scope: &Scope, one: usize, clause: &Clause, other: usize, their: &Clause) -> bool {
    let common = shared(&clause.keys, &their.keys);
    let (short, long) = {
        let lengths = (clause.keys.len(), their.keys.len());
        (lengths.0.min(lengths.1), lengths.0.max(lengths.1))
    };
    if clause.negated != their.negated {
        if common >= SHARED && common as f64 >= CLOSE * short as f64 && long <= 2 * common {
            return true;
        }
        let same_speaker = || {
            let [ours, theirs] =
                [speaker(scope, one, clause.span), speaker(scope, other, their.span)];
            ours.is_some() && ours == theirs
        };
        return common == short && long < 2 * short && same_speaker();
    }
    let turned = clause.pairs.iter().any(|(name, side)| {
        their.pairs.iter().any(|(theirs, other)| name == theirs && side != other)
    });
    turned
        && common + 1 >= SHARED
        && common as f64 >= CLOSE * (short - 1) as f64
        && long <= short + LONGER
}

/// Whether two clauses say the same.
fn agrees(one: &Clause, other: &Clause) -> bool {
    let common = shared(&one.keys, &other.keys);
    let short = one.keys.len().min(other.keys.len());
    one.negated == other.negated
        && one.pairs == other.pairs
        && common as f64 >= CLOSE * short as f64
        && common * 2 > one.keys.len()
}

/// The quotation that a span stands in.
fn said(scope: &Scope, document: usize, span: Span) -> Option<Said> {
    let quotes = &scope.account(document).quotes;
    let holds = |quote: &Quote| quote.span.start <= span.start && span.start < quote.span.end;
    Some(Said { document, quote: quotes.iter().position(holds)? })
}

/// Who says a span that stands in a quotation, folded.
fn speaker(scope: &Scope, document: usize, span: Span) -> Option<String> {
    let said = said(scope, document, span)?;
    let quote = &scope.account(document).quotes[said.quote];
    quote.speaker.as_deref().map(crate::tell::facts::folded)
}

/// Whom a clause is about: the first one named in it, else in its sentence, else who says it.
fn subject(scope: &Scope, document: usize, clause: &Clause) -> String {
    let account = scope.account(document);
    let noted = &account.body.noted;
    let named = |within: Span| {
        let inside =
            |(span, _): &&(Span, u32)| within.start <= span.start && span.end <= within.end;
        let (_, person) = noted.mentions.iter().find(inside)?;
        noted.people.get(*person as usize).map(|person| person.name.clone())
    };
    let says = || {
        let quote = account.quotes.iter().find(|quote| {
            quote.span.start <= clause.span.start && clause.span.start < quote.span.end
        })?;
        quote.speaker.clone()
    };
    named(clause.span).or_else(says).or_else(|| named(clause.sentence)).unwrap_or_default()
}

/// "It was not the heater": a cause that another account gives is denied.
fn denied(scope: &Scope, one: usize, other: usize) -> Option<Difference> {
    let (account, their) = (scope.account(one), scope.account(other));
    for (fact, detail) in account.facts.iter().zip(&account.body.noted.details) {
        let Value::Words(keys) = &detail.value else { continue };
        let denial = their.body.noted.clauses.iter().find(|clause| {
            clause.negated
                && clause.keys.len() <= 2
                && clause.keys.iter().all(|key| keys.contains(key))
        });
        if let Some(clause) = denial {
            let left = scope.statement(one, &fact.value, fact.span, fact.sentence);
            let value = scope.reads(other, clause.span);
            let right = scope.statement(other, &value, clause.span, clause.sentence);
            return Some(scope.difference(&fact.subject, Attribute::Cause, left, right));
        }
    }
    None
}

/// "I would rather A than B" and "I would rather B than A": the same words in another order.
fn preferences(scope: &Scope, variants: &[Variant]) -> Option<Difference> {
    let inside = |said: Said| scope.documents.binary_search(&said.document).is_ok();
    let quote = |said: Said| &scope.account(said.document).quotes[said.quote];
    let turned = variants.iter().find(|variant| {
        variant.relation == VariantRelation::Altered
            && inside(variant.left)
            && inside(variant.right)
            && is_turned(scope, variant)
    })?;
    let statement = |said: Said| {
        let quote = quote(said);
        let sentence = super::people::sentence_of(scope.account(said.document), quote.span);
        scope.statement(said.document, &quote.text, quote.span, sentence)
    };
    let subject = quote(turned.left).speaker.clone().unwrap_or_default();
    Some(scope.difference(
        &subject,
        Attribute::Opposite,
        statement(turned.left),
        statement(turned.right),
    ))
}

fn is_turned(scope: &Scope, variant: &Variant) -> bool {
    let account = scope.account(variant.left.document);
    let texts = [variant.left, variant.right]
        .map(|said| scope.account(said.document).quotes[said.quote].text.as_str());
    let lexicon = FactWords::of(account.language);
    let sorted = |text: &str| {
        let mut hashes: Vec<u32> = words(text).iter().map(|word| word.hash).collect();
        hashes.sort_unstable();
        hashes
    };
    let prefers = |text: &str| {
        words(text).iter().any(|word| lexicon.entry(word.span.of(text)).is(Role::PREFERS))
    };
    sorted(texts[0]) == sorted(texts[1]) && prefers(texts[0])
}

/// Fewest words for peace and strife in an account, and the share of one side.
const WORDS: u16 = 3;
const ONE_SIDED: f64 = 0.65;

/// How often somebody must be named in an account that is about them.
const NAMED: usize = 3;

/// The account in which two people are most at peace and the one in which they are most at strife.
fn stances(scope: &Scope) -> Option<Difference> {
    let sums: Vec<(usize, u16, u16)> = scope
        .documents
        .iter()
        .map(|document| {
            let stances = &scope.account(*document).body.noted.stances;
            let sum = |of: fn(&Stance) -> u16| stances.iter().map(of).sum::<u16>();
            (*document, sum(|stance| stance.peace), sum(|stance| stance.strife))
        })
        .filter(|(_, peace, strife)| peace + strife >= WORDS)
        .collect();
    let share =
        |(_, peace, strife): &(usize, u16, u16)| f64::from(*peace) / f64::from(peace + strife);
    let peace =
        sums.iter().max_by(|one, two| share(one).total_cmp(&share(two)).then(two.0.cmp(&one.0)))?;
    let strife =
        sums.iter().min_by(|one, two| share(one).total_cmp(&share(two)).then(one.0.cmp(&two.0)))?;
    if share(peace) < ONE_SIDED || share(strife) > 1.0 - ONE_SIDED {
        return None;
    }
    let pair = pair_of(scope, peace.0, strife.0)?;
    let best = |document: usize, of: fn(&Stance) -> u16| {
        let stances = scope.account(document).body.noted.stances.iter();
        let weight =
            |stance: &Stance| (of(stance), stance.named, std::cmp::Reverse(stance.sentence.start));
        stances.max_by_key(|stance| weight(stance)).map(|stance| stance.sentence)
    };
    let statement = |document: usize, sentence: Span| {
        let value = scope.reads(document, sentence);
        scope.statement(document, &value, sentence, sentence)
    };
    let left = statement(peace.0, best(peace.0, |it| it.peace)?);
    let right = statement(strife.0, best(strife.0, |it| it.strife)?);
    Some(scope.difference(&pair, Attribute::Opposite, left, right))
}

/// The two people that both accounts are about.
fn pair_of(scope: &Scope, one: usize, other: usize) -> Option<String> {
    let [ours, theirs] = [one, other].map(|document| &scope.account(document).body.noted.people);
    let mut both: Vec<(usize, &str)> = ours
        .iter()
        .filter_map(|person| {
            let their = theirs.iter().find(|it| it.folded == person.folded)?;
            let least = person.mentions.min(their.mentions);
            (least >= NAMED).then_some((least, person.name.as_str()))
        })
        .collect();
    both.sort_by(|one, two| two.0.cmp(&one.0).then(one.1.cmp(two.1)));
    let [first, second] = both.get(..2)? else { return None };
    Some(format!("{} / {}", first.1, second.1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tell::group::key_of;

    #[test]
    fn clauses_agree_by_their_words() {
        let clause = |text: &str, negated: bool| {
            let mut keys: Vec<u32> = text.split(' ').map(key_of).collect();
            keys.sort_unstable();
            let span = Span::new(0, 0);
            Clause { span, sentence: span, keys, negated, is_question: false, pairs: Vec::new() }
        };
        let one = clause("miller sold mill", false);
        assert!(agrees(&one, &clause("miller sells mill sold", false)));
        assert!(!agrees(&one, &clause("miller sold mill", true)));
        assert!(!agrees(&one, &clause("baker bought oven", false)));
    }
}
