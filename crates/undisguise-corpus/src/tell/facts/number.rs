//! Numbers as they are written: `1,200,000`, `1,2 Millionen`, `forty million`, `$40m`.

use super::Bound;
use super::lexicon::{Entries, Role, Unit};
use crate::tell::reading::{Reading, Roles, TokenKind};

/// A number in a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Number {
    /// In base units of its dimension.
    pub(crate) value: f64,
    /// How exactly it is told: a number rounded to thousands may be off by half of that.
    pub(crate) step: f64,
    pub(crate) unit: Option<Unit>,
    /// First token, a sign of money before it included.
    pub(crate) first: usize,
    /// First token of the number itself.
    pub(crate) digits: usize,
    /// Behind its last token, the unit included.
    pub(crate) end: usize,
    /// Whether it is written in digits.
    pub(crate) in_digits: bool,
    /// Whether a word such as "about" stands before it.
    pub(crate) hedged: bool,
}

/// The numbers between two tokens, in order.
pub(crate) fn numbers(reading: &Reading, words: &Entries, first: usize, end: usize) -> Vec<Number> {
    let mut numbers = Vec::new();
    let mut at = first;
    while at < end {
        let Some(number) = number(reading, words, at, first, end) else {
            at += 1;
            continue;
        };
        at = number.end.max(at + 1);
        if let Some(last) = numbers.last_mut()
            && let Some(both) = goes_on(reading, *last, number)
        {
            *last = both;
            continue;
        }
        numbers.push(number);
    }
    numbers
}

/// "2 hours 24 minutes", "2 hours, 24 minutes and 9 seconds", "5 feet 11 inches": one measure in units that go down.
fn goes_on(reading: &Reading, last: Number, number: Number) -> Option<Number> {
    let (Some(Unit::Measure(sort, larger)), Some(Unit::Measure(same, smaller))) =
        (last.unit, number.unit)
    else {
        return None;
    };
    let joins = |token: usize| {
        matches!(reading.word(token), "," | "and" | "und" | "et" | "y" | "e" | "и" | "và")
    };
    let beside = (last.end..number.first).all(joins) && number.first <= last.end + 1;
    let down = sort == same && smaller < larger && number.value < larger;
    (beside && down).then_some(Number {
        value: last.value + number.value,
        step: number.step,
        unit: number.unit,
        end: number.end,
        ..last
    })
}

fn number(
    reading: &Reading,
    words: &Entries,
    at: usize,
    first: usize,
    end: usize,
) -> Option<Number> {
    let token = reading.tokens.get(at)?;
    let (mut value, mut step, mut next) = match token.kind {
        TokenKind::Number => {
            let stop = thousands(reading, at, end);
            let (value, step) = digits(reading, reading.span(at, stop).of(reading.text))?;
            (value, step, stop)
        }
        TokenKind::Word => spelt(reading, words, at, end)?,
        TokenKind::Mark => return None,
    };
    while let Some(times) = (next < end).then(|| words.at(next).times).flatten() {
        value *= times;
        step *= times;
        next += 1;
    }
    let in_digits = token.kind == TokenKind::Number;
    let before = (at > first).then(|| words.at(at - 1));
    let sign = before
        .and_then(|before| before.unit)
        .filter(|unit| matches!(unit, Unit::Money(_)) && in_digits);
    let apart = is_unit_apart(reading, words, at, next, end);
    let next_unit = next + usize::from(apart && sign.is_none());
    let behind = (next_unit < end).then(|| words.at(next_unit).unit).flatten();
    next = if behind.is_some() { next_unit } else { next };
    let (behind, joined) = match joined(reading, words, next, end) {
        Some(unit) if sign.is_none() && behind.is_none() => (Some(unit), 1),
        _ => (behind, 0),
    };
    next += joined;
    let mut from = at - usize::from(sign.is_some());
    if sign.is_some() && from > first && matches!(reading.word(from - 1), "US" | "A" | "C") {
        from -= 1;
    }
    next += usize::from(sign.is_none() && behind.is_some());
    let hedge = from.checked_sub(1).filter(|before| *before >= first);
    let hedged = hedge.is_some_and(|before| words.at(before).is(Role::HEDGE));
    let unit = sign.or(behind);
    if let Some(Unit::Measure(_, factor)) = unit {
        (value, step) = (value * factor, step * factor);
    }
    if !in_digits && unit.is_none() && value < 2.0 {
        return None;
    }
    Some(Number { value, step, unit, first: from, digits: at, end: next, in_digits, hedged })
}

