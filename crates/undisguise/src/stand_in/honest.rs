//! How likely a run is as it stands: a number, a quantity, a label. Natural logarithms.

use super::run::Run;
use crate::class::lower;
use crate::words::Words;

/// What is written behind a number without a space.
#[rustfmt::skip]
const UNITS: [&str; 30] = [
    "s", "d", "g", "k", "m", "x", "h", "b", "c", "f",
    "km", "kg", "cm", "mm", "nm", "mg", "ml", "am", "pm", "min", "sec", "hz", "mhz", "mb", "gb", "kb", "tb",
    "ft", "yr", "mph",
];

/// What stands before the dollar sign of a currency.
const COUNTRIES: [&str; 6] = ["US", "HK", "NZ", "CA", "AU", "CAN"];

/// A letter of a run with signs inside: names are mixed so on hardly any page.
const INSIDE: f32 = -6.0;

/// What is added in an address, and in a formula or the sign of a file.
pub(super) const ADDRESS: f32 = 4.0;
const FORMULA: f32 = 6.0;

/// A letter of a label that is no word, a capital of one, and a digit of one.
const LETTER: f32 = -4.8;
pub(super) const INITIAL: f32 = -3.26;
pub(super) const DIGIT: f32 = -2.3;

/// What each digit of a label costs beyond the second.
const MORE_DIGITS: f32 = -3.0;

/// A part of the name of a host that begins with a digit.
const HOST: f32 = -2.0;

/// A number that an ordinal or a decade tells.
const ORDINAL: f32 = -3.0;
const DECADE: f32 = -1.5;

/// How likely a run is, when no sign in it stands for a letter.
pub(super) fn as_it_stands(run: &Run<'_>, words: Words) -> f32 {
    let place = if run.is_address { ADDRESS } else { 0.0 };
    let is_sign = run.before == '#' || run.before == '=' || run.behind == '=';
    let formula = if is_sign || run.number_follows { FORMULA } else { 0.0 };
    let host = if run.is_in_host && run.digits_first() > 0 { HOST } else { 0.0 };
    place + formula + host + alone(run, words)
}

fn alone(run: &Run<'_>, words: Words) -> f32 {
    let (first, last) = (run.digits_first(), run.digits_last());
    let all = run.shown.chars().count();
    let letters = run.letters();
    if first == run.shown.len() {
        return number(run.shown);
    }
    if letters == 0 {
        return money(run.shown);
    }
    let count = |wanted: fn(char) -> bool| run.shown.chars().filter(|sign| wanted(*sign)).count();
    if first + letters == all && first > 0 {
        return quantity(&run.shown[..first], &run.shown[first..], words);
    }
    if letters + last == all {
        let name = &run.shown[..run.shown.len() - last];
        return label(name, last, run.shown, words);
    }
    let signs = count(|sign| matches!(sign, '@' | '$' | '!' | '|'));
    let currency = run.shown.strip_suffix('$');
    let is_currency = currency.is_some_and(|country| COUNTRIES.contains(&country));
    let base = match run.shown.chars().next() {
        _ if is_currency => return -6.0,
        Some('@') if signs == 1 => -7.0,
        Some('$') if signs == 1 => -8.0,
        _ if signs > 0 => -14.0,
        _ => -12.0,
    };
    base + INSIDE * letters as f32 + DIGIT * (all - letters) as f32
}

/// How likely a number is.
pub(super) fn number(digits: &str) -> f32 {
    let round = digits.bytes().rev().take_while(|digit| *digit == b'0').count();
    let base = match digits.len() {
        1 => -7.3,
        2 => -9.8,
        3 => -12.7,
        4 if digits.starts_with("19") || digits.starts_with("20") => -10.0,
        more => -7.5 - DIGIT.abs() * more as f32,
    };
    let lead = if digits.len() > 1 && digits.starts_with('0') { -3.0 } else { 0.0 };
    base + round.min(digits.len() - 1) as f32 + lead
}

/// How likely something counted is.
pub(super) fn quantity(digits: &str, unit: &str, words: Words) -> f32 {
    let small = unit.to_lowercase();
    let is_ordinal = match small.as_str() {
        "st" => digits.ends_with('1') && !digits.ends_with("11"),
        "nd" => digits.ends_with('2') && !digits.ends_with("12"),
        "rd" => digits.ends_with('3') && !digits.ends_with("13"),
        "th" => !digits.ends_with(['1', '2', '3']) || matches!(digits, "11" | "12" | "13"),
        _ => false,
    };
    let is_decade = small == "s" && is_decade(digits);
    number(digits)
        + match words.rarity(unit.chars().map(lower)) {
            _ if is_ordinal => ORDINAL,
            _ if is_decade => DECADE,
            _ if UNITS.contains(&small.as_str()) => -4.0,
            Some(rarity) => -6.0 - NATS * f32::from(rarity),
            None => -4.0 + LETTER * unit.chars().count() as f32,
        }
}

/// `1960`, and `60` behind an apostrophe.
pub(super) fn is_decade(digits: &str) -> bool {
    let is_year = digits.len() == 4 && ["18", "19", "20"].iter().any(|age| digits.starts_with(age));
    (digits.len() == 2 || is_year) && digits.ends_with('0')
}

/// Nats of a step of rarity.
pub(super) const NATS: f32 = std::f32::consts::LN_10 / 4.0;

/// How likely a name with a number behind it is.
pub(super) fn label(name: &str, digits: usize, shown: &str, words: Words) -> f32 {
    let letters = name.chars().count();
    let number = DIGIT * digits as f32 + MORE_DIGITS * digits.saturating_sub(2) as f32;
    let zero = if shown.as_bytes().get(name.len()) == Some(&b'0') { -2.0 } else { 0.0 };
    let spelt = LETTER * letters as f32;
    let capitals = name.chars().all(char::is_uppercase);
    let is_small = name.chars().all(char::is_lowercase);
    let camel = name.chars().skip(1).any(char::is_uppercase) && !capitals;
    let base = match words.rarity(name.chars().map(lower)) {
        _ if camel => -8.0 - 3.75 * letters as f32,
        _ if capitals && letters < 4 => -7.0 + INITIAL * letters as f32,
        Some(rarity) if is_small => -12.0 - NATS * f32::from(rarity),
        Some(rarity) => (-10.0 - NATS * f32::from(rarity)).max(-9.0 + spelt),
        None => -9.0 + spelt,
    };
    base + number + zero
}

/// How likely signs and digits are: an amount.
fn money(shown: &str) -> f32 {
    let digits = shown.trim_matches('$');
    let is_amount = digits.len() + 1 == shown.len() && digits.bytes().all(|b| b.is_ascii_digit());
    match digits {
        "|" => -4.0,
        "" => -9.0,
        _ if is_amount && shown.starts_with('$') => number(digits) - 1.0,
        _ if is_amount => number(digits) - 5.0,
        _ => -9.0 + DIGIT * shown.len() as f32,
    }
}
