//! How much money, how long, how heavy, and how many of something.

use super::number::Number;
use super::{Detail, Noted, Role, Scene, Unit, Value};
use crate::tell::Attribute;
use crate::tell::group::key_of;
use crate::tell::reading::Roles;

/// Tokens on each side of an amount that tell what it is for.
const AROUND: usize = 12;

pub(super) fn note(scene: &Scene, noted: &mut Noted) {
    for number in scene.numbers {
        match number.unit {
            Some(unit) => amount(scene, number, unit, noted),
            None => count(scene, number, noted),
        }
    }
}

fn amount(scene: &Scene, number: &Number, unit: Unit, noted: &mut Noted) {
    let is_age = noted.facts.iter().rev().take(2).any(|fact| {
        fact.attribute == Attribute::Age
            && fact.span.start >= scene.reading.tokens[number.first].span.start
            && fact.span.start < scene.reading.tokens[number.end - 1].span.end
    });
    let years = scene.entry(number.end - 1).is(Role::YEARS);
    let of = matches!(scene.word(number.first.wrapping_sub(1)), "de" | "d’" | "di" | "of" | "à");
    if is_age || years && of {
        return;
    }
    let is_old = |token: usize| {
        scene.entry(token).is(Role::OLD) || matches!(scene.word(token), "old" | "alt" | "ago")
    };
    if is_old(number.end) || is_old(number.end + 1) {
        return;
    }
    let (sort, factor) = match unit {
        Unit::Money(code) => (code, 1.0),
        Unit::Measure(dimension, factor) => (dimension, factor),
    };
    let context = scene.context(number.first.saturating_sub(AROUND), number.end + AROUND);
    let subject = subject(scene, number);
    let fact = scene.fact(Attribute::Amount, &subject, number.first, number.end);
    let about = super::folded(&subject);
    noted.add(fact, Detail { value: value(number, factor), about, sort: sort.to_owned(), context });
}

/// The person named nearest to an amount, else the noun before it.
fn subject(scene: &Scene, number: &Number) -> String {
    let gap = |first: usize, end: usize| {
        if end <= number.first { number.first - end } else { first.saturating_sub(number.end) }
    };
    let people = scene
        .mentions()
        .iter()
        .filter_map(|mention| Some((gap(mention.first, mention.end), scene.person(mention)?)));
    if let Some((_, named)) = people.min_by_key(|(gap, _)| *gap) {
        return named.name.clone();
    }
    let is_noun = |token: &usize| {
        let known = &scene.reading.tokens[*token];
        known.is_word() && !known.roles.any(Roles::SMALL) && !scene.entry(*token).is(Role::HEDGE)
    };
    let before = (scene.sentence.first..number.first).rev().take(AROUND).find(is_noun);
    before.map_or(String::new(), |token| scene.word(token).to_owned())
}

fn count(scene: &Scene, number: &Number, noted: &mut Noted) {
    let follows_year =
        (1500.0..2100.0).contains(&number.value) && number.in_digits && number.step == 1.0;
    if follows_year || scene.entry(number.end).month.is_some() || number.value.fract() != 0.0 {
        return;
    }
    // "71-year-old", "2-1", "at 58,": no count of anything.
    let is_word = |token: usize| {
        scene.reading.tokens.get(token).is_some_and(|known| {
            token < scene.sentence.end
                && known.is_word()
                && !known.roles.any(Roles::SMALL)
                && !known.capital
        })
    };
    if !is_word(number.end) || scene.entry(number.end).is(Role::OLD) {
        return;
    }
    let plural =
        |token: usize| scene.word(token).ends_with('s') || scene.word(token).ends_with("en");
    let noun = if !plural(number.end) && is_word(number.end + 1) && plural(number.end + 1) {
        number.end + 1
    } else {
        number.end
    };
    let thing = scene.word(noun).to_lowercase();
    if scene.entry(noun).is(Role::UNCOUNTED) {
        return;
    }
    let mut context = scene.context(scene.sentence.first, scene.sentence.end);
    context.retain(|key| *key != key_of(&thing));
    let fact = scene.fact(Attribute::Count, &thing, number.first, noun + 1);
    let sort = format!("{:x}", key_of(&thing));
    noted.add(
        fact,
        Detail { value: value(number, 1.0), about: super::folded(&thing), sort, context },
    );
}

fn value(number: &Number, factor: f64) -> Value {
    Value::Number { value: number.value, step: number.step, factor, hedged: number.hedged }
}
