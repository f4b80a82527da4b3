//! Two people at peace in one account, and at strife in another.

use rustc_hash::FxHashMap;

use super::Scope;
use super::align::{Accounts, Told};
use crate::tell::facts::Line;
use crate::tell::{Attribute, Difference, Statement};

/// Fewest words for peace and strife in an account, and the share of one side.
const WORDS: u32 = 3;
const ONE_SIDED: f64 = 0.65;

/// How often somebody must be meant in an account that is about them.
const MEANT: usize = 3;

/// The account in which two people are most at peace beside the one in which they are most at strife,
/// each with the sentence that says most about it. Linear in the sentences.
pub(super) fn differences(scope: &Scope, accounts: &Accounts) -> Option<Difference> {
    let sum = |told: &Told, of: fn(&Line) -> u8| -> u32 {
        told.noted.lines.iter().map(|line| u32::from(of(line))).sum()
    };
    let share = |told: &Told| {
        let (peace, strife) = (sum(told, |line| line.peace), sum(told, |line| line.strife));
        (peace + strife >= WORDS).then(|| f64::from(peace) / f64::from(peace + strife))
    };
    let shares: Vec<(f64, &Told)> =
        accounts.told.iter().filter_map(|told| Some((share(told)?, told))).collect();
    // Of equals the first account.
    let peace = shares.iter().rev().max_by(|one, two| one.0.total_cmp(&two.0))?;
    let strife = shares.iter().min_by(|one, two| one.0.total_cmp(&two.0))?;
    if peace.0 < ONE_SIDED || strife.0 > 1.0 - ONE_SIDED {
        return None;
    }
    let subject = pair_of(accounts, peace.1, strife.1)?;
    let left = statement(peace.1, |line| line.peace)?;
    let right = statement(strife.1, |line| line.strife)?;
    Some(scope.difference(&subject, Attribute::Opposite, left, right))
}

/// The sentence that says most of one side; one that names or means somebody before others, the first
/// of equals.
fn statement(told: &Told, of: fn(&Line) -> u8) -> Option<Statement> {
    let means = |line: &Line| told.who[line.first..line.end].iter().any(Option::is_some);
    let lines = told.noted.lines.iter().rev();
    let line = lines.max_by_key(|line| (of(line), means(line)))?;
    let value = told.account.reads_as(line.span).to_owned();
    Some(Statement { document: told.document, value, span: line.span, sentence: line.span })
}

/// The two people that both accounts are most about.
fn pair_of(accounts: &Accounts, one: &Told, other: &Told) -> Option<String> {
    let [ours, theirs] = [one, other].map(meant);
    let mut both: Vec<(usize, u32)> = ours
        .iter()
        .filter_map(|(who, times)| Some(((*times).min(*theirs.get(who)?), *who)))
        .filter(|(times, _)| *times >= MEANT)
        .collect();
    both.sort_by(|one, two| two.0.cmp(&one.0).then(one.1.cmp(&two.1)));
    let [first, second] = both.get(..2)? else { return None };
    Some(format!("{} / {}", accounts.name_of(first.1), accounts.name_of(second.1)))
}

/// How often each person whom the account names is meant.
fn meant(told: &Told) -> FxHashMap<u32, usize> {
    let mut times: FxHashMap<u32, usize> = FxHashMap::default();
    told.who.iter().flatten().for_each(|who| *times.entry(*who).or_default() += 1);
    times.retain(|who, _| told.people.contains(&Some(*who)));
    times
}
