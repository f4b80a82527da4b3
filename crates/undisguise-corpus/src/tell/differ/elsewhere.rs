//! What the rest of an account says of a number: it may give another's number, too, or what is between.

use super::align::{Accounts, Told};
use crate::tell::facts::{Counted, Noted, Unit, Value};

/// Numbers up to this one stand in any account.
const SMALL: f64 = 12.0;

/// What a number of an account counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Of {
    Unit(Unit),
    Things,
    /// Nothing that is said.
    Nothing,
}

/// All numbers of an account as they are written, and what they count, by size.
pub(super) fn numbers(noted: &Noted) -> Vec<(f64, Of)> {
    let counted = noted.values.iter().filter_map(|value| Some((written(value)?, of(value))));
    let bare = noted.bare.iter().map(|(_, number)| (*number, Of::Nothing));
    let mut numbers: Vec<(f64, Of)> = counted.chain(bare).collect();
    numbers.sort_by(|one, two| one.0.total_cmp(&two.0));
    numbers
}

/// Whether an account gives a number somewhere, of whatever it is.
pub(super) fn gives_number(told: &Told, value: &Value) -> bool {
    let number = written(value).filter(|number| *number > SMALL);
    number.is_some_and(|number| given(told, number).next().is_some())
}

/// Whether one of two numbers is a part of the other one, and an account tells what is left: of
/// £250,000 somebody gives £180,000, and £70,000 is lacking.
pub(super) fn is_rest(accounts: &Accounts, sides: [(usize, &Value); 2]) -> bool {
    let [(one, left), (other, right)] = sides;
    let (Some(first), Some(second)) = (written(left), written(right)) else { return false };
    let parts = [(first - second).abs(), first + second];
    first.min(second) > SMALL
        && [one, other].into_iter().map(|account| &accounts.told[account]).any(|told| {
            let parts = parts.into_iter().filter(|part| *part > SMALL);
            parts.flat_map(|part| given(told, part)).any(|(_, counts)| *counts == of(left))
        })
}

/// The places where an account gives a number.
fn given<'a>(told: &'a Told, number: f64) -> impl Iterator<Item = &'a (f64, Of)> {
    /// Two numbers that differ by less are one.
    const NEAR: f64 = 1e-6;
    let (least, most) = (number * (1.0 - NEAR), number * (1.0 + NEAR));
    let from = told.numbers.partition_point(|(own, _)| *own < least);
    told.numbers[from..].iter().take_while(move |(own, _)| *own <= most)
}

fn of(value: &Value) -> Of {
    match value {
        Value::Number { of: Counted::Unit(unit), .. } => Of::Unit(*unit),
        _ => Of::Things,
    }
}

/// A number in the unit it was written in.
fn written(value: &Value) -> Option<f64> {
    match value {
        Value::Number { value, factor, .. } => Some(value / factor),
        _ => None,
    }
}