/// What three words before a number say of it together: "at least", "as many as".
pub(crate) fn phrase([third, second, first]: [&str; 3]) -> Option<Bound> {
    match (third, second, first) {
        (_, "al" | "pelo", "menos")
        | (_, "au", "moins")
        | (_, "не", "менее")
        | (_, "ít", "nhất")
        | (_, "plus" | "más" | "mais" | "più", "de" | "d’" | "di")
        | (_, "more", "than")
        | (_, "mehr", "als") => Some(Bound::Least),
        ("as", _, "as")
        | (_, "up", "to")
        | (_, "less" | "fewer", "than")
        | (_, "weniger", "als")
        | (_, "moins", "de" | "d’")
        | (_, "menos", "de")
        | (_, "meno", "di")
        | (_, "bis", "zu")
        | (_, "fino", "a")
        | (_, _, "jusqu’à" | "hasta" | "até") => Some(Bound::Most),
        _ => None,
    }
}

/// Whether a word stands between a number and its unit.
fn is_unit_apart(reading: &Reading, words: &Entries, at: usize, next: usize, end: usize) -> bool {
    // "85 millones de dólares", "seven endless hours"
    next < end && words.at(next).unit.is_none() && {
        let of = next > at + 1 && matches!(reading.word(next), "de" | "d’" | "di");
        let between = &reading.tokens[next];
        let adjective = between.is_word() && !between.capital && !between.roles.any(Roles::SMALL);
        let plain = words.at(next).thing.is_none() && words.at(next).event.is_none();
        (of || adjective && plain)
            && next + 1 < end
            && words.at(next + 1).unit.is_some_and(is_time_or_money)
    }
}

/// The measure that a hyphen joins to a number: "a 12-foot wall", "a 450-pound gorilla". An age in years is
/// none, and what somebody pays in pounds stands apart.
fn joined(reading: &Reading, words: &Entries, next: usize, end: usize) -> Option<Unit> {
    /// Kilograms.
    const POUND: f64 = 0.453_592_37;
    let token = |at: usize| reading.tokens.get(at).filter(|_| at < end);
    let (hyphen, noun) = (token(next)?, token(next + 1)?);
    let is_joined =
        matches!(reading.word(next), "-" | "\u{2011}") && hyphen.span.end == noun.span.start;
    match (reading.word(next + 1), words.at(next + 1).unit) {
        _ if !is_joined => None,
        ("pound", _) => Some(Unit::Measure("mass", POUND)),
        (_, Some(unit @ Unit::Measure(sort, _))) if sort != "time" => Some(unit),
        _ => None,
    }
}

fn is_time_or_money(unit: Unit) -> bool {
    matches!(unit, Unit::Money(_) | Unit::Measure("time", _))
}

/// Behind the groups of three digits that go on behind a space: `18 000`.
fn thousands(reading: &Reading, at: usize, end: usize) -> usize {
    let is_group = |token: usize| {
        let word = reading.word(token);
        let gap = reading.tokens[token].span.start - reading.tokens[token - 1].span.end;
        word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit()) && (1..=3).contains(&gap)
    };
    let first = reading.word(at);
    if first.len() > 3 || !first.bytes().all(|byte| byte.is_ascii_digit()) {
        return at + 1;
    }
    (at + 1..end).find(|token| !is_group(*token)).unwrap_or(end.max(at + 1))
}

/// A number in digits, and how exactly it is told.
fn digits(reading: &Reading, written: &str) -> Option<(f64, f64)> {
    let stop = written.find(|sign: char| sign.is_alphabetic()).unwrap_or(written.len());
    let (written, behind) = written.split_at(stop);
    let times = match behind {
        "" => 1.0,
        "k" | "K" | "mila" => 1e3,
        "m" | "M" => 1e6,
        "bn" | "b" | "B" => 1e9,
        _ => return None,
    };
    let decimal = decimal_sign(reading, written);
    let mut plain = String::with_capacity(written.len());
    for sign in written.chars() {
        match sign {
            '0'..='9' => plain.push(sign),
            _ if Some(sign) == decimal => plain.push('.'),
            '.' | ',' | '\'' | '’' | ' ' | '\u{A0}' | '\u{202F}' => {}
            _ => return None,
        }
    }
    let value: f64 = plain.parse().ok()?;
    let step = match plain.split_once('.') {
        Some((_, behind)) => 0.1_f64.powi(behind.len() as i32),
        None => round_step(&plain),
    };
    Some((value * times, step * times))
}

