//! What copying and telling on make of a number.

use crate::tell::facts::{Counted, Unit, Value};

/// So many times as much is told of the same thing.
const ALIKE: f64 = 3.0;

/// What copying and telling on make of a number: another digit, a power of ten, another unit behind it,
/// up to three times as much.
pub(super) fn is_alike(left: &Value, right: &Value) -> bool {
    let same_unit = match (left, right) {
        (Value::Number { factor, .. }, Value::Number { factor: theirs, .. }) => factor == theirs,
        _ => true,
    };
    let (Some(one), Some(other)) = (number(left), number(right)) else { return true };
    let ratio = one.max(other) / one.min(other).max(1e-9);
    // "100 feet" and "100 metres"
    let as_written = |value: &Value, number: f64| match value {
        Value::Number { factor, .. } => number / factor,
        _ => number,
    };
    let written = [as_written(left, one), as_written(right, other)];
    let time = matches!(left, Value::Number { of: Counted::Unit(Unit::Measure("time", _)), .. });
    if !same_unit && !time && (written[0] - written[1]).abs() < 1e-6 {
        return true;
    }
    ratio <= ALIKE || same_unit && is_power_of_ten(ratio)
}

/// Whether copying alone makes one number of the other: a power of ten, its figures in another order,
/// or another unit behind it.
pub(super) fn is_mangled(left: &Value, right: &Value) -> bool {
    let (
        Value::Number { value: one, factor, .. },
        Value::Number { value: other, factor: theirs, .. },
    ) = (left, right)
    else {
        return false;
    };
    let written = [one / factor, other / theirs];
    if factor != theirs {
        return (written[0] - written[1]).abs() < 1e-6;
    }
    let figures = written.map(|number| {
        let mut figures: Vec<char> = format!("{number:.3}").chars().collect();
        figures.sort_unstable();
        figures
    });
    is_power_of_ten(written[0] / written[1].max(1e-9)) || figures[0] == figures[1]
}

fn is_power_of_ten(ratio: f64) -> bool {
    let tens = ratio.log10();
    (tens - tens.round()).abs() < 1e-6
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number { value, .. } => Some(*value),
        Value::Age { years, .. } => Some(*years),
        _ => None,
    }
}
