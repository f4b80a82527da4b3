//! Accounts made from a small grammar: as many stories as are asked for, each told by some pages in
//! their own words, copied by others, and by some in disguise.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::{Context, Result};
use fastrand::Rng;
use serde_json::json;

use crate::measure::disguise::{Disguise, seen};

/// Writes accounts as JSON Lines, their number as `id`; gives the story of each.
///
/// The same seed gives the same accounts; nothing is held but the numbers.
pub(super) fn write(path: &Path, count: usize, seed: u64) -> Result<Vec<usize>> {
    let schemes: Vec<Disguise> =
        seen()?.into_iter().filter(|scheme| scheme.language == "en").collect();
    let mut rng = Rng::with_seed(seed);
    let mut told: Vec<(usize, usize)> = Vec::with_capacity(count);
    let mut story = 0;
    while told.len() < count {
        // Half of the events are told once.
        let pages = if rng.bool() { rng.usize(2..=6) } else { 1 };
        told.extend((0..pages.min(count - told.len())).map(|page| (story, page)));
        story += 1;
    }
    rng.shuffle(&mut told);
    let mut file = BufWriter::new(File::create(path)?);
    for (id, (story, page)) in told.iter().enumerate() {
        let mut account = account(seed, *story, *page);
        let mut rng = rng_of(seed, [*story, *page, 2]);
        if rng.usize(..DISGUISED) == 0 {
            let scheme = rng.choice(&schemes).context("no scheme")?;
            account.title = scheme.apply(&account.title, &mut rng);
            account.text = scheme.apply(&account.text, &mut rng);
        }
        let record = json!({
            "id": id.to_string(), "text": account.text, "title": account.title,
            "date": account.date, "url": format!("https://site{}.example/{id}", rng.usize(..SITES)),
        });
        writeln!(file, "{record}")?;
    }
    file.flush()?;
    Ok(told.into_iter().map(|(story, _)| story).collect())
}

/// One page of so many is disguised.
const DISGUISED: usize = 7;

/// One page of so many is a copy of the first one of its story, with a sentence less.
const COPIED: usize = 4;

const SITES: usize = 400;

struct Account {
    title: String,
    text: String,
    date: String,
}

fn account(seed: u64, story: usize, page: usize) -> Account {
    let event = Event::of(&mut rng_of(seed, [story, 0, 1]));
    let is_copy = rng_of(seed, [story, page, 3]).usize(..COPIED) == 0;
    let told_by = if is_copy { 0 } else { page };
    let mut account = event.told(&mut rng_of(seed, [story, told_by, 4]));
    if is_copy && let Some((text, _)) = account.text.rsplit_once("\n\n") {
        account.text.truncate(text.len());
    }
    account
}

fn rng_of(seed: u64, places: [usize; 3]) -> Rng {
    let mix = |hash: u64, place: usize| {
        (hash ^ place as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29)
    };
    Rng::with_seed(places.into_iter().fold(seed ^ 0xACC0_0475, mix))
}

/// What happened.
struct Event {
    kind: usize,
    hero: String,
    hero_is_she: bool,
    hero_age: u32,
    other: String,
    witness: String,
    town: String,
    street: String,
    saved: u32,
    damage: u32,
    day: u32,
    month: usize,
    year: u32,
    quotes: [String; 4],
}

const GIVEN_HER: [&str; 16] = [
    "Ada", "Berit", "Clara", "Dora", "Edith", "Frida", "Greta", "Hanna", "Ines", "Judith", "Karla",
    "Lotte", "Martha", "Nora", "Orla", "Paula",
];
const GIVEN_HIS: [&str; 16] = [
    "Aron", "Bruno", "Conrad", "David", "Emil", "Felix", "Gustav", "Henry", "Ivo", "Jonas", "Karl",
    "Leo", "Martin", "Niels", "Oscar", "Peter",
];
const ONSETS: [&str; 18] =
    ["B", "Br", "C", "D", "F", "G", "H", "K", "L", "M", "N", "P", "R", "S", "St", "T", "Tr", "W"];