/// The sign before the decimals, where there is one.
fn decimal_sign(reading: &Reading, written: &str) -> Option<char> {
    let last = written.rfind([',', '.'])?;
    let sign = char::from(*written.as_bytes().get(last)?);
    let behind = written.len() - last - 1;
    let repeated = written.matches(sign).count() > 1;
    let both = written.contains(',') && written.contains('.');
    let english = reading.may_be_english();
    let divides_thousands = behind == 3 && (repeated || (sign == ',') == english);
    let divides = repeated || divides_thousands && !both;
    (!divides).then_some(sign)
}

/// Half of this a number may be off that is told in so many full tens, hundreds or thousands.
fn round_step(digits: &str) -> f64 {
    let zeros = digits.len() - digits.trim_end_matches('0').len();
    10_f64.powi(zeros.min(digits.len().saturating_sub(1)) as i32)
}

/// A number in words: its value, how exactly it is told, and where it ends.
fn spelt(reading: &Reading, words: &Entries, at: usize, end: usize) -> Option<(f64, f64, usize)> {
    if let Some((value, next)) = half(reading, words, at, end) {
        return Some((value, value, next));
    }
    let (mut total, mut current, mut next) = (0.0, 0.0, at);
    while next < end {
        let word = reading.word(next);
        let Some((number, times)) = part(reading, words, next) else {
            // "two hundred and six", "vinte e sete"
            let tens = (20.0..100.0).contains(&current) && current % 10.0 == 0.0;
            let small =
                |number: Option<f64>| number.is_some_and(|it| current >= 100.0 || it < 10.0);
            let joins = next > at
                && (current >= 100.0 && word == "and"
                    || (current >= 100.0 || tens) && matches!(word, "y" | "e"));
            if joins && part(reading, words, next + 1).is_some_and(|(number, _)| small(number)) {
                next += 1;
                continue;
            }
            break;
        };
        match (number, times) {
            (Some(number), _)
                if next == at
                    || current % 10.0 == 0.0 && number < 10.0
                    || current == 0.0
                    || current >= 100.0 =>
            {
                current += number
            }
            (_, Some(times)) if times < 1000.0 => current = f64::max(current, 1.0) * times,
            (_, Some(times)) => {
                total += f64::max(current, 1.0) * times;
                current = 0.0;
            }
            _ => break,
        }
        next += 1;
    }
    let value = total + current;
    (next > at && value > 0.0).then(|| (value, round_step(&format!("{value}")), next))
}

/// "half a million", "half an hour": its value before the unit.
fn half(reading: &Reading, words: &Entries, at: usize, end: usize) -> Option<(f64, usize)> {
    let is_half = words.at(at).is(Role::HALF);
    let article = matches!(reading.word(at + 1), "a" | "an") as usize;
    let next = at + 1 + article;
    if !is_half || next >= end {
        return None;
    }
    if words.at(next).times.is_some() {
        return Some((0.5, next));
    }
    matches!(words.at(next).unit, Some(Unit::Measure(_, _))).then_some((0.5, next))
}

/// The value of a word, or of one that is put together with hyphens (`dix-huit`).
fn part(reading: &Reading, words: &Entries, token: usize) -> Option<(Option<f64>, Option<f64>)> {
    let entry = words.at(token);
    if entry.number.is_some() || entry.times.is_some() {
        return Some((entry.number, entry.times));
    }
    let word = reading.word(token);
    if !word.contains('-') {
        return years_of(reading, token).map(|years| (Some(years), None));
    }
    let parts: Option<Vec<f64>> = word
        .split('-')
        .filter(|part| *part != "et")
        .map(|part| words.words.entry(part).number)
        .collect();
    let sum = parts?.into_iter().fold(0.0, |sum, part| {
        // quatre-vingts
        if sum == 4.0 && part == 20.0 { 80.0 } else { sum + part }
    });
    Some((Some(sum), None))
}

