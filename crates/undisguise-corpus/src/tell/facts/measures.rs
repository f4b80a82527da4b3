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
    none(scene, noted);
    for (event, _) in scene.events.iter().filter(|(_, event)| *event == "winning") {
        score(scene, *event, noted);
    }
}

/// "won 3-1": the result behind a victory, the winner's goals first.
fn score(scene: &Scene, event: usize, noted: &mut Noted) {
    let goals = |token: usize| {
        let word = scene.word(token);
        word.parse::<u8>().ok().filter(|_| word.len() <= 2)
    };
    let joins = |token: usize| matches!(scene.word(token), "-" | "–" | ":" | "\u{2011}");
    let both = (event + 1..event + 1 + NEAR / 2).find_map(|at| {
        if joins(at + 1) {
            return Some((at, at + 3, goals(at)?, goals(at + 2)?));
        }
        let (first, second) = scene.word(at).split_once(':')?;
        Some((at, at + 1, first.parse().ok()?, second.parse().ok()?))
    });
    let Some((first, end, one, other)) = both else { return };
    let fact = scene.fact(Attribute::Count, scene.word(event), first, end);
    let value = Value::Name(format!("{} {}", one.max(other), one.min(other)));
    let (context, names) =
        (scene.context(scene.sentence.first, scene.sentence.end), scene.name_keys());
    let detail = Detail::of(value, "result".to_owned(), "result");
    noted.add(fact, Detail { event: Some("winning"), context, names, ..detail });
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
    let event = scene.event_near(number.first, number.end, AROUND).map(|(_, event)| event);
    let names = scene.name_keys();
    let detail = Detail::of(value(number, factor), about, sort);
    noted.add(fact, Detail { event, context, names, ..detail });
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

/// Classes of what happens to people that a number may stand before alone: "three dead".
const HURT: [&str; 3] = ["death", "injury", "arrest"];

fn count(scene: &Scene, number: &Number, noted: &mut Noted) {
    let follows_year =
        (1500.0..2100.0).contains(&number.value) && number.in_digits && number.step == 1.0;
    let is_part = scene.has(Role::PART, number.first.saturating_sub(2), number.end + 1)
        || matches!(scene.word(number.end), "of" | "der" | "des" | "de");
    let no_count = follows_year || is_part || scene.entry(number.end).month.is_some();
    if no_count || number.value.fract() != 0.0 || scene.is_background() {
        return;
    }
    let Some(noun) = noun(scene, number) else { return };
    if scene.entry(noun).is(Role::UNCOUNTED) {
        return;
    }
    let hurt = scene.entry(noun).event.filter(|event| HURT.contains(event));
    let event = hurt.or_else(|| scene.event_near(number.first, noun + 1, NEAR).map(|it| it.1));
    let thing = scene.word(noun).to_lowercase();
    let value = value(number, 1.0);
    let about = if hurt.is_some() { Some("person") } else { scene.entry(noun).thing };
    add_count(scene, &thing, about, event, (number.first, noun + 1), value, noted);
}

/// Tokens between what is counted and what happened to it.
const NEAR: usize = 8;

/// What a number counts: a thing of the lists close behind it, else the next noun.
fn noun(scene: &Scene, number: &Number) -> Option<usize> {
    // "71-year-old", "2-1", "at 58,": no count of anything.
    let german = scene.reading.language.is_some_and(|language| language.code() == "de");
    let is_word = |token: usize| {
        scene.reading.tokens.get(token).is_some_and(|known| {
            token < scene.sentence.end
                && known.is_word()
                && !known.roles.any(Roles::SMALL)
                && (german || !known.capital)
        })
    };
    let first = number.end;
    // "people" is so frequent that it counts as a small word.
    let is_thing = |token: usize| scene.entry(token).thing.is_some();
    let mut behind = (first..first + 3).take_while(|token| is_word(*token) || is_thing(*token));
    if let Some(known) = behind.find(|token| is_thing(*token)) {
        return Some(known);
    }
    if !is_word(first) || scene.entry(first).is(Role::OLD) {
        return None;
    }
    let plural =
        |token: usize| scene.word(token).ends_with('s') || scene.word(token).ends_with("en");
    let second = !plural(first) && is_word(first + 1) && plural(first + 1);
    Some(first + usize::from(second))
}

fn add_count(
    scene: &Scene,
    thing: &str,
    concept: Option<&'static str>,
    event: Option<&'static str>,
    (first, end): (usize, usize),
    value: Value,
    noted: &mut Noted,
) {
    let mut context = scene.context(scene.sentence.first, scene.sentence.end);
    context.retain(|key| *key != key_of(thing));
    let sort = concept.map_or_else(|| format!("{:x}", key_of(thing)), str::to_owned);
    let about = concept.map_or_else(|| super::folded(thing), str::to_owned);
    let own = |number: &&Number| number.first != first;
    let beside = scene.numbers.iter().filter(own).map(|number| number.value).collect();
    let fact = scene.fact(Attribute::Count, thing, first, end);
    let names = scene.name_keys();
    let detail = Detail::of(value, about, &sort);
    noted.add(fact, Detail { event, context, names, beside, ..detail });
}

/// "Nobody was hurt": a count of none.
fn none(scene: &Scene, noted: &mut Noted) {
    for (at, event) in scene.events.iter().filter(|(_, event)| HURT.contains(event)) {
        let from = at.saturating_sub(NEAR / 2).max(scene.sentence.first);
        let Some(nobody) = (from..*at).find(|token| scene.entry(*token).is(Role::NOBODY)) else {
            continue;
        };
        let value = Value::Number { value: 0.0, step: 1.0, factor: 1.0, hedged: false };
        let tokens = (nobody, at + 1);
        add_count(scene, scene.word(*at), Some("person"), Some(event), tokens, value, noted);
    }
}

fn value(number: &Number, factor: f64) -> Value {
    Value::Number { value: number.value, step: number.step, factor, hedged: number.hedged }
}