const VOWELS: [&str; 8] = ["a", "e", "i", "o", "u", "ei", "oo", "au"];
const MIDDLES: [&str; 12] = ["ll", "rn", "nd", "st", "lm", "rk", "v", "d", "mb", "ss", "tt", "ck"];
const ENDS: [&str; 10] = ["er", "man", "by", "ow", "ing", "el", "ard", "ey", "s", "en"];
const TOWN_ENDS: [&str; 8] = ["mouth", "stead", "wick", "ford", "ham", "bridge", "ton", "dale"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Thing, what happened to it, what was saved, and the cause.
const KINDS: [[&str; 4]; 6] = [
    ["mill", "burned down", "sheep", "a broken lamp"],
    ["ferry", "ran aground", "passengers", "thick fog"],
    ["school roof", "collapsed", "children", "heavy snow"],
    ["bakery", "was flooded", "loaves", "a burst pipe"],
    ["museum", "was robbed", "paintings", "an open window"],
    ["bridge", "gave way", "lorries", "rusted bolts"],
];

const SUBJECTS: [&str; 8] = [
    "The whole street",
    "My old dog",
    "Nobody here",
    "The fire brigade",
    "Every one of us",
    "The man from the council",
    "That night the wind",
    "Half of the village",
];
const VERBS: [&str; 8] = [
    "heard the bells",
    "wept over the ruins",
    "carried buckets",
    "slept through the noise",
    "laughed about the ladder",
    "ran for the gate",
    "lost a winter's work",
    "kept a lamp burning",
];
const TAILS: [&str; 8] = [
    "until the morning came",
    "and I would do it again",
    "because there was no other way",
    "long before the sirens",
    "as if it were a holiday",
    "with nothing but bare hands",
    "and still we are here",
    "for the sake of the children",
];

const HOW: [&str; 24] = [
    "bitter", "borrowed", "broken", "careful", "clumsy", "crooked", "dusty", "foolish", "frozen",
    "golden", "hollow", "honest", "hungry", "lonely", "narrow", "patient", "quiet", "rotten",
    "silent", "stubborn", "sudden", "tender", "wasted", "wicked",
];
const WHAT: [&str; 32] = [
    "anchor", "apron", "barrel", "basket", "blanket", "bottle", "bucket", "candle", "carpet",
    "chimney", "cradle", "feather", "fiddle", "hammer", "harvest", "kettle", "ladder", "lantern",
    "mirror", "needle", "orchard", "pillow", "pocket", "ribbon", "saddle", "shadow", "shovel",
    "sparrow", "thimble", "trumpet", "window", "winter",
];

fn surname(rng: &mut Rng) -> String {
    [pick(rng, &ONSETS), pick(rng, &VOWELS), pick(rng, &MIDDLES), pick(rng, &ENDS)].concat()
}

fn place(rng: &mut Rng) -> String {
    [pick(rng, &ONSETS), pick(rng, &VOWELS), pick(rng, &MIDDLES), pick(rng, &TOWN_ENDS)].concat()
}

fn pick<'a>(rng: &mut Rng, of: &[&'a str]) -> &'a str {
    of[rng.usize(..of.len())]
}

impl Event {
    fn of(rng: &mut Rng) -> Event {
        let hero_is_she = rng.bool();
        let given = if hero_is_she { &GIVEN_HER } else { &GIVEN_HIS };
        let quote = |rng: &mut Rng| {
            let [subject, verb, how, what] =
                [pick(rng, &SUBJECTS), pick(rng, &VERBS), pick(rng, &HOW), pick(rng, &WHAT)];
            let [tail, other] = [pick(rng, &TAILS), pick(rng, &WHAT)];
            match rng.usize(..3) {
                0 => format!("{subject} {verb} for a {how} {what} {tail}"),
                1 => format!("With a {how} {what} in one hand and no {other} to be seen, {verb}"),
                _ => format!("A {what} is a {how} {other}, and {subject} {verb} {tail}"),
            }
        };
        Event {
            kind: rng.usize(..KINDS.len()),
            hero: format!("{} {}", pick(rng, given), surname(rng)),
            hero_is_she,
            hero_age: rng.u32(19..80),
            other: format!("{} {}", pick(rng, &GIVEN_HIS), surname(rng)),
            witness: format!("{} {}", pick(rng, &GIVEN_HER), surname(rng)),
            town: place(rng),
            street: format!("{} Street", surname(rng)),
            saved: rng.u32(3..400),
            damage: rng.u32(2..90),
            day: rng.u32(1..=28),
            month: rng.usize(..12),
            year: rng.u32(2019..2026),
            quotes: [quote(rng), quote(rng), quote(rng), quote(rng)],
        }
    }