/// The years of an age that is one word with its number: `семилетний`, `тридцатипятилетняя`.
pub(crate) fn years_of(reading: &Reading, token: usize) -> Option<f64> {
    /// Bytes of the shortest of them.
    const SHORTEST: usize = 18;
    let word = reading.word(token);
    if word.len() < SHORTEST || !reading.is_in("ru") {
        return None;
    }
    let at = word.rfind("летн")?;
    let ending = word.get(at + "летн".len()..)?;
    let known = ["ий", "яя", "его", "ей", "ему", "им", "юю", "ем", "ие", "их"];
    let stem = word.get(..at).filter(|_| known.contains(&ending))?.to_lowercase().replace('ё', "е");
    let whole =
        |stem: &str| YEARS.iter().find(|(known, _)| *known == stem).map(|(_, years)| *years);
    whole(&stem).or_else(|| {
        YEARS.iter().filter(|(_, tens)| *tens >= 20.0).find_map(|(tens, years)| {
            let ones = stem.strip_prefix(tens).and_then(whole).filter(|ones| *ones < 10.0)?;
            Some(years + ones)
        })
    })
}

/// What a Russian age of one word begins with.
const YEARS: [(&str, f64); 26] = [
    ("двух", 2.0),
    ("трех", 3.0),
    ("четырех", 4.0),
    ("пяти", 5.0),
    ("шести", 6.0),
    ("семи", 7.0),
    ("восьми", 8.0),
    ("девяти", 9.0),
    ("десяти", 10.0),
    ("одиннадцати", 11.0),
    ("двенадцати", 12.0),
    ("тринадцати", 13.0),
    ("четырнадцати", 14.0),
    ("пятнадцати", 15.0),
    ("шестнадцати", 16.0),
    ("семнадцати", 17.0),
    ("восемнадцати", 18.0),
    ("девятнадцати", 19.0),
    ("двадцати", 20.0),
    ("тридцати", 30.0),
    ("сорока", 40.0),
    ("пятидесяти", 50.0),
    ("шестидесяти", 60.0),
    ("семидесяти", 70.0),
    ("восьмидесяти", 80.0),
    ("девяноста", 90.0),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, code: &str) -> Vec<(f64, f64)> {
        let mut reading = Reading::of(text);
        reading.language = undisguise::Language::from_code(code);
        let words = Entries::of(&reading);
        let all = numbers(&reading, &words, 0, reading.tokens.len());
        all.iter().map(|number| (number.value, number.step)).collect()
    }

    #[test]
    fn numbers_are_read_in_figures_and_in_words() {
        assert_eq!(read("1,200,000 pounds and £1.2 million", "en"), [(1.2e6, 1e5), (1.2e6, 1e5)]);
        assert_eq!(read("forty million dollars, then $40m", "en"), [(4e7, 1e7), (4e7, 1e7)]);
        assert_eq!(read("two hundred and six geese", "en"), [(206.0, 1.0)]);
        assert_eq!(read("1,4 Millionen Euro für 18.000 Gänse", "de")[0].0.round(), 1.4e6);
        assert_eq!(read("18.000 Gänse", "de"), [(18000.0, 1000.0)]);
        assert_eq!(read("les 18 000 oies, 12 000", "fr"), [(18000.0, 1000.0), (12000.0, 1000.0)]);
        assert_eq!(read("dix-huit mille oies", "fr"), [(18000.0, 1000.0)]);
        assert_eq!(read("vinte e sete barcos", "pt"), [(27.0, 1.0)]);
        assert_eq!(read("семилетняя, тридцатипятилетний", "ru"), [(7.0, 1.0), (35.0, 1.0)]);
        assert_eq!(read("летний, многолетний", "ru"), []);
        let minutes =
            |text: &str, code| read(text, code).iter().map(|it| it.0 / 60.0).collect::<Vec<_>>();
        assert_eq!(minutes("in 2 hours 24 minutes and 30 seconds", "en"), [144.5]);
        assert_eq!(minutes("trong 5 giờ 12 phút", "vi"), [312.0]);
        assert_eq!(minutes("24 minutes and 2 hours", "en"), [24.0, 120.0]);
        assert_eq!(read("at 3am in the 1980s", "en"), []);
        assert_eq!(read("", "en"), []);
    }

    #[test]
    fn a_hyphen_joins_a_measure() {
        let read = |text| read(text, "en").first().map_or(0.0, |(value, _)| value.round());
        assert_eq!(read("a 450-pound bear"), 204.0);
        assert_eq!(read("a 100-foot wall"), 30.0);
        assert_eq!(read("a 58-year-old"), 58.0);
        assert_eq!(read("a 450-"), 450.0);
    }

    #[test]
    fn units_come_with_their_numbers() {
        let text = "14 centimetres or 5.5 inches";
        let centimetres = read(text, "en");
        assert!((centimetres[0].0 - 0.14).abs() < 1e-9);
        assert!((centimetres[1].0 - 0.1397).abs() < 1e-9);
    }
}
