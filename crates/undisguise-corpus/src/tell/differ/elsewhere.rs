//! What the rest of an account says of a number: it may give another's number, too, or what is between.

use super::align::{Accounts, Told};
use crate::tell::facts::{Counted, Noted, Value};

/// Numbers up to this one stand in any account.
const SMALL: f64 = 12.0;

/// Whether an account gives a number somewhere, of whatever it is.
pub(super) fn gives_number(told: &Told, value: &Value) -> bool {
    let Some(number) = written(value).filter(|number| *number > SMALL) else { return false };
    numbers(told.noted).any(|(own, _)| is_same(own, number))
}

/// Whether one of two numbers is a part of the other one, and an account tells what is left: of
/// £250,000 somebody gives £180,000, and £70,000 is lacking.
pub(super) fn is_rest(accounts: &Accounts, sides: [(usize, &Value); 2]) -> bool {
    let [(one, left), (other, right)] = sides;
    let (Some(first), Some(second)) = (written(left), written(right)) else { return false };
    if first.min(second) <= SMALL {
        return false;
    }
    let of = |value: &Value| match value {
        Value::Number { of: Counted::Unit(unit), .. } => Some(*unit),
        _ => None,
    };
    let unit = of(left);
    [one, other].into_iter().flat_map(|account| numbers(accounts.told[account].noted)).any(
        |(number, theirs)| {
            let same = theirs.is_some_and(|theirs| theirs == unit);
            let rest = (first - second).abs();
            same && number > SMALL && (is_same(number, rest) || is_same(number, first + second))
        },
    )
}

/// All numbers of an account as they are written, and their units; the second is none for a number
/// that counts nothing that is said.
fn numbers(
    noted: &Noted,
) -> impl Iterator<Item = (f64, Option<Option<crate::tell::facts::Unit>>)> + '_ {
    let counted = noted.values.iter().filter_map(|value| match value {
        Value::Number { of: Counted::Unit(unit), .. } => Some((written(value)?, Some(Some(*unit)))),
        Value::Number { .. } => Some((written(value)?, Some(None))),
        _ => None,
    });
    counted.chain(noted.bare.iter().map(|(_, number)| (*number, None)))
}

/// A number in the unit it was written in.
fn written(value: &Value) -> Option<f64> {
    match value {
        Value::Number { value, factor, .. } => Some(value / factor),
        _ => None,
    }
}

fn is_same(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-6 * one.max(other)
}