    /// A page about it: some of what is known, in one of several wordings, between sentences that
    /// any page could have.
    fn told(&self, rng: &mut Rng) -> Account {
        let [thing, happened, saved, cause] = KINDS[self.kind];
        let Event { hero, other, witness, town, street, damage, .. } = self;
        let month = MONTHS[self.month];
        let (he, his) = if self.hero_is_she { ("she", "her") } else { ("he", "his") };
        let surname = hero.rsplit(' ').next().unwrap_or(hero);
        // One page in eight has a number wrong.
        let wrong = u32::from(rng.usize(..8) == 0);
        let (age, count) = (self.hero_age + 3 * wrong, self.saved + 7 * wrong);
        let [first, second, third, fourth] = &self.quotes;
        let title = match rng.usize(..3) {
            0 => format!("{hero} Finally Tells What Happened in {town}"),
            1 => format!("{town}: {thing} {happened}, {count} {saved} saved"),
            _ => format!("How {surname} saved {count} {saved} when the {thing} {happened}"),
        };
        let lead = match rng.usize(..3) {
            0 => format!(
                "The {thing} of {town} {happened} on {} {month} {}, and {hero}, {age}, was the \
                 first to notice.",
                self.day, self.year
            ),
            1 => format!(
                "When the {thing} on {street} {happened} last {month}, {hero}, {age}, of {town}, \
                 did not wait for help."
            ),
            _ => format!(
                "{hero} had lived in {town} for {age} years when the {thing} {happened} on {month} \
                 {}.",
                self.day
            ),
        };
        let mut paragraphs = vec![
            format!("“{first},” {hero} said. “{second}.”"),
            format!(
                "{surname} brought {count} {saved} to safety before {he} went back for {his} coat."
            ),
            format!(
                "{other}, who owns the {thing}, put the loss at ${damage} million. “{third},” he added."
            ),
            format!("The police believe that {cause} was to blame, a spokesman said on Monday."),
            format!("According to {witness}, a neighbour from {street}, “{fourth}.”"),
            format!("{witness} told reporters: “{fourth}.”"),
            format!("In {} the same {thing} had stood empty for a year.", self.year - 12),
        ];
        rng.shuffle(&mut paragraphs);
        paragraphs.truncate(4 + rng.usize(..3));
        for _ in 0..rng.usize(2..5) {
            let [subject, verb, tail] =
                [pick(rng, &SUBJECTS), pick(rng, &VERBS), pick(rng, &TAILS)];
            let at = rng.usize(..=paragraphs.len());
            let number = rng.u32(2..60);
            let small = format!("{}{}", subject[..1].to_lowercase(), &subject[1..]);
            paragraphs.insert(at, format!("{subject} {verb} {tail}. It was not the first time: {number} days earlier {small} had done the same, and nobody thought it strange."));
        }
        paragraphs.insert(0, lead);
        let date = format!("{}-{:02}-{:02}", self.year, self.month + 1, self.day);
        Account { title, text: paragraphs.join("\n\n"), date }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_tells_the_same() {
        let (one, other) = (account(1, 5, 2), account(1, 5, 2));
        assert!(one.text == other.text && one.title == other.title && one.text.contains('“'));
        assert_ne!(account(2, 5, 2).text, one.text);
        let hero = |page| Event::of(&mut rng_of(1, [5, 0, 1])).hero == account(1, 5, page).text;
        assert!(!hero(0));
    }

    #[test]
    fn every_page_has_its_story() {
        let path = std::env::temp_dir().join(format!("undisguise-made-{}", std::process::id()));
        let stories = write(&path, 200, 1).unwrap();
        let lines = std::fs::read_to_string(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        assert!(stories.len() == 200 && lines.lines().count() == 200);
        let told: std::collections::BTreeSet<_> = stories.iter().collect();
        assert!(told.len() > 40 && told.len() < 160, "{}", told.len());
    }
}
